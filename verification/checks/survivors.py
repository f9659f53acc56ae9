"""What of the original values is still in a file after de-identification."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from verification.checks.records import Record, text_of
from verification.files.values import SENTINEL, TEMPORAL_VRS, TEXT_VRS, Origin, Path, traces

IsWritten = Callable[[str], bool]
"""Tells whether a written decision keeps an attribute, by tag."""


@dataclass(frozen=True, slots=True)
class Survivor:
    """An original value found after de-identification.

    `where` is the path it was found at; None if it is in bytes that no element holds.
    """

    value: str
    origin: Origin
    where: Path | None

    @property
    def kind(self) -> str:
        """What sort of value it is: UID, time, text, or code and bulk data."""
        if self.origin.vr == "UI":
            return "uid"
        if self.origin.vr in TEMPORAL_VRS:
            return "time"
        return "text" if self.origin.vr in TEXT_VRS else "code"

    def __str__(self) -> str:
        where = "outside any element" if self.where is None else text_of(self.where)
        return f"{self.origin.vr} value put at {text_of(self.origin.path)} found {where}"


def survivors(
    content: bytes, records: Mapping[Path, Record], origins: Mapping[str, Origin]
) -> list[Survivor]:
    """Find original values in a file, both in its elements and in its bytes.

    Parameters
    ----------
    content
        The file's bytes: they also hold what no element does.
    records
        The same file laid flat.
    origins
        The values to look for.
    """
    found = [
        Survivor(value, origins[value], path)
        for path, record in records.items()
        for value in _originals(record, origins)
    ]
    seen = {survivor.value for survivor in found}
    hidden = [value for value in traces(content) if value in origins and value not in seen]
    return found + [Survivor(value, origins[value], None) for value in hidden]


def _originals(record: Record, origins: Mapping[str, Origin]) -> Iterator[str]:
    for value in record.values:
        text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
        if text in origins:
            yield text
        for sentinel in SENTINEL.findall(text.encode("utf-8")):
            if sentinel.decode() in origins and sentinel.decode() != text:
                yield sentinel.decode()


def private(records: Mapping[Path, Record]) -> list[Path]:
    """Return the elements of odd groups."""
    return [path for path in records if int(str(path[-1])[4:5], 16) % 2]


def leaks(found: Iterable[Survivor], is_kept: IsWritten, is_written: IsWritten) -> list[Survivor]:
    """Return the survivors that nothing justifies.

    Text, UIDs and times must stand under an attribute that a written decision keeps; codes and
    bulk data under one that is kept at all.
    """
    wrong = []
    for survivor in found:
        allows = is_kept if survivor.kind == "code" else is_written
        if survivor.where is None or not allows(str(survivor.where[-1])):
            wrong.append(survivor)
    return wrong
