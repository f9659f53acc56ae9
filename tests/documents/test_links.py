"""Links between documents lead to files and headings that are there."""

import re
from pathlib import Path

import pytest

from generator.render import requirements

REPOSITORY = Path(__file__).parents[2]

# Generated documents are read where they come from, since that is what is edited.
SOURCES = {"README.md": "templates/README.md", "SOP.md": "templates/SOP.md"}
DOCUMENTS = (
    "README.md",
    "SOP.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    *sorted(str(path.relative_to(REPOSITORY)) for path in (REPOSITORY / "docs").glob("*.md")),
)
GENERATED = {str(requirements.PATH), "CHANGELOG.md"}
"""Documents that are there once `make final` has run."""

_LINK = re.compile(r"\]\((?!https?:)(?P<file>[^)#\s]*)(?:#(?P<heading>[^)\s]*))?\)")
_HEADING = re.compile(r"^#{1,6} (.*)$", re.MULTILINE)


def text_of(document: str) -> str:
    return (REPOSITORY / SOURCES.get(document, document)).read_text(encoding="utf-8")


def anchors(document: str) -> set[str]:
    """Return the headings of a document as GitHub writes them into addresses."""
    return {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        for heading in _HEADING.findall(text_of(document))
    }


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_somewhere(document: str) -> None:
    for link in _LINK.finditer(text_of(document)):
        target = document
        if link["file"] and "{{" not in link["file"]:
            path = (REPOSITORY / document).parent / link["file"]
            target = str(path.resolve().relative_to(REPOSITORY))
            assert target in GENERATED or (REPOSITORY / target).exists(), f"{document}: {link[0]}"
        if link["heading"]:
            assert link["heading"] in anchors(target), f"{document}: {link[0]}"


def test_links_are_found() -> None:
    links = [match[0] for match in _LINK.finditer(text_of("README.md"))]
    assert "](SOP.md#sop-classes)" in links and "](LICENSE)" in links
