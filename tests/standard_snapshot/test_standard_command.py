"""`make standard` as a whole: what it writes, what it reports, and what it leaves alone."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator import standard_command
from generator.errors import UserError
from generator.standard import assembly, snapshot
from generator.standard.model import Gap, SOPClass, Standard
from generator.standard.witness import comparison, expected, figures

CT = "1.2.840.10008.5.1.4.1.1.2"
NEW = "1.2.840.10008.5.1.4.1.1.2.99"
GIVEN = {"DOCBOOK": "somewhere"}


@pytest.fixture
def made(
    data_copy: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> Callable[[Standard], tuple[str, Path]]:
    """Return a function that runs the command over sources that give a certain snapshot."""
    folder = data_copy("standard", "procedure")
    monkeypatch.chdir(folder)

    def make(standard: Standard) -> tuple[str, Path]:
        monkeypatch.setattr(assembly, "assemble", lambda sources: (standard, ["checked"]))
        return standard_command.make(GIVEN), folder

    return make


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "standard").iterdir()}


def test_the_same_again_changes_nothing(
    made: Callable[[Standard], tuple[str, Path]], standard: Standard, repository: Path
) -> None:
    text, folder = made(standard)
    assert contents(folder) == contents(repository)
    assert "| SOP classes | 0 | 0 | 0 |" in text
    assert "- checked" in text
    assert (folder / standard_command.REPORT).read_text(encoding="utf-8") == text


def test_what_a_new_edition_does_is_reported(
    made: Callable[[Standard], tuple[str, Path]], standard: Standard
) -> None:
    classes = standard.sop_classes | {NEW: SOPClass(NEW, "New CT Image Storage", "ct-image")}
    rows = {tag: row for tag, row in standard.confidentiality.items() if tag != "(0010,0010)"}
    text, folder = made(replace(standard, sop_classes=classes, confidentiality=rows))
    assert "| SOP classes | 1 | 0 | 0 |" in text
    assert f"New CT Image Storage ({NEW})" in text.split("## SOP classes without a row")[1]
    assert "(0010,0010)" in text.split("# What that does to the procedure")[0]
    assert NEW in snapshot.load(folder / "standard").sop_classes


def test_a_snapshot_that_contradicts_itself_is_not_written(
    made: Callable[[Standard], tuple[str, Path]], standard: Standard, repository: Path
) -> None:
    classes = standard.sop_classes | {NEW: SOPClass(NEW, "New CT Image Storage", "no-such-iod")}
    broken = replace(standard, sop_classes=classes)
    with pytest.MonkeyPatch.context() as patch:
        # The report would stumble first; the snapshot has to defend itself.
        patch.setattr(standard_command, "report", lambda *_: "")
        with pytest.raises(UserError, match="not replaced: the new snapshot contradicts itself"):
            made(broken)
    assert contents(Path()) == contents(repository)


def test_a_damaged_snapshot_is_mended(
    made: Callable[[Standard], tuple[str, Path]], standard: Standard, repository: Path
) -> None:
    Path("standard/iods.json").write_text("[", encoding="utf-8")
    text, folder = made(standard)
    assert "the snapshot before: not compared" in text
    assert contents(folder) == contents(repository)


MISSING: dict[str, tuple[Callable[[Standard], Standard], str]] = {
    "data elements": (
        lambda facts: replace(facts, attributes=dict([*facts.attributes.items()][:-200])),
        "PS3.6: 200 of ",
    ),
    "rows of the Basic Profile": (
        lambda facts: replace(facts, confidentiality=dict([*facts.confidentiality.items()][7:])),
        "PS3.15: 7 of ",
    ),
    "rows of private attributes": (
        lambda facts: replace(facts, private=facts.private[5:]),
        "PS3.15: 5 of ",
    ),
    "SOP classes": (
        lambda facts: replace(facts, sop_classes=dict([*facts.sop_classes.items()][2:])),
        "PS3.4: 2 of ",
    ),
    "places of attributes": (
        lambda facts: replace(
            facts,
            modules={
                key: replace(module, occurrences=module.occurrences[: int(len(module.occurrences) * 0.97)])
                for key, module in facts.modules.items()
            },
        ),
        "PS3.3: ",
    ),
}


@pytest.mark.parametrize(("shortened", "said"), MISSING.values(), ids=MISSING)
def test_a_table_with_rows_missing_is_refused(
    made: Callable[[Standard], tuple[str, Path]],
    standard: Standard,
    repository: Path,
    shortened: Callable[[Standard], Standard],
    said: str,
) -> None:
    short = shortened(standard)
    with pytest.raises(UserError) as raised:
        made(short)
    (line,) = raised.value.findings
    assert line.startswith(said) and "get the files again, or give FORCE=1" in line
    assert contents(Path()) == contents(repository)
    assert not standard_command.losses(
        replace(standard, sources=tuple(replace(source, source="elsewhere") for source in standard.sources)),
        short,
    ), "what comes from another kind of source is not compared"


def test_what_the_standard_dropped_can_be_forced(
    made: Callable[[Standard], tuple[str, Path]], standard: Standard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(GIVEN, "FORCE", "1")
    text, folder = made(replace(standard, private=standard.private[5:]))
    assert len(snapshot.load(folder / "standard").private) == len(standard.private) - 5
    assert "Table E.3.10-1" in text


@pytest.fixture
def compared(
    data_copy: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, standard: Standard
) -> Callable[[tuple[str, ...]], str]:
    """Return a function that runs the command where a second source gave these findings."""
    folder = data_copy("standard", "procedure", "docs")
    monkeypatch.chdir(folder)

    def make(findings: tuple[str, ...]) -> str:
        outcome = standard_command.Made(
            replace(standard, gaps=()),
            (),
            comparison.Comparison("2025e", agreed=Counter({"usages that are the same": 12345})),
            expected.Reviewed({}, findings),
        )
        monkeypatch.setattr(standard_command, "made", lambda _: outcome)
        return standard_command.make(GIVEN)

    return make


def test_a_second_source_that_differs_stops_the_command(
    compared: Callable[[tuple[str, ...]], str], repository: Path
) -> None:
    before = figures.DOCUMENT.read_text(encoding="utf-8")
    with pytest.raises(UserError) as raised:
        compared(("type: one thing", "type: another"))
    assert raised.value.findings == ("type: one thing", "type: another")
    assert contents(Path()) == contents(repository), "the old snapshot stays"
    assert figures.DOCUMENT.read_text(encoding="utf-8") == before
    assert "- type: another" in standard_command.REPORT.read_text(encoding="utf-8")


def test_a_second_source_that_agrees_is_documented(compared: Callable[[tuple[str, ...]], str]) -> None:
    text = compared(())
    assert "against a second source of 2025e: 0 differences, 0 findings" in text
    assert snapshot.load().gaps == ()
    assert "| usages that are the same | 12,345 |" in figures.DOCUMENT.read_text(encoding="utf-8")


def test_reasons_of_gaps_are_not_lost_without_a_second_source(
    made: Callable[[Standard], tuple[str, Path]], standard: Standard, repository: Path
) -> None:
    bare = tuple(replace(gap, reason="", iods=()) for gap in standard.gaps)
    assert bare != standard.gaps
    text, folder = made(replace(standard, gaps=bare))
    assert contents(folder) == contents(repository)
    assert "SECOND=file is not given" in text


def test_a_gap_without_a_reason_is_reported(
    made: Callable[[Standard], tuple[str, Path]], standard: Standard
) -> None:
    new = Gap("PS3.3", "(0018,FFFF) Brand New", assembly.IN_NO_MODULE)
    text, _ = made(replace(standard, gaps=(*standard.gaps, new)))
    part = text.split("# Attributes in no module that nobody has explained")[1].split("# Cross")[0]
    assert "- (0018,FFFF) Brand New: nobody knows why" in part


def test_a_second_source_that_is_not_there_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembly, "assemble", lambda _: pytest.fail("the long reading has begun"))
    with pytest.raises(UserError, match=r"nowhere\.json: No such file"):
        standard_command.made({**GIVEN, "SECOND": "nowhere.json"})


@pytest.mark.parametrize("given", [{}, {"EDITION": "2026c", "DOCBOOK": "somewhere"}])
def test_where_to_read_from_has_to_be_said(given: dict[str, str]) -> None:
    with pytest.raises(UserError, match="give either EDITION"):
        standard_command.sources(given)


def test_a_folder_is_read_as_given() -> None:
    found = standard_command.sources({"DOCBOOK": "there", "DICTIONARY": "rows.json"})
    assert found == assembly.Sources(Path("there"), Path("rows.json"))
