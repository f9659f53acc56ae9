{% include "python/heading.txt" %}
"""Puts the tables together when the package is imported; _packed.py says how they are written.

All of it is there when the import ends, as real dicts, so that nobody who reads them (a serializer
in C, another thread) can meet a table that is not finished. What is alike is made once: entries,
selections of tags that SOP classes share, and tables of SOP classes that agree in all.
"""

from itertools import chain, compress
from operator import getitem

from ._frozen import freeze, frozen_dict
from ._packed import (
    BLOCKS,
    DEVIATIONS,
    EXTRAS,
    JUSTIFICATIONS,
    LETTERS,
    PRIVATE,
    SELECTIONS,
    SOP_CLASSES,
)

# Turns marks into what `compress` wants: false for a dot, true for all else.
_MARKED = bytes(byte != ord(".") for byte in range(256))


class _Entries(dict):
    """Entries by their packed names, each made when it is first asked for."""

    def __missing__(self, name):
        justification, _, extra = name[1:].partition(".")
        members = {"default": name[0], "justification": JUSTIFICATIONS[justification]}
        if extra:
            members.update(freeze(EXTRAS[extra]))
        self[name] = entry = frozen_dict(members)
        return entry


def _marked(values, marks):
    """Return those of the values that have a mark other than a dot."""
    return compress(values, marks.encode("ascii", "replace").translate(_MARKED))


def _tags(text):
    """Return the tags that are written as `(0018,93 05 06`."""
    start, *ends = text.split(" ")
    return [start + end + ")" for end in ends]


def _pairs(tags, names, entries):
    """Return pairs of tag and entry."""
    return [*zip(_tags(tags), map(entries.__getitem__, names.split(" ")))]


def _blocks(entries):
    """Return for each block its selections, letter to pairs of tag and entry as is usual."""
    blocks = []
    for tags, usual, selections in BLOCKS:
        pairs = _pairs(tags, usual, entries)
        selected = [pairs if marks == "*" else [*_marked(pairs, marks)] for marks in selections.split(" ")]
        blocks.append(dict(zip(LETTERS, selected)))
    return blocks


def _tables(entries):
    """Return the table of each SOP class in SELECTIONS."""
    blocks = _blocks(entries)
    tables = {}
    for name, letters in SELECTIONS.items():
        selected = map(getitem, _marked(blocks, letters), letters.replace(".", ""))
        tables[name] = frozen_dict(chain.from_iterable(selected))
    deviations = {}
    for name, tags, names in DEVIATIONS:
        deviations.setdefault(names, {}).update(dict.fromkeys(_tags(tags), entries[name]))
    for names, deviation in deviations.items():
        for name in names:
            # Of SOP classes with equal tables one has a table here.
            if name in tables:
                dict.update(tables[name], deviation)
    return tables


def read():
    """Return the members of the procedure that are packed: SOP classes and private attributes."""
    entries = _Entries()
    tables = {"": frozen_dict(), **_tables(entries)}
    sop_classes = {}
    for uid, members in SOP_CLASSES.items():
        # Texts, for the most part: a whole procedure is nothing for `freeze` to walk through.
        made = {key: value if type(value) is str else freeze(value) for key, value in members.items()}
        made["justification"] = JUSTIFICATIONS[members["justification"]]
        made["tag"] = tables[members["tag"]]
        sop_classes[uid] = frozen_dict(made)
    found = {"sopClass": frozen_dict(sop_classes)}
    if PRIVATE is not None:
        found["private"] = frozen_dict(
            {
                creator: frozen_dict(*(_pairs(*block, entries) for block in blocks))
                for creator, blocks in PRIVATE.items()
            }
        )
    return found
