"""What became of each element of a file, read off the files before and after."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, get_args

from verification.checks.records import Record
from verification.files.values import Path

Outcome = Literal["removed", "emptied or dummied", "UID replaced", "retained"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


class Comparison:
    """A file before and after, element by element.

    Parameters
    ----------
    root
        The root under which the consumer makes UIDs.
    dummies
        The consumer's dummy values by VR.
    """

    def __init__(
        self,
        before: Mapping[Path, Record],
        after: Mapping[Path, Record],
        root: str,
        dummies: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        self.before, self.after, self._root, self._dummies = before, after, root, dummies
        # Sequences that hold, at any depth, a value that was left or a UID that was replaced.
        self._alive = {
            path[:depth]
            for path in before
            if len(path) > 1 and self._is_alive(path)
            for depth in range(1, len(path), 2)
        }

    def observe(self, path: Path) -> Outcome:
        """Return what became of an element of the file before."""
        old, new = self.before[path], self.after.get(path)
        if new is None:
            return "removed"
        if old.vr == "SQ":
            return "retained" if path in self._alive or old.is_empty else "emptied or dummied"
        if self.is_new_uid(path):
            return "UID replaced"
        return "retained" if old.values == new.values else "emptied or dummied"

    def is_new_uid(self, path: Path) -> bool:
        """Tell whether an element holds UIDs of the consumer's in place of others."""
        old, new = self.before[path], self.after.get(path)
        if old.vr != "UI" or new is None or new.is_empty or old.values == new.values:
            return False
        return all(str(value).startswith(self._root) for value in new.values)

    def is_dummy(self, path: Path) -> bool:
        """Tell whether an element now holds the dummy value of its VR, which it may have held before."""
        new = self.after.get(path)
        return new is not None and new.vr in self._dummies and new.values == (self._dummies[new.vr],)

    def is_reachable(self, path: Path) -> bool:
        """Tell whether every sequence around an element is retained."""
        return all(self.observe(path[:depth]) == "retained" for depth in range(1, len(path) - 1, 2))

    def _is_alive(self, path: Path) -> bool:
        old, new = self.before[path], self.after.get(path)
        if new is None or old.vr == "SQ" or old.is_empty:
            return False
        return old.values == new.values or self.is_new_uid(path)
