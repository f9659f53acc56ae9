"""De-identify a folder of DICOM files: python deidentify_folder.py FOLDER OUT"""

import sys
from pathlib import Path

import pydicom
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import lookup, stops
from grand_challenge_dicom_de_identifier.deidentifier import DicomDeidentifier
from grand_challenge_dicom_de_identifier.exceptions import RejectedDICOMFileError

folder, out = map(Path, sys.argv[1:])
out.mkdir(parents=True)  # a new folder, so that nothing is written over
deidentifier = DicomDeidentifier()  # one for all files: an old UID becomes the same new one everywhere
asked = ["SOPClassUID", *(rule["attribute"][1:5] + rule["attribute"][6:10] for rule in procedure["stop"])]
files = sorted(path for path in folder.rglob("*") if path.is_file())
refused = {}
for number, path in enumerate(files, 1):
    print(f"\r{number} of {len(files)}", end="", file=sys.stderr)
    try:
        header = pydicom.dcmread(path, specific_tags=asked)
        rules = stops(header.to_json_dict())  # values that stop a file, as does one that cannot be read
        if rules:
            raise RejectedDICOMFileError(justification=rules[0]["justification"])
        dataset = pydicom.dcmread(path)
        deidentifier.deidentify_dataset(dataset)
        dataset.preamble = bytes(128)
        for tag in list(dataset.file_meta.keys()):
            if lookup(dataset.SOPClassUID, tag)["default"] == "X":
                del dataset.file_meta[tag]
        # Old names often hold a patient's.
        dataset.save_as(out / f"{dataset.SOPInstanceUID}.dcm", enforce_file_format=True, overwrite=False)
    except RejectedDICOMFileError as error:
        refused.setdefault(f"rejected: {error.justification}", []).append(path)
    except Exception as error:
        refused.setdefault(f"not written: {type(error).__name__}: {error}", []).append(path)
print(file=sys.stderr)
for reason, paths in sorted(refused.items()):
    print(f"{len(paths)} {reason}", *(f"    {path}" for path in paths), sep="\n")
print(f"{len(list(out.iterdir()))} of {len(files)} files de-identified, in {out}")
