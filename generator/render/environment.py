"""The one Jinja environment: a value enters a template only through a filter that quotes it.

Filters return `Quoted`; whatever else reaches the output of a template is an error, so that
a forgotten filter fails in the first test and not in the first odd justification.
"""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.render.packing import block_lines
from generator.visible import visible

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"

# How long a line of JavaScript may get before it is broken.
_LONG = 110

_OPENS_MARKUP = re.compile(r"<(?=[/!])")


class Quoted(str):
    """Text that is already written in the language of the template."""

    __slots__ = ()


def _json_string(text: str) -> str:
    """Write a string for JSON and JavaScript, safe within an HTML script element.

    What ends or opens markup and all that doesn't print (U+2028, U+200B, lone surrogates,
    controls of text direction) is written as an escape.
    """
    quoted = json.dumps(text, ensure_ascii=False)
    return _OPENS_MARKUP.sub(r"\\u003c", visible(quoted))


def _javascript(value: Any, proto: str) -> str:
    if isinstance(value, str):
        return _json_string(value)
    if isinstance(value, Mapping):
        members = (
            f"{proto if key == '__proto__' else _json_string(key)}: {_javascript(value[key], proto)}"
            for key in sorted(value)
        )
        return "{" + ", ".join(members) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(_javascript(element, proto) for element in value) + "]"
    return json.dumps(value, allow_nan=False)


def quote_python(value: Any) -> Quoted:
    """Write strings, numbers, booleans, None, lists, tuples and dicts as a Python literal.

    Raises
    ------
    TypeError
        If the value is none of these; an undefined name of a template has a `repr`, too.
    """
    if not isinstance(value, str | int | float | list | tuple | dict | None):
        raise TypeError(f"{value!r} has no Python literal")
    return Quoted(_python(value))


def _python(value: Any) -> str:
    """Write a literal with double quotes where black would put them: it formats twice what it changes."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_python(key)}: {_python(value[key])}" for key in value) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_python, value)) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_python, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, str) and '"' not in value:
        return '"' + repr(value + "'")[1:-2] + '"'
    return repr(value)


def quote_json(value: Any) -> Quoted:
    """Write a value as JSON with sorted keys that may stand within an HTML script element."""
    return Quoted(_javascript(value, '"__proto__"'))


def quote_javascript(value: Any) -> Quoted:
    """Write a value as a JavaScript expression with sorted keys.

    As `quote_json`, except that a member named `__proto__` is a member, not the prototype.
    """
    return Quoted(_javascript(value, '["__proto__"]'))


def quote_javascript_lines(value: Any, indent: str = "") -> Quoted:
    """Write a value as `quote_javascript` does, with one member a line where it is long."""
    whole = quote_javascript(value)
    if (
        len(indent) + len(whole) <= _LONG
        or isinstance(value, str)
        or not isinstance(value, Mapping | Sequence)
    ):
        return whole
    deeper = indent + "  "
    if isinstance(value, Mapping):
        opening, closing = "{", "}"
        # As whole objects, so that names are quoted in one place only.
        parts = [
            quote_javascript({key: 0})[1:-2] + quote_javascript_lines(value[key], deeper)
            for key in sorted(value)
        ]
    else:
        opening, closing = "[", "]"
        parts = [quote_javascript_lines(element, deeper) for element in value]
    return Quoted("\n".join([opening, *(f"{deeper}{part}," for part in parts), indent + closing]))


def quote_markdown(value: object) -> Quoted:
    """Write plain text so that Markdown shows it as it is, also within a cell of a table.

    What would not show, or turn the text around it, is written as an escape.
    """
    return Quoted(re.sub(r"([\\`*_{}\[\]<>|])", r"\\\1", visible(" ".join(str(value).split()))))


def quote_plain(value: object) -> Quoted:
    """Let through a word that needs no quoting in any of the languages: version, UID, name, number.

    Raises
    ------
    ValueError
        If the word has any other character than letters, digits, dots, hyphens and underscores.
    """
    text = str(value)
    if not re.fullmatch(r"[A-Za-z0-9._-]+", text):
        raise ValueError(f"{text!r} is not a plain word; quote it for the language of the template")
    return Quoted(text)


def quote_path(value: object) -> Quoted:
    """Let through a relative path as the target of a link.

    Raises
    ------
    ValueError
        If the path has any character that Markdown or a URL would read as something else.
    """
    text = str(value)
    if not re.fullmatch(r"[A-Za-z0-9_-]+([/.][A-Za-z0-9_-]+)*", text):
        raise ValueError(f"{text!r} is no relative path of plain names")
    return Quoted(text)


def quote_comment(value: object) -> Quoted:
    """Write plain text on one line of a comment.

    Raises
    ------
    ValueError
        If the text would end a comment.
    """
    text = " ".join(str(value).split())
    if "*/" in text or "-->" in text or not text.isprintable():
        raise ValueError(f"{text!r} does not fit into a comment")
    return Quoted(text)


_BETWEEN = dict.fromkeys(map(ord, "(),:.* "))
"""What stands between words of packed text, for `translate` to take out."""


def quote_packed(line: str) -> Quoted:
    """Let through a line of packed text as a line of a long string.

    Raises
    ------
    ValueError
        If a character would need quoting in JavaScript.
    """
    words = line.translate(_BETWEEN)
    if words and not words.isalnum():
        raise ValueError(f"{line!r} is not packed text")
    return Quoted(line)


def sop_class_row(members: Mapping[str, Any]) -> tuple[str, str, Any]:
    """Return action and justification of a packed SOP class in one word, its letter, and its further members.

    The name stands for itself where it is the only one, as in any final procedure.
    """
    more = {key: value for key, value in members.items() if key not in ("default", "justification", "tag")}
    short = more["name"] if [*more] == ["name"] and isinstance(more["name"], str) else more
    return members["default"] + members["justification"], members["tag"], short


def _only_quoted(value: object) -> str:
    if not isinstance(value, Quoted):
        raise TypeError(f"template writes {value!r} without a filter that quotes it")
    return value


def environment() -> Environment:
    """Return the environment over templates/ with its filters, one for each way to quote a value."""
    # Jinja can escape for HTML only; `finalize` demands quoting for every language instead.
    made = Environment(  # noqa: S701
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        finalize=_only_quoted,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "py": quote_python,
        "js": quote_javascript,
        "block_lines": block_lines,
        "sop_class_row": sop_class_row,
        "js_lines": quote_javascript_lines,
        "json": quote_json,
        "md": quote_markdown,
        "comment": quote_comment,
        "packed": quote_packed,
        "path": quote_path,
        "plain": quote_plain,
    }
    return made
