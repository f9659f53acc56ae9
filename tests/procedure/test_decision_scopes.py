"""How decisions apply: the narrowest scope wins, chains, sequences, modules put to use."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tiny_standard import tiny_standard, uid_of

from generator.errors import UserError
from generator.procedure import candidate as candidates
from generator.procedure import decisions, private
from generator.procedure.candidate import Candidate
from generator.procedure.report import report_of
from generator.standard.model import Standard

Decide = Callable[..., Candidate]

IODS = {
    "alpha": {"main": "M", "side": "M", "extra": "U"},
    "beta": {"main": "M", "extra": "U"},
    "gamma": {"side": "M", "extra": "M"},
}
STANDARD = tiny_standard(
    {
        "(0008,0104) CodeMeaning": "LO",
        "(0010,0010) PatientName": "PN",
        "(0018,0050) SliceThickness": "DS",
        "(0018,1050) SpatialResolution": "DS",
        "(0018,9300) MethodSequence": "SQ",
        "(0018,9301) InnerSequence": "SQ",
        "(0018,9302) OtherNumber": "DS",
        "(0020,000D) StudyInstanceUID": "UI",
        "(0020,4000) ImageComments": "LT",
    },
    {
        "main": [
            "SliceThickness 1",
            "MethodSequence 3",
            "> CodeMeaning 1",
            "> InnerSequence 1",
            ">> PatientName 1",
        ],
        "side": ["SliceThickness 3", "PatientName 2", "StudyInstanceUID 1"],
        "extra": [
            "CodeMeaning 1",
            "SliceThickness 2",
            "ImageComments 3",
            "MethodSequence 1",
            "SpatialResolution 1",
        ],
    },
    IODS,
    {"(0010,0010)": "Z/D", "(0020,000D)": "U", "(0020,4000)": "X"},
)
ALPHA, BETA, GAMMA = (uid_of(iod, IODS) for iod in IODS)
THICKNESS = "(0018,0050) SliceThickness"
METHOD = "(0018,9300) MethodSequence"
MEANING = "(0008,0104) CodeMeaning"
NAME = "(0010,0010) PatientName"


def entry(attribute: str, action: str, scope: str, replaces: str = "", extra: str = "") -> str:
    """Return a decision whose reason is its action and scope."""
    replaced = f"replaces = {replaces.split()}" if replaces else ""
    reason = f"{action} by {scope}".replace('"', "'")
    return (
        f'[[decision]]\nattributes = ["{attribute}"]\naction = "{action}"\n{scope}\n{replaced}\n{extra}\n'
        f'because = "{reason}"\n'
    )


def use(module: str, scope: str = "everywhere = true") -> str:
    return f'[[module]]\nuse = ["{module}"]\n{scope}\nbecause = "The data need {module}."\n'


@pytest.fixture
def decide(tmp_path: Path) -> Decide:
    """Return a function from decision files, as text, to a candidate."""

    def decided(*entries: str, standard: Standard = STANDARD) -> Candidate:
        (tmp_path / "main.toml").write_text("\n".join(entries), encoding="utf-8")
        written = decisions.read(standard, tmp_path)
        return candidates.decide(standard, written, standard.sop_classes)

    return decided


def actions(candidate: Candidate, attribute: str) -> tuple[str | None, ...]:
    """Return the action on an attribute in alpha, beta and gamma."""
    tag = attribute.split()[0]
    return tuple(candidate[uid][tag].action if tag in candidate[uid] else "-" for uid in (ALPHA, BETA, GAMMA))


def test_without_decisions(decide: Decide) -> None:
    candidate = decide()
    assert actions(candidate, THICKNESS) == ("K", "K", "K")
    assert actions(candidate, METHOD) == ("X", "X", "K")
    assert actions(candidate, MEANING) == ("X", "X", None)
    assert actions(candidate, NAME) == ("Z", "X", "Z")


EVERYWHERE = "everywhere = true"
SCOPES = {
    "everywhere": ([entry(THICKNESS, "D", EVERYWHERE, "K")], ("D", "D", "D")),
    "one IOD": ([entry(THICKNESS, "D", 'iods = ["beta"]', "K")], ("K", "D", "K")),
    "two IODs": ([entry(THICKNESS, "D", 'iods = ["beta", "gamma"]', "K")], ("K", "D", "D")),
    "module": ([entry(THICKNESS, "D", 'modules = ["side"]', "K")], ("D", "K", "D")),
    "module that is user optional": ([entry(THICKNESS, "D", 'modules = ["extra"]', "K")], ("D", "D", "D")),
    "SOP class": ([entry(THICKNESS, "D", 'sop_classes = ["1.2.3"]', "K")], ("K", "K", "D")),
    "IOD after everywhere": (
        [entry(THICKNESS, "D", EVERYWHERE, "K"), entry(THICKNESS, "Z", 'iods = ["beta"]', "D")],
        ("D", "Z", "D"),
    ),
    "order in the file does not matter": (
        [entry(THICKNESS, "Z", 'iods = ["beta"]', "D"), entry(THICKNESS, "D", EVERYWHERE, "K")],
        ("D", "Z", "D"),
    ),
    "module after IOD": (
        [entry(THICKNESS, "D", 'iods = ["alpha"]', "K"), entry(THICKNESS, "Z", 'modules = ["side"]', "D K")],
        ("Z", "K", "Z"),
    ),
    "SOP class after module": (
        [
            entry(THICKNESS, "D", 'modules = ["side"]', "K"),
            entry(THICKNESS, "X", 'sop_classes = ["1.2.1"]', "D"),
        ],
        ("X", "K", "D"),
    ),
    "all four": (
        [
            entry(THICKNESS, "D", EVERYWHERE, "K"),
            entry(THICKNESS, "Z", 'iods = ["alpha", "gamma"]', "D"),
            entry(THICKNESS, "X", 'modules = ["side"]', "Z"),
            entry(THICKNESS, "K", 'sop_classes = ["1.2.1"]', "X"),
        ],
        ("K", "D", "X"),
    ),
    "a broad decision that changes nothing there": (
        [entry(METHOD, "X", EVERYWHERE, "K"), entry(METHOD, "K", 'iods = ["alpha"]', "X")],
        ("K", "X", "X"),
    ),
}


@pytest.mark.parametrize(("entries", "expected"), SCOPES.values(), ids=SCOPES)
def test_the_narrowest_scope_wins(decide, entries: list[str], expected: tuple[str, ...]) -> None:
    attribute = THICKNESS if THICKNESS in entries[0] else METHOD
    candidate = decide(*entries)
    assert actions(candidate, attribute) == expected


def test_the_justification_is_that_of_the_narrowest(decide: Decide) -> None:
    candidate = decide(*SCOPES["all four"][0])
    tag = THICKNESS.split()[0]
    assert [candidate[uid][tag].justification for uid in (ALPHA, BETA, GAMMA)] == [
        "K by sop_classes = ['1.2.1']",
        "D by everywhere = true",
        "X by modules = ['side']",
    ]
    assert candidate[GAMMA][tag].decision.where.endswith(f"main.toml, decision 3 ({THICKNESS})")
    # What the rules say stays on record.
    assert all(candidate[uid][tag].resolved.ruling.action == "K" for uid in candidate)


def test_a_decision_names_what_it_replaces_at_its_place_in_the_chain(decide: Decide) -> None:
    with pytest.raises(UserError) as raised:
        decide(entry(THICKNESS, "D", EVERYWHERE, "K"), entry(THICKNESS, "Z", 'iods = ["beta"]', "K"))
    assert (
        "stale: without it (0018,0050) SliceThickness is D in beta Storage, not K" in raised.value.findings[0]
    )


def test_by_default_only_what_is_undecided_is_decided(decide: Decide) -> None:
    candidate = decide(entry(MEANING, "K", EVERYWHERE))
    assert actions(candidate, MEANING) == ("X", "X", "K")
    assert candidate[ALPHA][MEANING.split()[0]].justification == "[AUTO] Enclosing sequence not kept"
    assert candidate[GAMMA][MEANING.split()[0]].justification == "K by everywhere = true"


def test_undecided_can_be_named_with_others(decide: Decide) -> None:
    candidate = decide(entry(MEANING, "D", EVERYWHERE, "undecided X"))
    assert actions(candidate, MEANING) == ("D", "D", "D")


def test_keeping_a_sequence_brings_its_content_to_life(decide: Decide) -> None:
    candidate = decide(entry(METHOD, "K", 'iods = ["alpha"]', "X"))
    assert actions(candidate, METHOD) == ("K", "X", "K")
    assert actions(candidate, "(0018,9301) InnerSequence") == ("K", "X", "-")
    # The name is Type 1 in there, Type 2 at the top.
    assert actions(candidate, NAME) == ("D", "X", "Z")
    # What it holds may be undecided now; a decision settles that in one go.
    assert actions(candidate, MEANING) == (None, "X", None)
    candidate = decide(entry(METHOD, "K", 'iods = ["alpha"]', "X"), entry(MEANING, "K", EVERYWHERE))
    assert actions(candidate, MEANING) == ("K", "X", "K")


def test_removing_a_sequence_removes_its_content(decide: Decide) -> None:
    kept = entry(METHOD, "K", EVERYWHERE, "X")
    candidate = decide(kept, entry("(0018,9301) InnerSequence", "X", EVERYWHERE, "K"))
    inner = candidate[ALPHA]["(0018,9301)"]
    assert (inner.action, inner.resolved.ruling.action) == ("X", "K")
    assert actions(candidate, NAME) == ("Z", "X", "Z")


def test_a_module_put_to_use(decide: Decide) -> None:
    candidate = decide(use("extra"), entry(MEANING, "K", EVERYWHERE, "undecided"))
    assert actions(candidate, METHOD) == ("K", "K", "K")
    assert actions(candidate, MEANING) == ("K", "K", "K")
    # Type 3 and listed attributes are decided as in any other module.
    assert actions(candidate, "(0020,4000) ImageComments") == ("X", "X", "X")
    assert candidate[ALPHA]["(0020,4000)"].justification == "[AUTO] Basic Profile"
    assert actions(candidate, "(0018,1050) SpatialResolution") == ("K", "K", "K")
    assert candidate[ALPHA]["(0018,1050)"].justification == "The data need extra."
    assert candidate[ALPHA]["(0018,1050)"].decision.where.endswith("main.toml, module 1")
    assert candidate[GAMMA]["(0018,1050)"].decision is None
    # Alpha and beta have the sequence in another module as well, but it is optional there.
    assert candidate[ALPHA]["(0018,9300)"].justification == "The data need extra."
    # What it holds in that other module is kept for the same reason.
    assert candidate[BETA]["(0018,9301)"].justification == "The data need extra."
    # What is kept for the sake of the module says so; what is kept without it does not.
    assert candidate[BETA]["(0018,0050)"].justification == "[AUTO] Attribute type"
    assert candidate[GAMMA]["(0018,9300)"].justification == "[AUTO] Attribute type"
    assert candidate[ALPHA]["(0018,0050)"].justification == "[AUTO] Attribute type"


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ('iods = ["alpha"]', ("K", "X", "K")),
        ('sop_classes = ["1.2.2"]', ("X", "K", "K")),
        ('iods = ["alpha", "beta"]', ("K", "K", "K")),
    ],
)
def test_a_module_put_to_use_somewhere(decide: Decide, scope: str, expected: tuple[str, ...]) -> None:
    assert actions(decide(use("extra", scope)), METHOD) == expected


def test_a_decision_on_top_of_a_module_in_use(decide: Decide) -> None:
    candidate = decide(use("extra"), entry(METHOD, "X", 'iods = ["beta"]', "K"))
    assert actions(candidate, METHOD) == ("K", "X", "K")


def test_an_attribute_beyond_the_iod(decide: Decide) -> None:
    """Standard Extended SOP classes: what the IOD does not list is X, unless a decision names it."""
    candidate = decide(
        entry(NAME, "X", EVERYWHERE, "Z"),
        entry("(0018,9302) OtherNumber", "K", 'iods = ["beta"]', "unlisted"),
    )
    assert actions(candidate, "(0018,9302) OtherNumber") == ("-", "K", "-")
    added = candidate[BETA]["(0018,9302)"]
    assert added.justification == "K by iods = ['beta']"
    assert (added.resolved.places, added.resolved.live, added.resolved.required_type) == ((), (), None)
    assert added.resolved.ruling.action == "X"
    assert list(candidate[BETA]) == sorted(candidate[BETA])


def test_an_attribute_beyond_the_iod_narrowed(decide: Decide) -> None:
    candidate = decide(
        entry("(0018,9302) OtherNumber", "K", 'iods = ["alpha", "beta"]', "unlisted"),
        entry("(0018,9302) OtherNumber", "D", 'sop_classes = ["1.2.2"]', "K"),
    )
    assert actions(candidate, "(0018,9302) OtherNumber") == ("K", "D", "-")


def test_what_is_added_elsewhere_makes_no_room(decide: Decide) -> None:
    """A narrower decision on an attribute that beta adds says nothing of alpha, which lacks it, too."""
    candidate = decide(
        entry("(0018,9302) OtherNumber", "K", 'iods = ["beta"]', "unlisted"),
        entry("(0018,9302) OtherNumber", "D", 'sop_classes = ["1.2.1", "1.2.2"]', "K"),
    )
    assert actions(candidate, "(0018,9302) OtherNumber") == ("-", "D", "-")


def test_what_is_added_stands_in_no_module(decide: Decide) -> None:
    study = "(0020,000D) StudyInstanceUID"
    candidate = decide(
        entry(study, "D", 'iods = ["beta"]', "unlisted"), entry(study, "Z", 'modules = ["side"]', "U")
    )
    assert actions(candidate, study) == ("Z", "D", "Z")


BESIDE = [
    # Top level of alpha and beta; gamma has it inside no sequence either.
    ("(0018,9300) MethodSequence", ("K", "K", "K")),
    # Only in the module `side`, of alpha and gamma.
    ("(0020,000D) StudyInstanceUID", ("K", "-", "K")),
    # Inside a sequence in alpha, at the top level in gamma; in alpha and beta its module `extra` is U.
    ("(0008,0104) CodeMeaning", ("-", "-", "K")),
]


@pytest.mark.parametrize(("beside", "expected"), BESIDE)
def test_a_decision_beside_an_attribute(decide: Decide, beside: str, expected: tuple[str, ...]) -> None:
    """It holds where the IOD lists that attribute at the top level, in a module not of usage U."""
    candidate = decide(entry("(0018,9302) OtherNumber", "K", f'beside = ["{beside}"]', "unlisted"))
    assert actions(candidate, "(0018,9302) OtherNumber") == expected


def test_beside_any_of_several(decide: Decide) -> None:
    scope = 'beside = ["(0008,0104) CodeMeaning", "(0018,9300) MethodSequence"]'
    assert actions(decide(entry(METHOD, "K", scope, "X K")), METHOD) == ("K", "K", "K")


def test_listed_or_not_in_one_decision(decide: Decide) -> None:
    """The patient's name is Z in alpha and gamma, and beta lists it in a sequence only, where it is X."""
    candidate = decide(
        entry("(0018,1050) SpatialResolution", "K", 'iods = ["alpha", "gamma"]', "X K unlisted"),
        entry("(0018,9302) OtherNumber", "K", 'iods = ["alpha", "gamma"]', "X unlisted"),
    )
    assert actions(candidate, "(0018,1050) SpatialResolution") == ("K", "X", "K")
    assert actions(candidate, "(0018,9302) OtherNumber") == ("K", "-", "K")


def test_narrower_and_broader_than_beside(decide: Decide) -> None:
    beside = 'beside = ["(0020,000D) StudyInstanceUID"]'
    candidate = decide(
        entry(THICKNESS, "D", EVERYWHERE, "K"),
        entry(THICKNESS, "Z", beside, "D"),
        entry(THICKNESS, "X", 'iods = ["gamma"]', "Z"),
    )
    assert actions(candidate, THICKNESS) == ("Z", "D", "X")


def test_two_decisions_beside_different_attributes_clash(decide: Decide) -> None:
    with pytest.raises(UserError, match=r"with the same breadth as .*; narrow one or delete it"):
        decide(
            entry(THICKNESS, "D", 'beside = ["(0020,000D) StudyInstanceUID"]', "K"),
            entry(THICKNESS, "Z", 'beside = ["(0018,9300) MethodSequence"]', "K"),
        )


def test_a_scope_beside_names_its_attributes(decide: Decide) -> None:
    with pytest.raises(UserError, match=r"of its scope \(beside \(0018,9300\) MethodSequence\)"):
        decide(entry("(0018,9302) OtherNumber", "D", 'beside = ["(0018,9300) MethodSequence"]', "X"))


@pytest.mark.parametrize("action", ["K", "X"])
def test_the_reason_for_what_the_rules_say_anyhow(decide: Decide, action: str) -> None:
    """The action stays, the justification becomes the written one; a change of the rules is stale."""
    attribute = THICKNESS if action == "K" else METHOD
    scope = EVERYWHERE if action == "K" else 'iods = ["alpha", "beta"]'
    candidate = decide(entry(attribute, action, scope, action))
    assert actions(candidate, attribute)[:2] == (action, action)
    written = candidate[ALPHA][attribute.split()[0]]
    assert written.justification == f"{action} by {scope}".replace('"', "'")
    assert written.decision is not None
    with pytest.raises(UserError, match=r"stale: without it .* is X in beta Storage, not Z"):
        decide(entry(METHOD, "Z", 'iods = ["beta"]', "Z"))


def test_an_attribute_that_the_iod_lists_by_now(decide: Decide) -> None:
    with pytest.raises(UserError, match=r"stale: without it .* is X in alpha Storage, not unlisted"):
        decide(entry("(0020,4000) ImageComments", "D", 'iods = ["alpha"]', "unlisted"))


def test_deviations_are_recorded(decide: Decide, tmp_path: Path) -> None:
    text = entry(NAME, "K", 'iods = ["gamma"]', "Z", 'deviation = "Phantoms have no name."')
    candidate = decide(text)
    assert actions(candidate, NAME) == ("Z", "X", "K")
    read = decisions.read(STANDARD, tmp_path)
    report = report_of(candidate, dict.fromkeys(candidate), read, STANDARD, private.EMPTY)
    (deviation,) = report.deviations
    assert (deviation.attribute, deviation.action) == (NAME, "K")
    assert deviation.reason == "Phantoms have no name."


def test_only_supported_classes_are_decided(tmp_path: Path) -> None:
    (tmp_path / "main.toml").write_text(entry(THICKNESS, "D", EVERYWHERE, "K"), encoding="utf-8")
    candidate = candidates.decide(STANDARD, decisions.read(STANDARD, tmp_path), [BETA])
    assert list(candidate) == [BETA]


def test_a_scope_outside_the_supported_classes_matches_nothing(tmp_path: Path) -> None:
    (tmp_path / "main.toml").write_text(entry(THICKNESS, "D", 'iods = ["alpha"]', "K"), encoding="utf-8")
    with pytest.raises(UserError, match="matches nothing"):
        candidates.decide(STANDARD, decisions.read(STANDARD, tmp_path), [BETA])


def test_reasons_are_one_line(decide: Decide) -> None:
    text = entry(THICKNESS, "D", EVERYWHERE, "K").replace(
        '"D by everywhere = true"', '"""\n Over  two\n lines."""'
    )
    assert decide(text)[ALPHA]["(0018,0050)"].justification == "Over two lines."


def test_files_are_read_in_order_of_name(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text(entry(NAME, "X", EVERYWHERE, "Z"), encoding="utf-8")
    (tmp_path / "a.toml").write_text(entry(THICKNESS, "X", EVERYWHERE, "K"), encoding="utf-8")
    found = [decision.where for decision in decisions.read(STANDARD, tmp_path).attributes]
    assert found == [
        f"{tmp_path}/a.toml, decision 1 ({THICKNESS})",
        f"{tmp_path}/b.toml, decision 1 ({NAME})",
    ]
