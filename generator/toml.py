"""Reading TOML with errors that the person who wrote it understands."""

import re
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from generator.errors import UserError
from generator.reading import MOST_LEVELS, plain, read_text, texts_of
from generator.visible import all_visible, escaped, is_visible

LONGEST_TEXT = 10_000
"""No reason is a tenth as long; the rows of an addition to the supplement are a few thousand characters."""


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    What people write is published and read by people, so it holds no character that does not show, or
    that turns the text around it: neither as it stands nor as an escape, in comments no more than in
    reasons.

    Raises
    ------
    UserError
        If there is none, it is broken, or it has such a character or a text of excessive length.
    """
    return parse_toml(path, read_text(path))


def parse_toml(path: Path, text: str) -> dict[str, Any]:
    """Read the text of a TOML file; errors name `path`.

    Raises
    ------
    UserError
        As `read_toml`.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        _refuse_hidden(f"{path}, line {number}", line.removesuffix("\r"))
    try:
        content = tomllib.loads(text)
    except RecursionError as error:
        raise UserError(f"{path}: is nested deeper than {MOST_LEVELS} levels; take levels away") from error
    except ValueError as error:
        raise UserError(f"{path}: broken TOML: {error}; mend the syntax there") from error
    plain(str(path), content, "correct it")
    for place, found in texts_of(content):
        if len(found) > LONGEST_TEXT:
            raise UserError(
                f"{path}, {place or 'top'}: a text of {len(found):,} characters; {LONGEST_TEXT:,} are enough"
            )
        _refuse_hidden(f"{path}, {place or 'top'}", found)
    return content


def _refuse_hidden(where: str, text: str) -> None:
    if all_visible(text):
        return
    for character in text:
        if character not in "\n\t" and not is_visible(character):
            raise UserError(f"{where}: the character {escaped(character)} does not show; delete it")


class Located(NamedTuple):
    """Where an entry stands: its file, the line of its heading (None if unknown), and what it is there."""

    file: str
    line: int | None
    entry: str

    def __str__(self) -> str:
        line = "" if self.line is None else f":{self.line}"
        return f"{self.file}{line}, {self.entry}"


_ENTRY = re.compile(
    r"(?P<file>[\w./-]+\.toml), "
    r"(?P<entry>(?P<kind>[a-z]+) (?P<number>[1-9][0-9]*)|(?P<uid>[0-9][0-9.]+[0-9]))",
    re.ASCII,
)


def located(where: str) -> Located:
    """Return where an entry stands that messages call `file, kind number` or `file, uid`.

    Raises
    ------
    ValueError
        If it is called otherwise.
    """
    found = _ENTRY.match(where)
    if found is None:
        raise ValueError(f"{where!r} names no entry of a file")
    heading = rf'\["{re.escape(found["uid"])}"\]' if found["uid"] else rf"\[\[[ \t]*{found['kind']}[ \t]*\]\]"
    number = int(found["number"] or 1)
    try:
        text = Path(found["file"]).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    headings = list(re.finditer(rf"^[ \t]*{heading}", text, re.MULTILINE))
    line = text.count("\n", 0, headings[number - 1].start()) + 1 if number <= len(headings) else None
    return Located(found["file"], line, where[found.start("entry") :])


def with_lines(text: str) -> str:
    """Return a message with the line of each entry that it names, as `file:line, kind number`."""

    def place(found: re.Match[str]) -> str:
        return str(located(found[0]))

    return _ENTRY.sub(place, text)
