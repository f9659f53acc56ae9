{% include "python/heading.txt" %}
"""Opens SOP classes one by one, as they are asked for.

A table is put together from its groups (see _packed.py) when somebody first asks for its SOP
class. Until then the class is an `Unopened`, and all access opens it before it answers. From
then on it is a FrozenDict like any other: there is no overridden method between a reader and an
open table. Building needs no lock: the first finished table is kept, whoever made it.

CPython and C extensions may read the storage of a dict subclass directly, past every overridden
method. Nothing half-built can be found there:

- The storage of `procedure["sopClass"]` holds all SOP classes from the start.
- The storage of an unopened class holds all its members. Only the value of "tag" is not the
  table but a `Deferred`, which isn't a dict in C, so that nobody can mistake it for an empty one.
  It hands out the table wherever Python code or a serializer asks it anything; what can't ask
  fails with a TypeError.
- An overridden `__iter__` is what makes dict(x), {**x}, x | y, dict.copy(x) and dict.update(d, x)
  ask the methods instead of the storage.
"""

from sys import intern

from ._frozen import FrozenDict, freeze, frozen_dict
from ._packed import ENTRIES, EXTRAS, GROUPS, JUSTIFICATIONS, SOP_CLASSES

_entries = {}
_extras = {"0": {}}
_tables = {}


def _head(default, justification, extra):
    """Return the members that an entry and a SOP class have in common, as a plain dict."""
    if extra not in _extras:
        _extras[extra] = freeze(EXTRAS[int(extra)])
    return {"default": default, "justification": JUSTIFICATIONS[int(justification)], **_extras[extra]}


def _entry(number):
    entry = _entries.get(number)
    if entry is None:
        entry = _entries.setdefault(number, frozen_dict(_head(*ENTRIES[int(number)].split(" "))))
    return entry


def _table(ranges):
    """Put a table together from groups written as `0-3 7`."""
    tags = []
    entries = []
    for run in ranges.split(" "):
        first, _, last = run.partition("-")
        for group in GROUPS[int(first) : int(last or first) + 1]:
            for part in group.split(";"):
                entry, *alike = part.split(" ")
                tags += alike
                entries += [_entry(entry)] * len(alike)
    found = dict(zip(map(intern, tags), entries))
    return frozen_dict({tag: found[tag] for tag in sorted(found)})


class Deferred:
    """What the storage of an unopened class has in place of its table."""

    def __init__(self, uid, ranges):
        # Although `__dict__` is overridden below, instances have one.
        self.uid = uid
        self.ranges = ranges

    def table(self):
        """Return the table; every call and every thread gets the same one."""
        table = _tables.get(self.uid)
        if table is None:
            table = _tables.setdefault(self.uid, _table(self.ranges))
        return table

    # For Python code that asks what this is: the same as the table.
    __class__ = property(lambda self: FrozenDict)

    # orjson writes a dataclass from its `__dict__`. Readers that go by the fields instead must
    # fail: an empty table would be a wrong one.
    __dict__ = property(lambda self: self.table())

    @property
    def __dataclass_fields__(self):
        raise AttributeError("a table of tags has no dataclass fields")

    def __json__(self):
        """Return the table as JSON, for serializers that ask for it (ujson, simplejson)."""
        from json import dumps

        return dumps(self.table(), ensure_ascii=False)

    def __getattr__(self, name):
        return getattr(self.table(), name)

    def __getitem__(self, tag):
        return self.table()[tag]

    def __contains__(self, tag):
        return tag in self.table()

    def __iter__(self):
        return iter(self.table())

    def __reversed__(self):
        return reversed(self.table())

    def __len__(self):
        return len(self.table())

    def __eq__(self, other):
        return self.table() == other

    def __ne__(self, other):
        return self.table() != other

    def __or__(self, other):
        return self.table() | other

    def __ror__(self, other):
        return other | self.table()

    def __repr__(self):
        return repr(self.table())

    def __copy__(self):
        return self.table()

    def __deepcopy__(self, memo):
        return self.table()

    def __reduce_ex__(self, protocol):
        return self.table().__reduce_ex__(protocol)

    __hash__ = None


def opened(sop_class):
    """Open a SOP class for good and return it."""
    deferred = dict.__getitem__(sop_class, "tag")
    if type(deferred) is Deferred:
        dict.__setitem__(sop_class, "tag", deferred.table())
        object.__setattr__(sop_class, "__class__", FrozenDict)
    return sop_class


class Unopened(FrozenDict):
    """A SOP class whose table isn't put together yet; the first access makes it a FrozenDict."""

    __slots__ = ()
    __hash__ = None

    def __getitem__(self, key):
        return opened(self)[key]

    def __iter__(self):
        return iter(opened(self))

    def __eq__(self, other):
        return opened(self) == other

    def __ne__(self, other):
        return opened(self) != other

    def __repr__(self):
        return repr(opened(self))

    def get(self, key, default=None):
        return opened(self).get(key, default)

    def items(self):
        return opened(self).items()

    def values(self):
        return opened(self).values()


def _sop_classes():
    """Return SOP Class UID to SOP class; what many classes have in common is made once."""
    classes = {}
    heads = {}
    for line in SOP_CLASSES:
        uid, _, head_text = line.partition(" ")
        *numbers, ranges = head_text.split(" ", 3)
        key = tuple(numbers)
        if key not in heads:
            heads[key] = frozen_dict({**_head(*numbers), "tag": frozen_dict(())})
        if ranges == "-":
            classes[uid] = heads[key]
        else:
            classes[uid] = made = Unopened.__new__(Unopened)
            dict.update(made, heads[key])
            dict.__setitem__(made, "tag", Deferred(uid, ranges))
    return classes


def sop_classes():
    """Return the mapping of SOP Class UID to SOP class, none of them opened."""

    class Opened(dict):
        """The SOP classes asked for so far, opened by the first look-up."""

        __slots__ = ()

        def __missing__(self, uid):
            return self.setdefault(uid, opened(dict.__getitem__(whole, uid)))

    class SOPClasses(FrozenDict):
        """All SOP classes; becomes a FrozenDict once all are open."""

        __slots__ = ()

        # A bound method of a dict: a later look-up runs no Python code.
        __getitem__ = Opened().__getitem__

        def _all(self):
            for sop_class in dict.values(self):
                opened(sop_class)
            object.__setattr__(self, "__class__", FrozenDict)
            return self

        def __iter__(self):
            return dict.__iter__(self)

        def get(self, uid, default=None):
            return self[uid] if uid in self else default

        def items(self):
            return self._all().items()

        def values(self):
            return self._all().values()

    whole = SOPClasses.__new__(SOPClasses)
    dict.update(whole, _sop_classes())
    return whole
