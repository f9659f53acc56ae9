"""Named checks of the final procedure; `make final` refuses to write one that fails any.

Each check is independent of the rules that made the procedure: it looks at the outcome and
yields one line for each entry that breaks it, naming SOP class and attribute.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from generator.errors import UserError
from generator.procedure.candidate import Candidate, Entry, is_listed
from generator.procedure.decisions import Decision, list_of_texts, parse_attribute
from generator.procedure.resolution import TEXT_VRS
from generator.standard.model import SOPClass, Standard, Tag
from generator.toml import read_toml

PATH = Path("procedure/safety.toml")

_KEY = re.compile(r"\([0-9A-F]{2}([0-9A-F]{2}|XX),[0-9A-F]{4}\)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Safety:
    """What procedure/safety.toml lists; see there for the meaning of each list."""

    class_uids: frozenset[Tag]
    removed: frozenset[Tag]
    kept: Mapping[Tag, str]
    missing: Mapping[Tag, str]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a check looks at."""

    standard: Standard
    candidate: Candidate
    safety: Safety

    def entries(self) -> Iterator[tuple[SOPClass, Tag, Entry]]:
        """Yield every entry of every supported SOP class; unknown tags are left to `known_keys`."""
        for uid, entries in self.candidate.items():
            for tag, entry in entries.items():
                if tag in self.standard.attributes:
                    yield self.standard.sop_classes[uid], tag, entry

    def name(self, sop_class: SOPClass, tag: Tag) -> str:
        """Return SOP class and attribute as a finding names them."""
        attribute = self.standard.attributes.get(tag)
        return f"{sop_class.name}: {tag} {attribute.keyword if attribute else ''}".rstrip()

    def is_uid(self, tag: Tag) -> bool:
        """Tell whether the attribute holds a UID."""
        return "UI" in self.standard.attributes[tag].vr


@dataclass(frozen=True, slots=True)
class Check:
    """A named check: what must hold, and a function that yields what breaks it."""

    name: str
    description: str
    findings: Callable[[Subject], Iterable[str]]


def read(standard: Standard, path: Path = PATH) -> Safety:
    """Read procedure/safety.toml.

    Raises
    ------
    UserError
        If it is broken or names an attribute wrongly.
    """
    content = read_toml(path)
    tables = {name: content.get(name) for name in ("kept", "missing")}
    for name, table in tables.items():
        if not isinstance(table, dict):
            raise UserError(f"{path}: lacks the table [{name}]; restore it")
    kept, missing = cast(dict[str, Any], tables["kept"]), cast(dict[str, Any], tables["missing"])
    for text, reason in missing.items():
        if not isinstance(reason, str) or len(reason.split()) < 3:
            raise UserError(f"{path}, missing: {text!r} needs a sentence that gives the reason; write one")

    def tags(name: str, value: object) -> list[Tag]:
        where = f"{path}, {name}"
        return [parse_attribute(where, text, standard) for text in list_of_texts(where, name, value)]

    return Safety(
        class_uids=frozenset(tags("class_uids", content.get("class_uids"))),
        removed=frozenset(tags("removed", content.get("removed"))),
        kept=dict.fromkeys(tags("kept.K", kept.get("K")), "K")
        | dict.fromkeys(tags("kept.U", kept.get("U")), "U"),
        missing={
            parse_attribute(f"{path}, missing", text, standard): reason for text, reason in missing.items()
        },
    )


def decided_entries(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if entry.action is None:
            yield f"{subject.name(sop_class, tag)} is undecided; decide it in procedure/decisions"


def recorded_deviations(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        recorded = isinstance(entry.decision, Decision) and entry.decision.deviation is not None
        if entry.action in ("K", "C") and is_listed(tag, subject.standard) and not recorded:
            yield f"{subject.name(sop_class, tag)} is {entry.action} though Table E.1-1 lists it"


def written_reasons(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        text = not TEXT_VRS.isdisjoint(subject.standard.attributes[tag].vr)
        if entry.action == "K" and text and not isinstance(entry.decision, Decision):
            yield f"{subject.name(sop_class, tag)} can hold text and is kept without a written decision"


def replaced_uids(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if subject.is_uid(tag) and tag not in subject.safety.class_uids and entry.action == "K":
            yield f"{subject.name(sop_class, tag)} names an instance, device or event and is kept"


def unchanged_class_uids(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if tag in subject.safety.class_uids and entry.action in ("U", "D", "Z"):
            yield f"{subject.name(sop_class, tag)} names a class and is {entry.action}, neither K nor X"


def uid_values(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        vrs = set(subject.standard.attributes[tag].vr)
        decided = isinstance(entry.decision, Decision)
        if entry.action == "U" and not (vrs == {"UI"} or (decided and vrs <= {"UI", "UR"})):
            yield f"{subject.name(sop_class, tag)} is U but of VR {' or '.join(sorted(vrs))}"


def options_only(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if entry.action in ("C", "R"):
            yield f"{subject.name(sop_class, tag)} is {entry.action}, which no table can carry out"


def masked_keys(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if "XX" in tag and entry.action != "X":
            yield f"{subject.name(sop_class, tag)} is {entry.action}, but a masked key is only found as X"


def known_keys(subject: Subject) -> Iterator[str]:
    for uid, entries in subject.candidate.items():
        for tag in entries:
            if not _KEY.fullmatch(tag) or tag not in subject.standard.attributes:
                yield f"{subject.name(subject.standard.sop_classes[uid], tag)} is no tag of the snapshot"


def removed_always(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if tag in subject.safety.removed and entry.action != "X":
            yield f"{subject.name(sop_class, tag)} is {entry.action}, but hides content or points away"


def kept_always(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        wanted = subject.safety.kept.get(tag)
        live = bool(entry.resolved.live)
        if wanted is not None and live and entry.action != wanted:
            yield f"{subject.name(sop_class, tag)} is {entry.action}, but has to be {wanted}"


def required_in_items(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if entry.action != "X" or tag in subject.safety.missing:
            continue
        entries = subject.candidate[sop_class.uid]
        for place in entry.resolved.places:
            path = place.occurrence.path
            if (
                path
                and place.occurrence.type == "1"
                and all(outer in entries and entries[outer].action == "K" for outer in path)
            ):
                yield (
                    f"{subject.name(sop_class, tag)} is X, but Type 1 in items of "
                    f"{subject.standard.attributes[path[-1]].keyword}, which is kept"
                )
                break


CHECKS: tuple[Check, ...] = (
    Check("decided", "Every attribute of a supported SOP class has an action.", decided_entries),
    Check(
        "deviations",
        "No attribute of Table E.1-1 is K or C without a recorded deviation, save sequences of references.",
        recorded_deviations,
    ),
    Check(
        "written reasons",
        "No attribute that can hold text or an identifier is K without a decision.",
        written_reasons,
    ),
    Check(
        "replaced UIDs",
        "UIDs that name an instance, frame of reference, study, series, device or event are never K.",
        replaced_uids,
    ),
    Check(
        "class UIDs",
        "UIDs that name a class, transfer syntax, coding scheme or context group are never U, D or Z.",
        unchanged_class_uids,
    ),
    Check("UID values", "U stands only on VR UI (or UR by decision), never on a sequence.", uid_values),
    Check("options only", "C and R are never the default of an attribute.", options_only),
    Check("masked keys", "A masked key is X.", masked_keys),
    Check("known keys", "Every key is a tag that the snapshot knows.", known_keys),
    Check(
        "always removed",
        "Signatures, encrypted or original attributes, icons, private creators and pointers outside are X.",
        removed_always,
    ),
    Check(
        "always kept",
        "What it takes to read, sort and stop a file is K, and study, series and instance are U.",
        kept_always,
    ),
    Check(
        "required in items",
        "No attribute of Type 1 is removed from the items of a sequence that is kept.",
        required_in_items,
    ),
)


def run(subject: Subject) -> None:
    """Run every check.

    Raises
    ------
    UserError
        With one finding for each breach, headed by the name of the check.
    """
    findings = [f"check '{check.name}': {line}" for check in CHECKS for line in check.findings(subject)]
    if findings:
        raise UserError(*findings)
