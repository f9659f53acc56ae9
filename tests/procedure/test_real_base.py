"""The rules over the real snapshot, held against procedure.md without use of the rules' code."""

from collections.abc import Iterator

import pytest
from golden_files import rows

from generator.procedure.resolution import Resolved
from generator.standard.model import Standard

Base = dict[str, dict[str, Resolved]]

CT = "1.2.840.10008.5.1.4.1.1.2"
TEXT = set("AE AS DA DT LO LT PN SH ST TM UC UI UN UR UT".split())


def entries(base: Base) -> Iterator[tuple[str, str, Resolved]]:
    for uid, by_tag in base.items():
        for tag, outcome in by_tag.items():
            yield f"{uid} {tag} {outcome.attribute.keyword}", tag, outcome


def listed(tag: str, standard: Standard) -> str | None:
    """Return the Basic Profile's code for a tag."""
    if tag.startswith("(50XX"):
        tag = "(50XX,XXXX)"
    row = standard.confidentiality.get(tag)
    return None if row is None else row.basic_profile


def test_every_sop_class_is_decided(base: Base, standard: Standard) -> None:
    assert len(base) >= 180
    assert set(base) == set(standard.sop_classes)


def test_every_attribute_of_the_iod_has_an_entry(base: Base, standard: Standard) -> None:
    for uid, sop_class in standard.sop_classes.items():
        uses = standard.iods[sop_class.iod].modules
        tags = {row.tag for use in uses for row in standard.modules[use.module].occurrences}
        assert set(base[uid]) == tags, uid
        assert list(base[uid]) == sorted(tags), uid


def test_actions_and_justifications(base: Base) -> None:
    seen = {(outcome.ruling.action, outcome.ruling.justification) for _, _, outcome in entries(base)}
    assert seen == {
        ("X", "[AUTO] Module usage"),
        ("X", "[AUTO] Enclosing sequence not kept"),
        ("X", "[AUTO] Basic Profile"),
        ("Z", "[AUTO] Basic Profile"),
        ("D", "[AUTO] Basic Profile"),
        ("U", "[AUTO] Basic Profile"),
        ("K", "[AUTO] Basic Profile"),
        ("X", "[AUTO] Attribute type"),
        ("Z", "[AUTO] Attribute type"),
        ("K", "[AUTO] Attribute type"),
        (None, "undecided"),
        *([("X", "[AUTO] Retired")] if any(o.attribute.retired for _, _, o in entries(base)) else []),
    }


def test_no_text_is_kept(base: Base) -> None:
    assert [
        name for name, _, o in entries(base) if o.ruling.action == "K" and TEXT & set(o.attribute.vr)
    ] == []


def test_only_reference_sequences_of_the_table_are_kept(base: Base, standard: Standard) -> None:
    kept = {
        tag: code
        for _, tag, outcome in entries(base)
        if outcome.ruling.action == "K" and (code := listed(tag, standard)) is not None
    }
    assert set(kept.values()) == {"X/Z/U*"}
    assert all(standard.attributes[tag].vr == ("SQ",) for tag in kept)


def test_reference_sequences_of_the_table(standard: Standard) -> None:
    """The two attributes with the code X/Z/U* are sequences, as procedure.md says."""
    rows = {row.tag: row.name for row in standard.confidentiality.values() if row.basic_profile == "X/Z/U*"}
    assert rows == {"(0008,1140)": "Referenced Image Sequence", "(0008,2112)": "Source Image Sequence"}


def test_listed_attributes_never_get_a_looser_action(base: Base, standard: Standard) -> None:
    for name, tag, outcome in entries(base):
        code = listed(tag, standard)
        action = outcome.ruling.action
        if code is None or action == "X":
            continue
        allowed = {"X/Z/U*": {"K"}, "X/Z": {"Z", "D"}, "X/D": {"Z", "D"}}.get(code, set(code.split("/")))
        assert action in allowed, (name, code, action)


def test_uids_are_replaced_by_the_table_only(base: Base, standard: Standard) -> None:
    for name, tag, outcome in entries(base):
        if outcome.ruling.action == "U":
            assert listed(tag, standard) == "U" and outcome.attribute.vr == ("UI",), name


def test_optional_attributes_are_removed(base: Base, standard: Standard) -> None:
    """What nothing requires is X, unless Table E.1-1 itself wants less than that."""
    for name, tag, outcome in entries(base):
        if all(place.occurrence.type == "3" for place in outcome.live) and listed(tag, standard) is None:
            assert outcome.ruling.action == "X", name


def test_retired_attributes_are_removed(base: Base) -> None:
    assert {o.ruling.action for _, _, o in entries(base) if o.attribute.retired} <= {"X"}


def test_what_is_undecided(base: Base, standard: Standard) -> None:
    for name, tag, outcome in entries(base):
        if outcome.ruling.action is None:
            assert TEXT & set(outcome.attribute.vr), name
            assert outcome.required_type in ("1", "1C"), name
            assert listed(tag, standard) is None, name


def test_undecided_attributes_by_name(base: Base, standard: Standard) -> None:
    undecided = {tag for _, tag, outcome in entries(base) if outcome.ruling.action is None}
    found = [f"{tag} {standard.attributes[tag].keyword}" for tag in sorted(undecided)]
    assert found == [row[0] for row in rows("undecided.txt")]


def test_undecided_attributes_that_procedure_md_names(base: Base) -> None:
    undecided = {o.attribute.keyword for _, _, o in entries(base) if o.ruling.action is None}
    assert undecided >= {
        "CodeValue", "CodeMeaning", "Manufacturer", "SoftwareVersions", "RescaleType", "LUTLabel",
        "FunctionalGroupPrivateCreator", "SOPClassUID", "ReferencedSOPClassUID",
    }  # fmt: skip


@pytest.mark.parametrize("row", rows("ct_base.txt"), ids=lambda row: row[1])
def test_ct_image(base: Base, row: tuple[str, ...]) -> None:
    tag, keyword, action, justification, _ = row
    outcome = base[CT][tag]
    assert outcome.attribute.keyword == keyword
    assert (outcome.ruling.action or "-", outcome.ruling.justification) == (action, justification)
