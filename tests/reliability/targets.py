"""What is attacked: each kind of file that somebody may break, and what the commands do with it."""

import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from small_files import FACTS, SMALL, TINY, TINY_FILES

from generator import canonical, release
from generator.changes import output, sources, succession
from generator.procedure import (
    candidate,
    checks,
    decisions,
    file_meta,
    final,
    private,
    siblings,
    sop_classes,
    stops,
)
from generator.procedure.diff import compare
from generator.render import worklist
from generator.standard import packages, snapshot, supplement
from generator.standard.model import Standard
from generator.standard.witness import expected, facts
from generator.version import Version

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Target:
    """A file by its name in a folder of its own, its text, and what reads it there.

    `group` is the row of the report. `beside` are files that must be there as well; `seal` writes the
    snapshot's checksums anew, so that what lies behind them is tried.
    """

    group: str
    name: str
    text: str
    form: str
    read: Callable[[Path], object]
    beside: Mapping[str, str] = field(default_factory=dict)
    seal: bool = False


@cache
def standard() -> Standard:
    """Return the real snapshot."""
    return snapshot.load(ROOT / snapshot.FOLDER)


def targets() -> Iterator[Target]:
    """Yield every target; paths of files within are below the current folder."""
    yield from _of_people()
    yield from _whole()
    yield from _of_programs()
    yield from _of_others()


def _of_people() -> Iterator[Target]:
    """Every file of procedure/, read with the real snapshot."""
    facts_ = standard()
    verdicts = sop_classes.read(facts_, ROOT / sop_classes.PATH)
    names = {uid: row.name for uid, row in facts_.sop_classes.items()}
    bare = packages.read_highdicom(facts_.attributes, packages.read_pydicom_uid_names() | names).modules
    readers: dict[Path, Callable[[Path], object]] = {
        sop_classes.PATH: lambda path: (sop_classes.read(facts_, path), sop_classes.risks(facts_, path)),
        stops.PATH: lambda path: stops.read(facts_, verdicts, path),
        file_meta.PATH: lambda path: file_meta.read(facts_, path),
        checks.PATH: lambda path: checks.read(facts_, path),
        private.PATH: lambda path: private.read(facts_, path),
        siblings.PATH: lambda path: siblings.read(facts_, path),
        expected.PATH: lambda path: expected.read_expected(facts_.attributes, path),
        supplement.PATH: lambda path: supplement.complete(bare, facts_.attributes, supplement.read(path)),
    }
    for path in sorted((ROOT / decisions.FOLDER).glob("*.toml")):
        readers.setdefault(decisions.FOLDER / path.name, lambda path: decisions.read(facts_, path.parent))
    for path, reader in readers.items():
        text = (ROOT / path).read_text(encoding="utf-8")
        yield Target("files of procedure/", str(path), text, "toml", reader)


def _whole() -> Iterator[Target]:
    """A tiny project, from reading to the final procedure: each of its files, and its snapshot's."""
    data = TINY_FILES | {f"standard/{name}": text for name, text in snapshot.files(TINY).items()}

    def run(path: Path) -> None:
        facts_ = snapshot.load()
        verdicts = sop_classes.read(facts_)
        people, safety = decisions.read(facts_), checks.read(facts_)
        supported = [uid for uid, reason in verdicts.items() if reason is None]
        decided = candidate.decide(facts_, people, supported, safety.removed)
        worklist.text_of(decided, facts_)
        kept_private = private.read(facts_)
        checks.run(checks.Subject(facts_, decided, safety, kept_private))
        final.procedure_of(
            decided,
            verdicts,
            facts_,
            Version(2026, 11, 0),
            stop_rules=stops.read(facts_, verdicts),
            file_meta_elements=file_meta.read(facts_),
            private=kept_private,
        )

    for name, text in data.items():
        form = "toml" if name.endswith(".toml") else "json"
        group = "decisions to final procedure" if form == "toml" else "snapshot, checksums made anew"
        yield Target(group, name, text, form, run, data, seal=form == "json")


def _of_programs() -> Iterator[Target]:
    """What the generator wrote earlier and reads again, and its schema."""
    schema = (ROOT / release.SCHEMA).read_text(encoding="utf-8")

    def validate(path: Path) -> None:
        release.validate(SMALL, release.read_text(path))

    yield Target("schema", str(release.SCHEMA), schema, "json", validate)
    manifest = '{\n"name": "grand-challenge-dicom-de-id-procedure",\n"version": "2026.11.0"\n}\n'
    history = "# Changelog\n\n## 2026.11.0\n\nmade\n\n## 2025.10.1\n\nfirst\n"
    earlier = {
        str(succession.MANIFEST): manifest,
        "CHANGELOG.md": history,
        str(succession.PREVIOUS): succession.outline_text(succession.outline(SMALL)),
    }

    def documents(path: Path) -> None:
        succession.documents(SMALL, standard())

    for name, text in earlier.items():
        yield Target("what earlier runs wrote", name, text, "json", documents, earlier)


def _of_others() -> Iterator[Target]:
    """Procedures, packages and facts that others made."""

    def shown(path: Path) -> None:
        diff = compare(SMALL, sources.load(str(path)))
        output.markdown(diff, standard())
        output.json_text(diff, standard()).encode()
        with redirect_stdout(io.StringIO()):
            output.show(diff, standard())

    text = canonical.indented(SMALL)
    yield Target("procedures of others", "procedure.json", text, "json", shown)
    for name, content in (("package.whl", _zip(text)), ("package.tgz", _tar(text))):
        # Bytes as text, one character each; a mutant of it is written as bytes again.
        yield Target("archives of others", name, content.decode("latin-1"), "bytes", shown)
    rows = {
        tag.strip("()").replace(",", ""): {
            "keyword": a.keyword,
            "name": a.name,
            "vr": list(a.vr),
            "vm": a.vm,
            "retired": a.retired,
        }
        for tag, a in list(standard().attributes.items())[:200]
    }
    yield Target(
        "facts of others",
        "ps3.6-2026c.json",
        canonical.indented(rows),
        "json",
        lambda path: packages.read_attributes_json(path),
    )

    def witness(path: Path) -> None:
        found = facts.read_witness(path)
        expansion = facts.Expansion(found, facts.sequences(standard().attributes))
        for iod, uses in found.iods.items():
            for use in uses.values():
                expansion.places(use.table, found.functional_groups[iod])

    yield Target("facts of others", "facts.json", json.dumps(FACTS, indent=1), "json", witness)


def _zip(text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("package/procedure.json"), text)
    return made.getvalue()


def _tar(text: str) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        member = tarfile.TarInfo("package/procedure.json")
        member.size = len(text.encode())
        archive.addfile(member, io.BytesIO(text.encode()))
    return made.getvalue()
