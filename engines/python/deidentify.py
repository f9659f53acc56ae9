"""De-identifies a folder of DICOM files, or the files that a list names, one by one or many at once.

    python deidentify.py FOLDER OUT
    python deidentify.py LIST.txt OUT --jobs 8 --key-file secret.key
    python deidentify.py FOLDER OUT --dask tcp://scheduler:8786 --key-file secret.key

Files are written under their new SOP Instance UID: old names often hold a patient's. All UIDs are keyed
hashes of the old ones, so files that different processes or machines write still refer to each other.
Without --key-file the key is made for this run and forgotten; with it, keep the file secret.
"""

import argparse
import contextlib
import json
import re
import secrets
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import asdict, dataclass
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pydicom
from reference import RejectedError

SOFTWARE = {
    "pydicom": "reference",
    "dicom-anonymizer": "with_dicom_anonymizer",
    "deid": "with_deid",
    "dicognito": "with_dicognito",
    "dicom-dre": "with_dicom_dre",
}
SHORTEST_KEY = 16
Run = Callable[[Callable[[Path], "Result"], Sequence[Path]], Iterable["Result"]]
"""Maps a function over files, in their order: `map`, or `map` of an executor."""


@dataclass(frozen=True)
class Result:
    """What became of a file: written, rejected, failed, or repeated (its UID had been written already)."""

    source: str
    status: str
    target: str = ""
    reason: str = ""


@cache
def deidentifier(software: str, key: bytes, options: tuple[str, ...]) -> Any:
    """Return what applies the procedure, one in each process."""
    return import_module(SOFTWARE[software]).Deidentifier(key, options)


def deidentify_file(
    source: Path, out: Path, key: bytes, options: tuple[str, ...] = (), software: str = "pydicom"
) -> Result:
    """De-identify one file. It needs nothing but its arguments, so that any process can do it."""
    try:
        dataset = pydicom.dcmread(source, force=True)
        deidentifier(software, key, options)(dataset)
        if not re.fullmatch("[0-9.]+", dataset.SOPInstanceUID):
            raise ValueError("its SOP Instance UID, which it is to be named by, is none")
        target = out / f"{dataset.SOPInstanceUID}.dcm"
        try:
            with target.open("xb") as file:
                dataset.save_as(file, enforce_file_format=True)
        except FileExistsError:
            return Result(str(source), "repeated", reason="another file with its SOP Instance UID is written")
        except Exception:
            target.unlink()
            raise
    except RejectedError as error:
        return Result(str(source), "rejected", reason=str(error))
    except Exception as error:
        return Result(str(source), "failed", reason=f"{type(error).__name__}: {error}")
    return Result(str(source), "written", str(target))


def deidentify_files(
    run: Run, sources: Sequence[Path], out: Path, key: bytes, **how: Any
) -> Iterator[Result]:
    """De-identify files with whatever `map` is given, and yield what became of them, in their order."""
    yield from run(partial(deidentify_file, out=out, key=key, **how), sources)


@contextlib.contextmanager
def runner(jobs: int, dask: str | None, software: str) -> Iterator[Run]:
    """Give the `map` of this process, of several processes, or of Dask's workers.

    Dask's workers need the packages that this process has, and the same files under the same names.
    """
    if jobs == 1 and dask is None:
        yield map
        return
    with contextlib.ExitStack() as stack:
        executor: Executor
        if dask is None:
            executor = stack.enter_context(ProcessPoolExecutor(jobs))
        else:
            from dask.distributed import Client

            # An empty address makes a cluster on this machine.
            cluster = {"address": dask} if dask else {"n_workers": jobs, "dashboard_address": None}
            client = stack.enter_context(Client(**cluster))
            for module in dict.fromkeys(("reference", SOFTWARE[software], "deidentify")):
                client.upload_file(str(Path(__file__).with_name(f"{module}.py")))
            executor = stack.enter_context(client.get_executor())
        yield executor.map


def sources_in(given: Path) -> list[Path]:
    """Return all files of a folder, or those that a text file lists, one a line.

    Raises
    ------
    ValueError
        If there are none.
    """
    if given.is_dir():
        found = sorted(path for path in given.rglob("*") if path.is_file())
    else:
        found = [Path(line) for line in given.read_text(encoding="utf-8").splitlines() if line.strip()]
    if not found:
        raise ValueError(f"{given} names no file; give a folder, or a list with a path a line")
    return found


def key_from(path: Path | None) -> bytes:
    """Return the secret in a file, or a new one that nobody knows.

    Raises
    ------
    ValueError
        If the file holds too little to be a secret.
    """
    if path is None:
        return secrets.token_bytes(32)
    key = path.read_bytes().strip()
    if len(key) < SHORTEST_KEY:
        raise ValueError(f"{path} has fewer than {SHORTEST_KEY} bytes; make one with: openssl rand -hex 32")
    return key


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    description, _, rest = (__doc__ or "").partition("\n")
    made = argparse.ArgumentParser(
        description=description, epilog=rest, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    made.add_argument("source", type=Path, help="a folder, or a text file with a path a line")
    made.add_argument("out", type=Path, help="a folder that is empty or not there yet")
    made.add_argument("--with", dest="software", choices=SOFTWARE, default="pydicom", help="what to use")
    made.add_argument(
        "--option",
        action="append",
        default=[],
        help="an option of PS3.15 such as retainUIDs; may be repeated",
    )
    made.add_argument("--key-file", type=Path, help="a secret, for UIDs that agree between runs and machines")
    made.add_argument("--jobs", type=int, default=1, help="processes to use (1)")
    made.add_argument(
        "--dask", nargs="?", const="", help="use Dask: the workers of a scheduler, else local ones"
    )
    made.add_argument("--report", type=Path, help="JSON file of what became of each file")
    return made


def main(words: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 1 where a file failed or nothing could be done."""
    arguments = parser().parse_args(words)
    try:
        sources, key = sources_in(arguments.source), key_from(arguments.key_file)
        how = {"options": tuple(arguments.option), "software": arguments.software}
        if arguments.jobs < 1:
            raise ValueError(f"--jobs {arguments.jobs} is no number of processes; give 1 or more")
        deidentifier(arguments.software, key, how["options"])
        arguments.out.mkdir(parents=True, exist_ok=True)
        if any(arguments.out.iterdir()):
            raise ValueError(f"{arguments.out} is not empty; give a new folder")
        results = []
        with runner(arguments.jobs, arguments.dask, arguments.software) as run:
            for result in deidentify_files(run, sources, arguments.out.resolve(), key, **how):
                results.append(result)
                print(f"\r{len(results)} of {len(sources)} files", end="", file=sys.stderr)
    except ImportError as error:
        print(f"error: {error}; install it, see docs/engines.md", file=sys.stderr)
        return 1
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(file=sys.stderr)
    reasons: dict[tuple[str, str], list[str]] = {}
    for result in results:
        reasons.setdefault((result.status, result.reason), []).append(result.source)
    for (status, reason), files in sorted(reasons.items()):
        print(f"{len(files)} {status}{': ' if reason else ''}{reason}")
        if status != "written":
            print(*(f"    {file}" for file in files), sep="\n")
    if arguments.report is not None:
        text = json.dumps([asdict(result) for result in results], indent=1)
        arguments.report.write_text(text + "\n", encoding="utf-8")
    return 1 if any(result.status == "failed" for result in results) else 0


if __name__ == "__main__":
    # Under the module's own name, by which other processes find what they are sent.
    from deidentify import main as run_main

    sys.exit(run_main())
