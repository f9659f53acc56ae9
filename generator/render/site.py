"""Renders the site: static pages over the published bundle, for people who read, question and try it.

Pages open from the file system, so scripts are classic ones and data are scripts, too: a browser
lets no page of a folder read another file. What a SOP class does to its attributes the pages take
from the bundle that users get; only what the bundle lacks (rules, decisions, modules, codes of
Table E.1-1) stands in files of the site.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.canonical import digest
from generator.procedure.actions import ACTIONS, STRICTNESS
from generator.procedure.candidate import Candidate, Entry
from generator.procedure.decisions import FOLDER, Decision, Decisions, ModuleDecision
from generator.procedure.diff import UNLISTED, Diff
from generator.procedure.options import OPTION_TABLE
from generator.procedure.private import OPTION as PRIVATE_OPTION
from generator.procedure.private import UNNAMED, Private
from generator.procedure.report import Report
from generator.procedure.resolution import BY_PROFILE, RULES
from generator.procedure.sop_classes import Risk
from generator.render.environment import TEMPLATES, Quoted, environment, quote_json
from generator.render.markdown import html_of
from generator.standard.model import PRIVATE, Standard, Tag

REPOSITORY = "https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure"

SCRIPT = "dist/grand-challenge-dicom-de-id-procedure.umd.min.js"
NAMES = "names.js"

PAGES = (
    ("index.html", "Start"),
    ("try.html", "Try it on a file"),
    ("attributes.html", "Attributes"),
    ("options.html", "Options"),
    ("decisions.html", "Decisions"),
    ("rejected.html", "Rejected"),
    ("stops.html", "Stop rules"),
    ("private.html", "Private attributes"),
    ("versions.html", "Versions"),
)

_ASSETS = ("style.css", "shared.js", "search.js", "class.js", "attributes.js", "options.js", "try.js")
_RULE_TEXTS = {rule.__name__.replace("_", " "): (rule.__doc__ or "").split("\n\n")[0] for rule in RULES}
_ACTION_NAMES = {action.code: action.name for action in ACTIONS}
_SHADES = 8
_DECISIONS = f"{FOLDER.as_posix()}/"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The version before compared with this one, and what is to say of it beside the tables."""

    diff: Diff
    remarks: Sequence[str]


@dataclass(frozen=True, slots=True)
class Library:
    """A library that the pages use: its script, what it is for, and its licence."""

    name: str
    purpose: str
    script: str
    licence: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the project that is a page of the site, too.

    Attributes
    ----------
    page
        Name of the page, such as `verification.html`.
    folder
        Where it lies in the repository; its links start from there.
    """

    page: str
    name: str
    text: str
    folder: str = "docs"


@dataclass(frozen=True, slots=True)
class Content:
    """What the site shows."""

    procedure: Mapping[str, Any]
    candidate: Candidate
    decisions: Decisions
    private: Private
    report: Report
    risks: Sequence[Risk]
    standard: Standard
    comparison: Comparison | None
    documents: Sequence[Document]


def quote_html(value: object) -> Quoted:
    """Write plain text for an HTML element or an attribute's value in double quotes."""
    return Quoted(html.escape(str(value)))


def quote_thousands(value: int) -> Quoted:
    """Write a number with a comma between thousands."""
    return Quoted(f"{value:,}")


def quote_bare(tag: Tag) -> Quoted:
    """Write a tag as eight digits, for the part of a link after `#`."""
    return Quoted("".join(character for character in tag if character.isalnum()))


def site(content: Content, package: Mapping[str, str], libraries: Sequence[Library]) -> dict[str, str]:
    """Return the files of the site: relative path to text.

    Parameters
    ----------
    package
        Files of the npm package, at least `SCRIPT` and `NAMES`.
    """
    templates = environment()
    templates.filters |= {"html": quote_html, "thousands": quote_thousands, "bare": quote_bare}
    everywhere = {
        "version": content.procedure["version"],
        "edition": content.procedure["dicomStandardVersion"],
        "digest": digest(content.procedure),
        "pages": [*PAGES, *((document.page, document.name) for document in content.documents)],
        "repository": REPOSITORY,
    }
    files: dict[str, str] = {}
    for name, context in _pages(content):
        files[name] = templates.get_template(f"site/{name}").render(everywhere, root="", here=name, **context)
    page = templates.get_template("site/document.html")
    for document in content.documents:
        body = html_of(document.text, document.folder, f"{REPOSITORY}/blob/main")
        files[document.page] = page.render(
            everywhere, root="", here=document.page, name=document.name, body=body
        )
    page = templates.get_template("site/class.html")
    for uid in content.procedure["sopClass"]:
        files[f"sop-class/{uid}.html"] = page.render(
            everywhere, root="../", here="", **_class_page(uid, content)
        )
    for name in _ASSETS:
        files[f"assets/{name}"] = (TEMPLATES / "site" / "assets" / name).read_text(encoding="utf-8")
    files |= _data(content, package, libraries)
    return files


def _data(content: Content, package: Mapping[str, str], libraries: Sequence[Library]) -> dict[str, str]:
    reader = (TEMPLATES / "site" / "assets" / "reader.js").read_text(encoding="utf-8")
    scripts = "".join(library.script for library in libraries)
    numbers = {decision.where: number for number, decision in enumerate(_all_decisions(content.decisions))}
    files = {
        "assets/procedure.js": package[SCRIPT],
        "assets/names.js": _as_script(package[NAMES], "GrandChallengeDICOMDeIdProcedureNames"),
        "assets/facts.js": f"globalThis.DeIdFacts = {quote_json(_facts(content))};\n",
        # A page of a folder can start no worker from a file, but one from a text that it holds.
        "assets/reader.js": f"globalThis.DeIdReader = {quote_json(scripts + reader)};\n",
        "licences.txt": _licences(libraries),
    }
    for uid, entries in content.candidate.items():
        facts = _class_facts(entries, numbers)
        files[f"facts/{uid}.js"] = f"globalThis.DeIdClassFacts = {quote_json(facts)};\n"
    return files


def _as_script(module: str, name: str) -> str:
    """Wrap a CommonJS module that requires no other as a script that defines a global."""
    opening = f"globalThis.{name} = (function () {{\nconst module = {{}};"
    return f"{opening}\n{module}\nreturn module.exports;\n}})();\n"


def _licences(libraries: Sequence[Library]) -> str:
    own = (TEMPLATES / "LICENSE").read_text(encoding="utf-8")
    line = "=" * 78
    parts = [(f"{library.name}, {library.purpose}", library.licence) for library in libraries]
    return "\n\n".join(f"{title}\n{line}\n{text.strip()}\n" for title, text in (*parts, ("All else", own)))


def _all_decisions(decisions: Decisions) -> tuple[Decision | ModuleDecision, ...]:
    return (*decisions.attributes, *decisions.modules)


def _anchor(where: str) -> str:
    """Return the identifier of a decision on its page: `ct-toml-decision-1`."""
    return re.sub("[^a-z0-9]+", "-", where.removeprefix(_DECISIONS).lower())


def _facts(content: Content) -> dict[str, Any]:
    """Return what the bundle lacks and several pages need."""
    return {
        "actions": [
            {"code": action.code, "name": action.name, "meaning": action.meaning} for action in ACTIONS
        ],
        "decisions": [
            {"where": decision.where.removeprefix(_DECISIONS), "id": _anchor(decision.where)}
            for decision in _all_decisions(content.decisions)
        ],
        "options": {option.key: option.name for option in OPTION_TABLE.values()},
        "byProfile": BY_PROFILE,
        "plain": _plain(content.candidate),
        "profile": {
            row.tag: {"basic": row.basic_profile, "options": dict(row.options)}
            for row in content.standard.confidentiality.values()
            if row.tag != PRIVATE
        },
        # By name; the bundle opens a SOP class when it is asked for it, so that pages ask for few.
        "supported": sorted(
            content.candidate, key=lambda uid: content.standard.sop_classes[uid].name.casefold()
        ),
        "retired": sorted(
            tag
            for tag in {tag for entries in content.candidate.values() for tag in entries}
            if content.standard.attributes[tag].retired
        ),
        "risks": {
            uid: [risk.because for risk in content.risks if uid in risk.sop_classes]
            for uid in content.candidate
            if any(uid in risk.sop_classes for risk in content.risks)
        },
    }


def _plain(candidate: Candidate) -> dict[str, str]:
    """Return what rules say in a sentence, by the action and justification that they give: `K [AUTO] …`."""
    found: dict[str, dict[str, None]] = {}
    for entries in candidate.values():
        for entry in entries.values():
            text = _RULE_TEXTS.get(entry.resolved.ruling.rule)
            if entry.decision is None and entry.justification != BY_PROFILE and text:
                found.setdefault(f"{entry.action} {entry.justification}", {})[text] = None
    return {key: " Or: ".join(texts) for key, texts in found.items()}


def _class_facts(entries: Mapping[Tag, Entry], numbers: Mapping[str, int]) -> dict[str, Any]:
    """Return how each attribute of a SOP class was decided.

    Returns
    -------
    dict
        "modules" and "rules" are lists of names; "tags" maps a tag to the numbers of its rule in
        "rules" and of its decision among all (-1: none), its required type and the numbers of the
        modules that it occurs in, joined by spaces: `3 -1 1C 0 4`.
    """
    modules: dict[str, int] = {}
    rules: dict[str, int] = {}
    tags = {}
    for tag, entry in entries.items():
        rule = rules.setdefault(entry.resolved.ruling.rule, len(rules))
        decision = -1 if entry.decision is None else numbers[entry.decision.where]
        places = {
            modules.setdefault(place.use.module.replace("-", " "), len(modules))
            for place in entry.resolved.places
        }
        required = entry.resolved.required_type or "-"
        tags[tag] = " ".join(str(part) for part in (rule, decision, required, *sorted(places)))
    return {"modules": list(modules), "rules": list(rules), "tags": tags}


def _pages(content: Content) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "index.html", _start(content)
    yield "try.html", {}
    yield "attributes.html", {}
    yield "options.html", {"options": list(_options(content))}
    yield "decisions.html", _decisions(content)
    yield "rejected.html", _rejected(content)
    yield "stops.html", _stops(content)
    yield "private.html", _private(content.private)
    yield "versions.html", _versions(content)


def _start(content: Content) -> dict[str, Any]:
    report = content.report
    counts = {
        uid: [entry["default"] for entry in row["tag"].values()]
        for uid, row in content.procedure["sopClass"].items()
        if row["default"] != "R"
    }
    shown = [code for code in STRICTNESS if any(code in actions for actions in counts.values())]
    heat = [
        {
            "uid": uid,
            "name": content.standard.sop_classes[uid].name,
            "cells": [
                {
                    "code": code,
                    "count": actions.count(code),
                    "shade": -(-_SHADES * actions.count(code) // len(actions)),
                }
                for code in shown
            ],
            "all": len(actions),
        }
        for uid, actions in counts.items()
    ]
    return {
        "numbers": [
            (report.supported, "SOP classes supported", "#sop-classes"),
            (report.rejected, "SOP classes rejected", "rejected.html"),
            (report.attributes, "attributes decided on", "attributes.html"),
            (report.entries, "entries: an attribute of a SOP class", ""),
            (report.decisions + report.module_decisions, "decisions by people", "decisions.html"),
            (len(content.procedure["stop"]), "stop rules", "stops.html"),
            (len(report.private.kept), "safe private attributes", "private.html"),
            (len(report.deviations), "deviations from Table E.1-1", "decisions.html"),
        ],
        "actions": ACTIONS,
        "heat_actions": [action for code in shown for action in ACTIONS if action.code == code],
        "heat": sorted(heat, key=lambda row: str(row["name"]).casefold()),
        "rejected": report.rejected,
    }


def _class_page(uid: str, content: Content) -> dict[str, Any]:
    row = content.procedure["sopClass"][uid]
    return {
        "sop_class": content.standard.sop_classes[uid],
        "reason": row["justification"] if row["default"] == "R" else None,
        "attributes": len(row["tag"]),
        "risks": [risk.because for risk in content.risks if uid in risk.sop_classes],
    }


def _options(content: Content) -> Iterator[dict[str, Any]]:
    for option in OPTION_TABLE.values():
        yield {
            "key": option.key,
            "name": option.name,
            "code": option.code,
            "meaning": option.meaning,
            "excludes": ", ".join(option.excludes),
            "counts": [
                (row.action, row.entries) for row in content.report.by_option if row.option == option.key
            ],
            "private": len(content.report.private.kept) if option.key == PRIVATE_OPTION else 0,
        }


def _decisions(content: Content) -> dict[str, Any]:
    attributes = content.standard.attributes
    rows = []
    for decision in _all_decisions(content.decisions):
        listed = decision.attributes if isinstance(decision, Decision) else ()
        action = decision.action if isinstance(decision, Decision) else None
        rows.append(
            {
                "id": _anchor(decision.where),
                "attributes": [(tag, attributes[tag].keyword) for tag in listed],
                "modules": (
                    ", ".join(sorted(decision.modules)) if isinstance(decision, ModuleDecision) else ""
                ),
                "action": action,
                "action_name": _ACTION_NAMES[action] if action else "",
                "replaces": (
                    f"instead of {', '.join(sorted(decision.replaces))}"
                    if isinstance(decision, Decision) and decision.replaces
                    else ""
                ),
                "scope": _scope(decision, content.standard),
                "where": decision.where.removeprefix(_DECISIONS),
                "because": decision.because,
                "deviation": decision.deviation if isinstance(decision, Decision) else None,
            }
        )
    return {
        "decisions": rows,
        "deviations": content.report.deviations,
        "rules": list(_RULE_TEXTS.items()),
    }


def _scope(decision: Decision | ModuleDecision, standard: Standard) -> str:
    scope = decision.scope
    if scope.breadth == "sop_classes":
        return ", ".join(standard.sop_classes[uid].name for uid in sorted(scope.names))
    names = ", ".join(scope.given or sorted(scope.names))
    return {
        "everywhere": "everywhere",
        "beside": f"IODs that list {names}",
        "iods": f"IODs {names}",
        "modules": f"modules {names}",
    }[scope.breadth]


def _rejected(content: Content) -> dict[str, Any]:
    by_reason: dict[str, list[dict[str, str]]] = {}
    for uid, row in content.procedure["sopClass"].items():
        if row["default"] == "R":
            named = {"uid": uid, "name": content.standard.sop_classes[uid].name}
            by_reason.setdefault(row["justification"], []).append(named)
    return {
        "groups": [{"reason": reason, "classes": classes} for reason, classes in by_reason.items()],
        "total": content.report.rejected,
        "unlisted": content.procedure["justification"] + ".",
    }


def _condition(rule: Mapping[str, Any]) -> str:
    at = f"value {rule['position']}" if "position" in rule else "a value"
    if "present" in rule:
        return "there, with a value or an item"
    texts = rule.get("is") or rule["contains"]
    return f"{at} {'is' if 'is' in rule else 'contains'} {' or '.join(texts)}"


def _shown_value(element: Mapping[str, Any]) -> str:
    """Return the values of an element of the DICOM JSON Model as text; of a code its meaning."""
    values = element.get("Value", [])
    if element["vr"] != "SQ":
        return ", ".join(str(value) for value in values)
    return "; ".join(f"{item['00080100']['Value'][0]} {item['00080104']['Value'][0]}" for item in values)


def _stops(content: Content) -> dict[str, Any]:
    standard, procedure = content.standard, content.procedure

    def keyword(tag: Tag) -> str:
        return standard.attributes[tag].keyword

    def named(uids: Iterable[str]) -> list[tuple[str, str]]:
        return [(uid, standard.sop_classes[uid].name) for uid in uids]

    inserted = {f"({key[:4]},{key[4:]})": element for key, element in procedure["insert"].items()}
    return {
        "stops": [
            {
                "tag": rule["attribute"],
                "keyword": keyword(rule["attribute"]),
                "condition": _condition(rule),
                "scope": ", ".join(name for _, name in named(rule.get("sopClass", ()))) or "all",
                "justification": rule["justification"],
            }
            for rule in procedure["stop"]
        ],
        "risks": [{"because": risk.because, "classes": named(risk.sop_classes)} for risk in content.risks],
        "file_meta": [
            {
                "tag": tag,
                "keyword": keyword(tag),
                "action": row["default"],
                "action_name": _ACTION_NAMES[row["default"]],
                "reason": row["justification"],
            }
            for tag, row in procedure["fileMeta"]["tag"].items()
        ],
        "insert": [
            {"tag": tag, "keyword": keyword(tag), "value": _shown_value(element)}
            for tag, element in inserted.items()
        ],
    }


def _private(private: Private) -> dict[str, Any]:
    return {
        "kept": [
            {
                "creator": entry.attribute.creator,
                "vendor": entry.vendor,
                "tag": entry.attribute.tag,
                "meaning": entry.attribute.meaning or UNNAMED,
                "vr": " or ".join(entry.attribute.vr),
                "action": entry.action,
                "action_name": _ACTION_NAMES[entry.action or "X"],
                "reason": entry.justification,
            }
            for entry in private.kept
        ],
        "never": [
            {"creator": creator, "tag": tag, "reason": reason}
            for (creator, tag), reason in sorted(private.never.items())
        ],
    }


def _versions(content: Content) -> dict[str, Any]:
    if content.comparison is None:
        return {"diff": None}
    diff, standard = content.comparison.diff, content.standard

    def class_name(uid: str) -> str:
        known = standard.sop_classes.get(uid)
        return known.name if known else "SOP classes not listed" if uid == UNLISTED else uid

    def keyword(tag: Tag) -> str:
        known = standard.attributes.get(tag)
        return known.keyword if known else ""

    def some(uids: Sequence[str]) -> str:
        names = [class_name(uid) for uid in uids]
        return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"

    return {
        "diff": diff,
        "totals": [
            (direction, diff.counts(direction)) for direction in ("loosened", "tightened", "justification")
        ],
        "remarks": content.comparison.remarks,
        "classes": [
            {
                "uid": row.uid,
                "name": class_name(row.uid),
                "link": row.uid in content.procedure["sopClass"],
                "direction": row.direction,
                "before": "not listed" if row.listing == "added" else _verdict(row.old),
                "now": "not listed" if row.listing == "removed" else _verdict(row.new),
                "reason": row.justification if row.new == "R" else "",
            }
            for row in diff.sop_classes
        ],
        "attributes": [
            {
                "tag": row.tag,
                "bare": quote_bare(row.tag) if keyword(row.tag) else "",
                "keyword": keyword(row.tag),
                "direction": row.direction,
                "option": row.option or "",
                "old": row.old,
                "new": row.new,
                "scope": some(row.sop_classes),
                "reason": row.justification,
            }
            for row in diff.attributes
        ],
    }


def _verdict(action: str) -> str:
    return "rejected" if action == "R" else "supported"


def library(purpose: str, script: str, licence: str, package: str) -> Library:
    """Describe a library by the texts of its script, its licence and its package.json."""
    described = json.loads(package)
    name = f"{described['name']} {described['version']} ({described['license'].strip('()')})"
    without_map = re.sub(r"^//# sourceMappingURL=.*$", "", script, flags=re.MULTILINE)
    return Library(name, purpose, without_map.rstrip() + "\n", licence)
