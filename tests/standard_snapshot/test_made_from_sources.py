"""standard/ is what `make standard` writes, and a second source agrees, where the sources are at hand."""

import os
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from generator import standard_command
from generator.standard import assembly, packages, snapshot
from generator.standard.model import Standard
from generator.standard.witness import figures

REPOSITORY = Path(__file__).parents[2]
DOCUMENTS = Path(os.environ.get("DICOM_DOCBOOK", REPOSITORY.parent / "shared" / "standard"))
SOURCES = {
    "DOCBOOK": str(DOCUMENTS / "docbook" / "2026c"),
    "SECOND": str(DOCUMENTS / "facts" / "ps3.3-2025e-facts.json"),
}


def at_hand() -> bool:
    """Tell whether the documents and the packages of `make standard` are there."""
    try:
        return all(Path(source).exists() for source in SOURCES.values()) and all(
            version(name) == wanted for name, wanted, _ in (packages.HIGHDICOM, packages.PYDICOM)
        )
    except PackageNotFoundError:
        return False


@pytest.fixture(scope="module")
def made() -> standard_command.Made:
    """Return the snapshot of the sources, compared with the second one."""
    if not at_hand():
        pytest.skip("needs the documents of the standard, highdicom and pydicom")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(REPOSITORY)
        return standard_command.made(SOURCES)


def test_the_snapshot_comes_from_its_sources(made: standard_command.Made) -> None:
    assert made.checks
    for name, text in snapshot.files(made.standard).items():
        assert text == (REPOSITORY / snapshot.FOLDER / name).read_text(encoding="utf-8"), name


def test_part_15_the_packages_and_the_rows_that_the_repository_keeps_are_enough(
    made: standard_command.Made, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rows of PS3.6 that the snapshot was first made from say the same; each source is named."""
    monkeypatch.chdir(REPOSITORY)
    folder = Path(SOURCES["DOCBOOK"])
    rows = DOCUMENTS / "facts" / "ps3.6-2026c.json"
    for given, named in (
        (None, "standard/attributes.json (2026c, first read from rows of PS3.6"),
        (rows, rows),
    ):
        standard, _ = assembly.assemble(assembly.Sources(folder, given))
        assert standard.attributes == made.standard.attributes
        said = capsys.readouterr().err
        for part, source in {"PS3.3": "highdicom", "PS3.6": named, "PS3.15": folder / "part15.xml"}.items():
            assert f"standard: {part} from {source}" in said


def test_the_second_source_says_nothing_that_nobody_expects(made: standard_command.Made) -> None:
    assert made.compared is not None and made.reviewed is not None
    assert made.compared.agreed["occurrences of the same type"] > 600_000, "compared with next to nothing"
    assert made.reviewed.findings == ()


def test_the_documented_figures_are_those_of_the_sources(made: standard_command.Made) -> None:
    assert made.compared is not None and made.reviewed is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(REPOSITORY)
        supported = standard_command.supported_iods(made.standard)
    numbers = figures.as_markdown(made.standard, made.compared, made.reviewed, supported)
    document = (REPOSITORY / figures.DOCUMENT).read_text(encoding="utf-8")
    assert figures.refreshed(document, numbers) == document


def test_a_lost_row_is_noticed(made: standard_command.Made, standard: Standard) -> None:
    """One row less in one module of the committed snapshot is a difference that nobody expects."""
    from generator.standard.witness import comparison, expected, facts

    module = standard.modules["ct-image"]
    broken = {
        **standard.modules,
        "ct-image": replace(
            module, occurrences=tuple(row for row in module.occurrences if row.tag != "(0018,0050)")
        ),
    }
    broken["image-plane"] = replace(
        standard.modules["image-plane"],
        occurrences=tuple(
            row for row in standard.modules["image-plane"].occurrences if row.tag != "(0018,0050)"
        ),
    )
    compared = comparison.compare(
        replace(standard, modules=broken), facts.read_witness(Path(SOURCES["SECOND"]))
    )
    listed = expected.read_expected(standard.attributes, REPOSITORY / expected.PATH)
    findings = expected.review(compared, listed, standard.attributes).findings
    assert any("(0018,0050) SliceThickness" in finding for finding in findings)
