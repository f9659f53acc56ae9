"""Renders the project's Markdown documents as HTML for the site."""

import posixpath
import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.render.environment import Quoted

_WIDE = '<div class="scroll" tabindex="0" role="region" aria-label="Table {number}">\n<table class="plain">\n'


def html_of(text: str, folder: str, sources: str) -> Quoted:
    """Return Markdown as HTML, without its comments; markup within it is shown as text.

    Parameters
    ----------
    folder
        Where the document lies in the repository, such as `docs`; its links start from there.
    sources
        Address of the repository's files, before the path of one.
    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = parser.parse(re.sub(r"<!--.*?-->\n?", "", text, flags=re.DOTALL))
    tables = 0
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", _anchor(tokens[number + 1]))
        if token.type == "table_open":
            tables += 1
            tokens[number] = Token("html_block", "", 0, content=_WIDE.format(number=tables))
        if token.type == "table_close":
            tokens[number] = Token("html_block", "", 0, content="</table>\n</div>\n")
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", _target(str(child.attrGet("href")), folder, sources))
    return Quoted(parser.renderer.render(tokens, parser.options, {}))


def _anchor(heading: Token) -> str:
    """Return the identifier that links to a heading use: its words in small letters."""
    plain = "".join(child.content for child in heading.children or ())
    return re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")


def _target(link: str, folder: str, sources: str) -> str:
    if link.startswith(("https://", "#")):
        return link
    return f"{sources}/{posixpath.normpath(posixpath.join(folder, link))}"
