"""Makes mutants of files that people and programs write: by bytes, by lines and by values."""

import random
import re
from collections.abc import Callable, Sequence

_DEEP = 100_000

# What stands where a value is wanted: of another type, too large, too deep, or with text that does not show.
_VALUES = {
    "toml": [
        "",
        "=",
        '""',
        '" "',
        "[]",
        "[[]]",
        '[""]',
        "{}",
        "{a = 1}",
        "true",
        "false",
        "0",
        "-1",
        "1.5",
        "nan",
        "-inf",
        "1" * 30,
        "1" * 5_000,
        "1979-05-27",
        "07:32:00",
        '[1, "a", []]',
        '"\\u202eK"',
        '"a\\u200bb"',
        '"\\u001b[31m three words here"',
        '"\u202e three words here"',
        '"\x00"',
        f'"{"x" * 1_000_000}"',
        f'"{"words " * 3_000}"',
        "[" * _DEEP,
        "[" * 50 + "]" * 50,
        "{a = " * 50 + "1" + "}" * 50,
        '"K"',
        '"undecided"',
        '"(0010,0010) PatientName"',
        '["(0010,0010) PatientName", "(0010,0010) PatientName"]',
        '"../../../etc/passwd"',
        '"constructor"',
        '"""three\nlines\nhere"""',
    ],
    "json": [
        "",
        ":",
        '""',
        '" "',
        "[]",
        "[[]]",
        "{}",
        '{"": 0}',
        "true",
        "null",
        "0",
        "-1",
        "1.5",
        "NaN",
        "-Infinity",
        "1e999",
        "1" * 30,
        "1" * 5_000,
        '"\\ud800"',
        '"\\u202e"',
        '"\\u0000"',
        '"\u2066"',
        f'"{"x" * 1_000_000}"',
        "[" * _DEEP,
        "[" * 50 + "]" * 50,
        '{"a": ' * 50 + "1" + "}" * 50,
        '"K"',
        '"C"',
        '"X"',
        '"(0010,0010)"',
        '"__proto__"',
        "[null]",
    ],
}
_LINES = {
    "toml": [
        "[[decision]]\n",
        "[decision]\n",
        "[kept]\n",
        "[reasons]\n",
        "[[stop]]\n",
        "unknown = 1\n",
        ".".join("a" * 300) + " = 1\n",
        "x = " + "[" * _DEEP + "\n",
        "\ufeff",
        "# \u2067\n",
        "because = 'no'\n",
    ],
    "json": ["{\n", "]\n", '"a": 1,\n', ",\n", "[" * _DEEP + "\n", "\ufeff"],
}
_VALUE = re.compile(r'"(?:[^"\\\n]|\\.)*"|\b(?:true|false|null|-?\d[\d.]*)\b|\[[^\[\]\n]*\]')
_KEY = re.compile(r'^\s*"?[\w.]+"?(?= *[=:])', re.MULTILINE)


def mutant(text: str, form: str, draw: random.Random) -> bytes:
    """Return a mutant of the text of a file; `form` is "toml" or "json"."""
    made = draw.choices(_KINDS, _WEIGHTS)[0](text, form, draw)
    if draw.random() < 0.2:
        made = _bytes_changed(made.decode("utf-8", errors="replace"), form, draw)
    return made


def _value_replaced(text: str, form: str, draw: random.Random) -> bytes:
    return _replaced(text, _VALUE, draw.choice(_VALUES[form]), draw)


def _value_of_elsewhere(text: str, form: str, draw: random.Random) -> bytes:
    found = _VALUE.findall(text)
    return _replaced(text, _VALUE, draw.choice(found) if found else "1", draw)


def _key_replaced(text: str, form: str, draw: random.Random) -> bytes:
    names = ["unknown", "because", "action", "replaces", "everywhere", '"a b"', "default", "tag", ""]
    return _replaced(text, _KEY, draw.choice(names), draw)


def _replaced(text: str, pattern: re.Pattern[str], new: str, draw: random.Random) -> bytes:
    found = list(pattern.finditer(text))
    if not found:
        return (text + new).encode(errors="surrogatepass")
    place = draw.choice(found)
    return (text[: place.start()] + new + text[place.end() :]).encode(errors="surrogatepass")


def _lines_changed(text: str, form: str, draw: random.Random) -> bytes:
    lines: list[str] = text.splitlines(keepends=True) or [""]
    at, other = draw.randrange(len(lines)), draw.randrange(len(lines))
    some = draw.randint(1, 12)
    changed: Sequence[str] = draw.choice(
        [
            [*lines[:at], *lines[at + some :]],
            [*lines[: at + some], *lines[at:]],
            [*lines[:at], draw.choice(_LINES[form]), *lines[at:]],
            [*lines[:at], lines[other], *lines[at + 1 :]],
            lines[:at],
            lines[at:],
        ]
    )
    return "".join(changed).encode()


def _bytes_changed(text: str, form: str, draw: random.Random) -> bytes:
    content = text.encode(errors="surrogatepass") or b" "
    at = draw.randrange(len(content))
    some = draw.randint(1, 60)
    return draw.choice(
        [
            content[:at] + bytes([draw.randrange(256)]) + content[at + 1 :],
            content[:at] + draw.randbytes(some) + content[at:],
            content[:at] + content[at + some :],
            content[:at],
            content[:at] + content[at : at + some] * 3 + content[at + some :],
            content.replace(b"\n", b"\r\n"),
            content.decode(errors="replace").encode("utf-16"),
            b"",
        ]
    )


_KINDS: tuple[Callable[[str, str, random.Random], bytes], ...] = (
    _value_replaced,
    _value_of_elsewhere,
    _key_replaced,
    _lines_changed,
    _bytes_changed,
)
_WEIGHTS = (8, 3, 3, 4, 3)
