"""The register of duties: each place and each proof that it names is there."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import UserError
from generator.render import requirements
from generator.standard.model import Standard

GOOD = """\
edition = "2026c"

[[duty]]
from = "PS3.15 E.1.1"
duty = "Do it."
who = ["person", "procedure"]
answer = "It is done."
where = ["generator"]
proof = ["tests/documents/test_requirements.py::test_a_duty_without_proof_is_shown_as_such"]
"""


@pytest.fixture
def reading(tmp_path: Path) -> Callable[[str], requirements.Register]:
    """Return a function that reads a register from its text."""

    def read(text: str) -> requirements.Register:
        path = tmp_path / "duties.toml"
        path.write_text(text, encoding="utf-8")
        return requirements.read(path)

    return read


@pytest.fixture(scope="module")
def register(repository: Path) -> requirements.Register:
    return requirements.read(repository / requirements.DATA)


def defined(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


def test_every_proof_is_a_test_that_exists(register: requirements.Register, repository: Path) -> None:
    proofs = {proof for duty in register.duties for proof in duty.proofs}
    assert len(proofs) > 20
    for proof in proofs:
        assert (repository / proof.file).is_file(), proof
        assert proof.name in defined(repository / proof.file), proof
        if proof.file.startswith("tests/"):
            assert proof.name.startswith("test_") and Path(proof.file).name.startswith("test_"), proof
        else:
            assert proof.file.startswith("verification/checks/"), proof


def test_every_place_exists(register: requirements.Register, repository: Path) -> None:
    for duty in register.duties:
        for place in duty.where:
            assert (repository / place).exists(), (duty.source, place)


def test_the_register_is_of_the_edition_of_the_snapshot(
    register: requirements.Register, standard: Standard
) -> None:
    """Whoever moves to a new edition reads its Annex E and then corrects the edition in the register."""
    assert [source.edition for source in standard.sources if source.part == "PS3.15"] == [register.edition]


def test_no_clause_with_a_duty_is_left_out(register: requirements.Register) -> None:
    """Annex E has duties in these clauses; the Task Group has eighteen recommendations."""
    clauses = {"PS3.15 E"} | {
        f"PS3.15 E.{clause}" for clause in ("1.1", "1.2", "1.3", "2", *(f"3.{n}" for n in range(1, 12)))
    }
    assert {duty.source for duty in register.duties} == clauses | {
        f"MIDI {number}" for number in range(1, 19)
    }


def test_a_duty_without_proof_is_shown_as_such(reading: Callable[[str], requirements.Register]) -> None:
    proven = requirements.document(reading(GOOD))
    assert "**no proof**" not in proven and "0 of them without a proof" in proven
    unproven = requirements.document(reading(GOOD[: GOOD.index("proof = ")]))
    assert unproven.count("**no proof**") == 1
    assert "1 of them without a proof here:\nPS3.15 E.1.1 (Do it.)" in unproven


def test_the_document_has_every_duty_once(register: requirements.Register) -> None:
    text = requirements.document(register)
    rows = [line for line in text.splitlines() if line.startswith(("| PS3.15 ", "| MIDI "))]
    assert len(rows) == len(register.duties)
    assert all(line.replace("\\|", "").count("|") == 7 for line in rows)
    assert text.count("**no proof**") == sum(not duty.proofs for duty in register.duties)


def test_links_lead_to_files(register: requirements.Register, repository: Path) -> None:
    text = requirements.document(register)
    targets = [part.split(")")[0] for part in text.split("](")[1:]]
    assert targets
    for target in targets:
        assert (repository / "docs" / target).exists(), target


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("[[duty]]", "[duty]", "write each under [[duty]]"),
        ('edition = "2026c"', "", "edition"),
        ('duty = "Do it."', "", "duty 1: 'duty' is missing"),
        ('answer = "It is done."', "answer = 1", "duty 1: 'answer' is missing or no text"),
        ("where", "place", "duty 1: unknown field 'place'"),
        ("PS3.15 E.1.1", "PS3.3 C.7", "duty 1: 'from' is 'PS3.3 C.7'"),
        ('"procedure"', '"nobody"', "duty 1: 'nobody' answers for nothing; use procedure, consumer, person"),
        ('["generator"]', '["../other"]', "duty 1: '../other' is no path below the project"),
        ("::test_a", "/test_a", "is not of the form 'tests/file.py::test_name'"),
    ],
)
def test_what_is_wrong_is_told(
    reading: Callable[[str], requirements.Register], old: str, new: str, expected: str
) -> None:
    assert GOOD.count(old) == 1
    with pytest.raises(UserError) as caught:
        reading(GOOD.replace(old, new))
    assert len(caught.value.findings) == 1 and expected in caught.value.findings[0]


def test_all_that_is_wrong_is_told(reading: Callable[[str], requirements.Register]) -> None:
    second = GOOD[GOOD.index("[[duty]]") :].replace("person", "nobody")
    with pytest.raises(UserError) as caught:
        reading(GOOD.replace("Do it.", " ") + second)
    assert [finding.split(":")[0][-6:] for finding in caught.value.findings] == ["duty 1", "duty 2"]
