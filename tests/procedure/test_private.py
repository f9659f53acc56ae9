"""Private attributes: what the table decides, what people decide, and what is refused."""

import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom import Dataset
from tiny_standard import tiny_standard

from generator.__main__ import Workshop
from generator.errors import UserError
from generator.procedure import private
from generator.standard.model import VALUE_REPRESENTATIONS, PrivateAttribute, Standard

REPOSITORY = Path(__file__).parents[2]
FILES = Path(os.environ.get("DICOM_FILES", REPOSITORY.parent / "shared" / "files"))


def row(tag: str, vr: str, meaning: str = "Thing", creator: str = "MAKER 01") -> PrivateAttribute:
    return PrivateAttribute(creator, tag, tuple(vr.split("/")) if vr else (), "1", meaning)


TABLE = (
    row("(0019,XX01)", "DS", "Number"),
    row("(0019,XX02)", "SQ", "Items"),
    row("(0019,XX03)", "LO", "Words"),
    row("(0019,XX04)", "UI", "Series UID"),
    row("(0019,XX05)", "US/OW", "Samples"),
    row("(0019,XX06)", "", ""),
)

MAKER = '[[creator]]\nname = "MAKER 01"\nvendor = "Maker"\n'
OTHER = '[[creator]]\nname = "OTHER"\nvendor = "Other"\norigin = "Its maker\'s manual says so."\n'


def entry(
    *attributes: str,
    creator: str = "MAKER 01",
    action: str = "K",
    more: str = "",
    because: str | None = "Scanners write one of three words.",
) -> str:
    listed = ", ".join(f'"{text}"' for text in attributes)
    reason = "" if because is None else f'because = "{because}"\n'
    return f'[[private]]\ncreator = "{creator}"\nattributes = [{listed}]\naction = "{action}"\n{more}{reason}'


REST = (
    entry("(0019,XX03) LO Words")
    + entry("(0019,XX04) UI Series UID", action="U")
    + entry("(0019,XX05) US/OW Samples", action="X")
    + entry("(0019,XX06) - unnamed", action="X")
)
WHOLE = MAKER + REST


@pytest.fixture
def tabled() -> Standard:
    """Return a standard whose table of safe private attributes has a row of each kind."""
    return replace(tiny_standard({"(0008,0060) Modality": "CS"}, {"a": ["Modality 1"]}), private=TABLE)


def read(standard: Standard, folder: Path, text: str) -> private.Private:
    path = folder / "private.toml"
    path.write_text(text, encoding="utf-8")
    return private.read(standard, path)


def test_codes_numbers_and_sequences_are_kept_by_rule_and_nothing_else() -> None:
    kept = {vr for vr in VALUE_REPRESENTATIONS if private.automatic(row("(0019,XX01)", vr)) == "K"}
    assert kept == {"AT", "CS", "DS", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UL", "US", "UV"}
    assert private.automatic(row("(0019,XX01)", "US/SS")) == "K"
    assert private.automatic(row("(0019,XX01)", "US/OW")) is None
    assert private.automatic(row("(0019,XX01)", "")) is None


def test_what_is_published(tabled: Standard, tmp_path: Path) -> None:
    read_ = read(tabled, tmp_path, WHOLE)
    assert private.member(read_) == {
        "MAKER 01": {
            tag: {"default": "X", "justification": why, "options": {"retainSafePrivate": action}}
            for tag, action, why in (
                ("(0019,XX01)", "K", private.BY_TABLE),
                ("(0019,XX02)", "K", private.BY_TABLE),
                ("(0019,XX03)", "K", "Scanners write one of three words."),
                ("(0019,XX04)", "U", "Scanners write one of three words."),
            )
        }
    }
    assert private.by_vendor(read_) == [("Maker", 4)]


def test_attributes_and_spellings_are_added(tabled: Standard, tmp_path: Path) -> None:
    text = WHOLE + OTHER + entry("(0021,XX0A) FD Directions", creator="OTHER")
    text += OTHER.replace('"OTHER"', '"Other"') + 'same_as = "OTHER"\n'
    read_ = read(tabled, tmp_path, text)
    made = private.member(read_)
    assert list(made) == ["MAKER 01", "OTHER", "Other"]
    assert made["Other"] == made["OTHER"] != {}
    assert private.by_vendor(read_) == [("Maker", 4), ("Other", 2)]


def test_a_decision_can_remove_what_the_table_keeps(tabled: Standard, tmp_path: Path) -> None:
    text = WHOLE + entry("(0019,XX02) SQ Items", action="X", more='replaces = "K"\n')
    assert "(0019,XX02)" not in private.member(read(tabled, tmp_path, text))["MAKER 01"]


def test_undecided_attributes_are_told_each(tabled: Standard, tmp_path: Path) -> None:
    for text in (None, MAKER):
        path = tmp_path / "private.toml"
        if text is not None:
            path.write_text(text, encoding="utf-8")
        _, findings = private.attempt(tabled, path)
        undecided = [finding for finding in findings if "is undecided" in finding]
        assert len(undecided) == 4
        assert (
            "(0019,XX03) Words of MAKER 01 of Table E.3.10-1 is undecided, since it is LO; " in undecided[0]
        )
        assert "(0019,XX06) unnamed of MAKER 01" in undecided[3] and "gives no VR" in undecided[3]


ADDED = "(0021,XX0A) FD Directions"
WRONG = {
    "unknown creator": (
        entry(ADDED, creator="NOBODY"),
        "private 5 (NOBODY): unknown private creator 'NOBODY'",
    ),
    "creator with a blank too many": (
        entry(ADDED, creator="MAKER  01"),
        "unknown private creator 'MAKER  01'",
    ),
    "no reason": (entry(ADDED, because=None), "private 5 (MAKER 01): lacks 'because'"),
    "text without reason": (entry("(0021,XX0A) LO Words", because=None), "lacks 'because'"),
    "text with an empty reason": (entry("(0021,XX0A) LO Words", because=""), "'because' must be a sentence"),
    "text among numbers": (entry(ADDED, "(0021,XX0B) LO Words"), "mixes codes and numbers with text"),
    "bulk among numbers": (entry(ADDED, "(0021,XX0B) OB Bytes"), "mixes codes and numbers with text"),
    "even group": (entry("(0020,XX0A) FD Directions"), "(0020,XX0A) is no masked tag of an odd group"),
    "no mask": (entry("(0021,100A) FD Directions"), "(0021,100A) is no masked tag"),
    "mask in lower case": (entry("(0021,xx0A) FD Directions"), "(0021,xx0A) is no masked tag"),
    "mask of an element": (entry("(0021,XXXX) FD Directions"), "(0021,XXXX) is no masked tag"),
    "mask of a group": (entry("(00XX,XX0A) FD Directions"), "(00XX,XX0A) is no masked tag"),
    "no VR": (entry("(0021,XX0A) Directions"), "is not of the form"),
    "no name": (entry("(0021,XX0A) FD"), "is not of the form"),
    "unknown VR": (entry("(0021,XX0A) QQ Directions"), "has the unknown VR 'QQ'"),
    "kept without a VR": (entry("(0021,XX0A) - Directions"), "has no VR, so nobody knows what it holds"),
    "U on no UID": (entry(ADDED, action="U"), "is U but no UID"),
    "unknown action": (entry(ADDED, action="Z"), "unknown action 'Z'"),
    "removed anyway": (entry(ADDED, action="X"), "is removed without this entry"),
    "twice in one entry": (entry(ADDED, "(0021,XX0A) FD Other"), "(0021,XX0A) stands twice"),
    "twice in two entries": (entry(ADDED) * 2, "is decided by "),
    "another name than the table's": (
        entry("(0019,XX03) LO Text"),
        "is '(0019,XX03) LO Words' in Table E.3.10-1",
    ),
    "another VR than the table's": (
        entry("(0019,XX03) SH Words"),
        "is '(0019,XX03) LO Words' in Table E.3.10-1",
    ),
    "kept by the table": (entry("(0019,XX01) DS Number"), "decides K for (0019,XX01) Number"),
    "kept twice": (entry("(0019,XX01) DS Number", more='replaces = "K"\n'), "is K without this entry"),
    "replaces nothing": (entry(ADDED, more='replaces = "K"\n'), "Table E.3.10-1 decides nothing for"),
    "replaces another": (entry(ADDED, more='replaces = "X"\n'), "'replaces' can only be K"),
    "unknown field": (entry(ADDED, more="everywhere = true\n"), "unknown field 'everywhere'"),
    "attributes as text": (
        '[[private]]\ncreator = "MAKER 01"\nattributes = "x"\naction = "K"\nbecause = "It is so."\n',
        "'attributes' must be a list",
    ),
    "creator as number": (
        '[[private]]\ncreator = 1\nattributes = ["x"]\naction = "K"\nbecause = "It is so."\n',
        "unknown private creator 1",
    ),
    "never kept": (
        '[[never]]\ncreator = "MAKER 01"\nattributes = ["(0029,XX10) OB Header"]\n'
        'because = "It holds everything."\n' + entry("(0029,XX10) OB Header"),
        "is never kept (It holds everything.)",
    ),
    "never kept of nobody": (
        '[[never]]\ncreator = "NOBODY"\nattributes = ["(0029,XX10) OB Header"]\nbecause = "It holds all."\n',
        "never 1 (NOBODY): unknown private creator 'NOBODY'",
    ),
    "creator without vendor": (OTHER.replace("vendor = ", 'vendor = " " # '), "'vendor' is empty; name it"),
    "another spelling": (
        OTHER + OTHER.replace('"OTHER"', '"Other"') + 'same_as = "OTHER"\n' + entry(ADDED, creator="Other"),
        "'Other' is another spelling; decide on 'OTHER'",
    ),
    "creator without origin": ('[[creator]]\nname = "NEW"\nvendor = "New"\n', "say in 'origin'"),
    "creator twice": (MAKER, "'MAKER 01' is declared twice"),
    "creator of too many characters": (OTHER.replace("OTHER", "O" * 65), "is no private creator"),
    "creator with padding": (OTHER.replace("OTHER", "OTHER "), "is no private creator"),
    "creator with a backslash": (OTHER.replace('"OTHER"', "'A\\B'"), "is no private creator"),
    "creator of no use": (OTHER, "creator 2 (OTHER): nothing is decided about its attributes"),
    "spelling of nothing": (OTHER + 'same_as = "NOBODY"\n', "'same_as' names 'NOBODY'"),
    "unknown table": ("[[decision]]\n", "unknown table 'decision'"),
    "broken": ("[[private]\n", "broken TOML"),
    "no list": ("[private]\n", "broken TOML"),
}


@pytest.mark.parametrize(("text", "expected"), WRONG.values(), ids=WRONG)
def test_wrong_entries_are_told_with_file_and_entry(
    text: str, expected: str, tabled: Standard, tmp_path: Path
) -> None:
    with pytest.raises(UserError) as raised:
        read(tabled, tmp_path, WHOLE + text)
    matching = [finding for finding in raised.value.findings if expected in finding]
    assert matching, raised.value.findings
    for finding in raised.value.findings:
        assert finding.startswith(str(tmp_path / "private.toml")) and "\n" not in finding


def test_what_is_no_list_of_tables(tabled: Standard, tmp_path: Path) -> None:
    for kind in ("creator", "private", "never"):
        (tmp_path / "private.toml").write_text(f"{kind} = [5]\n", encoding="utf-8")
        _, findings = private.attempt(tabled, tmp_path / "private.toml")
        assert (
            f"{tmp_path}/private.toml: '{kind}' is no list of tables; write each entry under [[{kind}]]"
        ) in findings


def test_a_new_creator_of_the_table_is_told(tabled: Standard, tmp_path: Path) -> None:
    new = replace(tabled, private=(*TABLE, row("(0021,XX01)", "DS", creator="NEWCOMER")))
    with pytest.raises(UserError, match="has the creator 'NEWCOMER'; add a"):
        read(new, tmp_path, WHOLE)


# The real decisions.


def test_the_real_table_is_decided_whole(shop: Workshop, standard: Standard) -> None:
    entries = shop.private.entries
    assert entries.keys() >= {(row.creator, row.tag) for row in standard.private}
    assert all(entry.action is not None for entry in entries.values())


def test_only_what_is_kept_is_published(shop: Workshop, procedure: dict[str, Any]) -> None:
    published = {(creator, tag) for creator, table in procedure["private"].items() for tag in table}
    assert published == {
        key for key, entry in shop.private.entries.items() if entry.action in ("K", "C", "U")
    }
    assert list(procedure["private"]) == sorted(procedure["private"])
    for table in procedure["private"].values():
        for entry in table.values():
            assert entry["default"] == "X" and set(entry["options"]) == {"retainSafePrivate"}


def test_nothing_that_holds_bytes_names_or_dates_is_kept(shop: Workshop) -> None:
    forbidden = {"AE", "AS", "DA", "DT", "TM", "PN", "OB", "OD", "OF", "OL", "OV", "OW", "UN", "UR", "UT"}
    kept = [entry.attribute for entry in shop.private.kept]
    assert [row for row in kept if not row.vr or not forbidden.isdisjoint(row.vr)] == []


@pytest.mark.parametrize(
    ("creator", "tag"),
    [
        ("SIEMENS CSA HEADER", "(0029,XX10)"),
        ("SIEMENS CSA HEADER", "(0029,XX20)"),
        ("SIEMENS MEDCOM OOG", "(0029,XX10)"),
        ("SIEMENS MR SDS 01", "(0021,XX01)"),  # the patient's weight
        ("SIEMENS MR SDS 01", "(0021,XX19)"),
        ("SIEMENS MR SDS 01", "(0021,XX2B)"),
        ("SIEMENS MR SDS 01", "(0021,XX60)"),
        ("GEMS_PARM_01", "(0043,XX2A)"),
        ("GEMS_SERS_01", "(0025,XX1B)"),
        ("GEMS_IDEN_01", "(0009,XX27)"),  # a date as a number of seconds
        ("GEMS_IDEN_01", "(0009,XXE9)"),
        ("GEMS_PETD_01", "(0009,XX02)"),
        ("GEMS_PETD_01", "(0009,XX3B)"),
        ("CANON_MEC_MR3", "(700D,XX08)"),
    ],
)
def test_headers_dates_and_identifiers_are_not_published(
    creator: str, tag: str, procedure: dict[str, Any]
) -> None:
    assert tag not in procedure["private"].get(creator, {})


@pytest.mark.parametrize(
    ("creator", "tag"),
    [
        ("SIEMENS MR HEADER", "(0019,XX0A)"),
        ("SIEMENS MR HEADER", "(0019,XX0C)"),
        ("SIEMENS MR HEADER", "(0019,XX0E)"),
        ("SIEMENS MR HEADER", "(0019,XX27)"),
        ("SIEMENS MR HEADER", "(0019,XX28)"),
        ("SIEMENS MR HEADER", "(0019,XX29)"),
        ("SIEMENS MR SDI 02", "(0021,XX53)"),
        ("SIEMENS MR SDS 01", "(0021,XXFE)"),
        ("GEMS_ACQU_01", "(0019,XXBB)"),
        ("GEMS_PARM_01", "(0043,XX39)"),
        ("GEMS_PARM_01", "(0043,XX2C)"),
        ("GEMS_PARM_01", "(0043,XX2F)"),
        ("GEMS_RELA_01", "(0021,XX4F)"),
        ("Philips Imaging DD 001", "(2001,XX03)"),
        ("Philips Imaging DD 001", "(2001,XX08)"),
        ("Philips Imaging DD 001", "(2001,XX35)"),
        ("Philips MR Imaging DD 001", "(2005,XX0D)"),
        ("Philips MR Imaging DD 001", "(2005,XX0E)"),
        ("Philips MR Imaging DD 001", "(2005,XXB0)"),
        ("Philips PET Private Group", "(7053,XX00)"),
        ("Philips PET Private Group", "(7053,XX09)"),
        ("Image Private Header", "(0065,XX09)"),
        ("Image Private Header", "(0065,XX37)"),
        ("Image Private Header", "(0065,XX50)"),
        ("CANON_MEC_MR3", "(700D,XX00)"),
        ("TOSHIBA_MEC_MR3", "(700D,XX00)"),
    ],
)
def test_what_research_needs_is_published(creator: str, tag: str, procedure: dict[str, Any]) -> None:
    assert procedure["private"][creator][tag]["options"] == {"retainSafePrivate": "K"}


# Real files: what scanners write where something is kept.


def _private_values(dataset: Dataset) -> Iterator[tuple[str, str, str, object]]:
    creators = {
        (element.tag.group, element.tag.element): str(element.value).strip()
        for element in dataset
        if element.tag.is_private_creator
    }
    for element in dataset:
        tag = element.tag
        if tag.is_private and not tag.is_private_creator:
            creator = creators.get((tag.group, tag.element >> 8), "")
            yield creator, f"({tag.group:04X},XX{tag.element & 0xFF:02X})", element.VR, element.value
        if element.VR == "SQ":
            for item in element.value:
                yield from _private_values(item)


@pytest.mark.skipif(not FILES.is_dir(), reason="the files of real scanners are not at hand")
def test_real_files_hold_what_the_decisions_say(shop: Workshop) -> None:
    """VRs are as decided, and text that is kept repeats no identifying value of its own file."""
    seen: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for folder in sorted(FILES.iterdir()):
        for path in sorted(folder.glob("*"))[:3] if folder.is_dir() else ():
            dataset = pydicom.dcmread(path, stop_before_pixels=True)
            identifying = {
                str(element.value).strip().lower()
                for element in dataset
                if element.tag.group in (0x08, 0x10, 0x20, 0x40)
                and element.VR in ("PN", "DA", "DT", "TM", "UI", "LO", "SH", "ST")
                and len(str(element.value).strip()) > 5
            }
            for creator, tag, vr, value in _private_values(dataset):
                entry = shop.private.entries.get((creator, tag))
                if entry is None or entry.action not in private.KEPT_ACTIONS:
                    continue
                assert vr in entry.attribute.vr, (folder.name, creator, tag, vr)
                text = str(value).strip().lower()
                if vr not in private.CODES_AND_NUMBERS and vr != "SQ":
                    assert not any(word in text for word in identifying), (folder.name, creator, tag, value)
                seen[creator, tag].add(vr)
    assert len(seen) > 150
