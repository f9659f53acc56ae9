"""Options resolved: the rules run once per option, so that what comes back is whole."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runs import Copy
from test_fixed_point import CODED, SEQUENCE_TAGS, TAGS, shuffled, standards
from tiny_standard import tiny_standard

from generator.procedure import candidate as candidates
from generator.procedure import checks, decisions
from generator.procedure.actions import STRICTNESS
from generator.procedure.candidate import Candidate
from generator.procedure.resolution import (
    Resolution,
    Shared,
    option_codes,
    places_of,
    resolve,
    resolve_under,
)
from generator.standard.model import OPTIONS, TYPES, ConfidentialityRow, Standard

# Tables of cases on tiny standards. All codes stand under one option that keeps, one that cleans.

ATTRIBUTES = {
    "(0008,1110) RefSequence": "SQ",
    "(0008,1120) OtherSequence": "SQ",
    "(0008,1130) PlainSequence": "SQ",
    "(0008,1155) RefUID": "UI",
    "(0008,1150) RefClassUID": "UI",
    "(0020,000D) StudyUID": "UI",
    "(0010,0010) Name": "PN",
    "(0010,1030) Weight": "DS",
    "(0010,1000) Label": "LO",
    "(0018,0050) Number": "DS",
    "(0018,0060) Term": "CS",
    "(0040,A120) Moment": "DT",
    "(0008,4000) Old": "LT retired",
    "(60XX,0010) GraphRows": "US",
    "(60XX,0022) GraphText": "LO",
    "(60XX,0045) GraphKind": "LO",
    "(60XX,3000) GraphData": "OB or OW",
}
TAG_OF = {text.split()[1]: text.split()[0] for text in ATTRIBUTES}
KEEPING, CLEANING = "retainInstitutionIdentity", "cleanStructuredContent"

Rows = dict[str, list[str]]


def options_of(
    modules: Rows,
    profile: dict[str, str],
    codes: dict[str, dict[str, str]],
    usages: dict[str, str] | None = None,
    written: str = "",
    removed: tuple[str, ...] = (),
    folder: Path | None = None,
) -> dict[str, tuple[str | None, dict[str, str]]]:
    """Return keyword to default action and actions under options."""
    standard = tiny_standard(
        ATTRIBUTES,
        modules,
        {"thing": dict.fromkeys(modules, "M") | (usages or {})},
        {TAG_OF[keyword]: code for keyword, code in profile.items()},
        {TAG_OF[keyword]: cells for keyword, cells in codes.items()},
    )
    made = decisions.Decisions((), ())
    if folder is not None:
        (folder / "main.toml").write_text(written, encoding="utf-8")
        made = decisions.read(standard, folder)
    candidate = candidates.decide(
        standard, made, standard.sop_classes, [TAG_OF[keyword] for keyword in removed]
    )
    return {
        entry.resolved.attribute.keyword: (
            entry.action,
            {option: outcome.action for option, outcome in entry.options.items()},
        )
        for entry in candidate["1.2.1"].values()
    }


REFERENCE = [
    "RefSequence 3",
    "> RefClassUID 1",
    "> RefUID 1",
    "> Label 1",
    "> Name 2",
    "> Number 1",
    "> Weight 3",
]
WRITTEN_CLASS = (
    '[[decision]]\nattributes = ["(0008,1150) RefClassUID"]\naction = "K"\neverywhere = true\n'
    'because = "Names a class only."\n'
)


def test_a_sequence_that_is_kept_comes_back_whole(tmp_path: Path) -> None:
    found = options_of(
        {"m": REFERENCE},
        {"RefSequence": "X", "RefUID": "U", "Name": "Z"},
        {"RefSequence": {"retainUIDs": "K"}, "RefUID": {"retainUIDs": "K"}},
        written=WRITTEN_CLASS,
        folder=tmp_path,
    )
    assert found == {
        "RefSequence": ("X", {"retainUIDs": "K"}),
        "RefClassUID": ("X", {"retainUIDs": "K"}),  # the decision holds where it comes to life
        "RefUID": ("X", {"retainUIDs": "K"}),
        "Label": ("X", {"retainUIDs": "D"}),  # text that nobody decided
        "Name": ("X", {"retainUIDs": "Z"}),
        "Number": ("X", {"retainUIDs": "K"}),
        "Weight": ("X", {}),  # optional
    }


def test_text_in_a_sequence_that_is_cleaned_is_cleaned(tmp_path: Path) -> None:
    codes = {"RefSequence": {CLEANING: "C"}}
    found = options_of(
        {"m": REFERENCE}, {"RefSequence": "X", "RefUID": "U"}, codes, written=WRITTEN_CLASS, folder=tmp_path
    )
    assert found["RefSequence"] == ("X", {CLEANING: "C"})
    assert found["Label"] == ("X", {CLEANING: "C"})
    assert found["RefUID"] == ("X", {CLEANING: "U"})
    assert found["RefClassUID"] == ("X", {CLEANING: "K"})
    assert found["Number"] == ("X", {CLEANING: "K"})


@pytest.mark.parametrize(
    ("action", "wanted"),
    [("K", "C"), ("D", "C"), ("Z", "C"), ("X", None)],
)
def test_decisions_on_text_in_a_sequence_that_is_cleaned(
    action: str, wanted: str | None, tmp_path: Path
) -> None:
    written = (
        f'[[decision]]\nattributes = ["(0010,1000) Label"]\naction = "{action}"\neverywhere = true\n'
        'because = "This is for a test."\n'
    )
    modules = {"m": [*REFERENCE, "PlainSequence 3"]}
    standard = tiny_standard(
        ATTRIBUTES,
        modules,
        {"thing": {"m": "M"}},
        {TAG_OF["RefSequence"]: "X", TAG_OF["RefUID"]: "U"},
        {TAG_OF["RefSequence"]: {CLEANING: "C"}},
    )
    (tmp_path / "main.toml").write_text(written, encoding="utf-8")
    candidate = candidates.decide(standard, decisions.read(standard, tmp_path), standard.sop_classes)
    outcome = candidate["1.2.1"][TAG_OF["Label"]].options.get(CLEANING)
    assert (outcome and outcome.action) == wanted


def test_words_that_a_decision_keeps_only_under_the_option(tmp_path: Path) -> None:
    written = WRITTEN_CLASS + WRITTEN_CLASS.replace("(0008,1150) RefClassUID", "(0010,1000) Label")
    found = options_of(
        {"m": REFERENCE},
        {"RefSequence": "X", "RefUID": "U", "Name": "Z"},
        {"RefSequence": {KEEPING: "K"}},
        written=written,
        folder=tmp_path,
    )
    assert found["Label"] == ("X", {KEEPING: "D"})
    assert found["RefClassUID"] == ("X", {KEEPING: "K"})


def test_what_a_decision_keeps_without_options_stays_kept(tmp_path: Path) -> None:
    written = (
        '[[decision]]\nattributes = ["(0010,1000) Label"]\naction = "K"\neverywhere = true\n'
        'because = "A term of a dictionary."\n'
    )
    found = options_of(
        {"m": ["Label 1", "RefSequence 3", "> Label 1"]},
        {"RefSequence": "X"},
        {"RefSequence": {CLEANING: "C"}, "Label": {"cleanDescriptors": "C"}},
        written=written,
        folder=tmp_path,
    )
    assert found["Label"] == ("K", {})


USER_OPTIONAL: dict[str, tuple[list[str], dict[str, tuple[str | None, dict[str, str]]]]] = {
    "at the top level": (["Weight 3", "Number 1"], {"Weight": ("X", {KEEPING: "K"}), "Number": ("X", {})}),
    "in a sequence of the option": (
        ["RefSequence 3", "> Weight 3", "> Number 1", "> Term 2", "> PlainSequence 1", ">> RefUID 1"],
        {
            "RefSequence": ("X", {KEEPING: "K"}),
            "Weight": ("X", {KEEPING: "K"}),
            "Number": ("X", {KEEPING: "K"}),
            "Term": ("X", {KEEPING: "K"}),
            "PlainSequence": ("X", {KEEPING: "K"}),
            "RefUID": ("X", {KEEPING: "U"}),
        },
    ),
    "in a sequence that stays removed": (
        ["PlainSequence 1", "> Weight 1", "> Number 1"],
        {"PlainSequence": ("X", {}), "Weight": ("X", {}), "Number": ("X", {})},
    ),
}


@pytest.mark.parametrize(("rows", "wanted"), USER_OPTIONAL.values(), ids=USER_OPTIONAL)
def test_modules_of_usage_u(rows: list[str], wanted: dict[str, Any]) -> None:
    profile = {"Weight": "X", "RefSequence": "X", "RefUID": "U"}
    codes = {"Weight": {KEEPING: "K"}, "RefSequence": {KEEPING: "K"}, "RefUID": {"retainUIDs": "K"}}
    assert options_of({"m": rows}, profile, codes, {"m": "U"}) == wanted


def test_a_code_waits_for_the_sequence_around_it() -> None:
    modules = {"m": ["RefSequence 3", "> OtherSequence 3", ">> Number 1", ">> Moment 3"]}
    profile = {"RefSequence": "X", "OtherSequence": "X", "Moment": "X"}
    inner = {"OtherSequence": {KEEPING: "K"}, "Moment": {"retainLongitudinalFullDates": "K"}}
    assert options_of(modules, profile, inner) == {
        "RefSequence": ("X", {}), "OtherSequence": ("X", {}), "Number": ("X", {}), "Moment": ("X", {}),
    }  # fmt: skip
    both = inner | {"RefSequence": {KEEPING: "C"}}
    assert options_of(modules, profile, both) == {
        "RefSequence": ("X", {KEEPING: "C"}),
        "OtherSequence": ("X", {KEEPING: "K"}),
        "Number": ("X", {KEEPING: "K"}),
        "Moment": ("X", {}),
    }


def test_a_sequence_kept_elsewhere_comes_to_life_there_too() -> None:
    """The flat table keeps PlainSequence everywhere, so what it needs anywhere is needed."""
    modules = {
        "a": ["RefSequence 3", "> PlainSequence 1", ">> Number 3"],
        "b": ["PlainSequence 3", "> Number 1", "> Name 1"],
    }
    profile = {"RefSequence": "X", "Name": "X/Z/D"}
    assert options_of(modules, profile, {"RefSequence": {KEEPING: "K"}}) == {
        "RefSequence": ("X", {KEEPING: "K"}),
        "PlainSequence": ("X", {KEEPING: "K"}),
        "Number": ("X", {KEEPING: "K"}),
        "Name": ("X", {KEEPING: "D"}),
    }


def test_required_type_is_raised() -> None:
    modules = {"m": ["Name 2", "RefSequence 3", "> Name 1"]}
    found = options_of(modules, {"Name": "Z/D", "RefSequence": "X"}, {"RefSequence": {KEEPING: "K"}})
    assert found["Name"] == ("Z", {KEEPING: "D"})


@pytest.mark.parametrize(
    ("type_", "wanted"), [("1", "D"), ("2", "Z"), ("1C", None), ("2C", None), ("3", None)]
)
def test_what_the_table_removes_and_items_need(type_: str, wanted: str | None) -> None:
    modules = {"m": ["RefSequence 3", f"> Label {type_}", f"> OtherSequence {type_}"]}
    profile = {"Label": "X", "OtherSequence": "X", "RefSequence": "X"}
    found = options_of(modules, profile, {"RefSequence": {KEEPING: "K"}})
    options = {} if wanted is None else {KEEPING: wanted}
    assert found["Label"] == found["OtherSequence"] == ("X", options)


def test_overlays_come_with_what_it_takes_to_read_them(tmp_path: Path) -> None:
    rows = ["GraphRows 1", "GraphText 3", "GraphKind 1", "GraphData 1", "Number 1"]
    codes = {"GraphData": {"cleanGraphics": "C"}}
    wanted = {
        "GraphRows": ("X", {"cleanGraphics": "K"}),
        "GraphText": ("X", {}),
        "GraphKind": ("X", {"cleanGraphics": "D"}),
        "GraphData": ("X", {"cleanGraphics": "C"}),
    }
    found = options_of({"m": rows}, {"GraphData": "X"}, codes, {"m": "U"})
    assert found == wanted | {"Number": ("X", {})}
    # The same where people removed it together with the data.
    written = (
        '[[decision]]\nattributes = ["(60XX,0010) GraphRows"]\naction = "X"\nreplaces = ["K"]\n'
        'everywhere = true\nbecause = "Its data are removed."\n'
        '[[decision]]\nattributes = ["(60XX,0045) GraphKind"]\naction = "X"\n'
        'everywhere = true\nbecause = "Its data are removed."\n'
    )
    found = options_of({"m": rows}, {"GraphData": "X"}, codes, written=written, folder=tmp_path)
    assert found == wanted | {"Number": ("K", {})}


def test_the_code_wins_over_a_retirement_as_the_table_lists_it() -> None:
    found = options_of({"m": ["Old 3"]}, {"Old": "X"}, {"Old": {"cleanDescriptors": "C"}})
    assert found == {"Old": ("X", {"cleanDescriptors": "C"})}


DECIDED: dict[str, tuple[str, tuple[str, ...], tuple[str, dict[str, str]]]] = {
    "the code wins": ("", (), ("D", {KEEPING: "K"})),
    "unless the decision holds always": ("always = true\n", (), ("D", {})),
    "or it is removed always": ("", ("Moment",), ("D", {})),
}


@pytest.mark.parametrize(("extra", "removed", "wanted"), DECIDED.values(), ids=DECIDED)
def test_a_decision_on_an_attribute_with_a_code(
    extra: str, removed: tuple[str, ...], wanted: tuple[str, dict[str, str]], tmp_path: Path
) -> None:
    written = (
        '[[decision]]\nattributes = ["(0040,A120) Moment"]\naction = "D"\nreplaces = ["X"]\n'
        f'everywhere = true\n{extra}because = "A date is required here."\n'
    )
    found = options_of(
        {"m": ["Moment 1"]},
        {"Moment": "X"},
        {"Moment": {KEEPING: "K"}},
        written=written,
        removed=removed,
        folder=tmp_path,
    )
    assert found["Moment"] == wanted


def test_a_decision_that_replaces_what_only_an_option_says_is_not_stale(tmp_path: Path) -> None:
    """Number is X without the option (a decision makes it D) and K by the rules under it."""
    written = (
        '[[decision]]\nattributes = ["(0018,0050) Number"]\naction = "D"\nreplaces = ["X"]\n'
        'everywhere = true\nbecause = "A dummy will do here."\n'
    )
    found = options_of(
        {"m": ["Number 3", "RefSequence 3", "> Number 1"]},
        {"RefSequence": "X"},
        {"RefSequence": {KEEPING: "K"}},
        written=written,
        folder=tmp_path,
    )
    assert found["Number"] == ("D", {})


@pytest.mark.parametrize("types", [("1", "3"), ("3", "1"), ("1", "2"), ("2", "1C"), ("1C", "3")])
def test_the_most_demanding_type_of_what_comes_back_counts(types: tuple[str, str]) -> None:
    """Whichever of the sequences that come back is looked at last."""
    one, other = types
    rows = ["RefSequence 3", f"> Name {one}", f"> Label {one}"]
    rows += ["OtherSequence 3", f"> Name {other}", f"> Label {other}"]
    found = options_of(
        {"m": rows},
        {"RefSequence": "X", "OtherSequence": "X", "Name": "X", "Label": "X/Z/D"},
        {"RefSequence": {KEEPING: "K"}, "OtherSequence": {KEEPING: "K"}},
    )
    assert found["Label"] == ("X", {KEEPING: "D"})
    # What the table removes comes back for a Type 1 or 2 only.
    assert found["Name"] == ("X", {KEEPING: "D"} if "1" in types else {})


def test_what_people_removed_does_not_come_back_with_its_items(tmp_path: Path) -> None:
    """The rules alone would keep the inner sequence, once the outer one is kept."""
    rows = {"m": ["RefSequence 3", "> PlainSequence 1", ">> Number 1"]}
    profile, codes = {"RefSequence": "X"}, {"RefSequence": {KEEPING: "K"}}
    assert options_of(rows, profile, codes)["Number"] == ("X", {KEEPING: "K"})
    written = (
        '[[decision]]\nattributes = ["(0008,1130) PlainSequence"]\naction = "X"\nreplaces = ["X"]\n'
        'everywhere = true\nbecause = "Points outside of the file."\n'
    )
    found = options_of(rows, profile, codes, written=written, folder=tmp_path)
    assert (found["PlainSequence"], found["Number"]) == (("X", {}), ("X", {}))


@pytest.mark.parametrize(
    ("type_", "action", "replaces", "wanted"),
    [("1", "X", "K", {}), ("3", "K", "X", {KEEPING: "K"}), ("1", "K", "K", {KEEPING: "K"})],
)
def test_a_code_in_a_sequence_that_people_decided(
    type_: str, action: str, replaces: str, wanted: dict[str, str], tmp_path: Path
) -> None:
    """It holds where a value can stand in the file, which is what the decision says, not the rules."""
    written = (
        f'[[decision]]\nattributes = ["(0008,1130) PlainSequence"]\naction = "{action}"\n'
        f'replaces = ["{replaces}"]\neverywhere = true\nbecause = "This is for a test."\n'
    )
    rows = {"m": [f"PlainSequence {type_}", "> Moment 3"]}
    found = options_of(rows, {"Moment": "X"}, {"Moment": {KEEPING: "K"}}, written=written, folder=tmp_path)
    assert found == {"PlainSequence": (action, {}), "Moment": ("X", wanted)}


def test_a_sequence_that_is_kept_anyhow_brings_back_what_is_user_optional() -> None:
    rows = {"a": ["RefSequence 1", "> Term 1"], "b": ["RefSequence 3", "> Number 1", "> Term 3"]}
    profile, codes = {"RefSequence": "X/Z/U*"}, {"RefSequence": {KEEPING: "K"}}
    assert options_of(rows, profile, codes, {"b": "U"}) == {
        "RefSequence": ("K", {}),
        "Term": ("K", {}),
        "Number": ("X", {KEEPING: "K"}),
    }


def test_every_uid_is_kept_under_retain_uids(tmp_path: Path) -> None:
    """Listed or decided, with a code of the option or without."""
    written = (
        '[[decision]]\nattributes = ["(0008,1155) RefUID"]\naction = "U"\neverywhere = true\n'
        'because = "Names an instance only."\n'
    )
    found = options_of(
        {"m": ["RefUID 1", "StudyUID 1"]}, {"StudyUID": "U"}, {}, written=written, folder=tmp_path
    )
    assert found == {"RefUID": ("U", {"retainUIDs": "K"}), "StudyUID": ("U", {"retainUIDs": "K"})}


def test_always_must_be_true(quick_copy: Copy) -> None:
    quick_copy.write(
        "procedure/decisions/zz.toml",
        '[[decision]]\nattributes = ["(0008,0060) Modality"]\naction = "D"\nreplaces = ["K"]\n'
        'everywhere = true\nalways = false\nbecause = "This is for a test."\n',
    )
    errors = quick_copy.refuses("candidate")
    assert len(errors) == 1
    assert "zz.toml, decision 1" in errors[0] and "'always' can only be true" in errors[0]


# Any standard, against a second implementation that is slow and plain.


@st.composite
def standards_with_codes(draw: st.DrawFn) -> Standard:
    """Return a standard with codes under one option."""
    standard = draw(standards())
    table = dict(standard.confidentiality)
    for tag in draw(st.sets(st.sampled_from([*SEQUENCE_TAGS, *TAGS]), max_size=4)):
        row = table.get(tag, ConfidentialityRow(tag, "name", "X", ()))
        table[tag] = replace(row, options=((KEEPING, draw(st.sampled_from(["K", "C"]))),))
    return replace(standard, confidentiality=table)


def plainly_resolved(standard: Standard) -> dict[str, str | None]:
    """Decide under the option as procedure.md words it: from the start, until nothing changes."""
    uses = standard.iods["thing"].modules
    rows = [(use, row) for use in uses for row in standard.modules[use.module].occurrences]
    codes = {tag: dict(row.options)[KEEPING] for tag, row in standard.confidentiality.items() if row.options}
    lived: dict[str, set[Any]] = {}

    def run(codes: dict[str, str], before: dict[str, set[Any]]) -> dict[str, str | None]:
        kept: set[str] = set()
        sequences = {tag for tag in codes if tag in SEQUENCE_TAGS}
        while True:
            found: dict[str, str | None] = {}
            for tag in {row.tag for _, row in rows}:
                mine = [(use, row) for use, row in rows if row.tag == tag and set(row.path) <= kept]
                live = [(use, row) for use, row in mine if use.usage != "U" or sequences & set(row.path)]
                types = [row.type for _, row in live]
                back = [row.type for use, row in live if before and (use, row) not in before[tag]]
                if not before:
                    lived[tag] = set(live)
                profile = standard.confidentiality.get(tag)
                code = profile.basic_profile if profile else None
                demand = min(types, key="1 1C 2 2C 3".split().index) if types else None
                if tag in codes and mine:
                    found[tag] = codes[tag]
                elif demand is None or standard.attributes[tag].retired:
                    found[tag] = "X"
                elif code == "X" and back and min(back, key=TYPES.index) in ("1", "2"):
                    found[tag] = "D" if "1" in back else "Z"
                elif code is not None and "/" not in code:
                    found[tag] = code
                elif code is not None:
                    found[tag] = {"1": "D", "1C": "D", "2": "Z", "2C": "Z", "3": "X"}[demand]
                    if code == "X/Z/U*" and demand != "3":
                        found[tag] = "K"
                elif demand == "3":
                    found[tag] = "X"
                elif standard.attributes[tag].vr and set(standard.attributes[tag].vr) <= set(CODED):
                    found[tag] = "K"
                else:
                    found[tag] = None if demand in ("1", "1C") else "Z"
            now = {
                tag
                for tag, action in found.items()
                if tag in SEQUENCE_TAGS and (action == "K" or (action == "C" and tag in codes))
            }
            if now == kept:
                return found
            assert now > kept, "the iteration only ever keeps more"
            kept = now

    run({}, {})
    return run(codes, dict(lived))


def resolved_under(standard: Standard) -> tuple[dict[str, str | None], dict[str, str | None]]:
    """Return the actions without the option and under it, as the generator resolves them."""
    places = places_of(standard.iods["thing"], Shared(standard))
    resolved = resolve(places, standard)
    without = {tag: outcome.ruling.action for tag, outcome in resolved.items()}
    reached = resolve_under(Resolution.of(places, resolved), option_codes(standard, KEEPING), standard)
    return without, without | {tag: outcome.ruling.action for tag, outcome in reached.items()}


@settings(max_examples=10 * settings.default.max_examples)
@given(standards_with_codes())
def test_agrees_with_a_plain_implementation(standard: Standard) -> None:
    assert resolved_under(standard)[1] == plainly_resolved(standard)


@given(standards_with_codes(), st.integers(0, 2**32))
def test_order_does_not_matter(standard: Standard, seed: int) -> None:
    assert resolved_under(standard) == resolved_under(shuffled(standard, seed))


# The real data.

UNLISTED_UIDS = [
    "(0008,1167)", "(0020,0242)", "(0028,0304)", "(0040,A124)", "(0044,0102)", "(300A,0675)",
]  # fmt: skip


def everywhere(candidate: Candidate, tag: str) -> list[tuple[str | None, dict[str, str]]]:
    """Return default and options of an attribute in every class that lists it."""
    return [
        (entries[tag].action, {name: outcome.action for name, outcome in entries[tag].options.items()})
        for entries in candidate.values()
        if tag in entries
    ]


@pytest.mark.parametrize("tag", UNLISTED_UIDS)
def test_uids_that_the_table_gives_no_option(tag: str, candidate: Candidate) -> None:
    found = everywhere(candidate, tag)
    assert any(action == "U" for action, _ in found)
    for action, options in found:
        assert options.get("retainUIDs") == ("K" if action == "U" else None)


def test_no_uid_is_replaced_under_retain_uids(
    candidate: Candidate, standard: Standard, safety: checks.Safety
) -> None:
    for entries in candidate.values():
        for tag, entry in entries.items():
            if standard.attributes[tag].vr == ("UI",) and tag not in safety.class_uids:
                assert entry.under(["retainUIDs"]) in ("K", "X"), tag


SEQUENCES = {
    "(0008,1110)": ("retainUIDs", ["(0008,1150)", "(0008,1155)"]),
    "(0008,1111)": ("retainUIDs", ["(0008,1150)", "(0008,1155)"]),
    "(0008,1120)": ("retainUIDs", ["(0008,1150)", "(0008,1155)"]),
    "(0040,0555)": ("cleanStructuredContent", ["(0040,A043)", "(0040,A040)", "(0040,A30A)", "(0040,A160)"]),
    "(0040,0610)": ("cleanStructuredContent", ["(0040,0612)", "(0040,A043)", "(0040,A168)", "(0040,A160)"]),
    "(0040,B020)": ("cleanStructuredContent", ["(0040,A0B0)", "(0040,A043)", "(0040,A30A)", "(0040,08EA)"]),
    "(0018,100A)": ("retainDeviceIdentity", ["(0018,1009)"]),
    "(0008,0082)": ("retainInstitutionIdentity", ["(0008,0100)", "(0008,0104)"]),
    "(0010,2161)": ("retainPatientCharacteristics", ["(0008,0100)", "(0008,0104)"]),
}


@pytest.mark.parametrize("sequence", SEQUENCES)
def test_sequences_come_back_with_what_they_hold(sequence: str, candidate: Candidate) -> None:
    option, content = SEQUENCES[sequence]
    back = [
        entries
        for entries in candidate.values()
        if sequence in entries and option in entries[sequence].options
    ]
    assert back, "some class has it"
    for entries in back:
        for tag in content:
            assert entries[tag].under([option]) in ("K", "C"), tag


@pytest.mark.parametrize("tag", ["(0040,0610)", "(0040,0555)", "(0040,B020)"])
def test_structured_content_comes_back_in_every_class(tag: str, candidate: Candidate) -> None:
    found = everywhere(candidate, tag)
    assert len(found) >= 14
    assert all(options.get("cleanStructuredContent") == "C" for _, options in found)


@pytest.mark.parametrize("tag", ["(0008,1110)", "(0008,1111)", "(0008,1120)"])
def test_references_come_back_in_every_class(tag: str, candidate: Candidate) -> None:
    assert all(options.get("retainUIDs") == "K" for _, options in everywhere(candidate, tag))


@pytest.mark.parametrize("tag", ["(0010,1010)", "(0010,1020)", "(0010,1030)", "(0010,0040)"])
def test_patient_characteristics_come_back_from_modules_of_usage_u(tag: str, candidate: Candidate) -> None:
    """Without weight and size no SUV; Patient Study is of usage U in most IODs."""
    found = everywhere(candidate, tag)
    assert found and all(options.get("retainPatientCharacteristics") == "K" for _, options in found)


PET = "1.2.840.10008.5.1.4.1.1.128"


@pytest.mark.parametrize("tag", ["(0018,1072)", "(0018,1078)", "(0008,0031)", "(0008,0032)", "(0008,0022)"])
def test_times_that_suv_needs(tag: str, candidate: Candidate) -> None:
    assert candidate[PET][tag].under(["retainLongitudinalFullDates"]) == "K"
    assert candidate[PET][tag].under(["retainLongitudinalModifiedDates"]) == "C"
    assert candidate[PET]["(0018,1074)"].under([]) == "K"


def test_overlays_are_readable_in_every_class(candidate: Candidate) -> None:
    seen = 0
    for entries in candidate.values():
        for tag, entry in entries.items():
            if not tag.startswith("(60XX"):
                continue
            seen += 1
            assert entry.action == "X"
            required = any(place.occurrence.type != "3" for place in entry.resolved.places)
            wanted = "C" if tag == "(60XX,3000)" else "K" if required else "X"
            assert entry.under(["cleanGraphics"]) == wanted, tag
    assert seen


def test_options_only_ever_loosen(candidate: Candidate) -> None:
    for entries in candidate.values():
        for tag, entry in entries.items():
            assert entry.action is not None
            assert list(entry.options) == [name for name in OPTIONS if name in entry.options], tag
            for outcome in entry.options.values():
                assert STRICTNESS.index(outcome.action) > STRICTNESS.index(entry.action), tag
                assert outcome.source


def test_what_no_option_brings_back(candidate: Candidate, safety: checks.Safety) -> None:
    inserted = {"(0012,0062)", "(0012,0063)", "(0012,0064)", "(0028,0303)"}
    for entries in candidate.values():
        for tag in (safety.removed | inserted) & entries.keys():
            assert not entries[tag].options, tag


def test_the_date_of_a_dictionary_stays_removed(candidate: Candidate) -> None:
    """A decision that holds always: the identifier that it belongs to is removed."""
    for tag in ("(0008,0106)", "(0008,0107)"):
        assert everywhere(candidate, tag)
        assert all(found == ("X", {}) for found in everywhere(candidate, tag))


# What the commands show.


def test_explain_shows_options(quick_copy: Copy) -> None:
    outcome = quick_copy.run("explain", PET, "(0008,1110)")
    assert outcome.status == 0
    lines = outcome.stdout.splitlines()
    assert "under option:   K with retainUIDs, by PS3.15 Table E.1-1" in lines
    assert "Table E.1-1:    X/Z, K with retainUIDs" in lines
