"""The answer key's reading of Table E.1-1, against somebody else's copy of the table."""

import pytest

from generator.standard.model import Standard
from verification.checks.answers import basic_profile

_LISTS = {
    "X_TAGS": "X",
    "Z_TAGS": "Z",
    "D_TAGS": "D",
    "U_TAGS": "U",
    "X_Z_TAGS": "X/Z",
    "X_D_TAGS": "X/D",
    "Z_D_TAGS": "Z/D",
    "X_Z_D_TAGS": "X/Z/D",
    "X_Z_U_STAR_TAGS": "X/Z/U*",
}


@pytest.mark.parametrize("name", sorted(_LISTS))
def test_codes_agree_with_dicom_anonymizer(real: Standard, name: str) -> None:
    package = "dicomanonymizer.dicom_anonymization_databases.dicomfields_2026c"
    copy = pytest.importorskip(package, reason="needs the packages of make verify")
    rows = [row for row in getattr(copy, name) if len(row) == 2]
    assert rows
    for group, element in rows:
        assert basic_profile(f"({group:04X},{element:04X})", real) == _LISTS[name]
