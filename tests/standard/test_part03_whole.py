"""The whole PS3.3 of 2025e: what is read from it, against another parser and against the snapshot."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import standard_command
from generator.standard.docbook.attribute_table import (
    Line,
    is_attribute_table,
    read_lines,
    slug,
)
from generator.standard.docbook.document import DOCBOOK, open_document
from generator.standard.docbook.iod_table import (
    iod_name,
    is_groups_table,
    is_iod_table,
    links,
    macro_uses,
    module_uses,
)
from generator.standard.docbook.part03 import Part03, check_dictionary, read_part03
from generator.standard.docbook.table import Table, read_table
from generator.standard.model import Gap, Standard

FILE = Path("2025e") / "part03-2025e-structure.xml"

# The other parser lost the usage of these rows, whose text goes on over several paragraphs; whoever
# rebuilt the document took every lost usage for C. The usage of the snapshot is the standard's.
LOST_USAGES = {
    ("confocal-microscopy-tiled-pyramidal-image", "multi-resolution-pyramid"): ("C", "U"),
    ("digital-x-ray-image", "acquisition-context"): ("C", "M"),
    ("nuclear-medicine-image", "acquisition-context"): ("C", "U"),
    ("rt-structure-set", "frame-of-reference"): ("C", "U"),
    ("vl-microscopic-image", "icc-profile"): ("C", "U"),
    ("vl-microscopic-image", "optical-path"): ("C", "U"),
    ("vl-slide-coordinates-microscopic-image", "icc-profile"): ("C", "U"),
    ("vl-slide-coordinates-microscopic-image", "optical-path"): ("C", "U"),
    ("vl-whole-slide-microscopy-image", "multi-resolution-pyramid"): ("C", "U"),
}
ONLY_IN_SNAPSHOT = {"basic-directory"}  # Table F.3-1 was lost by the other parser.
ONLY_IN_DOCUMENT = {  # No storage SOP class uses these IODs.
    "real-time-audio-waveform",
    "real-time-video-endoscopic-image",
    "real-time-video-photographic-image",
    "rendition-selection-document",
}


@pytest.fixture(scope="module")
def document(documents: Path) -> Path:
    """Return the document; it may be lacking where others are there."""
    path = documents / FILE
    if not path.is_file():
        pytest.skip(f"no {path}: the structure of PS3.3 2025e is not at hand")
    return path


@pytest.fixture(scope="module")
def part(document: Path) -> Part03:
    """Return PS3.3 of 2025e as the reader has it, unaltered."""
    return read_part03(document, "2025e")


@pytest.fixture(scope="module")
def tables(document: Path) -> list[Table]:
    """Return every table of the document."""
    opened = open_document(document, "PS3.3")
    return [read_table(opened, element) for element in opened.root.iter(f"{DOCBOOK}table")]


@pytest.fixture(scope="module")
def others(facts: Path) -> dict[str, Any]:
    """Return what another parser read of the same edition."""
    path = facts / "ps3.3-2025e-facts.json"
    if not path.is_file():
        pytest.skip(f"no {path}: another parser's facts of PS3.3 2025e are not at hand")
    content: dict[str, Any] = json.loads(path.read_text())
    return content


def test_reads_the_whole_part(part: Part03) -> None:
    occurrences = [occurrence for module in part.modules.values() for occurrence in module.occurrences]
    assert (len(part.iods), len(part.modules)) == (174, 399)
    assert (len(occurrences), len({occurrence.tag for occurrence in occurrences})) == (95203, 4082)


def test_says_what_needed_interpretation(part: Part03) -> None:
    said = {
        "allows any attribute; nothing to list": {
            "table_C.12.1.1.9-1 row 7", "table_C.19-1 row 15", "table_C.36.23-1 row 3",
            "table_C.36.23-1 row 8", "table_C.38.2-1 row 7", "table_C.38.2-1 row 9",
            "table_C.38.2-1 row 11", "table_C.38.2-1 row 13",
        },
        "lacks a nesting mark; taken as nested in the sequence above": {
            "table_C.8.31.8-1 row 2", "table_C.11.25-1 row 3", "table_C.11.25-1 row 5",
        },
        "taken as nested in the last sequence of the macro above": {
            "table_C.18.4-1 row 2", "table_C.18.5-1 row 2",
        },
        "links to sect_C.7.6.4, but names table_C.7-12b; the name holds": {"table_A.124-1 row 15"},
        "has no table of functional group macros; takes those of enhanced-mr-image": {
            "enhanced-mr-color-image"
        },
    }  # fmt: skip
    found: dict[str, set[str]] = {}
    for gap in part.remarks:
        if not gap.remark.startswith("includes itself"):
            found.setdefault(gap.remark, set()).add(gap.subject)
    assert found == said


def test_every_row_is_what_the_other_parser_read(tables: list[Table], others: dict[str, Any]) -> None:
    rows = {
        table.id.removeprefix("table_"): [found for line in read_lines(table) for found in _facts(line)]
        for table in tables
        if is_attribute_table(table)
    }
    theirs = {key: [_row(row) for row in table["rows"]] for key, table in others["tables"].items()}
    # It lost Table C.11.5-1; the document has two rows of it.
    assert rows.keys() - theirs.keys() == {"C.11.5-1"} and theirs.keys() <= rows.keys()
    assert {key for key in theirs if rows[key] != theirs[key]} == set()


def test_every_use_is_what_the_other_parser_read(tables: list[Table], others: dict[str, Any]) -> None:
    modules = {
        slug(iod_name(table)): [(use.name, links(use.reference), use.usage) for use in module_uses(table)]
        for table in tables
        if is_iod_table(table)
    }
    assert modules.keys() == others["iods"].keys()
    groups = [
        [(use.name, links(use.reference), use.usage) for use in macro_uses(table)]
        for table in tables
        if is_groups_table(table)
    ]
    # A usage that it lost stands as C in the document.
    theirs = {
        key: [[(name, [link], usage or "C") for name, link, usage in iod[kind]] for kind in KINDS]
        for key, iod in others["iods"].items()
    }
    assert modules == {key: listed for key, (listed, _) in theirs.items()}
    assert sorted(groups) == sorted(macros for _, macros in theirs.values() if macros)


KINDS = ("modules", "functional_groups")


def test_modules_and_usages_are_those_of_the_snapshot(part: Part03, highdicom_2026b: Standard) -> None:
    here = {(key, use.module): use.usage for key, iod in part.iods.items() for use in iod.modules}
    there = {(key, use.module): use.usage for key, iod in highdicom_2026b.iods.items() for use in iod.modules}
    assert {key for key, _ in there.keys() - here.keys()} == ONLY_IN_SNAPSHOT
    assert {key for key, _ in here.keys() - there.keys()} == ONLY_IN_DOCUMENT
    shared = here.keys() & there.keys()
    assert {use: (here[use], there[use]) for use in shared if here[use] != there[use]} == LOST_USAGES
    assert len(shared) == len(here) - sum(1 for key, _ in here if key in ONLY_IN_DOCUMENT)


def test_enhanced_mr_color_has_the_macros_of_enhanced_mr(part: Part03) -> None:
    color, gray = (
        part.modules[f"{iod}-multi-frame-functional-groups"]
        for iod in ("enhanced-mr-color-image", "enhanced-mr-image")
    )
    assert color.occurrences == gray.occurrences and len(color.occurrences) == 1716


def test_no_module_that_takes_functional_groups_is_empty(part: Part03) -> None:
    groups = {"(5200,9229)", "(5200,9230)"}
    taking = {
        key: {occurrence.path[0] for occurrence in module.occurrences if occurrence.path} & groups
        for key, module in part.modules.items()
        if groups & {occurrence.tag for occurrence in module.occurrences if not occurrence.path}
    }
    assert len(taking) == 32 and all(taking.values())


def test_ps3_6_knows_all_of_it(part: Part03, highdicom_2026b: Standard) -> None:
    # Table C.39.3-1 has the tag of Graphic Annotation's text beside the name of its sequence.
    assert check_dictionary(part, highdicom_2026b.attributes) == (
        Gap(
            "PS3.3",
            "(0070,0003)",
            "encloses others in module textual-waveform-annotation, but is no sequence",
        ),
    )


def test_decisions_hold_when_the_source_changes(part: Part03, highdicom_2026b: Standard) -> None:
    """What people decided must not go stale because PS3.3 comes as DocBook and not from a package."""
    old = highdicom_2026b
    sop_classes = {uid: row for uid, row in old.sop_classes.items() if row.iod in part.iods}
    new = replace(old, iods=part.iods, modules=part.modules, sop_classes=sop_classes)
    _, without_row, stale = standard_command.outcome(new)
    assert without_row == []
    _, _, stale_before = standard_command.outcome(old)
    said = [line for line in stale if line not in stale_before]
    assert not any("no module" in line or "no IOD" in line for line in said)
    # What is stale is so because a usage or a table was lost on the way into the document.
    modules = {f"module {module} has usage" for _, module in LOST_USAGES}
    lost = {*modules, "has no SOP class '1.2.840.10008.1.3.10'"}
    # Or because the document is older than what the supplement adds to CT Image.
    lost |= {"(0018,9391) MetalArtifactReductionApplied", "(0018,9392) MetalArtifactReductionAlgorithm"}
    assert [line for line in said if not any(reason in line for reason in lost)] == []


def _facts(line: Line) -> list[tuple[object, ...]]:
    """Return a row in the shape of the other parser's; what both call prose is the same to us."""
    if line.kind == "attribute":
        return [(line.depth, line.tag, line.type)]
    if line.kind == "include":
        return [(line.depth, "include", macro.removeprefix("table_")) for macro in line.macros]
    return [(line.depth, line.kind)]


def _row(row: list[Any]) -> tuple[object, ...]:
    depth, kind, *rest = row
    if kind == "prose":
        return (depth, "any attribute")
    # A table without types gives none; the reader takes these for type 3 and says so.
    return (depth, kind, rest[0] or "3") if kind.startswith("(") else (depth, kind, *rest)
