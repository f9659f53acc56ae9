"""Writes CHANGELOG.md: one section for each version, made from the diff to the version before."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.canonical import digest
from generator.changes import output
from generator.errors import UserError
from generator.procedure.actions import STRICTNESS
from generator.procedure.diff import OUTLINE_OF, compare
from generator.render.environment import Quoted, environment
from generator.standard.model import Standard
from generator.version import Version

PATH = Path("CHANGELOG.md")

_HEADING = re.compile(r"^## (?P<version>\S+)$", re.MULTILINE)
_DIGEST = re.compile(r"^SHA-256 .*`(?P<digest>[0-9a-f]{64})`", re.MULTILINE)


def section(
    procedure: Mapping[str, Any],
    previous: Mapping[str, Any] | None,
    standard: Standard,
    own_digest: str | None = None,
) -> str:
    """Return the section of a version; whoever knows the digest of the procedure spares its making."""
    classes = procedure["sopClass"].values()
    supported = sum(row["default"] != "R" for row in classes)
    own = own_digest or digest(procedure)
    changes = None
    if previous is not None:
        diff = compare(previous, {**procedure, OUTLINE_OF: own})
        changes = Quoted(output.markdown(diff, standard, level=3, brief=True).rstrip())
    return (
        environment()
        .get_template("changelog_section.md")
        .render(
            version=procedure["version"],
            edition=procedure["dicomStandardVersion"],
            digest=own,
            supported=supported,
            rejected=len(classes) - supported,
            entries=sum(len(row["tag"]) for row in classes),
            changes=changes,
        )
    )


def updated(text: str | None, version: Version, new: str) -> str:
    """Return CHANGELOG.md with the section of `version` put in or replaced, newest first.

    What the file says of other versions stays as it is.

    Raises
    ------
    UserError
        If a heading of the file is no version.
    """
    found = _sections(text or "") | {version: new}
    head = environment().get_template("changelog_head.md").render(strictness=STRICTNESS)
    return head + "".join(f"\n{found[key].rstrip()}\n" for key in sorted(found, reverse=True))


def _sections(text: str) -> dict[Version, str]:
    headings = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    found = {}
    for heading, end in zip(headings, ends, strict=False):
        try:
            version = Version.parse(heading["version"])
        except UserError as error:
            raise UserError(f"{PATH}: heading '{heading[0]}' is no version; restore it from git") from error
        found[version] = text[heading.start() : end]
    return found


def has_section(text: str, version: Version) -> bool:
    """Tell whether CHANGELOG.md has a section of a version."""
    return version in _sections(text)


def digest_of(text: str, version: Version) -> str | None:
    """Return the digest that CHANGELOG.md gives for a version; None without such a section."""
    given = _DIGEST.search(_sections(text).get(version, ""))
    return None if given is None else given["digest"]
