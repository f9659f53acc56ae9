"""Workflows and forms are valid, pinned, and give each job no more rights than it needs."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

GITHUB = Path(__file__).parents[2] / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = sorted(set((GITHUB / "ISSUE_TEMPLATE").glob("*.yml")) - {GITHUB / "ISSUE_TEMPLATE/config.yml"})
TOOLS = Path(sys.executable).parent

_PINNED = re.compile(r"uses: (?P<action>[\w./-]+)@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def read(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe", pure=True).load(path)
    return loaded


def steps(job: dict[str, Any], action: str) -> list[dict[str, Any]]:
    return [step for step in job["steps"] if step.get("uses", "").startswith(f"{action}@")]


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("custom.github-workflows-require-timeout", WORKFLOWS),
        ("vendor.github-issue-forms", FORMS),
        ("vendor.github-issue-config", [GITHUB / "ISSUE_TEMPLATE/config.yml"]),
        ("vendor.dependabot", [GITHUB / "dependabot.yml"]),
        ("vendor.citation-file-format", [GITHUB.parent / "CITATION.cff"]),
    ],
)
def test_files_are_valid_against_the_schema_of_their_reader(schema: str, files: list[Path]) -> None:
    assert files
    words = [str(TOOLS / "check-jsonschema"), "--no-cache", "--builtin-schema", schema, *map(str, files)]
    checked = subprocess.run(words, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_a_workflow_that_is_wrong_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "bad.yml").write_text("on: push\njobs:\n  a:\n    runs: nowhere\n")
    words = [str(TOOLS / "check-jsonschema"), "--no-cache", "--builtin-schema", "vendor.github-workflows"]
    assert subprocess.run([*words, tmp_path / "bad.yml"], capture_output=True, check=False).returncode == 1


def test_zizmor_finds_no_way_into_the_workflows() -> None:
    words = [str(TOOLS / "zizmor"), "--offline", "--no-progress", "--format=json", str(GITHUB)]
    audited = subprocess.run(words, capture_output=True, text=True, check=False)
    findings = [row for row in json.loads(audited.stdout) if not row["ignored"]]
    assert [(row["ident"], row["desc"]) for row in findings] == []
    assert audited.returncode == 0


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_commit_with_its_version(path: Path) -> None:
    uses = [line.strip() for line in path.read_text().splitlines() if re.match(r"\s*(- )?uses:", line)]
    assert uses
    for line in uses:
        assert _PINNED.search(line), line


def test_an_action_has_one_commit_in_all_workflows() -> None:
    found: dict[str, set[str]] = {}
    for path in WORKFLOWS:
        for line in path.read_text().splitlines():
            pinned = _PINNED.search(line)
            if pinned:
                found.setdefault(pinned["action"], set()).add(line.split("uses: ")[1])
    assert {action: len(lines) for action, lines in found.items()} == dict.fromkeys(found, 1)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_rights_are_given_job_by_job(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    for job in workflow["jobs"].values():
        assert job["permissions"]
        for step in steps(job, "actions/checkout"):
            assert step["with"]["persist-credentials"] is False


def test_ci_runs_the_gate_of_developers_on_every_python_of_the_generator() -> None:
    jobs = read(GITHUB / "workflows/ci.yml")["jobs"]
    assert jobs["gate"]["steps"][-1] == {"run": "bash .ci/run"}
    pairs = [(row["python"], row["node"]) for row in jobs["gate"]["strategy"]["matrix"]["include"]]
    assert [python for python, _ in pairs] == ["3.11", "3.12", "3.13", "3.14"]
    assert {node for _, node in pairs} == {"20", "22", "24"}
    users = jobs["consumers"]["strategy"]["matrix"]["include"]
    assert [row["python"] for row in users] == ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"]
    assert {row["node"] for row in users} == {"18", "20", "22", "24"}


def test_only_a_tag_publishes_and_only_what_was_built_and_reproduced() -> None:
    workflow = read(GITHUB / "workflows/release.yml")
    assert workflow[True if True in workflow else "on"] == {"push": {"tags": ["v20*"]}}
    jobs = workflow["jobs"]
    assert {name: job["permissions"] for name, job in jobs.items()} == {
        "build": {"contents": "read"},
        "reproduce": {"contents": "read"},
        "pypi": {"id-token": "write"},
        "npm": {"id-token": "write"},
        "release": {"contents": "write"},
        "site": {"pages": "write", "id-token": "write"},
    }
    # One after the other: what one registry refuses does not come out on the next.
    assert jobs["pypi"]["needs"] == ["build", "reproduce"]
    assert jobs["npm"]["needs"] == ["build", "reproduce", "pypi"]
    assert jobs["release"]["needs"] == ["pypi", "npm"]
    assert jobs["site"]["needs"] == "release"
    assert jobs["site"]["environment"] == "github-pages"
    for name in ("pypi", "npm"):
        assert jobs[name]["environment"] == name
    for name in ("pypi", "npm", "release", "site"):
        assert not steps(jobs[name], "actions/checkout"), f"{name} must run no code of the repository"
    (publish,) = steps(jobs["pypi"], "pypa/gh-action-pypi-publish")
    assert publish["with"]["attestations"] is True
    assert "npm publish --provenance" in jobs["npm"]["steps"][-1]["run"]
    # An immutable release takes no files later, so it is made with all of them.
    assert 'gh release create "$TAG" release/*' in jobs["release"]["steps"][-1]["run"]
    assert "gh release upload" not in (GITHUB / "workflows/release.yml").read_text()
    assert "secrets." not in (GITHUB / "workflows/release.yml").read_text()


def test_the_release_checks_tag_freshness_and_installation_before_it_hands_on() -> None:
    commands = [
        step["run"]
        for step in read(GITHUB / "workflows/release.yml")["jobs"]["build"]["steps"]
        if "run" in step
    ]
    assert commands == [
        'make release-check STEPS=agree TAG="$TAG"',
        "bash .ci/run",
        'make release-check STEPS="assemble install rehearse" TAG="$TAG"',
        "make site && tar --create --file build/artifact.tar --directory build/site .",
    ]
