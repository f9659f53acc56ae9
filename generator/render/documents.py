"""Renders README.md, CITATION.cff, and SOP.md: how actions are decided, with the numbers of this version."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.canonical import digest
from generator.procedure.actions import ACTIONS
from generator.procedure.checks import CHECKS
from generator.procedure.options import OPTION_TABLE
from generator.procedure.private import UNNAMED, Private
from generator.procedure.purposes import Purpose
from generator.procedure.report import Report
from generator.procedure.resolution import OPTION_RULES, RULES, Rule
from generator.procedure.sop_classes import Risk
from generator.render.environment import environment
from generator.standard.model import Standard

BURNED_IN_ANNOTATION = "(0028,0301)"


def _mandatory(tag: str, uid: str, standard: Standard) -> bool:
    """Tell whether a mandatory module requires a value of the attribute at the top level (Type 1)."""
    return any(
        occurrence.tag == tag and occurrence.type == "1" and not occurrence.path
        for use in standard.iods[standard.sop_classes[uid].iod].modules
        if use.usage == "M"
        for occurrence in standard.modules[use.module].occurrences
    )


def _named(tag: str, standard: Standard) -> str:
    return f"{tag} {standard.attributes[tag].keyword}"


def _stop_row(rule: Mapping[str, Any], standard: Standard) -> dict[str, str]:
    """Describe a stop rule in words."""
    at = f"value {rule['position']}" if "position" in rule else "a value"
    texts = ", ".join(rule.get("is", rule.get("contains", ())))
    if "present" in rule:
        condition = "there, with a value or an item"
    elif "is" in rule:
        condition = f"{at} is {'one of ' if len(rule['is']) > 1 else ''}{texts}"
    else:
        condition = f"{at} contains {'one of ' if len(rule['contains']) > 1 else ''}{texts}"
    return {
        "attribute": _named(rule["attribute"], standard),
        "condition": condition,
        "scope": ", ".join(standard.sop_classes[uid].name for uid in rule.get("sopClass", ())) or "all",
        "justification": rule["justification"],
    }


def sop_document(
    procedure: Mapping[str, Any], report: Report, standard: Standard, risks: Sequence[Risk]
) -> str:
    """Return the text of SOP.md."""
    classes = [
        {
            "uid": uid,
            "name": standard.sop_classes[uid].name,
            "supported": row["default"] != "R",
            "attributes": len(row["tag"]),
            "reason": row["justification"],
        }
        for uid, row in procedure["sopClass"].items()
    ]
    return (
        environment()
        .get_template("SOP.md")
        .render(
            version=procedure["version"],
            digest=digest(procedure),
            sources=standard.sources,
            actions=ACTIONS,
            rules=[(number, _summary(rule)) for number, rule in enumerate(RULES, start=1)],
            checks=CHECKS,
            options=OPTION_TABLE.values(),
            option_rules=[
                (rule.__doc__ or "").split("\n\n")[0] for rule in OPTION_RULES if rule not in RULES
            ],
            rows=report.rows(),
            deviations=report.deviations,
            kept_text=report.kept_text,
            kept_binary=report.kept_binary,
            private=_private_rows(report.private),
            never=_never_rows(report.private),
            classes=classes,
            stops=[_stop_row(rule, standard) for rule in procedure["stop"]],
            file_meta=[
                {"element": _named(tag, standard), "action": row["default"], "reason": row["justification"]}
                for tag, row in procedure["fileMeta"]["tag"].items()
            ],
            stricter=[
                standard.sop_classes[uid].name
                for uid, row in procedure["sopClass"].items()
                if row["default"] != "R" and _mandatory(BURNED_IN_ANNOTATION, uid, standard)
            ],
            risks=[
                {
                    "classes": ", ".join(standard.sop_classes[uid].name for uid in risk.sop_classes),
                    "because": risk.because,
                }
                for risk in risks
            ],
        )
    )


def _summary(rule: Rule) -> str:
    return (rule.__doc__ or "").split("\n\n")[0]


def _private_rows(private: Private) -> list[dict[str, str]]:
    """Return the private attributes that the option brings back, those with one reason together."""
    together: dict[tuple[str, str, str], list[str]] = {}
    for entry in private.kept:
        row = entry.attribute
        key = row.creator, entry.action or "", entry.justification
        together.setdefault(key, []).append(f"{row.tag} {row.meaning or UNNAMED}")
    return [
        {"creator": creator, "action": action, "attributes": "; ".join(names), "reason": reason}
        for (creator, action, reason), names in together.items()
    ]


def _never_rows(private: Private) -> list[dict[str, str]]:
    """Return what is never kept, those of one creator with one reason together."""
    together: dict[tuple[str, str], list[str]] = {}
    for (creator, tag), reason in sorted(private.never.items()):
        together.setdefault((creator, reason), []).append(tag)
    return [
        {"creator": creator, "attributes": ", ".join(tags), "reason": reason}
        for (creator, reason), tags in together.items()
    ]


def readme(procedure: Mapping[str, Any], purposes: Sequence[Purpose]) -> str:
    """Return the text of README.md."""
    return (
        environment()
        .get_template("README.md")
        .render(
            version=procedure["version"],
            edition=procedure["dicomStandardVersion"],
            actions=ACTIONS,
            purposes=purposes,
            options=OPTION_TABLE.values(),
        )
    )


def citation(procedure: Mapping[str, Any]) -> str:
    """Return the text of CITATION.cff."""
    return environment().get_template("CITATION.cff").render(version=procedure["version"])
