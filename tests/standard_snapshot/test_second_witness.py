"""The second witness: reading it, holding a snapshot against it, and the list of what is expected."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tiny_standard import tiny_standard

from generator.errors import UserError
from generator.standard import published
from generator.standard.assembly import IN_NO_MODULE
from generator.standard.model import Gap, Standard
from generator.standard.witness import comparison, expected, facts, figures, gaps, tables

STANDARD = tiny_standard(
    {
        "(0008,0100) CodeValue": "SH",
        "(0018,0050) SliceThickness": "DS",
        "(0020,0013) InstanceNumber": "IS",
        "(0040,0001) FirstSequence": "SQ",
        "(0040,0002) SecondSequence": "SQ",
        "(5200,9229) SharedFunctionalGroupsSequence": "SQ",
    },
    {
        "image": [
            "SliceThickness 1",
            "FirstSequence 2",
            "> CodeValue 1C",
            "> SecondSequence 3",
            ">> CodeValue 1",
        ],
        "thing-multi-frame-functional-groups": [
            "SharedFunctionalGroupsSequence 1",
            "> SecondSequence 1",
            ">> CodeValue 1",
        ],
    },
    {"thing": {"image": "M", "thing-multi-frame-functional-groups": "C"}, "other": {"image": "U"}},
)
CODE, THICKNESS, NUMBER, FIRST, SECOND, SHARED = STANDARD.attributes
THING, OTHER = "1.2.2", "1.2.1"


def the_facts() -> dict[str, Any]:
    """Return facts that say what the standard above says, in the form of the second source."""
    return {
        "edition": "2025e",
        "sop_classes": {
            THING: {"name": "thing Storage", "iod": "thing"},
            OTHER: {"name": "", "iod": "other"},
        },
        "iods": {
            "thing": {
                "modules": [["Image", "sect_C.1", "M"], ["Multi-frame Functional Groups", "sect_C.2", None]],
                "functional_groups": [["Group", "sect_C.3", "M"]],
            },
            "other": {"modules": [["Image", "sect_C.1", "U"]], "functional_groups": []},
        },
        "sections": {"C.1": "C.1-1", "C.2": "C.2-1", "C.3": "C.3-1"},
        "tables": {
            "C.1-1": {
                "rows": [
                    [0, THICKNESS, "1"],
                    [0, "include", "C.1-2"],
                    # The macro ends with a sequence, which is still open here.
                    [1, SECOND, "3"],
                    [2, "include", "C.1-3"],
                    [0, "any attribute"],
                    [0, "prose", "sect_C.9"],
                ]
            },
            "C.1-2": {"rows": [[0, FIRST, "2"], [1, CODE, "1C"]]},
            "C.1-3": {"rows": [[0, CODE, "1"], [0, "include", "C.1-3"]]},
            "C.2-1": {"rows": [[0, SHARED, "1"], [1, "functional groups"]]},
            "C.3-1": {"rows": [[0, SECOND, "1"], [1, CODE, "1"]]},
        },
    }


Change = Callable[[dict[str, Any]], object]


def witness_of(tmp_path: Path, change: Change = lambda _: None) -> facts.Witness:
    content = the_facts()
    change(content)
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return facts.read_witness(path)


def differences(tmp_path: Path, change: Change) -> list[tuple[str, str]]:
    compared = comparison.compare(STANDARD, witness_of(tmp_path, change))
    return [(difference.kind, difference.detail) for difference in compared.differences]


def rows(content: dict[str, Any], table: str = "C.1-1") -> list[Any]:
    found: list[Any] = content["tables"][table]["rows"]
    return found


def test_two_sources_that_agree(tmp_path: Path) -> None:
    compared = comparison.compare(STANDARD, witness_of(tmp_path))
    assert compared.differences == []
    assert compared.edition == "2025e"
    assert dict(compared.agreed) == {
        "SOP classes of the same IOD": 2,
        "modules that an IOD has in both": 3,
        "usages that are the same": 2,
        "usages that one source lost": 1,
        # Five of the image module in two IODs, three of the functional groups in one.
        "occurrences of the same type": 13,
    }


def test_what_people_added_is_counted_apart(tmp_path: Path) -> None:
    added = {"image": {(THICKNESS,)}}
    compared = comparison.compare(STANDARD, witness_of(tmp_path), added)
    assert compared.agreed["occurrences of the same type that people added here"] == 2
    assert compared.agreed["occurrences of the same type"] == 11
    compared = comparison.compare(STANDARD, witness_of(tmp_path, lambda content: rows(content).pop(0)), added)
    assert len(compared.differences) == 1, "what people added is checked all the same"


DIFFERENT: dict[str, tuple[Change, str, str]] = {
    "SOP class only here": (lambda c: c["sop_classes"].pop(THING), "SOP class only here", "1.2.2: IOD thing"),
    "SOP class only there": (
        lambda c: c["sop_classes"].update({"1.2.9": {"iod": "new"}}),
        "SOP class only there",
        "1.2.9: IOD new",
    ),
    "another IOD": (
        lambda c: c["sop_classes"][THING].update(iod="other"),
        "IOD of SOP class",
        "1.2.2: thing here, other there",
    ),
    "IOD only here": (lambda c: c["iods"].pop("other"), "IOD only here", "other"),
    "module only here": (
        lambda c: c["iods"]["other"]["modules"].clear(),
        "module only here",
        "other: image",
    ),
    "module only there": (
        lambda c: c["iods"]["other"]["modules"].append(["New Thing", "sect_C.3", "M"]),
        "module only there",
        "other: new-thing",
    ),
    "usage": (
        lambda c: c["iods"]["thing"]["modules"].__setitem__(0, ["Image", "sect_C.1", "C"]),
        "usage",
        "thing: image: M here, C there",
    ),
    "type": (
        lambda c: rows(c).__setitem__(0, [0, THICKNESS, "2"]),
        "type",
        f"image: {THICKNESS} SliceThickness: type 1 here, 2 there",
    ),
    "attribute only here": (
        lambda c: rows(c).pop(0),
        "attribute only here",
        f"image: {THICKNESS} SliceThickness: type 1",
    ),
    "attribute only there": (
        lambda c: rows(c).append([0, NUMBER, "3"]),
        "attribute only there",
        f"image: {NUMBER} InstanceNumber: type 3",
    ),
    "inside of functional groups": (
        lambda c: rows(c, "C.3-1").append([1, NUMBER, "1"]),
        "attribute only there",
        f"thing: multi-frame-functional-groups: {SHARED} SharedFunctionalGroupsSequence > "
        f"{SECOND} SecondSequence > {NUMBER} InstanceNumber: type 1",
    ),
    "functional groups lost": (
        lambda c: c["iods"]["thing"]["functional_groups"].clear(),
        "attribute only here",
        f"thing: multi-frame-functional-groups: {SHARED} SharedFunctionalGroupsSequence > "
        f"{SECOND} SecondSequence: type 1",
    ),
}


@pytest.mark.parametrize(("change", "kind", "detail"), DIFFERENT.values(), ids=DIFFERENT)
def test_each_kind_of_difference(tmp_path: Path, change: Change, kind: str, detail: str) -> None:
    assert (kind, detail) in differences(tmp_path, change)
    if kind not in ("module only here",):
        assert len(differences(tmp_path, change)) == 1


def test_what_is_inside_goes_along_in_each_iod(tmp_path: Path) -> None:
    witness = witness_of(tmp_path, lambda content: rows(content, "C.1-2").clear())
    (found,) = (
        difference
        for difference in comparison.compare(STANDARD, witness).differences
        if difference.place == (FIRST,)
    )
    assert (found.places, set(found.iods)) == (2 * 4, {"thing", "other"})


def test_a_type_that_one_source_lost_is_no_difference(tmp_path: Path) -> None:
    witness = witness_of(tmp_path, lambda content: rows(content).__setitem__(0, [0, THICKNESS, None]))
    compared = comparison.compare(STANDARD, witness)
    assert compared.differences == []
    assert compared.agreed["occurrences without a type in one source"] == 2


def test_the_most_demanding_type_of_a_place_holds(tmp_path: Path) -> None:
    assert differences(tmp_path, lambda content: rows(content).append([0, THICKNESS, "3"])) == []


BROKEN: dict[str, tuple[Change, str]] = {
    "no tables": (lambda c: c.pop("tables"), "no facts of PS3.3 (KeyError: 'tables')"),
    "another row": (lambda c: rows(c).append(["x"]), "unknown row"),
    "another type": (lambda c: rows(c).append([0, CODE, "4"]), "unknown row"),
    "module without section": (
        lambda c: c["iods"]["other"]["modules"].append(["Image"]),
        "no facts of PS3.3 (ValueError",
    ),
    "include of nothing": (
        lambda c: rows(c).append([0, "include", "C.9-9"]),
        "table C.1-1 includes C.9-9, which it lacks",
    ),
}


@pytest.mark.parametrize(("change", "message"), BROKEN.values(), ids=BROKEN)
def test_broken_facts(tmp_path: Path, change: Change, message: str) -> None:
    with pytest.raises(UserError) as raised:
        witness_of(tmp_path, change)
    (finding,) = raised.value.findings
    assert finding.startswith(str(tmp_path)) and message in finding and "\n" not in finding


@pytest.mark.parametrize(
    ("text", "message"), [(None, "No such file"), ("{", "broken JSON"), ("[]", "no facts of PS3.3")]
)
def test_no_facts(tmp_path: Path, text: str | None, message: str) -> None:
    path = tmp_path / "facts.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=message):
        facts.read_witness(path)


# The list of what is expected.

ENTRY = """
[[expected]]
differences = ["attribute only there"]
modules = ["im*"]
attributes = ["(0020,0013) InstanceNumber"]
reason = "Newer in that source."
"""


def reviewed(tmp_path: Path, change: Change, text: str) -> expected.Reviewed:
    path = tmp_path / "witness.toml"
    path.write_text(text, encoding="utf-8")
    listed = expected.read_expected(STANDARD.attributes, path)
    compared = comparison.compare(STANDARD, witness_of(tmp_path, change))
    return expected.review(compared, listed, STANDARD.attributes)


def add_number(content: dict[str, Any]) -> None:
    rows(content).append([0, NUMBER, "3"])


def test_an_expected_difference(tmp_path: Path) -> None:
    outcome = reviewed(tmp_path, add_number, ENTRY)
    assert outcome.findings == ()
    ((entry, found),) = outcome.expected.items()
    assert entry.reason == "Newer in that source." and len(found) == 1


def test_a_difference_that_nobody_expects(tmp_path: Path) -> None:
    outcome = reviewed(tmp_path, add_number, "")
    (finding,) = outcome.findings
    assert finding.startswith("attribute only there: image: (0020,0013) InstanceNumber: type 3")
    assert "procedure/witness.toml" in finding and "\n" not in finding


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"im*"', '"other*"'),
        ("(0020,0013) InstanceNumber", "(0008,0100) CodeValue"),
        ("attribute only there", "attribute only here"),
        ('modules = ["im*"]', 'iods = ["thing"]'),
        ('modules = ["im*"]', 'sop_classes = ["1.2.1"]'),
    ],
)
def test_an_entry_that_is_about_something_else(tmp_path: Path, old: str, new: str) -> None:
    outcome = reviewed(tmp_path, add_number, ENTRY.replace(old, new))
    assert any(finding.startswith("attribute only there: image:") for finding in outcome.findings)
    assert any("matches no difference; delete it" in finding for finding in outcome.findings)


def test_each_word_of_an_entry_is_needed(tmp_path: Path) -> None:
    text = ENTRY.replace('["im*"]', '["im*", "another"]')
    (finding,) = reviewed(tmp_path, add_number, text).findings
    assert finding == f"{tmp_path / 'witness.toml'}, expected 1: 'another' matches no difference; delete it"


def test_all_iods_of_a_difference_have_to_be_listed(tmp_path: Path) -> None:
    both = ENTRY.replace('modules = ["im*"]', 'iods = ["thing", "other"]')
    assert reviewed(tmp_path, add_number, both).findings == ()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[[expected]]", "[[expect]]", "unknown table 'expect'"),
        ("modules", "module", "unknown field 'module'"),
        ('"Newer in that source."', '"Newer."', "lacks a reason"),
        ('reason = "Newer in that source."', "", "lacks a reason"),
        ('["attribute only there"]', "[]", "differences are []"),
        ("attribute only there", "attribute there", "differences are ['attribute there']"),
        ('["im*"]', '"im*"', "modules is 'im*'; give a list of texts"),
        ("(0020,0013) InstanceNumber", "(0020,0013) Number", "no attribute '(0020,0013) Number'"),
        ("(0020,0013) InstanceNumber", "InstanceNumber", "no attribute 'InstanceNumber'"),
    ],
)
def test_wrong_entries(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(UserError) as raised:
        reviewed(tmp_path, add_number, ENTRY.replace(old, new))
    (finding,) = raised.value.findings
    assert finding.startswith(str(tmp_path)) and message in finding and "\n" not in finding


def test_an_entry_about_nothing(tmp_path: Path) -> None:
    text = '[[expected]]\ndifferences = ["usage"]\nreason = "It is what it is."\n'
    with pytest.raises(UserError, match="names nothing"):
        reviewed(tmp_path, add_number, text)


# Gaps.


def gap(tag: str) -> Gap:
    return Gap("PS3.3", f"{tag} Something", IN_NO_MODULE)


def test_why_attributes_are_in_no_module(tmp_path: Path) -> None:
    def change(content: dict[str, Any]) -> None:
        rows(content).append([0, "(0020,0013)", "3"])
        for number in range(1, 6):
            content["tables"][f"C.4-{number}"] = {"rows": [[0, "(0020,0070)", "3"]]}

    tags = ("(0020,0013)", "(0020,0070)", "(0020,0071)", "(0020,0072)")
    told = replace(STANDARD, gaps=(*map(gap, tags), Gap("PS3.6", "(0020,0013)", "else")))
    found = gaps.explain_gaps(told, witness_of(tmp_path, change), {"(0020,0071)"})
    assert [(row.reason, row.iods) for row in found] == [
        ("belongs to storage IODs in 2025e: C.1-1", ("other", "thing")),
        ("stands only in tables of no storage IOD in 2025e: C.4-1, C.4-2, C.4-3 and 2 more", ()),
        ("in no table of PS3.3 2025e", ()),
        ("newer than 2025e: in none of its tables", ()),
        ("", ()),
    ]


def test_reasons_stay_without_a_second_source() -> None:
    before = replace(gap("(0020,0013)"), reason="known", iods=("thing",))
    assert gaps.keep_reasons([gap("(0020,0013)"), gap("(0020,0070)")], [before]) == (
        before,
        gap("(0020,0070)"),
    )
    newer = replace(gap("(0020,0013)"), reason="found out")
    assert gaps.keep_reasons([newer], [before]) == (newer,)


def tables_of(tmp_path: Path, change: Change = lambda _: None) -> dict[str, str | None]:
    """Return the tables of modules that the standard gets from the second source."""
    modules = tables.with_tables(STANDARD.modules, witness_of(tmp_path, change))
    return {key: module.table for key, module in modules.items()}


def test_tables_of_modules(tmp_path: Path) -> None:
    """The functional groups of every IOD are the one module of PS3.3."""
    found = {"image": "table_C.1-1", "thing-multi-frame-functional-groups": "table_C.2-1"}
    assert tables_of(tmp_path) == found
    lost = tables_of(tmp_path, lambda content: content["tables"].pop("C.1-1"))
    assert lost == found, "a table whose rows the source lost has a number all the same"
    assert tables_of(tmp_path, lambda content: content["sections"].pop("C.2")) == found | {
        "thing-multi-frame-functional-groups": None
    }


def test_a_link_that_one_iod_has_wrong_is_outvoted(tmp_path: Path) -> None:
    def wrong(content: dict[str, Any]) -> None:
        content["iods"]["more"] = {"modules": [["Image", "sect_C.1", "U"]], "functional_groups": []}
        content["iods"]["other"]["modules"][0][1] = "sect_C.3"

    assert tables_of(tmp_path, wrong)["image"] == "table_C.1-1"


def test_tables_stay_without_a_second_source(tmp_path: Path) -> None:
    before = tables.with_tables(STANDARD.modules, witness_of(tmp_path))
    assert tables.keep_tables(STANDARD.modules, before) == before
    own = {"image": replace(STANDARD.modules["image"], table="table_C.9-9")}
    assert tables.keep_tables(own, before)["image"].table == "table_C.9-9"
    assert tables.with_tables(own, witness_of(tmp_path))["image"].table == "table_C.9-9"
    new = {"new": replace(STANDARD.modules["image"], key="new")}
    assert tables.keep_tables(new, before) == new


def test_modules_of_the_snapshot_have_their_tables(standard: Standard) -> None:
    without = {key for key, module in standard.modules.items() if module.table is None}
    # Those that the second source lacks.
    assert without == {
        "directory-information",
        "file-set-identification",
        "image-histogram",
        "implant-template-group",
    }
    assert standard.modules["ct-image"].table == "table_C.8-3"
    assert published.module("patient", standard) == (
        "https://dicom.nema.org/medical/dicom/2026b/output/html/part03.html#table_C.7-1"
    )


def test_gaps_that_nobody_has_explained() -> None:
    told = replace(gap("(0020,0013)"), reason="belongs", iods=("other", "thing"))
    assert list(gaps.unexplained([told], ["else"])) == []
    (line,) = gaps.unexplained([told], ["thing"])
    assert line.startswith("(0020,0013) Something: belongs to thing, but to no module")
    (line,) = gaps.unexplained([gap("(0020,0070)"), Gap("PS3.6", "x", "else")], ["thing"])
    assert line.startswith("(0020,0070) Something: nobody knows why")


# Figures.


def test_figures_take_the_place_of_the_old_ones(tmp_path: Path) -> None:
    compared = comparison.compare(STANDARD, witness_of(tmp_path))
    text = figures.as_markdown(STANDARD, compared, expected.Reviewed({}, ()), ["thing"])
    assert "| occurrences of the same type | 13 |" in text
    once = figures.refreshed(f"a\n{figures.BEGIN}\nold\n{figures.END}\nz\n", text)
    assert "old" not in once and once.startswith("a\n") and once.endswith("\nz\n")
    assert figures.refreshed(once, text) == once
    with pytest.raises(UserError, match="lacks the marks"):
        figures.refreshed(f"{figures.END} {figures.BEGIN}", text)


def test_the_committed_gaps_are_explained(standard: Standard, repository: Path) -> None:
    from generator.standard_command import supported_iods

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(repository)
        assert list(gaps.unexplained(standard.gaps, supported_iods(standard))) == []
