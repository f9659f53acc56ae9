"""Renders README.md, CITATION.cff, and SOP.md: how actions are decided, with the numbers of this version."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from generator.canonical import digest
from generator.procedure.actions import ACTIONS, STRICTNESS
from generator.procedure.checks import CHECKS
from generator.procedure.options import OPTION_TABLE
from generator.procedure.private import UNNAMED, Private, PrivateEntry
from generator.procedure.purposes import Purpose
from generator.procedure.report import Kept, Report
from generator.procedure.resolution import OPTION_RULES, RULES, Rule
from generator.procedure.sop_classes import Risk
from generator.render.asked_first import Questions, answers
from generator.render.environment import environment
from generator.standard.model import Standard

_Reason = TypeVar("_Reason", str, tuple[str, str])

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


def _short(uid: str, standard: Standard) -> str:
    """Return the name of a SOP class without the words that nearly all of them end with."""
    return standard.sop_classes[uid].name.removesuffix(" Storage").removesuffix(" Image")


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
        "scope": ", ".join(_short(uid, standard) for uid in rule.get("sopClass", ())) or "all",
        "justification": rule["justification"],
    }


def _together(pairs: Iterable[tuple[_Reason, str]]) -> list[tuple[_Reason, list[str]]]:
    """Return what has one reason together, reasons in the order in which they are met first."""
    found: dict[_Reason, list[str]] = {}
    for reason, name in pairs:
        found.setdefault(reason, []).append(name)
    return list(found.items())


def _kept_rows(kept: Iterable[Kept]) -> list[tuple[str, list[str]]]:
    return _together((row.reason, f"{row.attribute} ({row.sop_classes})") for row in kept)


def sop_document(
    procedure: Mapping[str, Any],
    report: Report,
    standard: Standard,
    risks: Sequence[Risk],
    asked: Questions,
    *,
    own_digest: str | None = None,
) -> str:
    """Return the text of SOP.md; whoever knows the digest of the procedure spares its making."""
    supported = [
        {"uid": uid, "name": standard.sop_classes[uid].name, "attributes": len(row["tag"])}
        for uid, row in procedure["sopClass"].items()
        if row["default"] != "R"
    ]
    return (
        environment()
        .get_template("SOP.md")
        .render(
            version=procedure["version"],
            digest=own_digest or digest(procedure),
            sources=standard.sources,
            asked=answers(asked, procedure, standard),
            asked_classes=[_short(uid, standard) for uid in asked.sop_classes],
            actions=ACTIONS,
            strictness=STRICTNESS,
            rules=[(number, _summary(rule)) for number, rule in enumerate(RULES, start=1)],
            checks=CHECKS,
            options=OPTION_TABLE.values(),
            option_rules=[
                (rule.__doc__ or "").split("\n\n")[0] for rule in OPTION_RULES if rule not in RULES
            ],
            rows=report.rows(),
            deviations=report.deviations,
            kept_text=_kept_rows(report.kept_text),
            kept_binary=_kept_rows(report.kept_binary),
            private=_private_rows(report.private),
            by_table=_by_table(report.private),
            never=_never_rows(report.private),
            supported=supported,
            rejected=_together(
                (row["justification"], standard.sop_classes[uid].name)
                for uid, row in procedure["sopClass"].items()
                if row["default"] == "R"
            ),
            stops=[_stop_row(rule, standard) for rule in procedure["stop"]],
            file_meta=_together(
                ((row["default"], row["justification"]), _named(tag, standard))
                for tag, row in procedure["fileMeta"]["tag"].items()
            ),
            stricter=[
                _short(uid, standard)
                for uid, row in procedure["sopClass"].items()
                if row["default"] != "R" and _mandatory(BURNED_IN_ANNOTATION, uid, standard)
            ],
            risks=[
                {
                    "classes": ", ".join(_short(uid, standard) for uid in risk.sop_classes),
                    "because": risk.because,
                }
                for risk in risks
            ],
        )
    )


def _summary(rule: Rule) -> str:
    return (rule.__doc__ or "").split("\n\n")[0]


def _private_rows(private: Private) -> list[tuple[tuple[str, str], list[str]]]:
    """Return what people decided of private attributes: action and reason, and those that have both."""
    return [
        (key, [f"{creator}: {', '.join(names)}" for creator, names in _together(pairs)])
        for key, pairs in _grouped_private(private).items()
    ]


def _grouped_private(private: Private) -> dict[tuple[str, str], list[tuple[str, str]]]:
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for entry in private.kept:
        if entry.decision is not None:
            named = entry.attribute.creator, _private_name(entry)
            found.setdefault((entry.action or "", entry.justification), []).append(named)
    return found


def _by_table(private: Private) -> list[tuple[str, list[str]]]:
    """Return what is kept because Table E.3.10-1 lists it, by private creator."""
    return _together(
        (entry.attribute.creator, _private_name(entry)) for entry in private.kept if entry.decision is None
    )


def _private_name(entry: PrivateEntry) -> str:
    return f"{entry.attribute.tag} {entry.attribute.meaning or UNNAMED}"


def _never_rows(private: Private) -> list[tuple[str, list[str]]]:
    """Return what is never kept, by reason."""
    by_creator: dict[tuple[str, str], list[str]] = {}
    for (creator, tag), reason in sorted(private.never.items()):
        by_creator.setdefault((reason, creator), []).append(tag)
    return _together(
        (reason, f"{creator}: {', '.join(tags)}") for (reason, creator), tags in by_creator.items()
    )


def readme(procedure: Mapping[str, Any], purposes: Sequence[Purpose]) -> str:
    """Return the text of README.md."""
    actions = Counter(row["default"] for row in procedure["sopClass"].values())
    return (
        environment()
        .get_template("README.md")
        .render(
            version=procedure["version"],
            edition=procedure["dicomStandardVersion"],
            actions=ACTIONS,
            purposes=purposes,
            options=OPTION_TABLE.values(),
            supported=actions.total() - actions["R"],
            rejected=actions["R"],
        )
    )


def citation(procedure: Mapping[str, Any]) -> str:
    """Return the text of CITATION.cff."""
    return environment().get_template("CITATION.cff").render(version=procedure["version"])
