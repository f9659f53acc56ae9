"""What the templates of both packages have in common."""

import hashlib
import keyword
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.canonical import canonical
from generator.procedure.actions import ACTIONS, STRICTNESS
from generator.procedure.private import (
    CREATOR_JUSTIFICATION,
    ILLEGAL_JUSTIFICATION,
    PRIVATE_JUSTIFICATION,
)
from generator.render.environment import Quoted, quote_javascript
from generator.render.packing import pack
from generator.standard.grammar import CREATOR_TEXT, HALF_TEXT, TAG_TEXT
from generator.standard.model import OPTIONS
from generator.version import Version


@dataclass(frozen=True, slots=True)
class Member:
    """A member beside the ones that every procedure has, with its type in both languages."""

    name: str
    python: Quoted
    typescript: Quoted


def _further_members(mappings: Iterable[Mapping[str, Any]], known: frozenset[str]) -> list[Member]:
    """Describe the members that some of the mappings have beside the known ones, sorted by name."""
    everything = list(mappings)
    members = []
    for name in sorted({name for mapping in everything for name in mapping} - known):
        values = [mapping[name] for mapping in everything if name in mapping]
        text = all(isinstance(value, str) for value in values)
        optional = len(values) < len(everything)
        python = f"ReadOnly[{'str' if text else 'Any'}]"
        typescript = f"readonly {quote_javascript(name)}{'?' if optional else ''}: "
        members.append(
            Member(
                name,
                Quoted(f"NotRequired[{python}]" if optional else python),
                Quoted(typescript + ("string" if text else "unknown")),
            )
        )
    return members


def _known(*names: str) -> frozenset[str]:
    return frozenset({"default", "justification", *names})


_PROCEDURE_MEMBERS = _known(
    "version", "dicomStandardVersion", "insert", "option", "stop", "fileMeta", "private", "sopClass"
)


def package_context(procedure: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that the templates of a package are rendered with."""
    text = canonical(procedure)
    classes = procedure["sopClass"].values()
    rejected = sum(sop_class["default"] == "R" for sop_class in classes)
    return {
        "version": procedure["version"],
        "package_version": Version.parse(procedure["version"]).package,
        "dicom_version": procedure["dicomStandardVersion"],
        "json_megabytes": f"{len(text.encode()) / 1e6:.1f}",
        "digest": hashlib.sha256(text.encode()).hexdigest(),
        "json": text,
        "packed": pack(procedure),
        "actions": ACTIONS,
        "strictness": STRICTNESS,
        "options": OPTIONS,
        "private_justification": PRIVATE_JUSTIFICATION,
        "illegal_justification": ILLEGAL_JUSTIFICATION,
        "creator_justification": CREATOR_JUSTIFICATION,
        "tag_text": TAG_TEXT,
        "half_text": HALF_TEXT,
        "creator_text": CREATOR_TEXT,
        "counts": {"listed": len(classes), "supported": len(classes) - rejected, "rejected": rejected},
        # A class without a name is no class of a final procedure; types are made of it all the same.
        "sop_classes": [
            {"uid": uid, "name": sop_class.get("name", uid)}
            for uid, sop_class in procedure["sopClass"].items()
        ],
        "members": {
            "procedure": _further_members([procedure], _PROCEDURE_MEMBERS),
            "sop_class": _further_members(classes, _known("name", "tag")),
            "entry": _further_members(
                (entry for sop_class in classes for entry in sop_class["tag"].values()), _known("options")
            ),
        },
    }


def attribute_names(members: Iterable[Member]) -> list[Member]:
    """Return the members that a Python class body can declare."""
    return [
        member
        for member in members
        if member.name.isascii() and member.name.isidentifier() and not keyword.iskeyword(member.name)
    ]
