"""Source maps (ECMA-426) for files that hold whole lines of others."""

from collections import defaultdict
from collections.abc import Mapping

from generator.canonical import canonical

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def _vlq(number: int) -> str:
    """Write a number as base64 VLQ: the sign in the lowest bit, five bits a digit, the lowest first."""
    rest = -number << 1 | 1 if number < 0 else number << 1
    digits = ""
    while rest > 0b11111:
        digits += _DIGITS[rest & 0b11111 | 0b100000]
        rest >>= 5
    return digits + _DIGITS[rest]


def _origins(text: str, sources: list[str]) -> list[tuple[int, int] | None]:
    """Return source and line that each line comes from, None for lines that are nowhere or anywhere.

    A line follows the one before it where that one's source goes on with it; a new stretch
    begins at a line that the sources have but once.
    """
    lines = [source.split("\n") for source in sources]
    places = defaultdict(list)
    for number, source in enumerate(lines):
        for at, line in enumerate(source):
            places[line].append((number, at))
    found: list[tuple[int, int] | None] = []
    for line in text.split("\n"):
        before = found[-1] if found else None
        following = None if before is None else (before[0], before[1] + 1)
        if following not in places[line]:
            following = places[line][0] if len(places[line]) == 1 else None
        found.append(following)
    return found


def source_map(text: str, sources: Mapping[str, str]) -> str:
    """Return the source map of `text`: where each line of it stands in `sources`.

    Parameters
    ----------
    text
        What a browser runs.
    sources
        Path, as seen from the map, to text. The map holds no text of them.
    """
    mappings = []
    source = line = 0
    for origin in _origins(text, list(sources.values())):
        if origin is None:
            mappings.append("")
            continue
        mappings.append("A" + _vlq(origin[0] - source) + _vlq(origin[1] - line) + "A")
        source, line = origin
    return (
        canonical({"version": 3, "sources": list(sources), "names": [], "mappings": ";".join(mappings)})
        + "\n"
    )
