"""Open a part of the standard that comes as DocBook, trusting nothing about the file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from generator.errors import UserError

DOCBOOK = "{http://docbook.org/ns/docbook}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

_SUBTITLE = re.compile(r"DICOM (PS3\.\d+) (\d{4}[a-z]?) - \S")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_SNIFFED = 4096


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
    subtitle = text_of(root.find(f"{DOCBOOK}subtitle"))
    match = _SUBTITLE.match(subtitle)
    if match is None:
        raise UserError(
            f"{path}: its subtitle {subtitle!r} names no part and edition; is it {part} in DocBook?"
        )
    if match[1] != part or root.get("label") != part:
        raise UserError(
            f"{path}: is {match[1]} (label {root.get('label')!r}), not {part}; give the right part"
        )
    if edition is not None and match[2] != edition:
        raise UserError(
            f"{path}: is {part} of edition {match[2]}, not {edition}; give the same edition for all"
        )
    return Document(path, part, match[2], root)


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
    # No DTD, no entities, no network; libxml2's own limits stay on (no huge_tree). Identifiers
    # aren't collected, because published editions repeat some and that would be an error.
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        _refuse_html(path)
        with path.open("rb") as file:
            tree = etree.parse(file, parser)
    except OSError as error:
        raise UserError(f"{path}: can't be read: {error.strerror or error}; check the path") from None
    except etree.XMLSyntaxError as error:
        reason = one_line(error.msg or "not XML")
        raise UserError(f"{path}: cut off or not well-formed XML ({reason}); fetch it again") from None
    if tree.docinfo.internalDTD is not None:
        raise UserError(
            f"{path}: declares a document type, which the standard's sources don't; fetch it again"
        )
    return tree.getroot()


def _refuse_html(path: Path) -> None:
    with path.open("rb") as file:
        start = file.read(_SNIFFED).lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        raise UserError(f"{path}: is an HTML page, not DocBook; it may be an error page: fetch it again")
