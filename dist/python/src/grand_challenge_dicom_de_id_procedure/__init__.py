# Generated; do not edit. Made by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""How to de-identify DICOM files: what to do with each attribute of each SOP class.

    procedure["sopClass"]["1.2.840.10008.5.1.4.1.1.2"]["tag"]["(0010,0010)"]["default"]

`procedure` is made of dicts and lists that refuse to change. They are real ones: json, equality, `in`,
iteration, `|` and pattern matching work as ever. Only methods that change them are replaced, so reading
is as fast as in a plain dict. `plain` makes a copy for those who want to change something. `dict(x)`,
`x | {...}` and `x.copy()` are plain at the top only, and `copy.copy` and `copy.deepcopy` return the
frozen object itself.

The functions in `lookup` apply the defaults for what isn't listed. `digest` is the SHA-256 of the
procedure's canonical JSON: keys sorted, no white space, UTF-8.
"""

from itertools import compress

from . import _packed

__all__ = ["digest", "plain", "procedure"]
__version__ = "2026.11.0"

digest = _packed.DIGEST


def _refuse(self, *args, **kwargs):
    raise TypeError(
        "the procedure is frozen; to change a copy, make one with plain() of grand_challenge_dicom_de_id_procedure"
    )


class FrozenDict(dict):
    """A dict that refuses to change; made by `freeze`."""

    __slots__ = ()

    __init__ = __setitem__ = __delitem__ = __ior__ = __setattr__ = __delattr__ = _refuse
    clear = pop = popitem = setdefault = update = __replace__ = _refuse

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, protocol):
        return freeze, (dict(self),)

    def __repr__(self):
        return "FrozenDict({" + ", ".join(_shown(self)) + "})"


class FrozenList(list):
    """A list that refuses to change; made by `freeze`."""

    __slots__ = ()

    __init__ = __setitem__ = __delitem__ = __iadd__ = __imul__ = __setattr__ = __delattr__ = _refuse
    append = clear = extend = insert = pop = remove = reverse = sort = _refuse

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, protocol):
        return freeze, (list(self),)

    def __repr__(self):
        return "FrozenList(" + list.__repr__(self) + ")"


# Turns marks into what `compress` wants: false for a dot, true for all else.
_MARKED = bytes(byte != ord(".") for byte in range(256))

# What is frozen is made by the methods of dict.
_NEW, _POP, _UPDATE = FrozenDict.__new__, dict.pop, dict.update


def _shown(mapping, most=8):
    """Yield the text of the first members; a table of a thousand entries helps nobody on a screen."""
    for number, (key, value) in enumerate(dict.items(mapping)):
        if number == most:
            yield "... " + str(len(mapping) - most) + " more"
            return
        if isinstance(value, dict):
            small = len(value) <= 3 and not any(isinstance(v, (dict, list)) for v in dict.values(value))
            brief = repr(dict(value)) if small else "{... " + str(len(value)) + " items}"
        else:
            brief = repr(value)
        yield repr(key) + ": " + brief


def frozen_dict(members):
    """Return a FrozenDict of a dict whose values are frozen already."""
    made = _NEW(FrozenDict)
    _UPDATE(made, members)
    return made


def freeze(value):
    """Return `value` with every plain dict, list and tuple in it replaced by a frozen one."""
    kind = type(value)
    if kind is dict:
        return frozen_dict({key: freeze(member) for key, member in value.items()})
    if kind is list or kind is tuple:
        made = FrozenList.__new__(FrozenList)
        list.extend(made, map(freeze, value))
        return made
    return value


def plain(value):
    """Return a copy of the procedure or a part of it that is made of plain dicts and lists.

    Nothing in the copy is shared, so changing it in one place changes nothing elsewhere.
    """
    if isinstance(value, dict):
        return {key: plain(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(member) for member in value]
    return value


class _Entries(dict):
    """Entries by their packed names, each made when it is first asked for."""

    def __missing__(self, name):
        justification, _, extra = name[1:].partition(".")
        members = {"default": name[0], "justification": _packed.JUSTIFICATIONS[justification]}
        if extra:
            members.update(freeze(_packed.EXTRAS[extra]))
        self[name] = entry = frozen_dict(members)
        return entry


def _tags(text):
    """Return the tags that are written as `(0018,93 05 06 (0020,00 0D`."""
    tags = []
    for block in text[1:].split(" ("):
        start = "(" + block[:7]
        tags += (start + block[8:].replace(" ", ")|" + start) + ")").split("|")
    return tags


def _blocks(text):
    """Return the blocks of a text, each as its lines."""
    return [block.split("\n") for block in text[1:-2].split("\n\n")] if text.strip() else []


def _families(entries):
    """Return the tables of families with what is usual in them.

    All of them grow together, block by block: so that little else is in memory at a time.
    """
    tables = [_NEW(FrozenDict) for _ in _packed.FAMILIES]
    texts = (text[1:-1].split("\n") for text in (_packed.TAGS, _packed.USUAL, _packed.SELECTIONS))
    for tags, usual, selections, letters in zip(*texts, zip(*_packed.FAMILIES.values())):
        tags = _tags(tags)
        usual = [entries[name] for name in usual.split(" ")]
        selected = {}
        for letter, marks in zip(_packed.LETTERS, selections.split(" ")):
            if marks == "*":
                selected[letter] = dict(zip(tags, usual))
            else:
                marked = marks.encode().translate(_MARKED)
                selected[letter] = dict(zip(compress(tags, marked), compress(usual, marked)))
        for table, letter in zip(tables, letters):
            if letter != ".":
                _UPDATE(table, selected[letter])
    return tables


def _deviate(tables, text, entries):
    """Give tables the entries that are not usual."""
    for names, *lines in _blocks(text):
        deviations = {}
        for line in lines:
            name, tags = line.split(" ", 1)
            deviations.update(dict.fromkeys(_tags(tags), entries[name]))
        for name in names:
            _UPDATE(tables[name], deviations)


def _tables(entries):
    """Return the table of each SOP class that has a letter."""
    families = {names[0]: table for names, table in zip(_packed.FAMILIES, _families(entries))}
    _deviate(families, _packed.COMMON, entries)
    tables = {}
    for names in _packed.FAMILIES:
        family = families[names[0]]
        tables[names[0]] = family
        for name in names[1:]:
            tables[name] = frozen_dict(family)
    for name, tags in _packed.LACKING.items():
        for tag in _tags(tags):
            _POP(tables[name], tag)
    _deviate(tables, _packed.DEVIATIONS, entries)
    return tables


def _read():
    """Return the procedure.

    All of it is there then, as real dicts, so that nobody who reads them (a serializer in C, another
    thread) can meet a table that is not finished. What is alike is made once.
    """
    entries = _Entries()
    tables = {"": frozen_dict({}), **_tables(entries)}
    members = {key: freeze(value) for key, value in _packed.REST.items()}
    sop_classes = {}
    for uid, (name, letter, more) in _packed.SOP_CLASSES.items():
        made = {"default": name[0], "justification": _packed.JUSTIFICATIONS[name[1:]]}
        if type(more) is str:
            made["name"] = more
            made["tag"] = tables[letter]
        else:
            made.update(freeze(more), tag=tables[letter])
            made = {key: made[key] for key in sorted(made)}
        sop_classes[uid] = frozen_dict(made)
    members["sopClass"] = frozen_dict(sop_classes)
    if _packed.PRIVATE is not None:
        private = {}
        for creator, (tags, names) in _packed.PRIVATE.items():
            table = zip(_tags(tags), [entries[name] for name in names.split(" ")]) if tags else ()
            private[creator] = frozen_dict(dict(table))
        members["private"] = frozen_dict(private)
    return frozen_dict({key: members[key] for key in sorted(members)})


procedure = _read()
