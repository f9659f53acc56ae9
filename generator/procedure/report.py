"""The procedure in numbers, for `make report` and SOP.md."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.procedure.actions import ACTION_CODES
from generator.procedure.candidate import Candidate
from generator.procedure.decisions import Decision, Decisions
from generator.procedure.private import Private, by_vendor
from generator.procedure.resolution import BINARY_VRS, RULES, TEXT_VRS
from generator.standard.model import OPTIONS, Standard


@dataclass(frozen=True, slots=True)
class Deviation:
    """An attribute of Table E.1-1 that is kept or cleaned by decision, with the reason."""

    attribute: str
    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An attribute that is kept by decision though words could hide in it, in so many SOP classes."""

    attribute: str
    sop_classes: int
    reason: str


@dataclass(frozen=True, slots=True)
class OptionCount:
    """How many entries have an action under an option."""

    option: str
    action: str
    entries: int


@dataclass(frozen=True, slots=True)
class Report:
    """Counts of one candidate. An entry is an attribute of one SOP class."""

    supported: int
    rejected: int
    entries: int
    attributes: int
    undecided: int
    by_action: tuple[tuple[str, int], ...]
    by_rule: tuple[tuple[str, int], ...]
    by_decision: int
    by_module_decision: int
    decisions: int
    module_decisions: int
    deviations: tuple[Deviation, ...]
    kept_text: tuple[Kept, ...]
    kept_binary: tuple[Kept, ...]
    with_options: int
    by_option: tuple[OptionCount, ...]
    private: Private

    def rows(self) -> list[tuple[str, int]]:
        """Return the report as rows of text and number."""
        return [
            ("SOP classes supported", self.supported),
            ("SOP classes rejected", self.rejected),
            ("entries (attribute of a supported SOP class)", self.entries),
            ("distinct attributes in them", self.attributes),
            ("entries undecided", self.undecided),
            *((f"entries with action {action}", number) for action, number in self.by_action),
            *((f"entries decided by rule '{rule}'", number) for rule, number in self.by_rule),
            ("entries decided by people, attribute by attribute", self.by_decision),
            ("entries kept because people put a module to use", self.by_module_decision),
            ("written decisions on attributes", self.decisions),
            ("written decisions on modules", self.module_decisions),
            ("deviations from Table E.1-1", len(self.deviations)),
            ("attributes that can hold text and are kept", len({row.attribute for row in self.kept_text})),
            ("attributes of binary values that are kept", len({row.attribute for row in self.kept_binary})),
            ("entries with another action under some option", self.with_options),
            *((f"entries {row.action} under {row.option}", row.entries) for row in self.by_option),
            ("private attributes kept by the option for safe ones", len(self.private.kept)),
            *((f"of them written by {vendor}", number) for vendor, number in by_vendor(self.private)),
        ]


def report_of(
    candidate: Candidate,
    verdicts: Mapping[str, str | None],
    decisions: Decisions,
    standard: Standard,
    private: Private,
) -> Report:
    """Count a candidate."""
    entries = [entry for by_tag in candidate.values() for entry in by_tag.values()]
    actions = Counter(entry.action for entry in entries)
    automatic = Counter(
        entry.resolved.ruling.rule for entry in entries if entry.decision is None and entry.action is not None
    )
    under = Counter(
        (option, outcome.action) for entry in entries for option, outcome in entry.options.items()
    )
    return Report(
        supported=len(candidate),
        rejected=len(verdicts) - len(candidate),
        entries=len(entries),
        attributes=len({tag for by_tag in candidate.values() for tag in by_tag}),
        undecided=actions[None],
        by_action=tuple((code, actions[code]) for code in ACTION_CODES if actions[code]),
        by_rule=tuple((name, automatic[name]) for rule in RULES if (name := rule.__name__.replace("_", " "))),
        by_decision=sum(isinstance(entry.decision, Decision) for entry in entries),
        by_module_decision=sum(
            entry.decision is not None and not isinstance(entry.decision, Decision) for entry in entries
        ),
        decisions=len(decisions.attributes),
        module_decisions=len(decisions.modules),
        deviations=tuple(
            Deviation(f"{tag} {standard.attributes[tag].keyword}", decision.action, decision.deviation)
            for decision in decisions.attributes
            if decision.deviation is not None
            for tag in decision.attributes
        ),
        kept_text=_kept(candidate, TEXT_VRS),
        kept_binary=_kept(candidate, BINARY_VRS),
        with_options=sum(bool(entry.options) for entry in entries),
        by_option=tuple(
            OptionCount(option, action, under[option, action])
            for option in OPTIONS
            for action in ACTION_CODES
            if under[option, action]
        ),
        private=private,
    )


def _kept(candidate: Candidate, vrs: frozenset[str]) -> tuple[Kept, ...]:
    counts = Counter(
        (tag, entry.resolved.attribute.keyword, entry.justification)
        for by_tag in candidate.values()
        for tag, entry in by_tag.items()
        if entry.action == "K" and not vrs.isdisjoint(entry.resolved.attribute.vr)
    )
    return tuple(
        Kept(f"{tag} {keyword}", number, reason) for (tag, keyword, reason), number in sorted(counts.items())
    )
