"""Makes the site from what `make final` published: `build/site`, static, no server."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from generator import replacing
from generator.canonical import digest
from generator.changes import output, succession
from generator.errors import UserError
from generator.procedure import sop_classes
from generator.procedure.candidate import Candidate
from generator.procedure.decisions import Decisions
from generator.procedure.diff import compare
from generator.procedure.private import Private
from generator.procedure.report import Report
from generator.render import conformance
from generator.render.site import NAMES, SCRIPT, Comparison, Content, Document, Library, library, site
from generator.standard.model import Standard
from generator.version import Version

FOLDER = Path("build/site")
PACKAGE = Path("dist/npm")
NODE_MODULES = Path("build/node/site/node_modules")
"""Where `make site` installs what templates/site/node/package-lock.json pins."""

_DOCUMENTS = (
    (Path("docs/verification.md"), "verification.html", "Verification"),
    (Path("docs/requirements.md"), "duties.html", "Duties"),
)
"""Documents that are pages, too, where they are there."""

_LIBRARIES = (
    ("dicom-parser", "dist/dicomParser.min.js", "which reads DICOM files"),
    ("pako", "dist/browser/pako_inflate.umd.min.js", "which reads deflated ones"),
)


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


class Sources(Protocol):
    """What the commands work with, as far as the site shows it."""

    @property
    def standard(self) -> Standard: ...
    @property
    def candidate(self) -> Candidate: ...
    @property
    def decisions(self) -> Decisions: ...
    @property
    def private(self) -> Private: ...
    @property
    def report(self) -> Report: ...


def content_of(procedure: Mapping[str, Any], sources: Sources) -> Content:
    """Return what the site shows of a procedure."""
    return Content(
        procedure,
        sources.candidate,
        sources.decisions,
        sources.private,
        sources.report,
        sop_classes.risks(sources.standard),
        sources.standard,
        comparison(procedure, sources.standard),
        [
            Document(page, name, path.read_text(encoding="utf-8"))
            for path, page, name in _DOCUMENTS
            if path.exists()
        ]
        + [
            Document(
                "conformance.html", "Conformance", conformance.statement(procedure, (), sources.standard)
            )
        ],
    )


def libraries(folder: Path = NODE_MODULES) -> list[Library]:
    """Read the libraries that read DICOM files in the browser.

    Raises
    ------
    UserError
        If one is not installed.
    """

    def text(name: str, file: str) -> str:
        return (folder / name / file).read_text(encoding="utf-8")

    try:
        return [
            library(purpose, text(name, script), text(name, "LICENSE"), text(name, "package.json"))
            for name, script, purpose in _LIBRARIES
        ]
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
    files = site(content, package, libraries())
    replacing.replace_tree(FOLDER, files)
    return len(files)
