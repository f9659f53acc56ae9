"""procedure/sop_classes.toml: reasons that families share, and risks of supported SOP classes."""

from typing import Any

import pytest
from runs import Copy

from generator.procedure import sop_classes
from generator.standard.model import Standard

FILE = "procedure/sop_classes.toml"
REJECT_BETA = '["1.2.2"]\nname = "beta Storage"\nreject = "{}"\n'
BETA = '["1.2.2"]\nname = "beta Storage"\nsupport = true\n'
SENTENCE = "This file holds what nobody can clean; leave it out."

ADVICE = ("leave it out", "leave the file out", "send the", "leave the index behind")


def risk(names: str = '["alpha Storage", "1.2.3"]', because: str = f'"{SENTENCE}"', more: str = "") -> str:
    return f"[[risk]]\nsop_classes = {names}\nbecause = {because}\n{more}\n"


WRONG = {
    "name of no reason": ("", REJECT_BETA.format("opaque"), "1.2.2: a row has a name and either"),
    "reason that nobody uses": (
        f'[reasons]\nopaque = "{SENTENCE}"\n',
        BETA,
        "reasons: no row refers to 'opaque'; delete it",
    ),
    "reason of a word": ('[reasons]\nopaque = "No."\n', BETA, "reasons: 'opaque' needs a sentence"),
    "reason is a number": ("[reasons]\nopaque = 5\n", BETA, "reasons: 'opaque' needs a sentence"),
    "reasons are a list": ('reasons = ["opaque"]\n', BETA, "'reasons' is no table"),
    "one reason under two names": (
        f'[reasons]\nopaque = "{SENTENCE}"\ndark = "{SENTENCE}"\n',
        REJECT_BETA.format("opaque"),
        "reasons: 'dark' says the same as another one",
    ),
    "risk of an unknown class": (risk('["delta Storage"]'), BETA, "risk 1: 'delta Storage' is no SOP class"),
    "risk of a class twice": (risk('["1.2.1", "alpha Storage"]'), BETA, "'alpha Storage' stands twice"),
    "risk of a rejected class": (
        risk('["beta Storage"]'),
        REJECT_BETA.format(SENTENCE),
        "a risk names beta Storage, which is rejected",
    ),
    "risk without a sentence": (risk(because='"Risky."'), BETA, "risk 1: 'because' must be a sentence"),
    "risk with more": (risk(more='action = "X"'), BETA, "risk 1: a risk has 'sop_classes' and 'because'"),
    "risk of nothing": (risk("[]"), BETA, "risk 1: 'sop_classes' must be a list"),
    "risk is a table": (f'[risk]\nbecause = "{SENTENCE}"\n', BETA, "'risk' is no list of tables"),
}


@pytest.mark.parametrize(("head", "beta", "expected"), WRONG.values(), ids=WRONG)
def test_what_is_wrong(tiny_copy: Copy, head: str, beta: str, expected: str) -> None:
    tiny_copy.write(FILE, head + tiny_copy.read(FILE).replace(BETA, beta))
    lines = tiny_copy.refuses("candidate")
    assert len(lines) == 1 and lines[0].startswith(FILE) and expected in lines[0], lines


def test_names_stand_for_sentences(tiny_copy: Copy, tiny: Standard) -> None:
    head = f'[reasons]\nopaque = "{SENTENCE}"\n' + risk()
    tiny_copy.write(FILE, head + tiny_copy.read(FILE).replace(BETA, REJECT_BETA.format("opaque")))
    verdicts = sop_classes.read(tiny, tiny_copy.path(FILE))
    assert verdicts == {"1.2.1": None, "1.2.2": SENTENCE, "1.2.3": None}
    assert sop_classes.risks(tiny, tiny_copy.path(FILE)) == (sop_classes.Risk(("1.2.1", "1.2.3"), SENTENCE),)
    assert tiny_copy.run("final").status == 0
    document = tiny_copy.read("SOP.md")
    assert f"| alpha, gamma | {SENTENCE} |" in document
    assert f"| {SENTENCE} | beta Storage |" in document


# The real reasons.


def test_advice_can_be_followed(verdicts: dict[str, str | None], procedure: dict[str, Any]) -> None:
    """Cleaning the pixels helps nobody whose file is rejected for its SOP class."""
    for uid, reason in verdicts.items():
        if reason is None:
            continue
        assert any(advice in reason.lower() for advice in ADVICE), uid
        for hopeless in ("cleaned first", "checked first", "blurred", "have the pixels"):
            assert hopeless not in reason, uid
    assert any(advice in procedure["justification"].lower() for advice in ADVICE)


def test_families_share_a_sentence(verdicts: dict[str, str | None], standard: Standard) -> None:
    for words in ("Secondary Capture", "Presentation State Storage", " SR Storage", "Template"):
        reasons = {
            verdicts[uid]
            for uid, sop_class in standard.sop_classes.items()
            if words in sop_class.name and "Waveform Presentation" not in sop_class.name
            if "Waveform Acquisition" not in sop_class.name
        }
        assert len(reasons) == 1 and None not in reasons, words


def test_risks_are_of_supported_classes(verdicts: dict[str, str | None], shop: Any, repository: Any) -> None:
    risks = sop_classes.risks(shop.standard, repository / sop_classes.PATH)
    named = [uid for entry in risks for uid in entry.sop_classes]
    assert named and all(verdicts[uid] is None for uid in named)
    assert len(named) == len(set(named))
    images = {
        uid for uid in verdicts if verdicts[uid] is None and "Image" in shop.standard.sop_classes[uid].name
    }
    assert images <= set(named), "every class of images says what its pixels can show"
