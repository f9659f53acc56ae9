"""A small procedure for tests: two supported SOP classes and a rejected one."""

from typing import Any

CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
PDF = "1.2.840.10008.5.1.4.1.1.104.1"


def entry(action: str, why: str = "because", **options: str) -> dict[str, Any]:
    return {"default": action, "justification": why, **({"options": options} if options else {})}


PROCEDURE: dict[str, Any] = {
    "version": "2026.10.0",
    "dicomStandardVersion": "2026b",
    "default": "R",
    "justification": "not listed",
    "insert": {
        "00120062": {"vr": "CS", "Value": ["YES"]},
        "00120063": {"vr": "LO", "Value": ["grand-challenge-dicom-de-id-procedure 2026.10.0"]},
    },
    "sopClass": {
        CT: {
            "default": "X",
            "justification": "no attribute of it",
            "tag": {
                "(0008,0060)": entry("K"),
                "(0010,0010)": entry("Z", retainPatientCharacteristics="C"),
                "(0020,000D)": entry("U", retainUIDs="K"),
                "(60XX,3000)": entry("X"),
            },
        },
        MR: {
            "default": "X",
            "justification": "no attribute of it",
            "tag": {"(0008,0060)": entry("K"), "(0010,0010)": entry("Z")},
        },
        PDF: {"default": "R", "justification": "holds free text", "tag": {}},
    },
}
