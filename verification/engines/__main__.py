"""The command line: `python -m verification.engines`, or `make verify-engines`."""

import argparse
import json
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from generator import canonical, replacing
from generator.standard import snapshot
from verification.engines import corpus, protocol, report, speed, trying
from verification.engines.report import Engine, Measured

OPTIONS = ("retainSafePrivate", "retainDeviceIdentity", "retainLongitudinalFullDates")
_FOR_SPEED = ("data.", "highdicom.")


def install(folder: Path, package: Path) -> None:
    """Set up dcmjs, pinned, and our npm package beside a copy of its adapter."""
    shutil.copytree(trying.ROOT / "engines" / "javascript", folder)
    command = ["npm", "install", "--no-fund", "--no-audit", "--no-save", "--ignore-scripts", "--silent"]
    subprocess.run([*command, package.resolve()], cwd=folder, check=True)


def measure(engines: list[Engine], batches: list[Path], work: Path, node: Path, jobs: int) -> list[Measured]:
    """Run engines over batches, without options and under some, and compare with the reference."""
    key_file = work / "secret.key"
    key_file.write_text(secrets.token_hex(), encoding="utf-8")

    def run_all(tasks: list[tuple[str, Path]], options: tuple[str, ...]) -> dict[str, trying.Results]:
        def apply(name: str, batch: Path, out: Path) -> trying.Results:
            print(f"verify-engines: {name} on {batch.name} {' '.join(options)}", file=sys.stderr)
            return trying.run(name, batch, out, key_file=key_file, node=node, options=options)

        return trying.run_all(tasks, work / ("+".join(options) or "plain"), jobs, apply)

    # What takes longest comes first, so that no process waits for it in the end.
    engines = sorted(engines, key=lambda engine: not engine.is_slow)
    tasks = [(engine, batch) for engine in engines for batch in batches]
    plain = run_all(
        [
            (engine.name, batch)
            for engine, batch in tasks
            if not (engine.is_slow and batch.name.startswith(corpus.FOREIGN_BATCH))
        ],
        (),
    )
    # What options change shows in real files, which have private attributes and devices to keep.
    under = run_all(
        [
            (engine.name, batch)
            for engine, batch in tasks
            if engine.offered and not batch.name.startswith(corpus.SYNTHETIC_BATCH)
        ],
        OPTIONS,
    )
    made = []
    for engine in sorted(engines, key=lambda engine: engine.name != trying.REFERENCE):
        accepted = (engine.accepted or {}).keys()
        scores = [
            trying.scored(results[trying.REFERENCE], results[engine.name], accepted, engine.dummies)
            for results in (plain, under)
            if engine.name in results
        ]
        made.append(Measured(engine, *scores))
        print(f"verify-engines: {engine.name} compared", file=sys.stderr)
    return made


def main(words: list[str] | None = None) -> int:
    """Measure, write the results and return the exit status: 1 if anything is offered that is not safe."""
    parser = argparse.ArgumentParser(prog="python -m verification.engines", description=__doc__)
    parser.add_argument("--jobs", type=int, default=2, help="engines to run at once (2)")
    parser.add_argument("--npm", type=Path, required=True, help="tarball of the npm package")
    parser.add_argument("--protocol", type=Path, default=Path("build/engines/midom/protocol.json"))
    parser.add_argument("--engine", action="append", default=[], help="try only this one; may be repeated")
    parser.add_argument("--out", type=Path, default=Path("build"), help="folder of the results (build)")
    arguments = parser.parse_args(words)
    started = time.monotonic()
    listed, absent = report.read()
    with tempfile.TemporaryDirectory(prefix="engines.") as name:
        work = Path(name)
        install(work / "node", arguments.npm)
        engines = [
            replace(engine, version=report.installed_version(engine, work / "node"))
            for engine in listed
            if not arguments.engine or engine.name in (*arguments.engine, trying.REFERENCE)
        ]
        batches = corpus.build(work / "in", snapshot.load())
        measured = measure(engines, batches, work, work / "node", arguments.jobs)
        reading = protocol.read(arguments.protocol)
        files = [path for batch in batches for path in sorted(batch.iterdir())]
        speeds = speed.measure([path for path in files if path.name.startswith(_FOR_SPEED)])
    results = arguments.out / "engines.json"
    before = json.loads(results.read_text(encoding="utf-8")) if results.is_file() else {}
    content = report.as_json(measured, speeds, reading, before)
    replacing.replace_file(results, canonical.indented(content))
    found = report.failures(measured)
    # With figures of all engines, whether measured now or before.
    if not found and all(engine.name in content["engines"] for engine in listed):
        replacing.replace_file(report.DOCUMENT, report.as_document(content, listed, absent, OPTIONS))
    for failure in found:
        print(f"error: {failure}", file=sys.stderr)
    for engine_name, rate in speeds.rates.items():
        print(f"verify-engines: {rate:.0f} files per second: {engine_name}", file=sys.stderr)
    seconds = time.monotonic() - started
    print(
        f"verify-engines: {len(found)} failures in {seconds:.0f} s; see {arguments.out / 'engines.json'}",
        file=sys.stderr,
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
