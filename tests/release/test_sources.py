import io
import json
import os
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

from generator.changes import sources
from generator.errors import UserError

MODULE = "grand_challenge_dicom_de_id_procedure"


def module_files(procedure: dict[str, Any]) -> dict[str, str]:
    return {f"{MODULE}/__init__.py": f"import json\nprocedure = json.loads({json.dumps(procedure)!r})\n"}


def write_zip(path: Path, files: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)


def write_tar(path: Path, files: dict[str, str]) -> None:
    with tarfile.open(path, "w:gz") as archive:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))


def git(folder: Path, *words: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


@pytest.mark.parametrize("kind", ["json", "wheel", "old wheel", "sdist", "npm tarball", "folder"])
def test_every_kind_of_file_gives_the_procedure(tmp_path: Path, procedure: dict[str, Any], kind: str) -> None:
    path = tmp_path / "file"
    full = {"package/procedure.json": json.dumps(procedure)}
    match kind:
        case "json":
            path.write_text(json.dumps(procedure))
        case "wheel":
            write_zip(path, module_files(procedure))
        case "old wheel":
            write_zip(path, {f"{MODULE}/procedure.json": json.dumps(procedure), f"{MODULE}/__init__.py": ""})
        case "sdist":
            write_tar(path, {f"x-1/src/{name}": text for name, text in module_files(procedure).items()})
        case "npm tarball":
            write_tar(path, full)
        case "folder":
            (path / "src" / MODULE).mkdir(parents=True)
            for name, text in module_files(procedure).items():
                (path / "src" / name).write_text(text)
    assert sources.load(str(path)) == procedure


def test_a_git_revision_gives_its_committed_dist(
    tmp_path: Path, procedure: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--allow-empty", "--message", "nothing yet")
    package = tmp_path / "dist/python/src" / MODULE
    package.mkdir(parents=True)
    for version in ("2026.10.0", "2026.11.0"):
        procedure["version"] = version
        (package / "__init__.py").write_text(module_files(procedure)[f"{MODULE}/__init__.py"])
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "--message", version)
        git(tmp_path, "tag", f"v{version}")
    monkeypatch.chdir(tmp_path)
    assert sources.load("v2026.10.0")["version"] == "2026.10.0"
    assert sources.load("HEAD")["version"] == "2026.11.0"
    with pytest.raises(UserError, match=r"HEAD~2: this revision has no dist/python"):
        sources.load("HEAD~2")


def test_a_version_is_downloaded_with_pip(
    tmp_path: Path, procedure: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    meta = f"{MODULE}-2026.10.0.dist-info"
    write_zip(
        shelf / f"{MODULE}-2026.10.0-py3-none-any.whl",
        {
            **module_files(procedure),
            f"{meta}/METADATA": f"Metadata-Version: 2.1\nName: {MODULE}\nVersion: 2026.10.0\n",
            f"{meta}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            f"{meta}/RECORD": "",
        },
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    assert sources.load("2026.10.0") == procedure
    assert sources.load("pypi:2026.10.0") == procedure
    with pytest.raises(UserError, match=r"^2031\.1\.1: can't be had from PyPI: ERROR: No matching"):
        sources.load("2031.1.1")


def break_version(procedure: dict[str, Any]) -> None:
    del procedure["version"]


def break_action(procedure: dict[str, Any]) -> None:
    next(iter(procedure["sopClass"].values()))["tag"]["(0008,0060)"]["default"] = "Q"


def break_tag(procedure: dict[str, Any]) -> None:
    next(iter(procedure["sopClass"].values()))["tag"]["PatientName"] = {"default": "X", "justification": ""}


def break_classes(procedure: dict[str, Any]) -> None:
    procedure["sopClass"] = ["1.2"]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (break_version, "lacks 'version'"),
        (break_action, r"tag\[\(0008,0060\)\]: 'Q' is no action"),
        (break_tag, r"tag\[PatientName\]: no tag of the form"),
        (break_classes, "not a procedure"),
        (lambda p: p.update(stop=5), "not a procedure"),
        (lambda p: p.update(stop=["screen"]), "not a procedure"),
        (lambda p: p.update(stop=[{"justification": "x"}]), "not a procedure"),
        (
            lambda p: p.update(stop=[{"attribute": "(0008,0008)", "is": "YES", "justification": "x"}]),
            "'is' is no list of texts",
        ),
        (lambda p: p.update(insert=[]), "'insert' is no object"),
        (lambda p: p.update(option=[]), "not a procedure"),
        (lambda p: p.update(option={"retainUIDs": []}), r"option\[retainUIDs\] is no object"),
        (lambda p: p.update(private=[]), "not a procedure"),
        (
            lambda p: p.update(private={"A": {"(0019,100C)": {"default": "X", "justification": "x"}}}),
            r"private\[A\]\[\(0019,100C\)\]: no tag of the form \(GGGG,XXEE\)",
        ),
        (lambda p: p.update(fileMeta=[]), "not a procedure"),
        (
            lambda p: p.update(fileMeta={"default": "Q", "justification": "x", "tag": {}}),
            "fileMeta: 'Q' is no action",
        ),
    ],
)
def test_what_is_no_procedure_is_named(
    tmp_path: Path, procedure: dict[str, Any], spoil: Any, message: str
) -> None:
    spoil(procedure)
    path = tmp_path / "procedure.json"
    path.write_text(json.dumps(procedure))
    with pytest.raises(UserError, match=message) as raised:
        sources.load(str(path))
    (finding,) = raised.value.findings
    assert finding.startswith(str(path)) and "\n" not in finding


@pytest.mark.parametrize("text", ["", "[", "\x00\xff"])
def test_what_is_neither_archive_nor_json_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "procedure.json"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(UserError, match=r"neither an archive nor JSON|broken JSON"):
        sources.load(str(path))


def test_an_archive_without_procedure_and_one_that_fails_to_import_are_named(tmp_path: Path) -> None:
    write_zip(tmp_path / "other.whl", {"other/__init__.py": ""})
    with pytest.raises(UserError, match=r"holds neither procedure\.json nor the package"):
        sources.load(str(tmp_path / "other.whl"))
    write_zip(tmp_path / "broken.whl", {f"{MODULE}/__init__.py": "raise RuntimeError('no')"})
    with pytest.raises(UserError, match="can't be imported: RuntimeError: no"):
        sources.load(str(tmp_path / "broken.whl"))


def test_an_archive_can_t_write_outside_of_its_folder(tmp_path: Path) -> None:
    write_tar(tmp_path / "evil.tgz", {"../evil.txt": "x"})
    with pytest.raises(UserError, match="can't be unpacked"):
        sources.load(str(tmp_path / "evil.tgz"))
    assert not (tmp_path / "evil.txt").exists()


@pytest.mark.parametrize("name", ["nothing-of-the-kind", "--output=x", ""])
def test_an_unknown_name_is_one_line(name: str) -> None:
    with pytest.raises(UserError, match="no such file, folder or git revision, and no version"):
        sources.load(name)


def test_an_archive_that_unpacks_to_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.whl", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(30):
            archive.writestr(f"{number}.json", b"0" * 10_000_000)
    with tarfile.open(tmp_path / "bomb.tgz", "w:gz") as tar:
        member = tarfile.TarInfo("package/procedure.json")
        member.size = sources.MOST_UNPACKED + 1
        tar.addfile(member, io.BytesIO(b"0" * member.size))
    write_zip(tmp_path / "many.whl", {f"{number}.txt": "" for number in range(sources.MOST_MEMBERS + 1)})
    for name in ("bomb.whl", "bomb.tgz", "many.whl"):
        assert (tmp_path / name).stat().st_size < 1_000_000
        with pytest.raises(UserError, match=r"unpacks to more than 200,000,000 bytes or 2,000 files"):
            sources.load(str(tmp_path / name))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 100_000, "nested deeper than"),
        ('{"a":' * 50 + "1" + "}" * 50, "nested deeper than"),
        ('{"version": ' + "1" * 10_000 + "}", "broken JSON: Exceeds the limit"),
        ('{"version": ' + "1" * 30 + "}", "version: is too large a number"),
        ('{"version": 1e999}', "version: is no finite number"),
        ('{"version": NaN}', "broken JSON: NaN is no number"),
        ('{"version": "\\ud800"}', "version: has half a character"),
        ('{"version": "2026.01.0", "default": "' + "x" * 1_000_000 + '"}', "not a procedure: "),
    ],
    ids=["levels", "more levels", "digits", "bits", "infinite", "NaN", "surrogate", "megabyte"],
)
def test_json_that_no_other_program_would_read(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "procedure.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=said) as raised:
        sources.load(str(path))
    (finding,) = raised.value.findings
    assert len(finding) <= 300 and "procedure.json" in finding and "; give one of" in finding


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "package" / "procedure.json"
    pipe.parent.mkdir()
    os.mkfifo(pipe)
    for name in (str(pipe), "/dev/zero", str(pipe.parent), ""):
        with pytest.raises(UserError, match=r"no such file|is a pipe"):
            sources.load(name)
