"""Options on synthetic instances: what breaks a promise of theirs is noticed, and so is any disagreement."""

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.procedure import candidate as candidates
from generator.procedure import decisions, private, sop_classes
from generator.standard.model import Standard
from verification.files.synthetic import Instance, instances_of
from verification.software import packaged
from verification.software.agreement import disagreement, first_difference
from verification.software.packaged import Applied, Choice, apply_all, replacement
from verification.tasks import options

CT = "1.2.840.10008.5.1.4.1.1.2"
SIEMENS = "SIEMENS MR HEADER"

Change = Callable[[dict[str, Any]], None]
Attempt = Callable[..., options.OptionsResult]

NONE = Choice()
UIDS = Choice(("retainUIDs",))
DATES = Choice(("retainLongitudinalFullDates",))
SAFE = Choice(("retainSafePrivate",))
WORDS = Choice(("cleanDescriptors",))


@pytest.fixture(scope="module")
def setting(real: Standard) -> options.OptionsSetting:
    supported = [uid for uid, reason in sop_classes.read(real).items() if reason is None]
    candidate = candidates.decide(real, decisions.read(real), supported)
    return options.OptionsSetting(real, candidate, private.read(real), None, Path())


@pytest.fixture(scope="module")
def turn(setting: options.OptionsSetting) -> int:
    """Return a number for the SOP class with which it is the creator's turn."""
    return sorted({creator for creator, _ in setting.private.entries}).index(SIEMENS) // 3


@pytest.fixture(scope="module")
def instances(real: Standard, turn: int) -> list[Instance]:
    found = instances_of(real.sop_classes[CT], real, turn)
    return [one for one in found if one.kind in ("minimal", "full")]


@pytest.fixture
def attempt(
    setting: options.OptionsSetting,
    instances: list[Instance],
    turn: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Attempt]:
    """Return a function that tries CT under some choices, with the procedure changed."""

    def run(change: Change | None, *chosen: Choice) -> options.OptionsResult:
        right = packaged.procedure_under

        def wrong(choice: Choice) -> Mapping[str, Any]:
            made = _thawed(right(choice))
            if change is not None:
                change(made)
            return made

        monkeypatch.setattr(packaged, "procedure_under", wrong)
        monkeypatch.setattr(options, "procedure_under", wrong)
        monkeypatch.setattr(options, "choices", lambda number, share: chosen)
        monkeypatch.setattr(options, "used_choices", lambda: chosen[:1])
        work = replace(setting, folder=tmp_path)
        return options.examine(setting.standard.sop_classes[CT], turn, instances, work)

    yield run
    monkeypatch.undo()


def _thawed(procedure: Mapping[str, Any]) -> dict[str, Any]:
    """Return a procedure with one SOP class that can be changed."""
    ct = procedure["sopClass"][CT]
    table = {**ct, "tag": dict(ct["tag"])}
    meta = {**procedure["fileMeta"], "tag": dict(procedure["fileMeta"]["tag"])}
    safe = {creator: dict(tags) for creator, tags in procedure["private"].items()}
    return {
        **procedure,
        "sopClass": {CT: table},
        "fileMeta": meta,
        "private": safe,
        "insert": dict(procedure["insert"]),
    }


def to(tag: str, action: str) -> Change:
    def change(procedure: dict[str, Any]) -> None:
        procedure["sopClass"][CT]["tag"][tag] = {"default": action, "justification": "changed by a test"}

    return change


def test_the_packages_as_they_are_keep_their_promises(attempt: Attempt) -> None:
    result = attempt(None, NONE, UIDS, DATES, SAFE, WORDS)
    assert result.failures == []
    counts = {name: (tally.returned > 0, tally.private > 0) for name, tally in result.tallies.items()}
    assert counts["no option"] == (False, False)
    assert counts["retainUIDs"] == counts["retainLongitudinalFullDates"] == (True, False)
    assert counts["retainSafePrivate"] == (False, True)
    assert result.tallies["no option, nothing cleaned"].consumer > 0


@pytest.mark.parametrize(
    ("change", "choice", "notices"),
    [
        (to("(0010,0010)", "K"), DATES, "leak: (0010,0010) keeps its value"),
        (to("(0008,0020)", "K"), NONE, "leak: (0008,0020) keeps its value"),
        (to("(0008,0020)", "Z"), DATES, "promise: (0008,0020) has lost its value"),
        (to("(0008,0021)", "X"), DATES, "promise: (0008,0021) is not retained"),
        (to("(0008,103E)", "X"), WORDS, "promise: (0008,103E) is not cleaned"),
        (to("(0008,103E)", "K"), WORDS, "leak: (0008,103E) keeps its value"),
        (to("(0008,1155)", "U"), UIDS, "is kept in one place and replaced in 00081155"),
        (to("(0028,0010)", "X"), NONE, "lost: (0028,0010) is required and missing"),
        (to("(0008,0008)", "Z"), NONE, "lost: (0008,0008) is of Type 1 and empty"),
    ],
)
def test_each_broken_promise_is_noticed(
    attempt: Attempt, change: Change, choice: Choice, notices: str
) -> None:
    assert any(notices in failure for failure in attempt(change, choice).failures)


def test_what_is_lost_inside_a_sequence_that_comes_back_is_noticed(attempt: Attempt) -> None:
    """(0008,1150) of Referenced Performed Procedure Step Sequence, which retainUIDs brings back."""
    failures = attempt(to("(0008,1150)", "X"), UIDS).failures
    assert any("(0008,1111)[0] > (0008,1150) is required and missing" in failure for failure in failures)


def test_private_attributes_and_their_creators_are_looked_at(attempt: Attempt) -> None:
    def lose(procedure: dict[str, Any]) -> None:
        del procedure["private"][SIEMENS]["(0019,XX0C)"]

    def add(procedure: dict[str, Any]) -> None:
        procedure["private"][SIEMENS]["(0019,XXFF)"] = {"default": "K", "justification": ""}

    assert any(f"of {SIEMENS!r} should be K" in failure for failure in attempt(lose, SAFE).failures)
    failures = attempt(add, SAFE).failures
    assert any(f"of {SIEMENS!r} should be X" in failure for failure in failures)


def test_a_creator_without_anything_to_keep_is_noticed(
    attempt: Attempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packaged, "lookup", lambda *_: {"default": "X"})
    failures = attempt(None, SAFE).failures
    assert any("a creator, is lost" in failure for failure in failures)


def test_what_is_inserted_is_looked_at(attempt: Attempt) -> None:
    def forget(procedure: dict[str, Any]) -> None:
        procedure["insert"]["00280303"] = {"vr": "CS", "Value": ["REMOVED"]}
        procedure["insert"]["00120064"] = {"vr": "SQ", "Value": []}

    failures = " ".join(attempt(forget, DATES).failures)
    assert "(0012,0064) has the codes [], not ['113100', '113106'] of CID 7050" in failures
    assert "(0028,0303) is {'vr': 'CS', 'Value': ['REMOVED']}, not UNMODIFIED" in failures


def test_file_meta_information_is_looked_at(attempt: Attempt) -> None:
    def keep(procedure: dict[str, Any]) -> None:
        for tag in ("(0002,0003)", "(0002,0016)"):
            procedure["fileMeta"]["tag"][tag] = {"default": "K", "justification": ""}

    failures = " ".join(attempt(keep, NONE).failures)
    assert "file meta information names" in failures
    assert "file meta information keeps 00020016" in failures


def test_a_consumer_that_does_otherwise_is_noticed(attempt: Attempt, monkeypatch: pytest.MonkeyPatch) -> None:
    real_consumer = options.Consumer

    def other(procedure: dict[str, Any]) -> Any:
        changed = copy.copy(procedure)
        to("(0028,0010)", "X")(changed | {"sopClass": changed["sopClass"]})
        return real_consumer(changed)

    monkeypatch.setattr(options, "Consumer", other)
    assert any("only the packages keep 00280010" in failure for failure in attempt(None, NONE).failures)


def test_every_choice_is_tried() -> None:
    tried = options.choices()
    assert len(tried) == len(set(tried)) == 1 + 10 + 44 + 2
    assert set(options.used_choices()) < set(tried)


def test_neighbours_share_the_pairs() -> None:
    shares = [set(options.choices(number, 4)) for number in range(40, 44)]
    assert set.union(*shares) == set(options.choices())
    assert max(map(len, shares)) < len(options.choices()) / 2


ITEM: dict[str, Any] = {"00100010": {"vr": "PN", "Value": [{"Alphabetic": "A"}]}}


@pytest.mark.parametrize(
    "value", [{"vr": "DS", "Value": [1.5]}, {"vr": "DS", "Value": ["1.5"]}, {"vr": "FD", "Value": [1.25]}]
)
def test_results_that_differ_have_other_digests(value: dict[str, Any]) -> None:
    one, other = Applied(dataset={"00180050": {"vr": "DS", "Value": [1.25]}}), Applied(
        dataset={"00180050": value}
    )
    assert one.digest != other.digest
    assert Applied(dataset={"00081140": {"vr": "SQ", "Value": [ITEM]}}).digest != Applied(dataset=ITEM).digest


def test_disagreements_are_found() -> None:
    one = Applied((), "KXU", {}, ITEM)
    same = {"reasons": [], "actions": "KXU", "digest": one.digest}
    assert disagreement(one, same) is None
    assert disagreement(one, {**same, "actions": "KKU"}) == "element 1: X in Python, K in JavaScript"
    assert disagreement(one, {**same, "actions": "KX"}) == "element 2: U in Python,  in JavaScript"
    assert disagreement(one, {**same, "digest": ""}) == "result"
    assert "rejects" in str(disagreement(one, {**same, "reasons": ["a screen save"]}))


def test_the_first_difference_is_named() -> None:
    nested = {"00081140": {"vr": "SQ", "Value": [ITEM]}}
    other = {"00081140": {"vr": "SQ", "Value": [{"00100010": {"vr": "PN"}}]}}
    assert first_difference(nested, nested) == ""
    assert first_difference(nested, other).startswith("00081140[0] > 00100010 is")
    assert first_difference(nested, {}) == "00081140 only in Python's result"


def test_uids_are_replaced_alike_everywhere() -> None:
    dataset = {
        "00080016": {"vr": "UI", "Value": [CT]},
        "00080018": {"vr": "UI", "Value": ["1.2.3"]},
    }
    meta = {"00020003": {"vr": "UI", "Value": ["1.2.3"]}}
    applier, (made,) = apply_all(NONE, [(meta, dataset)])
    assert made.dataset["00080018"]["Value"] == made.meta["00020003"]["Value"] == [replacement("1.2.3")]
    assert applier.replaced == {"1.2.3": {"00080018", "00020003"}}
    _, (rejected,) = apply_all(NONE, [(meta, {**dataset, "00280301": {"vr": "CS", "Value": ["YES"]}})])
    assert len(rejected.reasons) == 1 and rejected.dataset == {}
