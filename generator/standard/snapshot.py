"""The snapshot of the standard on disk: compact, canonical JSON under standard/.

The modules of PS3.3 repeat the same macros in thousands of places. The snapshot writes
every distinct content of a sequence once, as a definition that the sequences refer to, so
that a changed macro is one changed line and the whole stays small. A definition is named
after the alphabetically first sequence that holds it, with `~2`, `~3` … where several
contents would bear the same name.

edition.json holds the checksum of every file, its own among them (over its other members). They are
compared whenever a file is read: a fact that was changed by hand, by a merge or by a disk is no fact.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from generator import canonical, replacing
from generator.errors import UserError
from generator.standard.model import (
    BASIC_CODES,
    IOD,
    OPTION_CODES,
    OPTIONS,
    PRIVATE_TAG,
    TYPES,
    VALUE_REPRESENTATIONS,
    Attribute,
    ConfidentialityRow,
    Gap,
    Module,
    ModuleUse,
    Occurrence,
    PrivateAttribute,
    SOPClass,
    Source,
    Standard,
    Tag,
    Type,
    Usage,
)

FOLDER = Path("standard")
EDITION = "edition.json"
ATTRIBUTES = "attributes.json"
MODULES = "modules.json"

_Content = tuple[tuple[Tag, Type, "_Content | None"], ...]
"""What a module or a sequence holds: (tag, type, content of the sequence or None), sorted."""


def files(standard: Standard) -> dict[str, str]:
    """Return the texts of a snapshot by file name."""
    texts = {
        ATTRIBUTES: attributes_text(standard.attributes),
        "sop_classes.json": canonical.object_lines(
            {uid: {"iod": sop.iod, "name": sop.name} for uid, sop in standard.sop_classes.items()}
        ),
        "iods.json": canonical.array_lines(
            sorted(
                [iod.key, use.module, use.usage, use.information_entity]
                for iod in standard.iods.values()
                for use in iod.modules
            )
        ),
        MODULES: _modules_text(standard.modules.values(), standard.attributes),
        "confidentiality.json": canonical.object_lines(
            {
                row.tag: {"basicProfile": row.basic_profile, "name": row.name, "options": dict(row.options)}
                for row in standard.confidentiality.values()
            }
        ),
        "gaps.json": canonical.array_lines(sorted(map(_gap_row, standard.gaps))),
        "private.json": canonical.array_lines(
            sorted(
                [row.creator, row.tag, "/".join(row.vr), row.vm, row.meaning, *filter(None, [row.remark])]
                for row in standard.private
            )
        ),
    }
    return {EDITION: _edition_text(standard.sources, texts), **texts}


def _edition_text(sources: Iterable[Source], texts: Mapping[str, str]) -> str:
    """Return the text of edition.json: where each part comes from, and the checksum of every file."""
    members: dict[str, dict[str, str]] = {
        source.part: {"edition": source.edition, "sha256": source.sha256, "source": source.source}
        for source in sources
    }
    members |= {name: {"sha256": _sha256(text.encode())} for name, text in texts.items()}
    members[EDITION] = {"sha256": canonical.digest(members)}
    return canonical.object_lines(members)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def attributes_text(attributes: Mapping[Tag, Attribute]) -> str:
    """Return the text of attributes.json."""
    return canonical.object_lines(
        {
            attribute.tag: {
                "keyword": attribute.keyword,
                "name": attribute.name,
                "vm": attribute.vm,
                "vr": list(attribute.vr),
            }
            | ({"retired": True} if attribute.retired else {})
            for attribute in attributes.values()
        }
    )


def save(standard: Standard, folder: Path = FOLDER, documents: Mapping[Path, str] | None = None) -> None:
    """Write the snapshot, and documents about it, so that all of the old or all of the new is there.

    Raises
    ------
    UserError
        If what would be written could not be read back; the old snapshot stays.
    """
    texts = files(standard)
    with TemporaryDirectory() as scratch:
        trial = Path(scratch) / folder.name
        replacing.replace_tree(trial, texts)
        try:
            same = files(_checked(trial)) == texts
        except DAMAGE as error:
            raise UserError(
                f"{folder}: not replaced: the new snapshot contradicts itself ({error}); mend the sources"
            ) from error
        if not same:
            raise UserError(f"{folder}: not replaced: the new snapshot does not read back as it was made")
    replacing.replace_together({folder: texts, **(documents or {})})


def load(folder: Path = FOLDER) -> Standard:
    """Read a snapshot.

    Raises
    ------
    UserError
        If a file is missing, is not what `make standard` wrote, is no JSON or lacks what the model
        asks for.
    """
    try:
        return _checked(folder)
    except ChecksumError as error:
        raise UserError(
            f"{folder / error.name}: is not what `make standard` wrote, by its checksum in {EDITION}; "
            f"restore it with `git checkout {folder.name}`; a fact that sources lack belongs in "
            "procedure/supplement.toml"
        ) from error
    except OSError as error:
        raise UserError(
            f"{error.filename}: {error.strerror}; "
            f"restore it with `git checkout {folder.name}` or `make standard`"
        ) from error
    except DAMAGE as error:
        raise UserError(
            f"{folder}: the snapshot is damaged ({type(error).__name__}: {str(error)[:100]}); "
            f"restore it with `git checkout {folder.name}` or `make standard`"
        ) from error


class ChecksumError(ValueError):
    """A file, by name, that has another checksum than edition.json says."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} has another checksum than {EDITION} says")
        self.name = name


# What reading JSON of another shape, or facts that refer to nothing, raises.
DAMAGE = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


def _checked(folder: Path) -> Standard:
    standard = _load(folder)
    _check_references(standard)
    return standard


def _check_references(standard: Standard) -> None:
    """Check that what one file names is in another, and that codes are known.

    Raises
    ------
    ValueError
        With what is wrong first.
    """
    parts = {source.part for source in standard.sources}
    wrong = [
        f"edition.json lacks {part}" for part in ("PS3.3", "PS3.4", "PS3.6", "PS3.15") if part not in parts
    ]
    wrong += [
        f"{uid} has no IOD" for uid, row in standard.sop_classes.items() if row.iod not in standard.iods
    ]
    for iod in standard.iods.values():
        wrong += [
            f"{iod.key}: unknown usage {use.usage}" for use in iod.modules if use.usage not in ("M", "C", "U")
        ]
        wrong += [
            f"{iod.key}: no module {use.module}" for use in iod.modules if use.module not in standard.modules
        ]
    for row in standard.confidentiality.values():
        if row.basic_profile not in BASIC_CODES or not {code for _, code in row.options} <= OPTION_CODES:
            codes = ", ".join([row.basic_profile, *(code for _, code in row.options)])
            wrong.append(f"confidentiality.json: unknown code of {row.tag} among {codes}")
    wrong += [f"private.json: {text}" for text in _private_errors(standard.private)]
    if wrong:
        raise ValueError(wrong[0])


def _private_errors(rows: Iterable[PrivateAttribute]) -> Iterable[str]:
    seen: set[tuple[str, Tag]] = set()
    for row in rows:
        name = f"{row.tag} of {row.creator!r}"
        if PRIVATE_TAG.fullmatch(row.tag) is None:
            yield f"{name} is no masked tag of an odd group"
        if not row.creator.strip() or row.creator != row.creator.strip() or len(row.creator) > 64:
            yield f"{name}: no private creator"
        if not VALUE_REPRESENTATIONS.issuperset(row.vr):
            yield f"{name}: unknown VR {'/'.join(row.vr)}"
        if (row.creator, row.tag) in seen:
            yield f"{name} stands twice"
        seen.add((row.creator, row.tag))


def read_sources(folder: Path) -> tuple[Source, ...]:
    """Read edition.json; what is wrong with it raises `OSError` or one of `DAMAGE`."""
    return tuple(
        Source(name, row["edition"], row["source"], row["sha256"])
        for name, row in _read_edition(folder).items()
        if not name.endswith(".json")
    )


def read_attributes(folder: Path) -> dict[Tag, Attribute]:
    """Read attributes.json; what is wrong with it raises `OSError` or one of `DAMAGE`."""
    return {
        tag: Attribute(
            tag,
            _text(row["keyword"]),
            _text(row["name"]),
            tuple(map(_text, row["vr"])),
            _text(row["vm"]),
            retired=bool(row.get("retired", False)),
        )
        for tag, row in json.loads(_verified(folder, ATTRIBUTES, _read_edition(folder))).items()
    }


def _read_edition(folder: Path) -> dict[str, Any]:
    """Return the members of edition.json but its own checksum, which is compared."""
    members: dict[str, Any] = json.loads((folder / EDITION).read_text(encoding="utf-8"))
    own = members.pop(EDITION)["sha256"]
    if canonical.digest(members) != own:
        raise ChecksumError(EDITION)
    return members


def _verified(folder: Path, name: str, edition: Mapping[str, Any]) -> str:
    content = (folder / name).read_bytes()
    if _sha256(content) != edition[name]["sha256"]:
        raise ChecksumError(name)
    return content.decode("utf-8")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{str(value)[:60]} stands where a text belongs")
    return value


def _load(folder: Path) -> Standard:
    edition = _read_edition(folder)
    # All are compared before any is taken apart: what is said first is then what is wrong.
    texts = {name: _verified(folder, name, edition) for name in edition if name.endswith(".json")}

    def read(name: str) -> Any:
        return json.loads(texts[name])

    uses: defaultdict[str, list[ModuleUse]] = defaultdict(list)
    for iod, module, usage, entity in read("iods.json"):
        uses[_text(iod)].append(ModuleUse(_text(module), cast(Usage, usage), _text(entity)))
    attributes = read_attributes(folder)
    return Standard(
        sources=read_sources(folder),
        attributes=attributes,
        sop_classes={
            uid: SOPClass(uid, _text(row["name"]), _text(row["iod"]))
            for uid, row in read("sop_classes.json").items()
        },
        iods={key: IOD(key, tuple(rows)) for key, rows in uses.items()},
        modules=_read_modules(read(MODULES), attributes.keys()),
        confidentiality={
            tag: ConfidentialityRow(
                tag,
                _text(row["name"]),
                _text(row["basicProfile"]),
                tuple((name, _text(row["options"][name])) for name in OPTIONS if name in row["options"]),
            )
            for tag, row in read("confidentiality.json").items()
        },
        gaps=tuple(_gap(*row) for row in read("gaps.json")),
        private=tuple(
            PrivateAttribute(creator, tag, tuple(vr.split("/")) if vr else (), vm, meaning, *remark)
            for creator, tag, vr, vm, meaning, *remark in (map(_text, row) for row in read("private.json"))
        ),
    )


def _gap_row(gap: Gap) -> list[Any]:
    """Return a row; reason and IODs stand in it only where there are some."""
    row: list[Any] = [gap.part, gap.subject, gap.remark]
    if gap.reason or gap.iods:
        row.append(gap.reason)
    if gap.iods:
        row.append(list(gap.iods))
    return row


def _gap(part: str, subject: str, remark: str, reason: str = "", iods: Iterable[str] = ()) -> Gap:
    return Gap(_text(part), _text(subject), _text(remark), _text(reason), tuple(map(_text, iods)))


# Modules: from flat occurrences to shared definitions and back.


def _modules_text(modules: Iterable[Module], attributes: Mapping[Tag, Attribute]) -> str:
    modules = sorted(modules, key=lambda module: module.key)
    contents = {module.key: _content(module) for module in modules}
    names = _definition_names(contents.values(), attributes)
    definitions: dict[str, _Content] = {f"module {key}": content for key, content in contents.items()}
    definitions |= {f"items {name}": content for content, name in names.items()}
    rows: list[list[str]] = [["table", module.key, module.table] for module in modules if module.table]
    # A module without attributes has no row of its own below; it must not vanish.
    rows += [["empty", module.key] for module in modules if not module.occurrences]
    for definition, content in definitions.items():
        for tag, type_, items in content:
            row = [definition, tag, attributes[tag].keyword, type_]
            rows.append(row if items is None else [*row, names[items]])
    return canonical.array_lines(sorted(rows))


@dataclass(slots=True)
class _Node:
    type: Type | None = None
    children: dict[Tag, "_Node"] = field(default_factory=dict)


def _content(module: Module) -> _Content:
    root = _Node()
    for occurrence in module.occurrences:
        node = root
        for tag in (*occurrence.path, occurrence.tag):
            node = node.children.setdefault(tag, _Node())
        node.type = occurrence.type

    def freeze(node: _Node) -> _Content:
        frozen: list[tuple[Tag, Type, _Content | None]] = []
        for tag in sorted(node.children):
            child = node.children[tag]
            if child.type is None:
                raise ValueError(f"module {module.key}: {tag} holds attributes but has no row of its own")
            frozen.append((tag, child.type, freeze(child) if child.children else None))
        return tuple(frozen)

    return freeze(root)


def _definition_names(
    contents: Iterable[_Content], attributes: Mapping[Tag, Attribute]
) -> dict[_Content, str]:
    parents: defaultdict[_Content, set[str]] = defaultdict(set)
    uses: Counter[_Content] = Counter()

    def visit(content: _Content) -> None:
        for tag, _, items in content:
            if items is not None:
                parents[items].add(attributes[tag].keyword)
                uses[items] += 1
                if uses[items] == 1:
                    visit(items)

    for content in contents:
        visit(content)
    claims: defaultdict[str, list[_Content]] = defaultdict(list)
    for content, keywords in parents.items():
        claims[min(keywords)].append(content)
    names = {}
    for keyword, claimants in claims.items():
        claimants.sort(key=lambda content: (-uses[content], canonical.canonical(content)))
        for number, content in enumerate(claimants, start=1):
            names[content] = keyword if number == 1 else f"{keyword}~{number}"
    return names


_Row = tuple[Tag, Type, str | None]
"""An attribute of a definition: tag, type, and the name of the definition of its items."""


class _Modules(Mapping[str, Module]):
    """The modules of a snapshot, each expanded when it is first asked for.

    All of them together have about twenty times as many occurrences as the file has rows, and
    whoever asks about one SOP class needs a few.
    """

    def __init__(self, definitions: Mapping[str, list[_Row]], tables: Mapping[str, str]) -> None:
        self._definitions = definitions
        self._tables = tables
        self._known: dict[str, Module | None] = {
            key: None
            for kind, _, key in (definition.partition(" ") for definition in sorted(definitions))
            if kind == "module"
        }

    def __getitem__(self, key: str) -> Module:
        module = self._known[key]
        if module is None:
            occurrences: list[Occurrence] = []
            self._expand(f"module {key}", (), occurrences)
            module = self._known[key] = Module(key, tuple(occurrences), self._tables.get(key))
        return module

    def __contains__(self, key: object) -> bool:
        return key in self._known

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def _expand(self, definition: str, path: tuple[Tag, ...], occurrences: list[Occurrence]) -> None:
        for tag, type_, items in self._definitions[definition]:
            occurrences.append(Occurrence(tag, type_, path))
            if items is not None:
                self._expand(f"items {items}", (*path, tag), occurrences)


def _read_modules(rows: list[list[str]], known: Collection[Tag]) -> _Modules:
    """Read the rows of modules.json; all that they refer to has to be there.

    Raises
    ------
    ValueError
        If a row is unknown, names an unknown tag or definition, or a definition holds itself.
    """
    definitions: defaultdict[str, list[_Row]] = defaultdict(list)
    tables: dict[str, str] = {}
    for definition, *rest in (map(_text, row) for row in rows):
        match definition, rest:
            case "table", [key, table]:
                tables[key] = table
            case "empty", [key]:
                definitions[f"module {key}"] = []
            case _, [tag, _, type_] | [tag, _, type_, _] if type_ in TYPES:
                definitions[definition].append((tag, type_, rest[3] if len(rest) == 4 else None))
            case _:
                raise ValueError(f"{MODULES}: unknown row {[definition, *rest]}")
    inner = {
        definition: {f"items {items}" for _, _, items in content if items is not None}
        for definition, content in definitions.items()
    }
    for definition, content in definitions.items():
        for tag, _, _ in content:
            if tag not in known:
                raise ValueError(f"{MODULES}: unknown tag {tag}")
        for missing in sorted(inner[definition] - definitions.keys()):
            raise ValueError(f"{MODULES}: {definition} refers to {missing}, which is not there")
    try:
        TopologicalSorter(inner).prepare()
    except CycleError as error:
        raise ValueError(f"{MODULES}: {error.args[1][0]} holds itself") from error
    return _Modules(dict(definitions), tables)
