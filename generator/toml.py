"""Reading TOML with errors that the person who wrote it understands."""

import tomllib
from pathlib import Path
from typing import Any

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
    text = read_text(path)
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
