"""The first example of the README, run as a stranger runs it."""

import re
import subprocess
import sys
from pathlib import Path

import pydicom
from pydicom.data import get_testdata_file

EXAMPLE = Path(__file__).parents[2] / "templates" / "engines" / "deidentify_folder.py"


def run(folder: Path, out: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, EXAMPLE, folder, out], capture_output=True, text=True, check=False)


def slice_of(number: int) -> pydicom.Dataset:
    dataset = pydicom.dcmread(str(get_testdata_file("CT_small.dcm")))
    dataset.SOPInstanceUID = f"1.2.3.{number}"
    dataset.PatientName = "Original^Patient"
    dataset.file_meta.SourceApplicationEntityTitle = "ORIGINAL"
    dataset.preamble = b"Original Hospital".ljust(128)
    return dataset


def test_a_folder_is_deidentified_and_what_is_refused_is_told_with_the_reason(tmp_path: Path) -> None:
    folder = tmp_path / "Original^Patient"
    (folder / "deep").mkdir(parents=True)
    for number in range(2):
        slice_of(number).save_as(folder / "deep" / f"{number}.dcm", enforce_file_format=True)
    burned = slice_of(2)
    burned.BurnedInAnnotation = "YES"
    burned.save_as(folder / "burned.dcm", enforce_file_format=True)
    saved = slice_of(3)
    saved.SeriesDescription = "Screen Save".ljust(80)  # longer than LO may be, as some devices write
    saved.save_as(folder / "saved.dcm", enforce_file_format=True)
    (folder / "notes.txt").write_text("no DICOM", encoding="utf-8")
    done = run(folder, tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "5 of 5" in done.stderr
    assert re.search(
        r"^1 rejected: The file says that text is burned into .*\n    .*burned\.dcm$", done.stdout, re.M
    )
    assert re.search(r"^1 rejected: .*screen.*\n    .*saved\.dcm$", done.stdout, re.M)
    assert re.search(r"^1 not written: InvalidDicomError: .*\n    .*notes\.txt$", done.stdout, re.M)
    assert done.stdout.endswith(f"2 of 5 files de-identified, in {tmp_path / 'out'}\n")
    written = [pydicom.dcmread(path) for path in (tmp_path / "out").iterdir()]
    assert len({file.StudyInstanceUID for file in written}) == 1
    assert len({file.SOPInstanceUID for file in written}) == 2
    for path in (tmp_path / "out").iterdir():
        assert b"riginal" not in path.read_bytes() and b"ORIGINAL\0" not in path.read_bytes()
        assert not path.read_bytes().startswith(b"O")


def test_it_writes_over_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    assert run(tmp_path / "in", tmp_path).returncode != 0
