"""Builds the packages once and installs them as users do: into empty folders, away from the sources."""

from pathlib import Path
from typing import Any

import pytest
from kept_folders import installed
from workbench import PROCEDURE, PYTHONS, SCHEMA, install, run, tool

from generator.canonical import indented
from generator.render.build import build_packages
from generator.render.npm import npm_package
from generator.render.python import names_package, python_package
from generator.replacing import replace_file, replace_tree
from generator.standard.model import Standard


@pytest.fixture(
    scope="session",
    params=sorted(PYTHONS),
    ids=[f"python{major}.{minor}" for major, minor in sorted(PYTHONS)],
)
def python_version(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Every Python at hand, by version."""
    version: tuple[int, int] = request.param
    return version


@pytest.fixture(scope="session")
def procedure(procedure: dict[str, Any]) -> dict[str, Any]:
    """The final procedure, which also lies in a file for programs that are not Python."""
    replace_file(PROCEDURE, indented(procedure))
    return procedure


@pytest.fixture(scope="session")
def dist(procedure: dict[str, Any], standard: Standard, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as dist/, rendered from the final procedure."""
    folder = tmp_path_factory.mktemp("dist")
    schema = SCHEMA.read_text(encoding="utf-8")
    replace_tree(folder / "python", python_package(procedure))
    replace_tree(folder / "python-names", names_package(procedure, standard))
    replace_tree(folder / "npm", npm_package(procedure, schema=schema, standard=standard))
    return folder


@pytest.fixture(scope="session")
def packages(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with wheel, sdist and npm tarball."""
    target = tmp_path_factory.mktemp("built") / "packages"
    build_packages(dist, target)
    return target


@pytest.fixture(scope="session")
def python_site(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder into which the wheels were installed."""
    site = tmp_path_factory.mktemp("site")
    install(["--no-deps", "--no-index", *packages.glob("*.whl")], site)
    return site


@pytest.fixture(scope="session")
def npm_site(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder into which the tarball was installed."""
    site = tmp_path_factory.mktemp("node")
    (tarball,) = packages.glob("*.tgz")
    npm = [tool("npm"), "install", "--offline", "--no-audit", "--no-fund", "--no-package-lock"]
    run([*npm, tarball], cwd=site)
    return site


@pytest.fixture(scope="session")
def node_tools() -> Path:
    """The folder with the programs of tests/packages/node/package.json."""
    source = Path(__file__).resolve().parent / "node"
    return installed(source, "node") / ".bin"
