"""Builds wheels, sdists and npm tarball from dist/, the same bytes wherever and whenever.

Run as `python -m generator.render.build`. Hatchling builds the Python packages. The npm tarball
is written here, with the fixed times and modes that npm itself uses, so that no version of
Node or npm and no umask shows in it; npm publishes such a file as it is.
"""

import gzip
import io
import json
import os
import shutil
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import zopfli.gzip
import zopfli.zlib

from generator import replacing
from generator.canonical import canonical
from generator.errors import UserError
from generator.render.asking import ask_package

DIST = Path("dist")
PACKAGES = Path("build/packages")

PYTHON_PROJECTS = ("python", "python-names")
"""Folders of dist/ that are Python projects: the procedure, and the names of what it lists."""

# The time that npm gives to every file of a tarball, 1985-10-26 08:15 UTC.
_NPM_TIME = 499162500

# The time in wheel and sdist, 2020-02-02 00:00 UTC: fixed, since the version says what's inside.
_PYTHON_TIME = "1580601600"

_FULL_JSON = "procedure.json"

_ALWAYS_PACKED = ("LICENSE", "README.md", "package.json")


def npm_tarball(files: Mapping[str, bytes]) -> bytes:
    """Return the tarball of an npm package from relative paths and contents."""
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name in sorted(files):
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(files[name])
            member.mtime = _NPM_TIME
            member.mode = 0o644
            tar.addfile(member, io.BytesIO(files[name]))
    packed = io.BytesIO()
    # gzip.compress writes another byte for the operating system from one Python to the next.
    with gzip.GzipFile("", "wb", 9, packed, mtime=0) as stream:
        stream.write(archive.getvalue())
    return packed.getvalue()


def _wheel(members: Iterable[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    """Return a zip file of members as they are, compressed by zopfli: a tenth smaller than by zlib.

    It is written here since the standard library takes no other compressor.
    """
    written, directory = bytearray(), bytearray()
    count = 0
    for member, content in members:
        count += 1
        name = member.filename.encode()
        # Without the header and the checksum of a zlib stream it is what a zip file holds.
        packed = zopfli.zlib.compress(content, numiterations=5)[2:-4]
        year, month, day, hour, minute, second = member.date_time
        date, time = (year - 1980) << 9 | month << 5 | day, hour << 11 | minute << 5 | second // 2
        sizes = (zlib.crc32(content), len(packed), len(content))
        # Version 2.0, no flags, deflated: see APPNOTE.TXT of PKWARE, sections 4.3.7 and 4.3.12.
        common = struct.pack("<5H3L2H", 20, 0, 8, time, date, *sizes, len(name), 0)
        directory += b"PK\x01\x02" + struct.pack("<H", 3 << 8 | 20) + common
        directory += struct.pack("<3H2L", 0, 0, 0, member.external_attr, len(written)) + name
        written += b"PK\x03\x04" + common + name + packed
    end = struct.pack("<4H2LH", 0, 0, count, count, len(directory), len(written), 0)
    return bytes(written + directory) + b"PK\x05\x06" + end


def _make_smaller(folder: Path) -> None:
    """Compress wheel and sdist once more, with the same contents; more iterations save a dozen bytes."""
    for path in folder.glob("*.whl"):
        with zipfile.ZipFile(path) as archive:
            path.write_bytes(_wheel([(member, archive.read(member)) for member in archive.infolist()]))
    for path in folder.glob("*.tar.gz"):
        path.write_bytes(zopfli.gzip.compress(gzip.decompress(path.read_bytes()), numiterations=1))


def _build_npm(dist: Path, target: Path) -> None:
    folder = dist / "npm"
    manifest = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    # Git does not hold the full JSON, so it is made from the packed procedure that git holds.
    files = {_FULL_JSON: (canonical(ask_package(str(dist / "python"), dist / "python/src")) + "\n").encode()}
    for name in (*_ALWAYS_PACKED, *manifest["files"]):
        if name in files:
            continue
        path = folder / name
        if not path.is_file():
            raise UserError(f"{path} is missing; make it with VERSION={manifest['version']} make final")
        files[name] = path.read_bytes()
    tarball = target / f"{manifest['name']}-{manifest['version']}.tgz"
    tarball.write_bytes(npm_tarball(files))


def _build_python(folder: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        # A copy of its own: nothing around dist/ (VCS, settings) has a say, nothing is left in it.
        project = Path(scratch) / "project"
        shutil.copytree(folder, project, ignore=shutil.ignore_patterns("__pycache__"))
        built = subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-d", str(target)],
            cwd=project,
            env={**os.environ, "SOURCE_DATE_EPOCH": _PYTHON_TIME},
            capture_output=True,
            text=True,
            check=False,
        )
    if built.returncode:
        raise UserError(f"hatchling can't build {folder}: {' '.join(built.stderr.split())[-500:]}")


def build_packages(dist: Path = DIST, target: Path = PACKAGES) -> list[Path]:
    """Build wheels, sdists and npm tarball into `target`, replacing what it held.

    Raises
    ------
    UserError
        If dist/ is incomplete or hatchling refuses it; `target` is untouched then.
    """
    for part in (*(f"{name}/pyproject.toml" for name in PYTHON_PROJECTS), "npm/package.json"):
        if not (dist / part).is_file():
            raise UserError(f"{dist / part} is missing; make it with VERSION=YYYY.0M.MINOR make final")
    replacing.refuse_other_kind(target, "folder")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        staging = Path(scratch).resolve() / "packages"
        staging.mkdir()
        for name in PYTHON_PROJECTS:
            _build_python(dist / name, staging)
        _make_smaller(staging)
        _build_npm(dist, staging)
        shutil.rmtree(target, ignore_errors=True)
        staging.replace(target)
    return sorted(target.iterdir())


def main() -> int:
    """Build the packages and print what was built."""
    try:
        built = build_packages()
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"error: {error.filename}: {error.strerror}; mend that and run it again", file=sys.stderr)
        return 1
    for path in built:
        print(f"{path.stat().st_size:>9}  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
