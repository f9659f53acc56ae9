"""Procedures of odd shapes, made by hypothesis."""

from typing import Any

from hypothesis import strategies as st

ACTIONS = st.sampled_from("DZXKCUR")
ODD_TEXTS = st.sampled_from(
    (
        "",
        "'\"\\`${1}\\n\n\r\t",
        "</script><!-- </SCRIPT> <![CDATA[ ]]> -->",
        "\u2028\u2029\u200b\u202e\ufeff\x00\x7f\x85",
        "👩‍⚕️ \U000e0041 \U0010ffff é",
        "\"\"\"'''",
        "{{ version }}{% raw %}",
        "*/ // # <!--",
        "__proto__",
        "constructor",
        "long " * 4000,
    )
)
TEXTS = st.one_of(ODD_TEXTS, st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    TEXTS,
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)
# Few tags and entries, so that classes share some.
TAGS = st.one_of(
    st.sampled_from(
        ("(0008,0005)", "(0010,0010)", "(60XX,3000)", "(50XX,XXXX)", "(FFFF,FFFF)", "(0000,0000)")
    ),
    st.from_regex(r"\([0-9A-F]{4},[0-9A-F]{4}\)", fullmatch=True),
)
UIDS = st.one_of(
    st.sampled_from(("1", "0", "1.2", "1.2.840.10008.5.1.4.1.1.1.2", "1.2.840.10008.5.1.4.1.1.2", "2")),
    st.from_regex(r"[0-9]{1,5}(\.[0-9]{1,5}){0,8}", fullmatch=True),
)


# As PS3.6 names SOP classes: what may stand in a comment of the types.
NAMES = st.sampled_from(("CT Image Storage", "12-lead ECG Waveform Storage", "X-Ray (3D) é & <b>"))


def _extras(known: frozenset[str]) -> st.SearchStrategy[dict[str, Any]]:
    names = TEXTS.filter(lambda name: name not in known)
    return st.one_of(st.just({}), st.dictionaries(names, VALUES, max_size=2))


def _with_extras(shape: st.SearchStrategy[dict[str, Any]], *known: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.tuples(_extras(frozenset(known)), shape).map(lambda parts: {**parts[0], **parts[1]})


ENTRIES = _with_extras(
    st.fixed_dictionaries(
        {"default": ACTIONS, "justification": TEXTS},
        optional={
            "options": st.dictionaries(st.sampled_from(("retainUIDs", "cleanGraphics")), ACTIONS, max_size=2)
        },
    ),
    "default",
    "justification",
    "options",
)


PRIVATE_TAGS = st.from_regex(r"\([0-9A-F]{3}[13579BDF],XX[0-9A-F]{2}\)", fullmatch=True)


@st.composite
def procedures(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a procedure that has the keys of the contract and any others beside them."""
    # Tables over a few entries, as real ones are.
    entries = draw(st.lists(ENTRIES, min_size=1, max_size=4))
    table = st.dictionaries(TAGS, st.sampled_from(entries), max_size=8)
    sop_class = _with_extras(
        st.fixed_dictionaries(
            {"default": ACTIONS, "justification": TEXTS, "tag": table}, optional={"name": NAMES}
        ),
        "default",
        "justification",
        "name",
        "tag",
    )
    private_table = st.dictionaries(PRIVATE_TAGS, st.sampled_from(entries), max_size=6)
    shape = st.fixed_dictionaries(
        {
            "version": st.just("2026.08.1"),
            "dicomStandardVersion": TEXTS,
            "default": ACTIONS,
            "justification": TEXTS,
            "insert": st.dictionaries(TEXTS, VALUES, max_size=2),
            "sopClass": st.dictionaries(UIDS, sop_class, max_size=6),
        },
        optional={
            "option": st.dictionaries(TEXTS, VALUES, max_size=2),
            "stop": st.lists(st.dictionaries(TEXTS, VALUES, max_size=3), max_size=2),
            "fileMeta": VALUES,
            "private": st.dictionaries(TEXTS, private_table, max_size=3),
        },
    )
    known = tuple("version dicomStandardVersion default justification insert sopClass".split())
    known += tuple("option stop fileMeta private".split())
    return draw(_with_extras(shape, *known))
