"""Table E.3.10-1: every row is read, named in a remark, or an error that names the row."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from docbook_markup import ZERO_WIDTH, Cell, book, table, text, write

from generator.errors import UserError
from generator.standard.docbook.private_table import HEADER, MINIMUM_ROWS, NO_MEANING, NO_VR, read_private
from generator.standard.model import PrivateAttribute

Row = Sequence[str | Cell]


def row(
    mask: str = "(0019,xx0C)",
    creator: str = "MAKER 01",
    vr: str = "IS",
    vm: str = "1",
    meaning: str = "Value",
) -> Row:
    return (mask, creator, vr, vm, meaning)


def document(folder: Path, *rows: Row, header: Sequence[str] = HEADER, filling: int = MINIMUM_ROWS) -> Path:
    lines = [
        *rows,
        *(row(f"(0099,xx{number % 256:02x})", f"FILLING {number // 256}") for number in range(filling)),
    ]
    return write(
        folder / "part15.xml", book("PS3.15", "2026c", table("table_E.3.10-1", "Safe", header, lines))
    )


def read(path: Path) -> list[PrivateAttribute]:
    return [row for row in read_private(path)[1] if not row.creator.startswith("FILLING")]


def test_reads_masks_creators_and_vrs(tmp_path: Path) -> None:
    rows = read(
        document(
            tmp_path,
            row("(0019,xx0c)"),
            row("(0019, XX0E)", vr="OW/OB", vm="1-n"),
            row("(7fd1,xx10)", "  HOLOGIC,   Inc. ", "US or SS", "2-2n", f"{ZERO_WIDTH}Two"),
        )
    )
    assert rows == [
        PrivateAttribute("HOLOGIC, Inc.", "(7FD1,XX10)", ("US", "SS"), "2-2n", "Two"),
        PrivateAttribute("MAKER 01", "(0019,XX0C)", ("IS",), "1", "Value"),
        PrivateAttribute("MAKER 01", "(0019,XX0E)", ("OW", "OB"), "1-n", "Value"),
    ]


def test_what_a_row_lacks_is_named(tmp_path: Path) -> None:
    rows = read(
        document(tmp_path, row(vr=""), row("(0019,xx0D)", meaning=""), row("(0019,xx0E)", vr="", meaning=""))
    )
    assert [row.remark for row in rows] == [NO_VR, NO_MEANING, f"{NO_VR}; {NO_MEANING}"]
    assert rows[0].vr == ()


def test_identical_rows_are_merged_and_named(tmp_path: Path) -> None:
    (merged,) = read(document(tmp_path, row(), row("(0019,XX0c)", " MAKER  01")))
    assert merged.remark == "stands in 2 identical rows, merged"


@pytest.mark.parametrize("other", [row(vr="DS"), row(vm="3"), row(meaning="Other"), row(vr="")])
def test_rows_that_contradict_each_other_are_an_error(tmp_path: Path, other: Row) -> None:
    with pytest.raises(UserError, match=r"contradicts itself on \(0019,XX0C\) of MAKER 01 \(rows 1, 2\)"):
        read_private(document(tmp_path, row(), other))


def test_one_creator_with_and_without_blanks_stays_two_and_is_named(tmp_path: Path) -> None:
    """Files are matched by the creator as written, so neither spelling may vanish."""
    rows = read(document(tmp_path, row(), row(creator="MAKER01"), row(creator="Maker 01", vr="DS")))
    assert {row.creator: row.remark for row in rows} == {
        "MAKER 01": "the table spells the creator also MAKER01, Maker 01",
        "MAKER01": "the table spells the creator also MAKER 01, Maker 01",
        "Maker 01": "the table spells the creator also MAKER 01, MAKER01",
    }


@pytest.mark.parametrize(
    ("bad", "expected"),
    [
        (row("(0018,xx0C)"), "in an even group"),
        (row("(0019,100C)"), "is no mask such as"),
        (row("(0019,xxxx)"), "is no mask such as"),
        (row("0019,xx0C"), "is no mask such as"),
        (row(""), "is no mask such as"),
        (row(creator=""), "is no private creator"),
        (row(creator="A\\B"), "is no private creator"),
        (row(creator="A" * 65), "is no private creator"),
        (row(vr="QQ"), "unknown VR 'QQ'"),
        (row(vr="US/"), "unknown VR ''"),
        (row(vr="us"), "unknown VR 'us'"),
        (row(vm=""), "unknown VM ''"),
        (row(vm="many"), "unknown VM 'many'"),
        (row()[:-1], "has 4 cells, expected 5"),
        ((text("A note over all columns", colspan=5),), "has 1 cells, expected 5"),
    ],
)
def test_names_the_row_that_is_not_understood(tmp_path: Path, bad: Row, expected: str) -> None:
    with pytest.raises(UserError, match=f"PS3.15 2026c: table_E.3.10-1 row 2 .*{expected}"):
        read_private(document(tmp_path, row("(0019,xx01)"), bad))


def test_refuses_another_layout(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="header is"):
        read_private(document(tmp_path, header=(*HEADER[:-1], "Remarks")))
    with pytest.raises(UserError, match=f"has {MINIMUM_ROWS - 1} rows"):
        read_private(document(tmp_path, filling=MINIMUM_ROWS - 1))
    with pytest.raises(UserError, match=r"0 tables table_E.3.10-1"):
        read_private(write(tmp_path / "x.xml", book("PS3.15", "2026c")))
    with pytest.raises(UserError, match="of edition 2026c, not 2026d"):
        read_private(document(tmp_path), "2026d")


@pytest.mark.parametrize("edition", ["2026c", "2023b"])
def test_whole_editions(documents: Path, edition: str) -> None:
    found, rows = read_private(documents / edition / "part15.xml")
    assert found == edition
    assert len(rows) == len({(row.creator, row.tag) for row in rows}) == 479
    assert len({row.creator for row in rows}) == 20
    assert Counter(row.remark for row in rows) == {"": 472, NO_VR: 5, NO_MEANING: 2}
    assert sum(row.vr == ("OW", "OB") for row in rows) == 2
    names = {(row.creator, row.tag): row.meaning for row in rows}
    assert names["SIEMENS MR HEADER", "(0019,XX0C)"] == "B Value"
    assert names["Philips MR Imaging DD 001", "(2005,XX0E)"] == "Scale Slope"
