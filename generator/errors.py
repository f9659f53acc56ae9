"""The one error that a user of the generator can cause."""

from collections.abc import Iterable, Sequence

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


def meant(word: str, known: Iterable[str], most: int = 3) -> str:
    """Return `; did you mean …?` with the known words that look like `word`, or an empty text."""
    from difflib import get_close_matches  # only who makes a mistake waits for it

    by_fold = {name.casefold(): name for name in known}
    folded = word.casefold()
    close = get_close_matches(folded, by_fold, most, 0.7)
    if len(folded) > 3:
        close += [name for name in by_fold if folded in name and name not in close]
    found = [by_fold[name] for name in close[:most]]
    return f"; did you mean {' or '.join(map(repr, found))}?" if found else ""
