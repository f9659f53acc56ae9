"""The comparison of two results: differences are found, and only listed ones are let pass."""

import pytest

from verification.checks.records import Record
from verification.files.values import Path
from verification.software.javascript import Difference, Known, differences, known_differences

NAME: Path = ("(0010,0010)",)
SEQUENCE: Path = ("(0008,1140)",)
ROOT = "1.2.826.0.1.3680043.10.1666."


def found(one: dict[Path, Record], other: dict[Path, Record]) -> list[str]:
    return [str(difference) for difference in differences(one, other, {})]


def test_equal_results_do_not_differ() -> None:
    records: dict[Path, Record] = {NAME: Record("PN", ("Doe",))}
    assert found(records, records) == []


def test_what_one_result_lacks_is_found() -> None:
    records: dict[Path, Record] = {NAME: Record("PN", ("Doe",))}
    assert found(records, {}) == ["only in Python's result: (0010,0010) (PN)"]
    assert found({}, records) == ["only in JavaScript's result: (0010,0010) (PN)"]


@pytest.mark.parametrize(
    ("vr", "one", "other", "same"),
    [
        ("PN", ("DUMMY",), ("Doe",), False),
        ("DS", ("1.50",), ("1.5",), True),
        ("DS", ("1.50",), ("1.51",), False),
        ("LO", ("a ",), ("a",), True),
        ("LO", ("a",), ("a", "b"), False),
        ("OB", (b"\1\0",), (b"\1",), True),
        ("OB", (b"\1",), (b"\2",), False),
        ("UI", ("1.2.840.1",), ("1.2.840.2",), False),
        ("UI", (f"{ROOT}1",), (f"{ROOT}2",), True),
        ("UI", (f"{ROOT}1",), ("1.2.840.2",), False),
    ],
)
def test_values_are_compared_by_meaning(
    vr: str, one: tuple[object, ...], other: tuple[object, ...], same: bool
) -> None:
    assert (found({NAME: Record(vr, one)}, {NAME: Record(vr, other)}) == []) is same


def test_new_uids_have_to_correspond() -> None:
    other: Path = ("(0008,0018)",)
    one = {NAME: Record("UI", (f"{ROOT}1",)), other: Record("UI", (f"{ROOT}1",))}
    two = {NAME: Record("UI", (f"{ROOT}7",)), other: Record("UI", (f"{ROOT}8",))}
    assert found(one, two) == ["values differ: (0008,0018) (UI)"]


def test_compressed_pixels_are_compared_without_what_encapsulates_them() -> None:
    item = b"\xfe\xff\x00\xe0"
    empty, filled = item + bytes(4), item + b"\4\0\0\0" + bytes(4)
    path: Path = ("(7FE0,0010)",)
    frame = item + b"\2\0\0\0ab"
    assert found({path: Record("OB", (empty + frame,))}, {path: Record("OB", (filled + frame,))}) == []
    parts = item + b"\1\0\0\0a" + item + b"\1\0\0\0b"
    assert found({path: Record("OB", (empty + frame,))}, {path: Record("OB", (filled + parts,))}) == []
    assert found({path: Record("OB", (empty + frame,))}, {path: Record("OB", (filled + item,))}) != []
    other = item + b"\2\0\0\0ac"
    assert found({path: Record("OB", (empty + frame,))}, {path: Record("OB", (filled + other,))}) != []


def test_missing_items_are_told_from_missing_elements() -> None:
    bare = {SEQUENCE: Record("SQ", (1,))}
    none = {SEQUENCE: Record("SQ", (0,))}
    assert found(bare, none) == ["empty items missing in JavaScript's result: (0008,1140) (SQ)"]
    full = {**bare, (*SEQUENCE, 0, "(0008,1155)"): Record("UI", ("1.2",))}
    assert "values differ: (0008,1140) (SQ)" in found(full, none)


def test_a_listed_difference_covers_only_what_it_names() -> None:
    entry = Known("values differ", frozenset({"(0010,0010)"}), frozenset({"a.dcm"}), "a reason")
    assert entry.covers(Difference("values differ", NAME, "PN"), "a.dcm")
    assert not entry.covers(Difference("values differ", NAME, "PN"), "b.dcm")
    assert not entry.covers(Difference("values differ", SEQUENCE, "SQ"), "a.dcm")
    assert not entry.covers(Difference("only in Python's result", NAME, "PN"), "a.dcm")


def test_the_listed_differences_have_reasons() -> None:
    assert all(len(entry.because.split()) > 4 for entry in known_differences())
