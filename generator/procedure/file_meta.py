"""What happens to the File Meta Information of a file (group 0002, PS3.10 section 7.1).

People decide each element in procedure/file_meta.toml. The list is complete: an element of
PS3.6 Table 7-1 without a decision stops the build, so that a new edition gets noticed; an element
that PS3.6 does not know is removed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from generator.errors import UserError, meant
from generator.procedure.decisions import list_of_texts, parse_attribute
from generator.procedure.resolution import profile_row
from generator.standard.model import Standard, Tag
from generator.toml import read_toml

PATH = Path("procedure/file_meta.toml")

GROUP = "(0002,"

FileMetaAction = Literal["K", "U", "X"]

UNLISTED = (
    "File meta information that PS3.6 does not define: nothing is known about what it holds, and no file "
    "needs it to be read"
)


@dataclass(frozen=True, slots=True)
class FileMetaElement:
    """The decision on one element of the File Meta Information."""

    where: str
    action: FileMetaAction
    because: str


FileMeta = Mapping[Tag, FileMetaElement]


def read(standard: Standard, path: Path = PATH) -> FileMeta:
    """Read and check procedure/file_meta.toml.

    Raises
    ------
    UserError
        With one finding for each entry that is wrong or against Table E.1-1, and for each
        element of group 0002 that is not decided.
    """
    found, findings = attempt(standard, path)
    if findings:
        raise UserError(*findings)
    return found


def attempt(standard: Standard, path: Path = PATH) -> tuple[dict[Tag, FileMetaElement], list[str]]:
    """Return the decisions that are right, and a finding for each that is wrong or missing."""
    content = read_toml(path)
    findings = [
        f"{path}: unknown table {kind!r}; write [[element]]" for kind in sorted(set(content) - {"element"})
    ]
    rows = content.get("element", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(f"{path}: 'element' is no list of tables; write each entry under [[element]]")
    decided: dict[Tag, FileMetaElement] = {}
    named: set[Tag] = set()
    for number, row in enumerate(rows, start=1):
        where = f"{path}, element {number}"
        try:
            tags = _tags(where, row, standard)
            named |= set(tags)
            for tag in tags:
                if tag in decided:
                    raise UserError(f"{where}: {tag} is decided above; delete one")
                decided[tag] = _element(where, row, tag, standard)
        except UserError as error:
            findings += error.findings
    findings += [
        f"{path}: no entry for {tag} {attribute.keyword}; decide it"
        for tag, attribute in sorted(standard.attributes.items())
        if tag.startswith(GROUP) and tag not in named
    ]
    return dict(sorted(decided.items())), findings


_FIELDS = ("attributes", "action", "because")


def _tags(where: str, row: Mapping[str, Any], standard: Standard) -> list[Tag]:
    for field in sorted(set(row) - set(_FIELDS)):
        raise UserError(f"{where}: unknown field {field!r}; use {', '.join(_FIELDS)}{meant(field, _FIELDS)}")
    for field in _FIELDS:
        if field not in row:
            raise UserError(f"{where}: lacks {field!r}; add it")
    tags = []
    for text in list_of_texts(where, "attributes", row["attributes"]):
        tags.append(parse_attribute(where, text, standard))
        if not tags[-1].startswith(GROUP):
            raise UserError(f"{where}: {text} is no file meta information; decide it in procedure/decisions")
    return tags


def _element(where: str, row: Mapping[str, Any], tag: Tag, standard: Standard) -> FileMetaElement:
    action, because = row["action"], row["because"]
    if action not in get_args(FileMetaAction):
        raise UserError(f"{where}: unknown action {action!r}; use {', '.join(get_args(FileMetaAction))}")
    if not isinstance(because, str) or len(because.split()) < 5:
        raise UserError(f"{where}: 'because' must be a sentence that gives the reason; write one")
    if action == "U" and standard.attributes[tag].vr != ("UI",):
        raise UserError(f"{where}: {tag} holds no UID, so it cannot be U; choose another action")
    listed = profile_row(tag, standard.confidentiality)
    if listed is not None and action not in ("X", listed.basic_profile):
        raise UserError(
            f"{where}: {tag} is {action}, but PS3.15 Table E.1-1 says {listed.basic_profile}; correct it"
        )
    return FileMetaElement(where, action, " ".join(because.split()))


def contract(file_meta: FileMeta) -> dict[str, Any]:
    """Return the member `fileMeta` of the procedure.

    A UID that is replaced is kept under the Retain UIDs Option: Media Storage SOP Instance UID
    has to equal SOP Instance UID (PS3.10 section 7.1).
    """
    tags: dict[Tag, Any] = {}
    for tag, element in sorted(file_meta.items()):
        tags[tag] = {"default": element.action, "justification": element.because}
        if element.action == "U":
            tags[tag]["options"] = {"retainUIDs": "K"}
    return {"default": "X", "justification": UNLISTED, "tag": tags}
