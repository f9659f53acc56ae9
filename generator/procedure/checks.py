"""Named checks of the final procedure; `make final` refuses to write one that fails any.

Each check is independent of the rules that made the procedure: it looks at the outcome and
yields one line for each entry that breaks it, naming SOP class and attribute.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from generator.errors import UserError
from generator.procedure.candidate import Candidate, Entry, is_listed
from generator.procedure.decisions import Decision, list_of_texts, parse_attribute
from generator.procedure.final import insertions
from generator.procedure.option_checks import (
    each_action,
    looser_options,
    references_under_options,
    required_under_options,
    words_under_options,
)
from generator.procedure.private import CODES_AND_NUMBERS, EMPTY, Private
from generator.procedure.resolution import BINARY_VRS, TEXT_VRS
from generator.standard.model import PRIVATE_TAG, SOPClass, Standard, Tag
from generator.toml import read_toml
from generator.version import Version

PATH = Path("procedure/safety.toml")

ADVICE = "; `make explain` says what decides it: mend that"

_LISTS = ("class_uids", "removed", "kept", "missing", "beside")

_KEY = re.compile(r"\([0-9A-F]{2}([0-9A-F]{2}|XX),[0-9A-F]{4}\)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Safety:
    """What procedure/safety.toml lists; see there for the meaning of each list."""

    class_uids: frozenset[Tag]
    removed: frozenset[Tag]
    kept: Mapping[Tag, str]
    missing: Mapping[Tag, str]
    beside: Mapping[Tag, frozenset[Tag]]


@dataclass(frozen=True)
class Subject:
    """What a check looks at."""

    standard: Standard
    candidate: Candidate
    safety: Safety
    private: Private = EMPTY

    @cached_property
    def entries(self) -> Sequence[tuple[SOPClass, Tag, Entry]]:
        """Every entry of every supported SOP class; unknown tags are left to `known_keys`."""
        return [
            (self.standard.sop_classes[uid], tag, entry)
            for uid, entries in self.candidate.items()
            for tag, entry in entries.items()
            if tag in self.standard.attributes
        ]

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
    for name in content:
        if name not in _LISTS:
            raise UserError(f"{path}: unknown list {name!r}; use {', '.join(_LISTS)}")
    tables = {name: content.get(name) for name in ("kept", "missing", "beside")}
    for name, table in tables.items():
        if not isinstance(table, dict):
            raise UserError(f"{path}: lacks the table [{name}]; restore it")
    kept, missing = cast(dict[str, Any], tables["kept"]), cast(dict[str, Any], tables["missing"])
    for name in kept:
        if name not in ("K", "U"):
            raise UserError(f"{path}, kept: unknown action {name!r}; use K or U")
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
        beside={
            parse_attribute(f"{path}, beside", text, standard): frozenset(tags(f"beside {text}", value))
            for text, value in cast(dict[str, Any], tables["beside"]).items()
        },
    )


def decided_entries(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        if entry.action is None:
            yield f"{subject.name(sop_class, tag)} is undecided"


def recorded_deviations(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        recorded = isinstance(entry.decision, Decision) and entry.decision.deviation is not None
        if entry.action in ("K", "C") and is_listed(tag, subject.standard) and not recorded:
            yield f"{subject.name(sop_class, tag)} is {entry.action} though Table E.1-1 lists it"


def written_reasons(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        vrs = subject.standard.attributes[tag].vr
        if entry.action != "K" or isinstance(entry.decision, Decision):
            continue
        if not TEXT_VRS.isdisjoint(vrs):
            yield f"{subject.name(sop_class, tag)} can hold text and is kept without a written decision"
        elif not BINARY_VRS.isdisjoint(vrs):
            yield f"{subject.name(sop_class, tag)} holds binary values and is kept without a written decision"


def replaced_uids(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        if subject.is_uid(tag) and tag not in subject.safety.class_uids and entry.action == "K":
            yield f"{subject.name(sop_class, tag)} names an instance, device or event and is kept"


def unchanged_class_uids(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        if tag not in subject.safety.class_uids:
            continue
        for action, under in each_action(entry):
            if action in ("U", "D", "Z", "C"):
                yield f"{subject.name(sop_class, tag)} names a class and is {action}{under}, neither K nor X"


def uid_values(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        vrs = set(subject.standard.attributes[tag].vr)
        decided = isinstance(entry.decision, Decision)
        if entry.action == "U" and not (vrs == {"UI"} or (decided and vrs <= {"UI", "UR"})):
            yield f"{subject.name(sop_class, tag)} is U but of VR {' or '.join(sorted(vrs))}"


def options_only(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        if entry.action in ("C", "R"):
            yield f"{subject.name(sop_class, tag)} is {entry.action}, which no table can carry out"


def masked_keys(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        if "XX" in tag and entry.action != "X":
            yield f"{subject.name(sop_class, tag)} is {entry.action}, but a masked key is only found as X"


def known_keys(subject: Subject) -> Iterator[str]:
    for uid, entries in subject.candidate.items():
        for tag in entries:
            if not _KEY.fullmatch(tag) or tag not in subject.standard.attributes:
                yield f"{subject.name(subject.standard.sop_classes[uid], tag)} is no tag of the snapshot"


def removed_always(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        if tag not in subject.safety.removed:
            continue
        for action, under in each_action(entry):
            if action != "X":
                yield f"{subject.name(sop_class, tag)} is {action}{under}, but hides content or points away"


def kept_always(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        wanted = subject.safety.kept.get(tag)
        live = entry.resolved.required_type is not None
        if wanted is not None and live and entry.action != wanted:
            yield f"{subject.name(sop_class, tag)} is {entry.action}, but has to be {wanted}"


def required_in_items(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
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


def inserted_attributes(subject: Subject) -> Iterator[str]:
    # What is inserted depends on the version, which attributes are inserted does not.
    inserted = {f"({key[:4]},{key[4:]})" for key in insertions(Version(2000, 1, 0))}
    for sop_class, tag, entry in subject.entries:
        if tag in inserted and entry.action != "X":
            yield f"{subject.name(sop_class, tag)} is {entry.action}, but is written anew by `insert`"


def readable_pixels(subject: Subject) -> Iterator[str]:
    for uid, entries in subject.candidate.items():
        for tag, needed in subject.safety.beside.items():
            if tag not in entries or entries[tag].action != "K":
                continue
            for other in sorted(needed):
                # What is not listed falls to the default of the SOP class, as in a look-up.
                action = entries[other].action if other in entries else "X"
                if action != "K":
                    yield (
                        f"{subject.name(subject.standard.sop_classes[uid], other)} is {action}, listed or "
                        f"not, but {subject.standard.attributes[tag].keyword} cannot be read without it"
                    )


def private_reasons(subject: Subject) -> Iterator[str]:
    for entry in subject.private.kept:
        row = entry.attribute
        plain = bool(row.vr) and CODES_AND_NUMBERS.union({"SQ"}).issuperset(row.vr)
        if not plain and entry.decision is None:
            vr = "/".join(row.vr) or "no VR"
            yield f"{row.tag} of {row.creator} ({vr}) is kept without a written decision"


def private_uids(subject: Subject) -> Iterator[str]:
    for entry in subject.private.kept:
        row = entry.attribute
        if entry.action == "U" and row.vr != ("UI",):
            yield f"{row.tag} of {row.creator} is U but of VR {'/'.join(row.vr)}"


def private_headers(subject: Subject) -> Iterator[str]:
    for entry in subject.private.kept:
        row = entry.attribute
        if (row.creator, row.tag) in subject.private.never:
            yield f"{row.tag} of {row.creator} is kept: {subject.private.never[row.creator, row.tag]}"


def private_keys(subject: Subject) -> Iterator[str]:
    for creator, tag in subject.private.entries:
        if creator != creator.strip() or not 1 <= len(creator) <= 64 or "\\" in creator:
            yield f"{creator!r} is no private creator"
        if PRIVATE_TAG.fullmatch(tag) is None:
            yield f"{tag} of {creator} is no masked tag of an odd group"


CHECKS: tuple[Check, ...] = (
    Check("decided", "Every attribute of a supported SOP class has an action.", decided_entries),
    Check(
        "deviations",
        "No attribute of Table E.1-1 is K or C without a recorded deviation, save sequences of references.",
        recorded_deviations,
    ),
    Check(
        "written reasons",
        "No attribute that can hold text, an identifier or binary values is K without a decision.",
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
    Check(
        "looser options",
        "An option changes an action only towards letting more through.",
        looser_options,
    ),
    Check(
        "words under options",
        "Under every option and pair of options, text is K only where a decision keeps it without them "
        "or Table E.1-1 has K for it.",
        words_under_options,
    ),
    Check(
        "references under options",
        "Under every option and pair of options, all UIDs of instances are kept or all are replaced; only "
        "an option with a K of its own for a UID, such as that of a device, keeps that one alone.",
        references_under_options,
    ),
    Check(
        "required under options",
        "Under every option and pair of options, no attribute of Type 1 or 2 is removed from sequences and "
        "overlays that come back, nor from sequences where C is not carried out.",
        required_under_options,
    ),
    Check("masked keys", "A masked key is X.", masked_keys),
    Check("known keys", "Every key is a tag that the snapshot knows.", known_keys),
    Check(
        "always removed",
        "Signatures, encrypted or original attributes, icons, private creators and pointers outside are X, "
        "under options too.",
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
    Check(
        "inserted attributes",
        "Every attribute of `insert` is X, so that nothing of an earlier de-identification stands beside it.",
        inserted_attributes,
    ),
    Check(
        "readable pixels",
        "What it takes to read pixels is K wherever Pixel Data is K, also where the IOD does not list it.",
        readable_pixels,
    ),
    Check(
        "private reasons",
        "No private attribute of text, date, bulk or UID is kept without a written decision.",
        private_reasons,
    ),
    Check("private UIDs", "U stands only on private attributes of VR UI.", private_uids),
    Check(
        "private headers",
        "Whole vendor headers and what else is never kept are not among the private attributes.",
        private_headers,
    ),
    Check(
        "private keys",
        "Private creators are 1 to 64 characters; masked tags have an odd group.",
        private_keys,
    ),
)


def findings(subject: Subject) -> list[str]:
    """Return a finding for each breach, headed by the name of the check."""
    return [f"check '{check.name}': {line}{ADVICE}" for check in CHECKS for line in check.findings(subject)]


def run(subject: Subject) -> None:
    """Run every check.

    Raises
    ------
    UserError
        With one finding for each breach, headed by the name of the check.
    """
    found = findings(subject)
    if found:
        raise UserError(*found)
