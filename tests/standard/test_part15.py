from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from docbook_markup import ZERO_WIDTH, Cell, book, table, text, without_rows, write

from generator.errors import UserError
from generator.standard.docbook.crosscheck import profile_differences, read_dicom_anonymizer
from generator.standard.docbook.part15 import (
    HEADER,
    MINIMUM_ROWS,
    read_confidentiality,
    read_part15,
    retired_disagreements,
)
from generator.standard.model import OPTIONS, PRIVATE, Attribute, ConfidentialityRow
from generator.standard.packages import read_attributes_json

Row = Sequence[str | Cell]
FILLING = [f"(0099,{number:04X})" for number in range(MINIMUM_ROWS)]


def row(tag: str, code: str = "X", name: str = "Some Name", marks: str = "NY", **options: str) -> Row:
    return (name, tag, *marks, code, *(options.get(option, "") for option in OPTIONS))


def document(folder: Path, *rows: Row, header: Sequence[str] = HEADER, filling: int = MINIMUM_ROWS) -> Path:
    lines = [*rows, *(row(tag) for tag in FILLING[:filling])]
    return write(
        folder / "part15.xml", book("PS3.15", "2026c", table("table_E.1-1", "Profiles", header, lines))
    )


def test_reads_tags_codes_and_options(tmp_path: Path) -> None:
    edition, rows = read_part15(
        document(
            tmp_path,
            row("(0008,1111)", "X/Z/D", f"{ZERO_WIDTH}Referenced Step", retainUIDs="K", cleanGraphics="C"),
            row("(50xx,xxxx)"),
            row("(60xx,3000)", cleanGraphics="C"),
            row("(gggg,eeee) where gggg is odd", retainSafePrivate="C"),
            row("(0088,0200)", name="Icon Image Sequence (see Note 11)"),
        )
    )
    assert edition == "2026c"
    assert rows["(0008,1111)"] == ConfidentialityRow(
        "(0008,1111)", "Referenced Step", "X/Z/D", (("retainUIDs", "K"), ("cleanGraphics", "C"))
    )
    assert rows[PRIVATE].options == (("retainSafePrivate", "C"),)
    assert rows["(0088,0200)"].name == "Icon Image Sequence"
    assert {"(50XX,XXXX)", "(60XX,3000)"} < set(rows)
    assert len(rows) == 5 + MINIMUM_ROWS


def test_merges_identical_rows(tmp_path: Path) -> None:
    part = read_confidentiality(document(tmp_path, row("(0040,0241)"), row("(0040,0241)")))
    assert part.merged == ("(0040,0241)",)
    assert len(part.rows) == 1 + MINIMUM_ROWS


@pytest.mark.parametrize(
    "other", [row("(0040,0241)", "Z"), row("(0040,0241)", marks="YY"), row("(0040,0241)", retainUIDs="K")]
)
def test_contradicting_rows_are_an_error_that_names_the_tag(tmp_path: Path, other: Row) -> None:
    with pytest.raises(UserError, match=r"table_E.1-1: contradicts itself on \(0040,0241\) \(rows 1, 2\)"):
        read_part15(document(tmp_path, row("(0040,0241)"), other))


@pytest.mark.parametrize(
    ("bad", "expected"),
    [
        (row("(0008,0050)", "Q"), "unknown Basic Profile code 'Q'"),
        (row("(0008,0050)", "K"), "unknown Basic Profile code 'K'"),
        (row("(0008,0050)", "C"), "unknown Basic Profile code 'C'"),
        (row("(0008,0050)", ""), "unknown Basic Profile code ''"),
        (row("(0008,0050)", retainUIDs="Y"), "unknown code 'Y' for retainUIDs"),
        (row("0008,0050"), "is no tag"),
        (row("(0008,005)"), "is no tag"),
        (row("(0008,0050)", marks="?Y"), "expected Y or N"),
        (row("(0008,0050)", marks="N?"), "expected Y or N"),
        (row("(0008,0050)")[:-1], "has 14 cells, expected 15"),
        ((text("A note over all columns", colspan=15),), "has 1 cells, expected 15"),
    ],
)
def test_names_the_row_that_is_not_understood(tmp_path: Path, bad: Row, expected: str) -> None:
    with pytest.raises(UserError, match=f"PS3.15 2026c: table_E.1-1 row 2 .*{expected}"):
        read_part15(document(tmp_path, row("(0008,0005)"), bad))


def test_refuses_another_layout(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="header is"):
        read_part15(document(tmp_path, header=(*HEADER[:-1], "Another Opt.")))
    with pytest.raises(UserError, match=f"has {MINIMUM_ROWS - 1} rows"):
        read_part15(document(tmp_path, filling=MINIMUM_ROWS - 1))
    with pytest.raises(UserError, match=r"0 tables table_E.1-1"):
        read_part15(write(tmp_path / "x.xml", book("PS3.15", "2026c")))


def test_retired_marks_that_disagree_are_reported(tmp_path: Path) -> None:
    part = read_confidentiality(
        document(tmp_path, row("(0010,1000)", marks="NN"), row("(0018,4000)", marks="YN"))
    )
    attributes = {
        tag: Attribute(tag, keyword, keyword, ("LO",), "1", retired=True)
        for tag, keyword in (("(0010,1000)", "OtherPatientIDs"), ("(0018,4000)", "AcquisitionComments"))
    }
    assert retired_disagreements(part, attributes) == [
        "(0010,1000) OtherPatientIDs: not retired in Table E.1-1, retired in PS3.6"
    ]


def test_whole_2026c(documents: Path, facts: Path) -> None:
    part = read_confidentiality(documents / "2026c" / "part15.xml", "2026c")
    single = [tag for tag in part.rows if tag != PRIVATE and "X" not in tag]
    assert (len(part.rows), len(single), part.merged) == (656, 652, ())
    assert set(part.rows) - set(single) == {"(50XX,XXXX)", "(60XX,3000)", "(60XX,4000)", PRIVATE}
    codes = Counter(row.basic_profile for row in part.rows.values())
    assert codes == {
        "X": 416, "D": 93, "U": 55, "Z": 42, "X/D": 23, "X/Z": 11, "X/Z/D": 8, "Z/D": 6, "X/Z/U*": 2
    }  # fmt: skip
    options = Counter(option for row in part.rows.values() for option in row.options)
    assert (
        options[("retainLongitudinalFullDates", "K")]
        == options[("retainLongitudinalModifiedDates", "C")]
        == 169
    )
    assert sum(options.values()) == 635
    _, attributes = read_attributes_json(facts / "ps3.6-2026c.json")
    assert retired_disagreements(part, attributes) == []


def test_whole_2023b(documents: Path, tmp_path: Path) -> None:
    path = documents / "2023b" / "part15.xml"
    with pytest.raises(UserError, match=r"\(0040,0241\) \(rows 336, 337\), \(0040,0001\) .*, \(0032,1021\)"):
        read_part15(path)
    edition, rows = read_part15(without_rows(path, tmp_path / "part15.xml", "E.1-1", 336, 479, 485))
    assert (edition, len(rows)) == ("2023b", 608)
    assert rows["(0040,0241)"].options == (("retainDeviceIdentity", "K"),)


def test_equals_dicom_anonymizer(documents: Path, anonymizer_installed: None) -> None:
    _, rows = read_part15(documents / "2026c" / "part15.xml")
    others = read_dicom_anonymizer("2026c")
    assert len(others) == 652
    assert profile_differences(rows, others) == []


def test_differences_from_another_table_are_named() -> None:
    rows = {
        tag: ConfidentialityRow(tag, "x", "X", ()) for tag in ("(0008,0050)", "(0010,0010)", "(60XX,3000)")
    }
    assert profile_differences(rows, {"(0008,0050)": "Z", "(0010,0020)": "Z"}) == [
        "(0008,0050): X here, Z there",
        "(0010,0010): X here, missing there",
        "(0010,0020): missing here, Z there",
    ]
