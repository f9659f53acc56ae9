"""An edition of full size, in the markup of the standard and words of our own."""

from collections.abc import Iterator, Sequence

from docbook_markup import Cell, book, include, olink, section, table, text, xref

from generator.standard.docbook.part04 import HEADERS, RETIRED_HEADER
from generator.standard.docbook.part06 import HEADER, UID_HEADERS
from generator.standard.docbook.part15 import HEADER as PROFILE_HEADER
from generator.standard.docbook.private_table import HEADER as PRIVATE_HEADER

EDITION = "2026d"
TYPED = ("Attribute Name", "Tag", "Type", "Attribute Description")
MODULES = 480
IODS = 180
MODULES_OF_AN_IOD = 25
MACROS = 60
ROWS = 35

Row = Sequence[str | Cell]


def part03(padding: int = 700) -> str:
    """Return a document with 180 IODs of 25 modules each; `padding` is the length of descriptions."""
    return book("PS3.3", EDITION, *_macros(padding), *_modules(padding), *_iods())


def part04() -> str:
    """Return a document with a storage SOP class for each IOD."""
    rows = [(f"IOD {iod} Storage", uid(iod), olink(f"sect_A.{iod}"), "") for iod in range(IODS)]
    tables = (
        table("table_B.5-1", "Storage", HEADERS[1], rows[:-8]),
        table("table_B.6-1", "Retired", RETIRED_HEADER, [("Old Storage", "1.2.840.10008.5.1.4.1.1.5")]),
        table("table_GG.3-1", "Others", HEADERS[0], [row[:3] for row in rows[-8:-1]]),
        table("table_I.4-1", "Media", HEADERS[0], [row[:3] for row in rows[-1:]]),
    )
    return book("PS3.4", EDITION, *tables)


def part06() -> str:
    """Return a document with all data elements that the IODs use, and as many more as there are."""
    sequences = {(0x8, 0x121), *((0x40, number) for number in range(MODULES))}
    sequences |= {(0x18, number) for number in range(MACROS * 8)}
    sequences |= {(0x40, 0x1000 + number) for number in range(MODULES)}
    others = [(0x8, number) for number in range(0x100, 0x112)] + [(0x20, number) for number in range(ROWS)]
    others += [(0x72, number) for number in range(3000)]
    elements = [(tag, "SQ") for tag in sorted(sequences)] + [(tag, "LO") for tag in others]
    rows = [
        (f"({group:04X},{element:04X})", f"Name {group} {element}", f"Name{group}x{element}", vr, "1", "")
        for (group, element), vr in elements
    ]
    meta = [
        (f"(0002,{number:04X})", f"Meta {number}", f"Meta{number}", "UI", "1", "") for number in range(12)
    ]
    uids = [(uid(number), f"Class {number} Storage", "SOP Class", "") for number in range(400)]
    tables = (
        table("table_6-1", "Elements", HEADER, rows),
        table("table_7-1", "Meta", HEADER, meta),
        table("table_8-1", "Directories", HEADER, [(f"(0004,{row[0][6:]}", *row[1:]) for row in rows[:20]]),
        table("table_A-1", "UIDs", UID_HEADERS[0], uids),
    )
    return book("PS3.6", EDITION, *tables)


def part15() -> str:
    """Return a document that removes some hundred data elements and knows some hundred safe private ones."""
    rows = [("Name", f"(0072,{number:04X})", "N", "Y", "X", *[""] * 10) for number in range(650)]
    private = [(f"(0019,xx{number:02x})", f"MAKER {part}", "DS", "1", "Number")
               for part in range(2) for number in range(240)]  # fmt: skip
    tables = (
        table("table_E.1-1", "Profiles", PROFILE_HEADER, rows),
        table("table_E.3.10-1", "Safe private attributes", PRIVATE_HEADER, private),
    )
    return book("PS3.15", EDITION, *tables)


def uid(number: int) -> str:
    """Return the UID of the SOP class of an IOD."""
    return f"1.2.840.10008.5.1.4.1.1.{1000 + number}"


def _macros(padding: int) -> Iterator[str]:
    codes = [_attribute(0x8, number, "1C", "", padding) for number in range(0x100, 0x112)]
    yield section(
        "sect_8.8",
        table("table_8.8-1", "Code Sequence Macro Attributes", TYPED, [
            *codes, _attribute(0x8, 0x121, "3", "", padding), include("table_8.8-1", ">"),
        ]),
    )  # fmt: skip
    for macro in range(MACROS):
        rows: list[Row] = []
        for number in range(8):
            rows += [_attribute(0x18, macro * 8 + number, "1", "", padding), include("table_8.8-1", ">")]
        yield section(
            f"sect_10.{macro}", table(f"table_10-{macro}", f"Macro {macro} Macro Attributes", TYPED, rows)
        )


def _modules(padding: int) -> Iterator[str]:
    for module in range(MODULES):
        rows: list[Row] = [_attribute(0x20, number, "3", "", padding) for number in range(ROWS)]
        rows += [_attribute(0x40, module, "1", "", padding), include(f"table_10-{module % MACROS}", ">")]
        rows += [_attribute(0x40, 0x1000 + module, "2", ">", padding), include("table_8.8-1", ">>")]
        yield section(
            f"sect_C.{module}", table(f"table_C.{module}-1", f"M{module} Module Attributes", TYPED, rows)
        )


def _iods() -> Iterator[str]:
    for iod in range(IODS):
        used = [(iod * 7 + number * 11) % MODULES for number in range(MODULES_OF_AN_IOD)]
        entity = [text("Image", rowspan=MODULES_OF_AN_IOD)]
        rows: list[Row] = [
            [*(entity if number == 0 else []), f"M{module}", xref(f"sect_C.{module}"), "C - Required if so."]
            for number, module in enumerate(used)
        ]
        header = ("IE", "Module", "Reference", "Usage")
        yield section(f"sect_A.{iod}", table(f"table_A.{iod}-1", f"IOD {iod} IOD Modules", header, rows))


def _attribute(group: int, element: int, type_: str, nesting: str, padding: int) -> Row:
    return (f"{nesting}Some Attribute", f"({group:04X},{element:04X})", type_, "word " * (padding // 5))
