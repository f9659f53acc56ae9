"""Named checks of the final procedure; `make final` refuses to write one that fails any.

Each check is independent of the rules that made the procedure: it looks at the outcome and
yields one line for each entry that breaks it, naming SOP class and attribute.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

from generator.errors import UserError
from generator.procedure.actions import STRICTNESS, Action
from generator.procedure.candidate import FREE_TEXT_VRS, Candidate, Entry, OptionAction, is_listed
from generator.procedure.decisions import Decision, list_of_texts, parse_attribute
from generator.procedure.options import RETAIN_UIDS, Chosen, combined, selections
from generator.procedure.resolution import TEXT_VRS, profile_row
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
        if tag not in subject.safety.class_uids:
            continue
        for action, under in _each_action(entry):
            if action in ("U", "D", "Z", "C"):
                yield f"{subject.name(sop_class, tag)} names a class and is {action}{under}, neither K nor X"


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
        if tag not in subject.safety.removed:
            continue
        for action, under in _each_action(entry):
            if action != "X":
                yield f"{subject.name(sop_class, tag)} is {action}{under}, but hides content or points away"


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


def _each_action(entry: Entry) -> Iterator[tuple[Action | None, str]]:
    """Yield the default action, and each option's action with the words that say so."""
    yield entry.action, ""
    for option, outcome in entry.options.items():
        yield outcome.action, f" under {option}"


SELECTIONS: tuple[Chosen, ...] = tuple(selections())
"""Every option, and every pair of options that may be chosen together."""


@cache
def _actions(default: Action, options: tuple[tuple[str, OptionAction], ...]) -> tuple[Action, ...]:
    actions = {option: outcome.action for option, outcome in options}
    return tuple(combined(default, actions, chosen) for chosen in SELECTIONS)


def actions_under(entry: Entry) -> tuple[Action, ...] | None:
    """Return the action of an entry under each of `SELECTIONS`; None where it is always the default."""
    if entry.action is None or not entry.options:
        return None
    return _actions(entry.action, tuple(entry.options.items()))


def _words(chosen: Chosen) -> str:
    return " and ".join(chosen)


def looser_options(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        for option, outcome in entry.options.items():
            default = entry.action or "K"
            if STRICTNESS.index(outcome.action) <= STRICTNESS.index(default):
                yield (
                    f"{subject.name(sop_class, tag)} is {outcome.action} under {option}, "
                    f"which lets no more through than {default} without it"
                )


def words_under_options(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if FREE_TEXT_VRS.isdisjoint(subject.standard.attributes[tag].vr):
            continue
        row = profile_row(tag, subject.standard.confidentiality)
        cells = dict(row.options) if row is not None else {}
        for chosen, action in zip(SELECTIONS, actions_under(entry) or (), strict=False):
            if action == "K" != entry.action and all(cells.get(option) != "K" for option in chosen):
                yield f"{subject.name(sop_class, tag)} can hold words and is K under {_words(chosen)}"
                break


def references_under_options(subject: Subject) -> Iterator[str]:
    for sop_class, tag, entry in subject.entries():
        if not subject.is_uid(tag) or tag in subject.safety.class_uids or entry.action is None:
            continue
        row = profile_row(tag, subject.standard.confidentiality)
        cells = dict(row.options) if row is not None else {}
        actions = actions_under(entry) or (entry.action,) * len(SELECTIONS)
        for chosen, action in zip(SELECTIONS, actions, strict=True):
            kept = RETAIN_UIDS in chosen
            own = any(cells.get(option) == "K" for option in chosen)
            if action == "U" and kept:
                yield (
                    f"{subject.name(sop_class, tag)} is U under {_words(chosen)}, while other UIDs are kept; "
                    "decide that it is U without options too"
                )
                break
            if action == "K" != entry.action and not kept and not own:
                yield (
                    f"{subject.name(sop_class, tag)} is K under {_words(chosen)}, "
                    "while other UIDs are replaced"
                )
                break


def required_under_options(subject: Subject) -> Iterator[str]:
    for uid, entries in subject.candidate.items():
        yield from _missing_under_options(subject, subject.standard.sop_classes[uid], entries)


def _missing_under_options(
    subject: Subject, sop_class: SOPClass, entries: Mapping[Tag, Entry]
) -> Iterator[str]:
    # With and without somebody who cleans: who cannot falls back to the default where C stands.
    changing = {tag: actions for tag, entry in entries.items() if (actions := actions_under(entry))}
    back = {tag for tag in changing if "SQ" in subject.standard.attributes[tag].vr}
    kept = {
        tag
        for tag, entry in entries.items()
        if entry.action in ("K", "C") and "SQ" in entry.resolved.attribute.vr
    }
    groups = {tag[:_GROUP] for tag in changing if "XX" in tag[:_GROUP]}
    open_ = kept | back
    for tag, entry in entries.items():
        if tag in subject.safety.missing or not (entry.action == "X" or "X" in changing.get(tag, ())):
            continue
        grouped = tag[:_GROUP] in groups
        needs = {
            (place.occurrence.type, frozenset(place.occurrence.path), place.occurrence.path[-1:])
            for place in entry.resolved.places
            if place.occurrence.type in ("1", "2")
            and open_.issuperset(place.occurrence.path)
            and (not kept.issuperset(place.occurrence.path) or grouped)
        }
        finding = next(
            (
                (chosen, type_, inner)
                for type_, path, inner in sorted(needs, key=lambda need: (need[0], sorted(need[1])))
                for number, chosen in enumerate(SELECTIONS)
                for cleans in (True, False)
                if _acts(entry, changing.get(tag), number, cleans) == "X"
                and all(
                    _acts(entries[outer], changing.get(outer), number, cleans) in ("K", "C") for outer in path
                )
                and (path or (cleans and _group_is_back(entries, changing, tag, number)))
            ),
            None,
        )
        if finding is not None:
            chosen, type_, inner = finding
            place = f"items of {subject.standard.attributes[inner[0]].keyword}" if inner else "its group"
            yield (
                f"{subject.name(sop_class, tag)} is X under {_words(chosen)}, but Type {type_} in {place}, "
                "which comes back"
            )


_GROUP = len("(60XX")


def _acts(entry: Entry, actions: tuple[Action, ...] | None, number: int, cleans: bool) -> Action | None:
    action = actions[number] if actions is not None else entry.action
    return entry.action if action == "C" and not cleans else action


def _group_is_back(
    entries: Mapping[Tag, Entry],
    changing: Mapping[Tag, tuple[Action, ...]],
    tag: Tag,
    number: int,
) -> bool:
    return any(
        other[:_GROUP] == tag[:_GROUP] and _acts(entries[other], changing[other], number, True) != "X"
        for other in changing
    )


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
