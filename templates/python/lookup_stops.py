{# Read by the same rules as in the npm package. #}
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
