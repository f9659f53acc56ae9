from collections.abc import Sequence
from pathlib import Path

import pytest
from docbook_markup import ZERO_WIDTH, book, table, write

from generator.errors import UserError
from generator.standard.docbook import part06
from generator.standard.docbook.crosscheck import dictionary_differences
from generator.standard.docbook.part06 import HEADER, UID, UID_HEADERS, read_part06
from generator.standard.model import Attribute
from generator.standard.packages import read_attributes_json, read_pydicom_attributes

Row = Sequence[str]
META: Row = ("(0002,0010)", "Transfer Syntax UID", "TransferSyntaxUID", "UI", "1", "")
DIRECTORY: Row = ("(0004,1130)", "File-set ID", "FileSetID", "CS", "1", "")
IMAGE_UID: Row = ("1.2.840.10008.5.1.4.1.1.2", "CT Image Storage", "SOP Class", "")


@pytest.fixture(autouse=True)
def small_registries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part06, "REGISTRIES", dict.fromkeys(part06.REGISTRIES, 1))
    monkeypatch.setattr(part06, "MINIMUM_UIDS", 1)


def document(
    folder: Path,
    *rows: Row,
    header: Row = HEADER,
    uids: Sequence[Row] = (IMAGE_UID,),
    uid_header: Row = UID_HEADERS[0],
    more: str = "",
) -> Path:
    tables = (
        table("table_6-1", "Elements", header, rows),
        table("table_7-1", "Meta", HEADER, [META]),
        table("table_8-1", "Directories", HEADER, [DIRECTORY]),
        table("table_A-1", "UIDs", uid_header, uids),
        more,
    )
    return write(folder / "part06.xml", book("PS3.6", "2026c", *tables))


def test_reads_names_vrs_and_retired_marks(tmp_path: Path) -> None:
    part = read_part06(
        document(
            tmp_path,
            (
                "(0008,0005)",
                f"Specific{ZERO_WIDTH} Character Set",
                f"Specific{ZERO_WIDTH}CharacterSet",
                "CS",
                "1-n",
                "",
            ),
            ("(0028,0106)", "Smallest Value", "SmallestValue", "US or SS", "1", ""),
            ("(60xx,3000)", "Overlay Data", "OverlayData", "OB or OW", "1", ""),
            ("(0028,04x0)", "Rows", "RowsForNthOrderCoefficients", "US", "1", "RET"),
            ("(0028,0020)", "", "", "", "", "RET - See Note"),
            ("(0008,0001)", "Length to End", "LengthToEnd", "UL", "1", "RET (2007)"),
            ("(FFFE,E000)", "Item", "Item", "See Note", "1", ""),
            ("(0014,0023)", "CAD", "CADFileFormat", "ST", "1", "DICONDE"),
            ("(0014,0024)", "Old", "OldOne", "ST", "2-2n", "DICONDE RET"),
        )
    )
    assert part.edition == "2026c"
    assert part.attributes["(0008,0005)"] == Attribute(
        "(0008,0005)", "SpecificCharacterSet", "Specific Character Set", ("CS",), "1-n", retired=False
    )
    assert part.attributes["(0028,0106)"].vr == ("US", "SS")
    assert part.attributes["(FFFE,E000)"].vr == ()
    assert {tag for tag, attribute in part.attributes.items() if attribute.retired} == {
        "(0028,04X0)",
        "(0028,0020)",
        "(0008,0001)",
        "(0014,0024)",
    }
    assert {"(60XX,3000)", "(0002,0010)", "(0004,1130)"} < set(part.attributes)


def test_reads_uids_with_and_without_keywords(tmp_path: Path) -> None:
    retired = ("1.2.840.10008.5.1.4.1.1.5", "Nuclear Medicine Image Storage (Retired)", "SOP Class", "")
    part = read_part06(document(tmp_path, META, uids=[IMAGE_UID, retired]))
    assert part.uids[retired[0]] == UID(
        retired[0], "Nuclear Medicine Image Storage", "SOP Class", retired=True
    )
    assert part.uid_names()[IMAGE_UID[0]] == "CT Image Storage"
    with_keyword = (*IMAGE_UID[:2], "CTImageStorage", *IMAGE_UID[2:])
    later = read_part06(document(tmp_path, META, uids=[with_keyword], uid_header=UID_HEADERS[1]))
    assert later.uids[IMAGE_UID[0]] == part.uids[IMAGE_UID[0]]


def test_reads_later_registries_where_there(tmp_path: Path) -> None:
    payload = ("(0006,0001)", "Current Frame", "CurrentFrameFunctionalGroupsSequence", "SQ", "1", "")
    more = table("table_9-1", "Payload", HEADER, [payload])
    assert "(0006,0001)" in read_part06(document(tmp_path, META, more=more)).attributes


GOOD: Row = ("(0008,0005)", "Name", "Keyword", "CS", "1", "")


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        (0, "(0008,00055)", "is no tag"),
        (0, "", "is no tag"),
        (1, "", "expected name, keyword, VR and VM"),
        (2, "", "expected name, keyword, VR and VM"),
        (2, "Two Words", "expected name, keyword, VR and VM"),
        (3, "", "expected name, keyword, VR and VM"),
        (3, "US, SS", "expected name, keyword, VR and VM"),
        (4, "", "expected name, keyword, VR and VM"),
        (4, "many", "expected name, keyword, VR and VM"),
        (5, "GONE", "unknown remark 'GONE'"),
        (5, "RETIRED", "unknown remark 'RETIRED'"),
    ],
)
def test_names_the_row_that_is_not_understood(tmp_path: Path, column: int, value: str, expected: str) -> None:
    bad = (*GOOD[:column], value, *GOOD[column + 1 :])
    with pytest.raises(UserError, match=f"PS3.6 2026c: table_6-1 row 2 .*{expected}"):
        read_part06(document(tmp_path, META, bad))


def test_refuses_contradictions(tmp_path: Path) -> None:
    assert len(read_part06(document(tmp_path, GOOD, GOOD)).attributes) == 3
    with pytest.raises(UserError, match=r"row 2 .*contradicts an earlier row of \(0008,0005\)"):
        read_part06(document(tmp_path, GOOD, (*GOOD[:3], "SH", *GOOD[4:])))
    with pytest.raises(UserError, match=r"table_A-1 row 2 .*contradicts an earlier row"):
        read_part06(document(tmp_path, GOOD, uids=[IMAGE_UID, (IMAGE_UID[0], "Other", "SOP Class", "")]))


@pytest.mark.parametrize("bad", [("1.2.x", "Name", "SOP Class", ""), (IMAGE_UID[0], "", "SOP Class", "")])
def test_names_the_uid_that_is_not_understood(tmp_path: Path, bad: Row) -> None:
    with pytest.raises(UserError, match=r"table_A-1 row 1 .*expected UID, name and type"):
        read_part06(document(tmp_path, GOOD, uids=[bad]))


def test_refuses_another_layout(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="table_6-1: header is"):
        read_part06(document(tmp_path, header=(*HEADER[:-1], "Remark")))
    with pytest.raises(UserError, match="table_A-1: header is"):
        read_part06(document(tmp_path, GOOD, uid_header=("UID", "Name", "Type", "Part")))
    with pytest.raises(UserError, match="table_6-1: has 0 rows"):
        read_part06(document(tmp_path))


def test_minimum_counts_guard_whole_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    with pytest.raises(UserError, match="table_6-1: has 1 rows, expected at least 3800"):
        read_part06(document(tmp_path, GOOD))


def test_whole_2015b(documents: Path, facts: Path) -> None:
    part = read_part06(documents / "2015b" / "part06.xml", "2015b")
    assert (len(part.attributes), len(part.uids)) == (3879 + 12 + 19, 358)
    assert sum("X" in tag for tag in part.attributes) == 88
    assert part.attributes["(60XX,3000)"].vr == ("OB", "OW")
    assert part.attributes["(0018,9445)"] == Attribute("(0018,9445)", "", "", (), "", retired=True)
    assert not any(ZERO_WIDTH in f"{row.name}{row.keyword}" for row in part.attributes.values())
    _, later = read_attributes_json(facts / "ps3.6-2026c.json")
    assert part.attributes.keys() <= later.keys()
    assert {tag for tag in part.attributes if part.attributes[tag].keyword != later[tag].keyword} == {
        "(0068,62F0)",
        "(300A,0131)",
        "(4010,1029)",
    }


def test_differs_from_pydicom_as_editions_do(documents: Path, pydicom_installed: None) -> None:
    part = read_part06(documents / "2015b" / "part06.xml")
    _, others = read_pydicom_attributes()
    only_here, only_there, *differences = dictionary_differences(part.attributes, others)
    assert only_here == "0 data elements only here"
    assert only_there == "1269 data elements only there"
    assert len(differences) == 48
    # Retired or reinstated since, or blanked: what remains was corrected in PS3.6 itself.
    corrected = [line[:11] for line in differences if "retired" not in line]
    assert corrected == [
        "(0066,0040)",
        "(0066,0041)",
        "(0066,0042)",
        "(0066,0043)",
        "(0068,62F0)",
        "(0076,0034)",
        "(300A,0131)",
        "(4010,1029)",
    ]
