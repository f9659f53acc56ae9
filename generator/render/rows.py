"""Lays tables out so that Python makes them fast: all begin as one table, and part where they differ.

A copy of a dict costs a fraction of putting it together. So a row of cells is added once to all the tables
that are still one, and the rows stand in an order in which tables part late. That order follows from the
tags alone: a changed decision changes the rows about its attributes, and moves no others.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.render.packing import Packed, Table, tables_of

# To add a row to a table costs as much as this many cells, whatever is in it.
_ADDING = 16


@dataclass(frozen=True, slots=True)
class Row:
    """Cells that are added to tables.

    Attributes
    ----------
    copies
        What is done before: pairs of a table that has nothing yet and the table that it becomes a copy of.
    names
        The tables that get the cells; of those that are still one the one that the others become copies of.
    tags
        The tags that get entries.
    entries
        Their entries; the last one is for all tags that are left.
    """

    copies: tuple[str, ...]
    names: str
    tags: tuple[str, ...]
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All tables as the Python package holds them.

    Attributes
    ----------
    names
        The letter of each table: of the first SOP class that has it, see `Packed`.
    uses
        Name of a justification to this name and the entries that have it, without the name: `kg K X.7V`.
    rows
        What the tables are made of, one row after the other.
    """

    names: str
    uses: Mapping[str, str]
    rows: tuple[Row, ...]


class _Cells(NamedTuple):
    """Cells of a set of tables; in a set, the n-th table is the bit n."""

    tables: int
    entries: dict[str, str]


@dataclass(slots=True)
class _Parts:
    """The sets of tables that are still one."""

    sets: list[int]

    def split(self, tables: int) -> bool:
        """Part a set of tables from the others; return whether any parted."""
        before = len(self.sets)
        self.sets = [part for each in self.sets for part in (each & tables, each & ~tables) if part]
        return len(self.sets) > before

    def splits(self, tables: int) -> bool:
        """Return whether `split` would part any."""
        return any(0 != each & tables != each for each in self.sets)


def _gathered(cells: Mapping[tuple[str, str], int]) -> list[_Cells]:
    """Gather cells that the same tables have, from tag and entry to tables."""
    gathered: dict[int, dict[str, str]] = defaultdict(dict)
    for (tag, entry), tables in sorted(cells.items()):
        gathered[tables][tag] = entry
    return [_Cells(tables, entries) for tables, entries in gathered.items()]


def _usual_and_others(tables: Iterable[Table], usual: Table) -> tuple[list[_Cells], list[_Cells]]:
    """Return the usual entry of each tag, for all tables that have the tag, and what differs."""
    having: dict[str, int] = defaultdict(int)
    others: dict[tuple[str, str], int] = defaultdict(int)
    for number, table in enumerate(tables):
        for tag, entry in table.items():
            having[tag] |= 1 << number
            if entry != usual[tag]:
                others[tag, entry] |= 1 << number
    return _gathered({(tag, usual[tag]): found for tag, found in having.items()}), _gathered(others)


def _late_parting(usual: list[_Cells], count: int) -> list[_Cells]:
    """Order cells so that tables part late: those come first that save most for each table that parts."""
    # How many tables have the same tags is a matter of decisions; one of each counts.
    first_of: dict[tuple[int, ...], int] = {}
    for number in range(count):
        first_of.setdefault(tuple(cells.tables >> number & 1 for cells in usual), number)
    counted = sum(1 << number for number in first_of.values())
    parts = _Parts([counted])

    def saved(cells: _Cells) -> tuple[float, str]:
        inside = [part for part in parts.sets if part & cells.tables]
        parting = sum(1 for part in inside if part & ~cells.tables)
        saving = ((cells.tables & counted).bit_count() - len(inside)) * (len(cells.entries) + _ADDING)
        return (saving / parting if parting else float("inf"), min(cells.entries))

    ordered: list[_Cells] = []
    ranked = sorted(usual, key=saved)
    while ranked:
        ordered.append(ranked.pop())
        if parts.split(ordered[-1].tables):
            ranked.sort(key=saved)
    return ordered


def _in_order(tables: Sequence[Table], usual: Table) -> Iterator[_Cells]:
    """Yield all cells in the order in which they are added; what differs comes after what is usual."""
    rows, others = _usual_and_others(tables, usual)
    parts = _Parts([(1 << len(tables)) - 1])
    waiting = [(cells, set(cells.entries)) for cells in others]
    for row in _late_parting(rows, len(tables)):
        yield row
        parts.split(row.tables)
        still: list[tuple[_Cells, set[str]]] = []
        for cells, missing in waiting:
            missing.difference_update(row.entries)
            # As soon as no table parts because of them: then they are added to the fewest.
            if missing or parts.splits(cells.tables):
                still.append((cells, missing))
            else:
                yield cells
        waiting = still
    yield from (cells for cells, _ in waiting)


@dataclass(slots=True)
class _Tables:
    """Sets of tables that are still one, with the number of the table that is there for all of them."""

    names: str
    of: dict[int, int]

    def row(self, cells: _Cells) -> Row:
        """Return the row that adds cells, and part the tables that do not get them."""
        copies, getting, of = [], [], {}
        for tables, made in self.of.items():
            for part in (tables & cells.tables, tables & ~cells.tables):
                if not part:
                    continue
                of[part] = made
                if not part >> made & 1:
                    of[part] = (part & -part).bit_length() - 1
                    copies.append(self.names[of[part]] + self.names[made])
                if part & cells.tables:
                    getting.append(of[part])
        self.of = of
        return Row(tuple(copies), "".join(self.names[made] for made in sorted(getting)), *_written(cells))


def _written(cells: _Cells) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return tags and entries, the tags with the commonest entry last and that once."""
    found = Counter(cells.entries.values())
    commonest = min(found, key=lambda entry: (-found[entry], entry))
    tags = sorted(cells.entries, key=lambda tag: (cells.entries[tag] == commonest, tag))
    entries = [cells.entries[tag] for tag in tags]
    return tuple(tags), tuple(entries[: len(entries) - found[commonest] + 1])


def _uses(justifications: Iterable[str], tables: Iterable[Table]) -> dict[str, str]:
    """Return what to write for each justification: its name, and the entries of tables that have it.

    They could be read from the rows, but entries that are made while tables fill cost a tenth of the import.
    """
    uses: dict[str, list[str]] = {name: [name] for name in justifications}
    for entry in sorted({entry for table in tables for entry in table.values()}):
        name, dot, extra = entry[1:].partition(".")
        uses[name].append(entry[0] + dot + extra)
    return {name: " ".join(found) for name, found in uses.items()}


def layout(packed: Packed) -> Layout:
    """Return the tables of a packed procedure in rows."""
    tables = tables_of(packed)
    usual = {tag: entry for block in packed.blocks for tag, entry in block.usual.items()}
    private = (block.usual for blocks in (packed.private or {}).values() for block in blocks)
    made = _Tables("".join(tables), {(1 << len(tables)) - 1: 0})
    return Layout(
        names=made.names,
        uses=_uses(packed.justifications, (*tables.values(), *private)),
        rows=tuple(made.row(cells) for cells in _in_order(list(tables.values()), usual)),
    )
