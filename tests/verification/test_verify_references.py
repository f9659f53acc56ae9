"""UIDs over several files: inconsistent replacements and broken references are found."""

from verification.checks.outcomes import Comparison
from verification.checks.records import Record
from verification.checks.references import follow, inconsistencies, replacements
from verification.files.values import Path

ROOT = "9.9."
SELF: Path = ("(0008,0018)",)
SEQUENCE: Path = ("(0008,1140)",)
REFERENCE: Path = (*SEQUENCE, 0, "(0008,1155)")


def file(uid: str, new: str, refers_to: str | None = None, now: str | None = None) -> Comparison:
    before, after = {SELF: Record("UI", (uid,))}, {SELF: Record("UI", (new,))}
    if refers_to is not None:
        before |= {SEQUENCE: Record("SQ", (1,)), REFERENCE: Record("UI", (refers_to,))}
    if now is not None:
        after |= {SEQUENCE: Record("SQ", (1,)), REFERENCE: Record("UI", (now,))}
    return Comparison(before, after, ROOT)


def test_a_consistent_study_is_right() -> None:
    study = [file("1.1", "9.9.1"), file("1.2", "9.9.2", "1.1", "9.9.1")]
    assert inconsistencies(replacements(study)) == []
    assert follow(study).followed == 1
    assert follow(study).broken == ()


def test_a_reference_that_leads_elsewhere_is_broken() -> None:
    study = [file("1.1", "9.9.1"), file("1.2", "9.9.2", "1.1", "9.9.7")]
    assert follow(study).broken == ("(0008,1140)[0] > (0008,1155)",)
    assert inconsistencies(replacements(study)) == ["1.1 has 2 replacements"]


def test_one_replacement_for_two_uids_is_found() -> None:
    study = [file("1.1", "9.9.1"), file("1.2", "9.9.1")]
    assert inconsistencies(replacements(study)) == ["9.9.1 stands for 2 UIDs"]


def test_a_removed_reference_is_not_followed() -> None:
    assert follow([file("1.1", "9.9.1"), file("1.2", "9.9.2", "1.1")]).followed == 0
