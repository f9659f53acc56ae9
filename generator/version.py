"""The version of a procedure: `YYYY.0M.MINOR`."""

import re
from dataclasses import dataclass

from generator.errors import UserError

_FORM = re.compile(r"(?P<year>20\d\d)\.(?P<month>0[1-9]|1[0-2])\.(?P<minor>0|[1-9]\d{0,3})", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """Calendar version: year, month and a number that starts from 0 within the month."""

    year: int
    month: int
    minor: int

    @classmethod
    def parse(cls, text: str) -> "Version":
        """Read `YYYY.0M.MINOR`.

        Raises
        ------
        UserError
            If `text` has any other form; `2026.8.0` lacks the leading zero of the month.
        """
        found = _FORM.fullmatch(text)
        if not found:
            raise UserError(
                f"VERSION {text!r} is not of the form YYYY.0M.MINOR (two-digit month, MINOR from 0); "
                'give one such as VERSION="2026.08.0"'
            )
        return cls(*(int(part) for part in found.group("year", "month", "minor")))

    def __str__(self) -> str:
        return f"{self.year}.{self.month:02d}.{self.minor}"

    @property
    def package(self) -> str:
        """The same numbers as PyPI and npm accept them, without the leading zero."""
        return f"{self.year}.{self.month}.{self.minor}"
