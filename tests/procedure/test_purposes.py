"""Purposes say of options what options do, and a purpose that does not hold is an error."""

from pathlib import Path
from typing import Any

import pytest

from generator.errors import UserError
from generator.procedure import purposes
from generator.standard.model import OPTIONS, Standard

RIGHT = """\
[[purpose]]
name = "one"
options = ["retainPatientCharacteristics"]
sop_classes = ["Positron Emission Tomography Image Storage"]
attributes = ["(0010,1030) PatientWeight"]
lost = "weight"
risk = "weight"
"""


@pytest.fixture
def written(tmp_path: Path, procedure: dict[str, Any], standard: Standard) -> Any:
    def read(text: str) -> tuple[purposes.Purpose, ...]:
        path = tmp_path / "purposes.toml"
        path.write_text(text, encoding="utf-8")
        return purposes.read(procedure, standard, path)

    return read


def test_purposes_of_the_project_hold(
    repository: Path, procedure: dict[str, Any], standard: Standard
) -> None:
    found = purposes.read(procedure, standard, repository / purposes.PATH)
    names = " ".join(purpose.name for purpose in found)
    for word in ("SUV", "over time", "diffusion", "functional MRI", "structures", "Staining"):
        assert word in names
    assert {option for purpose in found for option in purpose.options} <= set(OPTIONS)


def test_right_purpose(written: Any) -> None:
    (purpose,) = written(RIGHT)
    assert purpose.attributes == ("(0010,1030)",)
    assert purpose.private == ()


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("PatientCharacteristics", "Patients", "'retainPatients' is no option"),
        ('"retainPatientCharacteristics"', '"retainUIDs"', "(0010,1030) of 1.2.840.10008.5.1.4.1.1.128 is X"),
        ("(0010,1030) PatientWeight", "(0028,0010) Rows", "is K without an option"),
        ("(0010,1030) PatientWeight", "(0010,1030) Weight", "is PatientWeight, not Weight"),
        ("(0010,1030) PatientWeight", "(300A,00C2) BeamName", "does not list (300A,00C2)"),
        ('attributes = ["(0010,1030) PatientWeight"]', "attributes = []", "nothing it names needs retainPat"),
        ("risk =", "danger =", "unknown field 'danger'"),
        ('lost = "weight"\n', "", "lacks 'lost'"),
        ('lost = "weight"', "lost = 3", "'lost' must be a text"),
        ("[[purpose]]", "[[aim]]", "unknown table 'aim'"),
        ('risk = "weight"', 'risk = "weight"\ncleaned = 1', "'cleaned' must be true or false"),
        ('risk = "weight"', 'risk = "weight"\nprivate = ["X: (0019,XX0C)"]', "not list (0019,XX0C) of 'X'"),
        (
            '"retainPatientCharacteristics"',
            '"retainLongitudinalFullDates", "retainLongitudinalModifiedDates"',
            "exclude each other",
        ),
    ],
)
def test_wrong_purposes(written: Any, before: str, after: str, message: str) -> None:
    assert before in RIGHT
    with pytest.raises(UserError) as caught:
        written(RIGHT.replace(before, after))
    assert message in str(caught.value)
    assert "purposes.toml" in str(caught.value)


def test_what_has_to_be_cleaned_is_said(written: Any) -> None:
    text = RIGHT.replace("retainPatientCharacteristics", "retainLongitudinalModifiedDates")
    text = text.replace("(0010,1030) PatientWeight", "(0008,0020) StudyDate")
    with pytest.raises(UserError, match="is C under"):
        written(text)
    assert written(text + "cleaned = true\n")
