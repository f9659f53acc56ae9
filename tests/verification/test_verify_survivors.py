"""Leaks are found wherever they stand: a check that cannot fail is no check."""

import pytest

from verification.checks.records import Record
from verification.checks.survivors import Survivor, leaks, private, survivors
from verification.files.values import Mint, Path

NAME: Path = ("(0010,0010)",)
LABEL: Path = ("(0008,0104)",)


def nothing(_: str) -> bool:
    return False


def everything(_: str) -> bool:
    return True


@pytest.mark.parametrize("vr", ["LO", "PN", "UI", "DA", "TM", "DT", "AS", "CS", "OB", "UR", "UN"])
@pytest.mark.parametrize("where", [NAME, ("(0040,A730)", 0, "(0010,0010)"), LABEL])
def test_a_value_left_in_an_element_is_found(vr: str, where: Path) -> None:
    mint = Mint(1)
    value = mint.value(vr, NAME)
    found = survivors(b"", {where: Record(vr, (value,))}, mint.origins)
    assert [(one.origin.path, one.where) for one in found] == [(NAME, where)]
    assert leaks(found, nothing, nothing) == found


def test_a_value_inside_a_longer_text_is_found() -> None:
    mint = Mint(1)
    text = f"seen by {mint.value('LO', NAME)} today"
    assert len(survivors(b"", {LABEL: Record("LT", (text,))}, mint.origins)) == 1


def test_a_value_outside_any_element_is_found_and_nothing_excuses_it() -> None:
    mint = Mint(1)
    content = b"\0\0" + str(mint.value("LO", NAME)).encode()
    found = survivors(content, {}, mint.origins)
    assert [one.where for one in found] == [None]
    assert leaks(found, everything, everything) == found


def test_a_clean_file_has_no_survivor() -> None:
    mint = Mint(1)
    mint.value("LO", NAME)
    assert survivors(b"DUMMY", {NAME: Record("LO", ("DUMMY",))}, mint.origins) == []


def test_text_needs_a_written_decision_and_a_code_needs_to_be_kept() -> None:
    mint = Mint(1)
    text, code = mint.value("LO", LABEL), mint.value("CS", LABEL)
    found = [Survivor(value, mint.origins[value], LABEL) for value in (text, code)]
    assert [one.value for one in leaks(found, everything, nothing)] == [text]
    assert leaks(found, everything, everything) == []
    assert len(leaks(found, nothing, nothing)) == 2


def test_private_elements_are_found_at_every_depth() -> None:
    records = dict.fromkeys([NAME, ("(0009,1001)",), ("(0008,1140)", 0, "(0029,0010)")], Record("LO", ("x",)))
    assert private(records) == [("(0009,1001)",), ("(0008,1140)", 0, "(0029,0010)")]
