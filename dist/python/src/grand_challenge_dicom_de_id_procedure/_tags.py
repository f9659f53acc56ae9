# Generated; do not edit. Made by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""Reads a tag and a private creator by the grammar that `lookup` describes, the npm package's too."""

import re
from operator import index

_TEXT = re.compile(
    "[ \\t\\r\\n]*(?:\\([ \\t\\r\\n]*(?:(?:0[xX])?([0-9A-Fa-f]{4})[ \\t\\r\\n]*[,|][ \\t\\r\\n]*(?:0[xX])?([0-9A-Fa-f]{4})|(?:0?[xX])?([0-9A-Fa-f]{4})([0-9A-Fa-f]{4}))[ \\t\\r\\n]*\\)|(?:0[xX])?([0-9A-Fa-f]{4})[ \\t\\r\\n]*[,|][ \\t\\r\\n]*(?:0[xX])?([0-9A-Fa-f]{4})|(?:0?[xX])?([0-9A-Fa-f]{4})([0-9A-Fa-f]{4}))[ \\t\\r\\n]*"
)
_HALF = re.compile("(?:0[xX])?([0-9A-Fa-f]{1,4})")
_CREATOR = re.compile("[^\\x00-\\x1f\\x7f-\\x9f\\\\]{0,64}")
_PADDING = "\0 "


class TagError(ValueError):
    """What was given as a tag is none."""


def shown(value, most=60):
    """Return how a value looks, cut where it is long, for a message of one line."""
    try:
        text = repr(value)
    except Exception:  # such as an integer of more digits than Python writes
        text = "a value of type " + type(value).__name__
    return text if len(text) <= most else text[: most - 3] + "..."


def unpadded(text):
    """Return a value without the padding of PS3.5 section 6.2."""
    return text.strip(_PADDING)


def _integer(value):
    """Return the integer that `value` is, else None; 8.0 is one as in JavaScript, True and False are none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    try:
        return index(value)
    except TypeError:
        return None


def _half(part):
    """Return group or element from an integer or its hexadecimal digits, else None."""
    if isinstance(part, str):
        found = _HALF.fullmatch(part)
        return int(found[1], 16) if found else None
    number = _integer(part)
    return number if number is not None and 0 <= number < 0x10000 else None


def normalized_tag(tag):
    """Return a tag as the tables write it, `(GGGG,EEEE)` in upper-case hexadecimal.

    Parameters
    ----------
    tag : str, int or pair
        "(0008,0005)", "0008,0005", "0008|0005", "00080005", "0x00080005", "x00080005",
        0x00080005, a pydicom BaseTag, (0x0008, 0x0005) or ("0008", "0005").

    Raises
    ------
    TagError
        If `tag` is nothing of the kind; keywords are not tags.
    """
    group = element = None
    if isinstance(tag, str):
        found = _TEXT.fullmatch(tag)
        if found:
            group, element = (int(digits, 16) for digits in found.groups() if digits)
    elif isinstance(tag, (tuple, list)):
        if len(tag) == 2:
            group, element = map(_half, tag)
    else:
        number = _integer(tag)
        if number is not None and 0 <= number < 1 << 32:
            group, element = number >> 16, number & 0xFFFF
    if group is None or element is None:
        raise TagError(
            f"{shown(tag)} is not a tag; give one such as '(0008,0005)', 0x00080005 or (0x0008, 0x0005)"
        )
    return f"({group:04X},{element:04X})"


def checked_creator(private_creator, key):
    """Return a private creator (PS3.5 section 7.8.1) without padding, or None where none is given.

    Raises
    ------
    ValueError
        If it is no text of at most 64 characters without backslash and control characters, or
        if the tag `key` is in an even group, where there is no private attribute.
    """
    if private_creator is None:
        return None
    creator = unpadded(private_creator) if isinstance(private_creator, str) else None
    if creator is None or not _CREATOR.fullmatch(creator):
        raise ValueError(
            f"{shown(private_creator)} is not a private creator; give the text of its element, at most"
            " 64 characters without backslash and control characters"
        )
    if int(key[1:5], 16) % 2 == 0:
        raise ValueError(
            f"{key} with the private creator {shown(creator)}: a private tag in an even group;"
            " give a creator with tags of odd groups only"
        )
    return creator
