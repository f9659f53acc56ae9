"""An explanation in words, for whoever reads it in a terminal."""

from collections.abc import Iterator, Mapping
from typing import Any

Line = tuple[str, str]
"""A label and what stands beside it."""

_WIDTH = len("justification:  ")


def text_of(explained: Mapping[str, Any]) -> str:
    """Return what `explain` found out, a line for each thing."""
    lines = [_title(explained)]
    lines += [f"{label + ':' if label else '':<{_WIDTH}}{text}" for label, text in _lines(explained)]
    return "\n".join(lines) + "\n"


def _title(explained: Mapping[str, Any]) -> str:
    attribute = explained["attribute"]
    words = [attribute["tag"]]
    if "repeatingGroup" in attribute:
        words.append(f"of the repeating group {attribute['repeatingGroup']}")
    words.append(attribute.get("keyword") or attribute.get("name") or explained["kind"])
    if attribute.get("vr"):
        words.append(f"({' or '.join(attribute['vr'])})")
    if "creator" in explained:
        words.append(f"of {explained['creator']}")
    if attribute.get("retired"):
        words.append("(retired)")
    return f"{' '.join(words)} in {explained['sopClass']['name']}"


def _lines(explained: Mapping[str, Any]) -> Iterator[Line]:
    action, kind = explained["action"], explained["kind"]
    yield "action", action if kind == "attribute" else f"{action} ({kind})"
    yield "justification", explained["justification"]
    for note in explained.get("notes", ()):
        yield "note", note
    if "automatic" in explained:
        automatic = explained["automatic"]
        yield "automatic", f"{automatic['action']} by rule '{automatic['rule']}': {automatic['meaning']}"
    if "decision" in explained:
        yield from _decision(explained["decision"])
    elif "automatic" in explained:
        yield "decision", "none"
    for option, outcome in explained.get("options", {}).items():
        yield "under option", f"{outcome['action']} with {option}, by {outcome['by']}"
    if "insert" in explained:
        yield "written anew", _value(explained["insert"])
    for option, element in explained.get("insertUnder", {}).items():
        yield "", f"with {option}: {_value(element)}"
    for rule in explained.get("stops", ()):
        yield "stops the file", f"{_condition(rule)}: {rule['justification']}"
        yield "", _place(rule)
    yield from _table(explained)
    if "occurrences" in explained:
        yield "required type", explained["requiredType"] or "none, since no occurrence is live"
        for row in explained["occurrences"]:
            path = " > ".join(row["path"]) or "top level"
            live = "live" if row["live"] else "not live"
            yield "occurrence", f"{row['module']} ({row['usage']}), Type {row['type']}, {path}, {live}"
        for link in dict.fromkeys(row["link"] for row in explained["occurrences"] if "link" in row):
            yield "PS3.3", link
    if "link" in explained["attribute"]:
        yield "PS3.6", explained["attribute"]["link"]


def _place(row: Mapping[str, Any]) -> str:
    line = "" if row["line"] is None else f":{row['line']}"
    return f"{row['file']}{line}, {row['entry']}"


def _decision(decision: Mapping[str, Any]) -> Iterator[Line]:
    yield "decision", _place(decision)
    if "scope" in decision:
        replaced = f", replaces {' or '.join(decision['replaces'])}" if "replaces" in decision else ""
        yield "", f"scope {decision['scope']}{replaced}"
    if "deviation" in decision:
        yield "deviation", decision["deviation"]


def _table(explained: Mapping[str, Any]) -> Iterator[Line]:
    if explained["kind"] not in ("rejected", "group length"):
        cell = explained.get("tableE.1-1")
        if cell is None:
            yield "Table E.1-1", "not listed"
        else:
            options = "".join(f", {code} with {option}" for option, code in cell["options"].items())
            yield "Table E.1-1", f"{cell['basicProfile']}{options}"
            yield "", cell["link"]
    if "tableE.3.10-1" in explained:
        yield "Table E.3.10-1", f"listed; {explained['tableE.3.10-1']}"


def _value(element: Mapping[str, Any]) -> str:
    """Return the values of an element of the DICOM JSON Model, of items their codes."""
    texts = []
    for value in element["Value"]:
        if isinstance(value, Mapping):
            texts.append(" ".join(str(inner["Value"][0]) for inner in value.values()))
        else:
            texts.append(str(value))
    return ", ".join(texts)


def _condition(rule: Mapping[str, Any]) -> str:
    position = f"value {rule['position']}" if "position" in rule else "a value"
    if "present" in rule:
        return "where it has a value"
    if "is" in rule:
        return f"where {position} is {' or '.join(rule['is'])}"
    return f"where {position} contains {' or '.join(rule['contains'])}"
