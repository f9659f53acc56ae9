"""Every check on what people decide, without building anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import UserError
from generator.procedure import (
    candidate,
    checks,
    decisions,
    file_meta,
    private,
    siblings,
    sop_classes,
    stops,
    well_known,
)
from generator.procedure.candidate import Candidate
from generator.procedure.worklist import undecided
from generator.standard.model import Standard, Tag


@dataclass(frozen=True, slots=True)
class Checked:
    """What the decisions come to, and a finding for each thing that is wrong with them."""

    candidate: Candidate
    findings: tuple[str, ...]

    @property
    def entries(self) -> int:
        """The number of attributes of supported SOP classes."""
        return sum(map(len, self.candidate.values()))


def check(
    standard: Standard,
    texts: Mapping[Path, str] | None = None,
    expectations: tuple[well_known.Expectation, ...] | None = None,
) -> Checked:
    """Run every check that what people wrote has to pass.

    Entries are read first; what they come to is only looked at where all of them are right.

    Parameters
    ----------
    texts
        Decision files that are to be checked before they are written, by path.
    expectations
        Those to check instead of what procedure/well_known.txt says.
    """
    findings: list[str] = []
    verdicts, wrong = sop_classes.attempt(standard)
    findings += wrong
    written, wrong = decisions.attempt(standard, texts=texts)
    findings += wrong
    findings += [
        *stops.attempt(standard, verdicts)[1],
        *file_meta.attempt(standard)[1],
    ]
    known, wrong = private.attempt(standard)
    findings += wrong
    try:
        safety = checks.read(standard)
        families = siblings.read(standard)
        expected = well_known.read(standard) if expectations is None else expectations
    except UserError as error:
        findings += error.findings
    if findings:
        return Checked({}, tuple(findings))
    supported = [uid for uid, reason in verdicts.items() if reason is None]
    made, findings = candidate.attempt(standard, written, supported, safety.removed)
    findings += [
        _undecided(tag, [standard.sop_classes[uid].name for uid in uids], standard)
        for tag, uids in undecided(made).items()
    ]
    if not findings:
        subject = checks.Subject(standard, made, safety, known)
        findings += checks.findings(subject)
        findings += siblings.unexplained(made, standard, families)
        findings += well_known.unexpected(made, standard, expected)
    return Checked(made, tuple(findings))


def _undecided(tag: Tag, names: list[str], standard: Standard) -> str:
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return (
        f"{tag} {standard.attributes[tag].keyword} is undecided in {names[0]}{more}; decide it with "
        f"make decide TAG='{tag}' ACTION= REASON= FILE=, see `make worklist`"
    )
