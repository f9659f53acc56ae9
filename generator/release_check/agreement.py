"""Whether everything that names a version or a digest names the same."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.canonical import digest
from generator.changes import changelog, sources
from generator.errors import UserError
from generator.version import Version

PYTHON = Path("dist/python")
NAMES = Path("dist/python-names")
NPM = Path("dist/npm")
CITATION = Path("CITATION.cff")

_CITED = re.compile(r'^version: "?(?P<version>[^"\s]+)"?$', re.MULTILINE)
_METHOD = "00120063"


def committed() -> dict[str, Any]:
    """Return the procedure of the committed Python package."""
    return sources.load(str(PYTHON))


def check(tag: str | None = None) -> Version:
    """Check what is committed, and the tag if one is given, and return the version.

    Raises
    ------
    UserError
        With one finding for each place that disagrees with the procedure.
    """
    procedure = committed()
    version = Version.parse(procedure["version"])
    findings = [
        f"{place} says {found}, but the procedure in {PYTHON} says {wanted}; run VERSION={version} make final"
        for place, found, wanted in _stated(procedure, version)
        if found != wanted
    ]
    if tag is not None and tag != f"v{version}":
        findings.append(f"tag {tag} does not name the version: it must be v{version}; tag the right commit")
    if findings:
        raise UserError(*findings)
    return version


def _stated(procedure: Mapping[str, Any], version: Version) -> Iterator[tuple[str, object, object]]:
    """Yield place, what it says, and what it should say."""
    project = tomllib.loads(_read(PYTHON / "pyproject.toml"))["project"]
    yield f"{PYTHON}/pyproject.toml", project["version"], version.package
    names = tomllib.loads(_read(NAMES / "pyproject.toml"))["project"]
    yield f"{NAMES}/pyproject.toml", names["version"], version.package
    wanted = [f"{names['name']}=={version.package}"]
    yield f"extra `names` of {PYTHON}", project["optional-dependencies"]["names"], wanted
    manifest = json.loads(_read(NPM / "package.json"))
    yield f"{NPM}/package.json", manifest["version"], version.package
    method = procedure["insert"][_METHOD]["Value"]
    yield f"insert {_METHOD}", method, [f"{project['name']} {version}"]
    cited = _CITED.search(_read(CITATION))
    yield str(CITATION), cited["version"] if cited else None, str(version)
    text = _read(changelog.PATH)
    yield f"first section of {changelog.PATH}", _first_section(text), f"## {version}"
    yield f"digest in {changelog.PATH}", changelog.digest_of(text, version), digest(procedure)


def _first_section(text: str) -> str | None:
    return next((line for line in text.splitlines() if line.startswith("## ")), None)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise UserError(f"{path} is missing; run VERSION=YYYY.0M.MINOR make final") from error
