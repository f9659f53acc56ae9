"""The final procedure: the contract that consumers read."""

from collections.abc import Mapping
from typing import Any

from generator.procedure.candidate import Candidate
from generator.procedure.resolution import profile_row
from generator.standard.model import Standard, Tag
from generator.version import Version

PACKAGE = "grand-challenge-dicom-de-id-procedure"

UNLISTED_SOP_CLASS = "This SOP class is not in the procedure, so nothing is known about what its files hold"
UNLISTED_ATTRIBUTE = "Not an attribute of this SOP class as the standard defines it"


def insertions(version: Version) -> dict[str, Any]:
    """Return what a de-identified file must say, in the DICOM JSON Model (PS3.18 section F.2).

    PS3.15 section E.1.1 asks for it: Patient Identity Removed, the method as text and as
    code of the Basic Profile (PS3.16 CID 7050), and that dates were removed.
    """
    basic_profile = {
        "00080100": {"vr": "SH", "Value": ["113100"]},
        "00080102": {"vr": "SH", "Value": ["DCM"]},
        "00080104": {"vr": "LO", "Value": ["Basic Application Confidentiality Profile"]},
    }
    return {
        "00120062": {"vr": "CS", "Value": ["YES"]},
        "00120063": {"vr": "LO", "Value": [f"{PACKAGE} {version}"]},
        "00120064": {"vr": "SQ", "Value": [basic_profile]},
        "00280303": {"vr": "CS", "Value": ["REMOVED"]},
    }


def options_of(tag: Tag, standard: Standard) -> dict[str, str]:
    """Return the codes of the option columns of Table E.1-1 for `tag`, where not empty."""
    row = profile_row(tag, standard.confidentiality)
    return {} if row is None else dict(row.options)


def procedure_of(
    candidate: Candidate, verdicts: Mapping[str, str | None], standard: Standard, version: Version
) -> dict[str, Any]:
    """Return the final procedure of a candidate without undecided attributes.

    A supported SOP class lists every attribute of its IOD; a rejected one has no table but
    the reason to show to whoever sent the file.
    """
    edition = next(source.edition for source in standard.sources if source.part == "PS3.3")
    sop_classes: dict[str, Any] = {}
    for uid, reason in sorted(verdicts.items()):
        if reason is not None:
            sop_classes[uid] = {"default": "R", "justification": reason, "tag": {}}
            continue
        tags: dict[str, Any] = {}
        for tag, entry in sorted(candidate[uid].items()):
            tags[tag] = {"default": entry.action, "justification": entry.justification}
            options = options_of(tag, standard)
            if options:
                tags[tag]["options"] = options
        sop_classes[uid] = {"default": "X", "justification": UNLISTED_ATTRIBUTE, "tag": tags}
    return {
        "version": str(version),
        "dicomStandardVersion": edition,
        "default": "R",
        "justification": UNLISTED_SOP_CLASS,
        "insert": insertions(version),
        "sopClass": sop_classes,
    }
