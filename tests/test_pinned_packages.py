"""What is installed is pinned with hashes, and the files say the same as pyproject.toml."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

SETS = ("final", "standard", "develop")
FOLDERS = ("verification", "verification/engines")

_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?:\[.*?\])?==(?P<version>[^ ;\\]+)")


def normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lines: list[str]) -> dict[str, str]:
    found = (_PIN.match(line) for line in lines)
    return {normalized(pin["name"]): pin["version"] for pin in found if pin}


def pinned(path: Path) -> dict[str, str]:
    return pins(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    "name",
    [*(f"requirements/{name}.txt" for name in SETS), *(f"{folder}/requirements.txt" for folder in FOLDERS)],
)
def test_every_package_is_pinned_with_hashes(repository: Path, name: str) -> None:
    text = (repository / name).read_text(encoding="utf-8")
    packages = [part for part in re.split(r"\n(?=[A-Za-z0-9])", text) if not part.startswith("#")]
    assert packages
    for package in packages:
        assert _PIN.match(package), package
        assert "--hash=sha256:" in package, package


def test_files_agree_with_pyproject(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = {
        "final": [*project["dependencies"], *extras["packages"]],
        "standard": [*project["dependencies"], *extras["packages"], *extras["standard"]],
        "develop": [*project["dependencies"], *(line for lines in extras.values() for line in lines)],
    }
    assert asked.keys() == set(SETS)
    everything = pinned(repository / "requirements/develop.txt")
    for name, lines in asked.items():
        found = pinned(repository / f"requirements/{name}.txt")
        assert len(pins(lines)) == len({normalized(re.split(r"[\[=]", line)[0]) for line in lines})
        assert pins(lines).items() <= found.items(), f"run make requirements: {name}"
        assert found.items() <= everything.items(), f"run make requirements: {name}"


@pytest.mark.parametrize("name", FOLDERS)
def test_verification_agrees_with_what_it_asks_for(repository: Path, name: str) -> None:
    folder = repository / name
    assert pinned(folder / "requirements.in") == pinned(folder / "requirements.txt")


def test_make_requirements_changes_nothing(repository: Path, tmp_path: Path) -> None:
    """What is pinned is what the command pins, which keeps to what its files hold already."""
    files = [f"requirements/{name}.txt" for name in SETS]
    files += [f"{folder}/requirements.{suffix}" for folder in FOLDERS for suffix in ("in", "txt")]
    for name in (*files, "Makefile", "pyproject.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(repository / name, tmp_path / name)
    # The project's own tools on PATH are for the project's environment; here a new one is made.
    path = ":".join(part for part in os.environ["PATH"].split(":") if "/.venv" not in part)
    outcome = subprocess.run(
        ["make", "requirements"],
        cwd=tmp_path,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    assert [
        name for name in files if (tmp_path / name).read_bytes() != (repository / name).read_bytes()
    ] == []
