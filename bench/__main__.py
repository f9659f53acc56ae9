"""Compares the packages in dist/ with the published package and with plain JSON of the same content.

Run as `python -m bench`. What is compared is installed into build/bench/. Every figure is the
median over rounds; in each round every contender runs once, in a process of its own, so that a
slow moment of the machine meets all of them alike.
"""

import gzip
import json
import shutil
import statistics
import subprocess
import sys
import zipfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.render.build import build_packages

PUBLISHED = "grand-challenge-dicom-de-id-procedure==2025.10.1"
MODULE = "grand_challenge_dicom_de_id_procedure"
HOME = Path("build/bench").resolve()
HERE = Path(__file__).resolve().parent
ROUNDS = 21

# What users have imported before: nothing, what nearly every program has, and what reads DICOM.
LOADED = ("", "json,pathlib", "pydicom")
PYDICOM = "pydicom==3.0.2"

OURS, THEIRS, PLAIN = "this package", "published", "plain JSON"
Samples = dict[tuple[str, str], list[float]]


def say(text: str) -> None:
    """Tell the person at the keyboard what is being done."""
    print(text, file=sys.stderr, flush=True)


def _run(*command: str | Path, cwd: Path = HOME) -> str:
    return subprocess.run(
        [str(word) for word in command], cwd=cwd, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def _environment(name: str, requirement: str | Path) -> Path:
    """Return the Python of a fresh virtual environment with one package in it."""
    folder = HOME / name
    python = folder / "bin" / "python"
    marker = folder / "requirement.txt"
    if not marker.exists() or marker.read_text() != str(requirement) or Path(requirement).exists():
        say(f"bench: installing {requirement if isinstance(requirement, str) else requirement.name}")
        shutil.rmtree(folder, ignore_errors=True)
        _run(sys.executable, "-m", "venv", folder)
        pip: list[str | Path] = [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--compile",
        ]
        _run(*pip, "--no-deps", requirement, PYDICOM)
        marker.write_text(str(requirement))
    return python


def _plain_package(procedure: str) -> Path:
    """Return a folder with a package that reads the same content as the published one reads its own."""
    package = HOME / "plain" / MODULE
    package.mkdir(parents=True, exist_ok=True)
    (package / "procedure.json").write_text(procedure, encoding="utf-8")
    (package / "__init__.py").write_text(
        "import json\nfrom pathlib import Path\n\n"
        'procedure = json.loads((Path(__file__).parent / "procedure.json").read_bytes())\n'
    )
    return package.parent


def _sample(contenders: Mapping[str, Sequence[str | Path]], samples: Samples) -> None:
    """Run every contender once and note what it measured."""
    for contender, command in contenders.items():
        for figure, value in json.loads(_run(*command)).items():
            samples[figure, contender].append(value)


def measure() -> tuple[Samples, Samples]:
    """Return the samples of Python and of Node: (figure, contender) to values."""
    HOME.mkdir(parents=True, exist_ok=True)
    say("bench: building packages")
    packages = build_packages(target=HOME / "packages")
    wheel = next(path for path in packages if path.match("*procedure-*.whl"))
    tarball = next(path for path in packages if path.suffix == ".tgz")
    procedure = Path("dist/npm/procedure.json").read_text(encoding="utf-8")

    ours = _environment("ours", wheel)
    published = _environment("published", PUBLISHED)
    plain = _plain_package(procedure)
    node_site = HOME / "node"
    shutil.rmtree(node_site, ignore_errors=True)
    node_site.mkdir()
    quiet = ("--offline", "--silent", "--no-audit", "--no-fund", "--no-package-lock")
    _run("npm", "install", *quiet, tarball, cwd=node_site)
    shutil.copy(HERE / "node.mjs", node_site)

    in_python = [
        {
            OURS: (ours, HERE / "python.py", loaded),
            THEIRS: (published, HERE / "python.py", loaded),
            PLAIN: (ours, HERE / "python.py", loaded, plain),
        }
        for loaded in LOADED
    ]
    in_node = {
        OURS: ("node", node_site / "node.mjs", "import"),
        "this package, require": ("node", node_site / "node.mjs", "require"),
        PLAIN: ("node", node_site / "node.mjs", "json"),
    }
    python_samples: Samples = defaultdict(list)
    node_samples: Samples = defaultdict(list)
    for contenders in in_python:
        _sample(contenders, defaultdict(list))  # to fill caches
    say(f"bench: {ROUNDS} rounds")
    for _ in range(ROUNDS):
        for contenders in in_python:
            _sample(contenders, python_samples)
        _sample(in_node, node_samples)

    installed = node_site / "node_modules" / "grand-challenge-dicom-de-id-procedure"
    _note_size(python_samples, OURS, _package_source(ours))
    _note_size(python_samples, THEIRS, _package_source(published))
    _note_size(python_samples, PLAIN, procedure.encode())
    _note_size(node_samples, OURS, (installed / "procedure.mjs").read_bytes())
    _note_size(node_samples, "this package, require", (installed / "procedure.umd.js").read_bytes())
    _note_size(node_samples, PLAIN, procedure.encode())
    python_samples["wheel, kB", OURS].append(wheel.stat().st_size / 1e3)
    python_samples["wheel, kB", THEIRS].append(_wheel_size(published))
    return python_samples, node_samples


def _package_source(python: Path) -> bytes:
    """Return all files of an installed package but what Python compiled, one after the other."""
    show = f"import {MODULE}, os; print(os.path.dirname({MODULE}.__file__))"
    folder = Path(_run(python, "-c", show).strip())
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())


def _wheel_size(python: Path) -> float:
    """Return the size in kB of the published wheel."""
    folder = HOME / "wheel"
    if not folder.exists():
        _run(python, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, PUBLISHED)
    (wheel,) = folder.glob("*.whl")
    if not zipfile.is_zipfile(wheel):
        raise ValueError(f"{wheel} is not a wheel")
    return wheel.stat().st_size / 1e3


def _note_size(samples: Samples, contender: str, content: bytes) -> None:
    samples["size, kB", contender].append(len(content) / 1e3)
    samples["size gzipped, kB", contender].append(len(gzip.compress(content, 9, mtime=0)) / 1e3)


def table(title: str, samples: Samples, others: Sequence[str]) -> list[str]:
    """Return the lines of a table: ratios of this package to the others, then the figures."""
    medians = {key: statistics.median(values) for key, values in samples.items()}
    figures = list(dict.fromkeys(figure for figure, _ in samples))
    header = [title, *(f"/ {other}" for other in others), OURS, *others]
    rows = [header]
    for figure in figures:
        mine = medians.get((figure, OURS))
        values = [medians.get((figure, other)) for other in others]
        ratios = [f"{mine / value:.3f}" if mine and value else "" for value in values]
        shown = ["" if value is None else f"{value:,.2f}" for value in (mine, *values)]
        rows.append([figure, *ratios, *shown])
    widths = [max(len(row[column]) for row in rows) for column in range(len(header))]
    return [
        "  ".join(
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def limits(python: Samples, node: Samples) -> list[str]:
    """Return the lines of a table: what this package must keep to, and whether it does."""

    def median(samples: Samples, figure: str, contender: str = OURS) -> float:
        return statistics.median(samples[figure, contender])

    again, first = "lookup of {}, ns", "each listed tag from the top, ns"
    listed, unlisted = again.format("each listed tag"), again.format("as many unlisted tags")
    kept = [
        (f"Python: {figure}, ratio to the published package", ratio, limit)
        for figure, limit in (("import, ms", 0.5), ("memory after import, kB", 1.0))
        for ratio in (median(python, figure) / median(python, figure, THEIRS),)
    ]
    for name, samples in (("Python", python), ("Node", node)):
        at_all, not_listed = median(samples, listed), median(samples, unlisted)
        kept.append(
            (f"{name}: lookup of a listed tag, ratio to the tables", at_all / median(samples, first), 3)
        )
        kept.append((f"{name}: lookup of an unlisted tag, ratio to a listed one", not_listed / at_all, 2))
    kept.append(("wheel, kB", median(python, "wheel, kB"), 60))
    kept.append(("procedure.mjs gzipped, kB", median(node, "size gzipped, kB"), 45))
    width = max(len(name) for name, _, _ in kept)
    return [
        f"{name.ljust(width)}  {value:7.3f}  {'within' if value <= limit else 'ABOVE'} {limit:g}"
        for name, value, limit in kept
    ]


def main() -> None:
    """Measure and print."""
    python_samples, node_samples = measure()
    version = ".".join(str(part) for part in sys.version_info[:3])
    print(*table(f"Python {version}", python_samples, (THEIRS, PLAIN)), sep="\n")
    print()
    node = _run("node", "--version").strip()
    others = (PLAIN, "this package, require")
    print(*table(f"Node {node[1:]}", node_samples, others), sep="\n")
    print()
    print(*limits(python_samples, node_samples), sep="\n")


if __name__ == "__main__":
    main()
