"""Packs a procedure so that megabytes of repetition become readable kilobytes that barely move.

Most SOP classes treat an attribute alike, so a block of neighbouring tags says what is usual for each
tag and which of them SOP classes have, and what is not usual is listed with the SOP classes in which it
isn't. Texts are named after their content; SOP classes have letters in the order of their UIDs. So a
changed decision changes the lines about its attributes, and no others; which tags a SOP class has, and
which SOP classes there are, changes with the standard.
"""

import hashlib
import json
import re
import string
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any

from generator.canonical import canonical

_TAG = re.compile(r"\([0-9A-FX]{4},[0-9A-FX]{4}\)")
_UID = re.compile(r"[0-9.]+", re.ASCII)
_ACTION = re.compile(r"[A-Z]")
_DIGITS = string.digits + string.ascii_letters
_SHORTEST_NAME = 2

# More letters than any block needs, those of ASCII first; none needs quoting anywhere.
LETTERS = tuple(character for character in map(chr, range(ord("A"), 0x2000)) if character.isalpha())
NOTHING = "."

Table = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Deviation:
    """An entry that is not usual for tags, and the SOP classes in which it stands."""

    entry: str
    tags: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Tags that agree in their first six digits.

    Attributes
    ----------
    usual
        Tag to the entry that most SOP classes have, in the order of tags.
    selections
        Which of the tags SOP classes have, `x` or `.` for each tag, or `*` for all.
    deviations
        What is not usual.
    """

    usual: dict[str, str]
    selections: tuple[str, ...]
    deviations: tuple[Deviation, ...]


@dataclass(frozen=True, slots=True)
class Packed:
    """A procedure in packed form.

    An entry is written as its action, the name of its justification and, after a dot, the name
    of its extras if it has any: `Kcpf` or `Ukr9.x2b`. A SOP class with a table has a letter.

    Attributes
    ----------
    rest
        The procedure without its SOP classes and private attributes.
    justifications
        Name to justification, for all of entries and SOP classes.
    extras
        Name to further members of entries, such as `{"options": …}`.
    blocks
        The tags of all tables, in order.
    selections
        SOP class to a letter for each block: which of its selections the SOP class has, `.` for
        none. Of SOP classes with equal tables the first one only.
    letters
        The letters of the first selection of a block, the second and so on.
    private
        Private creator to blocks of its attributes, in which nothing deviates. None where the
        procedure says nothing about private attributes.
    sop_classes
        SOP Class UID to its members; the justification is a name, and `tag` the letter of the SOP class
        of `selections` that has the same table, or empty.
    masks
        The tags of repeating groups that some table has, the narrowest mask first.
    """

    rest: dict[str, Any]
    justifications: dict[str, str]
    extras: dict[str, dict[str, Any]]
    blocks: tuple[Block, ...]
    selections: dict[str, str]
    letters: str
    private: dict[str, tuple[Block, ...]] | None
    sop_classes: dict[str, dict[str, Any]]
    masks: tuple[str, ...]


def _names(texts: Iterable[str]) -> dict[str, str]:
    """Return text to name: as much of its hash as tells it from the others, so that none depends on order."""
    beginnings = {text: list(accumulate(_hash(text)))[_SHORTEST_NAME - 1 :] for text in sorted(set(texts))}
    taken = Counter(beginning for longer in beginnings.values() for beginning in longer)
    return {
        text: next(beginning for beginning in longer if taken[beginning] == 1)
        for text, longer in beginnings.items()
    }


def _hash(text: str) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode()).digest())
    digits = []
    for _ in range(40):
        number, digit = divmod(number, len(_DIGITS))
        digits.append(_DIGITS[digit])
    return "".join(digits)


def _extras(entry: Mapping[str, Any]) -> str:
    """Return the further members as text, which tells `1`, `1.0` and `true` apart."""
    if len(entry) == 2:
        return "{}"
    options = entry.get("options")
    if len(entry) == 3 and isinstance(options, dict) and all(type(each) is str for each in options.values()):
        return _options(tuple(options.items()))
    return canonical({key: value for key, value in entry.items() if key not in ("default", "justification")})


@cache
def _options(options: tuple[tuple[str, str], ...]) -> str:
    return canonical({"options": dict(options)})


def _checked(pattern: re.Pattern[str], text: str, what: str) -> str:
    """Return `text` if it may stand unquoted in a line of packed text."""
    if not pattern.fullmatch(text):
        raise ValueError(f"{text!r} is not {what}")
    return text


def _blocks_of(tags: Iterable[str]) -> Iterator[list[str]]:
    """Yield the tags that agree in all but their last two digits, in order."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for tag in sorted(tags):
        _checked(_TAG, tag, "a tag of the form (GGGG,EEEE) in upper-case hexadecimal")
        blocks[tag[:8]].append(tag)
    yield from blocks.values()


def _usual(tags: Sequence[str], tables: Mapping[str, Table]) -> dict[str, str]:
    """Return the entry that most tables have for each tag."""
    usual = {}
    for tag in tags:
        found = Counter(table[tag] for table in tables.values() if tag in table)
        usual[tag] = min(found, key=lambda entry: (-found[entry], entry))
    return usual


def marks_of(tags: Sequence[str], table: Container[str]) -> str:
    """Return which of the tags a table has: `x.x`, `*` for all, `.` for none."""
    there = [tag in table for tag in tags]
    if all(there) or not any(there):
        return "*" if there[0] else NOTHING
    return "".join("x" if has else NOTHING for has in there)


def _block(tags: Sequence[str], tables: Mapping[str, Table], marked: Mapping[str, str]) -> Block:
    usual = _usual(tags, tables)
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, table in tables.items():
        for tag in tags:
            if table.get(tag, usual[tag]) != usual[tag]:
                found[tag, table[tag]].append(name)
    together: dict[tuple[tuple[str, ...], str], list[str]] = defaultdict(list)
    for (tag, entry), names in found.items():
        together[tuple(names), entry].append(tag)
    return Block(
        usual,
        tuple(dict.fromkeys(marks for marks in marked.values() if marks != NOTHING)),
        tuple(Deviation(entry, tuple(tags), names) for (names, entry), tags in sorted(together.items())),
    )


def _selection(block: Block, marks: str) -> str:
    """Return the letter of the selection with these marks."""
    return NOTHING if marks == NOTHING else LETTERS[block.selections.index(marks)]


def _private_blocks(table: Table) -> tuple[Block, ...]:
    return tuple(Block({tag: table[tag] for tag in tags}, (), ()) for tags in _blocks_of(table))


def _equals(tables: Mapping[str, Table]) -> dict[str, str]:
    """Return for each SOP class the first one that has an equal table, itself if it is the first."""
    first: dict[frozenset[tuple[str, str]], str] = {}
    return {name: first.setdefault(frozenset(table.items()), name) for name, table in tables.items()}


def pack(procedure: Mapping[str, Any]) -> Packed:
    """Pack a procedure that has the shape of schemas/procedure.schema.json.

    Raises
    ------
    KeyError, ValueError
        If the procedure lacks what the schema requires, or has a malformed UID, tag or action.
    """
    classes = {uid: procedure["sopClass"][uid] for uid in sorted(procedure["sopClass"])}
    private = procedure.get("private", {})
    members = {key: value for key, value in procedure.items() if key not in ("private", "sopClass")}
    rows = [
        *(entry for sop_class in classes.values() for entry in sop_class["tag"].values()),
        *(entry for table in private.values() for entry in table.values()),
    ]
    for row in (*rows, *classes.values()):
        _checked(_ACTION, row["default"], "an action")
    justifications = _names(row["justification"] for row in (*rows, *classes.values()))
    further = {id(row): text for row in rows if (text := _extras(row)) != "{}"}
    extras = _names(further.values())

    def packed_table(table: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
        return {
            tag: entry["default"]
            + justifications[entry["justification"]]
            + (f".{extras[further[id(entry)]]}" if id(entry) in further else "")
            for tag, entry in table.items()
        }

    for uid in classes:
        _checked(_UID, uid, "a UID")
    names = dict(zip((uid for uid, sop_class in classes.items() if sop_class["tag"]), LETTERS, strict=False))
    tables = {names[uid]: packed_table(classes[uid]["tag"]) for uid in names}
    equals = _equals(tables)
    tags = {tag for table in tables.values() for tag in table}
    marked = [
        (_block(block, tables, marks), marks)
        for block in _blocks_of(tags)
        for marks in [{name: marks_of(block, table) for name, table in tables.items()}]
    ]
    blocks = tuple(block for block, _ in marked)
    return Packed(
        rest=json.loads(canonical(members)),
        justifications={
            # Like texts beside each other: what is packed once more, for the download, gets smaller.
            name: text
            for text, name in sorted(justifications.items())
        },
        extras={name: json.loads(text) for text, name in sorted(extras.items(), key=lambda item: item[1])},
        blocks=blocks,
        selections={
            name: "".join(_selection(block, marks[name]) for block, marks in marked)
            for name, first in equals.items()
            if name == first
        },
        letters="".join(LETTERS[: max((len(block.selections) for block in blocks), default=0)]),
        private=(
            {creator: _private_blocks(packed_table(private[creator])) for creator in sorted(private)}
            if "private" in procedure
            else None
        ),
        sop_classes={
            uid: json.loads(
                canonical(
                    {
                        **sop_class,
                        "justification": justifications[sop_class["justification"]],
                        "tag": equals[names[uid]] if uid in names else "",
                    }
                )
            )
            for uid, sop_class in classes.items()
        },
        masks=tuple(sorted((tag for tag in tags if "X" in tag), key=lambda tag: (tag.count("X"), tag))),
    )


def packed_from(members: Mapping[str, Any]) -> Packed:
    """Return a packed procedure from its members as JSON has them.

    Raises
    ------
    KeyError, TypeError, AttributeError
        If they are no packed procedure.
    """

    def blocks(rows: Iterable[Mapping[str, Any]]) -> tuple[Block, ...]:
        return tuple(
            Block(
                dict(row["usual"]),
                tuple(row["selections"]),
                tuple(
                    Deviation(found["entry"], tuple(found["tags"]), tuple(found["names"]))
                    for found in row["deviations"]
                ),
            )
            for row in rows
        )

    private = members["private"]
    made = {
        "blocks": blocks(members["blocks"]),
        "masks": tuple(members["masks"]),
        "private": None if private is None else {creator: blocks(rows) for creator, rows in private.items()},
    }
    return Packed(**{**members, **made})


def tables_of(packed: Packed) -> dict[str, dict[str, str]]:
    """Return for each SOP class of `selections` its tags in order, with their entries as they are written."""

    def selected(block: Block, letter: str) -> dict[str, str]:
        marks = NOTHING if letter == NOTHING else block.selections[packed.letters.index(letter)]
        whole = marks * len(block.usual) if len(marks) == 1 else marks
        return {
            tag: usual
            for (tag, usual), mark in zip(block.usual.items(), whole, strict=True)
            if mark != NOTHING
        }

    tables: dict[str, dict[str, str]] = {}
    for name, letters in packed.selections.items():
        tables[name] = {}
        for block, letter in zip(packed.blocks, letters, strict=True):
            tables[name] |= selected(block, letter)
    for deviation in (deviation for block in packed.blocks for deviation in block.deviations):
        for name in deviation.names:
            # Of SOP classes with equal tables one has a table here.
            if name in tables:
                tables[name] |= dict.fromkeys(deviation.tags, deviation.entry)
    return tables


def unpack(packed: Packed) -> dict[str, Any]:
    """Return the procedure as plain JSON values with sorted keys: what the packages' readers do."""

    def entry(name: str) -> dict[str, Any]:
        justification, _, extra = name[1:].partition(".")
        return {
            "default": name[0],
            "justification": packed.justifications[justification],
            **packed.extras.get(extra, {}),
        }

    def whole_table(blocks: Iterable[Block]) -> dict[str, Any]:
        return {tag: entry(name) for block in blocks for tag, name in block.usual.items()}

    tables = {
        name: {tag: entry(written) for tag, written in table.items()}
        for name, table in tables_of(packed).items()
    }
    sop_classes = {
        uid: {
            **members,
            "justification": packed.justifications[members["justification"]],
            "tag": tables.get(members["tag"], {}),
        }
        for uid, members in packed.sop_classes.items()
    }
    whole = {**packed.rest, "sopClass": sop_classes}
    if packed.private is not None:
        whole["private"] = {creator: whole_table(blocks) for creator, blocks in packed.private.items()}
    plain: dict[str, Any] = json.loads(canonical(whole))
    return plain


def ends(tags: Iterable[str]) -> str:
    """Write tags that agree in their first six digits as these and the last two of each: `(0018,93 05 06`."""
    listed = list(tags)
    return " ".join([listed[0][:8], *(tag[8:10] for tag in listed)])


def block_lines(block: Block) -> list[str]:
    """Write a block as lines.

    - its tags, see `ends`;
    - what is usual for each tag: `Kcpf Xo4n`;
    - the selections of the tags: `x. *`, or nothing;
    - what is not usual: an entry, the last digits of the tags, and the SOP classes: `Xo4n 05 06:BD`.
    """
    return [
        ends(block.usual),
        " ".join(block.usual.values()),
        " ".join(block.selections),
        *(
            f"{deviation.entry} {ends(deviation.tags)[9:]}:{''.join(deviation.names)}"
            for deviation in block.deviations
        ),
    ]
