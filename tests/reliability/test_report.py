"""docs/reliability.md says what was measured, and nothing that was not."""

import json
from pathlib import Path

import pytest

from reliability import __main__ as report
from reliability import mutation


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / report.FOLDER
    folder.mkdir(parents=True)
    return folder


def write(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")


def test_what_was_measured_is_told(place: Path) -> None:
    write(place / "attack-b.json", {"attack": "b", "tries": 12_000, "broke": 3})
    write(place / "attack-a.json", {"attack": "a", "tries": 5, "broke": 0})
    assert report.main() == 0
    text = report.DOCUMENT.read_text(encoding="utf-8")
    assert "\n| a | 5 | 5 | 0 |\n| b | 12,000 | 11,997 | 3 |\n" in text
    assert "Coverage" not in text and "The gate" not in text and " killed" not in text
    write(place / "coverage.json", {"totals": {"percent_covered": 95.26}})
    write(place / "gate.json", {"seconds": 754, "cores": 2})
    write(place / "mutation.json", {"x.py": {"made": 500, "tried": 400, "killed": 395}})
    assert report.main() == 0
    text = report.DOCUMENT.read_text(encoding="utf-8")
    assert "95.3 %" in text
    assert "12 min 34 s on 2 cores" in text
    assert "Mutants of `x.py` (`make mutants`): 500 made, 400 tried, 395 killed, 5 survive." in text


def test_nothing_measured_is_an_error(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report.main() == 1
    assert capsys.readouterr().err == f"error: {report.FOLDER}: holds no results; run make test first\n"
    assert not report.DOCUMENT.exists()


def test_mutants_are_counted_and_survivors_named(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = {"x.f__mutmut_1": 1, "x.f__mutmut_2": 0, "x.f__mutmut_3": None, "x.f__mutmut_4": 33}
    write(Path("mutants/generator/x.py.meta"), {"exit_code_by_key": codes})
    assert mutation.main() == 0
    assert capsys.readouterr().out == "x.f__mutmut_2\nx.f__mutmut_4\n"
    found = json.loads(mutation.RESULT.read_text(encoding="utf-8"))
    assert found == {"generator/x.py": {"made": 4, "tried": 3, "killed": 1}}
