"""The worked example of CONTRIBUTING.md works to the letter: its commands are run, one after the other."""

import json
import os
import re
import subprocess
import sys
import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

REPOSITORY = Path(__file__).parents[2]
LEFT = ignore_patterns(
    ".git", ".venv*", ".nodeenv", ".cache", ".replacing", ".*_cache", "__pycache__", "node_modules", "build"
)
CT_IMAGES = ("1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.2.2")
KERNEL = "(0018,1210)"


def section() -> str:
    """Return the part of CONTRIBUTING.md that has the example."""
    text = (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return text.split("\n## Change one fact\n")[1].split("\n## ")[0]


def blocks(language: str) -> Iterator[str]:
    for block in re.finditer(rf"^( *)```{language}\n(.*?)^\1```$", section(), re.MULTILINE | re.DOTALL):
        yield textwrap.dedent(block[2])


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project with the environment of this test."""
    folder = tmp_path_factory.mktemp("example") / "project"
    copytree(REPOSITORY, folder, ignore=LEFT, symlinks=True)
    (folder / ".venv").symlink_to(sys.prefix)
    return folder


def run(project: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the copy, without a terminal; make takes it that the environment is set up."""
    ready = re.sub(r"\bmake ", "make -o .venv/made -o .venv/with-final ", command)
    # The month of the version that the example names goes by.
    environment = {name: value for name, value in os.environ.items() if name not in ("YES", "TAG")}
    return subprocess.run(
        ["bash", "-c", ready],
        cwd=project,
        env=environment | {"FORCE": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_the_example_works_to_the_letter(project: Path) -> None:
    explain, look, write, check, final = blocks("shell")
    decisions, well_known = (
        project / f"procedure/{name}" for name in ("decisions/ct.toml", "well_known.txt")
    )
    before = decisions.read_text(encoding="utf-8"), well_known.read_text(encoding="utf-8")

    explained = run(project, explain)
    assert explained.returncode == 0, explained.stderr
    assert "action:         K\n" in explained.stdout
    named = re.search(r"^decision: +(\S+):(\d+), ", explained.stdout, re.MULTILINE)
    assert named is not None
    assert (project / named[1]).read_text(encoding="utf-8").splitlines()[int(named[2]) - 1] == "[[decision]]"

    looked = run(project, look)
    assert looked.returncode == 0, looked.stderr
    assert looked.stdout.count("(0018,1210) ConvolutionKernel: K -> X\n") == len(CT_IMAGES)
    assert "procedure/well_known.txt" in looked.stdout
    assert (decisions.read_text(encoding="utf-8"), well_known.read_text(encoding="utf-8")) == before

    written = run(project, write)
    assert written.returncode == 0, written.stderr
    assert written.stdout == looked.stdout, "what is written is what was shown"
    assert "ConvolutionKernel" in decisions.read_text(encoding="utf-8")

    checked = run(project, check)
    assert checked.returncode == 0, checked.stderr
    assert "all checks hold" in checked.stderr

    made = run(project, final)
    assert made.returncode == 0, made.stderr
    procedure = json.loads((project / "build/procedure.json").read_text(encoding="utf-8"))
    assert [procedure["sopClass"][uid]["tag"][KERNEL]["default"] for uid in CT_IMAGES] == ["X"] * 3
    assert "ConvolutionKernel" in (project / "CHANGELOG.md").read_text(encoding="utf-8")

    # The tests that hold what people decided; a golden list failed here once.
    tests = (
        "test_real_candidate.py::test_well_known_attributes",
        "test_siblings.py::test_no_difference_is_unexplained",
    )
    paths = " ".join(f"tests/procedure/{test}" for test in tests)
    tested = run(project, f"{sys.executable} -m pytest -q -p no:cacheprovider {paths}")
    assert tested.returncode == 0, tested.stdout


def test_the_entry_that_it_shows_is_a_real_one() -> None:
    entry, *_ = blocks("toml")
    (shown,) = tomllib.loads(entry)["decision"]
    real = [
        decision
        for path in (REPOSITORY / "procedure/decisions").glob("*.toml")
        for decision in tomllib.loads(path.read_text(encoding="utf-8")).get("decision", ())
    ]
    assert shown in real
