"""Base plus what people decided: the candidate for each supported SOP class.

Decisions settle which sequences are kept and which modules are in use, so the rules are
run again with them; what the rules then say is the automatic action that a decision must
name before it may replace it.

Then the rules run once more for each option of PS3.15 section E.3 (see `resolve_under`), with
the decisions as follows:

- Where Table E.1-1 has a code for the attribute under the option, the code wins over a decision,
  unless that one says `always`. What procedure/safety.toml lists as removed stays removed.
- Every other decision holds as it does without the option, and also where what it replaces is
  the automatic action only under the option. None is stale for being different there.
- What reads the data of a repeating group (overlays) comes back with the data, whatever was decided
  for the case that they are removed.
- In items of a sequence that is cleaned (C) as a whole, text that no rule decides is cleaned: it
  is for its sake that such a sequence is asked for. A decision to remove it or to replace it as a
  UID holds all the same.
- Elsewhere text that comes back becomes a dummy if nobody decides it, and also if a decision keeps
  it, but has no effect without the option: no option alone is a reason to keep words, save those
  that Table E.1-1 itself keeps. A UID that nobody decides is replaced.
- Under retainUIDs every U becomes K, whoever decided it.
- An option never makes an action stricter than it is without: it is a promise to let more through.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import dropwhile, pairwise

from generator.errors import UserError
from generator.procedure.actions import STRICTNESS, Action
from generator.procedure.decisions import BREADTHS, UNDECIDED, UNLISTED, Decision, Decisions, ModuleDecision
from generator.procedure.options import RETAIN_UIDS, combined
from generator.procedure.resolution import (
    REFERENCE_SEQUENCE_CODE,
    Places,
    Reached,
    Resolution,
    Resolved,
    Ruling,
    Shared,
    option_codes,
    places_of,
    profile_row,
    resolve,
    resolve_under,
    rulings,
)
from generator.standard.model import OPTIONS, SOPClass, Standard, Tag

FREE_TEXT_VRS = frozenset("LO LT PN SH ST UC UN UR UT".split())
"""VRs in which anything can be typed; the others that can hold text have a form or a list of terms."""


@dataclass(frozen=True, slots=True)
class OptionAction:
    """What happens to an attribute under an option, and what made it so: a code, rule or decision."""

    action: Action
    source: str


@dataclass(frozen=True, slots=True)
class Entry:
    """The outcome for one attribute of one SOP class.

    `action` is None while it is undecided. `decision` is the written decision that made the
    action, if one did; `resolved` tells what the rules say. `options` has the options under
    which the action is another one, in the order of `OPTIONS`.
    """

    resolved: Resolved
    action: Action | None
    justification: str
    decision: Decision | ModuleDecision | None
    options: Mapping[str, OptionAction] = field(default_factory=dict)

    def under(self, chosen: Iterable[str]) -> Action | None:
        """Return the action under the chosen options."""
        if self.action is None or not self.options:
            return self.action
        return combined(self.action, {key: each.action for key, each in self.options.items()}, chosen)


_UNLISTED = Ruling("X", "[AUTO] Not in the IOD", "unlisted")

Candidate = dict[str, dict[Tag, Entry]]
"""SOP Class UID to tag to entry, for the supported SOP classes."""


def decide(
    standard: Standard, decisions: Decisions, supported: Iterable[str], removed: Collection[Tag] = ()
) -> Candidate:
    """Resolve the supported SOP classes with the decisions applied, without options and under each.

    Parameters
    ----------
    removed
        Attributes that no option brings back (procedure/safety.toml).

    Raises
    ------
    UserError
        For each decision that is stale, clashes with another, matches nothing, or keeps or
        cleans an attribute of Table E.1-1 without recording a deviation.
    """
    candidate, findings = attempt(standard, decisions, supported, removed)
    if findings:
        raise UserError(*findings)
    return candidate


def attempt(
    standard: Standard, decisions: Decisions, supported: Iterable[str], removed: Collection[Tag] = ()
) -> tuple[Candidate, list[str]]:
    """Resolve with the decisions that apply, and return a finding for each that is wrong."""
    effective: set[tuple[str, Tag | str]] = set()
    candidate, findings = _resolve(standard, decisions, supported, removed, effective)
    findings |= dict.fromkeys(_idle(decisions, effective, standard, candidate))
    findings |= dict.fromkeys(_deviations(decisions, standard))
    return candidate, list(findings)


def decide_one(
    standard: Standard, decisions: Decisions, uid: str, removed: Collection[Tag] = ()
) -> dict[Tag, Entry]:
    """Resolve one SOP class as `decide` does.

    Raises
    ------
    UserError
        For each decision that is stale there or clashes with another.
    """
    candidate, findings = _resolve(standard, decisions, [uid], removed, set())
    if findings:
        raise UserError(*findings)
    return candidate[uid]


def _resolve(
    standard: Standard,
    decisions: Decisions,
    supported: Iterable[str],
    removed: Collection[Tag],
    effective: set[tuple[str, Tag | str]],
) -> tuple[Candidate, dict[str, None]]:
    by_tag: defaultdict[Tag, list[Decision]] = defaultdict(list)
    for decision in decisions.attributes:
        for tag in decision.attributes:
            by_tag[tag].append(decision)
    for on_tag in by_tag.values():
        on_tag.sort(key=lambda decision: BREADTHS.index(decision.scope.breadth))
    adding = {tag for tag, on_tag in by_tag.items() if any(UNLISTED in each.replaces for each in on_tag)}
    findings: dict[str, None] = {}
    shared = Shared(standard)
    candidate: Candidate = {}
    codes = {
        option: {tag: code for tag, code in option_codes(standard, option).items() if tag not in removed}
        for option in OPTIONS
    }
    for uid in sorted(supported):
        sop_class = standard.sop_classes[uid]
        places = places_of(standard.iods[sop_class.iod], shared)
        uses = _uses_in(sop_class, standard, decisions.modules)
        effective |= {(use.where, module) for module, use in uses.items()}
        here = {tag: by_tag[tag] for tag in sorted(by_tag.keys() & (places.by_tag.keys() | adding))}
        chosen = _choose(sop_class, places, here, findings, effective)
        entries, resolution = _settle(sop_class, places, standard, uses, chosen, findings, effective)
        candidate[uid] = _with_options(entries, resolution, standard, chosen, codes, effective)
    return candidate, findings


def _uses_in(
    sop_class: SOPClass, standard: Standard, module_decisions: Iterable[ModuleDecision]
) -> dict[str, ModuleDecision]:
    uses: dict[str, ModuleDecision] = {}
    iod = standard.iods[sop_class.iod]
    for decision in module_decisions:
        for use in iod.modules:
            if use.usage == "U" and use.module in decision.modules and decision.scope.holds(sop_class, ()):
                uses.setdefault(use.module, decision)
    return uses


def _choose(
    sop_class: SOPClass,
    places: Places,
    by_tag: Mapping[Tag, list[Decision]],
    findings: dict[str, None],
    effective: set[tuple[str, Tag | str]],
) -> dict[Tag, list[Decision]]:
    """Return the decisions on each attribute, broadest first; two of equal breadth are a finding."""
    chosen = {}
    for tag, decisions in by_tag.items():
        here = places.by_tag.get(tag, ())
        holding = [decision for decision in decisions if decision.scope.holds(sop_class, here)]
        if not here:
            # Only a decision that adds the attribute makes room for narrower ones.
            holding = list(dropwhile(lambda decision: UNLISTED not in decision.replaces, holding))
        if not holding:
            continue
        chosen[tag] = holding
        for one, other in pairwise(holding):
            if one.scope.breadth == other.scope.breadth:
                effective |= {(one.where, tag), (other.where, tag)}  # one finding is enough
                findings[
                    f"{other.where}: decides {tag} in {sop_class.name} with the same breadth as "
                    f"{one.where}; narrow one or delete it"
                ] = None
    return chosen


def _settle(
    sop_class: SOPClass,
    places: Places,
    standard: Standard,
    uses: Mapping[str, ModuleDecision],
    chosen: Mapping[Tag, list[Decision]],
    findings: dict[str, None],
    effective: set[tuple[str, Tag | str]],
) -> tuple[dict[Tag, Entry], Resolution]:
    # A decision on the undecided leaves alone what the rules decide, so it does not settle
    # whether a sequence is kept; no rule leaves a sequence undecided.
    settled = {
        tag: replacing[-1].action
        for tag, decisions in chosen.items()
        if (replacing := [decision for decision in decisions if decision.replaces != {UNDECIDED}])
    }
    resolved = resolve(places, standard, used_modules=uses, decided=settled)
    # What an IOD does not list may stand in files all the same (Standard Extended SOP classes);
    # it is removed unless a decision says otherwise.
    unlisted = {
        tag: Resolved(standard.attributes[tag], (), None, _UNLISTED)
        for tag in chosen
        if tag not in places.by_tag
    }
    entries = {}
    without = rulings(places, standard, decided=settled) if uses else None
    for tag, outcome in sorted((resolved | unlisted).items()):
        use = None
        if without is not None and outcome.ruling.action == "K" and without(tag).action != "K":
            use = _deciding_use(outcome, uses)
        justification = use.because if use is not None else outcome.ruling.justification
        entry = Entry(outcome, outcome.ruling.action, justification, use)
        for decision in chosen.get(tag, ()):
            current = UNLISTED if tag in unlisted and entry.decision is None else entry.action or UNDECIDED
            if current in decision.replaces:
                effective.add((decision.where, tag))
                entry = Entry(outcome, decision.action, decision.because, decision)
            elif decision.replaces != {UNDECIDED} and current != decision.action:
                effective.add((decision.where, tag))  # one finding is enough
                findings[
                    f"{decision.where}: stale: without it {tag} {outcome.attribute.keyword} is {current} in "
                    f"{sop_class.name}, not {' or '.join(sorted(decision.replaces))}; "
                    f"look at it again, then change 'replaces' (add {current!r}) or the scope"
                ] = None
        entries[tag] = entry
    return entries, Resolution.of(places, resolved, uses, settled)


def _with_options(
    entries: Mapping[Tag, Entry],
    resolution: Resolution,
    standard: Standard,
    chosen: Mapping[Tag, list[Decision]],
    codes: Mapping[str, Mapping[Tag, Action]],
    effective: set[tuple[str, Tag | str]],
) -> dict[Tag, Entry]:
    """Return the entries with the options under which their action is another.

    A decision may have its only effect under an option.
    """
    held = {
        tag
        for tag, entry in entries.items()
        if isinstance(entry.decision, Decision) and entry.decision.always
    }
    found: defaultdict[Tag, dict[str, OptionAction]] = defaultdict(dict)
    for option in OPTIONS:
        in_force = {tag: codes[option][tag] for tag in codes[option].keys() & entries.keys() - held}
        reached = resolve_under(resolution, in_force, standard)
        outcomes = {
            tag: _outcome_under(each, entries[tag], chosen.get(tag, ()), effective)
            for tag, each in reached.items()
            if tag not in held
        }
        # What a decision adds to an IOD stands where files have it, outside of any sequence known here.
        outcomes |= {
            tag: OptionAction(in_force[tag], _TABLE)
            for tag, entry in entries.items()
            if tag in in_force and not entry.resolved.places
        }
        if option == RETAIN_UIDS:
            replaced = {tag: each.source for tag, each in outcomes.items() if each.action == "U"}
            replaced |= {tag: _EVERY_UID for tag, entry in entries.items() if entry.action == "U"}
            outcomes |= {
                tag: OptionAction("K", source)
                for tag, source in replaced.items()
                if outcomes.get(tag, _REPLACED).action == "U" and tag not in held
            }
        for tag, outcome in outcomes.items():
            default = entries[tag].action
            if default is not None and STRICTNESS.index(outcome.action) > STRICTNESS.index(default):
                found[tag][option] = outcome
    return {
        tag: replace(entry, options=found[tag]) if tag in found else entry for tag, entry in entries.items()
    }


_TABLE = "PS3.15 Table E.1-1"
_EVERY_UID = "every UID is kept where one is"
_REPLACED = OptionAction("U", "")


def _outcome_under(
    reached: Reached, entry: Entry, decisions: Iterable[Decision], effective: set[tuple[str, Tag | str]]
) -> OptionAction:
    """Return what rules and decisions say of an attribute that an option reaches."""
    ruling = reached.ruling
    if ruling.rule == "option code" and ruling.action is not None:
        return OptionAction(ruling.action, _TABLE)
    action, source = ruling.action, f"rule '{ruling.rule}'"
    for decision in () if reached.in_group else decisions:
        if (action or UNDECIDED) in decision.replaces or decision is entry.decision:
            action, source = decision.action, decision.where
            effective.add((decision.where, entry.resolved.attribute.tag))
    words = not FREE_TEXT_VRS.isdisjoint(entry.resolved.attribute.vr)
    if ruling.action is None and reached.in_cleaned and (action is None or (words and action in "KZD")):
        return OptionAction("C", "text in a sequence that is cleaned")
    if action is None:
        uid = entry.resolved.attribute.vr == ("UI",)
        return OptionAction("U" if uid else "D", "text that nobody decided")
    if action == "K" and words:  # where it is kept anyhow, an option that says D changes nothing
        return OptionAction("D", "text that is not kept without the option")
    return OptionAction(action, source)


def _deciding_use(outcome: Resolved, uses: Mapping[str, ModuleDecision]) -> ModuleDecision:
    """Return the decision on a module without which the rules do not keep the attribute."""
    modules = {place.use.module for place in outcome.live}
    return uses[min(modules & uses.keys(), default=min(uses))]


def _idle(
    decisions: Decisions, effective: set[tuple[str, Tag | str]], standard: Standard, candidate: Candidate
) -> Iterable[str]:
    for decision in decisions.attributes:
        for tag in decision.attributes:
            if (decision.where, tag) not in effective:
                yield (
                    f"{decision.where}: matches nothing: {tag} {standard.attributes[tag].keyword} is not "
                    f"{' or '.join(sorted(decision.replaces))} without it in any supported SOP class "
                    f"of its scope ({decision.scope}); delete it or correct the scope"
                    f"{_replaceable(decision, tag, standard, candidate)}"
                )
    for use in decisions.modules:
        for module in sorted(use.modules):
            if (use.where, module) not in effective:
                yield (
                    f"{use.where}: matches nothing: module {module} has usage U in no supported SOP class "
                    f"of its scope ({use.scope}); delete it or correct the scope"
                )


def _replaceable(decision: Decision, tag: Tag, standard: Standard, candidate: Candidate) -> str:
    """Return what a decision that matches nothing could replace, as the field that says so."""
    actions = {
        entries[tag].action or UNDECIDED
        for uid, entries in candidate.items()
        if tag in entries
        and decision.scope.holds(standard.sop_classes[uid], entries[tag].resolved.places)
        and entries[tag].action != decision.action
    }
    return f", or write replaces = {json.dumps(sorted(actions))}" if actions else ""


def _deviations(decisions: Decisions, standard: Standard) -> Iterable[str]:
    for decision in decisions.attributes:
        listed = [tag for tag in decision.attributes if is_listed(tag, standard)]
        if decision.action in ("K", "C") and listed and decision.deviation is None:
            name = f"{listed[0]} {standard.attributes[listed[0]].keyword}"
            yield (
                f"{decision.where}: {decision.action} on {name}, "
                "which PS3.15 Table E.1-1 lists; give the reason in 'deviation' or choose another action"
            )
        if decision.deviation is not None and (decision.action not in ("K", "C") or not listed):
            yield f"{decision.where}: 'deviation' where nothing deviates from Table E.1-1; delete the field"


def is_listed(tag: Tag, standard: Standard) -> bool:
    """Tell whether keeping `tag` would go against Table E.1-1 (reference sequences are not)."""
    row = profile_row(tag, standard.confidentiality)
    return row is not None and row.basic_profile not in ("K", REFERENCE_SEQUENCE_CODE)
