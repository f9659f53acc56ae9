"""The verification itself, on one SOP class with the real consumer and the real validator.

First with the procedure as it is, then with a procedure that is wrong in one place: each kind of
mistake has to be noticed.
"""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.procedure import candidate as candidates
from generator.procedure import decisions, file_meta, final, private, sop_classes, stops
from generator.standard.model import Standard
from generator.version import Version
from verification.files.synthetic import Kind, instances_of
from verification.run import stale
from verification.software import validator
from verification.software.consumer import Consumer
from verification.tasks import classes

CT = "1.2.840.10008.5.1.4.1.1.2"

Try = Callable[..., classes.ClassResult]


@pytest.fixture(scope="module")
def candidate(real: Standard) -> candidates.Candidate:
    """Return the candidate of one SOP class; decisions on others match nothing here."""
    supported = [uid for uid, reason in sop_classes.read(real).items() if reason is None]
    return candidates.decide(real, decisions.read(real), supported)


@pytest.fixture(scope="module")
def procedure(real: Standard, candidate: candidates.Candidate) -> dict[str, Any]:
    """Return the final procedure."""
    verdicts = sop_classes.read(real)
    return final.procedure_of(
        candidate,
        verdicts,
        real,
        Version.parse("2026.11.0"),
        stop_rules=stops.read(real, verdicts),
        file_meta_elements=file_meta.read(real),
        private=private.read(real),
    )


@pytest.fixture
def attempt(
    real: Standard, candidate: candidates.Candidate, procedure: dict[str, Any], tmp_path: Path
) -> Try:
    """Return a function that tries CT with some actions changed."""

    def run(changes: dict[str, str], kinds: tuple[Kind, ...] = ("minimal", "full")) -> classes.ClassResult:
        table = dict(procedure["sopClass"][CT]["tag"])
        for tag, action in changes.items():
            table[tag] = {"default": action, "justification": "changed by a test"}
        changed = {**procedure, "sopClass": {CT: {**procedure["sopClass"][CT], "tag": table}}}
        setting = classes.Setting(real, candidate, changed, validator.expectations(), tmp_path)
        instances = instances_of(real.sop_classes[CT], real, 0)
        return classes.examine(CT, [one for one in instances if one.kind in kinds], setting)

    return run


def test_the_procedure_as_it_is_holds(attempt: Try) -> None:
    result = attempt({}, ("minimal", "full", "foreign", "second"))
    assert result.failures == []
    assert result.values > 10_000
    assert result.references > 0
    assert result.validated == 2


@pytest.mark.parametrize(
    ("changes", "notices"),
    [
        ({"(0010,0010)": "K"}, ["survivor: PN", "leak: (0010,0010)"]),
        ({"(0008,0080)": "K"}, ["survivor: LO", "leak: (0008,0080)"]),
        ({"(0008,0020)": "K"}, ["survivor: DA", "leak: (0008,0020)"]),
        ({"(0020,000D)": "K"}, ["survivor: UI", "leak: (0020,000D)"]),
        ({"(0040,0275)": "K", "(0032,1064)": "K"}, ["should be removed, is retained"]),
        ({"(0009,0010)": "K", "(0009,1001)": "K"}, ["private element", "leak: (0009,1001)"]),
        ({"(6000,3000)": "K"}, ["leak: (6000,3000)", "survivor: OW"]),
        ({"(0008,0060)": "X"}, ["lost: (0008,0060)", "new validator error"]),
        ({"(0028,0010)": "D"}, ["new validator error"]),
        ({"(0008,0018)": "X"}, ["lost: (0008,0018)"]),
        ({"(7FE0,0010)": "D"}, ["pixel data differ"]),
        ({"(0010,0010)": "C"}, ["failed: NotImplementedError"]),
        ({"(0010,0010)": "R"}, ["rejected: changed by a test"]),
        ({"(0020,000D)": "D"}, ["lost: (0020,000D)"]),
    ],
)
def test_each_mistake_is_noticed(attempt: Try, changes: dict[str, str], notices: list[str]) -> None:
    failures = attempt(changes, ("full",)).failures
    for notice in notices:
        assert any(notice in failure for failure in failures), (notice, failures[:5])


def test_a_reference_replaced_by_a_dummy_is_broken(attempt: Try) -> None:
    failures = attempt({"(0008,1155)": "D"}, ("minimal", "full")).failures
    assert any("does not lead to the instance it led to" in failure for failure in failures)


def test_a_stale_package_is_noticed(candidate: candidates.Candidate, procedure: dict[str, Any]) -> None:
    assert stale(candidate, procedure) == []
    old = copy.deepcopy(procedure)
    old["sopClass"][CT]["tag"]["(0010,0010)"]["default"] = "K"
    assert stale(candidate, old) != []
    del old["sopClass"][CT]
    assert stale(candidate, old) != []


def test_limits_of_the_consumer_are_as_documented(
    real: Standard, procedure: dict[str, Any], tmp_path: Path
) -> None:
    """Preamble and file meta information stay; several UIDs under U stop the consumer. See docs."""
    minimal = next(instances_of(real.sop_classes[CT], real, 0)).dataset
    minimal.preamble = b"PREAMBLE".ljust(128, b"\0")
    minimal.file_meta.SourceApplicationEntityTitle = "SECRETAE"
    minimal.save_as(tmp_path / "in.dcm", enforce_file_format=True)
    assert Consumer(procedure).apply(tmp_path / "in.dcm", tmp_path / "out.dcm").status == "written"
    content = (tmp_path / "out.dcm").read_bytes()
    assert b"SECRETAE" in content
    assert content.startswith(b"PREAMBLE")
    assert str(minimal.SOPInstanceUID).encode() not in content
    minimal.FrameOfReferenceUID = ["1.2.3", "1.2.4"]
    minimal.save_as(tmp_path / "several.dcm", enforce_file_format=True)
    outcome = Consumer(procedure).apply(tmp_path / "several.dcm", tmp_path / "never.dcm")
    assert outcome.status == "failed"
    assert not (tmp_path / "never.dcm").exists()
