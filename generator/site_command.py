"""Makes the site from what `make final` published: `build/site`, static, no server."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator import replacing
from generator.canonical import digest
from generator.changes import output, succession
from generator.errors import UserError
from generator.procedure.diff import compare
from generator.render.site import NAMES, SCRIPT, Comparison, Content, Parser, parser_from, site
from generator.standard.model import Standard
from generator.version import Version

FOLDER = Path("build/site")
PACKAGE = Path("dist/npm")
NODE_MODULES = Path("build/node/site/node_modules")
"""Where `make site` installs what templates/site/node/package-lock.json pins."""

_PARSER_FILES = ("package.json", "LICENSE", "dist/dicomParser.min.js")


def published_version() -> Version:
    """Return the version that dist/ holds.

    Raises
    ------
    UserError
        If there is none.
    """
    version = succession.last_version()
    if version is None:
        raise UserError(f"{succession.MANIFEST} is not there; run make final first")
    return version


def comparison(procedure: Mapping[str, Any], standard: Standard) -> Comparison | None:
    """Compare the published procedure with the one before it, if there was one."""
    version = Version.parse(procedure["version"])
    before = succession.previous(version, version)
    if before is None:
        return None
    diff = compare(before.outline, procedure)
    return Comparison(diff, output.remarks(diff, standard))


def parser(folder: Path = NODE_MODULES / "dicom-parser") -> Parser:
    """Read the library that reads DICOM files in the browser.

    Raises
    ------
    UserError
        If it is not installed.
    """
    try:
        return parser_from({name: (folder / name).read_text(encoding="utf-8") for name in _PARSER_FILES})
    except FileNotFoundError as error:
        raise UserError(f"{error.filename} is not there; run make site, which installs it") from error


def write(content: Content) -> int:
    """Write the site and return how many files it has.

    Raises
    ------
    UserError
        If dist/ holds another procedure than the decisions make.
    """
    package = {name: (PACKAGE / name).read_text(encoding="utf-8") for name in (SCRIPT, NAMES)}
    if digest(content.procedure) not in package[SCRIPT]:
        raise UserError(
            f"{PACKAGE} holds another procedure than the decisions make; run make final, then make site"
        )
    files = site(content, package, parser())
    replacing.replace_tree(FOLDER, files)
    return len(files)
