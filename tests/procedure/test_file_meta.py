"""procedure/file_meta.toml: what is refused, and how it is published."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from runs import Copy

from generator.procedure import file_meta
from generator.standard.model import Standard

FILE = "procedure/file_meta.toml"


def entry(attributes: str, action: str = '"X"', because: str = '"Nobody needs it to read."') -> str:
    return f"[[element]]\nattributes = [{attributes}]\naction = {action}\nbecause = {because}\n"


@pytest.fixture
def edited(
    repository: Path, tmp_path: Path, standard: Standard
) -> Callable[[str, str], tuple[file_meta.FileMeta, list[str]]]:
    """Return a function that reads the real file with a text of it replaced."""

    def edited(old: str, new: str) -> tuple[file_meta.FileMeta, list[str]]:
        text = (repository / FILE).read_text(encoding="utf-8")
        assert text.count(old) == 1
        path = tmp_path / "file_meta.toml"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return file_meta.attempt(standard, path)

    return edited


INSTANCE = '["(0002,0003) MediaStorageSOPInstanceUID"]\naction = "U"'
STATION = '    "(0002,0016) SourceApplicationEntityTitle",\n'
VERSION = '["(0002,0001) FileMetaInformationVersion"]\naction = "K"'

WRONG = {
    "element left out": (STATION, "", "no entry for (0002,0016) SourceApplicationEntityTitle; decide it"),
    "element twice": (
        STATION,
        STATION + '    "(0002,0010) TransferSyntaxUID",\n',
        "(0002,0010) is decided above",
    ),
    "wrong keyword": (STATION, STATION.replace("Source", "Station"), "is SourceApplicationEntityTitle, not"),
    "unknown tag": (
        STATION,
        f'{STATION}    "(0002,9999) Nothing",\n',
        "no attribute has the tag (0002,9999)",
    ),
    "another group": (
        STATION,
        f'{STATION}    "(0008,0018) SOPInstanceUID",\n',
        "is no file meta information",
    ),
    "kept against Table E.1-1": (INSTANCE, INSTANCE.replace('"U"', '"K"'), "Table E.1-1 says U"),
    "unknown action": (VERSION, VERSION.replace('"K"', '"Q"'), "unknown action 'Q'; use K, U, X"),
    "action that means nothing here": (VERSION, VERSION.replace('"K"', '"Z"'), "unknown action 'Z'"),
    "action as list": (VERSION, VERSION.replace('"K"', '["K"]'), "unknown action ['K']"),
    "UID of what is none": (VERSION, VERSION.replace('"K"', '"U"'), "holds no UID, so it cannot be U"),
    "unknown field": (VERSION, f"{VERSION}\nreplaces = 1", "unknown field 'replaces'"),
    "no action": (VERSION, VERSION.partition("\n")[0], "lacks 'action'"),
}


@pytest.mark.parametrize(("old", "new", "expected"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_an_entry(
    edited: Callable[[str, str], tuple[file_meta.FileMeta, list[str]]], old: str, new: str, expected: str
) -> None:
    _, findings = edited(old, new)
    assert sum(expected in line for line in findings) == 1, findings
    assert all(line.count("\n") == 0 for line in findings)


FILES = {
    "broken TOML": ("[[element]\n", "broken TOML"),
    "unknown table": ("[[elements]]\n", "unknown table 'elements'"),
    "no list of tables": ("element = 5\n", "'element' is no list of tables"),
    "an attribute of a data set": (entry('"(0008,0060) Modality"'), "is no file meta information"),
    "a short reason": (entry('"(0008,0060) Modality"', because='"No."'), "is no file meta information"),
}


@pytest.mark.parametrize(("content", "expected"), FILES.values(), ids=FILES)
def test_broken_files(tiny_copy: Copy, content: str, expected: str) -> None:
    tiny_copy.write(FILE, content)
    lines = tiny_copy.refuses("final")
    assert any(expected in line for line in lines)
    assert all(line.startswith(FILE) for line in lines)


def test_no_file(tiny_copy: Copy) -> None:
    tiny_copy.path(FILE).unlink()
    (line,) = tiny_copy.refuses("final")
    assert line == f"{FILE}: No such file or directory; restore the file"


def test_a_reason_has_words(
    edited: Callable[[str, str], tuple[file_meta.FileMeta, list[str]]], repository: Path
) -> None:
    reason = (repository / FILE).read_text(encoding="utf-8").partition("because = ")[2].split('"""')[1]
    _, findings = edited(f'"""{reason}"""', '"""Because."""')
    assert len(findings) == 1 and "'because' must be a sentence" in findings[0]


# The real decisions.


def test_every_element_is_decided(procedure: dict[str, Any], standard: Standard) -> None:
    group = {tag for tag in standard.attributes if tag.startswith("(0002,")}
    assert len(group) > 20
    assert set(procedure["fileMeta"]["tag"]) == group
    assert procedure["fileMeta"]["default"] == "X"


def test_what_names_the_original_goes(procedure: dict[str, Any], standard: Standard) -> None:
    tags = procedure["fileMeta"]["tag"]
    assert {tag for tag, row in tags.items() if row["default"] == "K"} == {
        "(0002,0001)",
        "(0002,0002)",
        "(0002,0010)",
    }
    assert {tag for tag, row in tags.items() if row["default"] == "U"} == {"(0002,0003)"}
    for tag, row in tags.items():
        if standard.attributes[tag].vr[0] in ("AE", "SH", "UR"):
            assert row["default"] == "X", tag


def test_retained_uids_are_retained_here_too(procedure: dict[str, Any]) -> None:
    """PS3.10 section 7.1: Media Storage SOP Instance UID equals SOP Instance UID."""
    tags = procedure["fileMeta"]["tag"]
    assert {tag: row["options"] for tag, row in tags.items() if "options" in row} == {
        "(0002,0003)": {"retainUIDs": "K"}
    }
