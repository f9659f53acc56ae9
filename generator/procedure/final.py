"""The final procedure: the contract that consumers read."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.procedure import file_meta, stops
from generator.procedure.candidate import Candidate
from generator.procedure.options import method_code, option_members
from generator.procedure.private import Private, member
from generator.standard.model import Standard
from generator.version import Version

PACKAGE = "grand-challenge-dicom-de-id-procedure"

UNLISTED_SOP_CLASS = (
    "This procedure does not de-identify files of this kind (SOP class): either it does not know the kind, "
    "or it lists the kind as rejected, with the reason. Leave the file out"
)
UNLISTED_ATTRIBUTE = "Not an attribute of this SOP class as the standard defines it"


def insertions(version: Version | str) -> dict[str, Any]:
    """Return what a de-identified file must say, in the DICOM JSON Model (PS3.18 section F.2).

    PS3.15 section E.1.1 asks for it: Patient Identity Removed, the method as text and as
    code of the Basic Profile (PS3.16 CID 7050), and that dates were removed (section E.2). What
    an option changes in it stands in the procedure's `option`.
    """
    basic_profile = method_code("113100", "Basic Application Confidentiality Profile")
    return {
        "00120062": {"vr": "CS", "Value": ["YES"]},
        "00120063": {"vr": "LO", "Value": [f"{PACKAGE} {version}"]},
        "00120064": {
            "vr": "SQ",
            "Value": [basic_profile],
        },
        "00280303": {"vr": "CS", "Value": ["REMOVED"]},
    }


def procedure_of(
    candidate: Candidate,
    verdicts: Mapping[str, str | None],
    standard: Standard,
    version: Version,
    *,
    stop_rules: Sequence[stops.StopRule],
    file_meta_elements: file_meta.FileMeta,
    private: Private,
) -> dict[str, Any]:
    """Return the final procedure of a candidate without undecided attributes.

    A supported SOP class lists every attribute of its IOD; a rejected one has no table but
    the reason to show to whoever sent the file.
    """
    edition = next(source.edition for source in standard.sources if source.part == "PS3.3")
    sop_classes: dict[str, Any] = {}
    for uid, reason in sorted(verdicts.items()):
        name = standard.sop_classes[uid].name
        if reason is not None:
            sop_classes[uid] = {"name": name, "default": "R", "justification": reason, "tag": {}}
            continue
        tags: dict[str, Any] = {}
        for tag, entry in sorted(candidate[uid].items()):
            tags[tag] = {"default": entry.action, "justification": entry.justification}
            if entry.options:
                tags[tag]["options"] = {option: outcome.action for option, outcome in entry.options.items()}
        sop_classes[uid] = {"name": name, "default": "X", "justification": UNLISTED_ATTRIBUTE, "tag": tags}
    return {
        "version": str(version),
        "dicomStandardVersion": edition,
        "default": "R",
        "justification": UNLISTED_SOP_CLASS,
        "insert": insertions(version),
        "option": option_members(),
        "stop": stops.contract(stop_rules),
        "fileMeta": file_meta.contract(file_meta_elements),
        "private": member(private),
        "sopClass": sop_classes,
    }
