"""What changed between two procedures, and whether a change lets more through.

Compared is what happens to a file, not how the tables are written: a tag that a table does not
list has the action of its SOP class's default, and a SOP class that is not listed has the
procedure's default. So an attribute that is listed for the first time, with the action that
the default gave it before, did not change its action.

Actions are ordered by how much of the original can leave with the file (`STRICTNESS`):

R  nothing leaves: the whole file is rejected
X  the value is gone, and so is the sign that there was one
Z  the value is gone, the attribute stays, empty where it may be
D  the value is gone, the attribute stays with a dummy
U  the UID is gone, but what refers to the same thing still does
C  parts of the value stay
K  all of the value stays

Table E.1-1 orders its alternatives alike: in X/Z/D or X/Z/U the later code stands in only where
the earlier one is not allowed. A change towards K is *loosened*, one towards R *tightened*.

Options (PS3.15 Annex E) are compared in the same way, one by one, each against what it was: an
entry without the option has its default action under the option too. An option that the old
procedure has nowhere could be chosen by nobody, so it is reported as introduced, not as loosened.

File meta information is compared like one more SOP class, where both procedures say anything about
it, and so is each private creator: what it does not list is removed, with every option. Stop rules are
compared by what they stop, value by value and SOP class by SOP class, not by how they are written: what is
no longer stopped is loosened, what is stopped now is tightened.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from generator.canonical import canonical, digest
from generator.procedure.actions import STRICTNESS

Direction = Literal["loosened", "tightened", "justification"]
Listing = Literal["added", "removed", "changed"]

DIRECTIONS: tuple[Direction, ...] = ("loosened", "tightened", "justification")
UNLISTED = "unlisted"
"""Stands for the tag in changes of what happens to tags that a SOP class does not list."""

FILE_META = "file meta information"
"""Stands for the SOP class in changes to the File Meta Information (group 0002)."""

PRIVATE_CREATOR = "private creator "
"""Stands, before its name, for the SOP class in changes to a private creator's attributes."""

OUTLINE_OF = "outlineOf"
"""Member of an outline: the digest of the procedure that it was made of."""

_MASK_DIGIT = "X"
_VERSION_PLACE = "VERSION"
_SHORTENED = "sha256:"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two procedures: what identifies it."""

    version: str
    edition: str
    digest: str


@dataclass(frozen=True, slots=True)
class SOPClassChange:
    """A SOP class that was not supported and is now, or the other way round, or has another reason.

    Attributes
    ----------
    uid
        SOP Class UID; `unlisted` for the procedure's default for SOP classes not listed.
    listing
        Whether the SOP class was added to the procedure, removed from it, or is in both.
    old, new
        The action for the file as a whole: R, or the default for tags not listed.
    counts
        How many tags have each action, in the procedure that supports the SOP class.
    """

    uid: str
    direction: Direction
    listing: Listing
    old: str
    new: str
    counts: tuple[tuple[str, int], ...]
    justification: str


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """One change to one attribute, in all SOP classes where it is the same for the same reason.

    Attributes
    ----------
    tag
        `(GGGG,EEEE)`, or `unlisted` for the tags that the SOP classes do not list.
    option
        The option under which the action changed; None for the default action.
    listing
        Whether the tag was added to the tables, removed from them, or is in both.
    justification
        The reason that the new procedure gives.
    """

    tag: str
    option: str | None
    direction: Direction
    listing: Listing
    old: str
    new: str
    justification: str
    sop_classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IntroducedOption:
    """An option that the old procedure has nowhere, with the actions it brings."""

    name: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class OptionChange:
    """A change to what the procedure declares of an option that has actions in both.

    Attributes
    ----------
    member
        `excludes`, `insert` or another member; empty where the declaration itself came or went.
    """

    name: str
    member: str
    listing: Listing


@dataclass(frozen=True, slots=True)
class InsertChange:
    """A change to what a de-identified file must say."""

    tag: str
    listing: Listing


@dataclass(frozen=True, slots=True)
class StopChange:
    """What stops a file now and did not before, or the other way round.

    Attributes
    ----------
    condition
        `is`, `contains` or `present`.
    texts
        The values that `is` or `contains` names; empty for `present`.
    sop_classes
        SOP Class UIDs; empty for all.
    """

    direction: Direction
    attribute: str
    condition: str
    texts: tuple[str, ...]
    position: int | None
    sop_classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Diff:
    """All changes; SOP classes and attributes each in the order loosened, tightened, justification."""

    old: Side
    new: Side
    compared: tuple[str, ...]
    sop_classes: tuple[SOPClassChange, ...]
    attributes: tuple[AttributeChange, ...]
    options: tuple[IntroducedOption, ...]
    declarations: tuple[OptionChange, ...]
    insert: tuple[InsertChange, ...]
    stop: tuple[StopChange, ...]

    @property
    def loosened(self) -> bool:
        """Whether anything lets more through than before."""
        stopped_before = any(change.direction == "loosened" for change in self.stop)
        return stopped_before or self.counts("loosened") != (0, 0, 0)

    def counts(self, direction: Direction) -> tuple[int, int, int]:
        """Return how many SOP classes, attributes, and entries (an attribute of a SOP class) changed so."""
        sop_classes = [change for change in self.sop_classes if change.direction == direction]
        attributes = [change for change in self.attributes if change.direction == direction]
        return (
            len(sop_classes),
            len({change.tag for change in attributes}),
            sum(len(change.sop_classes) for change in attributes),
        )


def direction_of(old: str, new: str) -> Direction:
    """Tell which way a change from action `old` to action `new` goes."""
    difference = STRICTNESS.index(new) - STRICTNESS.index(old)
    return "justification" if difference == 0 else "loosened" if difference > 0 else "tightened"


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Diff:
    """Compare two procedures of the shape that `sources.checked` guarantees."""
    uids = sorted({*old["sopClass"], *new["sopClass"]})
    compared = tuple(uid for uid in uids if _passes(_view(old, uid)) and _passes(_view(new, uid)))
    classes = [_procedure_default(old, new)]
    classes += [_sop_class(old, new, uid) for uid in uids if uid not in compared]
    places = (*compared, FILE_META) if "fileMeta" in old and "fileMeta" in new else compared
    creators = sorted({*old.get("private", {}), *new.get("private", {})})
    places = (*places, *(PRIVATE_CREATOR + creator for creator in creators))
    return Diff(
        _side(old),
        _side(new),
        compared,
        tuple(sorted((change for change in classes if change), key=_class_order)),
        tuple(sorted(_grouped(old, new, places), key=_attribute_order)),
        tuple(_introduced(old, new)),
        tuple(_declarations(old, new)),
        tuple(_insert(old, new)),
        tuple(_stops(old, new)),
    )


def outline(procedure: Mapping[str, Any]) -> dict[str, Any]:
    """Return a procedure with digests in place of its justifications: all that `compare` needs to know."""

    def shortened(row: Mapping[str, Any]) -> dict[str, Any]:
        return {**row, "justification": _shortened(row["justification"])}

    def table(row: Mapping[str, Any]) -> dict[str, Any]:
        return {**shortened(row), "tag": {tag: shortened(entry) for tag, entry in row["tag"].items()}}

    classes = {uid: table(row) for uid, row in procedure["sopClass"].items()}
    whole = {**shortened(procedure), "sopClass": classes, OUTLINE_OF: digest(procedure)}
    if "fileMeta" in procedure:
        whole["fileMeta"] = table(procedure["fileMeta"])
    if "private" in procedure:
        whole["private"] = {
            creator: {tag: shortened(entry) for tag, entry in entries.items()}
            for creator, entries in procedure["private"].items()
        }
    if "stop" in procedure:
        whole["stop"] = [shortened(rule) for rule in procedure["stop"]]
    return whole


@cache
def _shortened(justification: str) -> str:
    if justification.startswith(_SHORTENED):
        return justification
    return _SHORTENED + hashlib.sha256(justification.encode()).hexdigest()[:12]


def _same_reason(one: str, other: str) -> bool:
    return one == other or _shortened(one) == _shortened(other)


def _side(procedure: Mapping[str, Any]) -> Side:
    own = procedure.get(OUTLINE_OF) or digest(procedure)
    return Side(procedure["version"], procedure["dicomStandardVersion"], own)


def _view(procedure: Mapping[str, Any], uid: str) -> Mapping[str, Any]:
    """Return what applies to a SOP class, listed or not, to file meta information or a private creator."""
    if uid == FILE_META:
        meta: Mapping[str, Any] = procedure["fileMeta"]
        return meta
    if uid.startswith(PRIVATE_CREATOR):
        entries = procedure.get("private", {}).get(uid.removeprefix(PRIVATE_CREATOR), {})
        return {"default": "X", "justification": "", "tag": entries}
    unlisted = {"default": procedure["default"], "justification": procedure["justification"], "tag": {}}
    found: Mapping[str, Any] = procedure["sopClass"].get(uid, unlisted)
    return found


def _passes(view: Mapping[str, Any]) -> bool:
    """Tell whether any file of the SOP class passes."""
    return bool(view["default"] != "R" or view["tag"])


def _listing(in_old: bool, in_new: bool) -> Listing:
    return "changed" if in_old == in_new else "added" if in_new else "removed"


def _counts(actions: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Count actions, from strict to loose."""
    listed = list(actions)
    return tuple((action, listed.count(action)) for action in STRICTNESS if action in listed)


def _procedure_default(old: Mapping[str, Any], new: Mapping[str, Any]) -> SOPClassChange | None:
    before, after = ((side["default"], side["justification"]) for side in (old, new))
    if before[0] == after[0] and _same_reason(before[1], after[1]):
        return None
    direction = direction_of(before[0], after[0])
    return SOPClassChange(UNLISTED, direction, "changed", before[0], after[0], (), after[1])


def _sop_class(old: Mapping[str, Any], new: Mapping[str, Any], uid: str) -> SOPClassChange | None:
    """Compare a SOP class that at most one of the procedures supports."""
    before, after = _view(old, uid), _view(new, uid)
    listing = _listing(uid in old["sopClass"], uid in new["sopClass"])
    direction: Direction = "justification"
    if _passes(before) or _passes(after):
        direction = "loosened" if _passes(after) else "tightened"
    elif listing == "changed" and _same_reason(before["justification"], after["justification"]):
        return None
    table = after["tag"] if _passes(after) else before["tag"]
    return SOPClassChange(
        uid,
        direction,
        listing,
        before["default"] if _passes(before) else "R",
        after["default"] if _passes(after) else "R",
        _counts(entry["default"] for entry in table.values()),
        after["justification"],
    )


def _mask_of(table: Mapping[str, Any], tag: str) -> str | None:
    """Return the key of the repeating group, such as (60XX,3000), that a tag belongs to."""
    masks = sorted(
        (key for key in table if _MASK_DIGIT in key), key=lambda key: (key.count(_MASK_DIGIT), key)
    )
    for mask in masks:
        if all(wanted in (_MASK_DIGIT, given) for wanted, given in zip(mask, tag, strict=True)):
            return mask
    return None


class _Table:
    """What a SOP class does to any tag, with the default and repeating groups applied."""

    def __init__(self, view: Mapping[str, Any]) -> None:
        self.tags: Mapping[str, Mapping[str, Any]] = view["tag"]
        self.default = {"default": view["default"], "justification": view["justification"]}
        self.masked = any(_MASK_DIGIT in key for key in self.tags)

    def entry(self, tag: str) -> Mapping[str, Any]:
        if tag in self.tags:
            return self.tags[tag]
        mask = _mask_of(self.tags, tag) if self.masked and tag != UNLISTED else None
        return self.default if mask is None else self.tags[mask]


_Key = tuple[str, str | None, Direction, Listing, str, str]


def _attribute_changes(
    old: _Table, new: _Table, options: Iterable[str]
) -> Iterator[tuple[_Key, str, tuple[str, str] | None]]:
    """Yield key, new justification and, where only they differ, both justifications."""
    for tag in sorted({UNLISTED, *old.tags, *new.tags}):
        before, after = old.entry(tag), new.entry(tag)
        listing = _listing(tag in old.tags, tag in new.tags)
        pair = before["default"], after["default"]
        texts = before["justification"], after["justification"]
        if pair[0] != pair[1]:
            yield (tag, None, direction_of(*pair), listing, *pair), texts[1], None
        elif not _same_reason(*texts):
            yield (tag, None, "justification", listing, *pair), texts[1], texts
        if pair[0] == pair[1] and before.get("options") == after.get("options"):
            continue
        for option in options:
            actions = [entry.get("options", {}).get(option, entry["default"]) for entry in (before, after)]
            # What the default action does is said once, not again for every option.
            if actions[0] != actions[1] and tuple(actions) != pair:
                yield (tag, option, direction_of(*actions), listing, actions[0], actions[1]), texts[1], None


def _grouped(old: Mapping[str, Any], new: Mapping[str, Any], uids: Iterable[str]) -> list[AttributeChange]:
    """Compare the SOP classes that both procedures support; the same change for the same reason is one."""
    options = sorted(_options(old))
    groups: dict[tuple[_Key, str, tuple[str, str] | None], list[str]] = defaultdict(list)
    for uid in uids:
        for key, reason, texts in _attribute_changes(
            _Table(_view(old, uid)), _Table(_view(new, uid)), options
        ):
            _, _, direction, listing, *_ = key
            # Nobody gave a reason for what a private creator did not list: none can have changed.
            if uid.startswith(PRIVATE_CREATOR) and direction == "justification" and listing != "changed":
                continue
            groups[key, reason, texts].append(uid)
    return [AttributeChange(*key, reason, tuple(found)) for (key, reason, _), found in groups.items()]


def _options(procedure: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return the actions that each option has anywhere in a procedure, one for each entry."""
    found = defaultdict(list)
    tables = [sop_class["tag"] for sop_class in procedure["sopClass"].values()]
    for table in (*tables, *procedure.get("private", {}).values()):
        for entry in table.values():
            for name, action in entry.get("options", {}).items():
                found[name].append(action)
    return dict(found)


def _introduced(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[IntroducedOption]:
    known = _options(old)
    for name, actions in sorted(_options(new).items()):
        if name not in known:
            yield IntroducedOption(name, _counts(actions))


def _declarations(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[OptionChange]:
    """Compare what is said of options; a procedure that says nothing of any has nothing to compare."""
    if "option" not in old or "option" not in new:
        return
    before, after = old["option"], new["option"]
    for name in sorted({*before, *after}):
        listing = _listing(name in before, name in after)
        if listing != "changed":
            yield OptionChange(name, "", listing)
            continue
        for member in sorted({*before[name], *after[name]}):
            pair = [canonical(side[name].get(member)) for side in (before, after)]
            if pair[0] != pair[1]:
                yield OptionChange(name, member, _listing(member in before[name], member in after[name]))


def _insert(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[InsertChange]:
    """Compare what a file must say; that it names the new version is no change."""
    before, after = (
        {
            tag: canonical(element).replace(side["version"], _VERSION_PLACE)
            for tag, element in side.get("insert", {}).items()
        }
        for side in (old, new)
    )
    for tag in sorted({*before, *after}):
        if before.get(tag) != after.get(tag):
            yield InsertChange(f"({tag[:4]},{tag[4:]})", _listing(tag in before, tag in after))


_Stopped = tuple[str, str, str, int | None, str | None]
"""Attribute, condition, text, position and SOP Class UID (None for all)."""


def _stopped(procedure: Mapping[str, Any]) -> set[_Stopped]:
    """Return everything that stops a file: each value in each SOP class on its own."""
    return {
        (rule["attribute"], condition, text.casefold(), rule.get("position"), uid)
        for rule in procedure.get("stop", ())
        for condition in ("is", "contains", "present")
        if condition in rule
        for text in (rule[condition] if condition != "present" else ("",))
        for uid in rule.get("sopClass", (None,))
    }


def _stops(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[StopChange]:
    """Compare what stops a file; what stops it in all SOP classes or at any value does so in one."""
    before, after = _stopped(old), _stopped(new)
    directions: tuple[tuple[Direction, set[_Stopped], set[_Stopped]], ...] = (
        ("loosened", before, after),
        ("tightened", after, before),
    )
    for direction, one, other in directions:
        classes: dict[tuple[str, str, str, int | None], set[str | None]] = defaultdict(set)
        for *what, position, uid in one:
            wider = {(*what, place, scope) for place in (position, None) for scope in (uid, None)}
            if wider.isdisjoint(other):
                attribute, condition, text = what
                classes[attribute, condition, text, position].add(uid)
        texts: dict[tuple[str, str, int, tuple[str, ...]], list[str]] = defaultdict(list)
        for (attribute, condition, text, position), uids in classes.items():
            scope = () if None in uids else tuple(sorted(uid for uid in uids if uid is not None))
            texts[attribute, condition, position or 0, scope].append(text.upper())
        for (attribute, condition, place, scope), found in sorted(texts.items()):
            named = tuple(sorted(text for text in found if text))
            yield StopChange(direction, attribute, condition, named, place or None, scope)


def _class_order(change: SOPClassChange) -> tuple[int, str]:
    return DIRECTIONS.index(change.direction), change.uid


def _attribute_order(change: AttributeChange) -> tuple[Any, ...]:
    """Order by direction; among them what lets most through now, then the longest step, then the tag."""
    old, new = STRICTNESS.index(change.old), STRICTNESS.index(change.new)
    return (
        DIRECTIONS.index(change.direction),
        change.option is not None,
        -new if change.direction != "tightened" else new,
        old if change.direction != "tightened" else -old,
        change.tag,
        change.option or "",
        change.listing,
        change.sop_classes,
        change.justification,
    )
