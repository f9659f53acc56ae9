"""Where things stand in the published standard: links into its HTML, one page a part."""

from collections.abc import Iterable

from generator.standard.model import Standard, Tag

_DICTIONARY = {"(0002,": "table_7-1", "(0004,": "table_8-1", "(0006,": "table_9-1"}


def link(part: str, anchor: str, standard: Standard) -> str:
    """Return the link to a place of a part such as `PS3.15`, in the edition of the snapshot."""
    edition = next(source.edition for source in standard.sources if source.part == part)
    number = int(part.removeprefix("PS3."))
    return f"https://dicom.nema.org/medical/dicom/{edition}/output/html/part{number:02}.html#{anchor}"


def dictionary(tag: Tag, standard: Standard) -> str:
    """Return the link to the registry that lists an attribute (PS3.6 chapters 6 to 9)."""
    return link("PS3.6", _DICTIONARY.get(tag[:6], "table_6-1"), standard)


def module(key: str, standard: Standard) -> str | None:
    """Return the link to the text of a module, None where the snapshot does not know its table."""
    table = standard.modules[key].table
    return None if table is None else link("PS3.3", table, standard)


def attribute(tag: Tag, modules: Iterable[str], standard: Standard) -> str:
    """Return the link to the text of the first module that has one, else to the registry."""
    found = (module(key, standard) for key in sorted(modules))
    return next(filter(None, found), dictionary(tag, standard))
