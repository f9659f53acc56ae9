"""Makes the site once and opens its pages in Chromium, from the file system as a reader would."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from chromium import browser
from dicom_files import Files
from kept_folders import installed
from playwright.sync_api import Browser, expect, sync_playwright
from reading import HOSTILE, ROOT, Reader

from generator import __main__ as command_line
from generator import site_command
from generator.procedure import sop_classes
from generator.procedure.diff import compare, outline
from generator.render.npm import npm_package
from generator.render.site import Comparison, Content, Document, site
from generator.replacing import replace_tree
from generator.standard.model import Standard


def _older(procedure: dict[str, Any]) -> dict[str, Any]:
    """Return the procedure as an earlier version that kept less, with a name full of markup."""
    old = outline(procedure) | {"version": "2026.10.0"}
    ct = old["sopClass"]["1.2.840.10008.5.1.4.1.1.2"]
    tags = {**ct["tag"], "(0018,1210)": {**ct["tag"]["(0018,1210)"], "default": "X"}}
    return old | {"sopClass": {**old["sopClass"], "1.2.840.10008.5.1.4.1.1.2": {**ct, "tag": tags}}}


@pytest.fixture(scope="session")
def pages(
    shop: command_line.Workshop,
    procedure: dict[str, Any],
    standard: Standard,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """Return the folder with the site."""
    folder = tmp_path_factory.mktemp("site") / "pages"
    content = Content(
        procedure,
        shop.candidate,
        shop.decisions,
        shop.private,
        shop.report,
        sop_classes.risks(standard, ROOT / sop_classes.PATH),
        standard,
        Comparison(compare(_older(procedure), procedure), [f"Remark with {HOSTILE}"]),
        [
            Document(
                "verification.html",
                "Verification",
                (ROOT / "docs" / "verification.md").read_text(encoding="utf-8"),
            ),
            Document(
                "hostile.html", "Hostile", f"<!-- no -->\n# Of {HOSTILE}\n\n[see](../SOP.md#x) {HOSTILE}"
            ),
        ],
    )
    libraries = site_command.libraries(installed(ROOT / "templates" / "site" / "node", "site"))
    replace_tree(folder, site(content, npm_package(procedure, standard=standard), libraries))
    return folder


@pytest.fixture(scope="session")
def axe() -> str:
    """Return the script that finds what hinders people with keyboard, screen reader or weak sight."""
    path = installed(ROOT / "tests" / "site" / "node", "site") / "axe-core" / "axe.min.js"
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Return a running Chromium."""
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
    with sync_playwright() as playwright:
        expect.set_options(timeout=30_000)
        launched = playwright.chromium.launch(executable_path=browser(), args=arguments)
        yield launched
        launched.close()


@pytest.fixture
def reader(chromium: Browser, pages: Path) -> Iterator[Reader]:
    """Return a reader; at the end no page may have complained or asked for anything outside the site."""
    context = chromium.new_context(viewport={"width": 1200, "height": 900})
    made = Reader(context, pages)
    yield made
    made.check()
    context.close()


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Return the DICOM files that are tried."""
    return Files(tmp_path_factory.mktemp("files"))
