# Generated; do not edit.
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

    tag   = space ( bare | "(" space bare space ")" ) space
          | an integer from 0 to 0xFFFFFFFF
          | a list of two, each an integer from 0 to 0xFFFF or [ "0x" ] and 1 to 4 hex digits
    bare  = half space ( "," | "|" ) space half | [ "0x" | "x" ] and 8 hex digits
    half  = [ "0x" ] and 4 hex digits
    space = spaces, tabs and line ends (U+0020, U+0009, U+000A, U+000D), or nothing

A private creator is text of at most 64 characters without backslash and control characters (VR LO),
compared without its padding of spaces and NULs, otherwise exactly.
"""

import binascii
import operator
import re
from collections.abc import Mapping

from . import _masks, digest, freeze, procedure

__all__ = ["OPTIONS", "TagError", "digest", "lookup", "normalized_tag", "stops", "under"]


_TEXT = re.compile(
    "[ \\t\\r\\n]*(?:\\([ \\t\\r\\n]*(?:(?:0[xX])?([0-9A-Fa-f]{4})[ \\t\\r\\n]*[,|][ \\t\\r\\n]*(?:0[xX])?([0-9A-Fa-f]{4})|(?:0?[xX])?([0-9A-Fa-f]{4})([0-9A-Fa-f]{4}))[ \\t\\r\\n]*\\)|(?:0[xX])?([0-9A-Fa-f]{4})[ \\t\\r\\n]*[,|][ \\t\\r\\n]*(?:0[xX])?([0-9A-Fa-f]{4})|(?:0?[xX])?([0-9A-Fa-f]{4})([0-9A-Fa-f]{4}))[ \\t\\r\\n]*"
)
_HALF = re.compile("(?:0[xX])?([0-9A-Fa-f]{1,4})")
_CREATOR = re.compile("[^\\x00-\\x1f\\x7f-\\x9f\\\\]{0,64}")
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


def _chosen_options(options):
    """Return the names in `options` in the order of `OPTIONS`, each once.

    Raises
    ------
    TypeError
        If `options` is a text, a mapping or nothing that names can be taken from.
    ValueError
        If a name is unknown, or if two options exclude each other (PS3.15 section E.3).
    """
    if isinstance(options, (str, bytes, Mapping)):
        raise TypeError(f"options is {_shown(options)}; give a list of names")
    try:
        given = list(options)
    except TypeError:
        raise TypeError(f"options is {_shown(options)}; give a list of names") from None
    for name in given:
        if name not in OPTIONS:
            raise ValueError(f"{_shown(name)} is not an option; the options are " + ", ".join(OPTIONS))
    chosen = tuple(name for name in OPTIONS if name in given)
    if len(chosen) > 1:
        declared = procedure.get("option", {})
        for name in chosen:
            for other in declared.get(name, {}).get("excludes", ()):
                if other in chosen:
                    raise ValueError(f"{name} and {other} exclude each other; choose one of them")
    return chosen


def _deciding_option(entry, chosen):
    """Return the chosen option whose action is the most protective one that the entry has, or None.

    Of options with the same action the first of `OPTIONS` counts.
    """
    actions = entry.get("options", ())
    applicable = [name for name in chosen if name in actions]
    if not applicable:
        return None
    return min(applicable, key=lambda name: _MOST_PROTECTIVE_FIRST.index(actions[name]))


def _settled(entry, chosen):
    """Return the entry under the chosen options; `option` names where another action comes from."""
    option = _deciding_option(entry, chosen)
    if option is None:
        return entry
    members = {key: value for key, value in entry.items() if key != "options"}
    members.update(default=entry["options"][option], option=option)
    return freeze(members)


# The whole procedure under options, for those who look tables up and know no options.

# A procedure under options takes megabytes; the last few are enough for whoever changes between them.
_MOST_KEPT = 8
_kept = {}


def under(options, *, clean=True):
    """Return the procedure with options applied.

    It has the shape of `procedure`, with the actions under the options as defaults and nothing left
    to choose; `insert` says what the options change. Justifications stay those of `procedure`.

    Parameters
    ----------
    options : iterable of str
        Names from `OPTIONS`; the same choice gives the same object.
    clean : bool
        False for those who can't clean values: what would be C has its default in `procedure`.

    Raises
    ------
    ValueError
        If a name is unknown, or if two options exclude each other (PS3.15 section E.3).
    TypeError
        If `options` is a text, a mapping or not iterable, or if `clean` is no bool.
    """
    chosen = _chosen_options(options)
    if not isinstance(clean, bool):
        raise TypeError(f"clean is {_shown(clean)}; give True or False")
    made = _kept.get((chosen, clean))
    if made is None:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        made = _kept.setdefault((chosen, clean), _applied(chosen, clean))
    return made


def _applied(chosen, clean):
    # Entries and tables are shared between SOP classes; by identity each is settled once.
    entries = {}
    tables = {}

    def entry_under(entry):
        if "options" not in entry:
            return entry
        made = entries.get(id(entry))
        if made is None:
            made = entries[id(entry)] = _entry_under(entry, chosen, clean)
        return made

    def table_under(table):
        made = tables.get(id(table))
        if made is None:
            changed = {tag: entry_under(entry) for tag, entry in table.items() if "options" in entry}
            made = tables[id(table)] = freeze({**table, **changed}) if changed else table
        return made

    def class_under(sop_class):
        table = table_under(sop_class["tag"])
        return sop_class if table is sop_class["tag"] else freeze({**sop_class, "tag": table})

    members = dict(procedure)
    members["insert"] = _insert_under(chosen)
    members["sopClass"] = {uid: class_under(sop_class) for uid, sop_class in procedure["sopClass"].items()}
    if "option" in members:
        members["option"] = {}
    if "fileMeta" in members:
        members["fileMeta"] = class_under(members["fileMeta"])
    if "private" in members:
        members["private"] = {creator: table_under(table) for creator, table in members["private"].items()}
    return freeze(members)


def _entry_under(entry, chosen, clean):
    option = _deciding_option(entry, chosen)
    action = entry["default"] if option is None else entry["options"][option]
    members = {key: value for key, value in entry.items() if key != "options"}
    members["default"] = entry["default"] if action == "C" and not clean else action
    return freeze(members)


def _insert_under(chosen):
    """Return `insert` with what the options say: items of a sequence are added, other values replace."""
    insert = dict(procedure["insert"])
    for name in OPTIONS:
        if name in chosen:
            for tag, element in procedure.get("option", {}).get(name, {}).get("insert", {}).items():
                before = insert.get(tag, {})
                if element["vr"] == before.get("vr") == "SQ":
                    element = {**element, "Value": [*before.get("Value", ()), *element.get("Value", ())]}
                insert[tag] = element
    return {tag: insert[tag] for tag in sorted(insert)}


# Stop rules: values that stop a file, whatever becomes of the attribute. Whatever can't be read counts as
# holding, so that no file passes because somebody wrote it in an odd way.

_KEY = re.compile("[0-9A-Fa-f]{8}")
_BASE64 = re.compile("[A-Za-z0-9+/]*={0,2}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
# Characters that no text of PS3.5 section 6.1.3 has: bytes that have them are numbers or worse.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_CONTROL_PADDING = "".join(map(chr, range(0x21)))
_COMPONENT_GROUPS = frozenset(("Alphabetic", "Ideographic", "Phonetic"))
_SOP_CLASS_UID = "00080016"


class _UnreadableError(Exception):
    """What an element holds can't be read."""


def stops(dataset):
    """Return the rules of `procedure["stop"]` that hold for a data set, in their order.

    A rule looks at an attribute of the top level. Values are compared without padding and case;
    1, 1.0 and "1" are alike; text with backslashes is several values; of a person's name each
    component group counts; inline binary data are read as text. Where an element is no element of
    the DICOM JSON Model or leaves its value to a bulk data URI, each rule on it holds. A rule for
    some SOP classes holds for a data set whose SOP Class UID is missing or can't be read, too.

    Parameters
    ----------
    dataset : mapping
        A data set in the DICOM JSON Model (PS3.18 Annex F): keys of eight hexadecimal digits such
        as "00280301", as `Dataset.to_json_dict()` of pydicom gives them.

    Returns
    -------
    list of FrozenDict
        The rules themselves; empty if nothing stops the file.

    Raises
    ------
    TypeError
        If `dataset` is no mapping; a pydicom Dataset is none.
    ValueError
        If a key has another form, since a rule would pass over it.
    """
    if hasattr(dataset, "to_json_dict"):
        raise TypeError("the data set isn't in the DICOM JSON Model; give dataset.to_json_dict()")
    if not isinstance(dataset, Mapping):
        raise TypeError(f"{_shown(dataset)} is not a data set; give a mapping in the DICOM JSON Model")
    elements = {}
    for key, element in dataset.items():
        if not isinstance(key, str) or not _KEY.fullmatch(key):
            raise ValueError(
                f"{_shown(key)} is not a key of the DICOM JSON Model;"
                " give eight hexadecimal digits such as '00280301'"
            )
        # Which of two spellings of one key counts nobody can know: None can't be read.
        elements[key.upper()] = None if key.upper() in elements else element
    read = {}

    def values(key):
        if key not in read:
            read[key] = _values(elements[key]) if key in elements else []
        return read[key]

    return [rule for rule in procedure.get("stop", ()) if _holds(rule, values)]


def _holds(rule, values):
    attribute = rule["attribute"][1:5] + rule["attribute"][6:10]
    return _is_for(rule, values(_SOP_CLASS_UID)) and _has(rule, values(attribute))


def _is_for(rule, sop_class_uid):
    texts = None if sop_class_uid is None else [text for position in sop_class_uid for text in position]
    return "sopClass" not in rule or not texts or any(text in rule["sopClass"] for text in texts)


def _has(rule, positions):
    """Say whether values satisfy a rule; None stands for values that can't be read."""
    if positions is None:
        return True
    if "position" in rule:
        positions = positions[rule["position"] - 1 : rule["position"]]
    texts = [text for position in positions for text in position]
    if "is" in rule:
        expected = {_comparable(text) for text in rule["is"]}
        return any(_comparable(text) in expected for text in texts)
    if "contains" in rule:
        return any(part.upper() in text.upper() for part in rule["contains"] for text in texts)
    return bool(texts)


def _comparable(text):
    bare = text.strip(_CONTROL_PADDING)
    return float(bare) if _NUMBER.fullmatch(bare) else bare.upper()


def _values(element):
    """Return the texts at each position, several for a person's name; None if unreadable."""
    try:
        return list(_positions(element))
    except _UnreadableError:
        return None


def _positions(element):
    """Return the positions of an element, which has one of Value, InlineBinary and BulkDataURI at most."""
    if not isinstance(element, Mapping) or "BulkDataURI" in element:
        raise _UnreadableError
    if "Value" in element and "InlineBinary" not in element:
        return _several(element["Value"], element.get("vr"))
    if "InlineBinary" in element and "Value" not in element:
        return _of_text(_decoded(element["InlineBinary"]))
    if any(name != "vr" for name in element):
        raise _UnreadableError
    return []


def _several(value, vr):
    for member in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(member, str):
            yield from _of_text(member)
        elif member is None:
            yield []
        elif isinstance(member, (int, float)) and not isinstance(member, bool):
            yield [_number(member)]
        elif isinstance(member, Mapping) and _COMPONENT_GROUPS.issuperset(member) and (member or vr == "PN"):
            yield [text for group in member.values() for texts in _of_name(group) for text in texts]
        else:
            # An item of a sequence among others: there is one, and no rule can read it.
            raise _UnreadableError


def _of_name(group):
    if group is None:
        return []
    if not isinstance(group, str):
        raise _UnreadableError
    return _of_text(group)


def _of_text(text):
    """Return the positions of a text, each with its value if there is one."""
    return [[part] if part else [] for part in (piece.strip(_CONTROL_PADDING) for piece in text.split("\\"))]


def _decoded(inline):
    """Return the text that base64 stands for."""
    if inline is None:
        return ""
    if not isinstance(inline, str) or len(inline) % 4 or not _BASE64.fullmatch(inline):
        raise _UnreadableError
    text = binascii.a2b_base64(inline).decode("latin-1")
    bare = text.rstrip("\0")
    if _NO_TEXT.search(bare) or (text and not bare):
        raise _UnreadableError
    return bare


def _number(value):
    """Return a number as JavaScript writes it: 1.0 is 1, with an exponent beyond 1e21 and below 1e-6."""
    try:
        number = float(value)
    except OverflowError:
        number = float("inf") if value > 0 else float("-inf")
    if number != number:
        return "NaN"
    if number in (float("inf"), float("-inf")):
        return "Infinity" if number > 0 else "-Infinity"
    mantissa, _, exponent = repr(abs(number)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    power = int(exponent or 0)
    if -7 < power < 0:
        whole, fraction = "0", "0" * (-power - len(whole)) + whole + fraction
    elif 0 < power < 21:
        digits = (whole + fraction).ljust(len(whole) + power, "0")
        whole, fraction = digits[: len(whole) + power], digits[len(whole) + power :]
    text = whole + ("." + fraction if fraction else "")
    if power <= -7 or power >= 21:
        text += f"e{power:+d}"
    return ("-" if number < 0 else "") + text


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
