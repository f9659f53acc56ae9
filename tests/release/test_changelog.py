import json
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from small_procedure import CT, entry

from generator import canonical, replacing
from generator.changes import changelog, succession
from generator.errors import UserError
from generator.standard.model import Standard
from generator.version import Version

Changed = Callable[..., dict[str, Any]]
NOVEMBER = date(2026, 11, 22)
MODULE = "grand_challenge_dicom_de_id_procedure"


def keep_name(made: dict[str, Any]) -> None:
    made["sopClass"][CT]["tag"]["(0010,0010)"] = entry("K", "somebody asked")


class Repository:
    """Stands in for the repository: writes what `make final` writes, without rules and decisions."""

    def __init__(self, standard: Standard) -> None:
        self.standard = standard

    def final(self, procedure: dict[str, Any]) -> dict[str, bytes]:
        documents = succession.documents(procedure, self.standard)
        version = Version.parse(procedure["version"]).package
        package = succession.PYTHON / "src" / MODULE / "__init__.py"
        text = f"import json\nprocedure = json.loads({json.dumps(procedure)!r})\n"
        replacing.replace_file(package, text)
        replacing.replace_file(succession.MANIFEST, json.dumps({"version": version}))
        for path, content in documents.items():
            replacing.replace_file(path, content)
        return {
            str(path): path.read_bytes() for path in (changelog.PATH, succession.PREVIOUS) if path.exists()
        }


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, standard: Standard) -> Repository:
    monkeypatch.chdir(tmp_path)
    return Repository(standard)


def sections() -> list[str]:
    return [line for line in changelog.PATH.read_text().splitlines() if line.startswith("## ")]


def test_the_first_version_has_nothing_to_compare_with(
    repository: Repository, procedure: dict[str, Any]
) -> None:
    repository.final(procedure)
    text = changelog.PATH.read_text()
    assert "First version" in text
    assert "2 SOP classes supported, 1 rejected, 6 entries; DICOM 2026b." in text
    assert canonical.digest(procedure) in text
    assert not succession.PREVIOUS.exists()


def test_each_version_is_compared_with_the_one_before(
    repository: Repository, procedure: dict[str, Any], changed: Changed
) -> None:
    repository.final(procedure)
    repository.final(changed(keep_name))
    text = changelog.PATH.read_text()
    assert sections() == ["## 2026.11.0", "## 2026.10.0"]
    assert "2026.10.0 → 2026.11.0" in text
    assert "- somebody asked\n  - Z → K (CT): (0010,0010) PatientName\n" in text
    repository.final(changed(lambda made: None, "2026.12.0"))
    text = changelog.PATH.read_text()
    assert sections() == ["## 2026.12.0", "## 2026.11.0", "## 2026.10.0"]
    assert "- because\n  - K → Z (CT): (0010,0010) PatientName\n" in text
    assert "- somebody asked\n  - Z → K (CT): (0010,0010) PatientName\n" in text


def test_the_same_version_made_again_gives_the_same_bytes_without_git(
    repository: Repository, procedure: dict[str, Any], changed: Changed
) -> None:
    repository.final(procedure)
    first = repository.final(changed(keep_name))
    assert repository.final(changed(keep_name)) == first
    assert not Path(".git").exists()


def test_a_version_in_the_work_stays_compared_with_the_one_before(
    repository: Repository, procedure: dict[str, Any], changed: Changed
) -> None:
    repository.final(procedure)
    straight = repository.final(changed(keep_name))
    shutil.rmtree("dist")
    changelog.PATH.unlink()
    repository.final(procedure)
    repository.final(changed(lambda made: made["sopClass"][CT]["tag"].clear()))
    assert repository.final(changed(keep_name)) == straight


def test_going_back_by_force_keeps_what_came_before_and_orders_sections(
    repository: Repository, procedure: dict[str, Any], changed: Changed
) -> None:
    repository.final(procedure)
    repository.final(changed(lambda made: None, "2026.12.0"))
    before = succession.PREVIOUS.read_bytes()
    repository.final(changed(keep_name, "2026.11.0"))
    assert sections() == ["## 2026.12.0", "## 2026.11.0", "## 2026.10.0"]
    assert succession.PREVIOUS.read_bytes() == before
    assert "2026.10.0 → 2026.11.0" in changelog.PATH.read_text()


def test_a_released_version_can_t_change_any_more(
    repository: Repository, procedure: dict[str, Any], changed: Changed
) -> None:
    repository.final(procedure)
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    for words in (("init", "--quiet"), ("add", "."), ("commit", "-m", "x"), ("tag", "v2026.10.0")):
        subprocess.run(["git", *identity, *words], check=True, capture_output=True)
    repository.final(procedure)
    kept = changelog.PATH.read_bytes()
    other = changed(keep_name, "2026.10.0")
    with pytest.raises(UserError, match=r"VERSION 2026\.10\.0 is released \(tag v2026\.10\.0\)"):
        repository.final(other)
    assert changelog.PATH.read_bytes() == kept
    repository.final(changed(keep_name))


@pytest.mark.parametrize("text", ["", "{", "{}", '{"//": 1, "groups": 3}'])
def test_a_broken_outline_is_named(repository: Repository, procedure: dict[str, Any], text: str) -> None:
    replacing.replace_file(succession.PREVIOUS, text)
    with pytest.raises(UserError, match=r"dist/previous\.json: broken"):
        repository.final(procedure)


def test_a_broken_changelog_and_a_broken_manifest_are_named(
    repository: Repository, procedure: dict[str, Any]
) -> None:
    changelog.PATH.write_text("# Changelog\n\n## Unreleased\n")
    with pytest.raises(UserError, match=r"CHANGELOG\.md: heading '## Unreleased' is no version"):
        repository.final(procedure)
    replacing.replace_file(succession.MANIFEST, '{"version": "next"}')
    with pytest.raises(UserError, match=r"dist/npm/package\.json: has no version"):
        repository.final(procedure)


@pytest.mark.parametrize(
    ("version", "message"),
    [
        ("2026.10.1", None),
        ("2026.11.0", None),
        ("2026.12.0", None),
        ("2026.10.0", None),
        ("2026.09.7", r"2026\.09\.7 is smaller than 2026\.10\.0, which dist/ holds"),
        ("2027.01.0", r"2027\.01\.0 lies 2 months ahead of 2026\.11"),
        ("2036.01.0", r"months ahead"),
    ],
)
def test_which_version_may_follow(version: str, message: str | None) -> None:
    last = Version(2026, 10, 0)
    if message is None:
        succession.accept(Version.parse(version), last, on=NOVEMBER)
        return
    with pytest.raises(UserError, match=message):
        succession.accept(Version.parse(version), last, on=NOVEMBER)
    succession.accept(Version.parse(version), last, on=NOVEMBER, forced=True)


def test_the_month_after_december_is_january_and_the_clock_can_t_refuse_what_is_made_already() -> None:
    succession.accept(Version(2027, 1, 0), None, on=date(2026, 12, 31))
    with pytest.raises(UserError, match="2 months ahead"):
        succession.accept(Version(2027, 2, 0), None, on=date(2026, 12, 31))
    succession.accept(Version(2027, 2, 0), Version(2027, 2, 0), on=date(1970, 1, 1))
