"""An answer key that knows nothing of the resolver: what Table E.1-1 and the types ask for.

For each element of a file it says what should become of it, straight from the code in the Basic
Profile column (standard/confidentiality.json) and the type at that very sequence path. What did
become of it is set against that.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.standard.model import Standard
from verification.checks.outcomes import Comparison, Outcome
from verification.checks.records import Record, text_of
from verification.files.tree import Node
from verification.files.values import Path

Grade = Literal["exact", "stricter", "harmless", "leak", "lost"]
"""How an outcome compares with the key.

exact: as the key says. stricter: less is left than the key allows, and nothing required is
missing. harmless: something stands where nothing need be, but not a value that the table lists.
leak: the original value is there. lost: an attribute of Type 1 or 2 is missing, one of Type 1 is
empty, or one value stands in place of a UID that should have got its own.
"""
WRONG: frozenset[Grade] = frozenset({"leak", "lost"})

Score = Counter[tuple[Outcome, Outcome, Grade]]
"""How often each pair of expected and observed outcome came up, with its grade."""

_REFERENCES = "X/Z/U*"
_ALTERNATIVES = frozenset({"X/Z", "X/D", "X/Z/D"})
_SINGLE: dict[str, Outcome] = {
    "X": "removed",
    "Z": "emptied or dummied",
    "D": "emptied or dummied",
    "Z/D": "emptied or dummied",
    "U": "UID replaced",
    "K": "retained",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """An element with what should become of it and whether it has to be there.

    `by_reference`: it is to go only because a sequence of references (X/Z/U*) around it is not
    required at this path, and the table says nothing about the element itself. A flat table cannot
    tell the paths of a sequence apart, so such codes and frame numbers may stay.
    """

    path: Path
    expected: Outcome
    required: bool = False
    needs_value: bool = False
    by_reference: bool = False


@dataclass(frozen=True, slots=True)
class Graded:
    """An answer, what happened, and the grade."""

    answer: Answer
    observed: Outcome
    grade: Grade

    def __str__(self) -> str:
        return (
            f"{self.grade}: {text_of(self.answer.path)} should be {self.answer.expected}, is {self.observed}"
        )


def basic_profile(tag: str, standard: Standard) -> str | None:
    """Return Table E.1-1's Basic Profile code for a tag, also by a group's row; None if not listed."""
    if int(tag[4], 16) % 2:
        return standard.confidentiality["PRIVATE"].basic_profile
    for key in (tag, f"({tag[1:3]}XX{tag[5:]}", f"({tag[1:3]}XX,XXXX)"):
        if key in standard.confidentiality:
            return standard.confidentiality[key].basic_profile
    return None


class Key:
    """The answers for files of one IOD.

    Parameters
    ----------
    children
        From `tree_of`.
    extensions
        Tags that written decisions keep though they are not in the IOD.
    excused
        Tags that may be missing from retained sequences for a written reason (procedure/safety.toml).
    """

    def __init__(
        self,
        children: Mapping[str, Node],
        standard: Standard,
        extensions: Collection[str] = (),
        excused: Collection[str] = (),
    ) -> None:
        self._excused = frozenset(excused)
        self._children, self._standard = children, standard
        self._tags = frozenset(tags_of(children)) | frozenset(extensions)

    def answers(self, before: Mapping[Path, Record]) -> Iterator[Answer]:
        """Yield the answer to every element, from the outside inwards."""
        known: dict[Path, tuple[Answer, Node | None]] = {}
        for path in before:
            outer, outer_node = known.get(path[:-2], (None, None))
            siblings = self._children if outer is None else (outer_node.children if outer_node else {})
            node = siblings.get(_masked(str(path[-1]), siblings))
            answer = self._answer(path, node, outer)
            known[path] = (answer, node)
            yield answer

    def grade(self, comparison: Comparison) -> Iterator[Graded]:
        """Set every element of a file against its answer."""
        for answer in self.answers(comparison.before):
            observed = comparison.observe(answer.path)
            yield Graded(answer, observed, _grade(answer, observed, comparison))

    def _answer(self, path: Path, node: Node | None, outer: Answer | None) -> Answer:
        code = basic_profile(str(path[-1]), self._standard)
        expected = _expected(code, node, outer, is_foreign=str(path[-1]) not in self._tags)
        starts = code == _REFERENCES and (outer is None or outer.expected == "retained")
        inherits = outer is not None and outer.by_reference and code in (None, _REFERENCES)
        inside = outer is not None
        # Overlays and curves go as a whole, with the conditional module that asks for their parts.
        free = str(path[-1]) in self._excused if inside else _is_repeating(str(path[-1]))
        bound = None if free else node
        return Answer(
            path,
            expected,
            required=bound is not None and bound.stays(("1", "2"), inside=inside),
            needs_value=bound is not None and bound.stays(("1",), inside=inside),
            by_reference=expected == "removed" and (starts or inherits),
        )


def tags_of(children: Mapping[str, Node]) -> Iterator[str]:
    """Yield the tags of an IOD at every depth."""
    for tag, node in children.items():
        yield tag
        yield from tags_of(node.children)


def _expected(code: str | None, node: Node | None, outer: Answer | None, *, is_foreign: bool) -> Outcome:
    if outer is not None and outer.expected != "retained":
        return outer.expected
    if code is None:
        # The table is silent: an attribute of the IOD may stay, one that is foreign to it may not.
        return "removed" if is_foreign else "retained"
    demanded = node is not None and node.demanded
    if code == _REFERENCES:
        return "retained" if demanded else "removed"
    if code in _ALTERNATIVES:
        return "emptied or dummied" if demanded else "removed"
    if code in _SINGLE:
        return _SINGLE[code]
    raise ValueError(f"Table E.1-1 has a code that the answer key does not know: {code}; add it there")


def _grade(answer: Answer, observed: Outcome, comparison: Comparison) -> Grade:
    if _is_lost(answer, comparison):
        return "lost"
    if observed == answer.expected:
        return "exact"
    if answer.expected == "emptied or dummied" and comparison.is_dummy(answer.path):
        return "exact"  # The value was the dummy already.
    if observed == "removed":
        return "stricter"
    if answer.expected == "UID replaced" and comparison.is_reachable(answer.path):
        # A constant in place of a UID: whatever referred to it, or shared it, is parted or merged.
        return "leak" if observed == "retained" else "lost"
    if observed == "retained":
        old = comparison.before[answer.path]
        # A sequence is a container and no value; what is in it has answers of its own.
        return "harmless" if old.vr == "SQ" or old.is_empty or answer.by_reference else "leak"
    return "harmless" if answer.expected == "removed" else "stricter"


def _is_lost(answer: Answer, comparison: Comparison) -> bool:
    """Tell whether something required is missing from the top level or from a retained sequence."""
    if not answer.required or not comparison.is_reachable(answer.path):
        return False
    new = comparison.after.get(answer.path)
    if new is None:
        return True
    return answer.needs_value and new.is_empty and not comparison.before[answer.path].is_empty


def _masked(tag: str, siblings: Mapping[str, Node]) -> str:
    """Return the key of `tag` in the IOD, which writes repeating groups with a mask."""
    mask = f"({tag[1:3]}XX{tag[5:]}"
    return mask if _is_repeating(tag) and mask in siblings else tag


def _is_repeating(tag: str) -> bool:
    return tag[1:3] in ("50", "60")
