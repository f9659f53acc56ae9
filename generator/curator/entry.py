"""A decision as a decision file writes it, and its place there."""

import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import Array

from generator.errors import UserError
from generator.standard.model import Tag
from generator.toml import parse_toml

_WIDTH = 110
_HEADING = re.compile(r"[ \t]*\[\[[ \t]*(\w+)[ \t]*\]\]")


def written(fields: Mapping[str, Any]) -> str:
    """Return an entry of a decision file: a field a line, sentences wrapped."""
    table = tomlkit.table()
    for name, value in fields.items():
        if isinstance(value, bool):
            table.add(name, value)
        elif isinstance(value, str):
            table.add(name, tomlkit.value(_sentence(value)) if " " in value else value)
        else:
            table.add(name, _list(name, value))
    entries = tomlkit.aot()
    entries.append(table)
    document = tomlkit.document()
    document.add("decision", entries)
    return document.as_string()


def _list(name: str, values: Sequence[str]) -> Array:
    array = tomlkit.array()
    array.extend(values)
    if len(f"{name} = {array.as_string()}") > _WIDTH:
        array.multiline(multiline=True)
    return array


def _sentence(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = textwrap.wrap(escaped, _WIDTH - 2, break_long_words=False, break_on_hyphens=False)
    return '"""\\\n' + " \\\n".join(lines) + '\\\n"""'


@dataclass(frozen=True, slots=True)
class Placed:
    """A decision file with a new entry: its text, and the entry's line and number there."""

    text: str
    line: int
    number: int


def placed(path: Path, text: str, entry: str, tag: Tag) -> Placed:
    """Put an entry into the text of a decision file, in its order.

    Entries are in the order of their first tags, at least within the sections of a file: the new one
    comes after the one with the greatest tag that is not greater than its own. Comments before an
    entry stay before it.

    Raises
    ------
    UserError
        If the file is broken, or its entries are not where they seem to be.
    """
    before = parse_toml(path, text)
    lines = text.splitlines(keepends=True)
    headings = [(number, found[1]) for number, line in enumerate(lines) if (found := _HEADING.match(line))]
    decisions = [number for number, kind in headings if kind == "decision"]
    rows = before.get("decision", [])
    if len(decisions) != len(rows):
        raise UserError(f"{path}: its entries cannot be told apart; add this one by hand:\n{entry}")
    firsts = [str(row.get("attributes", [""])[0])[: len(tag)] for row in rows]
    smaller = [first for first in firsts if first <= tag]
    if smaller:
        index = len(firsts) - 1 - firsts[::-1].index(max(smaller))
        ends = [number for number, _ in headings if number > decisions[index]]
        at = _end(lines, decisions[index], ends[0] if ends else len(lines))
        number, new = index + 2, f"\n{entry}"
    elif decisions:
        at = _beginning(lines, decisions[0])
        number, new = 1, f"{entry}\n"
    else:
        at, number, new = len(lines), 1, f"\n{entry}"
    after = "".join([*lines[:at], new, *lines[at:]])
    found = parse_toml(path, after)["decision"]
    if [*found[: number - 1], *found[number:]] != rows:
        raise UserError(f"{path}: there is no place for the entry; add it by hand:\n{entry}")
    return Placed(after, at + 1 + new.startswith("\n"), number)


def _end(lines: Sequence[str], start: int, next_heading: int) -> int:
    """Return the line after the last one of an entry; blank lines and comments belong to the next."""
    end = next_heading
    while end > start and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _beginning(lines: Sequence[str], heading: int) -> int:
    """Return the first line of the comment right above the first entry, unless it heads the file."""
    start = heading
    while start > 0 and lines[start - 1].lstrip().startswith("#"):
        start -= 1
    return start if start > 0 else heading
