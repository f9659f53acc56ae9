"""What the commands write and print, on the tiny data."""

import json
import re

import pytest
from runs import Copy

from generator import __main__ as command_line

X = {"default": "X", "justification": "[AUTO] Attribute type", "requiredType": "3", "rule": "optional type"}


def test_base(tiny_copy: Copy) -> None:
    outcome = tiny_copy.run("base")
    assert outcome.status == 0
    assert re.fullmatch(r"base: 3 SOP classes, 2 .*undecided; see build/base.json", outcome.doing[-1])
    written = json.loads(tiny_copy.read("build/base.json"))
    assert list(written) == ["1.2.1", "1.2.2", "1.2.3"]
    assert written["1.2.1"]["name"] == "alpha Storage"
    tags = written["1.2.1"]["tag"]
    assert tags["(0018,9300)"] == {"keyword": "MethodSequence", **X}
    assert tags["(0008,0070)"] == {
        "default": None,
        "justification": "undecided",
        "keyword": "Manufacturer",
        "requiredType": "1",
        "rule": "required text",
    }
    assert tags["(0008,0104)"]["requiredType"] is None


def test_base_needs_no_decisions(tiny_copy: Copy) -> None:
    """Facts alone: whatever the folder procedure/ says."""
    tiny_copy.run("base")
    before = tiny_copy.read("build/base.json")
    tiny_copy.write("procedure/decisions/main.toml", "=")
    tiny_copy.path("procedure/sop_classes.toml").unlink()
    assert tiny_copy.run("base").status == 0
    assert tiny_copy.read("build/base.json") == before


def test_candidate(tiny_copy: Copy) -> None:
    outcome = tiny_copy.run("candidate")
    assert outcome.status == 0
    assert re.fullmatch(
        r"candidate: 3 SOP classes, 0 .*undecided; see build/candidate.json", outcome.doing[-1]
    )
    tags = json.loads(tiny_copy.read("build/candidate.json"))["1.2.1"]["tag"]
    assert tags["(0018,9300)"] == {"keyword": "MethodSequence", "automatic": "X", "decision": None, **X}
    assert tags["(0008,0070)"] == {
        "automatic": None,
        "decision": "procedure/decisions/main.toml, decision 1 ((0008,0070) Manufacturer)",
        "default": "K",
        "justification": "Many machines share each make.",
        "keyword": "Manufacturer",
        "requiredType": "1",
        "rule": "required text",
    }


def test_stages_only_write_their_own_file(tiny_copy: Copy) -> None:
    for command in ("base", "candidate", "worklist"):
        before = tiny_copy.files()
        assert tiny_copy.run(command).status == 0
        after = tiny_copy.files()
        own = "procedure/WORKLIST.rst" if command == "worklist" else f"build/{command}.json"
        assert {name for name in after if after[name] != before.get(name)} == {own}
        assert set(before) <= set(after)


def test_worklist(tiny_copy: Copy) -> None:
    (line,) = tiny_copy.run("worklist").doing
    assert re.fullmatch(r"worklist: 0 .*; see procedure/WORKLIST.rst", line)
    tiny_copy.write("procedure/decisions/main.toml", "")
    (line,) = tiny_copy.run("worklist").doing
    assert re.fullmatch(r"worklist: 2 .*; see procedure/WORKLIST.rst", line)
    assert "\nManufacturer\n------------\n" in tiny_copy.read("procedure/WORKLIST.rst")


def test_report(tiny_copy: Copy) -> None:
    outcome = tiny_copy.run("report")
    lines = outcome.stdout.splitlines()
    assert (outcome.status, outcome.stderr) == (0, "")
    assert lines[0].split() == ["SOP", "classes", "supported", "3"]
    assert lines[1].split() == ["SOP", "classes", "rejected", "0"]
    assert len({len(line) for line in lines}) == 1, "the numbers stand below each other"


def test_report_names_deviations(tiny_copy: Copy) -> None:
    tiny_copy.write(
        "procedure/decisions/zz.toml",
        '[[decision]]\nattributes = ["(0010,0010) PatientName"]\naction = "K"\nreplaces = ["Z"]\n'
        'iods = ["gamma", "alpha"]\nbecause = "Only phantoms are imaged."\n'
        'deviation = "Phantoms have no name."\n',
    )
    assert tiny_copy.run("report").stdout.splitlines()[-1] == (
        "deviation: (0010,0010) PatientName is K: Phantoms have no name."
    )


@pytest.mark.parametrize("words", [[], ["nothing"], ["final", "now"], ["explain", "1.2.1", "a", "b"]])
def test_wrong_words(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        command_line.main(words)
    assert raised.value.code == 2
    assert "usage: python -m generator" in capsys.readouterr().err
