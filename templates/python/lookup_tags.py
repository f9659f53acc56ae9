{# Tags and private creators, read by the same grammar as in the npm package. #}

_TEXT = re.compile(
    {{ tag_text | py }}
)
_HALF = re.compile({{ half_text | py }})
_CREATOR = re.compile({{ creator_text | py }})
_PADDING = "\0 "


class TagError(ValueError):
    """What was given as a tag is none."""


def _shown(value, most=60):
    """Return how a value looks, cut where it is long, for a message of one line."""
    try:
        text = repr(value)
    except Exception:  # such as an integer of more digits than Python writes
        text = "a value of type " + type(value).__name__
    return text if len(text) <= most else text[: most - 3] + "..."


def _unpadded(text):
    """Return a value without the padding of PS3.5 section 6.2."""
    return text.strip(_PADDING)


def _integer(value):
    """Return the integer that `value` is, else None; 8.0 is one as in JavaScript, True and False are none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    try:
        return operator.index(value)
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

    Raises
    ------
    TagError
        If it is written in no form that this module describes; keywords are not tags.
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
            f"{_shown(tag)} is not a tag; give one such as '(0008,0005)', 0x00080005 or (0x0008, 0x0005)"
        )
    return f"({group:04X},{element:04X})"


def _checked_creator(private_creator, key):
    """Return a private creator (PS3.5 section 7.8.1) without padding, or None where none is given.

    Raises
    ------
    ValueError
        If it is malformed, or if the tag `key` is in an even group.
    """
    if private_creator is None:
        return None
    creator = _unpadded(private_creator) if isinstance(private_creator, str) else None
    if creator is None or not _CREATOR.fullmatch(creator):
        raise ValueError(
            f"{_shown(private_creator)} is not a private creator; give the text of its element, at most"
            " 64 characters without backslash and control characters"
        )
    if int(key[1:5], 16) % 2 == 0:
        raise ValueError(
            f"{key} with the private creator {_shown(creator)}: a private tag in an even group;"
            " give a creator with tags of odd groups only"
        )
    return creator
