"""New errors of the validator: recognized, compared, and accepted only with a reason."""

from collections import Counter
from pathlib import Path

import pytest

from verification.software.validator import (
    INSIDE_REPLACED,
    Error,
    Expectation,
    errors_in,
    expectations,
    judge,
    new_errors,
)

REPORT = """\
CTImage
Warning - </PatientID(0010,0020)> - missing
Error - </Laterality(0020,0060)> - Missing attribute for Type 2C Conditional - Module=<GeneralSeries>
Error - </VOILUTSequence(0028,3010)[1]/LUTData(0028,3006)> - bad - maximum value is 0x2 but 16 bits = <7>
"""
MISSING = Error(("(0020,0060)",), "Missing attribute for Type 2C Conditional - Module=<GeneralSeries>")


def test_errors_are_read_with_their_path_and_without_values() -> None:
    found = errors_in(REPORT)
    assert found[MISSING] == 1
    assert {error.tags for error in found} == {("(0020,0060)",), ("(0028,3010)", "(0028,3006)")}
    assert not any("0x2" in error.message or "<7>" in error.message for error in found)


def test_the_same_error_on_another_value_is_the_same() -> None:
    line = "Error - </SliceThickness(0018,0050)> - Value is odd = <{}>"
    assert errors_in(line.format("1.5")) == errors_in(line.format("0"))


def test_types_in_messages_are_no_values() -> None:
    one, other = (errors_in(f"Error - <> - Missing attribute for Type {t} Required") for t in (1, 2))
    assert one != other


def test_only_what_is_new_or_more_often_counts() -> None:
    assert new_errors(Counter({MISSING: 2}), Counter({MISSING: 2})) == {}
    assert new_errors(Counter({MISSING: 1}), Counter({MISSING: 3})) == {MISSING: 2}
    assert new_errors(Counter({MISSING: 3}), Counter()) == {}


@pytest.mark.parametrize(
    ("tag", "inside", "sop_classes", "covered"),
    [
        ("(0020,0060)", None, (), True),
        ("(0020,0060)", None, ("1.2",), True),
        ("(0020,0060)", None, ("1.3",), False),
        ("(0020,0060)", "(0040,0275)", (), False),
        ("(0020,0062)", None, (), False),
    ],
)
def test_an_expectation_covers_only_what_it_names(
    tag: str, inside: str | None, sop_classes: tuple[str, ...], covered: bool
) -> None:
    entry = Expectation(tag, inside, "Missing attribute", sop_classes, "a reason")
    (judged,) = judge([MISSING], (), [entry], "1.2")
    assert (judged.reason == "a reason") is covered
    assert (judged.entry is entry) is covered


def test_an_unexpected_error_has_no_reason() -> None:
    (judged,) = judge([MISSING], ("(0040,0555)",), (), "1.2")
    assert judged.reason is None


def test_errors_inside_a_replaced_sequence_are_the_consumers() -> None:
    inside = Error(("(0040,0555)", "(0040,A043)"), "Empty attribute")
    (judged,) = judge([inside], ("(0040,0555)",), (), "1.2")
    assert judged.reason == INSIDE_REPLACED


def test_every_listed_error_has_a_reason() -> None:
    assert all(len(entry.because.split()) > 5 for entry in expectations())


def test_an_entry_without_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "errors.toml"
    path.write_text('[[error]]\nattribute = "(0010,0010) PatientName"\nmessage = "x"\n', encoding="utf-8")
    with pytest.raises(KeyError, match="because"):
        expectations(path)
