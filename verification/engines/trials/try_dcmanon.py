"""dcmanon with actions for all tags of a SOP class, as a file could list them: is that safe?"""

import argparse
import json
from pathlib import Path

import pydicom
from dcmanon import Anonymizer
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import lookup
from pydicom._dicom_dict import DicomDictionary

ACTIONS = {
    "D": {"action": "replace", "value": "DUMMY"},
    "K": {"action": "keep"},
    "U": {"action": "hashuid"},
    "X": {"action": "remove"},
    "Z": {"action": "empty"},
}


def anonymizer(uid: str) -> Anonymizer:
    """Return what has an action for each tag of the standard: dcmanon keeps what it is not told of."""
    tags = {f"({number >> 16:04X},{number & 0xFFFF:04X})" for number in DicomDictionary}
    tags |= {tag for tag in procedure["sopClass"][uid]["tag"] if "X" not in tag}
    actions = {tag[1:5] + tag[6:10]: ACTIONS[lookup(uid, tag)["default"]] for tag in sorted(tags)}
    return Anonymizer(uid_root="1.2.3.4.5", tag_actions=actions)


def main() -> None:
    """Do to a folder what deidentify.py does, stop rules aside."""
    words = argparse.ArgumentParser()
    words.add_argument("source", type=Path)
    words.add_argument("out", type=Path)
    for name in ("--key-file", "--report"):
        words.add_argument(name, type=Path)
    arguments = words.parse_args()
    arguments.out.mkdir()
    made: dict[str, Anonymizer] = {}
    rows = []
    for source in sorted(arguments.source.iterdir()):
        row = {"source": str(source), "status": "written", "target": str(arguments.out / source.name)}
        try:
            uid = str(
                pydicom.dcmread(source, force=True, specific_tags=["SOPClassUID"]).get("SOPClassUID", "")
            )
            if procedure["sopClass"].get(uid, procedure)["default"] == "R":
                row |= {
                    "status": "rejected",
                    "reason": procedure["sopClass"].get(uid, procedure)["justification"],
                }
            else:
                if uid not in made:
                    made[uid] = anonymizer(uid)
                Path(row["target"]).write_bytes(made[uid].anonymize(str(source)))
        except BaseException as error:  # a panic of Rust is no Exception
            row |= {"status": "failed", "reason": f"{type(error).__name__}: {error}"}
        rows.append(row)
    arguments.report.write_text(json.dumps(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
