"""PS3.6 where no document gives it: the rows that the snapshot keeps, their origin and checksum."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.errors import UserError
from generator.standard import assembly, dictionary, packages, snapshot
from generator.standard.docbook.part15 import Part15
from generator.standard.docbook.parts import Parts
from generator.standard.model import Source, Standard

FIRST = Source("PS3.6", "2027a", "DocBook part06.xml", "0" * 64)


@pytest.fixture
def folder(data_copy: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the snapshot, below the folder that the command works in."""
    copy = data_copy("standard", "procedure")
    monkeypatch.chdir(copy)
    return Path("standard")


@pytest.fixture
def part15(tmp_path: Path) -> Path:
    """Return a folder that has a part 15, which nothing here reads."""
    path = tmp_path / "given"
    path.mkdir()
    (path / "part15.xml").touch()
    return path


def sources_of(folder: Path) -> dict[str, Source]:
    return {source.part: source for source in snapshot.read_sources(folder)}


def test_kept_rows_keep_what_edition_json_says(folder: Path, standard: Standard) -> None:
    source, attributes = dictionary.read_kept(folder)
    assert attributes == standard.attributes
    assert source == sources_of(folder)["PS3.6"]


def test_the_origin_of_rows_outlives_their_being_kept(standard: Standard) -> None:
    once = dictionary.kept(FIRST, standard.attributes)
    assert once.source.startswith("attributes.json, read from DocBook part06.xml; names of SOP classes from")
    assert (once.edition, once.sha256 != FIRST.sha256) == ("2027a", True)
    assert dictionary.kept(once, standard.attributes) == once


def test_rows_from_docbook_are_kept_when_the_next_snapshot_has_none(folder: Path, standard: Standard) -> None:
    sources = tuple(FIRST if source.part == "PS3.6" else source for source in standard.sources)
    snapshot.save(replace(standard, sources=sources), folder)
    source, attributes = dictionary.read_kept(folder)
    assert (attributes, source) == (standard.attributes, dictionary.kept(FIRST, standard.attributes))


def test_a_changed_row_is_noticed(folder: Path) -> None:
    path = folder / "attributes.json"
    text = path.read_text(encoding="utf-8")
    changed = text.replace('"keyword": "PatientName"', '"keyword": "PatientsName"')
    assert changed != text
    path.write_text(changed, encoding="utf-8")
    with pytest.raises(UserError, match=r"attributes.json: PS3.6 is kept there .*checksum.*DICTIONARY=file"):
        dictionary.read_kept(folder)


@pytest.mark.parametrize("name", ["attributes.json", "edition.json"])
@pytest.mark.parametrize("content", [None, "[", "[]", '{"PS3.6": 5}', '{"(0008,0005)": {}}'])
def test_rows_that_cannot_be_read(folder: Path, name: str, content: str | None) -> None:
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match=rf"standard/{name}: PS3.6 is kept there and can't be read"):
        dictionary.read_kept(folder)


def test_origins_are_known_before_anything_is_read(
    folder: Path, part15: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "described", lambda package: package[0])
    found = assembly.origins(assembly.Sources(part15))
    assert found["PS3.15"] == str(part15 / "part15.xml")
    assert (found["PS3.3"], found["PS3.4"]) == ("highdicom", "highdicom")
    assert found["PS3.6"].startswith("standard/attributes.json (2026c, first read from ")
    assert found["names of SOP classes"] == "pydicom and procedure/supplement.toml"
    rows = part15 / "ps3.6-2027a.json"
    with pytest.raises(UserError, match=r"ps3.6-2027a.json: is no file; give the rows of PS3.6"):
        assembly.origins(assembly.Sources(part15, rows))
    rows.touch()
    assert assembly.origins(assembly.Sources(part15, rows))["PS3.6"] == str(rows)
    for name in ("part03", "part04", "part06"):
        (part15 / f"{name}.xml").touch()
    whole = assembly.origins(assembly.Sources(part15, rows))
    assert list(whole) == ["PS3.3", "PS3.4", "PS3.6", "PS3.15"]
    assert whole["PS3.6"] == str(part15 / "part06.xml")


def test_a_package_that_is_missing_is_said_first(
    folder: Path, part15: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "HIGHDICOM", ("no-such-package", "1.0", "2027a"))
    with pytest.raises(UserError, match=r"no-such-package 1\.0 is not installed"):
        assembly.origins(assembly.Sources(part15))


def test_part_15_has_to_be_given(tmp_path: Path) -> None:
    (tmp_path / "part06.xml").touch()
    with pytest.raises(UserError, match=r"has no part15.xml, which no package carries"):
        assembly.origins(assembly.Sources(tmp_path))


def test_rows_have_an_edition(tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    row = {"keyword": "Modality", "name": "Modality", "vr": ["CS"], "vm": "1", "retired": False}
    path.write_text(json.dumps({"00080060": row}), encoding="utf-8")
    with pytest.raises(UserError, match=r"rows.json: names no edition"):
        packages.read_attributes_json(path)


def test_parts_that_do_not_go_together_are_named_with_their_sources(
    folder: Path, part15: Path, standard: Standard, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Part15("2026c", standard.confidentiality, {}, ())
    parts = Parts(None, None, None, profile, ())
    monkeypatch.setattr(packages, "described", lambda package: package[0])
    monkeypatch.setattr(assembly, "read_parts", lambda *_: parts)
    monkeypatch.setattr(packages, "read_pydicom_uid_names", dict)

    def too_old(*_: object) -> None:
        raise UserError("no data element has the keyword Newest")

    monkeypatch.setattr(packages, "read_highdicom", too_old)
    with pytest.raises(UserError) as raised:
        assembly.assemble(assembly.Sources(part15))
    (line,) = raised.value.findings
    assert line.startswith("no data element has the keyword Newest [PS3.3 from highdicom, ")
    assert "PS3.6 from standard/attributes.json (2026c, first read from" in line
