"""Every option, pairs of options and what people combine, on the synthetic instances of one SOP class.

Both packages apply them; they have to agree on every element, and what comes out has to be what the
options promise. The unmodified consumer is given `under(options)` and has to agree where it can.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import pydicom
from grand_challenge_dicom_de_id_procedure import procedure as installed
from grand_challenge_dicom_de_id_procedure.lookup import OPTIONS

from generator.procedure import checks
from generator.procedure.candidate import Entry
from generator.procedure.private import Private, PrivateEntry
from generator.standard.model import SOPClass, Standard, Tag
from verification.checks.promises import RETAIN_UIDS, Found, Promises, broken_references, is_empty
from verification.files.model import Model, add_file_meta, add_private, model_of
from verification.files.synthetic import Instance, Kind
from verification.files.tree import tree_of
from verification.software.agreement import JavaScript, disagreement, first_difference
from verification.software.consumer import Consumer, quiet
from verification.software.packaged import Applied, Choice, Item, apply_all, procedure_under
from verification.tasks.stopping import wrong_meta

_COMBINED: tuple[tuple[str, ...], ...] = (
    ("retainPatientCharacteristics", "retainLongitudinalFullDates"),
    ("retainUIDs", "retainLongitudinalFullDates"),
    ("retainSafePrivate", "retainPatientCharacteristics", "retainLongitudinalModifiedDates"),
    ("retainSafePrivate", "retainPatientCharacteristics", "retainLongitudinalFullDates"),
    ("cleanDescriptors", "cleanStructuredContent"),
)

_BLOCKS_PER_CLASS = 3
_SEQUENCES_WITH_BLOCKS = 2
_FAILURES_KEPT = 5


def choices(number: int = 0, share: int = 1) -> tuple[Choice, ...]:
    """Return what is tried: no option, each alone, valid pairs, and what people combine.

    Parameters
    ----------
    number
        A number that no other SOP class has; it decides which pairs are its.
    share
        One in so many pairs is; 1 for all.
    """
    declared = installed["option"]
    pairs = [pair for pair in combinations(OPTIONS, 2) if pair[1] not in declared[pair[0]]["excludes"]]
    return _choices_of(pairs[number % share :: share])


def used_choices() -> tuple[Choice, ...]:
    """Return the choices that the consumer is given: no option, each alone, and what people combine."""
    return _choices_of(())


def _choices_of(pairs: Iterable[tuple[str, ...]]) -> tuple[Choice, ...]:
    named = dict.fromkeys([(), *((option,) for option in OPTIONS), *pairs, *map(_in_order, _COMBINED)])
    return tuple(Choice(options) for options in named)


def _in_order(options: Sequence[str]) -> tuple[str, ...]:
    return tuple(option for option in OPTIONS if option in options)


@dataclass
class Tally:
    """What was found under one choice, over SOP classes."""

    files: int = 0
    elements: int = 0
    kept: int = 0
    returned: int = 0
    cleaned: int = 0
    private: int = 0
    required: int = 0
    consumer: int = 0
    """Elements on which the consumer given `under` agrees."""


@dataclass
class OptionsResult:
    """What was found under all choices, by what is chosen."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    agreed: int = 0
    """Elements that both languages came to and agree on."""
    failures: list[str] = field(default_factory=list)

    def add(self, other: "OptionsResult") -> None:
        """Add what was found for another SOP class."""
        self.agreed += other.agreed
        self.failures += other.failures
        for name, tally in other.tallies.items():
            mine = self.tallies.setdefault(name, Tally())
            for counted in vars(tally):
                setattr(mine, counted, getattr(mine, counted) + getattr(tally, counted))


@dataclass(frozen=True, slots=True)
class OptionsSetting:
    """What every SOP class is tried with.

    `javascript` is None to leave the npm package out; `folder` is an empty folder to write in;
    `share` says how many pairs each tries, see `choices`.
    """

    standard: Standard
    candidate: Mapping[str, Mapping[Tag, Entry]]
    private: Private
    javascript: Path | None
    folder: Path
    share: int = 1


def examine(
    sop_class: SOPClass, number: int, instances: Sequence[Instance], setting: OptionsSetting
) -> OptionsResult:
    """Try all choices on the instances of a SOP class.

    Parameters
    ----------
    number
        A number that no other SOP class has; it decides which private creators are put in.
    instances
        From `synthetic.instances_of`.
    """
    return _Examination(sop_class, number, instances, setting).run()


class _Examination:
    def __init__(
        self, sop_class: SOPClass, number: int, instances: Sequence[Instance], setting: OptionsSetting
    ) -> None:
        self.sop_class, self.number, self.setting = sop_class, number, setting
        self.entries = setting.candidate[sop_class.uid]
        self.instances = instances
        self.kinds: list[Kind] = [instance.kind for instance in instances]
        self.files = [self._file(instance) for instance in instances]
        standard = setting.standard
        self.promises = Promises(
            standard,
            self.entries,
            tree_of(standard.iods[sop_class.iod], standard),
            setting.private,
            checks.read(standard).missing,
        )
        self.result = OptionsResult()
        self.failures: Counter[str] = Counter()
        self.read: dict[int, tuple[Path, Model]] = {}

    def _file(self, instance: Instance) -> tuple[Item, Item]:
        with quiet():
            meta, dataset = model_of(instance.dataset.file_meta), model_of(instance.dataset)
        for key in _STOPPING:
            dataset.pop(key, None)
        if instance.kind == "full":
            add_file_meta(meta, self.setting.standard, instance.mint)
            series = str(instance.dataset.SeriesInstanceUID)
            add_private(self._items(dataset), self._blocks(), series, instance.mint)
        return meta, dataset

    def _items(self, dataset: Model) -> list[Model]:
        """Return the data set, and an item of sequences that are kept."""
        kept = [
            dataset[key]["Value"][0]
            for tag, entry in self.entries.items()
            if entry.action == "K" and (key := tag[1:5] + tag[6:10]) in dataset
            if dataset[key]["vr"] == "SQ" and dataset[key].get("Value")
        ]
        return [dataset, *kept[:_SEQUENCES_WITH_BLOCKS]]

    def _blocks(self) -> list[PrivateEntry]:
        """Return what is known of a few private creators; over all SOP classes of each."""
        creators = sorted({creator for creator, _ in self.setting.private.entries})
        first = self.number * _BLOCKS_PER_CLASS
        chosen = {creators[(first + step) % len(creators)] for step in range(_BLOCKS_PER_CLASS)}
        return [entry for (creator, _), entry in self.setting.private.entries.items() if creator in chosen]

    def run(self) -> OptionsResult:
        job = self._job()
        folder = self.setting.javascript
        javascript = None if folder is None else JavaScript(folder, self.setting.folder)
        said = iter(()) if javascript is None else javascript.apply(self.files, job)
        for choice, numbers in job:
            packaged, made = apply_all(choice, [self.files[number] for number in numbers])
            found = Found()
            for number, one in zip(numbers, made, strict=True):
                if javascript is not None:
                    self._compare(choice, number, one, next(said), javascript)
                if one.reasons:
                    found.failures.append(f"{self.kinds[number]} is rejected: {one.reasons}")
                    continue
                meta, dataset = self.files[number]
                self.promises.examine(choice, dataset, one.dataset, packaged.insert, found)
                keeps = RETAIN_UIDS in choice.options
                found.failures += (
                    f"file meta information {text}" for text in wrong_meta(meta, one, keeps_uids=keeps)
                )
            for uid, place in broken_references(found.uids, packaged.replaced):
                found.failures.append(f"{uid} is kept in one place and replaced in {place}")
            self._count(choice, found, len(numbers))
            self._try_consumer(choice, numbers, made)
        self.result.failures += [
            f"{self.sop_class.name}, {text}" + (f" ({times} times)" if times > 1 else "")
            for text, times in self.failures.items()
        ]
        return self.result

    def _file_of(self, number: int) -> tuple[Path, Model]:
        """Return an instance as a file, and how it is read: not all values are written as they were given."""
        if number not in self.read:
            path = self.setting.folder / f"{self.kinds[number]}.dcm"
            with quiet():
                self.instances[number].dataset.save_as(path, enforce_file_format=True)
                self.read[number] = path, model_of(pydicom.dcmread(path))
        return self.read[number]

    def _job(self) -> list[tuple[Choice, list[int]]]:
        everything = range(len(self.files))
        narrow = [number for number in everything if self.kinds[number] != "foreign"]
        used = used_choices()
        tried = choices(self.number, self.setting.share)
        job = [(choice, [*everything] if len(choice.options) <= 1 else narrow) for choice in tried]
        return job + [(Choice(choice.options, clean=False), narrow) for choice in used]

    def _compare(
        self, choice: Choice, number: int, one: Applied, other: Mapping[str, Any], javascript: JavaScript
    ) -> None:
        text = disagreement(one, other)
        if text is None:
            self.result.agreed += len(one.actions)
            return
        if text == "result":
            whole = javascript.whole(*self.files[number], choice)
            text = first_difference(one.dataset, whole["dataset"]) or first_difference(
                one.meta, whole["meta"]
            )
        self._fail(choice, f"{self.kinds[number]}: Python and JavaScript differ: {text}")

    def _fail(self, choice: Choice, text: str) -> None:
        self.failures[f"{choice}: {text}"] += 1

    def _count(self, choice: Choice, found: Found, files: int) -> None:
        tally = self.result.tallies.setdefault(str(choice), Tally())
        tally.files += files
        for counted in ("elements", "kept", "returned", "cleaned", "private", "required"):
            setattr(tally, counted, getattr(tally, counted) + getattr(found, counted))
        for text in dict.fromkeys(found.failures):
            self._fail(choice, text)

    def _try_consumer(self, choice: Choice, numbers: Sequence[int], made: Sequence[Applied]) -> None:
        """Give the unmodified consumer the procedure under the choice; it cannot clean."""
        if choice.clean:
            return
        consumer = Consumer(dict(procedure_under(choice)))
        turn = used_choices().index(Choice(choice.options)) == self.number % len(used_choices())
        for number, one in zip(numbers, made, strict=True):
            if self.kinds[number] == "full" and not turn:
                continue
            source, original = self._file_of(number)
            target = source.with_suffix(".out.dcm")
            outcome = consumer.apply(source, target)
            if outcome.status != "written":
                self._fail(choice, f"the consumer has {outcome.status} it: {outcome.reason}")
                continue
            with quiet():
                theirs = model_of(pydicom.dcmread(target))
            # Its library takes an element that it does not know in implicit VR for opaque bytes.
            unknown = (key for key, element in original.items() if element["vr"] == "UN")
            left_out = {*procedure_under(choice)["insert"], *_STOPPING, *unknown}
            ours = set(_unchanged(self.files[number][1], one.dataset, left_out))
            others = set(_unchanged(original, theirs, left_out))
            self.result.tallies[str(choice)].consumer += len(ours & others)
            for path in sorted(ours ^ others)[:_FAILURES_KEPT]:
                who = "the consumer" if path in others else "the packages"
                self._fail(choice, f"{self.kinds[number]}: only {who} keep {path}")


# What stops a file by being there, whatever its value; constructed files try that (tasks/stopping.py).
_STOPPING = frozenset(
    rule["attribute"].strip("()").replace(",", "") for rule in installed["stop"] if rule.get("present")
)


def _unchanged(before: Item, after: Item, left_out: Collection[str], path: str = "") -> Iterator[str]:
    """Yield the paths of values that are the original ones.

    Private attributes and repeating groups are left out: who looks tags up as they are finds neither.
    """
    for key, new in after.items():
        old = before.get(key)
        if old is None or key in left_out or int(key[3], 16) % 2 or key[:2] in ("50", "60"):
            continue
        if new["vr"] == "SQ":
            for number, pair in enumerate(zip(old.get("Value", ()), new.get("Value", ()), strict=False)):
                yield from _unchanged(*pair, (), f"{path}{key}[{number}] > ")
        elif not is_empty(new) and new == old:
            yield path + key
