"""Every command that a document names is run: here, by another test, by the gate or by a workflow.

A command that is in no list below fails `test_every_command_is_accounted_for`: add it to `RUN`, or say in
`ELSEWHERE` what runs it. `BY_HAND` is for what needs an account of a person.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, ignore_patterns, which

import pytest

REPOSITORY = Path(__file__).parents[2]
DOCUMENTS = (
    "CONTRIBUTING.md",
    "SECURITY.md",
    ".github/pull_request_template.md",
    *(f"templates/{name}" for name in ("README.md", "SOP.md", "changelog_head.md", "requirements.md")),
    *(f"templates/{name}/README.md" for name in ("python", "npm")),
    # docs/requirements.md is made of its template and names no command of its own; the lines of
    # docs/engines.md are run by `make verify-engines`, which writes it.
    *sorted(
        str(path.relative_to(REPOSITORY))
        for path in (REPOSITORY / "docs").glob("*.md")
        if path.name not in ("requirements.md", "engines.md")
    ),
)

EXPLAIN = "make explain SOP_CLASS=CT TAG=ConvolutionKernel"
EXAMPLE = "tests/documents/test_worked_example.py::test_the_example_works_to_the_letter"
DECIDE = (
    "make decide TAG=ConvolutionKernel SOP_CLASS='CT, Enhanced CT, Legacy Converted Enhanced CT'"
    " ACTION=X FILE=ct{} REASON='Whoever knows kernels reads the scanner model from it, and no study of"
    " ours sorts images by it.'"
)
NIGHTLY = ".github/workflows/nightly.yml"
RELEASE = "tests/release/test_release_check.py"
SNAPSHOT = "tests/standard_snapshot/test_standard_command.py"

# One after the other, since the second compares what the first makes; no test depends on another one.
FINAL = "VERSION=2026.11.0 FORCE=1 make final && make diff OLD=dist/python NEW=build/procedure.json"

REMOTE = "https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure.git"

# What a document says, and what is run for it in a copy of the project; … stands for what the reader gives.
RUN = {
    "make help": "make help",
    "make base": "make base",
    "make candidate": "make candidate",
    "make worklist": "make worklist",
    "make report": "make report",
    EXPLAIN: EXPLAIN,
    "make explain SOP_CLASS=… TAG=…": EXPLAIN,
    "make explain": EXPLAIN,
    "make check": "make check",
    "make conformance OPTIONS=…": "make conformance OPTIONS=retainUIDs,cleanDescriptors",
    "VERSION=… make final": FINAL,
    "make final": FINAL,
    "make diff OLD=… NEW=…": "make diff OLD=dist/python NEW=dist/python",
    "make diff OLD=2025.10.1 NEW=build/procedure.json": FINAL,
    "make diff OLD=main NEW=dist/python": "make diff OLD=dist/python NEW=dist/python",
}

# What runs it: a function as `file::name`, or a file whose text has the command itself.
CLONED = "tests/documents/test_document_commands.py::test_the_project_is_cloned_and_helps"
ELSEWHERE = {
    f"git clone {REMOTE}": CLONED,
    "cd rse-grand-challenge-dicom-de-id-procedure": CLONED,
    "make requirements": "tests/test_pinned_packages.py::test_make_requirements_changes_nothing",
    "make test": ".ci/run",
    "make lint": ".ci/run",
    "make verify": ".ci/run",
    "make verify SHARE=8": ".ci/run",
    "bash .ci/run": ".github/workflows/ci.yml",
    "make release-check": ".github/workflows/ci.yml",
    "make bench": ".github/workflows/ci.yml",
    "make decide": EXAMPLE,
    DECIDE.format(""): EXAMPLE,
    DECIDE.format(" YES=1"): EXAMPLE,
    "make site": "tests/site/conftest.py::pages",
    "make engines": "tests/engines/test_engine_files.py"
    "::test_the_archive_holds_every_adapter_and_is_the_same_again",
    "make verify-engines": ".github/workflows/engines.yml",
    "make attack": NIGHTLY,
    "make attack TRIES=20000": NIGHTLY,
    "make coverage": NIGHTLY,
    "make mutants": NIGHTLY,
    "make reliability": NIGHTLY,
    "make packages": f"{RELEASE}"
    "::test_the_release_gets_what_was_built_with_checksums_and_the_same_bytes_again",
    "make standard": f"{SNAPSHOT}::test_the_same_again_changes_nothing",
    "make standard EDITION=current": "tests/standard/test_download.py"
    "::test_current_is_kept_under_its_edition",
    "make standard SECOND=file": f"{SNAPSHOT}::test_a_second_source_that_agrees_is_documented",
    ".venv-verify/bin/python -m verification --procedure build/procedure.json --no-real-files"
    " --sop-class 1.2.840.10008.5.1.4.1.1.2": "tests/verification/test_verify_whole.py"
    "::test_the_procedure_as_it_is_holds",
    "pip install grand-challenge-dicom-de-id-procedure": f"{RELEASE}"
    "::test_what_is_published_on_the_stand_in_for_pypi_can_be_installed_from_there",
    'pip install "grand-challenge-dicom-de-id-procedure[names]"': f"{RELEASE}"
    "::test_what_is_published_on_the_stand_in_for_pypi_can_be_installed_from_there",
    # `make release-check` runs these, with a stand-in for npm.
    "npm install grand-challenge-dicom-de-id-procedure": "generator/release_check/rehearsal.py::rehearse_npm",
    "npm publish --access public build/release/*.tgz": "generator/release_check/rehearsal.py::rehearse_npm",
}

BY_HAND = {
    "npm login": "an account on npm",
    "npm trust github grand-challenge-dicom-de-id-procedure --file release.yml --env npm --allow-publish"
    " --repo DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure": "an account on npm",
}

_PROGRAM = r"(?:[A-Z_]+=\S+ )*(?:make|bash|npm|npx|pip|pipx|python3?|git|cd|docker|node|\.venv\S*)\b"
_FENCE = re.compile(r"^( *)```(?P<language>\w*)\n(?P<text>.*?)^\1```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(rf"`(?P<text>{_PROGRAM} [^`]+)`")
_INDENTED = re.compile(rf"^    (?P<text>{_PROGRAM} .*(?:\n {{5,}}\S.*)*)$", re.MULTILINE)
_SHELLS = {"", "shell", "sh", "bash", "console"}


def plain(command: str) -> str:
    """Return a command on one line, without comment, with … for a version."""
    command = re.sub(r"\s+#.*", "", command.replace("\\\n", " "))
    command = re.sub(r"(?<=VERSION=)\S+", "…", command)
    return " ".join(command.split())


def commands(text: str) -> Iterator[str]:
    """Yield what a document tells its reader to run: in blocks, in indented lines and within sentences."""
    text = re.sub(r"\{\{.*?\}\}", "…", text)  # what a template fills in
    for block in _FENCE.finditer(text):
        if block["language"] in _SHELLS:
            for line in re.sub(r"\\\n", " ", block["text"]).splitlines():
                if plain(line):
                    yield plain(line)
    rest = _FENCE.sub("", text)
    for found in (*_INLINE.finditer(rest), *_INDENTED.finditer(rest)):
        yield plain(found["text"])


@pytest.fixture(scope="module")
def named() -> dict[str, set[str]]:
    """Return every command of the documents, with the documents that name it."""
    found: dict[str, set[str]] = {}
    for document in DOCUMENTS:
        for command in commands((REPOSITORY / document).read_text(encoding="utf-8")):
            found.setdefault(command, set()).add(document)
    return found


def test_commands_are_found_wherever_they_stand() -> None:
    text = """\
Run `make one` or
`VERSION={{ version | plain }} make two TAG='(0010,0010)'`, not `make_three`.

```shell
pip install four   # or five
npm six \\
    --seven
```

    .venv/bin/python -m eight \\
        --nine
    no command

```python
make = "ten"
```
"""
    assert set(commands(text)) == {
        "make one",
        "VERSION=… make two TAG='(0010,0010)'",
        "pip install four",
        "npm six --seven",
        ".venv/bin/python -m eight --nine",
    }


def test_every_command_is_accounted_for(named: dict[str, set[str]]) -> None:
    lists = (RUN, ELSEWHERE, BY_HAND)
    known = [command for commands_of in lists for command in commands_of]
    assert len(known) == len(set(known))
    assert {command: sorted(files) for command, files in named.items() if command not in known} == {}
    assert sorted(set(known) - named.keys()) == [], "no document names these any more; delete them here"


@pytest.mark.parametrize("command", ELSEWHERE)
def test_what_runs_it_elsewhere_is_there(command: str) -> None:
    file, _, name = ELSEWHERE[command].partition("::")
    text = (REPOSITORY / file).read_text(encoding="utf-8")
    if name:
        functions = {node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)}
        assert name in functions
    else:
        assert re.search(rf"^\s*(?:- run: )?{re.escape(command)}(?: .*)?$", text, re.MULTILINE)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project that shares nothing with it but the environment of this test."""
    folder = tmp_path_factory.mktemp("documents") / "project"
    left = ignore_patterns(
        ".git",
        ".venv*",
        ".nodeenv",
        ".cache",
        ".replacing",
        ".*_cache",
        "__pycache__",
        "node_modules",
        "build",
    )
    copytree(REPOSITORY, folder, ignore=left, symlinks=True)
    (folder / ".venv").symlink_to(sys.prefix)
    return folder


def run(project: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the copy; make takes it that the environment is set up."""
    ready = command.replace("make ", "make -o .venv/made -o .venv/with-final ")
    return subprocess.run(
        ["bash", "-c", ready], cwd=project, capture_output=True, text=True, timeout=600, check=False
    )


@pytest.mark.parametrize("command", sorted({*RUN.values()}, key=[*RUN.values()].index))
def test_it_runs(project: Path, command: str) -> None:
    outcome = run(project, command)
    # The exit status of a comparison says whether anything loosened; here both sides are the same.
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout or "see " in outcome.stderr or "all checks hold" in outcome.stderr


def test_the_project_is_cloned_and_helps(tmp_path: Path) -> None:
    """The clone is of this repository, in place of the one on the network."""
    here = f"url.file://{REPOSITORY}.insteadOf={REMOTE}"
    script = f"git -c {here} clone {REMOTE} && cd {Path(REMOTE).stem} && make help"
    outcome = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stderr
    assert "make final" not in outcome.stderr and "  final " in outcome.stdout


def test_every_target_has_a_line_of_help_without_gnu_tools(project: Path, tmp_path: Path) -> None:
    """`make help` works with the tools that POSIX asks for: no \\t in sed, as on macOS."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("sh", "awk", "sort", "cat", "python3"):
        (tools / tool).symlink_to(Path(which(tool) or ""))
    outcome = subprocess.run(
        [which("make") or "make", "help"],
        cwd=project,
        env={"PATH": str(tools), "POSIXLY_CORRECT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0 and outcome.stderr == "", outcome.stderr
    lines = outcome.stdout.splitlines()
    assert all(re.fullmatch(r"  [a-z-]+ +\S.*", line) for line in lines)
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    (phony,) = re.findall(r"^\.PHONY: (.*)$", makefile.replace("\\\n", ""), re.MULTILINE)
    assert {line.split()[0] for line in lines} == set(phony.split())
