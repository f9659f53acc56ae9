from dataclasses import replace
from pathlib import Path

import pytest
from docbook_markup import without_rows

from generator.changes.edition import (
    DEFAULT,
    ActionChange,
    Change,
    Effects,
    Section,
    compare,
    effects,
    render,
    render_effects,
)
from generator.standard import snapshot
from generator.standard.docbook.part15 import read_part15
from generator.standard.model import (
    IOD,
    Attribute,
    ConfidentialityRow,
    Module,
    ModuleUse,
    Occurrence,
    SOPClass,
    Source,
    Standard,
    Type,
)

NAME, CODE, SEQUENCE, VALUE = "(0010,0010)", "(0040,A043)", "(0040,A730)", "(0008,0100)"


def element(tag: str, keyword: str, vr: str = "LO", retired: bool = False) -> Attribute:
    return Attribute(tag, keyword, keyword, (vr,), "1", retired)


def module(key: str, **occurrences: str) -> Module:
    """Give a module from types by place, such as `a="1"`; `ab` is b in sequence a."""
    tags = {"n": NAME, "c": CODE, "s": SEQUENCE, "v": VALUE}
    places = {place: tuple(tags[letter] for letter in place) for place in occurrences}
    types: dict[str, Type] = {"1": "1", "2": "2", "3": "3"}
    return Module(
        key,
        tuple(
            Occurrence(places[place][-1], types[type_], places[place][:-1])
            for place, type_ in occurrences.items()
        ),
    )


OLD = Standard(
    sources=(Source("PS3.3", "2026b", "highdicom", "0"),),
    attributes={
        NAME: element(NAME, "PatientName"),
        CODE: element(CODE, "ConceptNameCodeSequence", "SQ"),
        SEQUENCE: element(SEQUENCE, "ContentSequence", "SQ"),
        VALUE: element(VALUE, "CodeValue", "SH"),
    },
    sop_classes={"1.2": SOPClass("1.2", "CT Image Storage", "ct-image")},
    iods={"ct-image": IOD("ct-image", (ModuleUse("a", "M", "Image"), ModuleUse("b", "U", "Image")))},
    modules={
        "a": module("a", n="1", c="1", cv="1"),
        "b": module("b", c="1", cv="1"),
        "d": module("d", c="3", cv="1"),
    },
    confidentiality={NAME: ConfidentialityRow(NAME, "Patient Name", "Z", (("cleanGraphics", "C"),))},
)


def changes(new: Standard) -> dict[str, tuple[Change, ...]]:
    return {section.title: section.changes for section in compare(OLD, new) if section.changes}


def test_nothing_changed() -> None:
    assert changes(OLD) == {}
    assert "| SOP classes | 0 | 0 | 0 |" in render(compare(OLD, OLD))


def test_editions() -> None:
    new = replace(OLD, sources=(replace(OLD.sources[0], edition="2026d"), Source("PS3.4", "2026d", "x", "1")))
    assert changes(new)["Editions"] == (
        Change("changed", "PS3.3", "2026b from highdicom → 2026d from highdicom"),
        Change("added", "PS3.4", "2026d from x"),
    )


def test_sop_classes() -> None:
    new = replace(OLD, sop_classes={"1.3": SOPClass("1.3", "New", "new")})
    assert changes(new)["SOP classes"] == (
        Change("removed", "CT Image Storage (1.2)", "IOD ct-image"),
        Change("added", "New (1.3)", "IOD new"),
    )
    renamed = replace(OLD, sop_classes={"1.2": SOPClass("1.2", "CT Storage", "ct")})
    assert changes(renamed)["SOP classes"] == (
        Change("changed", "CT Storage (1.2)", "name CT Image Storage → CT Storage; IOD ct-image → ct"),
    )


def test_iods() -> None:
    uses = (ModuleUse("b", "M", "Frame"), ModuleUse("c", "C", "Image"))
    new = replace(OLD, iods={"ct-image": IOD("ct-image", uses), "mr-image": IOD("mr-image", uses)})
    assert changes(new)["IODs"] == (
        Change(
            "changed",
            "ct-image",
            "module c (C) added; module a (M) removed; usage of b U → M; "
            "information entity of b Image → Frame",
        ),
        Change("added", "mr-image", "2 modules"),
    )


def test_modules_and_what_changes_in_many_of_them() -> None:
    new = replace(
        OLD,
        modules={
            "a": module("a", n="2", c="1", cv="3"),
            "b": module("b", c="1", cv="3", s="1", sv="1", sc="1", scv="1"),
            "d": module("d", c="3", cv="3"),
            "e": module("e", n="1"),
        },
    )
    assert changes(new) == {
        "Modules": (Change("added", "e", "1 attributes, macros included"),),
        "Attributes of modules": (
            Change(
                "changed",
                f"{VALUE} CodeValue",
                "type 1 → 3 in "
                "a > ConceptNameCodeSequence, b > ConceptNameCodeSequence, d > ConceptNameCodeSequence",
            ),
            Change("changed", f"{NAME} PatientName", "type 1 → 2 in a"),
            Change("added", f"{SEQUENCE} ContentSequence", "type 1 in b"),
        ),
    }
    back = {section.title: section.changes for section in compare(new, OLD)}
    assert Change("removed", f"{SEQUENCE} ContentSequence", "type 1 in b") in back["Attributes of modules"]
    assert len(back["Attributes of modules"]) == 3


def test_a_change_in_very_many_places_stays_one_line() -> None:
    many = {f"m{number:03}": module(f"m{number:03}", c="1", cv="1") for number in range(300)}
    newer = {key: module(key, c="1", cv="1", cn="3") for key in many}
    (change,) = {
        s.title: s.changes for s in compare(replace(OLD, modules=many), replace(OLD, modules=newer))
    }["Attributes of modules"]
    assert change.detail.startswith("type 3 in 300 places: m000 > ConceptNameCodeSequence")
    assert change.detail.endswith("and 297 more")


def test_data_elements() -> None:
    new = replace(
        OLD,
        attributes={
            **{tag: attribute for tag, attribute in OLD.attributes.items() if tag != VALUE},
            NAME: Attribute(NAME, "PatientName", "Name of Patient", ("PN", "UN"), "1-n", retired=True),
            "(0011,0001)": element("(0011,0001)", "NewOne"),
        },
    )
    assert changes(new)["Data elements"] == (
        Change("removed", f"{VALUE} CodeValue", "SH"),
        Change(
            "changed",
            f"{NAME} PatientName",
            "name PatientName → Name of Patient; VR LO → PN or UN; VM 1 → 1-n; retired False → True",
        ),
        Change("added", "(0011,0001) NewOne", "LO"),
    )


def test_profiles_and_options() -> None:
    rows = {
        NAME: ConfidentialityRow(NAME, "Patient's Name", "X", (("retainUIDs", "K"),)),
        CODE: ConfidentialityRow(CODE, "Concept", "D", (("cleanGraphics", "C"),)),
    }
    (title,) = [title for title in changes(replace(OLD, confidentiality=rows)) if "E.1-1" in title]
    assert changes(replace(OLD, confidentiality=rows))[title] == (
        Change(
            "changed",
            f"{NAME} Patient's Name",
            "Basic Profile Z → X; cleanGraphics C → none; retainUIDs none → K",
        ),
        Change("added", f"{CODE} Concept", "D, cleanGraphics C"),
    )


def test_render_is_markdown_with_numbers_first() -> None:
    text = render(
        [Section("Things", (Change("added", "a", "b"), Change("removed", "c", "d"))), Section("None", ())]
    )
    assert text == (
        "# What changed in the standard\n\n| | added | removed | changed |\n|---|---|---|---|\n"
        "| Things | 1 | 1 | 0 |\n| None | 0 | 0 | 0 |\n\n## Things\n\n- added: a: b\n- removed: c: d\n"
    )


def supported(**actions: str | None) -> dict[str, str | None]:
    return {DEFAULT: "X"} | {{"n": NAME, "v": VALUE}[letter]: action for letter, action in actions.items()}


def test_effects_sort_changes_by_what_they_let_through() -> None:
    old = {
        "1.2": supported(n="Z", v="K"),
        "1.3": supported(n="Z"),
        "1.4": supported(n="K"),
        "1.5": {DEFAULT: "R"},
        "1.6": supported(n=None),
    }
    new = {
        "1.2": supported(n="K", v=None),
        "1.3": supported(n="K", v="D"),
        "1.4": {DEFAULT: "R"},
        "1.5": supported(n="K"),
        "1.6": supported(n="X"),
        "1.7": {DEFAULT: "R"},
    }
    found = effects(old, new, without_row=["1.8"], stale=["decisions/x.toml: entry 3"])
    assert found == Effects(
        loosened=(
            ActionChange(DEFAULT, "R", "X", ("1.5",)),
            ActionChange(VALUE, "X", "D", ("1.3",)),
            ActionChange(NAME, "Z", "K", ("1.2", "1.3")),
        ),
        undecided=(ActionChange(VALUE, "K", None, ("1.2",)),),
        without_row=("1.8",),
        stale=("decisions/x.toml: entry 3",),
        tightened=(ActionChange(DEFAULT, "X", "R", ("1.4",)), ActionChange(NAME, None, "X", ("1.6",))),
    )


def test_effects_of_nothing() -> None:
    same = {"1.2": supported(n="Z", v=None)}
    assert effects(same, same, (), ()) == Effects((), (), (), (), ())


@pytest.mark.parametrize(
    ("before", "after", "is_looser"),
    [("X", "Z", True), ("Z", "D", True), ("D", "U", True), ("U", "C", True), ("C", "K", True),
     ("R", "X", True),
     ("K", "C", False), ("D", "X", False), ("K", "X", False), ("U", "D", False)],
)  # fmt: skip
def test_strictness(before: str, after: str, is_looser: bool) -> None:
    found = effects({"1": supported(n=before)}, {"1": supported(n=after)}, (), ())
    if "R" in (before, after):
        found = effects({"1": {DEFAULT: before}}, {"1": {DEFAULT: after}}, (), ())
    assert (len(found.loosened), len(found.tightened)) == ((1, 0) if is_looser else (0, 1))


def test_effects_are_written_with_names_and_loosened_first() -> None:
    found = effects(
        {"1.2": supported(n="Z"), "1.3": {DEFAULT: "R"}},
        {"1.2": supported(n="K", v=None), "1.3": supported()},
        ["1.8"],
        [],
    )
    text = render_effects(found, OLD.attributes, {"1.2": "CT Image Storage", "1.8": "New Storage"})
    assert [line for line in text.splitlines() if line] == [
        "# What that does to the procedure",
        "## Actions that let more through",
        "- whole SOP class: R → X in 1.3",
        "- (0010,0010) PatientName: Z → K in CT Image Storage",
        "## Attributes newly undecided",
        "- (0008,0100) CodeValue: X → undecided in CT Image Storage",
        "## SOP classes without a row",
        "- New Storage (1.8)",
        "## Decisions gone stale",
        "- none",
        "## Other actions that change",
        "- none",
    ]


def test_two_real_editions_of_the_profiles(documents: Path, tmp_path: Path) -> None:
    new = snapshot.load()
    _, before = read_part15(
        without_rows(documents / "2023b" / "part15.xml", tmp_path / "part15.xml", "E.1-1", 336, 479, 485)
    )
    _, after = read_part15(documents / "2026c" / "part15.xml")
    sections = compare(replace(new, confidentiality=before), replace(new, confidentiality=after))
    (section,) = [section for section in sections if section.changes]
    kinds = [change.kind for change in section.changes]
    assert (kinds.count("added"), kinds.count("removed")) == (len(after.keys() - before.keys()), 0)
    assert len(after) - len(before) == kinds.count("added") == 48
    assert len(render(sections).splitlines()) < 120
