"""procedure/supplement.toml: what a person adds to the sources, checked entry by entry."""

from pathlib import Path
from typing import Any

import pytest
from tiny_standard import tiny_standard

from generator.errors import UserError
from generator.standard import supplement
from generator.standard.model import Gap, Module, Occurrence, Standard

STANDARD = tiny_standard(
    {
        "(0008,0100) CodeValue": "SH",
        "(0018,0050) SliceThickness": "DS",
        "(0040,0001) FirstSequence": "SQ",
        "(0040,0002) SecondSequence": "SQ",
    },
    {
        "a": ["SliceThickness 1", "FirstSequence 3", "> SecondSequence 1"],
        "b": [],
        "c": ["FirstSequence 1", "> CodeValue 1C", "> SecondSequence 2", ">> CodeValue 1"],
    },
)
CODE, THICKNESS, FIRST, SECOND = STANDARD.attributes


def addition(rows: str = "CodeValue 1", **fields: Any) -> dict[str, Any]:
    """Return a good addition with some fields changed; None takes one away."""
    entry = {"module": "a", "rows": rows, "section": "C.7.6"} | fields
    return {name: value for name, value in entry.items() if value is not None}


def macro(**fields: Any) -> dict[str, Any]:
    """Return a good macro, what the first sequence of module c holds, with some fields changed."""
    entry = {"name": "Some Code", "module": "c", "path": ["FirstSequence"], "section": "8.8"} | fields
    return {name: value for name, value in entry.items() if value is not None}


def completed(*additions: dict[str, Any], macros: Any = ()) -> tuple[dict[str, Module], list[Gap]]:
    content = {"addition": list(additions), "macro": list(macros)}
    return supplement.complete(STANDARD.modules, STANDARD.attributes, content)


def places(module: Module) -> dict[tuple[str, ...], str]:
    return {(*row.path, row.tag): row.type for row in module.occurrences}


def test_an_attribute_is_added() -> None:
    before = STANDARD.modules["a"].occurrences
    modules, remarks = completed(addition())
    assert set(modules["a"].occurrences) == {*before, Occurrence(CODE, "1", ())}
    assert modules["b"] == STANDARD.modules["b"]
    assert STANDARD.modules["a"].occurrences == before, "the facts given stay as they were"
    assert remarks == [Gap("PS3.3", f"{CODE} CodeValue", "added to a from C.7.6")]


def test_attributes_are_added_inside_sequences() -> None:
    modules, _ = completed(addition("CodeValue 2C", path=["FirstSequence", "SecondSequence"]))
    assert Occurrence(CODE, "2C", (FIRST, SECOND)) in modules["a"].occurrences


def test_rows_are_nested_as_in_the_standard() -> None:
    rows = """
    FirstSequence 1C
    > SecondSequence 2
    >> CodeValue 1
    > SliceThickness 3
    CodeValue 2C
    """
    modules, remarks = completed(addition(rows, module="b"))
    assert places(modules["b"]) == {
        (FIRST,): "1C",
        (FIRST, SECOND): "2",
        (FIRST, SECOND, CODE): "1",
        (FIRST, THICKNESS): "3",
        (CODE,): "2C",
    }
    assert len(remarks) == 5


def test_a_macro_is_what_a_sequence_holds_elsewhere() -> None:
    modules, remarks = completed(
        addition("SecondSequence 3\n> Include Some Code", module="b"), macros=[macro()]
    )
    assert places(modules["b"]) == {
        (SECOND,): "3",
        (SECOND, CODE): "1C",
        (SECOND, SECOND): "2",
        (SECOND, SECOND, CODE): "1",
    }
    assert remarks[-1] == Gap("PS3.3", "b", "3 places of Some Code added from C.7.6")


def test_a_macro_is_taken_from_the_source_whatever_is_added_there() -> None:
    modules, _ = completed(
        addition("SliceThickness 1", module="c", path=["FirstSequence"]),
        addition("Include Some Code", module="b"),
        macros=[macro()],
    )
    assert (THICKNESS,) not in places(modules["b"])


def test_what_is_added_twice_in_a_row_goes_on_from_there() -> None:
    modules, _ = completed(
        addition("SecondSequence 3", module="b"), addition("CodeValue 1", module="b", path=["SecondSequence"])
    )
    assert places(modules["b"]) == {(SECOND,): "3", (SECOND, CODE): "1"}


def test_occurrences_stay_in_order() -> None:
    modules, _ = completed(addition("CodeValue 1\nSecondSequence 1"))
    occurrences = modules["a"].occurrences
    assert list(occurrences) == sorted(occurrences, key=lambda row: (row.path, row.tag))


def test_nothing_to_add() -> None:
    assert supplement.complete(STANDARD.modules, STANDARD.attributes, {}) == (STANDARD.modules, [])


WRONG = {
    "unknown module": (addition(module="d"), "no module 'd' in the snapshot"),
    "unknown type": (addition("CodeValue 4"), "'4' is no attribute type; use one of 1, 1C, 2, 2C, 3"),
    "no type": (addition("CodeValue"), "is no row"),
    "tag for a keyword": (addition("(0008,0100) 1"), "is no row"),
    "unknown keyword": (addition("CodeValu 1"), "no attribute has the keyword 'CodeValu'"),
    "unknown sequence": (addition(path=["ThirdSequence"]), "no attribute has the keyword 'ThirdSequence'"),
    "what the source has": (addition("SliceThickness 1"), "the source has it by now; delete the row"),
    "what the source has inside": (
        addition("SecondSequence 1", path=["FirstSequence"]),
        "the source has it by now; delete the row",
    ),
    "the same row twice": (addition("CodeValue 1\nCodeValue 1"), "the source has it by now"),
    "sequence that is not there": (
        addition(path=["SecondSequence"]),
        "its sequence does not occur at that path; correct the path",
    ),
    "path in another module": (
        addition(module="b", path=["FirstSequence"]),
        "its sequence does not occur at that path; correct the path",
    ),
    "nested in nothing": (addition("> CodeValue 1"), "is nested in nothing"),
    "nested too deep": (addition("CodeValue 1\n>> SecondSequence 1"), "is nested in nothing"),
    "unknown macro": (addition("Include Nothing"), "no macro 'Nothing'; define it above"),
    "no rows": (addition(" \n "), "adds no row; delete the entry"),
}


@pytest.mark.parametrize(("entry", "expected"), WRONG.values(), ids=WRONG)
def test_wrong_additions(entry: dict[str, Any], expected: str) -> None:
    good = addition("SliceThickness 1", path=["FirstSequence"])
    with pytest.raises(UserError) as raised:
        completed(good, entry)
    (finding,) = raised.value.findings
    assert finding.startswith(f"procedure/supplement.toml, addition 2 ({entry['module']})")
    assert expected in finding
    assert "\n" not in finding


WRONG_MACROS = {
    "unknown module": ([macro(module="d")], "macro 1 (Some Code): no module 'd' in the snapshot"),
    "unknown keyword": ([macro(path=["Nothing"])], "no attribute has the keyword 'Nothing'"),
    "empty sequence": ([macro(path=["SecondSequence"])], "nothing stands at that path of c"),
    "the same name twice": ([macro(), macro()], "macro 2 (Some Code): is defined twice"),
    "not used": ([macro(), macro(name="Other")], "macro Other: no addition includes it; delete it"),
}


@pytest.mark.parametrize(("macros", "expected"), WRONG_MACROS.values(), ids=WRONG_MACROS)
def test_wrong_macros(macros: list[dict[str, Any]], expected: str) -> None:
    with pytest.raises(UserError) as raised:
        completed(addition("Include Some Code", module="b"), macros=macros)
    (finding,) = raised.value.findings
    assert finding.startswith("procedure/supplement.toml, macro ")
    assert expected in finding


def test_a_macro_that_the_source_has_in_part() -> None:
    with pytest.raises(UserError, match="the source has some of it by now"):
        completed(addition("Include Some Code", path=["FirstSequence"]), macros=[macro()])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"[[attribute]\n", "TOML"),
        (b"[[attributes]]\n", "unknown table 'attributes'"),
        (b"x = 1\n", "unknown table 'x'"),
        (b"[macro]\n", "macro is no list of tables; write [[macro]]"),
        (b"macro = [1]\n", "macro 1: is no table"),
        (b'[[macro]]\nname = "A"\n', "macro 1: lacks 'module'"),
        (b'[[addition]]\nmodul = "A"\n', "addition 1: unknown field 'modul'"),
        (b'[[addition]]\nmodule = "a"\nrows = "B 1"\n', "addition 1: lacks 'section'"),
        (b'[[addition]]\nmodule = 1\nrows = "B 1"\nsection = "C"\n', "'module' is 1; give a text"),
        (b'[[addition]]\nmodule = ""\nrows = "B 1"\nsection = "C"\n', "'module' is ''; give a text"),
        (
            b'[[addition]]\nmodule = "a"\npath = [1]\nrows = "B 1"\nsection = "C"\n',
            "'path' is [1]; give a list of keywords",
        ),
        (b'[[sop_class]]\nuid = "1.2"\nname = "A"\n', "sop_class 1: lacks 'section'"),
        (b"# caf\xe9\n", "UTF-8"),
        (None, "No such file or directory"),
    ],
)
def test_broken_files(tmp_path: Path, content: bytes | None, expected: str) -> None:
    path = tmp_path / "supplement.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError) as raised:
        supplement.read(path)
    (finding,) = raised.value.findings
    assert finding.startswith(str(path))
    assert expected in finding
    assert "\n" not in finding


def test_names_of_sop_classes() -> None:
    names = supplement.uid_names({"sop_class": [{"uid": "1.2.3", "name": "Ghost Storage", "section": "A"}]})
    assert names == {"1.2.3": "Ghost Storage"}
    assert supplement.uid_names({}) == {}


def test_the_real_supplement_is_in_the_snapshot(standard: Standard, repository: Path) -> None:
    content = supplement.read(repository / supplement.PATH)
    for row in content["sop_class"]:
        assert row["section"].startswith("PS3.")
        assert standard.sop_classes[row["uid"]].name == row["name"]
    remarks = {(gap.subject.split(" ")[-1], gap.remark.split(" from PS3.3 ")[0]) for gap in standard.gaps}
    for entry in content["addition"]:
        for row in entry["rows"].strip().splitlines():
            keyword = row.strip("> ").split(" ")[0]
            if keyword != "Include":
                assert (keyword, f"added to {entry['module']}") in remarks, row


def test_no_functional_groups_are_lost_for_a_name(standard: Standard) -> None:
    """Enhanced Continuous RT Image has the functional groups of Enhanced RT Image (Table C.7.6.29-1)."""
    shared = ("(5200,9229)",)

    def items(key: str, path: tuple[str, ...]) -> set[tuple[tuple[str, ...], str]]:
        found = places(standard.modules[key])
        return {
            (place[len(path) :], type_)
            for place, type_ in found.items()
            if place[: len(path)] == path and place != path
        }

    wanted = items("enhanced-rt-image-multi-frame-functional-groups", shared)
    assert len({place[0] for place, _ in wanted}) == 16
    module = "sparse-multi-frame-functional-groups"
    assert items(module, shared) == wanted
    assert items(module, ("(3002,0101)",)) == wanted | {(("(3002,0100)",), "1")}


def test_no_module_of_functional_groups_is_empty(standard: Standard) -> None:
    """A module of functional groups whose sequences hold nothing is an error of the source."""
    for key, module in standard.modules.items():
        if key.endswith("functional-groups"):
            depths = {len(row.path) for row in module.occurrences if row.path[:1] == ("(5200,9229)",)}
            assert max(depths, default=0) > 1, key
