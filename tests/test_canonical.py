"""Canonical JSON: every form reads back, and the order of keys does not matter."""

import json
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from generator import canonical
from generator.procedure import stages

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(st.characters(exclude_categories=("Cs",)), max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text('aé"\\\n', max_size=3), inner, max_size=3),
    max_leaves=8,
)


def numbers(value: object) -> Iterator[int]:
    """Yield the whole numbers in a JSON value."""
    if isinstance(value, int):
        yield value
    elif isinstance(value, list | dict):
        for inner in value if isinstance(value, list) else value.values():
            yield from numbers(inner)


@given(JSON)
def test_every_form_reads_back(value: object) -> None:
    for written in (canonical.record(value), canonical.indented(value), canonical.canonical(value)):
        assert json.loads(written) == value
    assert "\n" not in canonical.record(value)
    assert "\n" not in canonical.canonical(value)
    assert canonical.indented(value).endswith("\n")


@given(JSON.filter(lambda value: max(map(abs, numbers(value)), default=0) < 2**63))
def test_a_stage_is_written_alike(value: object) -> None:
    assert stages.text_of({"a": value}) == canonical.indented({"a": value})


@given(JSON | st.text(st.characters(), max_size=5))
def test_canonical_is_what_everybody_s_json_writes(value: object) -> None:
    """With sorted keys and no white space: whoever checks a digest needs nothing but that."""
    plain = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert canonical.canonical(value) == plain


@given(st.dictionaries(st.text(max_size=4), JSON, max_size=5))
def test_the_order_of_keys_does_not_matter(value: dict[str, object]) -> None:
    turned = dict(reversed(value.items()))
    for write in (canonical.record, canonical.indented, canonical.canonical, canonical.object_lines):
        assert write(turned) == write(value)
    assert canonical.digest(turned) == canonical.digest(value)


@given(st.dictionaries(st.text("abé", max_size=4), JSON, min_size=1, max_size=5))
def test_objects_have_a_line_for_each_member(value: dict[str, object]) -> None:
    text = canonical.object_lines(value)
    assert json.loads(text) == value
    assert text.count("\n") == len(value) + 2


@given(st.lists(JSON, min_size=1, max_size=5))
def test_arrays_have_a_line_for_each_element(value: list[object]) -> None:
    text = canonical.array_lines(value)
    assert json.loads(text) == value
    assert text.count("\n") == len(value) + 2


def test_no_records() -> None:
    assert json.loads(canonical.object_lines({})) == {}
    assert json.loads(canonical.array_lines([])) == []


def test_digest() -> None:
    assert canonical.canonical({"b": [1, None], "a": "é"}) == '{"a":"é","b":[1,null]}'
    assert canonical.digest({}) == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
