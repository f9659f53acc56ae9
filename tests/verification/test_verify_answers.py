"""The answer key: what it expects, and that it notices leaks and losses."""

import pytest

from generator.standard.model import IOD, ModuleUse, Standard
from verification.checks.answers import Graded, Key, basic_profile
from verification.checks.outcomes import Comparison
from verification.checks.records import Record
from verification.files.tree import tree_of
from verification.files.values import Path

CLASS = "1.2.3"
ROOT = "9.9."
REFERENCE: Path = ("(0008,1140)", 0, "(0008,1155)")
BEFORE: dict[Path, Record] = {
    ("(0008,0016)",): Record("UI", (CLASS,)),
    ("(0008,0018)",): Record("UI", ("1.1",)),
    ("(0008,0060)",): Record("CS", ("CT",)),
    ("(0008,0080)",): Record("LO", ("Hospital",)),
    ("(0008,1140)",): Record("SQ", (1,)),
    REFERENCE: Record("UI", ("1.2",)),
    ("(0008,1140)", 0, "(0008,1160)"): Record("IS", ("4",)),
    ("(0009,1001)",): Record("LO", ("private",)),
    ("(0010,0010)",): Record("PN", ("Doe",)),
    ("(0010,0030)",): Record("DA", ("19700101",)),
    ("(0040,0275)",): Record("SQ", (1,)),
    ("(0040,0275)", 0, "(0008,0050)"): Record("SH", ("A1",)),
    ("(6002,3000)",): Record("OB", (b"\1",)),
}
CLEAN: dict[Path, Record] = {
    ("(0008,0016)",): Record("UI", (CLASS,)),
    ("(0008,0018)",): Record("UI", ("9.9.1",)),
    ("(0008,0060)",): Record("CS", ("CT",)),
    ("(0008,1140)",): Record("SQ", (1,)),
    REFERENCE: Record("UI", ("9.9.2",)),
    ("(0008,1140)", 0, "(0008,1160)"): Record("IS", ("4",)),
    ("(0010,0010)",): Record("PN", ("DUMMY",)),
}


def graded(standard: Standard, after: dict[Path, Record]) -> dict[Path, Graded]:
    key = Key(tree_of(standard.iods["tiny"], standard), standard)
    return {one.answer.path: one for one in key.grade(Comparison(BEFORE, after, ROOT, {"IS": "0"}))}


def grades(standard: Standard, after: dict[Path, Record]) -> dict[Path, str]:
    return {path: one.grade for path, one in graded(standard, after).items() if one.grade != "exact"}


def test_expectations_come_from_the_table_and_the_types(tiny: Standard) -> None:
    expected = {path[-1]: one.answer.expected for path, one in graded(tiny, CLEAN).items()}
    assert expected == {
        "(0008,0016)": "retained",
        "(0008,0018)": "UID replaced",
        "(0008,0060)": "retained",
        "(0008,0080)": "removed",  # X/Z/D at Type 3
        "(0008,1140)": "retained",  # X/Z/U* at Type 1
        "(0008,1155)": "UID replaced",
        "(0008,1160)": "retained",
        "(0009,1001)": "removed",  # private
        "(0010,0010)": "emptied or dummied",
        "(0010,0030)": "emptied or dummied",  # the code says so even outside the IOD
        "(0040,0275)": "removed",
        "(0008,0050)": "removed",  # Z, inside a sequence that goes
        "(6002,3000)": "removed",  # by the row of the repeating group
    }


def test_a_clean_file_is_right(tiny: Standard) -> None:
    assert grades(tiny, CLEAN) == {("(0010,0030)",): "stricter"}


@pytest.mark.parametrize(
    "path",
    [
        ("(0008,0018)",),
        ("(0008,0080)",),
        REFERENCE,
        ("(0009,1001)",),
        ("(0010,0010)",),
        ("(0010,0030)",),
        ("(6002,3000)",),
    ],
)
def test_an_original_value_is_a_leak(tiny: Standard, path: Path) -> None:
    assert grades(tiny, {**CLEAN, path: BEFORE[path]})[path] == "leak"


def test_content_of_a_sequence_that_should_go_is_a_leak(tiny: Standard) -> None:
    kept = ("(0040,0275)", 0, "(0008,0050)")
    after = {**CLEAN, kept[:1]: BEFORE[kept[:1]], kept: BEFORE[kept]}
    assert grades(tiny, after)[kept] == "leak"


@pytest.mark.parametrize(
    "path", [("(0008,0060)",), ("(0010,0010)",), REFERENCE, ("(0008,1140)", 0, "(0008,1160)")]
)
def test_a_missing_required_attribute_is_lost(tiny: Standard, path: Path) -> None:
    after = {other: record for other, record in CLEAN.items() if other != path}
    assert grades(tiny, after)[path] == "lost"


def test_an_empty_type_1_attribute_is_lost_and_an_empty_type_2_is_not(tiny: Standard) -> None:
    after = {**CLEAN, ("(0008,0060)",): Record("CS", ()), ("(0010,0010)",): Record("PN", ("",))}
    found = grades(tiny, after)
    assert found[("(0008,0060)",)] == "lost"
    assert ("(0010,0010)",) not in found


def test_what_is_lost_with_its_sequence_is_reported_once(tiny: Standard) -> None:
    after = {path: record for path, record in CLEAN.items() if path[0] != "(0008,1140)"}
    assert [path for path, grade in grades(tiny, after).items() if grade == "lost"] == [("(0008,1140)",)]


def test_items_have_to_be_whole_even_in_a_module_left_to_the_user(tiny: Standard) -> None:
    (use,) = tiny.iods["tiny"].modules
    tiny.iods["tiny"] = IOD("tiny", (ModuleUse(use.module, "U", use.information_entity),))
    number: Path = ("(0008,1140)", 0, "(0008,1160)")
    assert grades(tiny, {path: one for path, one in CLEAN.items() if path != number})[number] == "lost"
    without = {path: one for path, one in CLEAN.items() if path != ("(0008,0060)",)}
    assert grades(tiny, without)[("(0008,0060)",)] == "stricter"


def test_a_value_that_was_the_dummy_before_is_no_leak() -> None:
    path: Path = ("(0040,B020)", 0, "(0040,A180)")
    records: dict[Path, Record] = {path[:1]: Record("SQ", (1,)), path: Record("US", (0,))}
    assert Comparison(records, records, ROOT, {"US": 0}).is_dummy(path)
    assert not Comparison(records, {path: Record("US", (3,))}, ROOT, {"US": 0}).is_dummy(path)


def test_a_uid_under_a_foreign_root_is_not_replaced() -> None:
    records: dict[Path, Record] = {("(0008,0018)",): Record("UI", ("1.1",))}
    other: dict[Path, Record] = {("(0008,0018)",): Record("UI", ("1.2",))}
    assert Comparison(records, other, ROOT).observe(("(0008,0018)",)) == "emptied or dummied"


def test_one_value_for_all_uids_is_a_loss(tiny: Standard) -> None:
    after = {**CLEAN, ("(0008,0018)",): Record("UI", ("1.2.3.4.5",))}
    assert grades(tiny, after)[("(0008,0018)",)] == "lost"


def test_an_unknown_code_stops_the_key(tiny: Standard) -> None:
    row = tiny.confidentiality["(0010,0010)"]
    tiny.confidentiality["(0010,0010)"] = type(row)(row.tag, row.name, "Y", ())
    with pytest.raises(ValueError, match="does not know: Y"):
        graded(tiny, CLEAN)


def test_every_code_of_the_real_table_is_known(real: Standard) -> None:
    key = Key({}, real)
    paths: list[Path] = [(tag.replace("X", "0"),) for tag in real.confidentiality if tag.startswith("(")]
    assert len(list(key.answers(dict.fromkeys(paths, Record("LO", ("x",)))))) == len(paths)


def test_repeating_groups_and_private_tags_are_listed(real: Standard) -> None:
    assert [basic_profile(tag, real) for tag in ("(6012,3000)", "(5004,2000)", "(0011,0010)")] == ["X"] * 3
    assert basic_profile("(0028,0010)", real) is None


def test_what_safety_excuses_may_be_missing_from_items_and_nowhere_else(tiny: Standard) -> None:
    after = {path: record for path, record in CLEAN.items() if path not in (REFERENCE, ("(0008,0060)",))}
    excused = Key(tree_of(tiny.iods["tiny"], tiny), tiny, excused=["(0008,1155)", "(0008,0060)"])
    found = {one.answer.path: one.grade for one in excused.grade(Comparison(BEFORE, after, ROOT, {}))}
    assert grades(tiny, after)[REFERENCE] == "lost"
    assert (found[REFERENCE], found["(0008,0060)",]) == ("stricter", "lost")


def test_a_module_that_is_there_when_filled_asks_for_nothing(tiny: Standard) -> None:
    """A recording without annotations is whole, though the module of its annotations is conditional."""
    for module, demanded in (("waveform-annotation", False), ("waveform", True)):
        tiny.modules[module] = tiny.modules["image"]
        iod = IOD("recording", (ModuleUse(module, "C", "Waveform"),))
        assert tree_of(iod, tiny)["(0008,0016)"].demanded is demanded
