"""Checks of what options bring back: for every option, and for every pair that may be chosen together.

They are listed in `checks.CHECKS` with names and descriptions.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from generator.procedure.actions import STRICTNESS, Action
from generator.procedure.candidate import FREE_TEXT_VRS, Entry, OptionAction
from generator.procedure.options import RETAIN_UIDS, Chosen, combined, selections
from generator.procedure.resolution import profile_row
from generator.standard.model import SOPClass, Tag

if TYPE_CHECKING:
    from generator.procedure.checks import Subject

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


def each_action(entry: Entry) -> Iterator[tuple[Action | None, str]]:
    """Yield the default action, and each option's action with the words that say so."""
    yield entry.action, ""
    for option, outcome in entry.options.items():
        yield outcome.action, f" under {option}"


def looser_options(subject: "Subject") -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        for option, outcome in entry.options.items():
            default = entry.action or "K"
            if STRICTNESS.index(outcome.action) <= STRICTNESS.index(default):
                yield (
                    f"{subject.name(sop_class, tag)} is {outcome.action} under {option}, "
                    f"which lets no more through than {default} without it"
                )


def words_under_options(subject: "Subject") -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        if not entry.options or FREE_TEXT_VRS.isdisjoint(subject.standard.attributes[tag].vr):
            continue
        row = profile_row(tag, subject.standard.confidentiality)
        cells = dict(row.options) if row is not None else {}
        for chosen, action in zip(SELECTIONS, actions_under(entry) or (), strict=False):
            if action == "K" != entry.action and all(cells.get(option) != "K" for option in chosen):
                yield f"{subject.name(sop_class, tag)} can hold words and is K under {_words(chosen)}"
                break


def references_under_options(subject: "Subject") -> Iterator[str]:
    for sop_class, tag, entry in subject.entries:
        if not subject.is_uid(tag) or tag in subject.safety.class_uids or entry.action is None:
            continue
        if not entry.options and entry.action != "U":
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


def required_under_options(subject: "Subject") -> Iterator[str]:
    for uid, entries in subject.candidate.items():
        yield from _missing_under_options(subject, subject.standard.sop_classes[uid], entries)


def _missing_under_options(
    subject: "Subject", sop_class: SOPClass, entries: Mapping[Tag, Entry]
) -> Iterator[str]:
    # With and without somebody who cleans: who cannot falls back to the default where C stands.
    changing = {tag: actions for tag, entry in entries.items() if (actions := actions_under(entry))}
    back = {tag for tag in changing if "SQ" in subject.standard.attributes[tag].vr}
    kept = {
        tag
        for tag, entry in entries.items()
        if entry.action in ("K", "C") and "SQ" in entry.resolved.attribute.vr
    }
    groups: dict[str, list[Tag]] = {}
    for tag in changing:
        if "XX" in tag[:_GROUP]:
            groups.setdefault(tag[:_GROUP], []).append(tag)
    open_, newly = kept | back, back - kept
    for tag, entry in entries.items():
        if tag in subject.safety.missing or not (entry.action == "X" or "X" in changing.get(tag, ())):
            continue
        grouped = tag[:_GROUP] in groups
        needs = {
            (occurrence.type, frozenset(occurrence.path), occurrence.path[-1:])
            for occurrence in (place.occurrence for place in entry.resolved.places)
            if (grouped or not newly.isdisjoint(occurrence.path))
            and occurrence.type in ("1", "2")
            and open_.issuperset(occurrence.path)
        }
        if not needs:
            continue
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
                and (path or (cleans and _is_back(groups[tag[:_GROUP]], changing, number)))
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


def _is_back(group: Iterable[Tag], changing: Mapping[Tag, tuple[Action, ...]], number: int) -> bool:
    return any(changing[tag][number] != "X" for tag in group)
