"""A small procedure with every member of the contract, and one that holds each entry of another once."""

import json
from collections.abc import Mapping
from typing import Any

CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
SR = "1.2.840.10008.5.1.4.1.1.88.11"
SLIDE = "1.2.840.10008.5.1.4.1.1.77.1.6"

LISTED = {"default": "K", "justification": "listed"}
UID = {
    "default": "U",
    "justification": "a UID",
    "options": {"retainUIDs": "K", "cleanDescriptors": "C", "retainDeviceIdentity": "K"},
}
OVERLAY = {"default": "X", "justification": "overlay", "options": {"cleanGraphics": "C"}}
DATE = {
    "default": "Z",
    "justification": "a date",
    "options": {"retainLongitudinalFullDates": "K", "retainLongitudinalModifiedDates": "C"},
}
DESCRIPTION = {
    "default": "X",
    "justification": "somebody's words",
    "options": {"cleanDescriptors": "C", "cleanStructuredContent": "D", "retainDeviceIdentity": "K"},
}
SAFE = {"default": "X", "justification": "a number", "options": {"retainSafePrivate": "K"}}
SAFE_UID = {
    "default": "X",
    "justification": "private UID",
    "options": {"retainSafePrivate": "U", "retainUIDs": "K"},
}
NEVER = {"default": "X", "justification": "a whole header"}


def _code(value: str, meaning: str) -> dict[str, Any]:
    return {
        "00080100": {"vr": "SH", "Value": [value]},
        "00080102": {"vr": "SH", "Value": ["DCM"]},
        "00080104": {"vr": "LO", "Value": [meaning]},
    }


def _option(code: str, name: str, *excludes: str, **insert: Any) -> dict[str, Any]:
    methods = {"vr": "SQ", "Value": [_code(code, name)]}
    return {"name": name, "excludes": list(excludes), "insert": {"00120064": methods, **insert}}


_FULL, _MODIFIED = "retainLongitudinalFullDates", "retainLongitudinalModifiedDates"

PROCEDURE: dict[str, Any] = {
    "version": "2026.11.0",
    "dicomStandardVersion": "2026b",
    "default": "R",
    "justification": "not listed",
    "insert": {
        "00120062": {"vr": "CS", "Value": ["YES"]},
        "00120063": {"vr": "LO", "Value": ["a procedure"]},
        "00120064": {"vr": "SQ", "Value": [_code("113100", "Basic Application Confidentiality Profile")]},
        "00280303": {"vr": "CS", "Value": ["REMOVED"]},
    },
    "option": {
        "retainSafePrivate": _option("113111", "Retain Safe Private Option"),
        "retainUIDs": _option("113110", "Retain UIDs Option"),
        "retainDeviceIdentity": _option("113109", "Retain Device Identity Option"),
        "retainInstitutionIdentity": _option("113112", "Retain Institution Identity Option"),
        "retainPatientCharacteristics": _option("113108", "Retain Patient Characteristics Option"),
        _FULL: _option(
            "113106", "Full Dates", _MODIFIED, **{"00280303": {"vr": "CS", "Value": ["UNMODIFIED"]}}
        ),
        _MODIFIED: _option(
            "113107", "Modified Dates", _FULL, **{"00280303": {"vr": "CS", "Value": ["MODIFIED"]}}
        ),
        "cleanDescriptors": _option("113105", "Clean Descriptors Option"),
        "cleanStructuredContent": _option("113104", "Clean Structured Content Option"),
        "cleanGraphics": _option("113103", "Clean Graphics Option"),
    },
    "stop": [
        {"attribute": "(0028,0301)", "is": ["YES"], "justification": "burned in"},
        {
            "attribute": "(0008,0008)",
            "is": ["LABEL"],
            "position": 3,
            "sopClass": [SLIDE],
            "justification": "label",
        },
        {"attribute": "(0008,0008)", "contains": ["SCREEN SAVE", "écran"], "justification": "screen"},
        {"attribute": "(003A,0300)", "present": True, "justification": "sound"},
        {"attribute": "(0010,0010)", "is": ["DOE^JOHN", "山田^太郎"], "justification": "a name"},
        {
            "attribute": "(0028,0008)",
            "is": ["1", "0.5"],
            "sopClass": [CT, SLIDE],
            "justification": "a number",
        },
        {"attribute": "(0020,4000)", "contains": ["@"], "position": 2, "justification": "an address"},
        {"attribute": "(0018,1000)", "present": True, "position": 2, "justification": "two serial numbers"},
    ],
    "fileMeta": {
        "default": "X",
        "justification": "not needed",
        "tag": {
            "(0002,0003)": {
                "default": "U",
                "justification": "same as the instance",
                "options": {"retainUIDs": "K"},
            },
            "(0002,0010)": {"default": "K", "justification": "encoding"},
        },
    },
    "private": {
        "SIEMENS MR HEADER": {"(0019,XX0C)": SAFE, "(0019,XX0D)": SAFE_UID, "(0051,XX0F)": NEVER},
        "SIEMENS CSA HEADER": {"(0029,XX10)": NEVER},
        "Philips Imaging DD 001": {"(2001,XX03)": SAFE, "(2005,XX0E)": SAFE},
        "Größe": {"(0099,XXFF)": SAFE_UID},
        "__proto__": {"(0019,XX0C)": SAFE},
    },
    "sopClass": {
        CT: {
            "name": "CT Image Storage",
            "default": "X",
            "justification": "no such attribute",
            "tag": {
                "(0008,0005)": LISTED,
                "(0008,0020)": DATE,
                "(0008,103E)": DESCRIPTION,
                "(0020,000D)": UID,
                "(60XX,3000)": OVERLAY,
                "(6002,3000)": LISTED,
            },
        },
        MR: {
            "name": "MR Image Storage",
            "default": "X",
            "justification": "no such attribute",
            "tag": {"(0008,0005)": LISTED, "(0020,000D)": UID},
        },
        SLIDE: {
            "name": "VL Whole Slide Microscopy Image Storage",
            "default": "X",
            "justification": "no such attribute",
            "tag": {"(0008,0005)": LISTED},
        },
        SR: {"name": "Basic Text SR Storage", "default": "R", "justification": "free text", "tag": {}},
    },
}


def each_entry_once(procedure: Mapping[str, Any]) -> dict[str, Any]:
    """Return a procedure with each distinct entry of `procedure` in one SOP class.

    What a function makes of an entry doesn't depend on where it stands, so that all choices of
    options can be tried on these in little time.
    """
    texts = {
        json.dumps(entry, sort_keys=True)
        for sop_class in procedure["sopClass"].values()
        for entry in sop_class["tag"].values()
    }
    tag = {f"(0018,{0x1000 + number:04X})": json.loads(text) for number, text in enumerate(sorted(texts))}
    one = {"name": "CT Image Storage", "default": "X", "justification": "no such attribute", "tag": tag}
    return {**procedure, "sopClass": {CT: one}}
