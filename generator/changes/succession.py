"""Which version may follow which, and with what `make final` compares a new one.

`dist/` holds the version made last. When a greater one is made, the version in `dist/` becomes
the one before it, and an outline of it (actions, options, digests of justifications) stays in
`dist/previous.json`. Making the same version again finds the same outline, so it writes the same
CHANGELOG.md, without git and without a network.
"""

import subprocess
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from generator import canonical
from generator.changes import changelog, sources
from generator.errors import UserError
from generator.procedure.diff import outline
from generator.reading import parse_json, read_json, read_text
from generator.render.packing import pack, packed_from, unpack
from generator.standard.model import Standard
from generator.version import Version

MANIFEST = Path("dist/npm/package.json")
PYTHON = Path("dist/python")
PREVIOUS = Path("dist/previous.json")

_REMARK = (
    "Generated; do not edit. Outline of the version before the one in dist/ (justifications as digests), "
    "with which `make final` compares to write CHANGELOG.md. Packed as generator/render/packing.py describes."
)


def last_version() -> Version | None:
    """Return the version that dist/ holds."""
    if not MANIFEST.exists():
        return None
    advice = "restore dist/ from git"
    content = read_json(MANIFEST, advice)
    try:
        year, month, minor = content["version"].split(".")
        return Version.parse(f"{year}.{month:0>2}.{minor}")
    except (UserError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(f"{MANIFEST}: has no version ({error}); {advice}") from error


def today() -> date:
    """Return the date in UTC."""
    return datetime.now(UTC).date()


def accept(version: Version, last: Version | None, *, on: date, forced: bool = False) -> None:
    """Refuse a version that cannot follow the last one, unless forced; the same one may be made again.

    Raises
    ------
    UserError
        If `version` is smaller than `last`, or its month is after the one that follows `on`.
    """
    if forced or version == last:
        return
    if last is not None and version < last:
        raise UserError(
            f"VERSION {version} is smaller than {last}, which dist/ holds; "
            "give a greater one, or FORCE=1 if you mean it"
        )
    months_ahead = (version.year - on.year) * 12 + version.month - on.month
    if months_ahead > 1:
        raise UserError(
            f"VERSION {version} lies {months_ahead} months ahead of {on.year}.{on.month:02d}; "
            "give this month or the next, or FORCE=1 if you mean it"
        )


def refuse_changed_release(version: Version, digest: str | None) -> None:
    """Refuse to make another procedure of a version whose tag is in this clone.

    Raises
    ------
    UserError
        If the tag's CHANGELOG.md gives another digest for the version.
    """
    try:
        shown = subprocess.run(["git", "show", f"v{version}:CHANGELOG.md"], capture_output=True, check=False)
    except OSError:
        return  # without git there are no tags
    if shown.returncode:
        return
    released = changelog.digest_of(shown.stdout.decode("utf-8", errors="replace"), version)
    if released is not None and released != digest:
        raise UserError(
            f"VERSION {version} is released (tag v{version}) with another procedure; give a greater one"
        )


@dataclass(frozen=True, slots=True)
class Previous:
    """The procedure before: its outline, and the text that keeps it for the next time."""

    outline: Mapping[str, Any]
    text: str


def previous(version: Version, last: Version | None) -> Previous | None:
    """Return the procedure with which to compare a new `version`; None if there was none before.

    Call it before dist/ is replaced.
    """
    if last is not None and last < version:
        made = outline(sources.load(str(PYTHON)))
        return Previous(made, outline_text(made))
    if not PREVIOUS.exists():
        return None
    advice = "restore it from git"
    text = read_text(PREVIOUS, advice)
    fields = parse_json(str(PREVIOUS), text, advice)
    try:
        del fields["//"]
        kept = unpack(packed_from(fields))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise UserError(f"{PREVIOUS}: broken: {error}; {advice}") from error
    return Previous(sources.checked(str(PREVIOUS), kept), text)


def outline_text(made: Mapping[str, Any]) -> str:
    """Return the text of dist/previous.json: one record a line, since it is read in diffs."""
    members = {"//": _REMARK, **asdict(pack(made))}
    texts = {name: _lines(value) for name, value in members.items()}
    return "{\n" + ",\n".join(f"{canonical.record(name)}: {text}" for name, text in texts.items()) + "\n}\n"


def _lines(value: Any) -> str:
    if isinstance(value, tuple):
        return canonical.array_lines(value).rstrip()
    if isinstance(value, Mapping):
        return canonical.object_lines(value).rstrip()
    return canonical.record(value)


def _history(last: Version | None) -> str | None:
    """Return CHANGELOG.md as it stands; None where nothing was ever made.

    Raises
    ------
    UserError
        If it is not there, or lacks the version that dist/ holds: its history would be lost.
    """
    if last is None and not changelog.PATH.exists():
        return None
    advice = f"restore it with `git checkout {changelog.PATH}`"
    text = read_text(changelog.PATH, advice)
    if last is not None and not changelog.has_section(text, last):
        raise UserError(f"{changelog.PATH}: has no section of {last}, which dist/ holds; {advice}")
    return text


def documents(
    procedure: Mapping[str, Any], standard: Standard, own_digest: str | None = None
) -> dict[Path, str]:
    """Return CHANGELOG.md and dist/previous.json as they must be with a new procedure.

    Call it before dist/ is replaced, and write what it returns after that.

    Raises
    ------
    UserError
        If the version is released with another procedure, or the old files are broken.
    """
    version = Version.parse(procedure["version"])
    last = last_version()
    before = previous(version, last)
    made = changelog.section(procedure, None if before is None else before.outline, standard, own_digest)
    refuse_changed_release(version, changelog.digest_of(made, version))
    texts = {changelog.PATH: changelog.updated(_history(last), version, made)}
    if before is not None:
        texts[PREVIOUS] = before.text
    return texts
