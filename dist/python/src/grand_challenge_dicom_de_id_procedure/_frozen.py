# Generated; do not edit. Made by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""Dicts and lists that refuse to change.

They are real dicts and lists: json, equality, `in`, iteration, `|` and pattern matching work
as ever. Only methods that change them are replaced, so reading is as fast as in a plain dict.
`plain` makes a copy for those who want to change something. `dict(x)`, `x | {...}` and `x.copy()`
are plain at the top only, and `copy.copy` and `copy.deepcopy` return the frozen object itself.
"""


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


def frozen_dict(*sources):
    """Return a FrozenDict of dicts or pairs whose values are frozen already; the last of a key counts."""
    made = FrozenDict.__new__(FrozenDict)
    for source in sources:
        dict.update(made, source)
    return made


def freeze(value):
    """Return `value` with every plain dict, list and tuple in it replaced by a frozen one."""
    kind = type(value)
    if kind is dict:
        return frozen_dict([(key, freeze(member)) for key, member in value.items()])
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
