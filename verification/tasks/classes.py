"""Everything that is tried on the synthetic instances of one SOP class."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pydicom

from generator.procedure import checks
from generator.procedure.candidate import Entry
from generator.procedure.decisions import Decision
from generator.standard.model import SOPClass, Standard, Tag
from verification.checks.answers import WRONG, Key, Score, tags_of
from verification.checks.outcomes import Comparison
from verification.checks.records import text_of
from verification.checks.references import follow, inconsistencies, replacements
from verification.checks.survivors import leaks, private, survivors
from verification.files.pixels import PIXEL_DATA
from verification.files.synthetic import Instance
from verification.files.tree import Node, tree_of
from verification.software import validator
from verification.software.consumer import Consumer, compare, quiet


@dataclass(frozen=True, slots=True)
class Setting:
    """What every SOP class is tried with.

    `procedure` is None to take the one of the installed package.
    """

    standard: Standard
    candidate: Mapping[str, Mapping[Tag, Entry]]
    procedure: dict[str, Any] | None
    expected: tuple[validator.Expectation, ...]
    folder: Path


@dataclass
class ClassResult:
    """What was found for one SOP class; `failures` says in words what must not be."""

    uid: str
    name: str
    elements: int = 0
    attributes: int = 0
    values: int = 0
    survivors: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By sort of value and keyword of the attribute it is under."""
    private_dummies: int = 0
    score: Score = field(default_factory=Counter)
    references: int = 0
    validated: int = 0
    not_validated: int = 0
    errors_before: int = 0
    errors_after: int = 0
    accepted: Counter[str] = field(default_factory=Counter)
    """New validator errors that are accepted, by reason."""
    expectations: set[validator.Expectation] = field(default_factory=set)
    """Entries of the list of accepted errors that came up."""
    failures: list[str] = field(default_factory=list)
    files: list[tuple[str, Path, Path]] = field(default_factory=list)
    """Name, original and result of each file that was written."""


def examine(uid: str, instances: Iterable[Instance], setting: Setting) -> ClassResult:
    """Have the consumer de-identify the instances of a SOP class, and look closely.

    Parameters
    ----------
    instances
        From `synthetic.instances_of`.
    """
    return _Examination(setting.standard.sop_classes[uid], setting).run(instances)


class _Examination:
    def __init__(self, sop_class: SOPClass, setting: Setting) -> None:
        self.sop_class, self.setting = sop_class, setting
        self.entries = setting.candidate[sop_class.uid]
        self.tree: dict[Tag, Node] = tree_of(setting.standard.iods[sop_class.iod], setting.standard)
        self.key = key_of(sop_class, setting.standard, self.entries)
        self.result = ClassResult(sop_class.uid, sop_class.name)
        self.consumer = Consumer(setting.procedure)
        self.validator = validator.Validator()
        self.comparisons: list[Comparison] = []
        self.tags: set[str] = set()

    def run(self, instances: Iterable[Instance]) -> ClassResult:
        for instance in instances:
            self._examine(instance)
        self.result.attributes = len(self.tags)
        self._examine_study()
        return self.result

    def _fail(self, kind: str, text: object) -> None:
        self.result.failures.append(f"{self.sop_class.name}, {kind}: {text}")

    def _examine(self, instance: Instance) -> None:
        source = self.setting.folder / f"{self.sop_class.uid}.{instance.kind}.dcm"
        target = source.with_suffix(".out.dcm")
        with quiet():
            instance.dataset.save_as(source, enforce_file_format=True)
        outcome = self.consumer.apply(source, target)
        if outcome.status != "written":
            self._fail(instance.kind, f"{outcome.status}: {outcome.reason}")
            return
        with quiet():
            original, cleaned = pydicom.dcmread(source), pydicom.dcmread(target)
        comparison = compare(original, cleaned)
        self.result.files.append((source.name, source, target))
        self.comparisons.append(comparison)
        self._count(instance, comparison)
        self._look_for_survivors(instance, comparison, target)
        self._grade(instance, comparison)
        # What is foreign to the IOD goes, even if it is pixel data of another kind.
        if any(pixels_of(original, keyword) != pixels_of(cleaned, keyword) for keyword in self._pixel_data()):
            self._fail(instance.kind, "pixel data differ")
        self._validate(instance, source, target)

    def _pixel_data(self) -> list[str]:
        attributes = self.setting.standard.attributes
        return [attributes[tag].keyword for tag in self.tree if attributes[tag].keyword in PIXEL_DATA]

    def _count(self, instance: Instance, comparison: Comparison) -> None:
        self.result.elements += len(comparison.before)
        self.result.values += len(instance.mint.origins)
        self.tags |= {str(path[-1]) for path in comparison.before}

    def _is_kept(self, tag: str) -> bool:
        return tag in self.entries and self.entries[tag].action == "K"

    def _is_written(self, tag: str) -> bool:
        return self._is_kept(tag) and isinstance(self.entries[tag].decision, Decision)

    def _look_for_survivors(self, instance: Instance, comparison: Comparison, target: Path) -> None:
        found = survivors(target.read_bytes(), comparison.after, instance.mint.origins)
        for leak in leaks(found, self._is_kept, self._is_written):
            self._fail(instance.kind, f"survivor: {leak}")
        for survivor in found:
            if survivor.where is not None:
                self.result.survivors[survivor.kind, self._keyword(str(survivor.where[-1]))] += 1
        for path in private(comparison.after):
            if comparison.is_reachable(path):
                self._fail(instance.kind, f"private element {text_of(path)}")
            else:
                self.result.private_dummies += 1

    def _keyword(self, tag: str) -> str:
        attribute = self.setting.standard.attributes.get(tag)
        return attribute.keyword if attribute else tag

    def _grade(self, instance: Instance, comparison: Comparison) -> None:
        for graded in self.key.grade(comparison):
            self.result.score[graded.answer.expected, graded.observed, graded.grade] += 1
            if graded.grade in WRONG:
                self._fail(instance.kind, f"{graded} ({self._keyword(str(graded.answer.path[-1]))})")

    def _validate(self, instance: Instance, source: Path, target: Path) -> None:
        if instance.kind in ("foreign", "second"):
            return  # What is foreign to an IOD is not for a validator of IODs to judge.
        before, after = self.validator.check(source), self.validator.check(target)
        if before is None or after is None:
            self.result.not_validated += 1
            return
        self.result.validated += 1
        self.result.errors_before += before.total()
        self.result.errors_after += after.total()
        new = validator.new_errors(before, after)
        replaced = replaced_sequences(self.entries)
        for judged in validator.judge(new, replaced, self.setting.expected, self.sop_class.uid):
            if judged.reason is None:
                self._fail(instance.kind, f"new validator error ({new[judged.error]} times): {judged.error}")
                continue
            self.result.accepted[judged.reason] += new[judged.error]
            if judged.entry is not None:
                self.result.expectations.add(judged.entry)

    def _examine_study(self) -> None:
        for text in inconsistencies(replacements(self.comparisons)):
            self._fail("study", text)
        references = follow(self.comparisons)
        self.result.references = references.followed
        for text in references.broken:
            self._fail("study", f"reference at {text} does not lead to the instance it led to")


def replaced_sequences(entries: Mapping[Tag, Entry]) -> frozenset[Tag]:
    """Return the sequences that are D or Z."""
    return frozenset(
        tag
        for tag, entry in entries.items()
        if entry.action in ("D", "Z") and entry.resolved.attribute.vr == ("SQ",)
    )


def pixels_of(dataset: pydicom.Dataset, keyword: str) -> bytes | None:
    """Return the bytes of an attribute that holds pixels, None if it is not there."""
    return bytes(dataset[keyword].value) if keyword in dataset else None


def key_of(sop_class: SOPClass, standard: Standard, entries: Mapping[Tag, Entry]) -> Key:
    """Return the answer key of a SOP class.

    Its debts to what people wrote: an attribute outside the IOD may stay if a decision says so, and one of
    Type 1 may be missing from an item if procedure/safety.toml says why.
    """
    children = tree_of(standard.iods[sop_class.iod], standard)
    known = frozenset(tags_of(children))
    extensions = [
        tag
        for tag, entry in entries.items()
        if tag not in known and entry.action == "K" and isinstance(entry.decision, Decision)
    ]
    return Key(children, standard, extensions, checks.read(standard).missing)
