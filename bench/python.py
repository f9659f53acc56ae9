"""Measures one package in a fresh Python; prints JSON.

Usage: python.py LOADED [FOLDER]; LOADED is a list of modules that are imported before, such as json,pathlib.
With any, only the import is measured: the rest is the same as without.
"""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False  # the module typing is not loaded: a bare interpreter is measured
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def resident() -> float:
    """Return the memory in use in kB, now and not at its peak."""
    with open("/proc/self/statm") as stream:  # noqa: PTH123 - pathlib is what is measured
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e3


loaded = sys.argv[1]
for name in loaded.split(",") if loaded else ():
    __import__(name)

sys.path[1:1] = sys.argv[2:]
CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
TAG = "(0008,0005)"
REPEAT = 20_000

memory = resident()
start = time.perf_counter()
import grand_challenge_dicom_de_id_procedure as package  # noqa: E402

imported = time.perf_counter() - start
memory_imported = resident() - memory
procedure = package.procedure

if loaded:
    import json

    print(json.dumps({f"import, {loaded.replace(',', ' and ')} loaded, ms": imported * 1e3}))
    sys.exit()

start = time.perf_counter()
procedure["sopClass"][CT]["tag"][TAG]["default"]
first = time.perf_counter() - start

start = time.perf_counter()
procedure["sopClass"][MR]["tag"][TAG]["default"]
next_class = time.perf_counter() - start
memory_used = resident() - memory


def chain() -> None:
    for _ in range(REPEAT):
        procedure["sopClass"][CT]["tag"][TAG]["default"]


def in_table(table: Mapping[str, Any]) -> None:
    for _ in range(REPEAT):
        table[TAG]


def timed(function: Callable[..., None], *arguments: object) -> float:
    """Return the time of one repetition in ns, the best of three."""
    best = float("inf")
    for _ in range(3):
        begin = time.perf_counter()
        function(*arguments)
        best = min(best, time.perf_counter() - begin)
    return best / REPEAT * 1e9


class Bare(dict):  # type: ignore[type-arg]  # written as an argument it would need typing at run time
    """What CPython makes of any subclass of dict: its look-ups take a longer way than those of dict."""


figures = {
    "import, ms": imported * 1e3,
    "memory after import, kB": memory_imported,
    "memory after two look-ups, kB": memory_used,
    "first look-up, ms": first * 1e3,
    "first look-up in next class, ms": next_class * 1e3,
    "later look-ups from the top, ns": timed(chain),
    "later look-ups in a table, ns": timed(in_table, procedure["sopClass"][CT]["tag"]),
    "  the same in a bare subclass of dict, ns": timed(in_table, Bare(procedure["sopClass"][CT]["tag"])),
}

# The published package has no look-up with defaults, and the plain one neither.
if "lookup.py" in os.listdir(package.__path__[0]):  # noqa: PTH208
    from grand_challenge_dicom_de_id_procedure.lookup import lookup

    table = procedure["sopClass"][CT]["tag"]
    listed = [tag for tag in table if "X" not in tag]
    unlisted = [f"(0006,{0x1000 + number:04X})" for number in range(len(listed))]
    if any(tag in table for tag in unlisted):
        raise ValueError("a tag that must not be listed is")

    def each(tags: list[str]) -> None:
        for tag in tags:
            lookup(CT, tag)

    def each_in_table(tags: list[str]) -> None:
        for tag in tags:
            procedure["sopClass"][CT]["tag"][tag]["default"]

    for name, function, tags in (
        ("each listed tag from the top, ns", each_in_table, listed),
        ("lookup of each listed tag, first time, ns", each, listed),
        ("lookup of each listed tag, ns", each, listed),
        ("lookup of as many unlisted tags, first time, ns", each, unlisted),
        ("lookup of as many unlisted tags, ns", each, unlisted),
    ):
        best = float("inf")
        for _ in range(1 if "first" in name else 20):
            begin = time.perf_counter()
            function(tags)
            best = min(best, time.perf_counter() - begin)
        figures[name] = best / len(tags) * 1e9

import json  # noqa: E402 - the published package imports it, and must pay for that in its import

start = time.perf_counter()
json.dumps(procedure)
figures["json.dumps of everything, ms"] = (time.perf_counter() - start) * 1e3
print(json.dumps(figures))
