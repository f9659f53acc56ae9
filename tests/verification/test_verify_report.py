"""The report: what it counts, and that the bar moves."""

import io
from collections import Counter
from pathlib import Path

import pytest

from generator.errors import UserError
from verification.checks.answers import Score
from verification.report import report
from verification.report.progress import Progress
from verification.run import Findings, Options, superfluous
from verification.tasks.classes import ClassResult

DOCUMENT = Path(__file__).parents[2] / "docs" / "verification.md"

SCORE: Score = Counter({("removed", "removed", "exact"): 3, ("removed", "retained", "leak"): 1})


def findings(*failures: str) -> Findings:
    result = ClassResult("1.2", "Tiny Storage", score=SCORE, survivors=Counter({("text", "CodeMeaning"): 2}))
    return Findings(sop_classes=[result], failures=list(failures))


def test_shares_are_of_what_was_expected() -> None:
    line = report.as_json(findings())["score"]["removed"]
    assert (line["elements"], line["leak"], line["rightPercent"]) == (4, 1, 75.0)


def test_nothing_expected_gives_no_share() -> None:
    assert report.as_json(findings())["score"]["UID replaced"]["rightPercent"] is None


def test_the_summary_says_what_failed() -> None:
    text = report.as_markdown(report.as_json(findings("PatientName survived")))
    assert "1 failures" in text
    assert "- PatientName survived" in text
    assert "CodeMeaning 2" in text
    assert "Everything held" in report.as_markdown(report.as_json(findings()))


def test_the_document_gets_the_numbers_and_nothing_else_changes() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    content = report.as_json(findings())
    once = report.refreshed(text, content)
    assert report.as_numbers(content) in once
    assert report.refreshed(once, content) == once
    assert once.split("<!-- numbers: begin -->")[0] == text.split("<!-- numbers: begin -->")[0]
    assert once.split("<!-- numbers: end -->")[1] == text.split("<!-- numbers: end -->")[1]
    with pytest.raises(UserError, match="lacks the marks"):
        report.refreshed("no marks", content)


def test_unused_exceptions_are_failures() -> None:
    assert (
        len(superfluous(findings(), with_javascript=True))
        > len(superfluous(findings(), with_javascript=False))
        > 0
    )


def test_only_a_whole_run_judges_exceptions() -> None:
    assert Options().is_whole
    assert not Options(uids=("1.2",)).is_whole
    assert not Options(real_files=False).is_whole
    assert Options(share=4).is_wide and not Options(share=4).is_whole


def test_progress_is_told_without_a_terminal() -> None:
    stream = io.StringIO()
    progress = Progress(2, stream)
    progress.step("one")
    progress.step("two")
    assert "2/2" in stream.getvalue()
