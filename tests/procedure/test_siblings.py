"""What one image class keeps, its siblings keep, or procedure/siblings.toml says why not."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tiny_standard import tiny_standard

from generator.errors import UserError
from generator.procedure import candidate as candidates
from generator.procedure import siblings
from generator.procedure.candidate import Candidate
from generator.procedure.decisions import Decisions
from generator.procedure.siblings import Apart, Difference, Siblings
from generator.standard.model import Standard

MODALITIES = {
    # Every supported image class whose modality another image class has, by hand from PS3.3 Annex A.
    "computed tomography": "2 2.1 2.2",
    "magnetic resonance": "4 4.1 4.2 4.3 4.4",
    "nuclear medicine and PET": "20 128 128.1 130",
    "angiography and fluoroscopy": "12.1 12.1.1 12.2 12.2.1 13.1.1 13.1.2",
    "radiography, mammography and tomosynthesis": "1 1.1 1.1.1 1.2 1.2.1 1.3 1.3.1 13.1.3 13.1.4 13.1.5",
    "photography of the eye": "77.1.5.1 77.1.5.2 77.1.5.5 77.1.5.6",
    "optical tomography of the eye": "77.1.5.4 77.1.5.7 77.1.5.8",
    "maps of the eye": "81.1 82.1",
    "microscopy": "77.1.2 77.1.3 77.1.6 77.1.8 77.1.9",
    "radiotherapy images": "481.1 481.23 481.24",
    "segmentations": "66.4 66.7 66.8",
}
# What no other image class shares its modality with.
ALONE = {"30", "14.1", "14.2", "481.2", "77.1.1", "77.1.7"}
PREFIX = "1.2.840.10008.5.1.4.1.1."


@pytest.fixture(scope="session")
def written(standard: Standard) -> Siblings:
    return siblings.read(standard)


def test_no_difference_is_unexplained(candidate: Candidate, standard: Standard, written: Siblings) -> None:
    assert list(siblings.unexplained(candidate, standard, written)) == []


def test_the_families_are_the_modalities(standard: Standard, written: Siblings) -> None:
    expected = {
        name: {standard.sop_classes[PREFIX + ending].iod for ending in endings.split()}
        for name, endings in MODALITIES.items()
    }
    assert {name: set(iods) for name, iods in written.families.items()} == expected


def test_every_image_class_has_its_family(
    candidate: Candidate, written: Siblings, standard: Standard
) -> None:
    """A new image class is put beside its siblings, or here among those that have none."""
    pixels = ("(7FE0,0010)", "(7FE0,0008)", "(7FE0,0009)")
    images = {
        uid
        for uid, entries in candidate.items()
        if any(tag in entries and entries[tag].action == "K" for tag in pixels)
    }
    members = {iod for iods in written.families.values() for iod in iods}
    outside = {uid for uid in images if standard.sop_classes[uid].iod not in members}
    assert outside == {PREFIX + ending for ending in ALONE}


def test_items_of_added_sequences_are_whole(candidate: Candidate, standard: Standard) -> None:
    """What Type 1 asks for in items is there, too, where the IOD does not list the sequence.

    Items come from a sibling, so what counts is what every IOD that lists the sequence asks for.
    """
    required: dict[str, set[str]] = {}
    for entries in candidate.values():
        asked: dict[str, set[str]] = {}
        for tag, entry in entries.items():
            for place in entry.resolved.live:
                if place.occurrence.path:
                    inner = asked.setdefault(place.occurrence.path[-1], set())
                    inner |= {tag} if place.occurrence.type == "1" else set()
        for outer, inner in asked.items():
            required[outer] = required.get(outer, inner) & inner
    assert required["(0040,9096)"] >= {"(0028,3003)", "(0040,08EA)", "(0040,9210)"}
    lacking = {
        (standard.sop_classes[uid].name, standard.attributes[tag].keyword, standard.attributes[inner].keyword)
        for uid, entries in candidate.items()
        for tag, entry in entries.items()
        if not entry.resolved.places and entry.action == "K" and "SQ" in standard.attributes[tag].vr
        for inner in required.get(tag, ())
        if inner not in entries or entries[inner].action == "X"
    }
    assert lacking == set()


def test_a_lost_attribute_is_found(candidate: Candidate, standard: Standard, written: Siblings) -> None:
    """Both ways to lose a value: an entry that removes, and no entry at all."""
    enhanced = PREFIX + "4.1"
    entries = dict(candidate[enhanced])
    entries["(0018,0086)"] = replace(entries["(0018,0086)"], action="X")
    del entries["(0020,0105)"]
    found = list(siblings.unexplained(candidate | {enhanced: entries}, standard, written))
    assert [line.split(" is kept in ")[0] for line in found] == [
        "magnetic resonance: (0018,0086) EchoNumbers",
        "magnetic resonance: (0020,0105) NumberOfTemporalPositions",
    ]
    assert all("lost in enhanced-mr-image; keep it there or give the reason" in line for line in found)


def test_an_idle_reason_is_found(candidate: Candidate, standard: Standard, written: Siblings) -> None:
    idle = Apart("siblings, apart 99", frozenset({"(0028,0010)"}), frozenset(written.families), "It is so.")
    (line,) = siblings.unexplained(candidate, standard, replace(written, apart=(*written.apart, idle)))
    assert line == "siblings, apart 99: (0028,0010) Rows differs in no family; delete it"


def test_two_reasons_are_found(candidate: Candidate, standard: Standard, written: Siblings) -> None:
    again = replace(written.apart[0], where="siblings, apart 99")
    found = list(siblings.unexplained(candidate, standard, replace(written, apart=(*written.apart, again))))
    assert found
    assert all("has two reasons" in line and "siblings, apart 99" in line for line in found)


TINY = tiny_standard(
    {"(0018,0050) SliceThickness": "DS", "(0018,0088) SpacingBetweenSlices": "DS"},
    {"both": ["SliceThickness 1"], "one": ["SpacingBetweenSlices 1"]},
    {"alpha": {"both": "M", "one": "M"}, "beta": {"both": "M"}, "gamma": {"both": "M", "one": "M"}},
    {},
)


def test_differences_are_by_look_up() -> None:
    candidate = candidates.decide(TINY, Decisions((), ()), TINY.sop_classes)
    family = Siblings({"all": ("alpha", "beta", "gamma"), "some": ("alpha", "gamma")}, ())
    assert list(siblings.differences(candidate, TINY, family)) == [
        Difference("all", "(0018,0088)", ("alpha", "gamma"), ("beta",))
    ]


def test_rejected_classes_are_left_out() -> None:
    candidate = candidates.decide(TINY, Decisions((), ()), ["1.2.1", "1.2.3"])
    family = Siblings({"all": ("alpha", "beta", "gamma")}, ())
    assert list(siblings.differences(candidate, TINY, family)) == []


def edited(old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


_EXTRA = '\n[[apart]]\nattributes = ["(0028,0010) Rows"]\nbecause = "{}"\n'

MALFORMED: dict[str, tuple[Callable[[str], str], str]] = {
    "broken TOML": (lambda text: text + "[", "broken TOML"),
    "empty": (lambda text: "", "lacks the table [family]"),
    "unknown table": (lambda text: text + "[others]\n", "unknown table 'others'"),
    "unknown IOD": (edited('"ct-image"', '"ct-images"'), "has no IOD 'ct-images'"),
    "apart is no table": (lambda text: "apart = [5]\n" + text.split("[[apart]]")[0], "'apart' is no list"),
    "unknown field": (edited("[[apart]]\n", "[[apart]]\nreason = 5\n"), "apart 1: needs 'attributes' and"),
    "no reason": (edited("\nbecause = ", "\nreason = "), "apart 1: needs 'attributes' and 'because'"),
    "a word for a reason": (lambda text: text + _EXTRA.format("So."), "must be a sentence"),
    "unknown family": (
        lambda text: text + _EXTRA.format("It is just so.") + 'families = ["dentistry"]\n',
        "no family 'dentistry'",
    ),
    "wrong keyword": (edited("(0008,9007) FrameType", "(0008,9007) ImageType"), "(0008,9007) is FrameType"),
}


@pytest.mark.parametrize(("edit", "expected"), MALFORMED.values(), ids=MALFORMED)
def test_malformed_siblings(
    edit: Callable[[str], str], expected: str, standard: Standard, repository: Path, tmp_path: Path
) -> None:
    path = tmp_path / "siblings.toml"
    path.write_text(edit((repository / siblings.PATH).read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(UserError, match=r"siblings\.toml") as raised:
        siblings.read(standard, path)
    assert expected in raised.value.findings[0]
