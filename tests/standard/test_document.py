import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from docbook_markup import HEAD, ZERO_WIDTH, book, write

from generator.errors import UserError
from generator.standard.docbook.document import edition_of, one_line, open_document

BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
SUBTITLE = "<subtitle>DICOM PS3.15 2026c - Words</subtitle>"


def with_doctype(doctype: str, content: str = "") -> str:
    head, start = HEAD.split("\n", 1)
    return f'{head}\n{doctype}\n{start} label="PS3.15">{SUBTITLE}<para>{content}</para></book>'


def test_gives_part_edition_and_content(tmp_path: Path) -> None:
    document = open_document(write(tmp_path / "any.xml", book("PS3.15", "2026c")), "PS3.15", "2026c")
    assert (document.part, document.edition) == ("PS3.15", "2026c")
    assert str(document.error("something")) == f"{tmp_path}/any.xml: PS3.15 2026c: something"


def test_repeated_identifiers_are_no_error(tmp_path: Path) -> None:
    twice = '<para xml:id="para_1"/>' * 2
    assert open_document(write(tmp_path / "x.xml", book("PS3.3", "2016c", twice)), "PS3.3").edition == "2016c"


HOSTILE = {
    "entity bomb": (
        with_doctype(f'<!DOCTYPE book [<!ENTITY e0 "ha">{BOMB}]>', "&e11;"),
        "document type|entity",
    ),
    "entity bomb in an attribute": (
        with_doctype(f'<!DOCTYPE book [<!ENTITY e0 "ha">{BOMB}]>', '<x y="&e11;"/>'),
        "document type|entity|well-formed",
    ),
    "external entity": (
        with_doctype('<!DOCTYPE book [<!ENTITY e SYSTEM "file:///etc/hostname">]>', "&e;"),
        "document type",
    ),
    "external subset": (with_doctype('<!DOCTYPE book SYSTEM "http://127.0.0.1:1/x.dtd">'), "document type"),
    "truncated": (book("PS3.15", "2026c")[:-20], "cut off"),
    "empty": ("", "cut off or not well-formed"),
    "no XML": ("PK\x03\x04 garbage", "not well-formed"),
    "error page": ("\n<!DOCTYPE html><html><body>404</body></html>", "HTML page"),
    "error page in XHTML": ("<HTML xmlns='http://www.w3.org/1999/xhtml'/>", "HTML page"),
    "another vocabulary": ("<book/>", "not a DocBook book"),
    "no subtitle": (f'{HEAD} label="PS3.15"/>', "names no part and edition"),
    "wrong part": (book("PS3.16", "2026c"), "is PS3.16"),
    "wrong label": (book("PS3.15", "2026c", label="PS3.3"), "labelled PS3.3"),
    "wrong edition": (book("PS3.15", "2023b"), "edition 2023b, not 2026c"),
    "endless depth": (f"{HEAD}>{'<a>' * 100_000}", "cut off|depth"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_refuses_in_one_line(tmp_path: Path, name: str) -> None:
    content, expected = HOSTILE[name]
    path = write(tmp_path / "part15.xml", content)
    with pytest.raises(UserError, match=expected) as caught:
        open_document(path, "PS3.15", "2026c")
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message


def test_refuses_a_document_type_in_another_encoding(tmp_path: Path) -> None:
    content = with_doctype("<!DOCTYPE book [<!ENTITY e 'x'>]>").replace(
        'encoding="utf-8"', 'encoding="utf-16"'
    )
    path = tmp_path / "part15.xml"
    path.write_bytes(content.encode("utf-16"))
    with pytest.raises(UserError, match="document type"):
        open_document(path, "PS3.15")


@pytest.mark.parametrize("name", ["missing.xml", "."])
def test_refuses_what_is_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="can't be read"):
        open_document(tmp_path / name, "PS3.15")


@pytest.fixture
def visited() -> Iterator[tuple[str, list[str]]]:
    """Give the URL of a server and the list of paths that it was asked for."""
    paths: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *args: object) -> None:
            """Stay quiet."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", paths
        server.shutdown()


def test_never_uses_the_network(tmp_path: Path, visited: tuple[str, list[str]]) -> None:
    url, paths = visited
    entities = f'<!ENTITY e SYSTEM "{url}/e"> <!ENTITY % p SYSTEM "{url}/p"> %p;'
    doctype = f'<!DOCTYPE book SYSTEM "{url}/a.dtd" [{entities}]>'
    with pytest.raises(UserError):
        open_document(write(tmp_path / "x.xml", with_doctype(doctype, "&e;")), "PS3.15")
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{url}/x"/>'
    assert (
        open_document(write(tmp_path / "x.xml", book("PS3.15", "2026c", include)), "PS3.15").part == "PS3.15"
    )
    assert paths == []


@pytest.mark.parametrize("kept", [1.0, 0.6])
def test_edition_from_the_first_bytes(kept: float) -> None:
    content = book("PS3.15", "2026c", "<para>x</para>" * 100).encode()
    assert edition_of(content[: int(len(content) * kept)], "PS3.15", "here") == "2026c"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"<html><title>Not found</title>", "HTML page"),
        (b"nothing", "no XML"),
        (book("PS3.15", "2026c").encode()[:100], "no subtitle"),
        (book("PS3.3", "2026c").encode(), "is PS3.3"),
    ],
)
def test_first_bytes_of_something_else(content: bytes, expected: str) -> None:
    with pytest.raises(UserError, match=f"^here: .*{expected}"):
        edition_of(content, "PS3.15", "here")


def test_one_line_drops_what_is_not_seen() -> None:
    assert one_line(f" Study{ZERO_WIDTH}Instance\n\tUID\u00a0x\ufeff ") == "StudyInstance UID x"
