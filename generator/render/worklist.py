"""The worklist as reStructuredText."""

import re
from pathlib import Path

from generator.procedure.candidate import Candidate
from generator.procedure.worklist import tasks
from generator.render.environment import Quoted, environment
from generator.standard.model import Standard

PATH = Path("procedure/WORKLIST.rst")


def quote_rst(value: object) -> Quoted:
    """Write plain text so that reStructuredText shows it as it is, also at the start of a line."""
    text = re.sub(r"([\\*`|_<>\[\]])", r"\\\1", " ".join(str(value).split()))
    text = re.sub(r"^(?=[-+.:>#•]|\(?\w+[.)](\s|$))", r"\\", text)
    return Quoted(text.replace("::", r":\:"))


def quote_link(url: str) -> Quoted:
    """Write a URL so that reStructuredText makes a link of it.

    Raises
    ------
    ValueError
        If it has a character that would have to be quoted.
    """
    if not re.fullmatch(r"https://[\w./#-]+", url, re.ASCII):
        raise ValueError(f"{url!r} is no plain https link")
    return Quoted(url)


def text_of(candidate: Candidate, standard: Standard) -> str:
    """Return the worklist; it is empty but for its title when all is decided."""
    templates = environment()
    templates.filters |= {"rst": quote_rst, "link": quote_link}
    return templates.get_template("worklist.rst").render(tasks=tasks(candidate, standard))
