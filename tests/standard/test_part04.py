from collections.abc import Sequence
from pathlib import Path

import pytest
from docbook_markup import Cell, book, olink, table, text, write

from generator.errors import UserError
from generator.standard.docbook.part04 import (
    HEADERS,
    RETIRED_HEADER,
    STORAGE_TABLES,
    Part04,
    StorageSOPClass,
    assign_iods,
    read_part04,
)
from generator.standard.model import SOPClass, Standard

Row = Sequence[str | Cell]
CT = "1.2.840.10008.5.1.4.1.1.2"
OLD_NM = "1.2.840.10008.5.1.4.1.1.5"
FEW = dict.fromkeys(STORAGE_TABLES, 1)
PALETTE: Row = ("Color Palette Storage", "1.2.840.10008.5.1.4.39.1", olink("sect_A.58"))
DIRECTORY: Row = ("Media Storage Directory Storage", "1.2.840.10008.1.3.10", olink("sect_F.3"))


def storage(uid: str = CT, name: str = "CT Image Storage", iod: Cell | None = None) -> Row:
    return (name, uid, iod or olink("sect_A.3"), "")


def document(folder: Path, *rows: Row, header: Sequence[str] = HEADERS[1], retired: str = OLD_NM) -> Path:
    tables = (
        table("table_B.5-1", "Storage", header, rows),
        table("table_B.6-1", "Retired", RETIRED_HEADER, [("Nuclear Medicine Image Storage", retired)]),
        table("table_GG.3-1", "Others", HEADERS[0], [PALETTE]),
        table("table_I.4-1", "Media", HEADERS[0], [DIRECTORY]),
    )
    return write(folder / "part04.xml", book("PS3.4", "2026c", *tables))


def test_reads_classes_with_their_sections(tmp_path: Path) -> None:
    see_also = Cell(f"{olink('sect_A.26').markup}<para>(see <xref linkend='sect_B.5.1.1'/>)</para>")
    dx = "1.2.840.10008.5.1.4.1.1.1.1"
    part = read_part04(document(tmp_path, storage(), storage(dx, "DX Image Storage", see_also)), tables=FEW)
    assert part.sop_classes[CT] == StorageSOPClass(CT, "CT Image Storage", "sect_A.3")
    assert part.sop_classes[dx].section == "sect_A.26"
    assert list(part.sop_classes) == [CT, dx, PALETTE[1], DIRECTORY[1]]
    assert part.retired == {OLD_NM: "Nuclear Medicine Image Storage"}


@pytest.mark.parametrize(
    ("bad", "expected"),
    [
        (storage(uid="1.2.3"), "expected a name and a UID"),
        (storage(name=""), "expected a name and a UID"),
        (storage(iod=text("Section A.3")), "refers to 0 sections of PS3.3"),
        (storage(iod=Cell(olink("sect_A.3").markup * 2)), "refers to 2 sections of PS3.3"),
        (storage(iod=olink("sect_A.3", "PS3.17")), "refers to 0 sections of PS3.3"),
        (storage(name="Another Name"), "contradicts an earlier row"),
        (storage(uid=OLD_NM), "is retired in table_B.6-1"),
        (storage()[:3], "has 3 cells, expected 4"),
    ],
)
def test_names_the_row_that_is_not_understood(tmp_path: Path, bad: Row, expected: str) -> None:
    with pytest.raises(UserError, match=f"PS3.4 2026c: table_B.5-1 row 2 .*{expected}"):
        read_part04(document(tmp_path, storage(), bad), tables=FEW)


def test_refuses_another_layout(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"table_B.5-1: header is"):
        read_part04(document(tmp_path, header=("Name", "UID", "IOD", "Specialization")), tables=FEW)
    with pytest.raises(UserError, match=r"table_B.5-1: has 1 rows, expected at least 145"):
        read_part04(document(tmp_path, storage()))


def test_iods_come_from_sections_or_are_known(tmp_path: Path) -> None:
    part = Part04(
        "2026c",
        {uid: StorageSOPClass(uid, f"Name {uid}", f"sect_{uid}") for uid in ("1", "2", "3", "4")},
        {"5": "Old One"},
    )
    sop_classes, gaps = assign_iods(
        part, {"a", "b"}, {"1": "Registered Name"}, {"sect_1": "a", "sect_3": "gone"}, {"2": "b"}
    )
    assert sop_classes == {"1": SOPClass("1", "Registered Name", "a"), "2": SOPClass("2", "Name 2", "b")}
    assert [(gap.subject, gap.remark) for gap in gaps] == [
        ("5", "Old One: retired, left out"),
        ("3", "Name 3: left out, PS3.3 as given has no IOD in sect_3"),
        ("4", "Name 4: left out, PS3.3 as given has no IOD in sect_4"),
    ]


def test_whole_2020c(documents: Path, highdicom_2026b: Standard) -> None:
    part = read_part04(documents / "2020c" / "part04.xml", "2020c")
    assert (len(part.sop_classes), len(part.retired)) == (151 + 7 + 1, 4)
    assert part.sop_classes["1.2.840.10008.5.1.4.1.1.2.1"].section == "sect_A.38.1"
    assert (
        part.sop_classes["1.2.840.10008.5.1.4.1.1.77.1.6"].name == "VL Whole Slide Microscopy Image Storage"
    )
    known = {uid: sop_class.iod for uid, sop_class in highdicom_2026b.sop_classes.items()}
    sop_classes, gaps = assign_iods(part, highdicom_2026b.iods, {}, known=known)
    assert len(sop_classes) == 159
    assert {gap.subject for gap in gaps} == set(part.retired)
    # SOP classes that share a section share an IOD, and those that don't, don't.
    pairs = {(part.sop_classes[uid].section, sop_class.iod) for uid, sop_class in sop_classes.items()}
    assert len(pairs) == len({section for section, _ in pairs}) == len({iod for _, iod in pairs})


def test_excerpt_of_2016c(documents: Path) -> None:
    part = read_part04(documents / "2016c" / "part04-excerpt.xml", "2016c", {"table_B.5-1": 8})
    assert {row.section for row in part.sop_classes.values()} >= {"sect_A.3", "sect_A.18", "sect_A.47"}
