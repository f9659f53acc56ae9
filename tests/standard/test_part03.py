from collections.abc import Sequence
from pathlib import Path

import pytest
from docbook_markup import Cell, book, include, section, table, text, write, xref

from generator.errors import UserError
from generator.procedure.resolution import resolve_base
from generator.standard import snapshot
from generator.standard.docbook.attribute_table import names_sequence, slug
from generator.standard.docbook.crosscheck import occurrence_differences
from generator.standard.docbook.iod_table import IOD_HEADER, MEDIA_HEADER
from generator.standard.docbook.part03 import Part03, check_dictionary, read_part03
from generator.standard.docbook.part04 import assign_iods, read_part04
from generator.standard.docbook.part06 import read_part06
from generator.standard.docbook.part15 import read_part15
from generator.standard.model import Attribute, Gap, ModuleUse, Occurrence, Standard
from generator.standard.packages import read_attributes_json

Row = Sequence[str | Cell]
TYPED = ("Attribute Name", "Tag", "Type", "Attribute Description")
UNTYPED = ("Attribute Name", "Tag", "Attribute Description")
GROUPS = ("Functional Group Macro", "Section", "Usage")
SEQUENCE, ITEM, INNER, LEAF = "(0040,A730)", "(0040,A040)", "(0040,A043)", "(0008,0100)"


def attribute(tag: str, type_: str = "1", nesting: str = "", name: str = "Some Attribute") -> Row:
    return (f"{nesting}{name}", tag, type_, "What it is.")


def use(name: str, link: str, usage: str = "M", entity: str | Cell | None = "Image") -> Row:
    cells: Row = (name, xref(link), usage)
    return cells if entity is None else (entity, *cells)


def iod(name: str, *rows: Row, number: int = 1, extra: str = "", header: Row = IOD_HEADER) -> str:
    titles = [str(cell) for cell in header]
    return section(
        f"sect_A.{number}", table(f"table_A.{number}-1", f"{name} IOD Modules", titles, rows), extra
    )


def module(
    name: str, *rows: Row, number: int = 1, header: Sequence[str] = TYPED, kind: str = "Module"
) -> str:
    return section(
        f"sect_C.{number}", table(f"table_C.{number}-1", f"{name} {kind} Attributes", header, rows)
    )


def macro(table_id: str, *rows: Row) -> str:
    return table(table_id, f"{table_id} Macro Attributes", TYPED, rows)


def read(folder: Path, *content: str) -> Part03:
    path = write(folder / "part03.xml", book("PS3.3", "2026c", *content))
    return read_part03(path, minimum_iods=1, minimum_modules=1)


def one_module(folder: Path, *rows: Row, more: str = "", header: Sequence[str] = TYPED) -> Part03:
    return read(folder, iod("CT Image", use("X", "sect_C.1")), module("X", *rows, header=header), more)


def places(part: Part03, key: str = "x") -> list[tuple[str, str]]:
    """Return path with tag, and type, of a module in the order of the standard's nesting."""
    return [
        (" ".join((*occurrence.path, occurrence.tag)), occurrence.type)
        for occurrence in part.modules[key].occurrences
    ]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("CT Image", "ct-image"),
        ("Contrast/Bolus", "contrast-bolus"),
        ("12-lead ECG", "12-lead-ecg"),
        ("NM/PET Patient Orientation", "nm-pet-patient-orientation"),
        ("Image - Equipment Coordinate Relationship", "image---equipment-coordinate-relationship"),
        (
            "Wide Field Ophthalmic Photography 3D Coordinates (x)",
            "wide-field-ophthalmic-photography-3d-coordinates-x",
        ),
    ],
)
def test_slug(name: str, key: str) -> None:
    assert slug(name) == key


def test_slugs_are_the_keys_of_the_snapshot() -> None:
    keys = snapshot.load().modules
    assert {slug(key.replace("-", " ")) for key in keys if "--" not in key} == {
        key for key in keys if "--" not in key
    }


def test_reads_usage_and_information_entity(tmp_path: Path) -> None:
    part = read(
        tmp_path,
        iod(
            "CT Image",
            use("Patient", "sect_C.1", entity=text("Patient", rowspan=2)),
            use("Trial", "sect_C.2", "U - see elsewhere", entity=None),
            use("Contrast/Bolus", "sect_C.3", "C - Required if there was some."),
        ),
        module("Patient", attribute(LEAF), number=1),
        module("Trial", attribute(LEAF), number=2),
        module("Contrast/Bolus", attribute(LEAF), number=3),
    )
    assert part.edition == "2026c"
    assert part.iods["ct-image"].modules == (
        ModuleUse("patient", "M", "Patient"),
        ModuleUse("trial", "U", "Patient"),
        ModuleUse("contrast-bolus", "C", "Image"),
    )
    assert part.sections == {"sect_A.1": "ct-image"}
    assert part.modules["contrast-bolus"].table == "table_C.3-1"
    assert part.remarks == ()


def test_nesting_becomes_the_sequence_path(tmp_path: Path) -> None:
    part = one_module(
        tmp_path,
        attribute(SEQUENCE, "3"),
        attribute(ITEM, "1C", ">"),
        attribute(INNER, "2", "> "),
        attribute(LEAF, "2C", ">>"),
        attribute("(60xx,3000)", "1"),
        (text("HEADING OVER ALL COLUMNS", colspan=4),),
        attribute("( 0008,0102)", " 1c"),
    )
    assert places(part) == [
        ("(0008,0102)", "1C"),
        (SEQUENCE, "3"),
        ("(60XX,3000)", "1"),
        (f"{SEQUENCE} {ITEM}", "1C"),
        (f"{SEQUENCE} {INNER}", "2"),
        (f"{SEQUENCE} {INNER} {LEAF}", "2C"),
    ]
    assert part.modules["x"].occurrences[-1] == Occurrence(LEAF, "2C", (SEQUENCE, INNER))


def test_macros_are_expanded_where_they_are_included(tmp_path: Path) -> None:
    part = one_module(
        tmp_path,
        include("table_M"),
        attribute(SEQUENCE),
        include("table_M", ">"),
        attribute("(0020,0013)", "2"),
        more=macro("table_M", attribute(INNER, "1"), include("table_N", ">"))
        + macro("table_N", attribute(LEAF, "1C")),
    )
    assert places(part) == [
        ("(0020,0013)", "2"),
        (INNER, "1"),
        (SEQUENCE, "1"),
        (f"{INNER} {LEAF}", "1C"),
        (f"{SEQUENCE} {INNER}", "1"),
        (f"{SEQUENCE} {INNER} {LEAF}", "1C"),
    ]


def test_recursive_macros_end(tmp_path: Path) -> None:
    part = one_module(
        tmp_path,
        include("table_R"),
        more=macro("table_R", attribute(SEQUENCE), include("table_R", ">"), include("table_S", ">"))
        + macro("table_S", attribute(LEAF), attribute(INNER), include("table_R", ">")),
    )
    assert places(part) == [
        (SEQUENCE, "1"),
        (f"{SEQUENCE} {LEAF}", "1"),
        (f"{SEQUENCE} {INNER}", "1"),
    ]
    assert (
        Gap("PS3.3", "table_R", "includes itself by way of table_R; expanded once on each path")
        in part.remarks
    )
    assert (
        Gap("PS3.3", "table_R", "includes itself by way of table_S; expanded once on each path")
        in part.remarks
    )


def test_an_attribute_has_a_type_by_path_and_the_most_demanding_one_in_one_place(tmp_path: Path) -> None:
    part = one_module(
        tmp_path, attribute(LEAF, "3"), attribute(SEQUENCE), attribute(LEAF, "2", ">"), attribute(LEAF, "1C"),
        attribute(LEAF, "2C"),
    )  # fmt: skip
    assert places(part) == [(LEAF, "1C"), (SEQUENCE, "1"), (f"{SEQUENCE} {LEAF}", "2")]
    assert [remark.subject for remark in part.remarks] == [f"x {LEAF}"]


def test_rows_without_a_type_are_of_type_3_and_reported(tmp_path: Path) -> None:
    remark = Gap("PS3.3", "table_C.1-1", "attributes without a type taken as type 3")
    part = one_module(tmp_path, attribute(LEAF, ""), attribute(INNER))
    assert (places(part), part.remarks) == ([(LEAF, "3"), (INNER, "1")], (remark,))
    part = one_module(tmp_path, ("Some Attribute", LEAF, "x"), include("table_M")[:1], header=UNTYPED,
                      more=macro("table_M", attribute(INNER)))  # fmt: skip
    assert (places(part), part.remarks) == ([(LEAF, "3"), (INNER, "1")], (remark,))


def test_any_attribute_is_reported(tmp_path: Path) -> None:
    any_attribute = (text(">Any Attribute that was there", colspan=2), "3", "")
    part = one_module(tmp_path, attribute(SEQUENCE), any_attribute)
    assert places(part) == [(SEQUENCE, "1")]
    assert part.remarks == (Gap("PS3.3", "table_C.1-1 row 2", "allows any attribute; nothing to list"),)


def test_a_row_for_what_a_section_says_is_reported(tmp_path: Path) -> None:
    row = (">Record Selection Keys", "", "", xref("sect_F.5", "See "))
    part = one_module(tmp_path, attribute(SEQUENCE), row, attribute(LEAF, "1", ">"))
    assert places(part) == [(SEQUENCE, "1"), (f"{SEQUENCE} {LEAF}", "1")]
    assert part.remarks == (
        Gap("PS3.3", "table_C.1-1 row 2", "names what a section says; nothing to list"),
    )  # fmt: skip
    with pytest.raises(UserError, match=r"table_C.1-1 row 1 .*'' is no tag"):
        one_module(tmp_path, ("Some Attribute", "", "", "What it is."))


def test_nesting_that_is_too_deep_is_reported(tmp_path: Path) -> None:
    part = one_module(tmp_path, attribute(SEQUENCE), attribute(LEAF, "1", ">>>"))
    assert places(part) == [(SEQUENCE, "1"), (f"{SEQUENCE} {LEAF}", "1")]
    assert [remark.subject for remark in part.remarks] == ["table_C.1-1 row 2"]


def test_an_include_leaves_the_last_sequence_of_the_macro_open(tmp_path: Path) -> None:
    part = one_module(
        tmp_path, attribute(ITEM, "2"), include("table_M"), attribute(LEAF, "1C", ">"),
        attribute("(0008,1199)", "3", ">"), include("table_N", ">>"), attribute("(0062,000B)", "1", ">>>"),
        attribute("(0020,0062)", "2"),
        more=macro("table_M", attribute(INNER), attribute(SEQUENCE), include("table_N", ">"))
        + macro("table_N", attribute("(0008,1150)"), attribute("(0008,1115)", name="Some Sequence")),
    )  # fmt: skip
    assert dict(places(part)) == {
        "(0020,0062)": "2",
        ITEM: "2",
        INNER: "1",
        SEQUENCE: "1",
        f"{SEQUENCE} (0008,1115)": "1",
        f"{SEQUENCE} (0008,1150)": "1",
        f"{SEQUENCE} (0008,1199)": "3",
        f"{SEQUENCE} {LEAF}": "1C",
        f"{SEQUENCE} (0008,1199) (0008,1115)": "1",
        f"{SEQUENCE} (0008,1199) (0008,1150)": "1",
        f"{SEQUENCE} (0008,1199) (0008,1115) (0062,000B)": "1",
    }
    said = "taken as nested in the last sequence of the macro above"
    assert part.remarks == tuple(Gap("PS3.3", f"table_C.1-1 row {row}", said) for row in (3, 6))


def test_a_macro_without_sequences_leaves_nothing_open(tmp_path: Path) -> None:
    leaf = macro("table_M", attribute(LEAF))
    with pytest.raises(UserError, match=r"table_C.1-1 row 2 .*nested in nothing"):
        one_module(tmp_path, include("table_M"), attribute(INNER, "1", ">"), more=leaf)


LACKS = "lacks a nesting mark; taken as nested in the sequence above"


def test_an_include_that_lacks_its_nesting_mark(tmp_path: Path) -> None:
    code = macro("table_M", attribute(LEAF))
    part = one_module(
        tmp_path, attribute(SEQUENCE), include("table_M"), attribute(INNER, "2", ">"), more=code
    )
    assert places(part) == [(SEQUENCE, "1"), (f"{SEQUENCE} {LEAF}", "1"), (f"{SEQUENCE} {INNER}", "2")]
    assert part.remarks == (Gap("PS3.3", "table_C.1-1 row 2", LACKS),)


def test_an_include_right_below_a_sequence_belongs_into_it(tmp_path: Path) -> None:
    part = one_module(
        tmp_path, attribute(SEQUENCE, name="View Code Sequence"), include("table_M"),
        attribute(INNER, "2", ">", name="View Modifier Code Sequence"), include("table_M"),
        attribute(ITEM, "3"), include("table_M"),
        more=macro("table_M", attribute(LEAF)),
    )  # fmt: skip
    assert places(part) == [
        (LEAF, "1"),
        (ITEM, "3"),
        (SEQUENCE, "1"),
        (f"{SEQUENCE} {LEAF}", "1"),
        (f"{SEQUENCE} {INNER}", "2"),
        (f"{SEQUENCE} {INNER} {LEAF}", "1"),
    ]
    assert part.remarks == tuple(Gap("PS3.3", f"table_C.1-1 row {row}", LACKS) for row in (2, 4))


def test_names_tell_sequences() -> None:
    attributes = snapshot.load().attributes.values()
    assert {a.tag for a in attributes if names_sequence(a.name) is not ("SQ" in a.vr)} == set()


PRIVATE_ROW = '<para>Include any Private Attributes there are. See <xref linkend="sect_C.1.9"/></para>'


@pytest.mark.parametrize(
    ("markup", "remark"),
    [
        (PRIVATE_ROW, "allows any attribute; nothing to list"),
        (PRIVATE_ROW.replace("sect_C.1.9", "sect_gone"), "allows any attribute; nothing to list"),
        (PRIVATE_ROW.replace("any Private Attributes", "what is said there"), "in prose; nothing to list"),
    ],
)
def test_an_include_that_links_to_prose_is_reported(tmp_path: Path, markup: str, remark: str) -> None:
    prose = section("sect_C.1.9", "<para>Whatever the vendor thinks of.</para>")
    part = one_module(tmp_path, attribute(LEAF), (Cell(markup, colspan=3), ""), more=prose)
    assert places(part) == [(LEAF, "1")]
    (found,) = part.remarks
    assert found.subject == "table_C.1-1 row 2" and found.remark.endswith(remark)


def test_an_include_that_links_to_the_section_of_a_macro(tmp_path: Path) -> None:
    row = (xref("sect_C.5", "Include ", colspan=3), "")
    one = macro("table_M", attribute(LEAF))
    part = one_module(tmp_path, row, more=section("sect_C.5", one))
    assert (places(part), [found.subject for found in part.remarks]) == ([(LEAF, "1")], ["table_C.1-1 row 1"])
    for bad in ("", section("sect_C.5", one, macro("table_N", attribute(LEAF)))):
        with pytest.raises(UserError, match=r"table_C.1-1 row 1 .*includes sect_C.5: no one macro table"):
            one_module(tmp_path, row, more=bad)


@pytest.mark.parametrize(
    ("cell", "type_"), [("3 (Note 1)", "3"), ("1C (see Note)", "1C"), ("2 Notes 1 and 2", "2"), ("2c", "2C")]
)
def test_types_with_notes(tmp_path: Path, cell: str, type_: str) -> None:
    part = one_module(tmp_path, attribute(LEAF, cell))
    assert places(part) == [(LEAF, type_)]
    assert [remark.subject for remark in part.remarks] == ["table_C.1-1 row 1"] * ("ote" in cell)


def test_the_basic_directory_has_no_information_entities(tmp_path: Path) -> None:
    rows = (use("X", "sect_C.1", entity=None), use("Y", "sect_C.2", "U", entity=None))
    part = read(
        tmp_path, iod("Basic Directory", *rows, header=MEDIA_HEADER), module("X", attribute(LEAF)),
        module("Y", attribute(INNER), number=2),
    )  # fmt: skip
    assert part.iods["basic-directory"].modules == (ModuleUse("x", "M", ""), ModuleUse("y", "U", ""))


def test_a_row_without_its_ie_cell_belongs_to_the_ie_above(tmp_path: Path) -> None:
    part = read(
        tmp_path,
        iod("X", use("X", "sect_C.1"), use("Y", "sect_C.2", "U", entity=None)),
        module("X", attribute(LEAF)), module("Y", attribute(INNER), number=2),
    )  # fmt: skip
    assert part.iods["x"].modules == (ModuleUse("x", "M", "Image"), ModuleUse("y", "U", "Image"))
    assert part.remarks == (
        Gap("PS3.3", "table_A.1-1 row 2", "has no IE cell; taken as of the IE above, Image"),
    )


def test_a_row_that_lacks_another_cell_is_not_understood(tmp_path: Path) -> None:
    rows = (use("X", "sect_C.1"), ("Image", "X", xref("sect_C.1")))
    with pytest.raises(UserError, match=r"table_A.1-1 row 2 .*has 3 cells, expected 4"):
        read(tmp_path, iod("X", *rows), module("X", attribute(LEAF)))


def test_normalized_iods_are_no_files(tmp_path: Path) -> None:
    header = ("Module", "Reference", "Module Description")
    normalized = table("table_B.2-1", "Printer IOD Modules", header, [("X", xref("sect_C.1"), "It prints.")])
    part = read(tmp_path, iod("X", use("X", "sect_C.1")), module("X", attribute(LEAF)), normalized)
    assert list(part.iods) == ["x"]
    with pytest.raises(UserError, match=r"table_A.2-1: header is"):
        read(tmp_path, normalized.replace("table_B.2-1", "table_A.2-1"))


def test_where_name_and_link_differ_the_name_holds(tmp_path: Path) -> None:
    part = read(
        tmp_path, iod("X", use("Enhanced Contrast/Bolus", "sect_C.1")),
        module("Contrast/Bolus", attribute(LEAF)),
        module("Enhanced Contrast/Bolus", attribute(INNER), number=2),
    )  # fmt: skip
    assert part.iods["x"].modules == (ModuleUse("enhanced-contrast-bolus", "M", "Image"),)
    assert places(part, "enhanced-contrast-bolus") == [(INNER, "1")]
    assert part.remarks == (
        Gap(
            "PS3.3", "table_A.1-1 row 1", "links to sect_C.1, but names table_C.2-1; the name holds"
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "usage"),
    [
        ("C - Required if contrast was used.", "C"), ("C-Required if", "C"), ("Mandatory", "M"),
        ("Conditional - see there", "C"), ("User Option", "U"), ("M (may not be shared)", "M"), ("U.", "U"),
    ],
)  # fmt: skip
def test_usages(tmp_path: Path, cell: str, usage: str) -> None:
    part = read(tmp_path, iod("X", use("X", "sect_C.1", cell)), module("X", attribute(LEAF)))
    assert [row.usage for row in part.iods["x"].modules] == [usage]


GROUP_MACROS = (
    section("sect_C.8", macro("table_C.8-1", attribute(INNER, "1"), attribute(LEAF, "2", ">"))),
    section("sect_C.9", macro("table_C.9-1", attribute(ITEM, "1C"))),
)
FUNCTIONAL_GROUPS = module(
    "Multi-frame Functional Groups",
    attribute("(5200,9229)"),
    (text(">Include one or more Functional Group Macros", colspan=3), text("of the IOD")),
    attribute("(5200,9230)"),
    (text(">Include one or more Functional Group Macros", colspan=3), text("of the IOD")),
)


def test_functional_groups_get_the_macros_of_their_iod(tmp_path: Path) -> None:
    groups = "Multi-frame Functional Groups"
    part = read(
        tmp_path,
        iod("Enhanced CT Image", use(groups, "sect_C.1"), number=1, extra=section("sect_A.1.4", table(
            "table_A.1-2", "Enhanced CT Image Functional Group Macros", GROUPS,
            [("Inner", xref("sect_C.8"), "M - May not be shared."), ("Item", xref("sect_C.9"), "U")],
        ))),
        iod("Enhanced MR Image", use(groups, "sect_C.1"), number=2, extra=table(
            "table_A.2-2", "Enhanced MR Image Functional Group Macros", GROUPS,
            [("Item", xref("sect_C.9"), "M")],
        )),
        FUNCTIONAL_GROUPS, *GROUP_MACROS,
    )  # fmt: skip
    key = "enhanced-ct-image-multi-frame-functional-groups"
    assert part.iods["enhanced-ct-image"].modules == (ModuleUse(key, "M", "Image"),)
    assert places(part, key) == [
        ("(5200,9229)", "1"),
        ("(5200,9230)", "1"),
        (f"(5200,9229) {ITEM}", "1C"),
        (f"(5200,9229) {INNER}", "1"),
        (f"(5200,9229) {INNER} {LEAF}", "2"),
        (f"(5200,9230) {ITEM}", "1C"),
        (f"(5200,9230) {INNER}", "1"),
        (f"(5200,9230) {INNER} {LEAF}", "2"),
    ]
    assert len(part.modules["enhanced-mr-image-multi-frame-functional-groups"].occurrences) == 4
    assert part.remarks == ()


def enhanced(name: str, number: int, *macros: Row, prose: str = "", header: Sequence[str] = GROUPS) -> str:
    """Return an IOD with functional groups, and the table of its macros if there are any."""
    own = table(f"table_A.{number}-2", f"{name} Functional Group Macros", header, macros) if macros else ""
    extra = section(f"sect_A.{number}.4", own, prose)
    return iod(name, use("Multi-frame Functional Groups", "sect_C.1"), number=number, extra=extra)


ITEM_MACRO = ("Item", xref("sect_C.9"), "M")


@pytest.mark.parametrize("target", ["table_A.1-2", "sect_A.1.4"])
def test_functional_groups_of_a_sibling_are_those_it_links_to(tmp_path: Path, target: str) -> None:
    prose = f'<para>The macros of <xref linkend="{target}"/> are used, see <xref linkend="sect_C.1"/>.</para>'
    part = read(
        tmp_path,
        enhanced("Enhanced X Image", 1, ITEM_MACRO),
        enhanced("Enhanced X Color Image", 2, prose=prose),
        FUNCTIONAL_GROUPS,
        *GROUP_MACROS,
    )
    first, second = part.modules.values()
    assert second.key == "enhanced-x-color-image-multi-frame-functional-groups"
    assert second.occurrences == first.occurrences and len(second.occurrences) == 4
    assert part.remarks == (
        Gap(
            "PS3.3",
            "enhanced-x-color-image",
            "has no table of functional group macros; takes those of enhanced-x-image",
        ),
    )


def test_enhanced_mr_color_takes_the_macros_of_enhanced_mr(tmp_path: Path) -> None:
    iods = (enhanced("Enhanced MR Image", 1, ITEM_MACRO), enhanced("Enhanced MR Color Image", 2))
    part = read(tmp_path, *iods, FUNCTIONAL_GROUPS, *GROUP_MACROS)
    assert len(part.modules["enhanced-mr-color-image-multi-frame-functional-groups"].occurrences) == 4
    assert [remark.subject for remark in part.remarks] == ["enhanced-mr-color-image"]


def test_refuses_functional_groups_without_macros(tmp_path: Path) -> None:
    two = "".join(f'<para><xref linkend="table_A.{number}-2"/></para>' for number in (1, 2))
    sources = (enhanced("A Image", 1, ITEM_MACRO), enhanced("B Image", 2, ITEM_MACRO))
    for prose in ("", two):
        with pytest.raises(
            UserError, match=r"table_A.3-1 row 1 .*table_C.1-1 takes functional groups, but no"
        ):
            read(tmp_path, *sources, enhanced("C", 3, prose=prose), FUNCTIONAL_GROUPS, *GROUP_MACROS)


def test_macros_that_no_module_takes_are_reported(tmp_path: Path) -> None:
    lost = table("table_A.1-2", "X Functional Group Macros", GROUPS, [ITEM_MACRO])
    part = read(
        tmp_path, iod("X", use("X", "sect_C.1"), extra=lost), module("X", attribute(LEAF)), *GROUP_MACROS
    )
    assert [remark.subject for remark in part.remarks] == ["x"]


@pytest.mark.parametrize(
    "header",
    [("Function Group Macro", "Section", "Usage"), ("Functional Group Macros", "Reference", "Usage")],
)
def test_headers_of_functional_group_tables(tmp_path: Path, header: Sequence[str]) -> None:
    part = read(tmp_path, enhanced("X", 1, ITEM_MACRO, header=header), FUNCTIONAL_GROUPS, *GROUP_MACROS)
    assert len(part.modules["x-multi-frame-functional-groups"].occurrences) == 4


def test_a_module_of_one_iod_that_takes_functional_groups_keeps_its_name(tmp_path: Path) -> None:
    def sparse(number: int) -> str:
        groups = table(f"table_A.{number}-2", "Functional Group Macros", GROUPS, [ITEM_MACRO])
        return iod(f"RT {number} Image", use("Sparse Groups", "sect_C.1"), number=number, extra=groups)

    table_of_groups = FUNCTIONAL_GROUPS.replace("Multi-frame Functional Groups", "Sparse Groups")
    part = read(tmp_path, sparse(1), table_of_groups, *GROUP_MACROS)
    assert list(part.modules) == ["sparse-groups"]
    part = read(tmp_path, sparse(1), sparse(2), table_of_groups, *GROUP_MACROS)
    assert list(part.modules) == ["rt-1-image-sparse-groups", "rt-2-image-sparse-groups"]


def test_functional_groups_of_no_iod_are_reported(tmp_path: Path) -> None:
    lost = section("sect_A.9", table("table_A.9-2", "Lost", GROUPS, [("Item", xref("sect_C.9"), "M")]))
    part = read(tmp_path, iod("X", use("X", "sect_C.1")), module("X", attribute(LEAF)), lost, *GROUP_MACROS)
    assert [remark.subject for remark in part.remarks] == ["table_A.9-2"]


def test_the_right_table_of_a_section_is_taken(tmp_path: Path) -> None:
    tables = (
        table("table_C.1-1", "Image Pixel Module Attributes", TYPED, [include("table_C.1-2")]),
        table("table_C.1-2", "Image Pixel Macro Attributes", TYPED, [attribute(LEAF)]),
        table("table_C.1-3", "Values", ("Value", "Meaning"), [("A", "B")]),
        section("sect_C.1.1", table("table_C.1-4", "Other Module Attributes", TYPED, [attribute(INNER)])),
    )
    part = read(tmp_path, iod("X", use("Image Pixel", "sect_C.1")), section("sect_C.1", *tables))
    assert part.modules["image-pixel"].table == "table_C.1-1"
    assert places(part, "image-pixel") == [(LEAF, "1")]


def test_captions_name_modules(tmp_path: Path) -> None:
    content = module("Enhanced XA/XRF Image", attribute(LEAF)).replace("Module Attributes", "Module Table")
    part = read(tmp_path, iod("X", use("XA Image", "sect_C.1")), content)
    assert list(part.modules) == ["enhanced-xa-xrf-image"]
    assert [remark.subject for remark in part.remarks] == ["enhanced-xa-xrf-image"]
    part = read(tmp_path, iod("X", use("XA Image", "sect_C.1")), module("", attribute(LEAF), kind="Odd"))
    assert list(part.modules) == ["xa-image"]


def test_tables_published_twice_merge_if_they_agree(tmp_path: Path) -> None:
    first, other = module("X", attribute(LEAF)), module("X", attribute(INNER))
    assert places(read(tmp_path, iod("X", use("X", "sect_C.1")), first, first)) == [(LEAF, "1")]
    with pytest.raises(UserError, match=r"table_A.1-1 row 1 .*links to table_C.1-1, of which there are 2"):
        read(tmp_path, iod("X", use("X", "sect_C.1")), first, other)


@pytest.mark.parametrize(
    ("bad", "expected"),
    [
        (attribute("0008,0100"), "is no tag"),
        (attribute(""), "is no tag"),
        (attribute(LEAF, "1D"), "'1D' is no attribute type"),
        (attribute(LEAF, name=""), "neither attribute, include nor heading"),
        (attribute(LEAF)[:3], "neither attribute, include nor heading"),
        ((text("Include the macro of old", colspan=3), ""), "includes no table"),
        (include("table_gone"), "links to table_gone, of which there are 0"),
        (include("table_C.9-9"), "which is none of an attribute table"),
        (include("table_C.9-8"), "takes functional groups inside of a macro"),
    ],
)
def test_names_the_row_that_is_not_understood(tmp_path: Path, bad: Row, expected: str) -> None:
    other = table("table_C.9-9", "Values", ("Value", "Meaning"), [("A", "B")]) + macro(
        "table_C.9-8",
        attribute(SEQUENCE),
        (text(">Include one or more Functional Group Macros", colspan=3), ""),
    )
    with pytest.raises(UserError, match=f"PS3.3 2026c: table_C.*{expected}") as caught:
        one_module(tmp_path, attribute(INNER), bad, more=other)
    assert "row 2" in str(caught.value) or "table_C.9-9" in str(caught.value)


def test_refuses_nesting_in_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"table_C.1-1 row 1 .*nested in nothing"):
        one_module(tmp_path, attribute(LEAF, "1", ">"))


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (use("X", "sect_C.1", "Required"), "expected a usage of M, C or U"),
        (use("X", "sect_C.1", "M/U"), "expected a usage of M, C or U"),
        (use("X", "sect_C.1", "Usual"), "expected a usage of M, C or U"),
        (use("X", "sect_C.1", ""), "expected a usage of M, C or U"),
        (use("X", "sect_C.1", entity=""), "expected a usage of M, C or U"),
        (use("X", "sect_C.7"), "links to sect_C.7: no one module table there"),
        (("Image", "X", text("Section C.1"), "M"), "links to no section"),
        (use("X", "sect_C.1", entity=None), "has 3 cells, expected 4"),
    ],
)
def test_names_the_iod_row_that_is_not_understood(tmp_path: Path, row: Row, expected: str) -> None:
    with pytest.raises(UserError, match=f"PS3.3 2026c: table_A.1-1 row 1 .*{expected}"):
        read(tmp_path, iod("CT Image", row), module("X", attribute(LEAF)))


def test_refuses_two_modules_of_one_name(tmp_path: Path) -> None:
    uses = (use("X", "sect_C.1"), use("X", "sect_C.2"))
    with pytest.raises(UserError, match=r"table_A.1-1 row 2 .*names x, which is another table elsewhere"):
        read(tmp_path, iod("I", *uses), module("X", attribute(LEAF)), module("X", attribute(LEAF), number=2))


def test_refuses_another_layout(tmp_path: Path) -> None:
    good = (iod("X", use("X", "sect_C.1")), module("X", attribute(LEAF)))
    with pytest.raises(UserError, match=r"table_A.2-1: header is"):
        read(tmp_path, *good, iod("Y", header=("IE", "Module", "Section", "Usage"), number=2))
    with pytest.raises(UserError, match="names no IOD"):
        read(tmp_path, *good, iod("Y", number=2).replace("IOD Modules", "Things"))
    with pytest.raises(UserError, match="second table of IOD x"):
        read(tmp_path, *good, iod("X", number=2))
    path = write(tmp_path / "part03.xml", book("PS3.3", "2026c", *good))
    with pytest.raises(UserError, match="has 1 IODs, expected at least 150"):
        read_part03(path)
    with pytest.raises(UserError, match="has 1 modules, expected at least 300"):
        read_part03(path, minimum_iods=1)


def test_what_ps3_6_does_not_know_is_named(tmp_path: Path) -> None:
    part = one_module(tmp_path, attribute(SEQUENCE), attribute(LEAF, "1", ">"))
    known = {SEQUENCE: Attribute(SEQUENCE, "Text", "Text", ("LO",), "1", retired=False)}
    assert [(gap.subject, gap.remark) for gap in check_dictionary(part, known)] == [
        (LEAF, "in module x, but not in PS3.6 as given"),
        (SEQUENCE, "encloses others in module x, but is no sequence"),
    ]


@pytest.fixture(scope="module")
def excerpt(documents: Path) -> Part03:
    """Return the excerpt of PS3.3 2016c, where four IODs are complete."""
    path = documents / "2016c" / "part03-excerpt.xml"
    return read_part03(path, "2016c", minimum_iods=4, minimum_modules=43)


def test_excerpt_of_2016c(excerpt: Part03) -> None:
    numbers = {key: len(iod.modules) for key, iod in excerpt.iods.items()}
    assert numbers == {"ct-image": 20, "rt-dose": 24, "enhanced-ct-image": 27, "enhanced-xa-image": 22}
    assert len(excerpt.modules) == 43
    assert ModuleUse("contrast-bolus", "C", "Image") in excerpt.iods["ct-image"].modules
    assert ModuleUse("multi-frame-overlay", "U", "Dose") in excerpt.iods["rt-dose"].modules
    overlay = {occurrence.tag for occurrence in excerpt.modules["overlay-plane"].occurrences}
    assert len(overlay) == 13 and all(tag.startswith("(60XX,") for tag in overlay)
    assert {remark.subject for remark in excerpt.remarks} == {"table_10-18", "table_C.12-1 row 62"}
    assert excerpt.sections["sect_A.38.1"] == "enhanced-ct-image"


def test_modules_that_did_not_change_equal_highdicom(excerpt: Part03, highdicom_2026b: Standard) -> None:
    later = highdicom_2026b.modules
    same = {
        key
        for key, module in excerpt.modules.items()
        if key in later and set(module.occurrences) == set(later[key].occurrences)
    }
    assert same >= {
        "enhanced-contrast-bolus", "frame-of-reference", "overlay-plane", "voi-lut", "modality-lut", "rt-dvh",
        "common-instance-reference", "contrast-bolus", "ct-series", "icc-profile", "synchronization",
        "frame-extraction", "enhanced-general-equipment", "supplemental-palette-color-lookup-table",
        "respiratory-synchronization",
    }  # fmt: skip


# Attributes of 2016c that the same modules of 2026b don't have: patient support and table top positions
# became parameters of a relationship, and 2016c forgot to nest those of two sequences of SOP Common.
REPLACED_SINCE = {"(300A,0122)", "(300A,0129)", "(300A,012A)", "(300A,0140)", "(300A,0144)"}
NOT_NESTED = {"(0008,0105)", "(0008,0106)", "(0008,010F)", "(0008,0117)", "(0008,0118)", "(0008,0122)"}


@pytest.mark.parametrize(
    ("key", "agreeing", "types"), [("ct-image", 3000, 1), ("enhanced-ct-image", 3500, 14)]
)
def test_differs_from_highdicom_as_editions_do(
    excerpt: Part03, highdicom_2026b: Standard, documents: Path, key: str, agreeing: int, types: int
) -> None:
    later = highdicom_2026b
    known = read_part06(documents / "2015b" / "part06.xml").attributes
    reasons = occurrence_differences(
        (excerpt.iods[key], excerpt.modules), (later.iods[key], later.modules), known
    )
    assert set(reasons) == {
        "newer data element, only there",
        "newer data element, only here",
        "in a module that is used only there",
        "in a module that both use, but only there",
        "in a module that both use, but only here",
        "inside of a sequence that is only there",
        "another type",
    }
    gone = {
        line.split(":")[0].split(" > ")[-1]
        for reason in ("newer data element, only here", "in a module that both use, but only here")
        for line in reasons[reason]
    }
    assert {tag for tag in gone if not later.attributes[tag].retired} == REPLACED_SINCE | NOT_NESTED
    assert len(reasons["another type"]) == types
    here = {
        (*occurrence.path, occurrence.tag)
        for use in excerpt.iods[key].modules
        for occurrence in excerpt.modules[use.module].occurrences
    }
    assert (
        len(here) - sum(len(lines) for reason, lines in reasons.items() if reason.endswith(" here"))
        > agreeing
    )


def test_base_procedure_for_ct_image(excerpt: Part03, documents: Path, facts: Path) -> None:
    _, attributes = read_attributes_json(facts / "ps3.6-2026c.json")
    part04 = read_part04(documents / "2016c" / "part04-excerpt.xml", tables={"table_B.5-1": 8})
    sop_classes, _ = assign_iods(part04, excerpt.iods, {}, excerpt.sections)
    _, confidentiality = read_part15(documents / "2026c" / "part15.xml")
    standard = Standard((), attributes, sop_classes, excerpt.iods, excerpt.modules, confidentiality)
    ct = "1.2.840.10008.5.1.4.1.1.2"
    base = resolve_base(standard, [ct])[ct]
    expected = {
        "(0010,0010)": "Z", "(0020,000D)": "U", "(0028,0010)": "K", "(0008,0060)": "K", "(0010,1000)": "X",
        "(0028,1052)": "K", "(0018,0050)": "K", "(60XX,3000)": "X", "(0008,0070)": "Z", "(0020,4000)": "X",
    }  # fmt: skip
    assert {tag: base[tag].ruling.action for tag in expected} == expected
