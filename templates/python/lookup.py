{% include "python/heading.txt" %}
"""Finds the entry that applies to an attribute of a file, with all defaults.

    >>> from grand_challenge_dicom_de_id_procedure.lookup import lookup, stops, under
    >>> lookup("1.2.840.10008.5.1.4.1.1.2", "(0010,0010)")["default"]

The first of these that holds decides:

1. the SOP class isn't listed: the procedure's default (reject);
2. the SOP class is rejected: its default, for every tag;
3. the group of the tag is 0002 (file meta information, PS3.10 section 7.1): the entry of `fileMeta`,
   or its default;
4. the group of the tag is odd (private attributes, PS3.5 section 7.8): the entry of `private` for the
   private creator that the caller gives; K for a private creator (gggg,0010-00FF) itself where
   anything of it in the group is other than X; else X;
5. the tag is listed: its entry;
6. the tag belongs to a repeating group that is listed, such as (60XX,3000): that entry;
7. the SOP class's default (remove), for all the rest, group lengths (gggg,0000) among them.

Options of PS3.15 Annex E replace the default of an entry that has an action for them. Of several the
most protective action counts: R, X, Z, D, U, C, K. No option brings back a rejected SOP class or an
attribute that isn't listed.

Tags may be written as follows; digits and x may be upper or lower case:

{% include "tag_grammar.txt" %}

A private creator is text of at most 64 characters without backslash and control characters (VR LO),
compared without its padding of spaces and NULs, otherwise exactly.
"""

import binascii
import operator
import re
from collections.abc import Mapping

from . import _masks, digest, freeze, procedure

__all__ = ["OPTIONS", "TagError", "digest", "lookup", "normalized_tag", "stops", "under"]

{% include "python/lookup_tags.py" %}


{% include "python/lookup_options.py" %}


{% include "python/lookup_under.py" %}


{% include "python/lookup_stops.py" %}


_NO_OPTIONS = ()
_PRIVATE = freeze(
    {
        "default": "X",
        "justification": {{ private_justification | py }},
    }
)
_ILLEGAL = freeze(
    {
        "default": "X",
        "justification": {{ illegal_justification | py }},
    }
)
_CREATOR_JUSTIFICATION = (
    {{ creator_justification | py }}
)

# Answers without options, by SOP Class UID and tag as the caller writes them. Keys are text and int
# only, so that nothing that merely equals one finds them. Whoever asks for ever new ones gets an
# empty memory now and then, not a full one.
_MOST_CLASSES = 16
_MOST_TAGS = 8192
_answers = {}


def lookup(sop_class_uid, tag, options=_NO_OPTIONS, private_creator=None):
    """Return the entry that applies to an attribute.

    Parameters
    ----------
    sop_class_uid : str
        SOP Class UID of the file, with or without padding.
    tag : str, int or pair
        At whatever depth the attribute stands.
    options : iterable of str
        Names from `OPTIONS`; a choice has no order.
    private_creator : str, optional
        For a tag of an odd group: the private creator of its block; for a private creator element
        (gggg,0010-00FF): its own value. Without it, X.

    Returns
    -------
    FrozenDict
        An entry. If its action comes from an option, "option" is the option's name.

    Raises
    ------
    TagError, ValueError
        If the tag or the private creator is malformed, a private creator is given for an even group,
        an option is unknown, or two options exclude each other.
    TypeError
        If the UID is no string, or `options` is a string, a mapping or not iterable.
    """
    plain = options is _NO_OPTIONS and private_creator is None
    if plain:
        kind = type(tag)
        if kind is not str and kind is not int:
            plain = isinstance(tag, int) and kind is not bool
            tag = int(tag) if plain else tag
    if plain:
        try:
            return _answers[sop_class_uid][tag]
        except (KeyError, TypeError):
            pass
    if not isinstance(sop_class_uid, str):
        raise TypeError(f"SOP Class UID {_shown(sop_class_uid)} is not a string")
    chosen = _chosen_options(options)
    key = normalized_tag(tag)
    creator = _checked_creator(private_creator, key)
    sop_class = procedure["sopClass"].get(_unpadded(sop_class_uid))
    if sop_class is None:
        return _default(procedure)
    answer = _answer(sop_class, key, chosen, creator)
    if plain:
        _remember(sop_class_uid, tag, answer)
    return answer


def _remember(sop_class_uid, tag, answer):
    if len(_answers) >= _MOST_CLASSES and sop_class_uid not in _answers:
        _answers.clear()
    answers = _answers.setdefault(sop_class_uid, {})
    if len(answers) >= _MOST_TAGS:
        answers.clear()
    answers[tag] = answer


def _answer(sop_class, key, chosen, creator):
    """Return the entry of a listed SOP class for a normalized tag, under the chosen options."""
    if sop_class["default"] == "R":
        return _default(sop_class)
    if key.startswith("(0002,") and "fileMeta" in procedure:
        entry = procedure["fileMeta"]["tag"].get(key)
        return _default(procedure["fileMeta"]) if entry is None else _settled(entry, chosen)
    if int(key[1:5], 16) % 2:
        return _private(key, chosen, creator)
    entry = _listed(sop_class["tag"], key)
    return _default(sop_class) if entry is None else _settled(entry, chosen)


# By identity of the procedure, a SOP class or `fileMeta`: one object each, not one for each tag.
_defaults = {}


def _default(source):
    made = _defaults.get(id(source))
    if made is None:
        members = {"default": source["default"], "justification": source["justification"]}
        made = _defaults.setdefault(id(source), freeze(members))
    return made


def _private(key, chosen, creator):
    """Return the entry of a private attribute (PS3.5 section 7.8)."""
    group, element = key[1:5], int(key[6:10], 16)
    if group in ("0001", "0003", "0005", "0007", "FFFF") or 0 < element < 0x10 or 0xFF < element < 0x1000:
        return _ILLEGAL
    table = procedure.get("private", {}).get(creator, {})
    if element >= 0x1000:
        entry = table.get(f"({group},XX{element & 0xFF:02X})")
        return _PRIVATE if entry is None else _settled(entry, chosen)
    if element >= 0x10:
        for masked, entry in table.items():
            under_options = _settled(entry, chosen)
            if masked[1:5] == group and under_options["default"] != "X":
                kept = {"default": "K", "justification": _CREATOR_JUSTIFICATION}
                if "option" in under_options:
                    kept["option"] = under_options["option"]
                return freeze(kept)
    return _PRIVATE


# Tags of repeating groups such as (60XX,3000) by what they begin with, the narrowest first.
_MASKS = {}
for _mask in _masks:
    _MASKS.setdefault(_mask[:3], []).append(_mask)


def _listed(table, key):
    entry = table.get(key)
    if entry is not None:
        return entry
    for mask in _MASKS.get(key[:3], ()):
        if mask in table and all(expected in ("X", actual) for expected, actual in zip(mask, key)):
            return table[mask]
    return None
