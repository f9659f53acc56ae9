"""The safe look-up answers alike in Python and JavaScript."""

import random
import sys
from pathlib import Path
from typing import Any

import pytest
from measured import tried
from two_languages import agreed, holds_in_node, holds_in_python, outcomes, rendered
from whole_procedure import CT, DATE, LISTED, NEVER, OVERLAY, PROCEDURE, SAFE, SAFE_UID, SR, UID
from workbench import run

from generator.render.context import CREATOR_JUSTIFICATION, ILLEGAL_JUSTIFICATION

UNLISTED_CLASS = {"default": "R", "justification": "not listed"}
REJECTED = {"default": "R", "justification": "free text"}
UNLISTED_TAG = {"default": "X", "justification": "no such attribute"}
PRIVATE = {"default": "X"}
ILLEGAL = {"default": "X", "justification": ILLEGAL_JUSTIFICATION}
FILE_META = PROCEDURE["fileMeta"]["tag"]
NO_FILE_META = {"default": "X", "justification": "not needed"}
SIEMENS = "SIEMENS MR HEADER"
SAFE_PRIVATE = ["retainSafePrivate"]
CREATOR = {"default": "K", "justification": CREATOR_JUSTIFICATION, "option": "retainSafePrivate"}

# SOP Class UID, tag, options and perhaps private creator, what the answer must contain; JSON, since
# both languages read it.
ANSWERS: list[Any] = [
    *(
        (CT, tag, [], LISTED)
        for tag in (
            "(0008,0005)",
            "(0008, 0005)",
            " (0008,0005) ",
            "0008,0005",
            "0008|0005",
            "00080005",
            "(00080005)",
            "0x00080005",
            "0X00080005",
            "x00080005",
            0x00080005,
            524293.0,
            [8, 5],
            [8.0, "5"],
            ["0008", "0005"],
            ["0x0008", "0x0005"],
            "(0x0008,0x0005)",
        )
    ),
    (CT, "(0020,000d)", [], UID),
    (CT, "0020000D", [], UID),
    (f"{CT}\0", "(0008,0005)", [], LISTED),
    (f"{CT} ", "(0008,0005)", [], LISTED),
    ("1.2.3", "(0008,0005)", [], UNLISTED_CLASS),
    ("1.2.3", "(0009,0010)", ["retainSafePrivate"], UNLISTED_CLASS),
    ("", "(0008,0005)", [], UNLISTED_CLASS),
    ("__proto__", "(0008,0005)", [], UNLISTED_CLASS),
    ("constructor", "(0008,0005)", [], UNLISTED_CLASS),
    (SR, "(0008,0005)", [], REJECTED),
    (SR, "(0009,0010)", [], REJECTED),
    (SR, "(0020,000D)", ["retainUIDs"], REJECTED),
    (CT, "(0010,0010)", [], UNLISTED_TAG),
    (CT, "(0010,0010)", ["retainUIDs"], UNLISTED_TAG),
    (CT, "(0008,0000)", [], UNLISTED_TAG),
    (CT, "(7FE0,0010)", [], UNLISTED_TAG),
    (CT, 0, [], UNLISTED_TAG),
    (CT, 0xFFFFFFFF, [], ILLEGAL),
    (CT, "(0009,0010)", [], PRIVATE),
    (CT, "(0009,0010)", ["retainSafePrivate"], PRIVATE),
    (CT, "(6001,3000)", [], PRIVATE),
    (CT, "(6000,3000)", [], OVERLAY),
    (CT, "(601E,3000)", [], OVERLAY),
    (CT, "(6002,3000)", [], LISTED),
    (CT, "(6000,3001)", [], UNLISTED_TAG),
    (CT, "(5000,3000)", [], UNLISTED_TAG),
    (CT, "(0020,000D)", ["cleanGraphics"], UID),
    (CT, "(0020,000D)", ["retainUIDs"], {"default": "K", "justification": "a UID", "option": "retainUIDs"}),
    (CT, "(0020,000D)", ["retainUIDs", "cleanDescriptors"], {"default": "C", "option": "cleanDescriptors"}),
    (CT, "(0020,000D)", ["cleanDescriptors", "retainUIDs"], {"default": "C", "option": "cleanDescriptors"}),
    (CT, "(0020,000D)", ["retainDeviceIdentity", "retainUIDs"], {"default": "K", "option": "retainUIDs"}),
    (CT, "(6000,3000)", ["cleanGraphics"], {"default": "C", "option": "cleanGraphics"}),
    (CT, "(0020,000D)", ["retainUIDs", "retainUIDs"], {"default": "K", "option": "retainUIDs"}),
    (CT, "(0008,0020)", ["retainUIDs"], DATE),
    (CT, "(0008,0020)", ["retainLongitudinalFullDates"], {"default": "K", "justification": "a date"}),
    (CT, "(0008,103E)", ["retainDeviceIdentity", "cleanDescriptors"], {"default": "C"}),
    (CT, "(0008,103E)", ["cleanStructuredContent", "cleanDescriptors"], {"default": "D"}),
    # File meta information.
    (CT, "(0002,0003)", [], FILE_META["(0002,0003)"]),
    (CT, "00020003", ["retainUIDs"], {"default": "K", "option": "retainUIDs"}),
    (CT, 0x00020010, [], FILE_META["(0002,0010)"]),
    (CT, "(0002,0016)", [], NO_FILE_META),
    (CT, "(0002,0000)", ["retainUIDs"], NO_FILE_META),
    (CT, "(0002,0010)", [], None, FILE_META["(0002,0010)"]),
    (SR, "(0002,0010)", [], REJECTED),
    ("1.2.3", "(0002,0010)", [], UNLISTED_CLASS),
    # Private attributes.
    (CT, "(0019,100C)", [], SIEMENS, SAFE),
    (CT, "(0019,FF0C)", [], SIEMENS, SAFE),
    (CT, "(0019,100C)", SAFE_PRIVATE, SIEMENS, {"default": "K", "option": "retainSafePrivate"}),
    (CT, "(0019,110c)", SAFE_PRIVATE, f"{SIEMENS} \0", {"default": "K", "option": "retainSafePrivate"}),
    (CT, "(0019,100C)", SAFE_PRIVATE, f"  {SIEMENS}", {"default": "K"}),
    (CT, "(0019,100D)", SAFE_PRIVATE, SIEMENS, {"default": "U", "option": "retainSafePrivate"}),
    (CT, "(0019,100D)", [*SAFE_PRIVATE, "retainUIDs"], SIEMENS, {"default": "U"}),
    (CT, "(0019,100E)", SAFE_PRIVATE, SIEMENS, PRIVATE),
    (CT, "(0051,100F)", SAFE_PRIVATE, SIEMENS, NEVER),
    (CT, "(0029,1010)", SAFE_PRIVATE, "SIEMENS CSA HEADER", NEVER),
    (CT, "(0021,100C)", SAFE_PRIVATE, SIEMENS, PRIVATE),
    (CT, "(0019,100C)", SAFE_PRIVATE, SIEMENS.lower(), PRIVATE),
    (CT, "(0019,100C)", SAFE_PRIVATE, "SIEMENS  MR HEADER", PRIVATE),
    (CT, "(0019,100C)", SAFE_PRIVATE, "constructor", PRIVATE),
    (CT, "(0019,100C)", SAFE_PRIVATE, "__proto__", {"default": "K"}),
    (CT, "(0019,100C)", SAFE_PRIVATE, "", PRIVATE),
    (CT, "(0019,100C)", SAFE_PRIVATE, None, PRIVATE),
    (CT, "(0019,100C)", SAFE_PRIVATE, PRIVATE),
    (CT, "(0099,10FF)", SAFE_PRIVATE, "Größe", {"default": SAFE_UID["options"]["retainSafePrivate"]}),
    (CT, "(0099,10FF)", SAFE_PRIVATE, "\U0001f600" * 64, PRIVATE),
    (SR, "(0019,100C)", SAFE_PRIVATE, SIEMENS, REJECTED),
    ("1.2.3", "(0019,100C)", SAFE_PRIVATE, SIEMENS, UNLISTED_CLASS),
    # Private creators.
    (CT, "(0019,0010)", SAFE_PRIVATE, SIEMENS, CREATOR),
    (CT, "(0019,00FF)", SAFE_PRIVATE, f"{SIEMENS} ", CREATOR),
    (CT, "(0019,0010)", [], SIEMENS, PRIVATE),
    (CT, "(0019,0010)", ["cleanGraphics"], SIEMENS, PRIVATE),
    (CT, "(0019,0010)", ["retainUIDs"], SIEMENS, {"default": "K", "option": "retainUIDs"}),
    (CT, "(0019,0010)", SAFE_PRIVATE, PRIVATE),
    (CT, "(0051,0010)", SAFE_PRIVATE, SIEMENS, PRIVATE),
    (CT, "(0021,0010)", SAFE_PRIVATE, SIEMENS, PRIVATE),
    (CT, "(0029,0010)", SAFE_PRIVATE, "SIEMENS CSA HEADER", PRIVATE),
    (CT, "(2001,0010)", SAFE_PRIVATE, "Philips Imaging DD 001", CREATOR),
    (CT, "(0019,0000)", SAFE_PRIVATE, SIEMENS, PRIVATE),
    # Elements that no file may have.
    *(
        (CT, f"({group},100C)", SAFE_PRIVATE, SIEMENS, ILLEGAL)
        for group in ("0001", "0003", "0005", "0007", "FFFF")
    ),
    *(
        (CT, f"(0019,{element})", SAFE_PRIVATE, SIEMENS, ILLEGAL)
        for element in ("0001", "000F", "0100", "0FFF")
    ),
    (CT, "(0007,0010)", [], ILLEGAL),
]

OPTIONS_OF_WRONG_KIND = (
    "retainUIDs",
    "",
    {"retainUIDs": False},
    {"retainUIDs": True},
    {},
    True,
    False,
    1,
    0,
    None,
)

# What must be refused, with the kind of error and a word of the message.
REFUSED: list[Any] = [
    *(
        (CT, tag, [], "tag", "is not a tag")
        for tag in (
            "",
            "PatientName",
            "0008",
            "(0008,0005",
            "0008,0005)",
            "((0008,0005))",
            "(60XX,3000)",
            "0008000",
            "000800055",
            "(008,0005)",
            "(0008,00005)",
            "(0008;0005)",
            "(0008,0005,0001)",
            "(0008,|0005)",
            "-0080005",
            "+0080005",
            "0_080005",
            "0x0x100010",
            "0x0x00080005",
            "xx00080005",
            "x0008,x0005",
            "0x0008 0005",
            "(0008,\uff10\uff1005)",
            "\ufeff00080005",
            "\u00a000080005",
            "\x1c00080005",
            "00080005\x1f",
            "00080005\v",
            "00080005\0",
            "00080005" * 100_000,
            " " * 100_000,
            -1,
            2**32,
            2**70,
            1.5,
            None,
            True,
            [],
            [8],
            [8, 5, 1],
            [8, 65536],
            [8, True],
            [8, None],
            [-1, 5],
            ["0008", "PatientName"],
            ["0008", "00005"],
            ["0008", " 0005"],
            ["0x0x08", 5],
            ["", 5],
            [[8], [5]],
            {},
        )
    ),
    (CT, "(0008,0005)", ["retainUids"], "value", "is not an option"),
    (CT, "(0008,0005)", [""], "value", "is not an option"),
    (CT, "(0008,0005)", [["retainUIDs"]], "value", "is not an option"),
    (CT, "(0008,0005)", [None], "value", "is not an option"),
    (CT, "(0008,0005)", ["x" * 1_000_000], "value", "is not an option"),
    *((CT, "(0008,0005)", options, "type", "give a list of names") for options in OPTIONS_OF_WRONG_KIND),
    *((CT, "(0009,0010)", options, "type", "give a list of names") for options in OPTIONS_OF_WRONG_KIND),
    *(
        (uid, "(0008,0005)", chosen, "value", "exclude each other")
        for uid in (CT, SR, "1.2.3")
        for chosen in (
            ["retainLongitudinalFullDates", "retainLongitudinalModifiedDates"],
            ["retainLongitudinalModifiedDates", "retainUIDs", "retainLongitudinalFullDates"],
        )
    ),
    *((uid, "(0008,0005)", [], "type", "is not a string") for uid in (None, 1.2, True, [], {})),
    *(
        (CT, "(0019,100C)", [], creator, "value", "is not a private creator")
        for creator in (
            1,
            True,
            [],
            {},
            "x" * 65,
            "x" * 1_000_000,
            "\U0001f600" * 65,
            "SIEMENS\\MR",
            "SIEMENS\0MR",
            "SIEMENS\n",
            "\x7f",
            "\x9f",
            "\t",
        )
    ),
    *(
        (CT, tag, [], SIEMENS, "value", "a private tag in an even group")
        for tag in ("(0008,0005)", 0, "(0002,0010)")
    ),
    (CT, "(0018,0010)", [], "", "value", "a private tag in an even group"),
    ("1.2.3", "(0008,0005)", [], SIEMENS, "value", "a private tag in an even group"),
]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rendered(PROCEDURE, tmp_path_factory.mktemp("small"))


def test_answers(small: Path) -> None:
    answers = agreed(small, [["lookup", *question] for *question, _ in ANSWERS])
    for (*question, expected), outcome in zip(ANSWERS, answers, strict=True):
        answer = outcome["value"]
        assert answer.get("justification"), question
        assert {name: answer.get(name) for name in expected} == expected, question
        assert "options" not in answer or "option" not in answer, question


def test_refusals(small: Path) -> None:
    answers = agreed(small, [["lookup", *question] for *question, _, _ in REFUSED])
    for (*question, kind, message), outcome in zip(REFUSED, answers, strict=True):
        assert outcome.get("error") == kind and message in outcome["message"], (question, outcome)


def test_answers_do_not_depend_on_what_was_asked_before(small: Path) -> None:
    # Equal to a tag asked before, or its mask, and yet another question.
    asked = [0x00080005, "(0008,0005)", 1, [8, 5], "(60XX,3000)", "(6000,3000)", True, 524293.5, "00080005"]
    questions = [["lookup", CT, tag] for tag in asked]
    for language in ("python", "node"):
        expected = {str(q): outcomes(small, language, [q])[0] for q in questions}
        again = outcomes(small, language, questions * 3 + questions[::-1])
        assert again == [expected[str(q)] for q in questions * 3 + questions[::-1]]


def _odd_tags(count: int) -> list[Any]:
    """Return tags in all spellings, and what is nearly one."""
    draw = random.Random(14)  # noqa: S311 - not for secrets
    spaces = [
        "",
        "",
        "",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\ufeff",
        "\u00a0",
        "\x1c",
        "\x0b",
        "\0",
        "\u2028",
        "\x85",
    ]
    prefixes = ["", "", "", "0x", "0X", "x", "X", "0x0x", "0", "+", "-", "#", "\\x"]
    separators = [",", ",", "|", "", "", ";", ",,", " ", "\\", ", ", "_"]
    digits = "0123456789abcdefABCDEF"
    odd_digits = digits + "gGxX_.\uff11\u0661\u212a"

    def half() -> str:
        length = draw.choice([4, 4, 4, 4, 4, 3, 5, 1, 8])
        return "".join(draw.choice(digits if draw.random() < 0.97 else odd_digits) for _ in range(length))

    def text() -> str:
        parts = [draw.choice(spaces), draw.choice(["", "(", "(", "[", "(("]), draw.choice(spaces)]
        parts += [draw.choice(prefixes), half(), draw.choice(spaces[:6]), draw.choice(separators)]
        parts += [draw.choice(spaces[:6]), draw.choice(["", "", "", "0x", "x"]), half()]
        parts += [draw.choice(spaces), draw.choice(["", ")", ")", "]", "))"]), draw.choice(spaces)]
        if draw.random() < 0.1:
            parts[draw.randrange(len(parts))] = chr(
                draw.choice([0x130, 0x17F, 0xD800, 0x1F600, 0xFF10, 0, 10])
            )
        if draw.random() < 0.4:
            # Nothing odd but one part at most.
            plain = ["", "", "", "", half()[:4], "", ",", "", "", "0005", "", "", ""]
            keep = draw.randrange(len(parts))
            parts = [
                part if at == keep else known
                for at, (part, known) in enumerate(zip(parts, plain, strict=True))
            ]
        return "".join(parts)

    def number() -> Any:
        return draw.choice(
            [
                draw.randrange(2**32),
                draw.randrange(0x10000),
                -draw.randrange(9),
                2**32 + draw.randrange(9),
                2**60,
                0.5,
            ]
        )

    def pair() -> list[Any]:
        members = [
            half,
            lambda: "0x" + half(),
            number,
            lambda: None,
            lambda: True,
            list,
            lambda: draw.choice(spaces) + "8",
        ]
        return [
            draw.choices(members, [8, 3, 8, 1, 1, 1, 1])[0]()
            for _ in range(draw.choices([2, 1, 3], [9, 1, 1])[0])
        ]

    return [draw.choices([text, number, pair], [8, 2, 2])[0]() for _ in range(count)]


def test_one_grammar_of_tags(small: Path) -> None:
    tags = _odd_tags(100_000)
    found = agreed(small, [["tag", tag] for tag in tags])
    accepted = sum("value" in outcome for outcome in found)
    assert 10_000 < accepted < 90_000, "the inputs try both sides of the grammar"
    tried("a tag in any spelling, read alike in both languages", len(tags))


def test_same_answers_on_random_questions(small: Path) -> None:
    draw = random.Random(13)  # noqa: S311 - not for secrets
    groups = [2, 8, 0x20, 0x19, 0x29, 0x51, 0x99, 0x2001, 0x6000, 0x6002, 7, 0xFFFF]
    elements = [5, 0x0D, 0x10, 0x3000, 0x100C, 0x100D, 0x1003, 0xFF0C, 0x0FFF]
    names = [*PROCEDURE["option"], "retainUids", 0]
    creators = [*PROCEDURE["private"], None, "", "x", "a\\b", 1, f" {SIEMENS}\0"]
    questions: list[Any] = []
    for _ in range(100_000):
        group = draw.choice(groups) if draw.random() < 0.8 else draw.randrange(0x10000)
        element = draw.choice(elements) if draw.random() < 0.8 else draw.randrange(0x10000)
        question: list[Any] = [
            "lookup",
            draw.choice([CT, CT, CT, f"{CT}\0", SR, "1.2.3"]),
            group << 16 | element,
        ]
        if draw.random() < 0.6:
            question.append(draw.sample(names, draw.choice([0, 1, 1, 2, 2, 3])))
            if draw.random() < 0.7:
                question.append(draw.choice(creators))
        questions.append(question)
    found = agreed(small, questions)
    assert {outcome.get("error") for outcome in found} == {None, "value"}
    assert {outcome["value"]["default"] for outcome in found if "value" in outcome} == set("RXZDUCK") - {
        "Z",
        "D",
    }
    tried("a look-up with options and private creators, answered alike in both languages", len(questions))


def test_same_answers_of_the_final_procedure(
    procedure: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = rendered(procedure, tmp_path_factory.mktemp("final"))
    draw = random.Random(12)  # noqa: S311 - not for secrets
    classes = list(procedure["sopClass"])
    listed = [
        tag.replace("XX", "02") for sop_class in procedure["sopClass"].values() for tag in sop_class["tag"]
    ]
    tags = [draw.choice([draw.randrange(2**32), draw.choice(listed)]) for _ in range(100_000)]
    found = agreed(folder, [["lookup", draw.choice(classes), tag] for tag in tags])
    assert len(found) == 100_000
    assert {outcome["value"]["default"] for outcome in found} == set("RXZDUK")


def test_entries_are_frozen_and_shared(small: Path) -> None:
    assert holds_in_node(
        small,
        """
const assert = require("node:assert/strict");
const procedure = require("./procedure.umd.js");
const commonjs = require("./lookup.js");
for (const { lookup } of [commonjs, await import(process.cwd() + "/lookup.mjs")]) {
  const ask = (...question) => {
    const entry = lookup("1.2.840.10008.5.1.4.1.1.2", ...question);
    assert.ok(Object.isFrozen(entry), question);
    return entry;
  };
  ask("(0009,0010)");
  ask("(0020,000D)", new Set(["retainUIDs"]));
  ask("(0019,0010)", ["retainSafePrivate"], "SIEMENS MR HEADER");
  ask("(0002,0099)");
  assert.equal(ask("(0020,000D)"), ask("(0020,000D)"));
  assert.deepEqual(ask("(0020,000D)", (function* () { yield "retainUIDs"; })()).option, "retainUIDs");
  for (const options of [new Map(), new String("retainUIDs"), () => [], Symbol("x"), 1n, { length: 0 }]) {
    assert.throws(() => ask("(0020,000D)", options), TypeError);
  }
  const bare = Object.create(null);
  for (const tag of [undefined, Symbol("x"), 1n, NaN, Infinity, () => 1, bare, [Symbol("x"), 1]]) {
    assert.throws(() => ask(tag), { name: "TagError" });
  }
  const loop = [];
  loop.push(loop, loop);
  assert.throws(() => ask(loop), { name: "TagError" });
}
assert.equal(commonjs.lookup("1.2.840.10008.5.1.4.1.1.2", "(0008,0005)"),
  procedure.sopClass["1.2.840.10008.5.1.4.1.1.2"].tag["(0008,0005)"]);
""",
    )
    assert holds_in_python(
        small,
        """
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import TagError, lookup
CT = "1.2.840.10008.5.1.4.1.1.2"
def ask(*question):
    entry = lookup(CT, *question)
    assert type(entry).__name__ == "FrozenDict"
    return entry
ask("(0009,0010)")
ask("(0020,000D)", {"retainUIDs"})
ask("(0019,0010)", ["retainSafePrivate"], "SIEMENS MR HEADER")
ask("(0002,0099)")
assert ask("(0008,0005)") is procedure["sopClass"][CT]["tag"]["(0008,0005)"]
assert ask("(0020,000D)", (name for name in ["retainUIDs"]))["option"] == "retainUIDs"
ask(0x00080005)
class Odd:
    def __repr__(self):
        raise RuntimeError
loop = []
loop += [loop, loop]
for tag in (0x00080005 + 0.5, complex(0x00080005), b"00080005", Odd(), loop, 10**5000, float("nan")):
    try:
        ask(tag)
    except TagError as error:
        assert "is not a tag" in str(error)
    else:
        raise AssertionError(tag)
for options in (b"retainUIDs", Odd(), 1.5):
    try:
        ask("(0020,000D)", options)
    except TypeError as error:
        assert "give a list of names" in str(error)
    else:
        raise AssertionError(options)
""",
    )


def test_memory_is_bounded(small: Path) -> None:
    assert holds_in_python(
        small,
        """
from grand_challenge_dicom_de_id_procedure import lookup as module
CT = "1.2.840.10008.5.1.4.1.1.2"
for number in range(3 * module._MOST_TAGS):
    module.lookup(CT, number)
for number in range(3 * module._MOST_CLASSES):
    module.lookup(CT + " " * number, 8)
    module.lookup("1.2." + str(number), 8)
assert len(module._answers) <= module._MOST_CLASSES
assert all(len(answers) <= module._MOST_TAGS for answers in module._answers.values())
assert not any("1.2.1" == uid for uid in module._answers)
""",
    )


def test_what_only_python_can_say(python_site: Path, tmp_path: Path) -> None:
    check = """
from grand_challenge_dicom_de_id_procedure.lookup import OPTIONS, TagError, digest, lookup, normalized_tag
class BaseTag(int):
    pass
class NumpyInteger:
    def __index__(self):
        return 0x00080005
assert normalized_tag(BaseTag(0x00080005)) == normalized_tag(NumpyInteger()) == "(0008,0005)"
assert normalized_tag((0x0008, 0x0005)) == "(0008,0005)"
assert issubclass(TagError, ValueError) and len(OPTIONS) == 10 and len(digest) == 64
assert type(lookup("1.2.840.10008.5.1.4.1.1.2", 0x00100010)).__name__ == "FrozenDict"
assert lookup("1.2.840.10008.5.1.4.1.1.2", 0x0020000D, {"retainUIDs"})["option"] == "retainUIDs"
"""
    run([sys.executable, "-c", check], cwd=tmp_path, environment={"PYTHONPATH": str(python_site)})
