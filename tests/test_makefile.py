"""The Makefile: a wrong Python does not stick, and what is given to a target is text."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Stands in for Python: makes an environment of itself and tells what it is called with.
PYTHON = """#!/bin/sh
case "$1 $2" in
"-c "*) exit {enough} ;;
"-m venv") {venv} ;;
*) printf '%s\\n' "$@" > called; env > environment ;;
esac
"""
MAKES_ONE = 'mkdir -p "$3/bin" && cp "$0" "$3/bin/python"'
DIES_HALFWAY = 'mkdir -p "$3/bin"; exit 1'

ODD = [
    "$(shell touch pwned)",
    "`touch pwned`",
    "$(touch pwned)",
    "'; touch pwned; '",
    '"; touch pwned; "',
    "a & touch pwned",
    "two words  and 'quotes\" $HOME $$ %s \\",
    "--format",
    "",
]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with the Makefile and what it reads."""
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    return tmp_path


def python(place: Path, name: str, venv: str = MAKES_ONE, enough: int = 0) -> str:
    """Make a stand-in for Python and return its path."""
    path = place / name
    path.write_text(PYTHON.format(enough=enough, venv=venv), encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def make(place: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(
        ["make", *words],
        cwd=place,
        env=inherited | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("venv", "enough", "said"),
    [(MAKES_ONE, 1, "which is no Python 3.11 or newer"), (DIES_HALFWAY, 0, "makes no environment .venv")],
)
def test_a_wrong_python_does_not_stick(place: Path, venv: str, enough: int, said: str) -> None:
    done = make(place, "base", f"PYTHON={python(place, 'wrong', venv, enough)}")
    assert done.returncode != 0
    assert [said in line for line in done.stderr.splitlines()].count(True) == 1
    assert not (place / ".venv").exists()
    assert make(place, "base", f"PYTHON={python(place, 'right')}").returncode == 0
    assert (place / "called").read_text().splitlines() == ["-m", "generator", "base"]


def test_an_environment_whose_python_became_too_old_is_made_anew(place: Path) -> None:
    right = python(place, "right")
    assert make(place, "base", f"PYTHON={right}").returncode == 0
    again = make(place, "base", f"PYTHON={right}")
    assert again.returncode == 0 and again.stderr == "", "it is made once"
    python(place / ".venv/bin", "python", enough=1)
    done = make(place, "base", f"PYTHON={right}")
    assert done.returncode == 0
    assert ".venv does not work any more, so it is made anew" in done.stderr
    assert "installing pinned packages" in done.stderr


def test_an_environment_of_somebody_else_stays(place: Path) -> None:
    mine = place / ".venv" / "mine"
    mine.mkdir(parents=True)
    assert make(place, "base", f"PYTHON={python(place, 'wrong', DIES_HALFWAY)}").returncode != 0
    assert mine.exists()


@pytest.mark.parametrize("given", ["on the command line", "in the environment"])
@pytest.mark.parametrize("text", ODD)
def test_what_is_given_is_text(place: Path, text: str, given: str) -> None:
    values = dict.fromkeys(("OLD", "NEW", "VERSION", "TAG", "SECOND"), text)
    right = python(place, "right")
    if given == "on the command line":
        words = [f"{name}={value}" for name, value in values.items()]
        done = make(place, "diff", *words, f"PYTHON={right}")
    else:
        done = make(place, "diff", PYTHON=right, **values)
    assert done.returncode == 0, done.stderr
    assert not (place / "pwned").exists()
    assert (place / "called").read_text() == "\n".join(["-m", "generator", "diff", "--", text, text, ""])
    assert f"\nVERSION={text}\n" in (place / "environment").read_text()


def test_a_python_that_is_a_command_is_not_run_by_the_shell(place: Path) -> None:
    for text in ODD[:6]:
        done = make(place, "base", f"PYTHON={text}")
        assert done.returncode != 0 and "which is no Python 3.11 or newer" in done.stderr
        assert not (place / "pwned").exists()
