"""Reading files that people and other programs wrote: what is wrong with one is told in one line.

A file may be anything: a pipe, a device, gigabytes, nested a thousand levels deep, numbers of a million
digits, texts that no terminal can show. What is returned from here is none of it, so that nobody who works
with it has to think of it.
"""

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.errors import UserError

MOST_BYTES = 64_000_000
"""A whole procedure as JSON takes 10 MB."""

MOST_LEVELS = 40
MOST_BITS = 64
"""Larger whole numbers other programs read as other ones."""


def read_bytes(path: Path, advice: str = "restore the file") -> bytes:
    """Return what a file holds.

    Raises
    ------
    UserError
        If there is none, it is no regular file or larger than any of the project.
    """
    try:
        if path.exists() and not path.is_file():
            kind = "folder" if path.is_dir() else "pipe, socket or device"
            raise UserError(f"{path}: is a {kind}, not a file; {advice}")
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError(f"{path}: {error.strerror}; {advice}") from error
    except ValueError as error:
        raise UserError(f"{path}: is no name of a file ({error}); {advice}") from error
    if len(content) > MOST_BYTES:
        raise UserError(f"{path}: is larger than {MOST_BYTES:,} bytes; {advice}")
    return content


def read_text(path: Path, advice: str = "restore the file") -> str:
    """Return the text of a file in UTF-8.

    Raises
    ------
    UserError
        As `read_bytes`, and if it is not UTF-8.
    """
    try:
        return read_bytes(path, advice).decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(
            f"{path}: not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8"
        ) from error


def read_json(path: Path, advice: str = "restore the file") -> Any:
    """Return the value of a JSON file; see `parse_json`.

    Raises
    ------
    UserError
        As `read_text` and `parse_json`.
    """
    return parse_json(str(path), read_text(path, advice), advice)


def parse_json(name: str, text: str, advice: str) -> Any:
    """Return the value of a JSON text that has no more than what JSON can tell other programs.

    Raises
    ------
    UserError
        If it is broken, or holds what `plain` refuses.
    """
    try:
        value = json.loads(text, parse_constant=_no_number)
    except RecursionError as error:
        raise UserError(f"{name}: is nested deeper than {MOST_LEVELS} levels; {advice}") from error
    except ValueError as error:
        raise UserError(f"{name}: broken JSON: {error}; {advice}") from error
    return plain(name, value, advice)


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is no number")


def plain(name: str, value: Any, advice: str) -> Any:
    """Return a value that was parsed if it can be shown, compared and written again.

    Raises
    ------
    UserError
        If it is nested too deep, or has a number or a text that no other program would read.
    """
    for place, found, level in _walk(value):
        wrong = None
        if level > MOST_LEVELS:
            wrong = f"is nested deeper than {MOST_LEVELS} levels"
        elif isinstance(found, int) and found.bit_length() > MOST_BITS:
            wrong = "is too large a number"
        elif isinstance(found, float) and not math.isfinite(found):
            wrong = "is no finite number"
        elif isinstance(found, str) and not _encodes(found):
            wrong = "has half a character (a lone surrogate)"
        if wrong is not None:
            raise UserError(f"{name}, {place or 'top'}: {wrong}; {advice}")
    return value


def _walk(value: Any) -> Iterator[tuple[str, Any, int]]:
    """Yield place, value and level of everything within a value, keys as well; without recursion."""
    waiting: list[tuple[str, Any, int]] = [("", value, 0)]
    while waiting:
        place, found, level = waiting.pop()
        yield place, found, level
        if level > MOST_LEVELS:
            continue
        inner: Any = ()
        if isinstance(found, Mapping):
            for key in found:
                yield place, key, level
            inner = found.items()
        elif isinstance(found, list):
            inner = enumerate(found, start=1)
        waiting += [(f"{place} {str(key)[:40]}".lstrip()[:80], each, level + 1) for key, each in inner]


def texts_of(value: Any) -> Iterator[tuple[str, str]]:
    """Yield the place and the words of every text within a value, keys as well."""
    return ((place, found) for place, found, _ in _walk(value) if isinstance(found, str))


def _encodes(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
