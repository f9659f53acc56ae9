"""Actions on attributes that everybody asks about, written down a second time.

procedure/well_known.txt is kept by hand and not worked out from anything: whoever changes one of these
actions changes its line there, too, so that none is changed by accident.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import UserError
from generator.procedure.candidate import Candidate
from generator.procedure.decisions import UNDECIDED, parse_attribute
from generator.standard.model import Standard, Tag

PATH = Path("procedure/well_known.txt")

EVERY = "*"
"""Stands for each SOP class of `CLASSES`."""

CLASSES = ("CT Image Storage", "MR Image Storage", "VL Whole Slide Microscopy Image Storage")

ABSENT = "absent"
"""Stands for the action where the IOD has no such attribute and nobody adds it."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What becomes of an attribute in some SOP classes, by UID."""

    line: int
    sop_classes: tuple[str, ...]
    tag: Tag
    action: str


def read(standard: Standard, path: Path = PATH) -> tuple[Expectation, ...]:
    """Read the file: SOP class, tag, keyword and action between bars, `#` for comments.

    Raises
    ------
    UserError
        With a finding for each line of another form and each unknown name.
    """
    uids = {sop_class.name: uid for uid, sop_class in standard.sop_classes.items()}
    found: list[Expectation] = []
    findings: list[str] = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path}: {error}; restore the file") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("|")]
        where = f"{path}:{number}"
        if len(cells) != 4:
            findings.append(f"{where}: needs SOP class | tag | keyword | action; correct it")
            continue
        name, tag, keyword, action = cells
        names = CLASSES if name == EVERY else (name,)
        try:
            parse_attribute(where, f"{tag} {keyword}", standard)
            if unknown := [each for each in names if each not in uids]:
                raise UserError(f"{where}: {unknown[0]!r} is no SOP class of the snapshot; correct it")
        except UserError as error:
            findings += error.findings
            continue
        found.append(Expectation(number, tuple(uids[each] for each in names), tag, action))
    if findings:
        raise UserError(*findings)
    return tuple(found)


def action_in(candidate: Candidate, uid: str, tag: Tag) -> str:
    """Return what the file calls the action on an attribute in a SOP class."""
    entry = candidate.get(uid, {}).get(tag)
    return ABSENT if entry is None else entry.action or UNDECIDED


def differences(
    candidate: Candidate, expectations: tuple[Expectation, ...]
) -> Iterator[tuple[Expectation, str, str]]:
    """Yield each expectation that does not hold, with the SOP class and the action that it has there."""
    for expected in expectations:
        for uid in expected.sop_classes:
            action = action_in(candidate, uid, expected.tag)
            if action != expected.action:
                yield expected, uid, action


def unexpected(
    candidate: Candidate, standard: Standard, expectations: tuple[Expectation, ...], path: Path = PATH
) -> Iterator[str]:
    """Yield a line for each expectation that does not hold."""
    for expected, uid, action in differences(candidate, expectations):
        yield (
            f"{path}:{expected.line}: {standard.sop_classes[uid].name}: {expected.tag} "
            f"{standard.attributes[expected.tag].keyword} is {action}, not {expected.action}; "
            "if you mean that, change this line"
        )
