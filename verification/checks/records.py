"""A data set laid flat: each element by its path, with a value that can be compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydicom import Dataset
from pydicom.multival import MultiValue

from verification.files.values import Path


@dataclass(frozen=True, slots=True)
class Record:
    """An element: its VR and values (of a sequence: the number of its items)."""

    vr: str
    values: tuple[Any, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is no value, or only empty ones."""
        if self.vr == "SQ":
            return self.values == (0,)
        return not any(value not in ("", b"", None) for value in self.values)


def flatten(dataset: Dataset) -> dict[Path, Record]:
    """Return every element of a data set at every depth, by path."""
    return dict(_walk(dataset, ()))


def _walk(dataset: Dataset, path: Path) -> Iterator[tuple[Path, Record]]:
    for element in dataset:
        here = (*path, tag_of(int(element.tag)))
        if element.VR == "SQ":
            yield here, Record("SQ", (len(element.value or ()),))
            for number, item in enumerate(element.value or ()):
                yield from _walk(item, (*here, number))
        else:
            yield here, Record(str(element.VR), _values(element.value))


def _values(value: Any) -> tuple[Any, ...]:
    if isinstance(value, (MultiValue, list, tuple)):
        return tuple(_plain(one) for one in value)
    return () if value is None else (_plain(value),)


def _plain(value: Any) -> Any:
    if isinstance(value, (bytes, int)) and not hasattr(value, "original_string"):
        return value
    if type(value) is float:
        return value
    return str(value)


def tag_of(number: int) -> str:
    """Return a tag as `(GGGG,EEEE)`."""
    return f"({number >> 16:04X},{number & 0xFFFF:04X})"


def text_of(path: Path) -> str:
    """Return a path as people read it: `(0040,A730)[0] > (0040,A160)`."""
    parts: list[str] = []
    for step in path:
        if isinstance(step, int):
            parts[-1] += f"[{step}]"
        else:
            parts.append(step)
    return " > ".join(parts)
