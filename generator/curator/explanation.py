"""Why an attribute of a SOP class has its action: everything that is known about it, as plain data.

`explain` returns what the command prints as text and as JSON. Members whose question does not arise
for the kind of attribute are absent.
"""

from dataclasses import dataclass
from typing import Any

from generator.curator.subject import Subject, find_attribute, find_sop_class, is_private
from generator.errors import UserError, meant
from generator.procedure import file_meta, private, sop_classes, stops
from generator.procedure.candidate import Entry, decide_one
from generator.procedure.checks import read as read_safety
from generator.procedure.decisions import UNDECIDED, Decision, read_for
from generator.procedure.final import UNLISTED_ATTRIBUTE, insertions
from generator.procedure.options import RETAIN_UIDS, option_members
from generator.procedure.resolution import OPTION_RULES, RULES, Place, profile_row
from generator.standard import published
from generator.standard.model import PRIVATE, SOPClass, Standard, Tag
from generator.toml import located, with_lines

Explanation = dict[str, Any]

_RULE_TEXTS = {
    rule.__name__.replace("_", " "): (rule.__doc__ or "").splitlines()[0] for rule in (*RULES, *OPTION_RULES)
} | {"unlisted": "The IOD does not list it: remove, unless a decision says otherwise."}

_GROUP_LENGTH = "Group length: retired, and wrong as soon as an attribute of its group changes"


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asks: a SOP class, an attribute, and for a private one its creator, as typed."""

    sop_class: str
    attribute: str
    creator: str = ""


def explain(question: Question, standard: Standard) -> Explanation:
    """Return why an attribute has its action.

    Raises
    ------
    UserError
        If SOP class or attribute is unknown or ambiguous, or what people decided is wrong.
    """
    subject = find_attribute(question.attribute, standard)
    sop_class = find_sop_class(question.sop_class, standard)
    if question.creator and not is_private(subject.tag):
        raise UserError(f"CREATOR {question.creator!r}: {subject.tag} is no private attribute; leave it out")
    verdict = sop_classes.read(standard)[sop_class.uid]
    explained = _heading(subject, sop_class, standard)
    if verdict is not None:
        return explained | {"kind": "rejected", "action": "R", "justification": verdict}
    if is_private(subject.tag):
        explained |= _private(subject.tag, question.creator, standard)
    elif subject.tag.startswith(file_meta.GROUP):
        explained |= _file_meta(subject, standard)
    else:
        explained |= _listed(subject, sop_class, standard)
    return explained


def _heading(subject: Subject, sop_class: SOPClass, standard: Standard) -> Explanation:
    attribute: Explanation = {"tag": subject.tag}
    if subject.listed is not None:
        row = subject.listed
        attribute |= {"keyword": row.keyword, "name": row.name, "vr": list(row.vr), "vm": row.vm}
        attribute["link"] = published.dictionary(row.tag, standard)
        if row.retired:
            attribute["retired"] = True
        if row.tag != subject.tag:
            attribute["repeatingGroup"] = row.tag
    editions = {source.part: source.edition for source in standard.sources}
    return {
        "attribute": attribute,
        "sopClass": {"uid": sop_class.uid, "name": sop_class.name, "iod": sop_class.iod},
        "standard": editions,
    }


def _listed(subject: Subject, sop_class: SOPClass, standard: Standard) -> Explanation:
    """Explain an attribute of a data set."""
    further = _inserted(subject.tag)
    if stopping := _stops(subject.tag, sop_class, standard):
        further["stops"] = stopping
    if subject.listed is None:
        return {"kind": "group length", "action": "X", "justification": _GROUP_LENGTH} | further
    tag = subject.listed.tag
    safety = read_safety(standard)
    decisions = read_for(standard, [sop_class.iod])
    entries = decide_one(standard, decisions, sop_class.uid, safety.removed)
    if cell := _cell(tag, standard):
        further["tableE.1-1"] = cell
    if tag not in entries:
        return {"kind": "not in the IOD", "action": "X", "justification": UNLISTED_ATTRIBUTE} | further
    entry = entries[tag]
    return (
        {"kind": "repeating group" if "X" in tag else "attribute"}
        | _outcome(entry)
        | further
        | {
            "requiredType": entry.resolved.required_type,
            "occurrences": [
                _occurrence(place, place in entry.resolved.live, standard) for place in entry.resolved.places
            ],
        }
    )


def _outcome(entry: Entry) -> Explanation:
    ruling = entry.resolved.ruling
    explained: Explanation = {
        "action": entry.action or UNDECIDED,
        "justification": entry.justification,
        "automatic": {
            "action": ruling.action or UNDECIDED,
            "rule": ruling.rule,
            "meaning": _RULE_TEXTS[ruling.rule],
        },
    }
    if entry.decision is not None:
        explained["decision"] = located(entry.decision.where)._asdict() | {
            "scope": str(entry.decision.scope),
            "because": entry.decision.because,
        }
        if isinstance(entry.decision, Decision):
            explained["decision"]["replaces"] = sorted(entry.decision.replaces)
            if entry.decision.deviation is not None:
                explained["decision"]["deviation"] = entry.decision.deviation
    if entry.options:
        explained["options"] = {
            option: {"action": outcome.action, "by": with_lines(outcome.source)}
            for option, outcome in entry.options.items()
        }
    return explained


def _occurrence(place: Place, live: bool, standard: Standard) -> Explanation:
    use, occurrence = place.use, place.occurrence
    row: Explanation = {
        "module": use.module,
        "usage": use.usage,
        "type": occurrence.type,
        "path": [standard.attributes[outer].keyword for outer in occurrence.path],
        "live": live,
    }
    link = published.module(use.module, standard)
    return row if link is None else row | {"link": link}


def _cell(tag: Tag, standard: Standard) -> Explanation | None:
    row = profile_row(tag, standard.confidentiality)
    if row is None:
        return None
    return {
        "row": row.tag,
        "basicProfile": row.basic_profile,
        "options": dict(row.options),
        "link": published.link("PS3.15", "table_E.1-1", standard),
    }


def _inserted(tag: Tag) -> Explanation:
    """Say what a de-identifier writes into the attribute anew, without options and under them."""
    key = tag[1:5] + tag[6:10]
    written = insertions("and the version")
    if key not in written:
        return {}
    under = {
        option: member["insert"][key]
        for option, member in option_members().items()
        if key in member["insert"]
    }
    return {"insert": written[key]} | ({"insertUnder": under} if under else {})


def _stops(tag: Tag, sop_class: SOPClass, standard: Standard) -> list[Explanation]:
    return [
        {"name": rule.name, **located(rule.where)._asdict()} | rule.contract()
        for rule in stops.as_written(standard)
        if rule.attribute == tag and (not rule.sop_classes or sop_class.uid in rule.sop_classes)
    ]


def _file_meta(subject: Subject, standard: Standard) -> Explanation:
    """Explain an element of the File Meta Information, which is the same for every SOP class."""
    explained: Explanation = {"kind": "file meta information"}
    element = file_meta.read(standard).get(subject.tag)
    if element is None:
        return explained | {"action": "X", "justification": file_meta.UNLISTED}
    explained |= {"action": element.action, "justification": element.because}
    explained["decision"] = located(element.where)._asdict()
    if element.action == "U":
        explained["options"] = {RETAIN_UIDS: {"action": "K", "by": "every UID is kept where one is"}}
    cell = _cell(subject.tag, standard)
    return explained if cell is None else explained | {"tableE.1-1": cell}


def _private(tag: Tag, typed: str, standard: Standard) -> Explanation:
    """Explain a private attribute (PS3.5 section 7.8), which is the same for every SOP class."""
    explained: Explanation = {"kind": "private attribute", "action": "X"}
    explained["justification"] = private.PRIVATE_JUSTIFICATION
    row = standard.confidentiality.get(PRIVATE)
    if row is not None:
        explained["tableE.1-1"] = {
            "row": "private attributes",
            "basicProfile": row.basic_profile,
            "options": dict(row.options),
            "link": published.link("PS3.15", "table_E.1-1", standard),
        }
    kind, masked = _private_tag(tag)
    if kind == "illegal":
        return explained | {"kind": "illegal element", "justification": private.ILLEGAL_JUSTIFICATION}
    known = private.read(standard)
    creators = sorted({creator for creator, _ in known.entries})
    creator = typed.strip(" \0")
    if kind == "creator":
        explained |= {"kind": "private creator"}
    elif not creator:
        having = sorted(name for name, entry in known.entries if entry == masked)
        return explained | {
            "notes": [
                "give CREATOR= to learn what the option for safe private attributes does; "
                + (
                    f"of {masked} it knows those of {', '.join(having)}"
                    if having
                    else f"it knows no {masked}"
                )
            ]
        }
    if creator:
        explained["creator"] = creator
        if creator not in creators:
            explained["notes"] = [
                f"nothing of the private creator {creator!r} is known, so all of it is removed"
                + meant(creator, creators)
            ]
            return explained
    if kind == "creator":
        return explained | _creator(creator, tag[:5], known)
    entry = known.entries.get((creator, masked))
    if entry is None:
        having = sorted(known_tag for name, known_tag in known.entries if name == creator)
        return explained | {"notes": [f"of {creator!r} it knows {', '.join(having)}"]}
    explained["attribute"] = {
        "tag": tag,
        "masked": masked,
        "name": entry.attribute.meaning or private.UNNAMED,
        "vr": list(entry.attribute.vr),
        "vendor": entry.vendor,
    }
    explained["justification"] = entry.justification
    if any((row.creator, row.tag) == (creator, masked) for row in standard.private):
        explained["tableE.3.10-1"] = published.link("PS3.15", "table_E.3.10-1", standard)
    if entry.decision is not None:
        explained["decision"] = located(entry.decision.where)._asdict()
    if entry.action in private.KEPT_ACTIONS:
        by = "PS3.15 Table E.3.10-1" if entry.decision is None else with_lines(entry.decision.where)
        explained["options"] = {private.OPTION: {"action": entry.action, "by": by}}
    return explained


def _creator(creator: str, group: str, known: private.Private) -> Explanation:
    """Explain the element that holds a private creator."""
    if not creator:
        return {
            "notes": ["it is K under an option that brings back an attribute of its block; give CREATOR="]
        }
    kept = sorted(
        tag
        for name, tag in known.entries
        if name == creator and tag.startswith(group)
        if known.entries[name, tag].action in private.KEPT_ACTIONS
    )
    if not kept:
        return {"notes": [f"nothing of {creator!r} in this group comes back under any option"]}
    by = f"{', '.join(kept)} come back"
    return {
        "options": {private.OPTION: {"action": "K", "by": by}},
        "justification": private.CREATOR_JUSTIFICATION,
    }


def _private_tag(tag: Tag) -> tuple[str, Tag]:
    """Return what an element of an odd group is, and the masked tag of an attribute."""
    group, element = tag[1:5], tag[6:10]
    if group in ("0001", "0003", "0005", "0007", "FFFF"):
        return "illegal", tag
    if "X" in element:
        return "attribute", f"({group},XX{element[2:]})"
    number = int(element, 16)
    if number >= 0x1000:
        return "attribute", f"({group},XX{element[2:]})"
    return ("creator", tag) if 0x10 <= number <= 0xFF else ("illegal" if number else "length", tag)
