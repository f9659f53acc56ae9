"""What the packages leave out and a person looked up in the standard.

`procedure/supplement.toml` names each fact with its section, so that a reviewer can check
it there. It completes PS3.3, PS3.4 and the names of SOP classes where these come from
packages; parts read from DocBook need none of it.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from generator.errors import UserError
from generator.standard.model import TYPES, Attribute, Gap, Module, Occurrence, Tag, Type
from generator.toml import read_toml

PATH = Path("procedure/supplement.toml")


def read(path: Path = PATH) -> dict[str, Any]:
    """Return the tables `sop_class` and `attribute` of the supplement."""
    content = read_toml(path)
    unknown = sorted(set(content) - {"sop_class", "attribute"})
    if unknown:
        raise UserError(f"{path}: unknown table {unknown[0]!r}; use sop_class or attribute")
    return content


def uid_names(supplement: Mapping[str, Any]) -> dict[str, str]:
    """Return the names of SOP classes that the supplement gives, by UID."""
    return {row["uid"]: row["name"] for row in supplement.get("sop_class", [])}


def complete(
    modules: Mapping[str, Module], attributes: Mapping[Tag, Attribute], supplement: Mapping[str, Any]
) -> tuple[dict[str, Module], list[Gap]]:
    """Return `modules` with the attributes of the supplement, and a remark on each.

    Raises
    ------
    UserError
        If an entry names an unknown module, attribute, type or path, lacks its section, or
        repeats what the source has by now.
    """
    completed = dict(modules)
    remarks = []
    keywords = {attribute.keyword: attribute.tag for attribute in attributes.values() if attribute.keyword}
    for number, row in enumerate(supplement.get("attribute", []), start=1):
        where = f"{PATH}, attribute {number} ({row.get('keyword')})"
        missing = sorted({"module", "keyword", "type", "section"} - set(row))
        if missing:
            raise UserError(f"{where}: lacks {missing[0]!r}; name module, keyword, type and section")
        if row["module"] not in completed:
            raise UserError(f"{where}: no module {row['module']!r} in the snapshot; correct its name")
        if row["type"] not in TYPES:
            raise UserError(f"{where}: {row['type']!r} is no attribute type; use one of {', '.join(TYPES)}")
        for keyword in (row["keyword"], *row.get("path", [])):
            if keyword not in keywords:
                raise UserError(f"{where}: no attribute has the keyword {keyword!r}; correct it")
        module = completed[row["module"]]
        occurrence = Occurrence(
            keywords[row["keyword"]],
            cast(Type, row["type"]),
            tuple(keywords[keyword] for keyword in row.get("path", [])),
        )
        present = {(known.path, known.tag) for known in module.occurrences}
        if (occurrence.path, occurrence.tag) in present:
            raise UserError(f"{where}: the source has it by now; delete the entry")
        if occurrence.path and (occurrence.path[:-1], occurrence.path[-1]) not in present:
            raise UserError(f"{where}: its sequence does not occur at that path; correct the path")
        occurrences = sorted((*module.occurrences, occurrence), key=lambda o: (o.path, o.tag))
        completed[module.key] = replace(module, occurrences=tuple(occurrences))
        remarks.append(
            Gap("PS3.3", f"{occurrence.tag} {row['keyword']}", f"added to {module.key} from {row['section']}")
        )
    return completed, remarks
