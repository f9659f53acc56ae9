"""What the entry point `names` of the packages says: keyword, name and VR of what a procedure lists."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.standard.model import Standard


def keyword_of(name: str) -> str:
    """Return the keyword that PS3.6 gives to most attributes of this name: its words, put together.

    The packages do the same, so that they hold the keywords of the others only.
    """
    words = re.split("[^A-Za-z0-9]+", re.sub("'s|'", "", name).replace("(s)", "s"))
    return "".join(word[:1].upper() + word[1:] for word in words)


def _tags(procedure: Mapping[str, Any]) -> Iterable[str]:
    for sop_class in procedure["sopClass"].values():
        yield from sop_class["tag"]
    yield from procedure.get("fileMeta", {}).get("tag", ())


def name_rows(procedure: Mapping[str, Any], standard: Standard) -> dict[str, list[str]]:
    """Return what the templates of `names` are rendered with.

    Returns
    -------
    dict
        "attributes" is one text for each attribute of a table or the file meta information:
        group and element, VRs separated by `/`, a space, the name and, where it isn't what
        `keyword_of` makes of it, `|` and the keyword: `00189323CS Exposure Modulation Type`.
        "sop_classes" is SOP Class UID, a space and the name.
    """
    rows = []
    for tag in sorted(set(_tags(procedure)) & standard.attributes.keys()):
        attribute = standard.attributes[tag]
        exception = "" if keyword_of(attribute.name) == attribute.keyword else f"|{attribute.keyword}"
        rows.append(f"{tag[1:5]}{tag[6:10]}{'/'.join(attribute.vr)} {attribute.name}{exception}")
    classes = [f"{uid} {standard.sop_classes[uid].name}" for uid in sorted(procedure["sopClass"])]
    return {"attributes": rows, "sop_classes": classes}
