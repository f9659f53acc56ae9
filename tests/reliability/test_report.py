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


def test_what_was_measured_before_stays(place: Path) -> None:
    write(place / "attack-a.json", {"attack": "a", "tries": 5, "broke": 0})
    write(place / "attack-b.json", {"attack": "mutants: b", "tries": 1_500, "broke": 0})
    write(place / "coverage.json", {"totals": {"percent_covered": 95.26}})
    write(place / "mutation.json", {"x.py": {"made": 5, "tried": 5, "killed": 4}})
    write(place / "gate.json", {"seconds": 61, "cores": 2})
    assert report.main() == 0
    first = report.DOCUMENT.read_text(encoding="utf-8")
    for path in place.iterdir():
        path.unlink()
    assert report.main() == 0
    assert report.DOCUMENT.read_text(encoding="utf-8") == first
    write(place / "attack-a.json", {"attack": "a", "tries": 7, "broke": 0})
    write(place / "mutation.json", {"y.py": {"made": 3, "tried": 3, "killed": 3}})
    assert report.main() == 0
    lines = report.DOCUMENT.read_text(encoding="utf-8").splitlines()
    added = "- Mutants of `y.py` (`make mutants`): 3 made, 3 tried, 3 killed, 0 survive."
    assert added in lines
    assert [line.replace("| 7 | 7 |", "| 5 | 5 |") for line in lines if line != added] == first.splitlines()


@pytest.fixture
def mutants(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where mutmut keeps its results; what a mutant changes is its number here."""
    monkeypatch.setattr(mutation, "change_of", lambda key, file: key.rpartition("_")[2])
    mutation.SURVIVORS.parent.mkdir()
    mutation.SURVIVORS.write_text(
        '[[survivor]]\nfunction = "x.f"\nchange = "two"\nchanges = ["2"]\nbecause = "It is so."\n',
        encoding="utf-8",
    )
    return place.parents[1] / mutation.MUTANTS


def test_mutants_are_counted(mutants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = {"x.x_f__mutmut_1": 1, "x.x_f__mutmut_2": 0, "x.x_f__mutmut_3": 36, "x.xǁCǁg__mutmut_4": None}
    write(mutants / "generator/x.py.meta", {"exit_code_by_key": codes})
    write(mutants / "generator/y.py.meta", {"exit_code_by_key": {"y.x_f__mutmut_1": None}})
    write(mutation.RESULT, {"generator/y.py": {"made": 1}, "generator/x.py": {"made": 9}})
    assert mutation.main() == 0
    assert capsys.readouterr().err == ""
    found = json.loads(mutation.RESULT.read_text(encoding="utf-8"))
    # What is not tried now was tried before.
    assert found == {"generator/x.py": {"made": 4, "tried": 3, "killed": 2}, "generator/y.py": {"made": 1}}


def test_a_survivor_without_a_reason_is_an_error(mutants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = {"x.x_f__mutmut_1": 0, "x.xǁCǁg__mutmut_2": 0, "x.xǁCǁg__mutmut_4": 33}
    write(mutants / "generator/x.py.meta", {"exit_code_by_key": codes})
    assert mutation.main() == 1
    advice = "add a test, or the change with the reason to reliability/survivors.toml"
    assert capsys.readouterr().err.splitlines() == [
        f"error: x.C.g: no test notices the change to '2'; {advice}",
        f"error: x.C.g: no test notices the change to '4'; {advice}",
        f"error: x.f: no test notices the change to '1'; {advice}",
        "error: reliability/survivors.toml: x.f with '2' does not survive; delete it",
    ]


def test_what_was_not_tried_may_survive(mutants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = {"x.x_f__mutmut_1": 1, "x.x_f__mutmut_2": None}
    write(mutants / "generator/x.py.meta", {"exit_code_by_key": codes})
    assert mutation.main() == 0
    write(mutants / "generator/x.py.meta", {"exit_code_by_key": dict.fromkeys(codes)})
    assert mutation.main() == 1
    assert capsys.readouterr().err == "error: mutants/: holds no results; run make mutants\n"


def test_what_a_mutant_changes() -> None:
    head = "--- a.py\n+++ a.py\n@@ -1,3 +1,3 @@\n def f():\n"
    assert mutation.change_in(f"{head}-    return 1\n+    return 2\n") == "return 1 -> return 2"
    found = mutation.change_in(f"{head}-    return g(1)\n+    return g(\n+        2)\n")
    assert found == "return g(1) -> return g( 2)"
    found = mutation.change_in(f"{head}     return g(\n-        strict=True,\n     )\n")
    assert found == "strict=True, -> nothing"
