"""The command that maps a folder over processes or a cluster, whichever it is with one result."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from engine_paths import ENGINES, PACKAGE
from pydicom import Dataset, dcmread
from test_reference import CT, Make

KEY = "a secret of the tests, in a file"


@pytest.fixture
def folder(make: Make, tmp_path: Path) -> Path:
    """Return a folder of a study with files to write, to reject and to fail on."""
    made = tmp_path / "in"
    (made / "deep").mkdir(parents=True)
    for number in range(3):
        dataset = make(CT, "minimal")
        dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.{number}"
        dataset.save_as(made / "deep" / f"Original^Patient {number}.dcm", enforce_file_format=True)
    stopped: Dataset = make(CT, "second")
    stopped.BurnedInAnnotation = "YES"
    stopped.save_as(made / "burned.dcm", enforce_file_format=True)
    (made / "notes.txt").write_text("no DICOM", encoding="utf-8")
    (tmp_path / "key").write_text(KEY, encoding="utf-8")
    return made


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ENGINES / "deidentify.py", *words],
        env={**os.environ, "PYTHONPATH": str(PACKAGE)},
        capture_output=True,
        text=True,
        check=False,
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_folder_is_written_under_new_names_and_the_rest_is_told_with_the_reason(
    folder: Path, tmp_path: Path
) -> None:
    done = run(folder, tmp_path / "out", "--report", tmp_path / "report.json")
    assert done.returncode == 0, done.stderr
    assert "3 written\n" in done.stdout
    assert "1 rejected: The file says that text is burned into its pixels" in done.stdout
    assert f"    {folder / 'burned.dcm'}\n" in done.stdout
    assert "5 of 5 files" in done.stderr
    files = [dcmread(path) for path in (tmp_path / "out").iterdir()]
    assert len({file.StudyInstanceUID for file in files}) == 1
    assert {f"{file.SOPInstanceUID}.dcm" for file in files} == set(contents(tmp_path / "out"))
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert {Path(row["source"]).name: row["status"] for row in report} == {
        "burned.dcm": "rejected",
        "notes.txt": "rejected",
        **{f"Original^Patient {number}.dcm": "written" for number in range(3)},
    }


def test_processes_and_dask_come_to_the_same_bytes_as_one_process(folder: Path, tmp_path: Path) -> None:
    made = {}
    for name, words in {"one": [], "two": ["--jobs", "2"], "dask": ["--jobs", "2", "--dask"]}.items():
        done = run(folder, tmp_path / name, "--key-file", tmp_path / "key", *words)
        assert done.returncode == 0, done.stderr
        made[name] = done.stdout, contents(tmp_path / name)
    assert len(made["one"][1]) == 3
    assert made["one"] == made["two"] == made["dask"]


def test_a_list_of_files_will_do_and_another_key_gives_other_uids(folder: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text("\n".join(map(str, sorted((folder / "deep").iterdir()))) + "\n", encoding="utf-8")
    for name in ("one", "other"):
        assert run(listed, tmp_path / name).returncode == 0
    assert len(contents(tmp_path / "one")) == 3
    assert not contents(tmp_path / "one").keys() & contents(tmp_path / "other").keys()


def test_a_second_file_of_one_instance_is_named_and_not_written(folder: Path, tmp_path: Path) -> None:
    again = folder / "again.dcm"
    again.write_bytes((folder / "deep" / "Original^Patient 0.dcm").read_bytes())
    done = run(folder, tmp_path / "out")
    assert "1 repeated: another file with its SOP Instance UID is written\n" in done.stdout
    assert "3 written\n" in done.stdout


def test_a_file_cannot_say_where_it_is_written(folder: Path, tmp_path: Path, make: Make) -> None:
    dataset = make(CT, "minimal")
    dataset.SOPInstanceUID = "../../elsewhere"
    dataset.save_as(folder / "hostile.dcm", enforce_file_format=True)
    done = run(folder, tmp_path / "out", "--option", "retainUIDs")
    assert done.returncode == 1
    assert "1 failed: ValueError: its SOP Instance UID, which it is to be named by, is none" in done.stdout
    assert not list(tmp_path.rglob("elsewhere*"))


def test_options_reach_the_procedure(folder: Path, tmp_path: Path) -> None:
    assert run(folder, tmp_path / "out", "--option", "retainUIDs").returncode == 0
    assert set(contents(tmp_path / "out")) == {f"1.2.3.{number}.dcm" for number in range(3)}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["{in}", "{in}"], "is not empty; give a new folder"),
        (["{missing}", "{out}"], "No such file or directory"),
        (["{in}", "{out}", "--key-file", "{in}/notes.txt"], "fewer than 16 bytes"),
        (["{in}", "{out}", "--option", "retainUids"], "is not an option; the options are"),
        (["{empty}", "{out}"], "names no file"),
        (["{in}", "{out}", "--jobs", "0"], "is no number of processes"),
        (["{in}", "{out}", "--with", "deid"], "No module named 'deid'; install it"),
    ],
)
def test_what_a_user_can_mend_is_said_in_one_line(
    folder: Path, tmp_path: Path, words: list[str], message: str
) -> None:
    (tmp_path / "empty").mkdir()
    places = {name: tmp_path / name for name in ("in", "out", "missing", "empty")}
    done = run(*(word.format(**places) for word in words))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1 and done.stderr.startswith("error: ") and message in done.stderr
