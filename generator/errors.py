"""The one error that a user of the generator can cause."""

from collections.abc import Sequence


class UserError(Exception):
    """Something that the person at the keyboard can mend.

    Each finding is one line: what is wrong, where (file, entry), what to do. The command
    line prints them without a traceback and exits with status 1.
    """

    def __init__(self, *findings: str) -> None:
        super().__init__("\n".join(findings))
        self.findings: Sequence[str] = findings
