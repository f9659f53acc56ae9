import argparse
import json
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from small_procedure import CT, MR, PDF, entry

from generator.__main__ import main
from generator.changes import command, output
from generator.procedure.diff import compare
from generator.standard.model import Standard
from generator.visible import all_visible

Changed = Callable[..., dict[str, Any]]


def everything(made: dict[str, Any]) -> None:
    made["sopClass"]["1.2.840.10008.5.1.4.1.1.1"] = {"default": "X", "justification": "", "tag": {}}
    made["sopClass"][CT]["tag"]["(0010,0010)"] = entry("K", "an | odd\nreason <b>", cleanDescriptors="C")
    made["sopClass"][MR]["tag"]["(0008,0060)"] = entry("X", "no need")
    made["sopClass"][CT]["tag"]["(0008,0060)"] = entry("K", "another reason")
    made["insert"]["00280303"] = {"vr": "CS", "Value": ["REMOVED"]}


def test_markdown_has_loosened_then_tightened_then_justification(
    procedure: dict[str, Any], changed: Changed, standard: Standard
) -> None:
    text = output.markdown(compare(procedure, changed(everything)), standard)
    lines = text.splitlines()
    headings = [line for line in lines if line.startswith("#")]
    assert headings == ["## Loosened", "## Tightened", "## Justification only", "## Beside the actions"]
    assert below("- an \\| odd reason \\<b\\>", lines) == [
        "  - Z → K (CT): (0010,0010) PatientName",
        "  - C → K (CT): (0010,0010) PatientName, under retainPatientCharacteristics",
    ]
    assert below("- no need", lines) == ["  - K → X (MR): (0008,0060) Modality"]
    assert below("- another reason", lines) == ["  - K (CT): (0008,0060) Modality"]
    assert "- new, supported: Computed Radiography Image Storage" in lines
    assert "- Option cleanDescriptors introduced: C for 1 entries" in lines
    assert any("(0028,0303) LongitudinalTemporalInformationModified added" in line for line in lines)


def test_what_options_declare_is_told_in_words(procedure: dict[str, Any], standard: Standard) -> None:
    old = {**procedure, "option": {"retainUIDs": {"excludes": []}, "cleanGraphics": {}}}
    new = {**procedure, "option": {"retainUIDs": {"excludes": ["x"], "insert": {}, "hue": 1}}}
    assert output.remarks(compare(old, new), standard) == [
        "Option cleanGraphics: declaration removed",
        "Option retainUIDs: the options that it excludes changed",
        "Option retainUIDs: hue added",
        "Option retainUIDs: what a de-identified file must say under it added",
    ]


def below(reason: str, lines: list[str]) -> list[str]:
    """Return what is listed under a reason."""
    (start,) = (number for number, line in enumerate(lines) if line == reason)
    return list(takewhile(lambda line: line.startswith("  - "), lines[start + 1 :]))


def test_a_reason_stands_once_with_everything_that_changed_for_it(
    procedure: dict[str, Any], changed: Changed, standard: Standard
) -> None:
    def same_reason(made: dict[str, Any]) -> None:
        for uid in (CT, MR):
            made["sopClass"][uid]["tag"]["(0010,0010)"] = entry("K", "asked for")
            made["sopClass"][uid]["tag"]["(0010,0020)"] = entry("K", "asked for")
        made["sopClass"][MR]["tag"]["(0008,0060)"] = entry("X", "asked for")
        made["sopClass"][PDF] = {"default": "R", "justification": "a document", "tag": {}}
        made["sopClass"]["1.2.840.10008.5.1.4.1.1.104.2"] = made["sopClass"][PDF]

    lines = output.markdown(compare(procedure, changed(same_reason)), standard).splitlines()
    loosened = lines[lines.index("## Loosened") : lines.index("## Tightened")]
    assert below("- asked for", loosened) == [
        "  - X → K, added (all 2 in both): (0010,0020) PatientID",
        "  - Z → K (all 2 in both): (0010,0010) PatientName",
        "  - C → K (CT): (0010,0010) PatientName, under retainPatientCharacteristics",
    ]
    assert below("- asked for", lines[lines.index("## Tightened") :]) == [
        "  - K → X (MR): (0008,0060) Modality"
    ]
    assert below("- a document", lines) == [
        "  - rejected for another reason: Encapsulated PDF Storage",
        "  - listed now, rejected as before: Encapsulated CDA Storage",
    ]


def test_brief_markdown_only_counts_justifications(
    procedure: dict[str, Any], changed: Changed, standard: Standard
) -> None:
    text = output.markdown(compare(procedure, changed(everything)), standard, level=3, brief=True)
    assert "### Loosened" in text and "Justification only | 0 | 1 | 1 |" in text
    assert "# Justification only" not in text and "another reason" not in text


def test_json_holds_everything_with_names(
    procedure: dict[str, Any], changed: Changed, standard: Standard
) -> None:
    found = json.loads(output.json_text(compare(procedure, changed(everything)), standard))
    assert found["loosened"]["sop_classes"][0]["name"] == "Computed Radiography Image Storage"
    assert found["loosened"]["attributes"][0] == {
        "tag": "(0010,0010)",
        "keyword": "PatientName",
        "option": None,
        "listing": "changed",
        "old": "Z",
        "new": "K",
        "justification": "an | odd\nreason <b>",
        "sop_classes": [CT],
    }
    assert [row["tag"] for row in found["tightened"]["attributes"]] == ["(0008,0060)"]
    assert found["options_introduced"] == {"cleanDescriptors": {"C": 1}}
    assert found["compared"] == [CT, MR]
    assert len(found["new"]["digest"]) == 64


@pytest.mark.parametrize(
    ("action", "status"), [("K", command.LOOSENED), ("U", command.LOOSENED), ("Z", 0), ("X", 0), ("R", 0)]
)
def test_the_exit_status_tells_whether_anything_loosened(
    tmp_path: Path,
    procedure: dict[str, Any],
    changed: Changed,
    standard: Standard,
    capsys: pytest.CaptureFixture[str],
    action: str,
    status: int,
) -> None:
    made = changed(lambda made: made["sopClass"][MR]["tag"].update({"(0010,0010)": entry(action)}))
    for name, content in (("old", procedure), ("new", made)):
        (tmp_path / name).write_text(json.dumps(content))
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    words = [str(tmp_path / "old"), str(tmp_path / "new")]
    assert command.run(parser.parse_args(words), standard) == status
    table = capsys.readouterr().out
    assert "2026.10.0 → 2026.11.0" in table
    assert (f"Z → {action}" in table) == (action != "Z")
    target = tmp_path / "diff.json"
    assert (
        command.run(parser.parse_args([*words, "--format", "json", "--output", str(target)]), standard)
        == status
    )
    assert bool(json.loads(target.read_text())["loosened"]["attributes"]) == (status != 0)
    assert command.run(parser.parse_args([*words, "--format", "markdown"]), standard) == status
    assert "| Loosened | 0 |" in capsys.readouterr().out


ODD = "new\u202elines\x1b[31m\u200bof\u2066text\x00\u00a0\U000e0041\u3164end"


def test_what_others_wrote_is_shown_with_escapes(
    procedure: dict[str, Any], changed: Changed, standard: Standard, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of a foreign procedure moves the cursor, turns the text around or hides."""

    def odd(made: dict[str, Any]) -> None:
        made["sopClass"][CT]["tag"]["(0010,0010)"] = entry("K", ODD)
        made["sopClass"][ODD] = {"default": "X", "justification": ODD, "tag": {}}
        made["dicomStandardVersion"] = ODD
        made["stop"] = [{"attribute": "(0008,0060)", "is": [ODD], "justification": ODD}]
        made["private"] = {ODD: {"(0019,XX0C)": entry("X", ODD, retainSafePrivate="K")}}

    diff = compare(procedure, changed(odd))
    output.show(diff, standard)
    shown = {
        "table": capsys.readouterr().out,
        "Markdown": output.markdown(diff, standard),
        "JSON": output.json_text(diff, standard),
    }
    for name, text in shown.items():
        lines = text.split("\n")
        assert all(map(all_visible, lines)), name
        assert "\\u202elines" in text and "\\u001b" in text and "\\u3164end" in text
    assert json.loads(shown["JSON"])["new"]["edition"] == ODD


@pytest.mark.parametrize("kind", ["folder", "link"])
def test_output_never_takes_the_place_of_something_else(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a command: a folder stays with its files, a link with what it leads to."""
    mine = tmp_path / "mine" / "notes.txt"
    mine.parent.mkdir()
    mine.write_text("mine\n")
    target = mine.parent
    if kind == "link":
        target = tmp_path / "link.md"
        target.symlink_to(mine)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(Path(__file__).parents[2])
        assert main(["diff", "dist/python", "dist/python", "--output", str(target)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"error: {target}: is a {'folder, and' if kind == 'folder' else 'symbolic link,'}")
    assert mine.read_text() == "mine\n"
    assert target.is_symlink() == (kind == "link")


def test_what_no_longer_stops_a_file_is_shown(
    procedure: dict[str, Any], changed: Changed, standard: Standard
) -> None:
    rule = {
        "attribute": "(0008,0008)",
        "is": ["LABEL"],
        "position": 3,
        "sopClass": [CT],
        "justification": "x",
    }
    sound = {"attribute": "(003A,0300)", "present": True, "justification": "x"}
    diff = compare({**procedure, "stop": [rule]}, changed(lambda made: made.update(stop=[sound])))
    lost = (
        "Loosened: no longer stops a file: (0008,0008) ImageType is LABEL at position 3, in CT Image Storage"
    )
    assert lost in output.markdown(diff, standard)
    assert any(
        remark.startswith("Tightened: stops a file: (003A,0300)") for remark in output.remarks(diff, standard)
    )
    assert [row["direction"] for row in json.loads(output.json_text(diff, standard))["stop"]] == [
        "loosened",
        "tightened",
    ]
