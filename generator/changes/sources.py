"""Gets a procedure from wherever one is kept.

A side of a diff is named by one word: a file or folder (procedure.json, wheel, sdist, npm
tarball, dist/python, dist/npm), a git revision of this repository (its committed dist/), or a
version on PyPI. Where a name could be several of these, the file wins, then the revision.

Packages hold the procedure packed, and the layout may differ between versions. So a Python
package is asked for it through its public interface, in a process of its own, as any consumer
would: comparing a package runs its code, just as installing and importing it does.
"""

import lzma
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

from generator.errors import UserError
from generator.procedure.actions import ACTION_CODES
from generator.procedure.final import PACKAGE
from generator.reading import parse_json, read_bytes
from generator.render.asking import MODULE, ask_package

_VERSION = re.compile(r"(pypi:)?(?P<version>\d+\.\d+\.\d+)", re.ASCII)
_TAG = re.compile(r"\([0-9A-FX]{4},[0-9A-FX]{4}\)", re.ASCII)
_PRIVATE_TAG = re.compile(r"\([0-9A-F]{3}[13579BDF],XX[0-9A-F]{2}\)")

_NAMES = "procedure.json, wheel, sdist, npm tarball or folder; git revision; version on PyPI"
_ADVICE = f"give one of {_NAMES}"

MOST_UNPACKED = 200_000_000
"""Bytes that an archive may unpack to; a package of all procedures so far takes 25 MB."""

MOST_MEMBERS = 2_000


def load(name: str) -> dict[str, Any]:
    """Return the procedure that `name` stands for.

    Raises
    ------
    UserError
        If nothing has that name, or what has it holds no procedure.
    """
    path = Path(name)
    if path.is_file():
        return checked(name, _from_file(path))
    if name and path.is_dir():
        return checked(name, _from_folder(name, path))
    revision = _revision(name)
    if revision is not None:
        return checked(name, _from_revision(name, revision))
    version = _VERSION.fullmatch(name)
    if version:
        return checked(name, _from_pypi(version["version"]))
    raise UserError(f"{name}: no such file, folder or git revision, and no version; give one of {_NAMES}")


def checked(name: str, procedure: Any) -> dict[str, Any]:
    """Return `procedure` if it has the shape that consumers rely on, with tags in upper case.

    Raises
    ------
    UserError
        If it is something else; the message names the first entry that is wrong.
    """
    try:
        for key in ("version", "dicomStandardVersion", "default", "justification"):
            _require(isinstance(procedure[key], str), f"{key!r} is not text")
        _require(procedure["default"] in ACTION_CODES, "its default is no action")
        classes = {uid: _table(f"sopClass[{uid}]", row) for uid, row in procedure["sopClass"].items()}
        further: dict[str, Any] = {}  # what older procedures lack
        if "fileMeta" in procedure:
            further["fileMeta"] = _table("fileMeta", procedure["fileMeta"])
        if "private" in procedure:
            further["private"] = {
                creator: _entries(f"private[{creator}]", entries, _PRIVATE_TAG)
                for creator, entries in procedure["private"].items()
            }
        _require(isinstance(procedure.get("insert", {}), Mapping), "'insert' is no object")
        for option, declared in procedure.get("option", {}).items():
            _require(isinstance(declared, Mapping), f"option[{option}] is no object")
        for number, rule in enumerate(procedure.get("stop", ())):
            _stop_rule(f"stop[{number}]", rule)
    except _MalformedError as error:
        raise UserError(f"{name}: not a procedure: {error}; give one of {_NAMES}") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise UserError(f"{name}: not a procedure: lacks {error}; give one of {_NAMES}") from error
    return {**procedure, **further, "sopClass": classes}


class _MalformedError(Exception):
    pass


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise _MalformedError(otherwise)


def _table(name: str, row: Mapping[str, Any]) -> dict[str, Any]:
    _entry(name, row)
    return {**row, "tag": _entries(f"{name}.tag", row["tag"], _TAG)}


def _entries(name: str, entries: Mapping[str, Any], form: re.Pattern[str]) -> dict[str, Any]:
    table = {}
    for tag, entry in entries.items():
        where = f"{name}[{tag}]"
        wanted = "(GGGG,EEEE)" if form is _TAG else "(GGGG,XXEE)"
        _require(form.fullmatch(tag.upper()) is not None, f"{where}: no tag of the form {wanted}")
        _entry(where, entry)
        for option, action in entry.get("options", {}).items():
            _require(action in ACTION_CODES, f"{where}: option {option} has no action")
        table[tag.upper()] = entry
    return table


def _entry(where: str, entry: Mapping[str, Any]) -> None:
    _require(entry["default"] in ACTION_CODES, f"{where}: {entry['default']!r} is no action")
    _require(isinstance(entry["justification"], str), f"{where}: its justification is not text")


def _stop_rule(where: str, rule: Mapping[str, Any]) -> None:
    for key in ("attribute", "justification"):
        _require(isinstance(rule[key], str), f"{where}: {key!r} is not text")
    for key in ("is", "contains", "sopClass"):
        texts = rule.get(key, [])
        right = isinstance(texts, list) and all(isinstance(text, str) for text in texts)
        _require(right, f"{where}: {key!r} is no list of texts")
    _require(rule.get("position", 1).__class__ is int, f"{where}: 'position' is no number")


def _from_file(path: Path) -> Any:
    if zipfile.is_zipfile(path):
        return _from_archive(path, "zip")
    if tarfile.is_tarfile(path):
        return _from_archive(path, "gztar")
    return _read_json(str(path), path)


def _from_archive(path: Path, form: str) -> Any:
    with tempfile.TemporaryDirectory() as scratch:
        try:
            _refuse_bomb(path, form)
            if form == "zip":
                shutil.unpack_archive(path, scratch, form)
            else:
                _unpack_tar(path, Path(scratch))
        # Besides their own errors, damaged archives raise those of the decompressors and of numbers in them.
        except (tarfile.TarError, shutil.ReadError, zipfile.BadZipFile, zlib.error, lzma.LZMAError) as error:
            raise UserError(f"{path}: can't be unpacked: {error}; get it again") from error
        except (OSError, EOFError, ValueError, OverflowError, NotImplementedError, RuntimeError) as error:
            raise UserError(f"{path}: can't be unpacked: {error}; get it again") from error
        return _from_folder(str(path), Path(scratch))


def _unpack_tar(path: Path, folder: Path) -> None:
    """Write the regular files of a tar archive into a folder; there is nothing else in a package.

    The filters of tarfile do more, but Python has them from 3.11.4 on only.
    """
    with tarfile.open(path) as archive:
        for member in archive:
            inside = PurePosixPath(member.name)
            if inside.is_absolute() or ".." in inside.parts:
                raise tarfile.TarError(f"{member.name!r} lies outside of the archive's own folder")
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None:
                target = folder / inside
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.read())


def _refuse_bomb(path: Path, form: str) -> None:
    """Refuse an archive that unpacks to more than any package, before anything of it is written."""
    if form == "zip":
        with zipfile.ZipFile(path) as archive:
            _add_up(path, (member.file_size for member in archive.infolist()))
    else:
        with tarfile.open(path) as archive:
            _add_up(path, (member.size for member in archive))


def _add_up(path: Path, sizes: Iterable[int]) -> None:
    total = 0
    for number, size in enumerate(sizes, start=1):
        total += size
        if total > MOST_UNPACKED or number > MOST_MEMBERS:
            raise UserError(
                f"{path}: unpacks to more than {MOST_UNPACKED:,} bytes or {MOST_MEMBERS:,} files, "
                f"so it is no package of a procedure; {_ADVICE}"
            )


def _read_json(name: str, path: Path) -> Any:
    try:
        text = read_bytes(path, _ADVICE).decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(f"{name}: neither an archive nor JSON: {error}; {_ADVICE}") from error
    return parse_json(name, text, _ADVICE)


def _from_folder(name: str, folder: Path) -> Any:
    """Return the procedure of an unpacked package: its full JSON, or what the module says."""
    for path in sorted(folder.rglob("procedure.json")):
        return _read_json(name, path)
    for path in sorted(folder.rglob(f"{MODULE}/__init__.py")):
        return ask_package(name, path.parent.parent)
    raise UserError(f"{name}: holds neither procedure.json nor the package {MODULE}; give one of {_NAMES}")


def _git(*words: str) -> subprocess.CompletedProcess[bytes] | None:
    """Run git in the current folder; None where there is no git."""
    try:
        return subprocess.run(["git", *words], capture_output=True, check=False)
    except OSError:
        return None


def _revision(name: str) -> str | None:
    """Return the commit that `name` stands for."""
    found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return found.stdout.decode().strip() if found is not None and found.returncode == 0 else None


def _from_revision(name: str, commit: str) -> Any:
    archive = _git("archive", "--format=tar", commit, "dist/python")
    if archive is None or archive.returncode:
        raise UserError(f"{name}: this revision has no dist/python, so no procedure; give a later revision")
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "dist.tar"
        path.write_bytes(archive.stdout)
        return _from_archive(path, "tar")


def _from_pypi(version: str) -> Any:
    with _downloaded(version) as wheel:
        return _from_file(wheel)


@contextmanager
def _downloaded(version: str) -> Iterator[Path]:
    """Download the wheel of a version from PyPI, with pip and its settings."""
    with tempfile.TemporaryDirectory() as scratch:
        words = ("--quiet", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check")
        got = subprocess.run(
            [sys.executable, "-m", "pip", "download", *words, "--dest", scratch, f"{PACKAGE}=={version}"],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PIP_NO_INPUT": "1"},
        )
        wheels = sorted(Path(scratch).glob("*.whl"))
        if got.returncode or not wheels:
            errors = [line for line in got.stderr.splitlines() if line.startswith("ERROR")] or [
                "pip found no wheel"
            ]
            raise UserError(f"{version}: can't be had from PyPI: {errors[-1]}; check version and network")
        yield wheels[0]
