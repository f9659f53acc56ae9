"""Values that can be told apart from anything else, valid for their VR (PS3.5 section 6.2).

Every text is a unique sentinel; dates lie in the 17th century, UIDs have a root of their own and
numbers are never zero, so that whatever is found in a file later can be traced to where it was put.
"""

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

Path = tuple[str | int, ...]
"""Where an element is: tags and item numbers by turns, the element's own tag last."""

SENTINEL = re.compile(rb"ZQ[0-9A-Z]{7}QZ")
UID = re.compile(rb"2\.25\.3141592653[0-9]{12}")

TEXT_VRS = frozenset(
    {"AE", "AS", "DA", "DT", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UI", "UN", "UR", "UT"}
)
"""VRs whose values can name a person, place, time or thing."""

TEMPORAL_VRS = frozenset({"AS", "DA", "DT", "TM"})

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BINARY = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
_FIRST_DAY = datetime.date(1611, 1, 1)
_DAYS = 32_000


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value was put: its path, the last tag on it and its VR."""

    path: Path
    vr: str

    @property
    def tag(self) -> str:
        """The tag of the element."""
        return str(self.path[-1])


@dataclass
class Mint:
    """Makes values, each once, and remembers where they were put.

    Parameters
    ----------
    series
        Number of the instance; mints of different series never make the same value.
    """

    series: int
    origins: dict[str, Origin] = field(default_factory=dict)
    _count: int = 0

    def next(self) -> int:
        """Return a number that no other call of this mint returns."""
        self._count += 1
        return self.series * 100_000 + self._count

    def value(self, vr: str, path: Path, count: int = 1) -> Any:
        """Return a new value for an element of `vr` with `count` values, and record its origin."""
        if vr in _BINARY:
            text = self._text()
            self.origins[text] = Origin(path, vr)
            return text.encode().ljust(16)
        made = [self._single(vr, path) for _ in range(count)]
        return made[0] if count == 1 else made

    def remember(self, text: str, vr: str, path: Path) -> None:
        """Record a value that was not made here."""
        self.origins[text] = Origin(path, vr)

    def uid(self, path: Path) -> str:
        """Return a new UID and record its origin."""
        return str(self.value("UI", path))

    def _single(self, vr: str, path: Path) -> Any:
        value = _MAKERS.get(vr, _text)(self)
        if isinstance(value, str) and vr not in ("DS", "IS"):
            sentinel = SENTINEL.search(value.encode())
            self.origins[sentinel[0].decode() if sentinel else value] = Origin(path, vr)
        return value

    def _text(self) -> str:
        number, digits = self.next(), ""
        while number:
            number, rest = divmod(number, 36)
            digits = _DIGITS[rest] + digits
        return f"ZQ{digits:0>7}QZ"


def _text(mint: Mint) -> str:
    return mint._text()


def _day(mint: Mint) -> datetime.date:
    return _FIRST_DAY + datetime.timedelta(days=mint.next() % _DAYS)


_MAKERS: dict[str, Callable[[Mint], Any]] = {
    "AS": lambda mint: f"{100 + mint.next() % 899}D",
    "AT": lambda _: 0x00200032,
    "DA": lambda mint: _day(mint).strftime("%Y%m%d"),
    "DS": lambda mint: f"{mint.next() % 1_000_000}.5",
    "DT": lambda mint: f"{_day(mint):%Y%m%d}0926.{mint.next() % 1_000_000:06}".replace("0926.", "092653."),
    "FD": lambda mint: mint.next() + 0.25,
    "FL": lambda mint: mint.next() % 1_000_000 + 0.5,
    "IS": lambda mint: str(1 + mint.next() % 1_000_000),
    "PN": lambda mint: f"{mint._text()}^Given",
    "SL": lambda mint: -1 - mint.next() % 1_000_000,
    "SS": lambda mint: -1 - mint.next() % 30_000,
    "SV": lambda mint: -mint.next(),
    "TM": lambda mint: f"031415.{mint.next() % 1_000_000:06}",
    "UI": lambda mint: f"2.25.3141592653{mint.next():012}",
    "UL": lambda mint: mint.next(),
    "UR": lambda mint: f"https://example.test/{mint._text()}",
    "US": lambda mint: 1 + mint.next() % 65_000,
    "UV": lambda mint: mint.next(),
}


def traces(content: bytes) -> Iterator[str]:
    """Yield the sentinels and UIDs that stand anywhere in `content`, parsed or not."""
    for pattern in (SENTINEL, UID):
        for found in dict.fromkeys(pattern.findall(content)):
            yield found.decode("ascii")
