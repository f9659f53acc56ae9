"""What the commands tell the person at the keyboard while they work."""

import sys


def say(text: str) -> None:
    """Tell the person at the keyboard what is being done."""
    print(text, file=sys.stderr, flush=True)
