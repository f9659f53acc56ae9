"""Tries mutants on what reads them, within limits of time and memory, and says what broke."""

import json
import os
import random
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import FrameType

from mutants import mutant
from targets import Target

from generator import canonical
from generator.errors import UserError
from generator.visible import LONGEST_LINE, all_visible

SECONDS = 20
"""Longest that one try may take on a busy machine; none needs a second on an idle one."""

MEMORY = 1_000_000_000


@dataclass
class Tally:
    """How many mutants of a group were tried, were refused in one line each, or broke something."""

    tries: int = 0
    refused: int = 0
    broke: list[str] = field(default_factory=list)


class TooLongError(BaseException):
    """Not an Exception, so that nothing on the way takes it for one of its own."""


def attack(targets: list[Target], tries: int, seed: int, place: Path) -> dict[str, Tally]:
    """Try mutants, spread evenly over the targets; the same seed tries the same ones."""
    draw = random.Random(seed)  # noqa: S311 - not for secrets
    tallies: dict[str, Tally] = {}
    for number, target in enumerate(targets):
        folder = place / str(number)
        for name, text in (target.beside | {target.name: target.text}).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        os.chdir(folder)
        share = tries * (number + 1) // len(targets) - tries * number // len(targets)
        for _ in range(share):
            content = _mutant(target, draw)
            Path(target.name).write_bytes(content)
            seal = Path("standard/edition.json")
            before_seal = seal.read_bytes() if target.seal else b""
            if target.seal:
                sealed(seal.parent)
            wrong, refused = _tried(target, folder)
            tally = tallies.setdefault(target.group, Tally())
            tally.tries += 1
            tally.refused += refused
            if wrong:
                tally.broke.append(f"{target.name}: {wrong}: {content[:2000]!r}")
            if target.seal:
                seal.write_bytes(before_seal)
        for name, text in (target.beside | {target.name: target.text}).items():
            Path(name).write_text(text, encoding="utf-8")
    return tallies


def _mutant(target: Target, draw: random.Random) -> bytes:
    if target.form != "bytes":
        return mutant(target.text, target.form, draw)
    content = bytearray(target.text.encode("latin-1"))
    for _ in range(draw.randint(1, 4)):
        at = draw.randrange(len(content))
        match draw.randrange(4):
            case 0:
                content[at] = draw.randrange(256)
            case 1:
                del content[at : at + draw.randint(1, 40)]
            case 2:
                content[at:at] = draw.randbytes(draw.randint(1, 20))
            case _:
                content[at : at + 4] = b"\xff" * 4
        if not content:
            break
    return bytes(content)


def _tried(target: Target, folder: Path) -> tuple[str, bool]:
    """Return what went wrong, if anything did, and whether the file was refused."""
    before = _state(folder)
    refused = False
    wrong = ""
    try:
        with _limited():
            target.read(Path(target.name))
    except UserError as error:
        refused = True
        wrong = next(filter(None, (_bad_line(line) for line in error.findings)), "")
        wrong = wrong or ("" if error.findings else "refused without a word")
    except (TooLongError, MemoryError, Exception) as error:  # all of them are faults
        wrong = f"{type(error).__name__}: {str(error)[:200]}"
    if _state(folder) != before:
        wrong = wrong or "the disk was changed"
    return wrong, refused


def _bad_line(line: str) -> str:
    """Say what is wrong with the line that tells of a refusal."""
    if len(line) > LONGEST_LINE or not all_visible(line):
        return f"a line that is too long or hides something: {line!r}"
    if "; " not in line:
        return f"a line that does not say what to do: {line!r}"
    return ""


def _state(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path): (path.stat().st_size, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


@contextmanager
def _limited() -> Iterator[None]:
    def over(_: int, __: FrameType | None) -> None:
        raise TooLongError(f"took more than {SECONDS} s")

    previous = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def sealed(folder: Path) -> None:
    """Write checksums anew, so that what is behind them is tried; as far as edition.json can be read."""
    try:
        edition = json.loads((folder / "edition.json").read_bytes())
        edition.pop("edition.json", None)
        for path in folder.glob("*.json"):
            if path.name != "edition.json":
                edition[path.name] = {"sha256": sha256(path.read_bytes()).hexdigest()}
        edition["edition.json"] = {"sha256": canonical.digest(edition)}
        (folder / "edition.json").write_text(json.dumps(edition), encoding="utf-8")
    except (ValueError, TypeError, AttributeError, RecursionError):
        return


def limit_memory() -> None:
    """Let this process have no more than `MEMORY` bytes beyond what it has now."""
    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))


def main() -> None:
    """Run as `python attack.py TRIES SEED FOLDER`; print the tallies as JSON."""
    from targets import targets

    tries, seed, place = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]).resolve()
    every = list(targets())
    limit_memory()
    tallies = attack(every, tries, seed, place)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    groups = {
        name: {"tries": tally.tries, "refused": tally.refused, "broke": tally.broke}
        for name, tally in tallies.items()
    }
    print(json.dumps({"groups": groups, "peak_megabytes": peak // 1000}))


if __name__ == "__main__":
    main()
