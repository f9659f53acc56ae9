"""Open a part of the standard that comes as DocBook, trusting nothing about the file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from lxml import etree

from generator.errors import UserError

DOCBOOK = "{http://docbook.org/ns/docbook}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

_SUBTITLE = re.compile(r"DICOM (PS3\.\d+) (\d{4}[a-z]?) - \S")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_HEAD_BYTES = 4096


class _ParserOptions(TypedDict):
    resolve_entities: bool
    load_dtd: bool
    no_network: bool
    huge_tree: bool
    collect_ids: bool
    remove_comments: bool
    remove_pis: bool


# No DTD, no entities, no network; libxml2's own limits stay on (no huge_tree). Identifiers
# aren't collected, because published editions repeat some and that would be an error.
_SAFE = _ParserOptions(
    resolve_entities=False,
    load_dtd=False,
    no_network=True,
    huge_tree=False,
    collect_ids=False,
    remove_comments=True,
    remove_pis=True,
)


@dataclass(frozen=True, slots=True)
class Document:
    """A part of the standard: its file, its number such as `PS3.15`, its edition and its content."""

    path: Path
    part: str
    edition: str
    root: etree._Element

    def error(self, message: str) -> UserError:
        """Give an error that says which document it is about."""
        return UserError(f"{self.path}: {self.part} {self.edition}: {message}")


def open_document(path: Path, part: str, edition: str | None = None) -> Document:
    """Parse a DocBook file and check that it is the part and edition that is wanted.

    Parameters
    ----------
    path
        The file; its name doesn't matter.
    part
        The number of the part, such as `PS3.15`.
    edition
        The edition that it must be, such as `2026c`; any if not given.

    Raises
    ------
    UserError
        If the file can't be read, is no well-formed DocBook, declares a document type, or is
        another part or edition.
    """
    root = _parse(path)
    if root.tag != f"{DOCBOOK}book":
        raise UserError(f"{path}: not a DocBook book; give the source of {part} as NEMA publishes it")
    found = _identify(root, part, str(path))
    if edition is not None and found != edition:
        raise UserError(f"{path}: is {part} of edition {found}, not {edition}; give the edition asked for")
    return Document(path, part, found, root)


def edition_of(start: bytes, part: str, where: str) -> str:
    """Return the edition from the first bytes of a document, which may break off anywhere.

    Raises
    ------
    UserError
        If they don't start that part.
    """
    _refuse_html(start, where)
    parser = etree.XMLPullParser(("end",), tag=f"{DOCBOOK}subtitle", **_SAFE)
    try:
        parser.feed(start)
    except etree.XMLSyntaxError:
        raise UserError(f"{where}: is no XML; check the address") from None
    for _, subtitle in parser.read_events():
        book = subtitle.getparent() if isinstance(subtitle, etree._Element) else None
        if book is not None:
            return _identify(book, part, where)
    raise UserError(f"{where}: has no subtitle that names part and edition; check the address")


def _identify(book: etree._Element, part: str, where: str) -> str:
    """Return the edition from the subtitle of the book, if it is the right part."""
    subtitle = text_of(book.find(f"{DOCBOOK}subtitle"))
    match = _SUBTITLE.match(subtitle)
    if match is None:
        raise UserError(
            f"{where}: its subtitle {subtitle!r} names no part and edition; give the source of {part}"
        )
    if match[1] != part or book.get("label") != part:
        label = book.get("label")
        raise UserError(f"{where}: is {match[1]} (labelled {label}), not {part}; give the right part")
    return match[2]


def text_of(element: etree._Element | None) -> str:
    """Give the text of an element on one line, without zero-width characters."""
    if element is None:
        return ""
    return one_line("".join(map(str, element.itertext())))


def one_line(text: str) -> str:
    """Collapse white space and drop the zero-width characters that break long words."""
    return " ".join(text.translate(_INVISIBLE).split())


def children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Give the child elements with one of these DocBook names, in order."""
    return element.iterchildren(*(f"{DOCBOOK}{name}" for name in names))


def _parse(path: Path) -> etree._Element:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path}: can't be read: {error.strerror}; check the path") from None
    _refuse_html(content, str(path))
    # No source of the standard declares a document type, and what declares none has no entities.
    if b"<!DOCTYPE" in content:
        raise UserError(
            f"{path}: declares a document type, which no part of the standard does; fetch it again"
        )
    try:
        tree = etree.ElementTree(etree.fromstring(content, etree.XMLParser(**_SAFE)))
    except (etree.XMLSyntaxError, OSError) as error:
        reason = one_line(str(error))
        raise UserError(f"{path}: cut off or not well-formed XML ({reason}); fetch it again") from None
    # Encodings other than those that extend ASCII hide it from the look above.
    if tree.docinfo.internalDTD is not None:
        raise UserError(
            f"{path}: declares a document type, which no part of the standard does; fetch it again"
        )
    return tree.getroot()


def _refuse_html(start: bytes, where: str) -> None:
    if start[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html")):
        raise UserError(
            f"{where}: is an HTML page, not DocBook; it may be an error page: fetch the part again"
        )
