"""Counts what mutmut made, tried and killed, by file: `python -m reliability.mutation`."""

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from generator import canonical, replacing
from generator.console import say

RESULT = Path("build/reliability/mutation.json")

# Exit codes of a mutant's tests, as mutmut keeps them: some test failed, or all took too long.
KILLED = frozenset({1, 3, -24, 24, 36, 152, 255})


def main() -> int:
    """Write the numbers and print the survivors."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    survivors = []
    for path in sorted(Path("mutants").rglob("*.py.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        name = str(path.relative_to("mutants")).removesuffix(".meta")
        for key, code in codes.items():
            counts[name]["made"] += 1
            if code is None:
                continue  # it was not among those that were asked for
            counts[name]["tried"] += 1
            counts[name]["killed"] += code in KILLED
            if code not in KILLED:
                survivors.append(key)
    if not counts:
        say("error: mutants/: holds no results; run make mutants")
        return 1
    replacing.replace_file(RESULT, canonical.indented(counts))
    for key in survivors:
        print(key)
    return 0


if __name__ == "__main__":
    sys.exit(main())
