"""The stages as JSON: base and candidate, for reading and comparing; neither is published."""

from collections.abc import Mapping
from typing import Any

import orjson

from generator.procedure.candidate import Candidate, Entry
from generator.procedure.resolution import Resolved
from generator.standard.model import Standard, Tag


def _facts(resolved: Resolved) -> dict[str, Any]:
    return {
        "keyword": resolved.attribute.keyword,
        "requiredType": resolved.required_type,
        "rule": resolved.ruling.rule,
    }


def base_json(base: Mapping[str, Mapping[Tag, Resolved]], standard: Standard) -> dict[str, Any]:
    """Return the base: by SOP class and tag the action (null: undecided), its tag and its rule."""
    return {
        uid: {
            "name": standard.sop_classes[uid].name,
            "tag": {
                tag: {
                    "default": outcome.ruling.action,
                    "justification": outcome.ruling.justification,
                    **_facts(outcome),
                }
                for tag, outcome in entries.items()
            },
        }
        for uid, entries in base.items()
    }


def _options(entry: Entry) -> dict[str, Any]:
    if not entry.options:
        return {}
    return {
        "options": {
            option: {"action": outcome.action, "by": outcome.source}
            for option, outcome in entry.options.items()
        }
    }


def candidate_json(candidate: Candidate, standard: Standard) -> dict[str, Any]:
    """Return the candidate: as the base, with the decision that made an action, by file and entry.

    Where the action is another under options, these have theirs with what made it so.
    """
    return {
        uid: {
            "name": standard.sop_classes[uid].name,
            "tag": {
                tag: {
                    "default": entry.action,
                    "justification": entry.justification,
                    "automatic": entry.resolved.ruling.action,
                    "decision": None if entry.decision is None else entry.decision.where,
                    **_facts(entry.resolved),
                    **_options(entry),
                }
                for tag, entry in entries.items()
            },
        }
        for uid, entries in candidate.items()
    }


def text_of(stage: Mapping[str, Any]) -> str:
    """Return what `canonical.indented` does of a stage, in a twentieth of the time.

    The encoder of the standard library is written in Python where it indents. The one used here
    knows whole numbers of 64 bits only, and a stage has no others.
    """
    return orjson.dumps(stage, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2).decode() + "\n"
