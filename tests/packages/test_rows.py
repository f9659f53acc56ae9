"""Rows by hand, and what holds for those of the final procedure: they make the tables, and part them late."""

from collections import Counter
from typing import Any

import pytest

from generator.render.packing import pack, tables_of
from generator.render.rows import Row, layout

KEPT = {"default": "K", "justification": "kept"}
GONE = {"default": "X", "justification": "gone"}
# As entries are written: action and name of the justification.
K, X = "KiI", "XP8"


def procedure(*tables: dict[str, dict[str, str]]) -> dict[str, Any]:
    """Return a procedure with a SOP class for each table: A, B, C and so on."""
    return {
        "version": "1",
        "default": "R",
        "justification": "none",
        "sopClass": {
            f"1.{number}": {"default": "X", "justification": "gone", "tag": table}
            for number, table in enumerate(tables, 1)
        },
    }


def tags(*last: int) -> tuple[str, ...]:
    return tuple(f"(0018,{number:04d})" for number in last)


def kept(*last: int) -> dict[str, dict[str, str]]:
    return dict.fromkeys(tags(*last), KEPT)


def gone(*last: int) -> dict[str, dict[str, str]]:
    return dict.fromkeys(tags(*last), GONE)


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        pytest.param([], [], id="no table"),
        pytest.param([{}], [], id="an empty table"),
        pytest.param([kept(1, 2)], [Row((), "A", tags(1, 2), (K,))], id="one table"),
        pytest.param([kept(1), kept(1)], [Row((), "A", tags(1), (K,))], id="of equal tables one is made"),
        pytest.param(
            [{**gone(2), **kept(1, 3)}],
            [Row((), "A", tags(2, 1, 3), (X, K))],
            id="the commonest entry is last and stands for all that are left",
        ),
        pytest.param(
            [kept(1, 2), kept(1), kept(1, 3)],
            [
                Row((), "A", tags(1), (K,)),
                Row(("CA",), "C", tags(3), (K,)),
                Row(("BA",), "A", tags(2), (K,)),
            ],
            id="what all have is added before they part",
        ),
        pytest.param(
            [kept(1), {**gone(1), **kept(2)}, kept(1)],
            [Row((), "A", tags(1), (K,)), Row(("BA",), "B", tags(2), (K,)), Row((), "B", tags(1), (X,))],
            id="what differs comes after what is usual, over which it is written",
        ),
        pytest.param(
            [kept(1), gone(1), kept(1, 2)],
            [Row((), "A", tags(1), (K,)), Row(("CA",), "C", tags(2), (K,)), Row(("BA",), "B", tags(1), (X,))],
            id="tables with the same tags part last",
        ),
    ],
)
def test_by_hand(tables: list[dict[str, dict[str, str]]], expected: list[Row]) -> None:
    assert list(layout(pack(procedure(*tables))).rows) == expected


def test_rows_of_the_final_procedure(procedure: dict[str, Any]) -> None:
    packed = pack(procedure)
    laid = layout(packed)
    tables: dict[str, dict[str, str]] = {name: {} for name in laid.names}
    copied: Counter[str] = Counter()
    for row in laid.rows:
        for copy, source in map(tuple, row.copies):
            assert not tables[copy], "a table is a copy before it gets anything"
            tables[copy].update(tables[source])
            copied[copy] += 1
        entries = [*row.entries, *row.entries[-1:] * (len(row.tags) - len(row.entries))]
        for name in row.names:
            tables[name].update(zip(row.tags, entries, strict=True))
    assert tables == tables_of(packed)
    assert copied == dict.fromkeys(laid.names[1:], 1), "all but the first begin as a copy, once"
    # That is what makes them fast: most cells come with copies.
    cells = sum(len(table) for table in tables.values())
    added = sum(len(row.names) * len(row.tags) for row in laid.rows)
    assert added < cells / 4
