"""standard/ is what `make standard` writes, where its sources are at hand."""

import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from generator.standard import assembly, packages, snapshot

REPOSITORY = Path(__file__).parents[2]
DOCUMENTS = Path(os.environ.get("DICOM_DOCBOOK", REPOSITORY.parent / "shared" / "standard"))


def at_hand() -> bool:
    """Tell whether the documents and the packages of `make standard` are there."""
    try:
        return (DOCUMENTS / "docbook" / "2026c" / "part15.xml").is_file() and all(
            version(name) == wanted for name, wanted, _ in (packages.HIGHDICOM, packages.PYDICOM)
        )
    except PackageNotFoundError:
        return False


@pytest.mark.skipif(not at_hand(), reason="needs the documents of the standard, highdicom and pydicom")
@pytest.mark.parametrize("rows", [None, DOCUMENTS / "facts" / "ps3.6-2026c.json"])
def test_the_snapshot_comes_from_its_sources(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], rows: Path | None
) -> None:
    """Part 15, the packages and the rows that the repository keeps are enough; first given, they agree."""
    monkeypatch.chdir(REPOSITORY)
    folder = DOCUMENTS / "docbook" / "2026c"
    made, checks = assembly.assemble(assembly.Sources(folder, rows))
    assert checks
    said = capsys.readouterr().err
    for part, source in {
        "PS3.3": "highdicom",
        "PS3.6": rows or "standard/attributes.json (2026c, first read from rows of PS3.6",
        "PS3.15": folder / "part15.xml",
    }.items():
        assert f"standard: {part} from {source}" in said
    for name, text in snapshot.files(made).items():
        assert text == (snapshot.FOLDER / name).read_text(encoding="utf-8"), name
