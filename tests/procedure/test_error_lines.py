"""Errors name the line of the entry that they are about."""

from pathlib import Path

import pytest
from runs import Copy

from generator.toml import located, with_lines

TEXT = """\
# Comment with [[decision]] in it.

[[decision]]
action = "K"

  [[ decision ]]
action = "X"

[[module]]
use = []

["1.2.3"]
name = "x"
"""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.toml").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.toml, decision 1: lacks 'because'", "a.toml:3, decision 1: lacks 'because'"),
        (
            "a.toml, decision 2 ((0010,0010) PatientName): x",
            "a.toml:6, decision 2 ((0010,0010) PatientName): x",
        ),
        ("a.toml, decision 2: as a.toml, module 1; y", "a.toml:6, decision 2: as a.toml:9, module 1; y"),
        ("a.toml, 1.2.3: no name", "a.toml:12, 1.2.3: no name"),
        ("a.toml, decision 3: gone", "a.toml, decision 3: gone"),
        ("b.toml, decision 1: no file", "b.toml, decision 1: no file"),
        ("a.toml: broken", "a.toml: broken"),
    ],
)
def test_lines_of_a_message(text: str, expected: str) -> None:
    assert with_lines(text) == expected


def test_a_place() -> None:
    assert located("a.toml, decision 2 (x)") == ("a.toml", 6, "decision 2 (x)")
    with pytest.raises(ValueError, match="names no entry"):
        located("a.toml")


def test_the_command_line_says_them(tiny_copy: Copy) -> None:
    tiny_copy.edit("procedure/decisions/main.toml", 'action = "D"', 'action = "d"')
    outcome = tiny_copy.run("candidate")
    assert outcome.errors == [
        "error: procedure/decisions/main.toml:7, decision 2 ((0018,1160) FilterType): unknown action 'd'; "
        "use one of R, X, Z, D, U, C, K; did you mean 'D'?"
    ]
