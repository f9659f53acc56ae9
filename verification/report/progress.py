"""A progress bar for the terminal, and one line a step where there is none."""

import sys
import time
from typing import TextIO

_WIDTH = 40


class Progress:
    """Tells how many of `total` steps are done.

    Parameters
    ----------
    stream
        Where to write; by default standard error.
    """

    def __init__(self, total: int, stream: TextIO | None = None) -> None:
        self._total, self._done, self._stream = total, 0, stream or sys.stderr
        self._is_terminal = self._stream.isatty()
        self._started = time.monotonic()

    def step(self, name: str) -> None:
        """Say that a further step is done, and which."""
        self._done += 1
        seconds = time.monotonic() - self._started
        if self._is_terminal:
            filled = _WIDTH * self._done // self._total
            bar = "#" * filled + "-" * (_WIDTH - filled)
            end = "\n" if self._done == self._total else ""
            self._stream.write(f"\r[{bar}] {self._done}/{self._total} {seconds:4.0f} s {name[:40]:<40}{end}")
        elif self._done == self._total or self._done % max(1, self._total // 20) == 0:
            self._stream.write(f"verify: {self._done}/{self._total} after {seconds:.0f} s ({name})\n")
        self._stream.flush()
