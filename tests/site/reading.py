"""Opens pages as a reader does, and hears what they complain about."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Page

ROOT = Path(__file__).resolve().parents[2]

HOSTILE = "<img src=x onerror=alert(1)>"
"""A text of the procedure that would be markup if a page forgot to quote it."""


class Reader:
    """Somebody who reads the site in a window; whatever a page complains about fails the test."""

    def __init__(self, context: BrowserContext, folder: Path) -> None:
        self.context = context
        self.folder = folder
        self.complaints: list[str] = []
        self.outside: list[str] = []

    def at(self, address: str) -> Page:
        """Open a page, such as `options.html#q=date`."""
        page = self.context.new_page()
        page.on("console", lambda message: self.complaints.append(f"{address}: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(f"{address}: {error}"))
        page.on("request", lambda request: self._asked(request.url))
        page.goto(f"file://{self.folder}/{address}")
        return page

    def _asked(self, url: str) -> None:
        if not url.startswith((f"file://{self.folder}/", "data:,", "blob:")):
            self.outside.append(url)

    def check(self) -> None:
        assert not self.complaints
        assert not self.outside
