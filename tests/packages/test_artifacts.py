"""Wheel, sdist and tarball as files: equal contents, standing up to linters, and reproducible."""

import gzip
import os
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from workbench import ROOT, run, tool

from generator.canonical import canonical, digest

PRINT_PYTHON = """
import json
from grand_challenge_dicom_de_id_procedure import procedure
text = json.dumps(procedure, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
print(text.encode("unicode_escape").decode("ascii"))
"""
SORTED = """
const sorted = (key, value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, value[name]]))
    : value;
"""
NAME = "grand-challenge-dicom-de-id-procedure"


def test_all_hold_the_final_procedure(
    procedure: dict[str, Any], python_site: Path, npm_site: Path, tmp_path: Path
) -> None:
    python = run(
        [sys.executable, "-c", PRINT_PYTHON], cwd=tmp_path, environment={"PYTHONPATH": str(python_site)}
    )
    write = "process.stdout.write(JSON.stringify(procedure, sorted));"
    esm = f'import procedure from "{NAME}";{SORTED}{write}'
    umd = f'const procedure = require("{NAME}");{SORTED}{write}'
    expected = canonical(procedure)
    assert python.rstrip("\n").encode("ascii").decode("unicode_escape") == expected
    assert run([tool("node"), "--input-type=module", "-e", esm], cwd=npm_site) == expected
    assert run([tool("node"), "--input-type=commonjs", "-e", umd], cwd=npm_site) == expected


def test_digests_agree(procedure: dict[str, Any], python_site: Path, npm_site: Path, tmp_path: Path) -> None:
    python = "from grand_challenge_dicom_de_id_procedure import digest; print(digest)"
    printed = run([sys.executable, "-c", python], cwd=tmp_path, environment={"PYTHONPATH": str(python_site)})
    assert printed.strip() == digest(procedure)
    node = f'console.log(require("{NAME}/lookup").digest)'
    assert run([tool("node"), "-e", node], cwd=npm_site).strip() == digest(procedure)


def test_bundles_are_small(npm_site: Path) -> None:
    for name in ("procedure.mjs", "procedure.umd.js"):
        content = (npm_site / "node_modules" / NAME / name).read_bytes()
        assert len(gzip.compress(content, 9)) < 45_000


def test_python_packages_are_small(packages: Path) -> None:
    (wheel,) = packages.glob("*procedure-*.whl")
    (sdist,) = packages.glob("*procedure-*.tar.gz")
    assert wheel.stat().st_size < 60_000
    assert sdist.stat().st_size < 60_000


def test_wheel_holds_what_the_folder_holds(dist: Path, packages: Path) -> None:
    """It is a zip file of our own making: the standard library reads it, with names, modes and times."""
    (wheel,) = packages.glob("*procedure-*.whl")
    sources = dist / "python" / "src"
    paths = [path for path in sources.rglob("*") if path.is_file()]
    with zipfile.ZipFile(wheel) as archive:
        assert archive.testzip() is None
        members = archive.infolist()
        held = {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}
    assert held == {str(path.relative_to(sources)): path.read_bytes() for path in paths}
    assert {member.compress_type for member in members} == {zipfile.ZIP_DEFLATED}
    assert {member.external_attr >> 16 & 0o777 for member in members} <= {0o644, 0o664}
    assert {member.date_time for member in members} == {(2020, 2, 2, 0, 0, 0)}


def test_committed_part_is_small(dist: Path) -> None:
    files = [path for path in dist.rglob("*") if path.is_file() and path.name != "procedure.json"]
    assert sum(path.stat().st_size for path in files) < 1_500_000


@pytest.mark.parametrize(("project", "least"), [("python", 6), ("python-names", 2)])
def test_generated_python_is_formatted(project: str, least: int, dist: Path) -> None:
    sources = [path for path in (dist / project).rglob("*.py*") if path.suffix in (".py", ".pyi")]
    assert len(sources) >= least
    run([sys.executable, "-m", "black", "--check", "--quiet", *sources], cwd=dist / project)


def test_linters_of_packages_are_content(packages: Path, node_tools: Path) -> None:
    (tarball,) = packages.glob("*.tgz")
    assert "All good!" in run([node_tools / "publint", "run", tarball, "--strict"], cwd=packages)
    # It takes a JSON file with types for a module; the types of that one are tried with tsc.
    words = [node_tools / "attw", tarball, "--no-color", "--exclude-entrypoints", "procedure.json"]
    assert "No problems found" in run(words, cwd=packages)
    distributions = [path for path in packages.iterdir() if path != tarball]
    checked = run(
        [sys.executable, "-m", "twine", "--no-color", "check", "--strict", *distributions], cwd=packages
    )
    assert checked.count("PASSED") == len(distributions) == 4


def test_npm_packs_the_same_files(dist: Path, packages: Path) -> None:
    import json
    import tarfile

    (tarball,) = packages.glob("*.tgz")
    with tarfile.open(tarball) as archive:
        ours = sorted(name.removeprefix("package/") for name in archive.getnames())
    (listed,) = json.loads(run([tool("npm"), "pack", "--dry-run", "--json"], cwd=dist / "npm"))
    assert ours == sorted(file["path"] for file in listed["files"])


BUILD = """
import os, sys
from pathlib import Path
os.umask(int(sys.argv[3], 8))
from generator.render.build import build_packages
build_packages(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_builds_are_reproducible(dist: Path, tmp_path: Path) -> None:
    built = []
    for number, (zone, locale, seed, umask) in enumerate(
        [("UTC", "C", "0", "022"), ("Pacific/Kiritimati", "C.UTF-8", "12345", "077")]
    ):
        source = tmp_path / ("somewhere" * number) / f"dist{number}"
        shutil.copytree(dist, source)
        for path in source.rglob("*"):
            os.utime(path, (10**9 + number, 10**9 + number))
            path.chmod(0o755 if path.is_dir() else 0o644 if number else 0o600)
        target = tmp_path / f"packages{number}"
        environment = {
            "TZ": zone,
            "LC_ALL": locale,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": str(ROOT),
            "SOURCE_DATE_EPOCH": str(10**9 + number),
        }
        run([sys.executable, "-c", BUILD, source, target, umask], cwd=tmp_path, environment=environment)
        built.append({path.name: path.read_bytes() for path in target.iterdir()})
    assert len(built[0]) == 5
    assert built[0] == built[1]
