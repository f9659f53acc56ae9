"""Text that shows what it holds: nothing invisible, nothing that turns text around or moves a cursor."""

# Printable to Python and invisible to people: fillers, joiners and selectors of variants.
_INVISIBLE = frozenset(
    map(
        chr,
        [
            0x34F,
            0x115F,
            0x1160,
            0x17B4,
            0x17B5,
            *range(0x180B, 0x1810),
            0x2800,
            0x3164,
            *range(0xFE00, 0xFE10),
            0xFFA0,
            *range(0xE0100, 0xE01F0),
        ],
    )
)

LONGEST_LINE = 300
_TAIL = 110


def is_visible(character: str) -> bool:
    """Tell whether a character is a space or shows: no control, bidi, zero-width or unassigned one."""
    return character.isprintable() and character not in _INVISIBLE


def all_visible(text: str) -> bool:
    """Tell whether every character of a text is visible; quick, since nearly every text is."""
    return text.isprintable() and (text.isascii() or _INVISIBLE.isdisjoint(text))


def escaped(character: str) -> str:
    r"""Return a character as JSON, JavaScript and Python write it: `\u202e`, with a pair above U+FFFF."""
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}"


def visible(text: str) -> str:
    """Return a text with an escape for each character that does not show."""
    return text if all_visible(text) else "".join(c if is_visible(c) else escaped(c) for c in text)


def one_line(text: str) -> str:
    """Return a text on one visible line of at most `LONGEST_LINE` characters; its middle goes first."""
    # Not the whole of a text of megabytes is looked at to show a line of it.
    if len(text) > 4 * LONGEST_LINE:
        text = f"{text[: 2 * LONGEST_LINE]}…{text[-LONGEST_LINE:]}"
    line = visible(" ".join(text.splitlines()).strip())
    if len(line) <= LONGEST_LINE:
        return line
    return f"{line[: LONGEST_LINE - _TAIL - 3]} … {line[-_TAIL:]}"
