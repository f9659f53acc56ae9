# Generated; do not edit. Made from procedure 2026.11.0 by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""Finds the entry that applies to an attribute of a file, with all defaults.

    >>> from grand_challenge_dicom_de_id_procedure.lookup import lookup
    >>> lookup("1.2.840.10008.5.1.4.1.1.2", "(0010,0010)")["default"]

The first of these that holds decides:

1. the SOP class isn't listed: the procedure's default (reject);
2. the SOP class is rejected: its default, for every tag;
3. the group of the tag is odd (private attributes, PS3.5 section 7.8): X;
4. the tag is listed: its entry;
5. the tag belongs to a repeating group that is listed, such as (60XX,3000): that entry;
6. the SOP class's default (remove), for all the rest, group lengths (gggg,0000) among them.

Options of PS3.15 Annex E that the caller applies replace the default of 4 and 5 where the entry
has an action for them. If it has actions for several, the most protective one counts,
whatever the order: R, X, D, Z, U, C, K. So cleaning comes before keeping. No option brings back
a rejected SOP class, a private attribute or an attribute that isn't listed.
"""

from operator import index

from . import digest, procedure
from ._frozen import freeze
from ._packed import MASKS

__all__ = ["OPTIONS", "TagError", "digest", "lookup", "normalized_tag"]

OPTIONS = (
    "retainSafePrivate",
    "retainUIDs",
    "retainDeviceIdentity",
    "retainInstitutionIdentity",
    "retainPatientCharacteristics",
    "retainLongitudinalFullDates",
    "retainLongitudinalModifiedDates",
    "cleanDescriptors",
    "cleanStructuredContent",
    "cleanGraphics",
)

_MOST_PROTECTIVE_FIRST = "RXZDUCK"
_HEX = frozenset("0123456789ABCDEF")
_PRIVATE = freeze(
    {
        "default": "X",
        "justification": "Private attribute: PS3.15 Table E.1-1 removes what this procedure can't know",
    }
)


class TagError(ValueError):
    """What was given as a tag is none."""


def _number(value, limit):
    """Return an integer below `limit` from an integer or its hexadecimal digits, else None."""
    if isinstance(value, str):
        digits = value[2:] if value[:2] in ("0x", "0X") else value
        if not digits or not _HEX.issuperset(digits.upper()):
            return None
        number = int(digits, 16)
    elif isinstance(value, bool):
        return None
    else:
        try:
            number = index(value)
        except TypeError:
            return None
    return number if 0 <= number < limit else None


def _from_text(text):
    """Return group and element of `(0008,0005)`, `0008,0005`, `0008|0005`, `00080005` or `0x00080005`."""
    bare = text.strip()
    if bare[:1] == "(" and bare[-1:] == ")":
        bare = bare[1:-1]
    for separator in (",", "|"):
        parts = bare.split(separator)
        if len(parts) == 2:
            parts = [part.strip() for part in parts]
            return parts if all(len(part) in (4, 6) for part in parts) else None
    digits = bare[2:] if bare[:2] in ("0x", "0X") else bare[1:] if bare[:1] in ("x", "X") else bare
    return [digits[:4], digits[4:]] if len(digits) == 8 else None


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
    pair = None
    if isinstance(tag, str):
        pair = _from_text(tag)
    elif isinstance(tag, (tuple, list)):
        pair = tag if len(tag) == 2 else None
    else:
        number = _number(tag, 1 << 32)
        pair = None if number is None else (number >> 16, number & 0xFFFF)
    group, element = (_number(part, 1 << 16) for part in pair) if pair else (None, None)
    if group is None or element is None:
        raise TagError(
            f"{tag!r} is not a tag; give one such as '(0008,0005)', 0x00080005 or (0x0008, 0x0005)"
        )
    return f"({group:04X},{element:04X})"


def _matches(mask, tag):
    return all(expected in ("X", actual) for expected, actual in zip(mask, tag))


def _listed(table, tag):
    entry = table.get(tag)
    if entry is None:
        for mask in MASKS:
            if mask in table and _matches(mask, tag):
                return table[mask]
    return entry


def _chosen(options):
    if isinstance(options, str):
        raise TypeError(f"options is the string {options!r}; give a list of names")
    chosen = list(options)
    for name in chosen:
        if name not in OPTIONS:
            raise ValueError(f"{name!r} is not an option; the options are " + ", ".join(OPTIONS))
    return chosen


def _under_options(entry, chosen):
    actions = entry.get("options", {})
    applicable = [name for name in OPTIONS if name in chosen and name in actions]
    if not applicable:
        return entry
    option = min(applicable, key=lambda name: _MOST_PROTECTIVE_FIRST.index(actions[name]))
    settled = {key: value for key, value in entry.items() if key != "options"}
    settled.update(default=actions[option], option=option)
    return freeze(settled)


def lookup(sop_class_uid, tag, options=()):
    """Return the entry that applies to an attribute.

    Parameters
    ----------
    sop_class_uid : str
        SOP Class UID of the file, with or without padding.
    tag : str, int or pair
        In any form that `normalized_tag` knows, at whatever depth the attribute stands.
    options : iterable of str
        Names from `OPTIONS` that the caller applies.

    Returns
    -------
    FrozenDict
        "default" is the action and "justification" its reason, as in the tables. An entry whose
        action comes from an option says so: "option" is the option's name and "options" is gone.

    Raises
    ------
    TagError, ValueError
        If the tag is malformed or an option unknown.
    TypeError
        If the UID is no string, or `options` is one.
    """
    if not isinstance(sop_class_uid, str):
        raise TypeError(f"SOP Class UID {sop_class_uid!r} is not a string")
    chosen = _chosen(options)
    key = normalized_tag(tag)
    sop_class = procedure["sopClass"].get(sop_class_uid.strip("\0 "))
    if sop_class is None:
        return _default(procedure)
    if sop_class["default"] == "R":
        return _default(sop_class)
    if int(key[1:5], 16) % 2:
        return _PRIVATE
    entry = _listed(sop_class["tag"], key)
    return _default(sop_class) if entry is None else _under_options(entry, chosen)


def _default(source):
    return freeze({"default": source["default"], "justification": source["justification"]})
