"""Lays tables out so that Python makes them fast: most as copies of another from which little is taken.

A copy of a dict costs a fraction of putting it together, and takes no more memory than its hash table
must. So SOP classes whose tables are nearly alike form a family: one table with the tags of all of them
is put together, in order, and each SOP class gets a copy without the tags that it lacks. A copy of a dict
with holes stays as large as the dict, so a family never makes a table larger than it would be alone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from generator.render.packing import LETTERS, NOTHING, Packed, Table, ends, marks_of, tables_of

# What a tag costs that a family has and not all of its SOP classes, and what a table costs that is put
# together: a table joins where it adds fewer tags than this, to the family and to the copies in it.
_MOST_ADDED = 60

# Blocks of at least so many tags: fewer steps for each table, hardly more distinct selections.
_SMALLEST_BLOCK = 30


@dataclass(frozen=True, slots=True)
class Row:
    """Neighbouring tags, the entry that is usual for each, and the selections of them."""

    tags: str
    usual: str
    selections: str


@dataclass(frozen=True, slots=True)
class Layout:
    """All tables as the Python package holds them; a SOP class with a table has a letter, see `Packed`.

    Attributes
    ----------
    rows
        All tags in order, in blocks.
    letters
        The letters of the first selection of a block, the second and so on.
    families
        The SOP classes of a family to a letter for each block: which of its selections some of them have.
    lacking
        SOP class to the tags that others of its family have.
    common
        The first SOP class of families to what is not usual in all of each: entry to tags.
    deviations
        SOP classes to what is not as in their families: entry to tags.
    """

    rows: tuple[Row, ...]
    letters: str
    families: Mapping[str, str]
    lacking: Mapping[str, str]
    common: Mapping[str, Mapping[str, str]]
    deviations: Mapping[str, Mapping[str, str]]


@dataclass(slots=True)
class _Family:
    tags: set[str]
    members: list[str] = field(default_factory=list)


def spelled(tags: Iterable[str]) -> str:
    """Write tags in order as the first six digits and the last two of each: `(0018,93 05 06 (0020,00 0D`"""
    return " ".join(ends(block) for _, block in groupby(tags, key=lambda tag: tag[:8]))


def _room(number: int) -> int:
    """Return how many keys fit into the hash table of a dict with a number of keys: two thirds of 2^n."""
    slots = 8
    while slots * 2 // 3 < number:
        slots *= 2
    return slots * 2 // 3


def _families(tables: Mapping[str, Table]) -> list[_Family]:
    """Put each table, in their order, into the family in which it adds the least, or into a new one."""
    families: list[_Family] = []
    for name, table in tables.items():

        def added(family: _Family, tags: frozenset[str] = frozenset(table)) -> int:
            together = family.tags | tags
            if _room(len(together)) > min(_room(len(tags)), _room(len(family.tags))):
                return _MOST_ADDED
            return (len(together) - len(family.tags)) * len(family.members) + len(together) - len(tags)

        best = min(families, key=added, default=None)
        if best is None or added(best) >= _MOST_ADDED:
            best = _Family(set())
            families.append(best)
        best.tags |= table.keys()
        best.members.append(name)
    return families


def _blocks(tags: Iterable[str]) -> Iterator[list[str]]:
    gathered: list[str] = []
    for _, block in groupby(sorted(tags), key=lambda tag: tag[:8]):
        gathered += block
        if len(gathered) >= _SMALLEST_BLOCK:
            yield gathered
            gathered = []
    if gathered:
        yield gathered


def _usual_in(family: _Family, tag: str, tables: Mapping[str, Table], usual: str) -> str:
    """Return the entry that most SOP classes of a family have for a tag, the usual one if as many have it."""
    found = Counter(tables[name][tag] for name in family.members if tag in tables[name])
    return min(found, key=lambda entry: (-found[entry], entry != usual, entry))


def _gathered(cells: Iterable[tuple[str, str, str]]) -> dict[str, dict[str, str]]:
    """Return names to entry to tags, from name, tag and entry in the order of tags."""
    names_of: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, tag, entry in cells:
        names_of[tag, entry].append(name)
    gathered: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for (tag, entry), names in names_of.items():
        gathered["".join(names)][entry].append(tag)
    return {
        names: {entry: spelled(tags) for entry, tags in sorted(entries.items())}
        for names, entries in sorted(gathered.items())
    }


def layout(packed: Packed) -> Layout:
    """Return the tables of a packed procedure in families."""
    tables = tables_of(packed)
    usual = {tag: entry for block in packed.blocks for tag, entry in block.usual.items()}
    families = _families(tables)
    rows: list[Row] = []
    letters = {"".join(family.members): "" for family in families}
    most = 0
    for block in _blocks(usual):
        selections: dict[str, str] = {NOTHING: NOTHING}
        for family in families:
            marks = marks_of(block, family.tags)
            letter = selections.setdefault(marks, LETTERS[len(selections) - 1])
            letters["".join(family.members)] += letter
        most = max(most, len(selections) - 1)
        rows.append(Row(spelled(block), " ".join(usual[tag] for tag in block), " ".join([*selections][1:])))
    in_family = {
        family.members[0]: {tag: _usual_in(family, tag, tables, usual[tag]) for tag in sorted(family.tags)}
        for family in families
    }
    family_of = {name: family for family in families for name in family.members}
    return Layout(
        rows=tuple(rows),
        letters="".join(LETTERS[:most]),
        families=letters,
        lacking={
            name: spelled(sorted(family_of[name].tags - table.keys()))
            for name, table in tables.items()
            if family_of[name].tags != table.keys()
        },
        common=_gathered(
            (name, tag, table[tag])
            for tag in usual
            for name, table in in_family.items()
            if tag in table and table[tag] != usual[tag]
        ),
        deviations=_gathered(
            (name, tag, table[tag])
            for tag in usual
            for name, table in tables.items()
            if tag in table and table[tag] != in_family[family_of[name].members[0]][tag]
        ),
    )
