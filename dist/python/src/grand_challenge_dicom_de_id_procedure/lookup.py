# Generated; do not edit. Made by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
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

Options of PS3.15 Annex E that the caller applies replace the default of an entry that has an action
for them. If it has actions for several, the most protective one counts, whatever the order:
R, X, Z, D, U, C, K. So cleaning comes before keeping. No option brings back a rejected SOP class or
an attribute that isn't listed.

`under` applies options to the whole procedure at once, `stops` looks at values. Tags may be written
as follows; digits and x may be upper or lower case:

    tag   = space ( bare | "(" space bare space ")" ) space
          | an integer from 0 to 0xFFFFFFFF
          | a list of two, each an integer from 0 to 0xFFFF or [ "0x" ] and 1 to 4 hex digits
    bare  = half space ( "," | "|" ) space half | [ "0x" | "x" ] and 8 hex digits
    half  = [ "0x" ] and 4 hex digits
    space = spaces, tabs and line ends (U+0020, U+0009, U+000A, U+000D), or nothing

A private creator is text of at most 64 characters without backslash and control characters (VR LO),
compared without its padding of spaces and NULs, otherwise exactly. Options are any collection of names
but a mapping; a choice has no order, and a name may come twice.
"""

from . import digest, procedure
from ._frozen import freeze
from ._options import OPTIONS, chosen_options, settled
from ._stops import stops
from ._tags import TagError, checked_creator, normalized_tag, shown, unpadded
from ._under import under

__all__ = ["OPTIONS", "TagError", "digest", "lookup", "normalized_tag", "stops", "under"]

_NO_OPTIONS = ()
_PRIVATE = freeze(
    {
        "default": "X",
        "justification": "Private attribute: PS3.15 Table E.1-1 removes what this procedure can't know",
    }
)
_ILLEGAL = freeze(
    {
        "default": "X",
        "justification": "PS3.5 section 7.8 allows no such element in an odd group, so nobody can know what it holds",
    }
)
_CREATOR_JUSTIFICATION = (
    "Private creator: without it nobody can tell what the private attributes kept beside it mean"
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
        In any form that `normalized_tag` knows, at whatever depth the attribute stands.
    options : iterable of str
        Names from `OPTIONS` that the caller applies.
    private_creator : str, optional
        For a tag of an odd group: the private creator of its block, with or without padding; for a
        private creator element (gggg,0010-00FF): its own value. Without it, X.

    Returns
    -------
    FrozenDict
        "default" is the action and "justification" its reason, as in the tables. An entry whose
        action comes from an option says so: "option" is the option's name and "options" is gone.

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
        raise TypeError(f"SOP Class UID {shown(sop_class_uid)} is not a string")
    chosen = chosen_options(options)
    key = normalized_tag(tag)
    creator = checked_creator(private_creator, key)
    sop_class = procedure["sopClass"].get(unpadded(sop_class_uid))
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
        return _default(procedure["fileMeta"]) if entry is None else settled(entry, chosen)
    if int(key[1:5], 16) % 2:
        return _private(key, chosen, creator)
    entry = _listed(sop_class["tag"], key)
    return _default(sop_class) if entry is None else settled(entry, chosen)


def _default(source):
    return freeze({"default": source["default"], "justification": source["justification"]})


def _private(key, chosen, creator):
    """Return the entry of a private attribute (PS3.5 section 7.8)."""
    group, element = key[1:5], int(key[6:10], 16)
    if group in ("0001", "0003", "0005", "0007", "FFFF") or 0 < element < 0x10 or 0xFF < element < 0x1000:
        return _ILLEGAL
    table = procedure.get("private", {}).get(creator, {})
    if element >= 0x1000:
        entry = table.get(f"({group},XX{element & 0xFF:02X})")
        return _PRIVATE if entry is None else settled(entry, chosen)
    if element >= 0x10:
        for masked, entry in table.items():
            under_options = settled(entry, chosen)
            if masked[1:5] == group and under_options["default"] != "X":
                kept = {"default": "K", "justification": _CREATOR_JUSTIFICATION}
                if "option" in under_options:
                    kept["option"] = under_options["option"]
                return freeze(kept)
    return _PRIVATE


# Masked keys of a table such as (60XX,3000), by the first two digits, by identity of the table.
_masks = {}


def _listed(table, key):
    entry = table.get(key)
    if entry is not None:
        return entry
    masks = _masks.get(id(table))
    if masks is None:
        masks = _masks[id(table)] = _masks_of(table)
    for mask in masks.get(key[:3], ()):
        if all(expected in ("X", actual) for expected, actual in zip(mask, key)):
            return table[mask]
    return None


def _masks_of(table):
    """Return the masked keys by what they begin with, the narrowest first."""
    masks = {}
    for mask in sorted((tag for tag in table if "X" in tag), key=lambda tag: (tag.count("X"), tag)):
        masks.setdefault(mask[:3], []).append(mask)
    return masks
