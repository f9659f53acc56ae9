"""Colours and progress for the person at a terminal; nothing of it where there is none."""

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

WIDTH_OF_FILES = 160
"""Width of tables where there is no terminal to fill."""


def console(*, stderr: bool = False) -> "Console":
    """Return where to print: with colours on a terminal, without any elsewhere and where NO_COLOR is set."""
    from rich.console import Console  # takes time to import, and only some commands need it

    made = Console(
        highlight=False, stderr=stderr, color_system=None if os.environ.get("NO_COLOR") else "auto"
    )
    if not made.is_terminal:
        made.width = WIDTH_OF_FILES
    return made


@contextlib.contextmanager
def working(text: str) -> Iterator[None]:
    """Show on a terminal what is being done and for how long, and wipe it out afterwards.

    Nothing may be printed meanwhile. Where there is no terminal nothing is shown.
    """
    if not sys.stderr.isatty():
        yield
        return
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()
    with Progress(*columns, console=console(stderr=True), transient=True, refresh_per_second=4) as progress:
        progress.add_task(text, total=None)
        yield
