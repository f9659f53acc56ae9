"""Stop rules tried on files made up for them and on all real files at hand."""

import importlib.util
import io
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydicom
import pydicom.data
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import Dataset

from generator.procedure import stops
from verification.files.stopping import Constructed, constructed, holding, legitimate

CT = "1.2.840.10008.5.1.4.1.1.2"
REAL_FILES = Path(__file__).parents[3] / "shared" / "files"


@pytest.fixture(scope="module")
def rules(shop: Any) -> tuple[stops.StopRule, ...]:
    """Return the real rules."""
    return tuple(shop.stop_rules)


@pytest.fixture(scope="module")
def published(rules: tuple[stops.StopRule, ...]) -> list[dict[str, Any]]:
    """Return the real rules as the procedure publishes them."""
    return stops.contract(rules)


def names_of(
    held: list[Any], published: list[dict[str, Any]], rules: tuple[stops.StopRule, ...]
) -> list[str]:
    return [rules[published.index(rule)].name for rule in held]


@pytest.mark.parametrize("file", constructed(), ids=lambda file: file.what)
def test_what_must_be_stopped(
    file: Constructed, published: list[dict[str, Any]], rules: tuple[stops.StopRule, ...]
) -> None:
    """As a file that is written and read again, so that padding is as in real ones."""
    written = io.BytesIO()
    file.dataset().save_as(written, enforce_file_format=True)
    dataset = pydicom.dcmread(io.BytesIO(written.getvalue()))
    assert file.rule in names_of(holding(published, dataset.to_json_dict()), published, rules)


@pytest.mark.parametrize("file", legitimate(), ids=lambda file: file.what)
def test_what_must_not_be_stopped(
    file: Constructed, published: list[dict[str, Any]], rules: tuple[stops.StopRule, ...]
) -> None:
    assert names_of(holding(published, file.dataset().to_json_dict()), published, rules) == []


def test_every_rule_is_tried_in_supported_classes(
    rules: tuple[stops.StopRule, ...], verdicts: dict[str, str | None]
) -> None:
    assert {file.rule for file in constructed()} == {rule.name for rule in rules}
    for file in (*constructed(), *legitimate()):
        assert verdicts[file.sop_class] is None, file.what
    counted = Counter(file.what for file in (*constructed(), *legitimate()))
    assert max(counted.values()) == 1


def test_every_text_of_every_rule_stops(
    rules: tuple[stops.StopRule, ...], published: list[dict[str, Any]]
) -> None:
    """Padded, in lower case, and among other values where there may be any."""
    for rule, out in zip(rules, published, strict=True):
        key = rule.attribute.strip("()").replace(",", "")
        for text in rule.texts:
            for value in (text, f" {text.lower()} ", f"{text}\0"):
                values = [*"ABC"[: (rule.position or 1) - 1], value]
                for sop_class in rule.sop_classes or {CT}:
                    dataset = {
                        key: {"vr": "CS", "Value": values},
                        "00080016": {"vr": "UI", "Value": [sop_class]},
                    }
                    assert out in holding(published, dataset), (rule.name, value)


def _dataset_of(path: Path) -> Dataset | None:
    if path.suffix in (".gz", ".zip", ".json", ".txt", ".md", ".py", ".icc"):
        return None
    try:
        dataset = pydicom.dcmread(path, force=True, stop_before_pixels=True)
        return dataset if "SOPClassUID" in dataset else None
    except Exception:
        return None  # no DICOM, or broken on purpose


def _at_hand() -> Iterator[Path]:
    """Yield the files inside the packages pydicom and, where it is installed, pydicom-data."""
    for name in ("test_files", "charset_files"):
        folder = Path(pydicom.data.__file__).parent / name
        yield from sorted(path for path in folder.rglob("*") if path.is_file())
    found = importlib.util.find_spec("data_store")
    for folder in (found.submodule_search_locations or []) if found else []:
        yield from sorted(path for path in Path(folder).rglob("*") if path.is_file())


def _stopped(paths: Iterator[Path], published: list[dict[str, Any]]) -> tuple[int, list[str]]:
    wanted = {int(rule["attribute"].strip("()").replace(",", ""), 16) for rule in published} | {0x00080016}
    tried, stopped = 0, []
    for path in paths:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pydicom's about broken files
            dataset = _dataset_of(path)
            if dataset is None:
                continue
            tried += 1
            content = {
                f"{tag:08X}": dataset[tag].to_json_dict(None, 1024) for tag in wanted if tag in dataset
            }
        for rule in holding(published, content):
            stopped.append(f"{path.name}: {rule['attribute']} {rule['justification']}")
    return tried, stopped


def test_no_real_file_of_pydicom_is_stopped(published: list[dict[str, Any]]) -> None:
    tried, stopped = _stopped(_at_hand(), published)
    assert tried > 100
    assert stopped == []


def test_no_real_series_of_scanners_is_stopped(published: list[dict[str, Any]]) -> None:
    if not REAL_FILES.is_dir():
        pytest.skip("the real files of scanners are not beside the repository")
    paths = sorted(path for path in REAL_FILES.rglob("*.dcm"))
    tried, stopped = _stopped(iter(paths), published)
    assert tried == len(paths) > 700
    assert stopped == []


# What holds, value by value; see the docstring of generator.procedure.stops.

YES = {"attribute": "(0028,0301)", "is": ["YES"], "justification": "burned in"}
PART = {"attribute": "(0008,0008)", "contains": ["SCREEN"], "justification": "screen"}
THIRD = {"attribute": "(0008,0008)", "is": ["LABEL"], "position": 3, "justification": "label"}
ITEMS = {"attribute": "(003A,0300)", "present": True, "justification": "sound"}
IN_CT = {**YES, "sopClass": [CT]}
HELD = {"00280301": {"vr": "CS", "Value": ["YES"]}}

CASES: dict[str, tuple[dict[str, Any], dict[str, Any], bool]] = {
    "the value": (YES, {"00280301": {"vr": "CS", "Value": ["YES"]}}, True),
    "another value": (YES, {"00280301": {"vr": "CS", "Value": ["NO"]}}, False),
    "absent": (YES, {}, False),
    "no value": (YES, {"00280301": {"vr": "CS"}}, False),
    "null": (YES, {"00280301": {"vr": "CS", "Value": [None]}}, False),
    "padded": (YES, {"00280301": {"vr": "CS", "Value": [" yes \0"]}}, True),
    "no list": (YES, {"00280301": {"vr": "CS", "Value": "YES"}}, True),
    "several in one text": (YES, {"00280301": {"vr": "CS", "Value": ["NO\\YES"]}}, True),
    "bytes": (YES, {"00280301": {"vr": "UN", "InlineBinary": "WUVTIA=="}}, True),
    "other bytes": (YES, {"00280301": {"vr": "UN", "InlineBinary": "Tk8="}}, False),
    "broken bytes": (YES, {"00280301": {"vr": "UN", "InlineBinary": "%"}}, True),
    "elsewhere": (YES, {"00280301": {"vr": "CS", "BulkDataURI": "http://x"}}, True),
    "of another type": (YES, {"00280301": {"vr": "CS", "Value": [True]}}, True),
    "no element": (YES, {"00280301": "YES"}, True),
    "part of a value": (PART, {"00080008": {"vr": "CS", "Value": ["A", "SCREEN SAVE"]}}, True),
    "no part": (PART, {"00080008": {"vr": "CS", "Value": ["A", "SCAN"]}}, False),
    "position": (THIRD, {"00080008": {"vr": "CS", "Value": ["A", "B", "LABEL"]}}, True),
    "other position": (THIRD, {"00080008": {"vr": "CS", "Value": ["A", "LABEL", "B"]}}, False),
    "position after null": (THIRD, {"00080008": {"vr": "CS", "Value": ["A", None, "LABEL"]}}, True),
    "position in one text": (THIRD, {"00080008": {"vr": "CS", "Value": ["A\\\\LABEL"]}}, True),
    "items": (ITEMS, {"003A0300": {"vr": "SQ", "Value": [{}]}}, True),
    "no items": (ITEMS, {"003A0300": {"vr": "SQ", "Value": []}}, False),
    "class of the rule": (IN_CT, {**HELD, "00080016": {"vr": "UI", "Value": [f"{CT}\0"]}}, True),
    "another class": (IN_CT, {**HELD, "00080016": {"vr": "UI", "Value": ["1.2.3"]}}, False),
    "no class": (IN_CT, HELD, True),
    "unreadable class": (IN_CT, {**HELD, "00080016": {"vr": "UI", "BulkDataURI": "x"}}, True),
}


@pytest.mark.parametrize(("rule", "dataset", "expected"), CASES.values(), ids=CASES)
def test_what_holds(rule: dict[str, Any], dataset: dict[str, Any], expected: bool) -> None:
    assert bool(holding([rule], dataset)) is expected


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["Value", "vr", "InlineBinary", "BulkDataURI"]), _VALUES) | _VALUES)
def test_nothing_crashes(element: Any) -> None:
    for rule in (YES, PART, THIRD, ITEMS, IN_CT):
        key = rule["attribute"].strip("()").replace(",", "")
        holding([rule], {key: element, "00080016": element})
