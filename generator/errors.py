"""The one error that a user of the generator can cause."""

from collections.abc import Sequence

from generator.visible import one_line


class UserError(Exception):
    """Something that the person at the keyboard can mend.

    Each finding is one line: what is wrong, where (file, entry), what to do. The command
    line prints them without a traceback and exits with status 1. What a finding quotes may be
    long and may hold anything: it is cut in the middle and shown with escapes.
    """

    def __init__(self, *findings: str) -> None:
        self.findings: Sequence[str] = tuple(map(one_line, findings))
        super().__init__("\n".join(self.findings))
