"""What is installed is pinned with hashes, and the files say the same as pyproject.toml."""

import re
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
