"""Counts what mutmut made, tried and killed, by file: `python -m reliability.mutation`.

A mutant that no test notices must stand in reliability/survivors.toml with the reason; whatever stands there
must survive. Modules may be tried one after the other: what is not tried now keeps its numbers.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator import canonical, replacing
from generator.console import say
from generator.reading import read_json
from generator.toml import read_toml

MUTANTS = Path("mutants")
RESULT = Path("build/reliability/mutation.json")
SURVIVORS = Path("reliability/survivors.toml")

# Exit codes of a mutant's tests, as mutmut keeps them: some test failed, or all took too long.
KILLED = frozenset({1, 3, -24, 24, 36, 152, 255})


def function_of(key: str) -> str:
    """Return the function of a mutant: `a.x_f__mutmut_1` is one of `a.f`, `a.xǁCǁf__mutmut_1` of `a.C.f`."""
    module, _, name = key.rpartition("__mutmut_")[0].rpartition(".")
    name = name.removeprefix("xǁ").replace("ǁ", ".") if "ǁ" in name else name.removeprefix("x_")
    return f"{module}.{name}"


def change_in(difference: str) -> str:
    """Return what a difference changes, as `before -> after`."""
    lines = [line for line in difference.splitlines() if not line.startswith(("+++", "---"))]
    before, after = (
        " ".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in ("-", "+")
    )
    return f"{before} -> {after or 'nothing'}"


def change_of(key: str, file: str) -> str:
    """Return what a mutant changes; its number says nothing, since it moves with every other line."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant  # needed for survivors only, and slow to load

    return change_in(get_diff_for_mutant(key, path=Path(file)))


def listed() -> Iterator[tuple[str, str]]:
    """Yield function and change of all that may survive."""
    for row in read_toml(SURVIVORS)["survivor"]:
        for change in row["changes"]:
            yield row["function"], change


def unexpected(survivors: Iterable[tuple[str, str]], tried: Iterable[str]) -> Iterator[str]:
    """Yield a finding for each survivor that is not listed, and each one listed that some test kills."""
    found, wanted = set(survivors), set(listed())
    for function, change in sorted(found - wanted):
        yield (
            f"{function}: no test notices the change to {change!r}; "
            f"add a test, or the change with the reason to {SURVIVORS}"
        )
    for function, change in sorted(wanted - found):
        if function in tried:
            yield f"{SURVIVORS}: {function} with {change!r} does not survive; delete it"


def main() -> int:
    """Write the numbers; name the survivors that are not listed."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    survivors: list[tuple[str, str]] = []
    whole: defaultdict[str, bool] = defaultdict(lambda: True)
    for path in sorted(MUTANTS.rglob("*.py.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        name = str(path.relative_to(MUTANTS)).removesuffix(".meta")
        for key, code in codes.items():
            counts[name]["made"] += 1
            whole[function_of(key)] &= code is not None
            if code is None:
                continue  # it was not among those that were asked for
            counts[name]["tried"] += 1
            counts[name]["killed"] += code in KILLED
            if code not in KILLED:
                survivors.append((function_of(key), change_of(key, name)))
    measured = {name: row for name, row in counts.items() if row["tried"]}
    if not measured:
        say("error: mutants/: holds no results; run make mutants")
        return 1
    before = read_json(RESULT) if RESULT.exists() else {}
    replacing.replace_file(RESULT, canonical.indented({**before, **measured}))
    findings = list(unexpected(survivors, [function for function, all_tried in whole.items() if all_tried]))
    for finding in findings:
        say(f"error: {finding}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
