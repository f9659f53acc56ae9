"""dicom-dre with a profile of its own actions for each SOP class that removes all else: is that safe?"""

import sys
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from dicom_dre import DeidParameters, DeidProfile, DeviceCatalog, deidentify_file
from dicom_dre.actions import dummy_for_vr, empty, hash_uid, keep, remove, set_value
from grand_challenge_dicom_de_id_procedure import procedure
from pydicom._dicom_dict import DicomDictionary
from pydicom.tag import BaseTag, Tag

from verification.engines.trials.folder import run

ROOT = "1.2.3.4.5."
ACTIONS = {"D": dummy_for_vr(ROOT), "K": keep(), "U": hash_uid(ROOT), "X": remove(), "Z": empty()}


@cache
def profile(uid: str) -> DeidProfile:
    """Return what has a rule for each tag of a SOP class, and for each that is otherwise protected."""
    rules = {BaseTag(tag): ACTIONS["X"] for tag in DicomDictionary if tag >> 16 in (0x0028, 0x7FE0)}
    for tag, entry in procedure["sopClass"][uid]["tag"].items():
        if "X" not in tag:
            rules[Tag(tag[1:5] + tag[6:10])] = ACTIONS[entry["default"]]
    for key, element in procedure["insert"].items():
        if element["vr"] != "SQ":  # it writes the sequence of codes itself
            rules[Tag(key)] = set_value("\\".join(element["Value"]), create_if_missing=True)
    return DeidProfile(
        name=uid,
        rules=rules,
        keep_groups=frozenset(),
        remove_private=True,
        remove_curves=True,
        remove_overlays=True,
        remove_unspecified=True,
    )


def deidentify(uid: str, source: Path, target: Path) -> None:
    """De-identify a file; pixels stay as they are, as with the others."""
    done = deidentify_file(
        source,
        target,
        profile=profile(uid),
        parameters=DeidParameters(),
        catalog=DeviceCatalog([], [], default_action="allow"),
        rename_to_sop_uid=False,
    )
    if not done.was_deidentified:
        raise ValueError(done.error)


if __name__ == "__main__":
    run(deidentify)
