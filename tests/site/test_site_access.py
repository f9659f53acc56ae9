"""For everybody, and for nobody else: keyboard, screen reader, small windows; no connection to anywhere."""

import contextlib
import http.server
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal

import pytest
from dicom_files import Files
from playwright.sync_api import Browser, Error, Page, expect
from reading import Reader

CT = "1.2.840.10008.5.1.4.1.1.2"
ADDRESSES = (
    "index.html",
    "index.html#q=age",
    "attributes.html",
    "attributes.html#00101010",
    "options.html",
    "decisions.html",
    "rejected.html",
    "stops.html",
    "private.html",
    "versions.html",
    "verification.html",
    "try.html",
    f"sop-class/{CT}.html",
    "sop-class/1.2.840.10008.5.1.4.1.1.7.html",
)


BRIEFLY = (
    "index.html#q=age",
    "attributes.html#00101010",
    "options.html#q=study",
    "rejected.html",
    "stops.html",
    f"sop-class/{CT}.html#q=date",
)
"""Pages with each kind of element, few of each."""

Scheme = Literal["dark", "light"]


def findings(page: Page, schemes: Sequence[Scheme], widths: Sequence[int]) -> list[Any]:
    """Return what axe finds, by rule, with the first places, in a window of each kind."""
    found = []
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            found += page.evaluate("""async () => (await axe.run({ preload: false })).violations.map(
              ({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html + node.failureSummary)])""")
    return found


def prepare(page: Page, axe: str) -> None:
    """Shorten tables, whose rows are of one kind and for which axe takes minutes, and bring axe along."""
    page.evaluate("""() => {
          for (const body of document.querySelectorAll("tbody")) {
            for (const row of [...body.rows].slice(20)) row.remove();
          }
        }""")
    # By the protocol of the developer tools, since the page itself runs no script but its own.
    page.evaluate(axe)


def is_wider_than(page: Page, width: int) -> bool:
    page.set_viewport_size({"width": width, "height": 740})
    return bool(page.evaluate("document.documentElement.scrollWidth") > width)


@pytest.mark.parametrize("address", ADDRESSES)
def test_axe_finds_nothing_and_no_page_is_wider_than_a_phone(address: str, reader: Reader, axe: str) -> None:
    page = reader.at(address)
    assert not is_wider_than(page, 360)
    prepare(page, axe)
    assert findings(page, ["light"], [1200]) == []


@pytest.mark.parametrize("address", BRIEFLY)
def test_axe_finds_nothing_in_the_dark_and_on_a_phone(address: str, reader: Reader, axe: str) -> None:
    page = reader.at(address)
    prepare(page, axe)
    assert findings(page, ["light", "dark"], [390]) + findings(page, ["dark"], [1200]) == []


@pytest.mark.parametrize("name", ["CT_small.dcm", "label of a slide", "SC_rgb_jpeg_dcmd.dcm"])
def test_axe_finds_nothing_in_a_report(name: str, reader: Reader, files: Files, axe: str) -> None:
    page = reader.at("try.html")
    page.set_input_files("#file", files.path(name))
    expect(page.locator("[data-report]")).to_be_visible()
    assert not is_wider_than(page, 360)
    for summary in page.locator("[data-tree] summary").all()[:2]:
        summary.click()
    prepare(page, axe)
    assert findings(page, ["light", "dark"], [1200, 390]) == []


def test_a_file_on_a_phone(reader: Reader, files: Files) -> None:
    page = reader.at("try.html")
    page.set_viewport_size({"width": 360, "height": 740})
    page.set_input_files("#file", files.path("enhanced MR"))
    expect(page.locator("[data-report]")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_all_can_be_done_with_the_keyboard(reader: Reader, files: Files) -> None:
    page = reader.at("try.html")
    # The browser is told long before that somebody waits for it: a key that comes first opens nothing.
    page.on("filechooser", lambda _: None)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "file"
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Space")
    chooser.value.set_files(files.path("segmentation"))
    expect(page.locator("[data-report]")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.is_checked("fieldset input >> nth=0")
    summary = page.locator("[data-tree] summary").first
    summary.focus()
    page.keyboard.press("Enter")
    # What a sequence holds is put into the page once the browser tells that it was opened.
    expect(page.locator("[data-tree] li.item").first).to_be_visible()


def test_what_happens_is_said_to_screen_readers(reader: Reader, files: Files) -> None:
    page = reader.at("try.html")
    status = page.get_by_role("status").first
    page.set_input_files("#file", files.path("CT_small.dcm"))
    expect(status).to_contain_text("elements read")
    page = reader.at(f"sop-class/{CT}.html")
    page.get_by_label("Tag, keyword or name contains").fill("kernel")
    shown = page.locator("[data-table] tbody tr:not([hidden])").count()
    all_rows = page.locator("[data-table] tbody tr").count()
    expect(page.get_by_role("status")).to_have_text(f"{shown} of {all_rows} attributes shown")
    assert 0 < shown < all_rows


class Counting(http.server.SimpleHTTPRequestHandler):
    """Serves the site and remembers what it was asked for."""

    asked: list[str]

    def log_message(self, *_: object) -> None:
        """Say nothing on the terminal."""

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def do_POST(self) -> None:
        self.asked.append(self.path)
        self.send_response(204)
        self.end_headers()


@pytest.fixture
def served(pages: Path) -> Iterator[tuple[str, list[str]]]:
    """Serve the site, as a host of static pages does; return the address and what was asked for."""
    asked: list[str] = []
    handler = partial(type("Handler", (Counting,), {"asked": asked}), directory=str(pages))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", asked
        server.shutdown()


ATTEMPTS = {
    "fetch": "fetch('leak-NAME')",
    "request": "const made = new XMLHttpRequest(); made.open('POST', 'leak-NAME'); made.send('secret')",
    "socket": "new WebSocket(location.href.replace('http', 'ws') + 'leak-NAME')",
    "events": "new EventSource('leak-NAME')",
    "beacon": "navigator.sendBeacon('leak-NAME', 'secret')",
    "image": "new Image().src = 'leak-NAME'",
    # The site loads its own scripts and styles, so these are asked for at another address of the server.
    "script": "add('script', { src: elsewhere })",
    "style": "add('link', { rel: 'stylesheet', href: elsewhere })",
    "frame": "add('iframe', { src: 'leak-NAME' })",
    "form": "add('form', { action: 'leak-NAME', method: 'post' }).submit()",
    "font": "new FontFace('leak', `url(${location.href}leak-NAME)`).load().catch(() => null)",
    "worker": """
      const text = `addEventListener("securitypolicyviolation", () => postMessage("blocked"));
        fetch("${new URL("leak-NAME", location.href)}")`;
      const worker = new Worker(URL.createObjectURL(new Blob([text])));
      worker.onmessage = () => { blocked += 1; }""",
}
"""Ways to tell another machine something, each run in the page; its own name stands for NAME."""


def attempt(page: Page, way: str, patience: int = 5000) -> int:
    """Try a way out and return how often the policy stood in it, at the first or after so many ms."""
    blocked: int = page.evaluate(f"""async () => {{
          let blocked = 0;
          const elsewhere = location.href.replace("127.0.0.1", "localhost") + "leak-{way}";
          addEventListener("securitypolicyviolation", ({{ blockedURI }}) => {{
            if (blockedURI.endsWith("leak-{way}")) blocked += 1;
          }});
          const add = (name, values) => {{
            const made = Object.assign(document.createElement(name), values);
            document.body.append(made);
            return made;
          }};
          try {{ {ATTEMPTS[way].replace("NAME", way)}; }} catch {{ /* Some throw where they are blocked. */ }}
          for (let waited = 0; waited < {patience} && !blocked; waited += 10) {{
            await new Promise((resolve) => setTimeout(resolve, 10));
          }}
          return blocked;
        }}""")
    return blocked


def test_the_attempts_would_succeed_without_the_policy(
    chromium: Browser, served: tuple[str, list[str]]
) -> None:
    """What is blocked is blocked by the policy, not by a mistake in the attempt."""
    address, asked = served
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    for way in ATTEMPTS:
        if way in ("fetch", "font"):  # A form leads away from the page, which ends what runs in it.
            page.goto(f"{address}try.html")
        with contextlib.suppress(Error):
            assert attempt(page, way, patience=50) == 0
        for _ in range(200):
            if any(path.endswith(f"leak-{way}") for path in asked):
                break
            page.wait_for_timeout(50)
        assert any(path.endswith(f"leak-{way}") for path in asked), way
    context.close()


def test_the_page_that_reads_files_can_connect_to_nothing(
    chromium: Browser, served: tuple[str, list[str]], files: Files
) -> None:
    address, asked = served
    page = chromium.new_page()
    page.goto(f"{address}try.html")
    page.set_input_files("#file", files.path("CT_small.dcm"))
    expect(page.locator("[data-report]")).to_be_visible()
    assert len(asked) > 5, "the page itself was served"
    for way in ATTEMPTS:
        assert attempt(page, way), way
        assert [path for path in asked if "leak" in path] == [], way
    page.wait_for_timeout(1000)
    assert [path for path in asked if "leak" in path] == [], "nothing came later"
    page.close()


def test_every_page_has_the_policy(pages: Path) -> None:
    found = list(pages.rglob("*.html"))
    assert len(found) > 180
    for path in found:
        text = path.read_text(encoding="utf-8")
        assert "default-src 'none'" in text and "connect-src 'none'" in text, path
        assert text.index("Content-Security-Policy") < text.index("<link"), path
        assert "<script>" not in text and " style=" not in text and " onclick=" not in text, path


def test_a_file_that_was_read_is_asked_for_nowhere(
    chromium: Browser, served: tuple[str, list[str]], files: Files
) -> None:
    address, asked = served
    page = chromium.new_page()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(f"{address}try.html")
    loaded = len(asked)
    requests.clear()
    page.set_input_files("#file", files.path("enhanced MR"))
    expect(page.locator("[data-report]")).to_be_visible()
    page.check("input[value=retainUIDs]")
    page.fill("#q", "Doe^Jane")
    assert len(asked) == loaded
    assert [url for url in requests if not url.startswith("blob:")] == []
    page.close()
