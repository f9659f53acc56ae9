"""Renders README.md, CITATION.cff, and SOP.md: how actions are decided, with the numbers of this version."""

from collections.abc import Mapping
from typing import Any

from generator.canonical import digest
from generator.procedure.actions import ACTIONS
from generator.procedure.checks import CHECKS
from generator.procedure.report import Report
from generator.procedure.resolution import RULES
from generator.render.environment import environment
from generator.standard.model import OPTIONS, Standard


def sop_document(procedure: Mapping[str, Any], report: Report, standard: Standard) -> str:
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
            rules=[
                (number, (rule.__doc__ or "").split("\n\n")[0]) for number, rule in enumerate(RULES, start=1)
            ],
            checks=CHECKS,
            options=OPTIONS,
            rows=report.rows(),
            deviations=report.deviations,
            kept_text=report.kept_text,
            classes=classes,
        )
    )


def readme(procedure: Mapping[str, Any]) -> str:
    """Return the text of README.md."""
    return (
        environment()
        .get_template("README.md")
        .render(version=procedure["version"], edition=procedure["dicomStandardVersion"], actions=ACTIONS)
    )


def citation(procedure: Mapping[str, Any]) -> str:
    """Return the text of CITATION.cff."""
    return environment().get_template("CITATION.cff").render(version=procedure["version"])
