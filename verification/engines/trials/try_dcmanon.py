"""dcmanon with actions for all tags of a SOP class, as a file could list them: is that safe?"""

import sys
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from dcmanon import Anonymizer
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import lookup
from pydicom._dicom_dict import DicomDictionary

from verification.engines.trials.folder import run

ACTIONS = {
    "D": {"action": "replace", "value": "DUMMY"},
    "K": {"action": "keep"},
    "U": {"action": "hashuid"},
    "X": {"action": "remove"},
    "Z": {"action": "empty"},
}


@cache
def anonymizer(uid: str) -> Anonymizer:
    """Return what has an action for each tag of the standard: dcmanon keeps what it is not told of."""
    tags = {f"({number >> 16:04X},{number & 0xFFFF:04X})" for number in DicomDictionary}
    tags |= {tag for tag in procedure["sopClass"][uid]["tag"] if "X" not in tag}
    actions = {tag[1:5] + tag[6:10]: ACTIONS[lookup(uid, tag)["default"]] for tag in sorted(tags)}
    return Anonymizer(uid_root="1.2.3.4.5", tag_actions=actions)


def deidentify(uid: str, source: Path, target: Path) -> None:
    """De-identify a file."""
    target.write_bytes(anonymizer(uid).anonymize(str(source)))


if __name__ == "__main__":
    run(deidentify)
