from pathlib import Path

import pytest
from docbook_markup import Cell, book, table, text, write

from generator.errors import UserError
from generator.standard.docbook.document import open_document
from generator.standard.docbook.table import Table, find_table, has_table

HEADER = ("A", "B", "C")


def read(folder: Path, *rows: tuple[str | Cell, ...]) -> Table:
    document = open_document(
        write(folder / "x.xml", book("PS3.3", "2026c", table("t", "T", HEADER, rows))), "PS3.3"
    )
    return find_table(document, "t")


def test_spans_are_resolved(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        (text("tall", rowspan=3), "b1", "c1"),
        (text("wide", colspan=2),),
        ("b3", text("tall too", rowspan=2)),
        ("a4", "b4"),
    )
    assert [row.texts for row in found.rows] == [
        ("tall", "b1", "c1"),
        ("tall", "wide"),
        ("tall", "b3", "tall too"),
        ("a4", "b4", "tall too"),
    ]
    assert [[cell.carried for cell in row.cells] for row in found.rows] == [
        [False, False, False],
        [True, False],
        [True, False, False],
        [False, False, True],
    ]
    assert found.rows[1].cells[1].colspan == 2


def test_errors_say_table_and_row(tmp_path: Path) -> None:
    found = read(tmp_path, ("a1", "b1", "c1"), ("a2", "b2"))
    with pytest.raises(UserError, match=r"PS3.3 2026c: t row 2 'a2 \| b2': has 2 cells, expected 3"):
        found.check_widths()
    with pytest.raises(UserError, match=r"t: header is .*'A', 'B', 'C'.* expected .*'X'"):
        found.check_header(("X",))
    with pytest.raises(UserError, match="t: has 2 rows, expected at least 3"):
        found.check_count(3)


@pytest.mark.parametrize("span", ["0", "-1", "x", "1000"])
def test_refuses_spans_that_are_none(tmp_path: Path, span: str) -> None:
    content = book("PS3.3", "2026c", table("t", "T", HEADER, [("a", "b", "c")]))
    path = write(tmp_path / "x.xml", content.replace('colspan="1"', f'colspan="{span}"', 1))
    with pytest.raises(UserError, match=f"colspan '{span}'"):
        find_table(open_document(path, "PS3.3"), "t")


def test_finds_exactly_one_table(tmp_path: Path) -> None:
    twice = table("t", "T", HEADER, []) * 2
    document = open_document(write(tmp_path / "x.xml", book("PS3.3", "2026c", twice)), "PS3.3")
    assert has_table(document, "t")
    assert not has_table(document, "u")
    for name, number in (("t", 2), ("u", 0)):
        with pytest.raises(UserError, match=f"has {number} tables {name}"):
            find_table(document, name)


def test_refuses_a_header_of_two_rows(tmp_path: Path) -> None:
    content = book("PS3.3", "2026c", table("t", "T", HEADER, []))
    path = write(tmp_path / "x.xml", content.replace("<thead>", "<thead><tr><th>x</th></tr>"))
    with pytest.raises(UserError, match="2 header rows"):
        find_table(open_document(path, "PS3.3"), "t")


def test_rows_outside_head_and_body_are_noticed(tmp_path: Path) -> None:
    """Reading only the body would lose them in silence."""
    content = book("PS3.3", "2026c", table("t", "T", HEADER, [("a", "b", "c"), ("d", "e", "f")]))
    body, row = "</tbody>", "<tr><td>g</td><td>h</td><td>i</td></tr>"
    assert content.count(body) == 1
    for misplaced in (body + row, f"{body}<tfoot>{row}</tfoot>"):
        path = write(tmp_path / "x.xml", content.replace(body, misplaced))
        with pytest.raises(UserError, match=r"t: has 4 rows, of which 3 stand in its head and body"):
            find_table(open_document(path, "PS3.3"), "t")
    path = write(tmp_path / "x.xml", content.replace(body, row + body))
    assert len(find_table(open_document(path, "PS3.3"), "t").rows) == 3
