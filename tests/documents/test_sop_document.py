"""SOP.md gives short answers first, and each reason once."""

import re
from pathlib import Path
from typing import Any

import pytest

from generator.errors import UserError
from generator.procedure import sop_classes
from generator.procedure.report import Report
from generator.render import asked_first
from generator.render.documents import sop_document
from generator.standard.model import Standard

CT = 'sop_classes = ["CT Image Storage"]\n'
NAME = '"(0010,0010) PatientName"'


@pytest.fixture(scope="module")
def text(procedure: dict[str, Any], report: Report, standard: Standard, repository: Path) -> str:
    risks = sop_classes.risks(standard, repository / sop_classes.PATH)
    asked = asked_first.read(standard, repository / asked_first.PATH)
    return sop_document(procedure, report, standard, risks, asked)


def rows(text: str, heading: str) -> list[list[str]]:
    """Return the cells of all rows of the tables under a heading of the second level."""
    part = text.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def test_the_first_questions_are_answered(text: str) -> None:
    heading, *lines = rows(text, "What everybody asks first")
    assert heading == [
        "Attribute",
        "",
        "CT",
        "MR",
        "VL Whole Slide Microscopy",
        "all others",
        "under options",
    ]
    answers = {name: rest for name, *rest in lines}
    assert len(answers) == 25
    assert answers["Patient's Name"] == ["(0010,0010)", *["`Z`"] * 3, "Z", ""]
    assert answers["Patient's Age"] == ["(0010,1010)", *["`X`"] * 3, "X", "K: retainPatientCharacteristics"]
    assert answers["Study Date"][5] == "K: retainLongitudinalFullDates; C: retainLongitudinalModifiedDates"
    assert answers["Device Serial Number"][1] == "`X`"


def test_every_answer_adds_up(procedure: dict[str, Any], standard: Standard, repository: Path) -> None:
    questions = asked_first.read(standard, repository / asked_first.PATH)
    others = {
        uid: row
        for uid, row in procedure["sopClass"].items()
        if row["default"] != "R" and uid not in questions.sop_classes
    }
    for answer in asked_first.answers(questions, procedure, standard):
        for uid, action in zip(questions.sop_classes, answer.actions, strict=True):
            table = procedure["sopClass"][uid]
            assert table["tag"].get(answer.tag, table)["default"] == action
        actions = [row["tag"].get(answer.tag, row)["default"] for row in others.values()]
        told = [part.split(" in ") for part in answer.others.split(", ")]
        counts = {action: int(number[0]) if number else len(actions) for action, *number in told}
        assert counts == {action: actions.count(action) for action in set(actions)}, answer


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            'sop_classes = ["CT Image Storage"]',
            "has the lists 'attributes' and 'sop_classes' and nothing else",
        ),
        (CT + "attributes = []", "must be a list of one or more texts"),
        (CT + 'attributes = ["(0010,0010) PatientsName"]', "(0010,0010) is PatientName, not PatientsName"),
        (CT + f"attributes = [{NAME}, {NAME}]", "stands twice"),
        (f'sop_classes = ["CT"]\nattributes = [{NAME}]', "'CT' is no SOP class of the snapshot"),
    ],
)
def test_a_wrong_list_is_told(tmp_path: Path, standard: Standard, content: str, expected: str) -> None:
    path = tmp_path / "asked_first.toml"
    path.write_text(content)
    with pytest.raises(UserError, match=re.escape(expected)):
        asked_first.read(standard, path)


def test_a_reason_stands_once(text: str, procedure: dict[str, Any]) -> None:
    plain = text.replace("\\", "")
    rejected = {row["justification"] for row in procedure["sopClass"].values() if row["default"] == "R"}
    stops = {rule["justification"] for rule in procedure["stop"]}
    meta = {row["justification"] for row in procedure["fileMeta"]["tag"].values()}
    for reason in rejected | stops | meta:
        assert plain.count(reason) == 1, reason
    for heading in ("Text that is kept", "Binary values that are kept"):
        reasons = [cells[0] for cells in rows(text, heading)]
        assert len(reasons) == len(set(reasons)) > 10


def test_every_sop_class_is_in_it(text: str, procedure: dict[str, Any], standard: Standard) -> None:
    listed = rows(text, "SOP classes")
    supported = {cells[1] for cells in listed if len(cells) == 3}
    assert supported - {"UID"} == {u for u, row in procedure["sopClass"].items() if row["default"] != "R"}
    rejected = [name for cells in listed if len(cells) == 2 for name in cells[1].split(", ")][1:]
    assert sorted(rejected) == sorted(
        standard.sop_classes[uid].name for uid, row in procedure["sopClass"].items() if row["default"] == "R"
    )


def test_every_private_attribute_that_is_kept_is_listed(text: str, procedure: dict[str, Any]) -> None:
    part = text.split("\n## Private attributes\n")[1].split("\n## ")[0].split("Never kept")[0]
    for creator, entries in procedure["private"].items():
        rows = [row for row in part.split("\n") if creator in row.replace("\\", "")]
        for tag in entries:
            assert any(tag in row for row in rows), (creator, tag)
