import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from docbook_markup import book

from generator.errors import UserError
from generator.standard.download import PARTS, Mirror, current_edition, download

EDITION = "2026d"


@dataclass
class Server:
    """A mirror on the loopback interface, and what it shall do wrong."""

    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    etag: str = '"1"'
    status: int = 200
    redirect: str = ""
    breaks_off_after: int | None = None
    declares_length: bool = True
    ranges: bool = True
    requests: list[tuple[str, str]] = field(default_factory=list)

    @property
    def mirror(self) -> Mirror:
        return Mirror(f"{self.url}/medical/dicom")

    def asked(self) -> list[str]:
        """Return the names of the files that were asked for since the last call."""
        names = [path.rsplit("/", 1)[1] for path, _ in self.requests]
        self.requests.clear()
        return names


@pytest.fixture
def server() -> Iterator[Server]:
    """Serve an edition whose parts have a megabyte each."""
    state = Server()
    filling = "<para>some words to fill the part</para>" * 25_000
    for part, name in PARTS.items():
        content = book(part, EDITION, filling).encode()
        for edition in (EDITION, "current"):
            state.files[f"/medical/dicom/{edition}/source/docbook/{name}/{name}.xml"] = content

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self, state)

        def log_message(self, *args: object) -> None:
            """Stay quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        state.url = f"http://127.0.0.1:{http.server_port}"
        threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True).start()
        yield state
        http.shutdown()


def answer(request: BaseHTTPRequestHandler, state: Server) -> None:
    wanted = request.headers.get("Range", "")
    state.requests.append((request.path, wanted))
    if state.redirect:
        request.send_response(302)
        request.send_header("Location", state.redirect)
        request.end_headers()
        return
    content = state.files.get(request.path)
    if content is None or state.status != 200:
        request.send_error(404 if content is None else state.status)
        return
    start = 0
    if wanted and state.ranges and request.headers.get("If-Range") == state.etag:
        start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        if start >= len(content):
            request.send_error(416)
            return
    request.send_response(206 if start else 200)
    if start:
        request.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
    if state.declares_length:
        request.send_header("Content-Length", str(len(content) - start))
    request.send_header("ETag", state.etag)
    request.end_headers()
    end = len(content) if state.breaks_off_after is None else start + state.breaks_off_after
    request.wfile.write(content[start:end])


def get(server: Server, folder: Path, edition: str = EDITION) -> tuple[str, Path]:
    return download(edition, server.mirror, folder / "cache", progress=False)


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_downloads_all_parts_once(server: Server, tmp_path: Path) -> None:
    edition, folder = get(server, tmp_path)
    assert (edition, folder) == (EDITION, tmp_path / "cache" / EDITION)
    assert server.asked() == [f"{name}.xml" for name in PARTS.values()]
    assert files_in(folder) == {f"{name}.xml{end}" for name in PARTS.values() for end in ("", ".sha256")}
    get(server, tmp_path)
    assert server.asked() == []


def test_current_is_kept_under_its_edition(server: Server, tmp_path: Path) -> None:
    assert current_edition(server.mirror) == EDITION
    assert get(server, tmp_path, "current") == (EDITION, tmp_path / "cache" / EDITION)


def test_a_changed_file_in_the_cache_is_downloaded_again(server: Server, tmp_path: Path) -> None:
    _, folder = get(server, tmp_path)
    (folder / "part04.xml").write_text("something else")
    server.asked()
    get(server, tmp_path)
    assert server.asked() == ["part04.xml"]
    assert "PS3.4" in (folder / "part04.xml").read_text()


def test_a_dropped_connection_is_resumed(server: Server, tmp_path: Path) -> None:
    server.breaks_off_after = 500_000
    with pytest.raises(UserError, match=r"part03.xml: the connection broke off; run again"):
        get(server, tmp_path)
    partial = tmp_path / "cache" / EDITION / "part03.xml.part"
    got = partial.stat().st_size
    assert 0 < got <= 500_000
    server.breaks_off_after = None
    server.requests.clear()
    _, folder = get(server, tmp_path)
    assert server.requests[0][1] == f"bytes={got}-"
    assert (folder / "part03.xml").read_bytes() == server.files[server.requests[0][0]]
    assert not partial.exists()


@pytest.mark.parametrize("change", ["etag", "ranges"])
def test_starts_afresh_if_the_file_changed_or_ranges_are_unknown(
    server: Server, tmp_path: Path, change: str
) -> None:
    server.breaks_off_after = 500_000
    with pytest.raises(UserError):
        get(server, tmp_path)
    server.breaks_off_after = None
    setattr(server, change, '"2"' if change == "etag" else False)
    _, folder = get(server, tmp_path)
    assert (folder / "part03.xml").read_bytes() == server.files[server.requests[0][0]]


def test_a_range_beyond_the_end_starts_afresh(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "cache" / EDITION
    folder.mkdir(parents=True)
    (folder / "part03.xml.part").write_bytes(b"x" * 9_000_000)
    (folder / "part03.xml.part.validator").write_text(server.etag)
    with pytest.raises(UserError, match="run again to start afresh"):
        get(server, tmp_path)
    assert get(server, tmp_path)[0] == EDITION


BAD_CONTENT = {
    "error page": (b"<!DOCTYPE html><html>Not found</html>", "is an HTML page"),
    "wrong part": (book("PS3.16", EDITION).encode(), "is PS3.16"),
    "wrong edition": (book("PS3.3", "2026c").encode(), "is PS3.3 of edition 2026c, not 2026d"),
    "truncated": (book("PS3.3", EDITION).encode()[:-9], "cut off"),
    "bomb": (b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "a">]><b>&a;</b>', "document type"),
    "empty": (b"", "cut off or not well-formed"),
}


@pytest.mark.parametrize("name", BAD_CONTENT)
def test_keeps_nothing_of_what_is_not_the_part(server: Server, tmp_path: Path, name: str) -> None:
    content, expected = BAD_CONTENT[name]
    path = next(path for path in server.files if EDITION in path and path.endswith("part03.xml"))
    server.files[path] = content
    with pytest.raises(UserError, match=expected) as caught:
        get(server, tmp_path)
    assert str(caught.value).startswith(f"{server.url}{path}: ")
    assert "\n" not in str(caught.value)
    assert files_in(tmp_path) == set()


def test_a_truncated_answer_without_length_is_noticed(server: Server, tmp_path: Path) -> None:
    server.declares_length, server.breaks_off_after = False, 500_000
    with pytest.raises(UserError, match="cut off"):
        get(server, tmp_path)
    assert files_in(tmp_path) == set()


@pytest.mark.parametrize(
    ("redirect", "expected"),
    [
        (
            "http://example.org/part03.xml",
            "redirects to http://example.org/part03.xml, which is another host",
        ),
        ("file:///etc/hostname", "redirects to file:///etc/hostname"),
        ("//127.0.0.1:1/x", "redirects to http://127.0.0.1:1/x"),
        ("/again", "redirects more than 5 times"),
    ],
)
def test_redirects_stay_on_the_host(server: Server, tmp_path: Path, redirect: str, expected: str) -> None:
    server.redirect = redirect
    with pytest.raises(UserError, match=expected):
        get(server, tmp_path)
    assert files_in(tmp_path) == set()


@pytest.mark.parametrize("status", [404, 403, 500, 503])
def test_says_what_the_server_answered(server: Server, tmp_path: Path, status: int) -> None:
    server.status = status
    with pytest.raises(UserError, match=f": {status} .*check the edition and the mirror"):
        get(server, tmp_path)
    with pytest.raises(UserError, match=f": {status} "):
        current_edition(server.mirror)


def test_a_full_disk(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "cache" / EDITION
    folder.mkdir(parents=True)
    (folder / "part03.xml.part").symlink_to("/dev/full")
    with pytest.raises(UserError, match=r"part03.xml: can't be written: No space left on device; make room"):
        get(server, tmp_path)
    assert files_in(tmp_path) == set()


def test_a_cache_that_is_no_folder(server: Server, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way")
    with pytest.raises(UserError, match="can't be written"):
        get(server, tmp_path)


def test_no_server_and_no_proxy(server: Server, tmp_path: Path) -> None:
    nobody = "http://127.0.0.1:9"
    with pytest.raises(UserError, match="no connection; check network, mirror and proxy"):
        download(EDITION, Mirror(nobody), tmp_path, progress=False)
    with pytest.raises(UserError, match="proxy can't be used"):
        download(EDITION, Mirror(server.url, proxy=nobody), tmp_path, progress=False)
    assert files_in(tmp_path) == set()


@pytest.mark.parametrize(
    "url", ["http://example.org/dicom", "ftp://example.org", "example.org", "file:///tmp"]
)
def test_a_mirror_needs_https(url: str) -> None:
    with pytest.raises(UserError, match="a mirror needs https"):
        Mirror(url)


@pytest.mark.parametrize("edition", ["", "2026", "2026D", "../../etc", "2026d/..", "latest"])
def test_refuses_what_is_no_edition(server: Server, tmp_path: Path, edition: str) -> None:
    with pytest.raises(UserError, match="is no edition of the standard"):
        get(server, tmp_path, edition)
    assert server.requests == []


def test_stops_at_what_is_too_large(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.standard.download._MAX_BYTES", 500_000)
    with pytest.raises(UserError, match="is larger than 500000 bytes"):
        get(server, tmp_path)
    assert not list(tmp_path.rglob("*.part"))


def test_shows_progress(server: Server, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    download(EDITION, server.mirror, tmp_path / "cache")
    assert "part15" in capfd.readouterr().err
