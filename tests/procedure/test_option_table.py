"""The options of PS3.15 section E.3: names, codes, exclusions, and several together."""

from itertools import combinations
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.sr import _cid_dict, _concepts_dict

from generator.procedure import final
from generator.procedure.actions import STRICTNESS, Action
from generator.procedure.options import (
    OPTION_TABLE,
    combined,
    may_combine,
    method_code,
    option_members,
    selections,
)
from generator.standard.model import OPTIONS, Standard
from generator.version import Version

# Codes of PS3.16 CID 7050 that stand for what no table of attributes does, and for the profile itself.
OTHERS = {"113100", "113101", "113102"}
FULL, MODIFIED = "retainLongitudinalFullDates", "retainLongitudinalModifiedDates"


def test_the_table_is_in_the_order_of_the_columns() -> None:
    assert tuple(OPTION_TABLE) == OPTIONS
    assert all(option.key == key for key, option in OPTION_TABLE.items())


def test_codes_are_those_of_the_context_group() -> None:
    """Independent witness: pydicom's copy of PS3.16 CID 7050."""
    codes = {}
    for keyword in _cid_dict.cid_concepts[7050]["DCM"]:
        for code, (meaning, groups) in _concepts_dict.concepts["DCM"][keyword].items():
            if 7050 in groups:
                codes[code] = meaning
    assert {option.code: option.meaning for option in OPTION_TABLE.values()} == {
        code: meaning for code, meaning in codes.items() if code not in OTHERS
    }
    (item,) = final.insertions(Version(2026, 11, 0))["00120064"]["Value"]
    assert item == method_code("113100", codes["113100"])


@pytest.mark.parametrize("key", OPTIONS)
def test_a_code_belongs_to_its_key(key: str) -> None:
    """The key spells the code's meaning without `Option` and the words that its neighbours share."""
    option = OPTION_TABLE[key]
    for text in (option.name, option.meaning):
        words = text.replace("Temporal Information ", "").replace("with ", "").split()
        assert words.pop() == "Option"
        assert "".join(words).lower() == key.lower(), text


def test_names_are_those_of_the_standard(repository: Any) -> None:
    path = repository.parent / "shared/standard/docbook/2026c/part15.xml"
    if not path.is_file():
        pytest.skip("PS3.15 of 2026c does not lie beside the repository")
    text = path.read_text(encoding="utf-8")
    section = text[text.index('xml:id="sect_E.3"') : text.index('xml:id="sect_E.3.1"')]
    for option in OPTION_TABLE.values():
        assert f">{option.name}</para>" in section, option.name


def test_only_the_longitudinal_options_exclude_each_other() -> None:
    excluded = {(key, other) for key, option in OPTION_TABLE.items() for other in option.excludes}
    assert excluded == {(FULL, MODIFIED), (MODIFIED, FULL)}
    assert not may_combine([FULL, MODIFIED])
    assert not may_combine([MODIFIED, "cleanGraphics", FULL])
    assert may_combine([name for name in OPTIONS if name != FULL])


def test_selections_are_every_option_and_every_pair_but_one() -> None:
    made = list(selections())
    assert len(made) == len(set(made)) == 10 + 45 - 1
    assert {frozenset(chosen) for chosen in made} == {
        frozenset(chosen)
        for size in (1, 2)
        for chosen in combinations(OPTIONS, size)
        if set(chosen) != {FULL, MODIFIED}
    }


def test_what_an_option_inserts(procedure: dict[str, Any], standard: Standard) -> None:
    members = procedure["option"]
    assert members == option_members()
    assert list(members) == list(OPTIONS)
    for key, member in members.items():
        dates = {FULL: ["UNMODIFIED"], MODIFIED: ["MODIFIED"]}.get(key)
        insert = dict(member["insert"])
        (item,) = insert.pop("00120064")["Value"]
        assert item["00080102"]["Value"] == ["DCM"]
        assert all(len(value) <= 64 for element in item.values() for value in element["Value"])
        assert {tag: element["vr"] for tag, element in item.items()} == {
            tag: standard.attributes[f"({tag[:4]},{tag[4:]})"].vr[0] for tag in item
        }
        assert insert == ({} if dates is None else {"00280303": {"vr": "CS", "Value": dates}})
        # What is changed is inserted without options, too, or there would be nothing to change.
        assert set(member["insert"]) <= set(procedure["insert"])
    codes = [member["insert"]["00120064"]["Value"][0]["00080100"]["Value"][0] for member in members.values()]
    assert len(set(codes)) == len(codes)


ACTIONS = st.sampled_from(get_args(Action))


@given(ACTIONS, st.dictionaries(st.sampled_from(OPTIONS), ACTIONS), st.sets(st.sampled_from(OPTIONS)))
def test_several_options_take_the_most_protective_action(
    default: Action, options: dict[str, Action], chosen: set[str]
) -> None:
    found = combined(default, options, chosen)
    applying = {options[name] for name in chosen & options.keys()}
    if not applying:
        assert found == default
    else:
        assert found in applying
        assert all(STRICTNESS.index(found) <= STRICTNESS.index(action) for action in applying)


def item_of(code: str, meaning: str) -> dict[str, Any]:
    return {
        "00080100": {"vr": "SH", "Value": [code]},
        "00080102": {"vr": "SH", "Value": ["DCM"]},
        "00080104": {"vr": "LO", "Value": [meaning]},
    }


def test_members_word_by_word() -> None:
    members = option_members()
    assert list(members) == list(OPTIONS)
    assert members["retainUIDs"] == {
        "name": "Retain UIDs Option",
        "excludes": [],
        "insert": {"00120064": {"vr": "SQ", "Value": [item_of("113110", "Retain UIDs Option")]}},
    }
    meaning = "Retain Longitudinal Temporal Information Modified Dates Option"
    assert members[MODIFIED] == {
        "name": "Retain Longitudinal Temporal Information with Modified Dates Option",
        "excludes": [FULL],
        "insert": {
            "00120064": {"vr": "SQ", "Value": [item_of("113107", meaning)]},
            "00280303": {"vr": "CS", "Value": ["MODIFIED"]},
        },
    }


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ([], "U"),
        (["cleanGraphics"], "U"),
        (["retainUIDs"], "K"),
        (["retainUIDs", "cleanDescriptors"], "C"),
        (["cleanDescriptors", FULL], "D"),
        (["cleanGraphics", "retainUIDs"], "K"),
    ],
)
def test_a_few_options_together(chosen: list[str], expected: str) -> None:
    options: dict[str, Action] = {"retainUIDs": "K", "cleanDescriptors": "C", FULL: "D"}
    assert combined("U", options, chosen) == expected
