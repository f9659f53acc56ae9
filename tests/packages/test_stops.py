"""Stop rules hold alike in both languages, whatever a data set looks like, and never pass in silence."""

import base64
import json
import random
import string
from pathlib import Path
from typing import Any

import pytest
from two_languages import agreed, holds_in_node, holds_in_python, rendered, run_node, run_python
from whole_procedure import CT, MR, PROCEDURE, SLIDE

RULES = PROCEDURE["stop"]
BURNED_IN, LABEL, SCREEN, SOUND, NAME, NUMBER, ADDRESS, SECOND = RULES


def inline(text: str | bytes) -> dict[str, Any]:
    data = text.encode("latin-1") if isinstance(text, str) else text
    return {"vr": "UN", "InlineBinary": base64.b64encode(data).decode()}


def value(*values: Any, vr: str = "CS") -> dict[str, Any]:
    return {"vr": vr, "Value": list(values)}


def of_class(uid: Any, **elements: Any) -> dict[str, Any]:
    return {"00080016": value(uid, vr="UI"), **elements}


HOLDS: list[tuple[dict[str, Any], list[Any]]] = [
    ({}, []),
    *(
        ({"00280301": element}, [BURNED_IN])
        for element in (
            value("YES"),
            value("yes "),
            value(" Yes\0"),
            value("NO", "YES"),
            value(None, "YES"),
            value("NO\\YES"),
            {"vr": "CS", "Value": "YES"},
            {"Value": ["YES"]},
            {"vr": "XX", "Value": ["YES"]},
            {"vr": "CS", "Value": ["YES"], "_rawValue": ["YES"]},
            inline("YES"),
            inline("YES "),
            inline("YES\0"),
            inline("NO\\YES"),
            # What can't be read.
            {"vr": "CS", "BulkDataURI": "http://example.org/1"},
            {"vr": "CS", "BulkDataURI": None},
            {"vr": "CS", "Value": ["NO"], "BulkDataURI": ""},
            {"vr": "CS", "Value": ["NO"], "InlineBinary": ""},
            {"vr": "CS", "value": ["NO"]},
            value(True),
            value(["NO"]),
            value("NO", {}),
            value({"00080100": value("x")}),
            value({"Alphabetic": 1}),
            value({"Alphabetic": "x", "Other": "y"}),
            {"vr": "CS", "InlineBinary": "WUVT="},
            {"vr": "CS", "InlineBinary": "WUVTII"},
            {"vr": "CS", "InlineBinary": "WU\nVT"},
            {"vr": "CS", "InlineBinary": "WUV-"},
            {"vr": "CS", "InlineBinary": ["WUVT"]},
            {"vr": "CS", "InlineBinary": 1},
            inline("\1"),
            inline("\0\0"),
            "YES",
            ["YES"],
            None,
            1,
            False,
        )
    ),
    *(
        ({"00280301": element}, [])
        for element in (
            value("NO"),
            value("YES PLEASE"),
            value(""),
            value(None),
            value(),
            {"vr": "CS"},
            {},
            {"vr": "CS", "Value": None},
            {"vr": "CS", "Value": ""},
            {"vr": "CS", "InlineBinary": ""},
            {"vr": "CS", "InlineBinary": None},
            inline("NO "),
            inline(b"N\xd6"),
        )
    ),
    # Written with small digits, and twice.
    ({"003a0300": value({}, vr="SQ")}, [SOUND]),
    ({"003a0300": value({}, vr="SQ"), "00280301": value("YES")}, [BURNED_IN, SOUND]),
    ({"003a0300": value(vr="SQ"), "003A0300": value(vr="SQ")}, [SOUND]),
    # A position, and SOP classes.
    (of_class(SLIDE, **{"00080008": value("ORIGINAL", "PRIMARY", "LABEL")}), [LABEL]),
    (of_class(f"{SLIDE}\0", **{"00080008": value("ORIGINAL", "PRIMARY", " label ")}), [LABEL]),
    (of_class(SLIDE, **{"00080008": value("ORIGINAL\\PRIMARY\\LABEL\\NONE")}), [LABEL]),
    (of_class(SLIDE, **{"00080008": value(None, None, "LABEL")}), [LABEL]),
    (of_class(SLIDE, **{"00080008": inline("ORIGINAL\\\\LABEL ")}), [LABEL]),
    (of_class(SLIDE, **{"00080008": value("LABEL", "LABEL", "VOLUME", "LABEL")}), []),
    (of_class(SLIDE, **{"00080008": value("ORIGINAL", "LABEL")}), []),
    (of_class(CT, **{"00080008": value("ORIGINAL", "PRIMARY", "LABEL")}), []),
    ({"00080008": value("ORIGINAL", "PRIMARY", "LABEL")}, [LABEL]),
    *(
        ({"00080016": unknown, "00080008": value("ORIGINAL", "PRIMARY", "LABEL")}, [LABEL])
        for unknown in (value(), value(None), value(""), value(True), {}, None, SLIDE, {"BulkDataURI": "x"})
    ),
    (of_class(CT, **{"00080008": {"vr": "CS", "BulkDataURI": "x"}}), [SCREEN]),
    (of_class(SLIDE, **{"00080008": {"vr": "CS", "BulkDataURI": "x"}}), [LABEL, SCREEN]),
    (of_class(inline(SLIDE)["InlineBinary"], **{"00080008": value("a", "b", "LABEL")}), []),
    # Parts of values.
    ({"00080008": value("DERIVED", "SECONDARY", "Screen Save")}, [SCREEN]),
    ({"00080008": value("DERIVED", "my screen save 1")}, [SCREEN]),
    ({"00080008": value("PHOTO D'ÉCRAN")}, [SCREEN]),
    ({"00080008": value("SCREEN", "SAVE")}, []),
    ({"00204000": value("a@b", vr="LT")}, []),
    ({"00204000": value("x", "a@b", vr="LT")}, [ADDRESS]),
    # Whether there is something.
    ({"003A0300": value({"00080100": value("x")}, vr="SQ")}, [SOUND]),
    ({"003A0300": value({}, vr="SQ")}, [SOUND]),
    ({"003A0300": value({})}, [SOUND]),
    ({"003A0300": value(vr="SQ")}, []),
    ({"003A0300": value(None, vr="SQ")}, []),
    ({"003A0300": {"vr": "SQ"}}, []),
    ({"003A0300": value(0, vr="US")}, [SOUND]),
    ({"003A0300": inline("\0")}, [SOUND]),
    ({"003A0300": inline("x")}, [SOUND]),
    ({"003A0300": inline("  ")}, []),
    ({"00181000": value("1", vr="LO")}, []),
    ({"00181000": value("1", "", vr="LO")}, []),
    ({"00181000": value("1", "2", vr="LO")}, [SECOND]),
    ({"00181000": value("", "2", vr="LO")}, [SECOND]),
    # Names.
    ({"00100010": value({"Alphabetic": "Doe^John"}, vr="PN")}, [NAME]),
    ({"00100010": value({"Alphabetic": "x", "Ideographic": "山田^太郎"}, vr="PN")}, [NAME]),
    ({"00100010": value({"Alphabetic": None, "Phonetic": "doe^john "}, vr="PN")}, [NAME]),
    ({"00100010": value("DOE^JOHN", vr="PN")}, [NAME]),
    ({"00100010": value({"Alphabetic": "Doe^Jane"}, vr="PN")}, []),
    ({"00100010": value({}, vr="PN")}, []),
    ({"00100010": value({"Alphabetic": ""}, vr="PN")}, []),
    # Numbers.
    *(
        (of_class(CT, **{"00280008": value(number, vr="IS")}), [NUMBER])
        for number in (1, 1.0, "1", "1.0", "01", "+1", " 1 ", "1e0", "10E-1", 0.5, ".5", "0.50", "5e-1")
    ),
    *(
        (of_class(CT, **{"00280008": value(number, vr="IS")}), [])
        for number in (2, 0, -1, 1.5, "-1", "1 1", "0x1", "one", 2**70, 1e300, "1e999", "", None)
    ),
    (of_class(MR, **{"00280008": value(1, vr="IS")}), []),
    # Nothing of what stands inside of items.
    ({"00081140": value({"00280301": value("YES")}, vr="SQ")}, []),
    ({"00081140": value({"no tag": value("YES")}, vr="SQ")}, []),
]

NO_DATA_SETS: tuple[Any, ...] = (None, [], [{}], "", "x" * 1_000_000, 1, True)
NO_KEYS = (
    "BurnedInAnnotation",
    "(0028,0301)",
    "0028,0301",
    "0x00280301",
    "x00280301",
    "0028030",
    "002803010",
    "0028030G",
    " 00280301",
    "00280301\n",
    "\uff10\uff1000280301",
    "",
    "__proto__",
    "constructor",
    "k" * 1_000_000,
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rendered(PROCEDURE, tmp_path_factory.mktemp("small"))


def test_which_rules_hold(small: Path) -> None:
    answers = agreed(small, [["stops", dataset] for dataset, _ in HOLDS])
    for (dataset, rules), outcome in zip(HOLDS, answers, strict=True):
        assert outcome.get("value") == rules, (dataset, outcome)


def test_every_unreadable_element_holds(small: Path) -> None:
    """An element that no rule can read holds each rule on it, whatever the rule looks for."""
    unreadable: list[Any] = [
        value(True),
        value("x", [1]),
        {"BulkDataURI": "x"},
        inline("\2"),
        {"odd": 1},
        1,
        None,
    ]
    every = {rule["attribute"][1:5] + rule["attribute"][6:10] for rule in RULES}
    questions = [["stops", dict.fromkeys(every, element)] for element in unreadable]
    assert [outcome["value"] for outcome in agreed(small, questions)] == [RULES] * len(unreadable)


def test_no_data_sets(small: Path) -> None:
    for outcome in agreed(small, [["stops", dataset] for dataset in NO_DATA_SETS]):
        assert outcome["error"] == "type" and "DICOM JSON Model" in outcome["message"]
    element = value("YES")
    questions = [["stops", {"00080016": value(CT), key: element}] for key in NO_KEYS]
    for outcome in agreed(small, questions):
        assert outcome["error"] == "value" and "give eight hexadecimal digits" in outcome["message"]


def _odd_datasets(count: int) -> list[Any]:
    """Return data sets of every shape, most of them nearly right."""
    draw = random.Random(11)  # noqa: S311 - not for secrets
    keys = [rule["attribute"][1:5] + rule["attribute"][6:10] for rule in RULES] + ["00080016", "00100020"]
    texts = [
        "YES",
        "no",
        "LABEL",
        "screen save",
        "a@b",
        "Doe^John",
        CT,
        SLIDE,
        "1",
        "1.0",
        "",
        " ",
        "\\",
        "\0",
        "ß",
        "\u017f",
    ]

    def number() -> Any:
        exponent = draw.choice([0, 0, 1, -1, -5, -6, -7, -8, 15, 16, 17, 20, 21, 22, 300])
        mantissa = draw.choice(
            [0, 1, -1, 0.5, 1.5, draw.random(), draw.randrange(10**6), draw.random() * 10**5]
        )
        made = mantissa * 10.0**exponent
        return int(made) if draw.random() < 0.3 else made

    def text() -> str:
        parts = [
            draw.choice([*texts, *string.printable, "É", "é", "\u00a0", "\ud800"])
            for _ in range(draw.randrange(5))
        ]
        return draw.choice(["", " ", "\\"]).join(parts)

    def member(depth: int) -> Any:
        kind = draw.random()
        if kind < 0.5:
            return draw.choice([draw.choice(texts), text()])
        if kind < 0.65:
            return number()
        if kind < 0.75:
            names = draw.sample(["Alphabetic", "Ideographic", "Phonetic", "Other"], draw.randrange(4))
            return {name: draw.choice([text(), "DOE^JOHN", None, 1]) for name in names}
        if depth and kind < 0.85:
            return draw.choice([{draw.choice(keys): element(depth - 1)}, [member(depth - 1)]])
        return draw.choice([None, True, False, {}, []])

    def element(depth: int) -> Any:
        if draw.random() < 0.05:
            return member(depth)
        made: dict[str, Any] = {}
        if draw.random() < 0.9:
            made["vr"] = draw.choice(["CS", "PN", "SQ", "US", "UN", None, 1])
        kind = draw.random()
        if kind < 0.7:
            made["Value"] = [member(depth) for _ in range(draw.randrange(5))]
        elif kind < 0.75:
            made["Value"] = member(depth)
        if 0.7 < kind < 0.9:
            encoded = inline(bytes(draw.choices(range(256), k=draw.randrange(6))))["InlineBinary"]
            plain = inline(draw.choice(["YES", "NO\\YES ", "screen save", "a\\@\0"]))["InlineBinary"]
            made["InlineBinary"] = draw.choice([encoded, plain, plain[:-1], plain + "=", text(), member(0)])
        if kind > 0.97:
            made[draw.choice(["BulkDataURI", "value", "_rawValue"])] = member(0)
        return made

    def dataset() -> Any:
        made = {draw.choice(keys): element(2) for _ in range(draw.randrange(8))}
        if draw.random() < 0.1:
            made[draw.choice(["003a0300", "0008010A", "x", "0010,0010", "PatientName"])] = element(1)
        return made if draw.random() < 0.98 else member(1)

    return [dataset() for _ in range(count)]


def test_same_rules_of_odd_datasets(small: Path) -> None:
    found = agreed(small, [["stops", dataset] for dataset in _odd_datasets(50_000)])
    assert {outcome.get("error") for outcome in found} == {None, "type", "value"}
    held = [rule["justification"] for outcome in found for rule in outcome.get("value", ())]
    assert min(held.count(rule["justification"]) for rule in RULES) > 1_000
    assert sum(outcome.get("value") == [] for outcome in found) > 1_000


def test_numbers_look_the_same(small: Path) -> None:
    """Text of numbers is compared, too, so both languages must write it alike."""
    draw = random.Random(1)  # noqa: S311 - not for secrets
    numbers = [
        *(
            sign * mantissa * 10.0**exponent
            for sign in (1, -1)
            for mantissa in (1, 1.5, 1 / 3, 9.999999999999999)
            for exponent in range(-25, 26)
        ),
        *(draw.uniform(-1, 1) * 10.0 ** draw.randint(-320, 308) for _ in range(2_000)),
        *(0.0, -0.0, 5e-324, 1.7976931348623157e308, 2.0**53, 2.0**64, 123456789012345680000.0),
    ]
    python = run_python(
        small,
        f"""
import json
from grand_challenge_dicom_de_id_procedure.lookup import _number
print(json.dumps([_number(number) for number in {numbers!r}]))
""",
    )
    node = run_node(small, f"console.log(JSON.stringify({numbers!r}.map(String)))")
    assert json.loads(python) == json.loads(node)


def test_rules_themselves_and_large_values(small: Path) -> None:
    assert holds_in_python(
        small,
        r"""
from collections import OrderedDict
from types import MappingProxyType
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import stops
element = {"vr": "CS", "Value": ["YES"]}
for dataset in ({"00280301": element}, MappingProxyType({"00280301": MappingProxyType(element)}),
                OrderedDict({"00280301": {"vr": "CS", "Value": ("YES",)}})):
    (rule,) = stops(dataset)
    assert rule is procedure["stop"][0]
assert stops({"00280301": {"vr": "CS", "Value": {"YES"}}}), "a set has no order"
assert stops({"00280301": {"vr": "CS", "Value": [float("nan")]}}) == []
assert stops({"00280301": {"vr": "CS", "Value": [10**400]}}) == []
assert stops({"00280301": {"vr": "CS", "Value": ["\\".join("A" * 1_000_000)]}}) == []
assert stops({"00280301": {"vr": "CS", "Value": ["A" + " " * 1_000_000 + "A"]}}) == []
assert stops({"00280301": {"vr": "CS", "InlineBinary": "QUJD" * 1_000_000}}) == []
class Dataset(dict):
    def to_json_dict(self):
        return dict(self)
for wrong, advice in ((Dataset(), "to_json_dict"), ([("00280301", element)], "DICOM JSON Model")):
    try:
        stops(wrong)
    except TypeError as error:
        assert advice in str(error)
    else:
        raise AssertionError(wrong)
for key in (0x00280301, (0x28, 0x301), b"00280301", None):
    try:
        stops({key: element})
    except ValueError as error:
        assert "give eight hexadecimal digits" in str(error)
    else:
        raise AssertionError(key)
""",
    )
    assert holds_in_node(
        small,
        r"""
const assert = require("node:assert/strict");
const procedure = require("./procedure.umd.js");
const { stops } = require("./lookup.js");
const element = { vr: "CS", Value: ["YES"] };
const bare = Object.assign(Object.create(null), { "00280301": Object.assign(Object.create(null), element) });
const frozen = Object.freeze({ "00280301": Object.freeze(element) });
for (const dataset of [{ "00280301": element }, bare, frozen]) {
  assert.equal(stops(dataset).length, 1);
  assert.equal(stops(dataset)[0], procedure.stop[0]);
}
const held = (Value) => stops({ "00280301": { vr: "CS", Value } }).length;
assert.equal(held(new Set(["YES"])), 1);
assert.equal(held([NaN]), 0);
assert.equal(held([undefined, , null]), 0);
assert.equal(held([1n]), 1);
assert.equal(held([Symbol("x")]), 1);
assert.equal(held([() => 1]), 1);
assert.equal(held(["A\\".repeat(1_000_000)]), 0);
assert.equal(held(["A" + " ".repeat(1_000_000) + "A"]), 0);
assert.equal(stops({ "00280301": { vr: "CS", InlineBinary: "QUJD".repeat(1_000_000) } }).length, 0);
for (const wrong of [undefined, new Map(), [element], () => 1, Symbol("x"), new Date(0)]) {
  assert.throws(() => stops(wrong), { name: "TypeError", message: /DICOM JSON Model/ });
}
""",
    )


def test_a_data_set_of_pydicom(small: Path) -> None:
    assert holds_in_python(
        small,
        """
from pydicom.dataset import Dataset
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import stops
dataset = Dataset()
dataset.BurnedInAnnotation = "YES"
dataset.PatientName = "Doe^John"
dataset.NumberOfFrames = 1
dataset.ImageType = ["DERIVED", "SECONDARY", "SCREEN SAVE"]
try:
    stops(dataset)
except TypeError as error:
    assert "to_json_dict()" in str(error)
else:
    raise AssertionError("a data set of pydicom is none of the DICOM JSON Model")
held = [rule["attribute"] for rule in stops(dataset.to_json_dict())]
assert held == ["(0028,0301)", "(0008,0008)", "(0010,0010)", "(0028,0008)"], held
""",
    )
