"""Lays tables out so that Python makes them fast: most as copies of another from which little is taken.

A copy of a dict costs a fraction of putting it together, and takes no more memory than its hash table
must. So SOP classes whose tables are nearly alike form a family: one table with the tags of all of them
is put together, in order, and each SOP class gets a copy without the tags that it lacks. A copy of a dict
with holes stays as large as the dict, so a family never makes a table larger than it would be alone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from generator.render.packing import LETTERS, NOTHING, Packed, Table, ends, tables_of

# What a tag costs that a family has and not all of its SOP classes, and what a table costs that is put
# together: a table joins where it adds fewer tags than this, to the family and to the copies in it.
_MOST_ADDED = 30

# Blocks of at least so many tags: fewer steps for each table, hardly more distinct selections.
_SMALLEST_BLOCK = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A block of neighbouring tags with their entries, and what families have of it.

    Attributes
    ----------
    tags
        See `spelled`; a tag with several entries stands again after all others, once for each.
    entries
        An entry for each of `tags`.
    selections
        The letters of tags, from `letters`; of entries for the same tag the last one holds.
    families
        For each of `selections` the letters of the families that have it.
    """

    tags: str
    entries: tuple[str, ...]
    selections: tuple[str, ...]
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All tables as the Python package holds them; a SOP class with a table has a letter, see `Packed`.

    Attributes
    ----------
    letters
        As many as families, and as the longest block has tags.
    uses
        Name of a justification to this name and the entries that have it, without the name: `kg K X.7V`.
    rows
        All tags in order, in blocks.
    families
        The SOP classes of each family. Its letter is the one in the same place of `letters`.
    deviations
        SOP classes, entry and tags, for what is not as in their families; `.` for tags that they lack.
    """

    letters: str
    uses: Mapping[str, str]
    rows: tuple[Row, ...]
    families: tuple[str, ...]
    deviations: tuple[tuple[str, str, str], ...]


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
    for _, block in groupby(tags, key=lambda tag: tag[:8]):
        gathered += block
        if len(gathered) >= _SMALLEST_BLOCK:
            yield gathered
            gathered = []
    if gathered:
        yield gathered


def _family_table(family: _Family, tables: Mapping[str, Table]) -> Table:
    """Return the entry that most SOP classes of a family have for each of its tags."""
    return {
        tag: _by_use(tables[name][tag] for name in family.members if tag in tables[name])[0]
        for tag in sorted(family.tags)
    }


def _by_use(entries: Iterable[str]) -> list[str]:
    """Return distinct entries, those first that are there most."""
    listed = list(entries)
    if len(set(listed)) == 1:
        return listed[:1]
    found = Counter(listed)
    return sorted(found, key=lambda entry: (-found[entry], entry))


def _row(tags: Sequence[str], tables: Mapping[str, Table]) -> Row:
    """Return a block of the tables of families."""
    parts = {name: {tag: table[tag] for tag in tags if tag in table} for name, table in tables.items()}
    listed: dict[str, list[str]] = {tag: [] for tag in tags}
    for part in parts.values():
        for tag, entry in part.items():
            listed[tag].append(entry)
    entries = {tag: _by_use(found) for tag, found in listed.items()}
    cells = [(tag, entries[tag][0]) for tag in tags]
    cells += [(tag, entry) for tag in tags for entry in entries[tag][1:]]
    letters = dict(zip(cells, LETTERS, strict=False))
    selections: dict[str, str] = defaultdict(str)
    for name, part in parts.items():
        usual = [letters[tag, entries[tag][0]] for tag in part]
        others = [letters[cell] for cell in part.items() if cell[1] != entries[cell[0]][0]]
        if part:
            selections["".join(usual + others)] += name
    return Row(
        tags=spelled(tag for tag, _ in cells),
        entries=tuple(entry for _, entry in cells),
        selections=tuple(selections),
        families=tuple(selections.values()),
    )


def _gathered(cells: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield names, entry and tags, from name, tag and entry in the order of tags."""
    names_of: dict[tuple[str, str], str] = defaultdict(str)
    for name, tag, entry in cells:
        names_of[tag, entry] += name
    gathered: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (tag, entry), names in names_of.items():
        gathered[names, entry].append(tag)
    for (names, entry), tags in sorted(gathered.items()):
        yield names, entry, spelled(tags)


def _uses(justifications: Iterable[str], tables: Iterable[Table]) -> dict[str, str]:
    """Return what to write for each justification: its name, and the entries of tables that have it."""
    uses: dict[str, list[str]] = {name: [name] for name in justifications}
    for entry in sorted({entry for table in tables for entry in table.values()}):
        name, dot, extra = entry[1:].partition(".")
        uses[name].append(entry[0] + dot + extra)
    return {name: " ".join(found) for name, found in uses.items()}


def layout(packed: Packed) -> Layout:
    """Return the tables of a packed procedure in families."""
    tables = tables_of(packed)
    families = _families(tables)
    family_tables = [_family_table(family, tables) for family in families]
    lettered = dict(zip(LETTERS, family_tables, strict=False))
    tags = sorted({tag for table in tables.values() for tag in table})
    rows = tuple(_row(block, lettered) for block in _blocks(tags))
    deviating = (
        (name, tag, entry)
        for family, family_table in zip(families, family_tables, strict=True)
        for name in family.members
        for tag, usual in family_table.items()
        if (entry := tables[name].get(tag, NOTHING)) != usual
    )
    private = (block.usual for blocks in (packed.private or {}).values() for block in blocks)
    return Layout(
        letters="".join(LETTERS[: max([len(families), *(len(row.entries) for row in rows)])]),
        uses=_uses(packed.justifications, (*tables.values(), *private)),
        rows=rows,
        families=tuple("".join(family.members) for family in families),
        deviations=tuple(_gathered(sorted(deviating, key=lambda cell: cell[1]))),
    )
