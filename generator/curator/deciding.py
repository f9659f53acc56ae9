"""Adding a decision: put into words, checked, and shown with all that it changes before it is written."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.curator import checking, entry
from generator.curator.subject import find_attribute, find_sop_class, is_private
from generator.errors import UserError, meant
from generator.procedure import candidate as candidates
from generator.procedure import checks, decisions, file_meta, sop_classes, well_known
from generator.procedure.actions import ACTION_CODES
from generator.procedure.candidate import Candidate, Entry
from generator.procedure.decisions import BREADTHS, PRIVATE_FILE, UNDECIDED, UNLISTED, Decision, Decisions
from generator.standard.model import Standard, Tag

SCOPES = {
    "EVERYWHERE": "everywhere",
    "BESIDE": "beside",
    "IOD": "iods",
    "MODULE": "modules",
    "SOP_CLASS": "sop_classes",
}
"""What is typed for each scope of a decision."""

WORDS = ("TAG", "ACTION", "REASON", "FILE", "DEVIATION", *SCOPES)
"""What may be typed; several tags are separated by semicolons, several names of a scope by commas."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a decision changes in one SOP class: an attribute before and after."""

    sop_class: str
    attribute: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A decision that is ready to be written, and what it changes."""

    path: Path
    line: int
    entry: str
    texts: Mapping[Path, str]
    changes: tuple[Change, ...]
    reasons: int
    """In how many SOP classes only the reason is another one."""
    expectations: tuple[str, ...]
    """Lines of procedure/well_known.txt, old and new."""


def plan(typed: Mapping[str, str], standard: Standard) -> Plan:
    """Return the decision that somebody asks for, checked as it will stand in its file.

    Parameters
    ----------
    typed
        Words by the names of `WORDS`.

    Raises
    ------
    UserError
        If a word is missing or wrong, if the decision changes nothing, or if a check fails with it.
    """
    words = {name: " ".join(typed.get(name, "").split()) for name in WORDS}
    tags = _tags(words["TAG"], standard)
    fields = _fields(words, tags, standard)
    path = _path(words["FILE"])
    text = path.read_text(encoding="utf-8")
    verdicts = sop_classes.read(standard)
    supported = [uid for uid, reason in verdicts.items() if reason is None]
    safety = checks.read(standard)
    now = decisions.read(standard)

    # The scope is read as the file will be read; what the entry replaces is not known yet.
    trial = entry.placed(path, text, entry.written(fields | {"replaces": [UNDECIDED]}), tags[0])
    scope = _new(path, trial, standard).scope
    uids = [uid for uid in supported if _within(scope, uid, tags, standard)]
    if not uids:
        raise UserError(f"no supported SOP class is in the scope {scope}; give another one")
    before, _ = candidates.attempt(standard, now, uids, safety.removed)
    if scope.breadth == "everywhere" and not any(tag in before[uid] for uid in uids for tag in tags):
        raise UserError(
            f"{' and '.join(tags)}: no supported SOP class lists it; give BESIDE, IOD or SOP_CLASS"
        )
    fields["replaces"] = _replaced(now, scope, uids, tags, words["ACTION"], standard, safety)
    if not fields["replaces"]:
        raise UserError(
            f"{' and '.join(tags)}: already {words['ACTION']} everywhere in the scope {scope}; "
            "see `make explain`, and edit the reason in its file if that is what you want to change"
        )
    if fields["replaces"] == [UNDECIDED]:
        del fields["replaces"]
    ordered = {name: fields[name] for name in _ORDER if name in fields}
    put = entry.placed(path, text, entry.written(ordered), tags[0])

    expectations = well_known.read(standard)
    after = checking.check(standard, {path: put.text}, ())
    if after.findings:
        raise UserError(*(_as_typed(line, path, put.number) for line in after.findings))
    kept = {uid: after.candidate[uid] for uid in uids}
    changes = tuple(_changes(before, kept, standard))
    texts = {path: put.text}
    lines, document = _expectations(after.candidate, expectations, standard)
    if lines:
        texts[well_known.PATH] = document
    return Plan(
        path, put.line, entry.written(ordered), texts, changes, _reasons(before, kept, changes), tuple(lines)
    )


_ORDER = ("attributes", "action", "replaces", *BREADTHS, "because", "deviation")


def _tags(typed: str, standard: Standard) -> list[Tag]:
    tags = []
    for word in typed.split(";") if typed else [""]:
        subject = find_attribute(word, standard)
        if is_private(subject.tag):
            raise UserError(f"{subject.tag} is private; decide it in {decisions.FOLDER / PRIVATE_FILE}")
        if subject.listed is None:
            raise UserError(f"{subject.tag} is a group length, which is always X; choose another attribute")
        if subject.tag.startswith(file_meta.GROUP):
            raise UserError(f"{subject.tag} is file meta information; decide it in {file_meta.PATH}")
        tags.append(subject.listed.tag)
    return tags


def _fields(words: Mapping[str, str], tags: list[Tag], standard: Standard) -> dict[str, Any]:
    action = words["ACTION"]
    if action not in ACTION_CODES:
        raise UserError(
            f"ACTION {action!r} is none of {', '.join(ACTION_CODES)}; give one{meant(action, ACTION_CODES)}"
        )
    if len(words["REASON"].split()) < 3:
        raise UserError("REASON must be a sentence that says why, so that a reviewer can disagree; write one")
    for name in ("REASON", "DEVIATION"):
        if not words[name].isprintable():
            raise UserError(f"{name} has a character that cannot be printed; write it without")
    given = [name for name in SCOPES if words[name]]
    if len(given) != 1:
        raise UserError(
            f"give exactly one scope out of {', '.join(SCOPES)}; {' and '.join(given) or 'none'} is given"
        )
    fields: dict[str, Any] = {
        "attributes": [f"{tag} {standard.attributes[tag].keyword}" for tag in tags],
        "action": action,
        SCOPES[given[0]]: _names(given[0], words[given[0]], standard),
        "because": words["REASON"],
    }
    if words["DEVIATION"]:
        fields["deviation"] = words["DEVIATION"]
    return fields


def _names(scope: str, typed: str, standard: Standard) -> list[str] | bool:
    if scope == "EVERYWHERE":
        return True
    if scope == "BESIDE":
        tags = _tags(typed, standard)
        return [f"{tag} {standard.attributes[tag].keyword}" for tag in tags]
    names = [name.strip() for name in typed.split(",")]
    if scope == "SOP_CLASS":
        return [find_sop_class(name, standard).name for name in names]
    known = standard.iods if scope == "IOD" else standard.modules
    for name in names:
        if name not in known:
            raise UserError(f"{scope} {name!r} is not in the snapshot; correct it{meant(name, known)}")
    return names


def _path(typed: str) -> Path:
    files = [path for path in sorted(decisions.FOLDER.glob("*.toml")) if path.name != PRIVATE_FILE]
    for path in files:
        if typed in (path.stem, path.name, str(path)):
            return path
    stems = [path.stem for path in files]
    raise UserError(f"FILE {typed!r} is none of {', '.join(stems)}; give one{meant(typed, stems)}")


def _new(path: Path, put: entry.Placed, standard: Standard) -> Decision:
    """Return the new decision as it is read from its file."""
    read, findings = decisions.attempt(standard, texts={path: put.text})
    if findings:
        raise UserError(*(_as_typed(line, path, put.number) for line in findings))
    where = f"{path}, decision {put.number}"
    return next(each for each in read.attributes if each.where.split(" (")[0] == where)


def _as_typed(finding: str, path: Path, number: int) -> str:
    """Return a finding about the file as it will be in terms of the file as it is."""

    def place(found: re.Match[str]) -> str:
        other = int(found[1])
        return "the new entry" if other == number else f"{path}, decision {other - (other > number)}"

    return re.sub(rf"{re.escape(str(path))}, decision (\d+)( \(\([0-9A-FX,]+\) \w+\))?", place, finding)


def _within(scope: decisions.Scope, uid: str, tags: list[Tag], standard: Standard) -> bool:
    sop_class = standard.sop_classes[uid]
    if scope.breadth != "modules":
        return scope.holds(sop_class, ())
    uses = {use.module for use in standard.iods[sop_class.iod].modules} & scope.names
    return any(o.tag in tags for module in uses for o in standard.modules[module].occurrences)


def _replaced(
    now: Decisions,
    scope: decisions.Scope,
    uids: list[str],
    tags: list[Tag],
    action: str,
    standard: Standard,
    safety: checks.Safety,
) -> list[str]:
    """Return what the attributes are without the new decision and without narrower ones."""
    narrower = BREADTHS[BREADTHS.index(scope.breadth) + 1 :]
    broader = []
    for each in now.attributes:
        left = tuple(tag for tag in each.attributes if tag not in tags or each.scope.breadth not in narrower)
        broader.append(replace(each, attributes=left))
    made, _ = candidates.attempt(standard, Decisions(tuple(broader), now.modules), uids, safety.removed)
    found = {
        _action(made[uid].get(tag)) if tag in made[uid] else UNLISTED
        for uid in uids
        for tag in tags
        if tag in made[uid] or scope.breadth in ("beside", "iods", "sop_classes")
    }
    order = (*ACTION_CODES, UNDECIDED, UNLISTED)
    return sorted(found - {action}, key=order.index)


def _action(found: Entry | None) -> str:
    return "X, not listed" if found is None else found.action or UNDECIDED


def _changes(before: Candidate, after: Candidate, standard: Standard) -> Iterator[Change]:
    for uid in before:
        for tag in sorted(before[uid].keys() | after[uid].keys()):
            old, new = _outcome(before[uid].get(tag)), _outcome(after[uid].get(tag))
            if old != new:
                name = f"{tag} {standard.attributes[tag].keyword}"
                yield Change(standard.sop_classes[uid].name, name, old, new)


def _outcome(found: Entry | None) -> str:
    options = {} if found is None else found.options
    return ", ".join([_action(found), *(f"{each.action} with {option}" for option, each in options.items())])


def _reasons(before: Candidate, after: Candidate, changes: tuple[Change, ...]) -> int:
    changed = {change.sop_class for change in changes}
    return len(
        {
            uid
            for uid, entries in after.items()
            for tag, each in entries.items()
            if tag in before[uid] and before[uid][tag].justification != each.justification
        }
    ) - len(changed)


def _expectations(
    candidate: Candidate, expectations: tuple[well_known.Expectation, ...], standard: Standard
) -> tuple[list[str], str]:
    """Return which lines of procedure/well_known.txt become others, and its text with them."""
    lines = well_known.PATH.read_text(encoding="utf-8").splitlines()
    different = {
        expected.line: expected for expected, _, _ in well_known.differences(candidate, expectations)
    }
    shown = []
    for number, expected in different.items():
        old = lines[number - 1]
        actions = {uid: well_known.action_in(candidate, uid, expected.tag) for uid in expected.sop_classes}
        keyword = standard.attributes[expected.tag].keyword
        if len(set(actions.values())) == 1:
            name = old.split("|")[0].strip()
            rows = [(name, next(iter(actions.values())))]
        else:
            rows = [(standard.sop_classes[uid].name, action) for uid, action in actions.items()]
        new = [f"{name} | {expected.tag} | {keyword} | {action}" for name, action in rows]
        lines[number - 1] = "\n".join(new)
        shown += [f"{well_known.PATH}:{number}: {old}", *(f"becomes {each}" for each in new)]
    return shown, "\n".join(lines) + "\n"


def shown(planned: Plan) -> str:
    """Return a plan in words: the entry, its place, and what it changes by SOP class."""
    lines = [f"{planned.path}:{planned.line}", "", planned.entry]
    by_class: dict[str, list[Change]] = {}
    for change in planned.changes:
        by_class.setdefault(change.sop_class, []).append(change)
    lines.append(f"changes {len(planned.changes)} entries in {len(by_class)} SOP classes:")
    for name, changes in by_class.items():
        lines.append(f"  {name}")
        lines += [f"    {each.attribute}: {each.before} -> {each.after}" for each in changes]
    if planned.reasons > 0:
        lines.append(f"and the reason alone in {planned.reasons} more SOP classes")
    lines += planned.expectations
    return "\n".join(lines) + "\n"
