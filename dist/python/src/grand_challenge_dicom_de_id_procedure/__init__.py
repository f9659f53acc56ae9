# Generated; do not edit: see https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""How to de-identify DICOM files: what to do with each attribute of each SOP class.

    procedure["sopClass"]["1.2.840.10008.5.1.4.1.1.2"]["tag"]["(0010,0010)"]["default"]

`procedure` is made of dicts and lists that refuse to change. They are real ones: json, equality, `in`,
iteration, `|` and pattern matching work as ever. Only methods that change them are replaced, so reading
is as fast as in a plain dict. `plain` makes a copy for those who want to change something. `dict(x)`,
`x | {...}` and `x.copy()` are plain at the top only, and `copy.copy` and `copy.deepcopy` return the
frozen object itself. The tags of a table stand in no particular order; `plain` sorts them.

The functions in `lookup` apply the defaults for what isn't listed. `digest` is the SHA-256 of the
procedure's canonical JSON: keys sorted, no white space, UTF-8.
"""

import sys

from . import _packed

__all__ = ["digest", "plain", "procedure"]
__version__ = "2026.11.0"

digest = _packed.DIGEST
_masks = _packed.MASKS


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


# What is frozen is made by the methods of dict.
_NEW, _UPDATE = FrozenDict.__new__, dict.update


def _shown(mapping, most=8):
    """Yield the text of the first members; a table of a thousand entries helps nobody on a screen."""
    for number, key in enumerate(sorted(mapping, key=str)):
        if number == most:
            yield "... " + str(len(mapping) - most) + " more"
            return
        value = mapping[key]
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

    Nothing in the copy is shared, so changing it in one place changes nothing elsewhere. Keys are in order.
    """
    if isinstance(value, dict):
        return {key: plain(value[key]) for key in sorted(value, key=str)}
    if isinstance(value, (list, tuple)):
        return [plain(member) for member in value]
    return value


def _taken(name):
    """Take what has a name out of `_packed`: its memory is free for what is made later."""
    return vars(_packed).pop(name)


def _lines(name):
    """Take a text out of `_packed` and yield its lines; few of them are in memory at a time."""
    text = _taken(name)[1:]
    while text:
        *lines, text = text.split("\n", 150)
        yield from lines


def _entries():
    """Return justifications by their names, and entries by theirs."""
    extras = freeze(_taken("EXTRAS"))
    justifications, entries = {}, {}
    for names, text in _taken("JUSTIFICATIONS").items():
        name, _, uses = names.partition(" ")
        justifications[name] = text
        for use in uses.split():
            action, _, extra = use.partition(".")
            entries[action + name + use[1:]] = entry = _NEW(FrozenDict)
            _UPDATE(entry, {"default": action, "justification": text})
            if extra:
                _UPDATE(entry, extras[extra])
    return justifications, entries


def _sop_classes(justifications, tables):
    """Return the SOP classes, with tables that are still empty."""
    sop_classes = {}
    for uid, (name, letter, more) in _taken("SOP_CLASSES").items():
        made = {"default": name[0], "justification": justifications[name[1:]]}
        if type(more) is str:
            made["name"] = more
            made["tag"] = tables[letter]
        else:
            made.update(freeze(more), tag=tables[letter])
            made = {key: made[key] for key in sorted(made)}
        sop_classes[uid] = frozen_dict(made)
    return frozen_dict(sop_classes)


def _private(creators, entries):
    """Return the tables of private creators."""
    tables = {}
    for creator, (tags, names) in creators.items():
        tables[creator] = frozen_dict(dict(zip(tags, map(entries.__getitem__, names.split(" ")))))
    return frozen_dict(tables)


def _fill(tables, entries):
    """Fill the tables. All begin as one; what several get is added before they become copies of each other."""
    for getting, tags, names in zip(*map(_lines, ("GETTING", "TAGS", "ENTRIES"))):
        letters, _, copies = getting.partition(" ")
        if copies:
            for copy, source in copies.split(" "):
                _UPDATE(tables[copy], tables[source])
        names, _, usual = names.rpartition(" ")
        cells = dict.fromkeys(tags.split(" "), entries[usual])
        if names:
            cells.update(zip(cells, map(entries.__getitem__, names.split(" "))))
        for letter in letters:
            _UPDATE(tables[letter], cells)


def _read():
    """Return the procedure.

    All of it is there then, as real dicts, so that nobody who reads them (a serializer in C, another
    thread) can meet a table that is not finished. What is alike is made once. Tables are filled when most
    of what was packed is gone, so that they take its memory.
    """
    members = {key: freeze(value) for key, value in _taken("REST").items()}
    tables = {letter: _NEW(FrozenDict) for letter in ["", *_packed.LETTERS]}
    justifications, entries = _entries()
    members["sopClass"] = _sop_classes(justifications, tables)
    del justifications
    _fill(tables, entries)
    private = _taken("PRIVATE")
    if private is not None:
        members["private"] = _private(private, entries)
    return frozen_dict({key: members[key] for key in sorted(members)})


procedure = _read()

# What was packed is taken out, so who imports this module once more gets that anew.
del sys.modules[_packed.__name__], _packed
