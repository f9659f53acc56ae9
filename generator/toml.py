"""Reading TOML with errors that the person who wrote it understands."""

import re
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from generator.errors import UserError


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    Raises
    ------
    UserError
        If there is none, or it is broken.
    """
    try:
        return parse_toml(path, path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"{path}: {error.strerror}; restore the file") from error
    except UnicodeDecodeError as error:
        raise UserError(
            f"{path}: not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8"
        ) from error


def parse_toml(path: Path, text: str) -> dict[str, Any]:
    """Read the text of a TOML file; errors name `path`.

    Raises
    ------
    UserError
        If it is broken.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{path}: broken TOML: {error}; mend the syntax there") from error


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
