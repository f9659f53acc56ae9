"""What decides about a whole file, tried on files in both languages: stop rules, SOP classes, file meta.

Each constructed file is written, read again and given to both packages. What must be stopped is stopped
by its rule, what looks like it passes, a rejected SOP class is rejected with its reason, and of the file
meta information only what says how the file is written stays.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import pydicom
from grand_challenge_dicom_de_id_procedure import procedure as installed

from generator.procedure.stops import StopRule
from generator.standard.model import Standard
from verification.files.model import Model, add_file_meta, model_of
from verification.files.stopping import Constructed, constructed, holding, legitimate
from verification.files.values import Mint
from verification.software.agreement import JavaScript, disagreement
from verification.software.consumer import quiet
from verification.software.packaged import Applied, Choice, Item, apply_all

ENCODING = frozenset({"00020001", "00020002", "00020010"})
"""What file meta information has to say of how a file is written: version, SOP class, transfer syntax."""

_CHOICES = (Choice(), Choice(("retainUIDs",)))
_UNKNOWN = "1.2.826.0.1.3680043.10.999.1"
_INSTANCE = "00020003"
_MINT = 90_000


@dataclass
class StoppingResult:
    """What became of the files, in both languages, counted once."""

    stopped: Counter[str] = field(default_factory=Counter)
    """By the name of the rule."""
    passed: int = 0
    rejected: int = 0
    """SOP classes, one that is not listed included."""
    file_meta: int = 0
    """Elements of file meta information that were removed or replaced."""
    failures: list[str] = field(default_factory=list)


def examine(
    folder: Path | None,
    work: Path,
    standard: Standard,
    rules: Collection[StopRule],
    verdicts: Mapping[str, str | None],
) -> StoppingResult:
    """Try every constructed file and every rejected SOP class.

    Parameters
    ----------
    folder
        Where `javascript.install` was done; None to leave the npm package out.
    work
        An empty folder to write in.
    verdicts
        By SOP Class UID why it is rejected; None where it is supported.
    """
    return _Examination(folder, work, standard, rules, verdicts).run()


class _Examination:
    def __init__(
        self,
        folder: Path | None,
        work: Path,
        standard: Standard,
        rules: Collection[StopRule],
        verdicts: Mapping[str, str | None],
    ) -> None:
        self.javascript = None if folder is None else JavaScript(folder, work)
        self.reasons = {
            rule.name: published["justification"]
            for rule, published in zip(rules, installed["stop"], strict=True)
        }
        self.verdicts = verdicts
        mint = Mint(_MINT)
        self.cases = [
            *((case, self._file(case, standard, mint)) for case in (*constructed(), *legitimate())),
            *((case, self._file(case, standard, mint)) for case in self._rejected()),
        ]
        self.result = StoppingResult()

    def _file(self, case: Constructed, standard: Standard, mint: Mint) -> tuple[Model, Model]:
        """Return the file as it is read, with all file meta information that there is."""
        written = BytesIO()
        with quiet():
            case.dataset().save_as(written, enforce_file_format=True)
            dataset = pydicom.dcmread(BytesIO(written.getvalue()))
            meta = model_of(dataset.file_meta)
            add_file_meta(meta, standard, mint)
            return meta, model_of(dataset)

    def _rejected(self) -> Iterator[Constructed]:
        for uid, reason in self.verdicts.items():
            if reason is not None:
                yield Constructed(f"rejected {uid}", uid, rule=reason)
        yield Constructed("SOP class that nobody knows", _UNKNOWN, rule=installed["justification"])

    def run(self) -> StoppingResult:
        files: list[tuple[Item, Item]] = [file for _, file in self.cases]
        job = [(choice, range(len(files))) for choice in _CHOICES]
        said = None if self.javascript is None else self.javascript.apply(files, job)
        for choice in _CHOICES:
            _, made = apply_all(choice, files)
            for (case, (meta, dataset)), one in zip(self.cases, made, strict=True):
                text = None if said is None else disagreement(one, next(said))
                if text is not None:
                    self.fail(case, f"Python and JavaScript differ under {choice}: {text}")
                self._check_reasons(case, dataset, one, counts=choice == _CHOICES[0])
                if not one.reasons:
                    self._check_meta(case, meta, one, choice)
        return self.result

    def fail(self, case: Constructed, text: str) -> None:
        self.result.failures.append(f"{case.what}: {text}")

    def _check_reasons(self, case: Constructed, dataset: Model, one: Applied, *, counts: bool) -> None:
        expected = [str(rule["justification"]) for rule in holding(installed["stop"], dataset)]
        if case.sop_class not in self.verdicts or self.verdicts[case.sop_class] is not None:
            expected.append(str(case.rule))
            self.result.rejected += counts
        elif case.rule is None:
            self.result.passed += counts
            if expected:
                self.fail(case, f"a legitimate image is stopped: {expected}")
        else:
            self.result.stopped[case.rule] += counts
            if self.reasons[case.rule] not in expected:
                self.fail(case, f"is not stopped by {case.rule!r}")
        if list(one.reasons) != expected:
            self.fail(case, f"is rejected for {list(one.reasons)}, not for {expected}")

    def _check_meta(self, case: Constructed, meta: Model, one: Applied, choice: Choice) -> None:
        for key in wrong_meta(meta, one, keeps_uids="retainUIDs" in choice.options):
            self.fail(case, f"file meta information, {choice}: {key}")
        self.result.file_meta += sum(one.meta.get(key) != element for key, element in meta.items())


def wrong_meta(meta: Item, one: Applied, *, keeps_uids: bool) -> Iterator[str]:
    """Yield what is wrong with the file meta information of a result."""
    instance: Any = one.dataset.get("00080018", {}).get("Value")
    named = one.meta.get(_INSTANCE, {}).get("Value")
    if named != instance:
        yield f"names {named}, the data set {instance}"
    if (named == meta[_INSTANCE]["Value"]) != keeps_uids:
        yield f"names {named} for {meta[_INSTANCE]['Value']}"
    for key in sorted(one.meta.keys() - ENCODING - {_INSTANCE}):
        yield f"keeps {key}"
    for key in sorted(ENCODING & meta.keys()):
        if one.meta.get(key) != meta[key]:
            yield f"has lost {key}"
