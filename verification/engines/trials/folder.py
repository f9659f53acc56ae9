"""Does to a folder what deidentify.py does, stop rules aside, with software that reads files itself."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import pydicom
from grand_challenge_dicom_de_id_procedure import procedure


def run(deidentify: Callable[[str, Path, Path], None]) -> None:
    """Run the command line of a trial.

    Parameters
    ----------
    deidentify
        Given a SOP Class UID, a file and where to write it.
    """
    words = argparse.ArgumentParser()
    words.add_argument("source", type=Path)
    words.add_argument("out", type=Path)
    for name in ("--key-file", "--report"):
        words.add_argument(name, type=Path)
    arguments = words.parse_args()
    arguments.out.mkdir()
    rows = []
    for source in sorted(arguments.source.iterdir()):
        target = arguments.out / source.name
        row = {"source": str(source), "status": "written", "target": str(target)}
        try:
            head = pydicom.dcmread(source, force=True, specific_tags=["SOPClassUID"])
            uid = str(head.get("SOPClassUID", ""))
            sop_class = procedure["sopClass"].get(uid, procedure)
            if sop_class["default"] == "R":
                row |= {"status": "rejected", "reason": sop_class["justification"]}
            else:
                deidentify(uid, source, target)
        except BaseException as error:  # a panic of Rust is no Exception
            row |= {"status": "failed", "reason": f"{type(error).__name__}: {error}"}
        rows.append(row)
    arguments.report.write_text(json.dumps(rows), encoding="utf-8")
