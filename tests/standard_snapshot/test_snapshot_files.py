"""The snapshot on disk: it holds all facts, in one canonical form, and damage is told plainly."""

import json
import random
import re
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from measured import tried
from tiny_standard import tiny_standard

from generator import canonical
from generator.errors import UserError
from generator.standard import snapshot
from generator.standard.model import (
    IOD,
    OPTIONS,
    TYPES,
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
)

FILES = (
    "attributes.json", "confidentiality.json", "edition.json", "gaps.json", "iods.json", "modules.json",
    "private.json", "sop_classes.json",
)  # fmt: skip


@pytest.fixture(scope="session")
def folder(repository: Path) -> Path:
    """Return the folder of the real snapshot."""
    return repository / snapshot.FOLDER


# The real snapshot.


def test_files_on_disk_are_those_of_the_facts(standard: Standard, folder: Path) -> None:
    texts = snapshot.files(standard)
    assert tuple(sorted(texts)) == FILES
    assert sorted(path.name for path in folder.iterdir()) == list(FILES)
    for name, text in texts.items():
        assert text.encode() == (folder / name).read_bytes(), name


def test_saving_the_real_snapshot_keeps_it(standard: Standard, folder: Path, tmp_path: Path) -> None:
    snapshot.save(standard, tmp_path / "standard")
    assert snapshot.load(tmp_path / "standard") == standard
    for name in FILES:
        assert (tmp_path / "standard" / name).read_bytes() == (folder / name).read_bytes()


def test_the_snapshot_is_compact(folder: Path) -> None:
    assert sum(path.stat().st_size for path in folder.iterdir()) < 3_000_000


@pytest.mark.parametrize("name", FILES)
def test_one_record_a_line_and_sorted(folder: Path, name: str) -> None:
    text = (folder / name).read_bytes().decode("utf-8")
    assert "\r" not in text and "\t" not in text
    assert text.endswith("\n") and not text.endswith("\n\n")
    first, *records, last = text.splitlines()
    assert (first, last) in {("{", "}"), ("[", "]")}
    assert all(line.endswith(",") for line in records[:-1]) and not records[-1].endswith(",")
    bare = [line.removesuffix(",") for line in records]
    if first == "{":
        read = [json.loads("{" + line + "}") for line in bare]
        assert all(len(record) == 1 for record in read)
        keys = [next(iter(record)) for record in read]
        assert keys == sorted(set(keys))
        for line, record in zip(bare, read, strict=True):
            assert line == canonical.object_lines(record).splitlines()[1]
    else:
        read = [json.loads(line) for line in bare]
        assert read == sorted(read)
        assert len(set(bare)) == len(read)
        assert [canonical.record(record) for record in read] == bare


def test_what_the_snapshot_holds(standard: Standard) -> None:
    assert len(standard.sop_classes) >= 180
    assert len(standard.confidentiality) >= 656
    assert len(standard.attributes) > 5000
    sources = {source.part: source for source in standard.sources}
    assert sorted(sources) == ["PS3.15", "PS3.3", "PS3.4", "PS3.6"]
    for source in sources.values():
        assert re.fullmatch(r"20\d\d[a-e]", source.edition)
        assert re.fullmatch(r"[0-9a-f]{64}", source.sha256)
        assert source.source
    if sources["PS3.15"].edition == "2026c":
        published = "77d60b856faf4223ab40a398c53130fc0ee9490d0d811ee3536e6d25c02ac717"
        assert sources["PS3.15"].sha256 == published


def test_facts_refer_to_facts(standard: Standard) -> None:
    for sop_class in standard.sop_classes.values():
        assert sop_class.iod in standard.iods
    assert set(standard.iods) == {sop_class.iod for sop_class in standard.sop_classes.values()}
    used = {use.module for iod in standard.iods.values() for use in iod.modules}
    assert used == set(standard.modules)
    for module in standard.modules.values():
        rows = {(row.path, row.tag) for row in module.occurrences}
        assert len(rows) == len(module.occurrences), module.key
        for row in module.occurrences:
            assert row.type in TYPES
            assert standard.attributes[row.tag].keyword
            if row.path:
                assert (row.path[:-1], row.path[-1]) in rows, (module.key, row)
            assert all(standard.attributes[tag].vr == ("SQ",) for tag in row.path), (module.key, row)


def test_tags_are_well_formed(standard: Standard) -> None:
    for tag, attribute in standard.attributes.items():
        assert attribute.tag == tag
        assert re.fullmatch(r"\([0-9A-FX]{4},[0-9A-FX]{4}\)", tag), tag
    keywords = [attribute.keyword for attribute in standard.attributes.values() if attribute.keyword]
    assert len(set(keywords)) == len(keywords)


def test_what_is_missing_is_named(standard: Standard) -> None:
    """Issue 2, 1: never dropped in silence."""
    named = {gap.subject.split()[0] for gap in standard.gaps if gap.part == "PS3.15"}
    unknown = {
        tag
        for tag in standard.confidentiality
        if tag not in standard.attributes and tag not in ("PRIVATE", "(50XX,XXXX)")
    }
    assert unknown == named
    mentioned = {row.tag for module in standard.modules.values() for row in module.occurrences}
    patient = [
        f"{tag} {attribute.keyword}"
        for tag, attribute in standard.attributes.items()
        if tag.startswith(("(0008,", "(0010,", "(0018,", "(0020,", "(0028,", "(0040,"))
        and not attribute.retired
        and tag not in mentioned
    ]
    assert set(patient) <= {gap.subject for gap in standard.gaps}
    empty = {key for key, module in standard.modules.items() if not module.occurrences}
    assert empty <= {gap.subject for gap in standard.gaps}


# Synthetic snapshots.

LEAF_TAGS = ["(0008,0060)", "(0010,0010)", "(60XX,3000)"]
SEQUENCE_TAGS = ["(0040,0001)", "(0040,0002)", "(0040,0003)"]
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=8)
TYPE = st.sampled_from(TYPES)


def content_of(draw: st.DrawFn, path: tuple[str, ...]) -> list[Occurrence]:
    """Return the occurrences of a module or sequence in the order of the snapshot."""
    tags = draw(st.sets(st.sampled_from(LEAF_TAGS + SEQUENCE_TAGS), max_size=3))
    rows = []
    for tag in sorted(tags):
        rows.append(Occurrence(tag, draw(TYPE), path))
        if tag in SEQUENCE_TAGS and len(path) < 3 and draw(st.booleans()):
            rows += content_of(draw, (*path, tag))
    return rows


GAP_ROWS = st.tuples(TEXTS, TEXTS, TEXTS, TEXTS, st.lists(TEXTS, max_size=2).map(tuple))


@st.composite
def standards(draw: st.DrawFn) -> Standard:
    """Return a snapshot with odd texts, empty modules and sequences that share their contents."""
    attributes = {
        tag: Attribute(
            tag, f"Keyword{number}", draw(TEXTS), draw(st.sampled_from([("SQ",), ("US", "SS"), ()])),
            draw(st.sampled_from(["1", "1-n", "2-2n"])), draw(st.booleans()),
        )
        for number, tag in enumerate(sorted(LEAF_TAGS + SEQUENCE_TAGS))
    }  # fmt: skip
    keys = sorted(
        draw(st.sets(st.sampled_from(["a", "b---c", "module x", "table", "empty", "é"]), min_size=1))
    )
    modules = {
        key: Module(key, tuple(content_of(draw, ())), draw(st.sampled_from([None, "table_C.1-1"])))
        for key in keys
    }
    uses = [
        ModuleUse(key, draw(st.sampled_from(["M", "C", "U"])), draw(st.sampled_from(["Image", "Patient"])))
        for key in keys
    ]
    options = draw(st.dictionaries(st.sampled_from(OPTIONS), st.sampled_from(["K", "C"])))
    return Standard(
        sources=tuple(
            Source(part, draw(TEXTS), draw(TEXTS), "0" * 64) for part in ("PS3.15", "PS3.3", "PS3.4", "PS3.6")
        ),
        attributes=attributes,
        sop_classes={"1.2.3": SOPClass("1.2.3", draw(TEXTS), "iod")},
        iods={"iod": IOD("iod", tuple(uses))},
        modules=modules,
        confidentiality={
            tag: ConfidentialityRow(
                tag,
                draw(TEXTS),
                draw(st.sampled_from(["X", "Z/D", "X/Z/U*"])),
                tuple((name, options[name]) for name in OPTIONS if name in options),
            )
            for tag in sorted(draw(st.sets(st.sampled_from([*LEAF_TAGS, "PRIVATE", "(50XX,XXXX)"]))))
        },
        gaps=tuple(
            sorted(
                (Gap(*row) for row in draw(st.lists(GAP_ROWS, max_size=3))),
                key=lambda gap: (gap.part, gap.subject, gap.remark, gap.reason, gap.iods),
            )
        ),
    )


@given(standards())
def test_load_returns_what_save_wrote(tmp_path_factory: pytest.TempPathFactory, standard: Standard) -> None:
    folder = tmp_path_factory.mktemp("standard")
    snapshot.save(standard, folder)
    assert snapshot.load(folder) == standard
    assert snapshot.files(snapshot.load(folder)) == snapshot.files(standard)


@given(standards())
def test_the_order_of_facts_does_not_matter(standard: Standard) -> None:
    turned = replace(
        standard,
        sources=standard.sources[::-1],
        attributes=dict(reversed(standard.attributes.items())),
        confidentiality=dict(reversed(standard.confidentiality.items())),
        iods={key: IOD(key, iod.modules[::-1]) for key, iod in standard.iods.items()},
        modules={
            key: replace(module, occurrences=module.occurrences[::-1])
            for key, module in reversed(standard.modules.items())
        },
        gaps=standard.gaps[::-1],
    )
    assert snapshot.files(turned) == snapshot.files(standard)


def test_equal_contents_are_written_once() -> None:
    standard = tiny_standard(
        {
            "(0008,0100) CodeValue": "SH",
            "(0040,0001) FirstSequence": "SQ",
            "(0040,0002) SecondSequence": "SQ",
        },
        {
            "a": ["FirstSequence 1", "> CodeValue 1", "SecondSequence 3", "> CodeValue 1"],
            "b": ["SecondSequence 1", "> FirstSequence 2", ">> CodeValue 1"],
        },
    )
    assert snapshot.files(standard)["modules.json"] == (
        "[\n"
        '["items FirstSequence", "(0008,0100)", "CodeValue", "1"],\n'
        '["items SecondSequence", "(0040,0001)", "FirstSequence", "2", "FirstSequence"],\n'
        '["module a", "(0040,0001)", "FirstSequence", "1", "FirstSequence"],\n'
        '["module a", "(0040,0002)", "SecondSequence", "3", "FirstSequence"],\n'
        '["module b", "(0040,0002)", "SecondSequence", "1", "SecondSequence"]\n'
        "]\n"
    )


def test_different_contents_of_one_sequence_are_numbered() -> None:
    standard = tiny_standard(
        {"(0008,0100) CodeValue": "SH", "(0040,0001) FirstSequence": "SQ"},
        {
            "a": ["FirstSequence 1", "> CodeValue 1"],
            "b": ["FirstSequence 1", "> CodeValue 2"],
            "c": ["FirstSequence 1", "> CodeValue 2"],
        },
    )
    text = snapshot.files(standard)["modules.json"]
    # The content that is used most has the plain name.
    assert '["items FirstSequence", "(0008,0100)", "CodeValue", "2"]' in text
    assert '["items FirstSequence~2", "(0008,0100)", "CodeValue", "1"]' in text


def test_a_changed_macro_is_one_changed_line(standard: Standard) -> None:
    """CodeMeaning becomes Type 2 in every coded entry: thousands of places, few lines."""
    changed = replace(
        standard,
        modules={
            key: replace(
                module,
                occurrences=tuple(
                    replace(row, type="2") if row.tag == "(0008,0104)" else row for row in module.occurrences
                ),
            )
            for key, module in standard.modules.items()
        },
    )
    places = sum(row.tag == "(0008,0104)" for m in standard.modules.values() for row in m.occurrences)
    before = snapshot.files(standard)["modules.json"].splitlines()
    after = snapshot.files(changed)["modules.json"].splitlines()
    assert places > 4000
    assert len(set(after) - set(before)) < places / 50


def test_attributes_without_their_sequence_are_refused() -> None:
    made = tiny_standard({"(0008,0100) CodeValue": "SH", "(0040,0001) FirstSequence": "SQ"}, {"a": []})
    orphan = Module("a", (Occurrence("(0008,0100)", "1", ("(0040,0001)",)),))
    with pytest.raises(ValueError, match=r"module a: \(0040,0001\) holds attributes but has no row"):
        snapshot.files(replace(made, modules={"a": orphan}))


# Damage.


def edited(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Return what replaces the first occurrence of a text in a file."""

    def edit(folder: Path) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def without(name: str, pattern: str) -> Callable[[Path], None]:
    """Return what deletes the lines of a file that contain a pattern."""

    def edit(folder: Path) -> None:
        lines = (folder / name).read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not re.search(pattern, line)]
        assert len(kept) < len(lines)
        (folder / name).write_text("".join(kept), encoding="utf-8")

    return edit


def written(name: str, content: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(content)


CODE = '["items FirstSequence", "(0008,0100)", "CodeValue", "1"]'
DAMAGE: dict[str, Callable[[Path], object]] = {
    **{f"{name} is {label}": written(name, content) for name in FILES for label, content in {
        "empty": b"", "cut off": b'{"a": ', "not UTF-8": b'{"\xe9": 1}', "null": b"null", "a number": b"5",
        "a text": b'"x"', "of another shape": b'{"a": {}, "b": []}' if name != "gaps.json" else b'[["a"]]',
    }.items()},
    **{f"{name} is a list": written(name, b"[]") for name in (
        "attributes.json", "confidentiality.json", "edition.json", "sop_classes.json")},
    "no editions": written("edition.json", b"{}"),
    "a part without edition": without("edition.json", r'"PS3\.4"'),
    "attribute that modules use": without("attributes.json", r"^\"\(0008,0100\)"),
    "attribute without VR": edited("attributes.json", ', "vr": ["SH"]', ""),
    "IOD that a SOP class uses": without("iods.json", r'^\["thing"'),
    "module that an IOD uses": without("modules.json", r'"module b"'),
    "row of an IOD cut short": edited("iods.json", ', "Image"', ""),
    "unknown usage": edited("iods.json", '"M"', '"Q"'),
    "unknown type": edited("modules.json", '"CodeValue", "1"', '"CodeValue", "4"'),
    "content of a sequence": without("modules.json", r'"items FirstSequence"'),
    "sequence within itself": edited(
        "modules.json", CODE, CODE.replace("(0008,0100)", "(0040,0001)").replace("]", ', "FirstSequence"]')
    ),
    "row of modules cut short": edited("modules.json", CODE, '["items FirstSequence", "(0008,0100)"]'),
    "unknown Basic Profile code": edited("confidentiality.json", '"X"', '"Q"'),
    "unknown option code": edited("confidentiality.json", '"K"', '"Q"'),
    "private tag of an even group": edited("private.json", "(0019,XX0C)", "(0018,XX0C)"),
    "private tag without a mask": edited("private.json", "(0019,XX0C)", "(0019,100C)"),
    "private attribute of an unknown VR": edited("private.json", '"IS"', '"QQ"'),
    "private attribute without a creator": edited("private.json", '"MAKER 01"', '" "'),
    "private attribute that stands twice": edited("private.json", "(0019,XX0D)", "(0019,XX0C)"),
}  # fmt: skip


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Return the folder of a small snapshot."""
    made = tiny_standard(
        {"(0008,0100) CodeValue": "SH", "(0040,0001) FirstSequence": "SQ"},
        {"a": ["FirstSequence 1", "> CodeValue 1"], "b": ["CodeValue 2"]},
        profile={"(0008,0100)": "X"},
        options={"(0008,0100)": {"cleanDescriptors": "K"}},
    )
    rows = (
        PrivateAttribute("MAKER 01", "(0019,XX0C)", ("IS",), "1", "Weighting"),
        PrivateAttribute("MAKER 01", "(0019,XX0D)", (), "1", "Kind", "the table gives no VR"),
    )
    made = replace(made, private=rows)
    snapshot.save(made, tmp_path / "standard")
    assert snapshot.load(tmp_path / "standard").modules == made.modules
    assert snapshot.load(tmp_path / "standard").private == rows
    return tmp_path / "standard"


def sealed(folder: Path) -> None:
    """Write the checksums that the files have now, as somebody would who changes facts on purpose."""
    try:
        edition = json.loads((folder / "edition.json").read_bytes())
        edition.pop("edition.json", None)
        for name in set(FILES) - {"edition.json"}:
            edition[name] = {"sha256": sha256((folder / name).read_bytes()).hexdigest()}
        edition["edition.json"] = {"sha256": canonical.digest(edition)}
        (folder / "edition.json").write_text(canonical.object_lines(edition), encoding="utf-8")
    except (ValueError, TypeError, AttributeError):
        return  # edition.json itself is what is damaged


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_damage_is_told_though_checksums_agree(saved: Path, damage: Callable[[Path], object]) -> None:
    damage(saved)
    sealed(saved)
    with pytest.raises(UserError) as raised:
        snapshot.load(saved)
    (finding,) = raised.value.findings
    assert finding.startswith(f"{saved}: the snapshot is damaged (")
    assert finding.endswith("restore it with `git checkout standard` or `make standard`")
    assert "\n" not in finding


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_damage_is_told(saved: Path, damage: Callable[[Path], object]) -> None:
    damage(saved)
    with pytest.raises(UserError) as raised:
        snapshot.load(saved)
    (finding,) = raised.value.findings
    assert finding.startswith(f"{saved}") and "restore it with `git checkout" in finding
    assert "\n" not in finding


def test_whoever_changes_a_fact_is_told_where_facts_are_added(folder: Path, tmp_path: Path) -> None:
    """One letter publishes Patient's Sex; nothing else of the snapshot contradicts it."""
    copy = tmp_path / "standard"
    copytree(folder, copy)
    row = '"(0010,0040)": {"basicProfile": "Z"'
    edited("confidentiality.json", row, row.replace("Z", "X"))(copy)
    with pytest.raises(UserError) as raised:
        snapshot.load(copy)
    (finding,) = raised.value.findings
    assert finding.startswith(
        f"{copy}/confidentiality.json: is not what `make standard` wrote, by its checksum"
    )
    assert finding.endswith("a fact that sources lack belongs in procedure/supplement.toml")


@pytest.mark.parametrize("code", ["K", "C"])
def test_a_profile_that_keeps_is_suspect_whatever_the_checksums(
    folder: Path, tmp_path: Path, code: str
) -> None:
    copy = tmp_path / "standard"
    copytree(folder, copy)
    row = '"(0010,0040)": {"basicProfile": "Z"'
    edited("confidentiality.json", row, row.replace("Z", code))(copy)
    sealed(copy)
    with pytest.raises(UserError, match=rf"unknown code of \(0010,0040\) among {code}"):
        snapshot.load(copy)


def test_no_mutant_of_the_real_snapshot_is_accepted(folder: Path, tmp_path: Path) -> None:
    """One character replaced, left out, doubled or swapped, or one line left out or doubled."""
    draw = random.Random(14)  # noqa: S311 - not for secrets
    copy = tmp_path / "standard"
    copytree(folder, copy)
    accepted = []
    tries = 0
    for name in FILES:
        path = copy / name
        whole = path.read_bytes()
        lines = whole.splitlines(keepends=True)
        for _ in range(25):
            at, line = draw.randrange(len(whole) - 1), draw.randrange(len(lines))
            a, b = whole[at : at + 1], whole[at + 1 : at + 2]
            for mutant in (
                whole[:at] + bytes([draw.randrange(256)]) + whole[at + 1 :],
                whole[:at] + whole[at + 1 :],
                whole[:at] + a + whole[at:],
                whole[:at] + b + a + whole[at + 2 :],
                b"".join(lines[:line] + lines[line + 1 :]),
                b"".join([*lines[: line + 1], *lines[line:]]),
            ):
                if mutant == whole or (name == "edition.json" and same_json(mutant, whole)):
                    continue
                tries += 1
                path.write_bytes(mutant)
                try:
                    snapshot.read_attributes(copy) if name == "attributes.json" else snapshot.load(copy)
                    accepted.append((name, at, line))
                except (UserError, *snapshot.DAMAGE):
                    pass
        path.write_bytes(whole)
    assert tries > 1000
    assert accepted == []
    tried("a snapshot of which a character or a line was changed", tries)


def same_json(one: bytes, other: bytes) -> bool:
    """Tell whether both say the same; white space and a line that stands twice say nothing new."""
    try:
        return bool(json.loads(one) == json.loads(other))
    except ValueError:
        return False


@pytest.mark.parametrize("name", FILES)
def test_missing_files_are_told(saved: Path, name: str) -> None:
    (saved / name).unlink()
    with pytest.raises(UserError) as raised:
        snapshot.load(saved)
    (finding,) = raised.value.findings
    assert finding.startswith(f"{saved / name}: No such file or directory; restore it with `git checkout")


def test_no_snapshot(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file or directory"):
        snapshot.load(tmp_path / "nowhere")


@pytest.mark.parametrize("name", FILES)
def test_the_real_snapshot_cut_in_half(folder: Path, tmp_path: Path, name: str) -> None:
    copy = tmp_path / "standard"
    copytree(folder, copy)
    content = (copy / name).read_bytes()
    (copy / name).write_bytes(content[: len(content) // 2])
    with pytest.raises(UserError, match=r"is not what `make standard` wrote|the snapshot is damaged"):
        snapshot.load(copy)
