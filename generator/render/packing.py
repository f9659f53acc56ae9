"""Packs a procedure so that megabytes of repetition become readable kilobytes.

Many SOP classes treat many attributes alike. What is alike is written once: each distinct
justification, each distinct entry, and each group of attributes that the same SOP classes
share with the same entries. A SOP class is then a row of group numbers, so that one class can
be opened without looking at the others.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.canonical import canonical

_TAG = re.compile(r"\([0-9A-FX]{4},[0-9A-FX]{4}\)")
_UID = re.compile(r"[0-9.]+", re.ASCII)
_ACTION = re.compile(r"[A-Z]")

Row = tuple[str, int, int]
ClassRow = tuple[str, int, int, str]


@dataclass(frozen=True, slots=True)
class Packed:
    """A procedure in packed form; numbers count from 0.

    Attributes
    ----------
    rest
        The procedure without its SOP classes.
    justifications
        Every distinct justification of an entry or a SOP class.
    extras
        Every distinct set of further members of an entry or a SOP class, such as
        `{"options": …}`; the first is empty.
    entries
        Every distinct entry: action, number of its justification, number of its extras.
    groups
        Attributes that the same SOP classes share, as text: parts separated by `;`, each the
        number of an entry and the tags that have it, `3 (0008,0005) (0028,0010)`.
    sop_classes
        SOP Class UID to default action, number of the justification, number of the extras,
        and the numbers of the groups that make its table, `0-3 7` or `-` for none.
    masks
        The tags of repeating groups that some table has, the narrowest mask first.
    """

    rest: dict[str, Any]
    justifications: tuple[str, ...]
    extras: tuple[dict[str, Any], ...]
    entries: tuple[Row, ...]
    groups: tuple[str, ...]
    sop_classes: dict[str, ClassRow]
    masks: tuple[str, ...]


def _extra(members: Mapping[str, Any], shown: Iterable[str]) -> str:
    return canonical({key: value for key, value in members.items() if key not in shown})


def _key(entry: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return what makes an entry distinct; text tells `1`, `1.0` and `true` apart."""
    return entry["default"], entry["justification"], _extra(entry, ("default", "justification"))


def _class_key(sop_class: Mapping[str, Any]) -> tuple[str, str, str]:
    return (
        sop_class["default"],
        sop_class["justification"],
        _extra(sop_class, ("default", "justification", "tag")),
    )


def _checked(pattern: re.Pattern[str], text: str, what: str) -> str:
    """Return `text` if it may stand unquoted in a line of packed text."""
    if not pattern.fullmatch(text):
        raise ValueError(f"{text!r} is not {what}")
    return text


def _group_text(members: Iterable[tuple[int, str]]) -> str:
    """Write pairs of entry number and tag as the text of a group."""
    by_entry: dict[int, list[str]] = defaultdict(list)
    for entry, tag in sorted(members):
        by_entry[entry].append(_checked(_TAG, tag, "a tag of the form (GGGG,EEEE) in upper-case hexadecimal"))
    return ";".join(" ".join((str(entry), *tags)) for entry, tags in by_entry.items())


def _ranges(numbers: Sequence[int]) -> str:
    """Write ascending numbers as `0-3 7`, none as `-`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] + 1 == number:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return " ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs) or "-"


def _numbers(ranges: str) -> Iterator[int]:
    for run in ranges.split(" ") if ranges != "-" else ():
        first, _, last = run.partition("-")
        yield from range(int(first), int(last or first) + 1)


def pack(procedure: Mapping[str, Any]) -> Packed:
    """Pack a procedure that has the shape of schemas/procedure.schema.json.

    Raises
    ------
    KeyError, ValueError
        If the procedure lacks what the schema requires, or has a malformed UID, tag or action.
    """
    classes = {uid: procedure["sopClass"][uid] for uid in sorted(procedure["sopClass"])}
    heads = {uid: _class_key(sop_class) for uid, sop_class in classes.items()}
    users: dict[tuple[tuple[str, str, str], str], list[int]] = defaultdict(list)
    for position, sop_class in enumerate(classes.values()):
        for tag, entry in sop_class["tag"].items():
            users[_key(entry), tag].append(position)

    keys = sorted({key for key, _ in users})
    justifications = sorted({key[1] for key in (*keys, *heads.values())})
    extras = sorted(
        {"{}", *(key[2] for key in (*keys, *heads.values()))}, key=lambda text: (text != "{}", text)
    )
    justification_number = {text: number for number, text in enumerate(justifications)}
    extra_number = {text: number for number, text in enumerate(extras)}
    entry_number = {key: number for number, key in enumerate(keys)}

    def row(key: tuple[str, str, str]) -> Row:
        return _checked(_ACTION, key[0], "an action"), justification_number[key[1]], extra_number[key[2]]

    members: dict[tuple[int, ...], list[tuple[int, str]]] = defaultdict(list)
    for (key, tag), positions in users.items():
        members[tuple(positions)].append((entry_number[key], tag))
    shared = sorted(members)
    groups_of: dict[int, list[int]] = defaultdict(list)
    for number, positions_of_group in enumerate(shared):
        for position in positions_of_group:
            groups_of[position].append(number)

    return Packed(
        rest=json.loads(_extra(procedure, ("sopClass",))),
        justifications=tuple(justifications),
        extras=tuple(json.loads(text) for text in extras),
        entries=tuple(row(key) for key in keys),
        groups=tuple(_group_text(members[positions]) for positions in shared),
        sop_classes={
            _checked(_UID, uid, "a UID"): (*row(heads[uid]), _ranges(groups_of[position]))
            for position, uid in enumerate(classes)
        },
        masks=tuple(sorted({tag for _, tag in users if "X" in tag}, key=lambda tag: (tag.count("X"), tag))),
    )


def unpack(packed: Packed) -> dict[str, Any]:
    """Return the procedure as plain JSON values with sorted keys: what the packages' readers do."""

    def head(default: str, justification: int, extra: int) -> dict[str, Any]:
        return {
            "default": default,
            "justification": packed.justifications[justification],
            **packed.extras[extra],
        }

    def table(ranges: str) -> dict[str, Any]:
        found = {}
        for number in _numbers(ranges):
            for part in packed.groups[number].split(";"):
                entry, *tags = part.split(" ")
                for tag in tags:
                    found[tag] = head(*packed.entries[int(entry)])
        return {tag: found[tag] for tag in sorted(found)}

    sop_classes = {
        uid: {**head(default, justification, extra), "tag": table(ranges)}
        for uid, (default, justification, extra, ranges) in packed.sop_classes.items()
    }
    whole: dict[str, Any] = json.loads(canonical({**packed.rest, "sopClass": sop_classes}))
    return whole
