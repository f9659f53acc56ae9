"""What was measured, as JSON and as docs/engines.md."""

import json
import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from grand_challenge_dicom_de_id_procedure import procedure
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from verification.engines.comparing import Score
from verification.engines.corpus import SYNTHETIC
from verification.engines.protocol import Reading
from verification.engines.speed import Speeds

ENGINES = Path(__file__).parent / "engines.toml"
DOCUMENT = Path("docs/engines.md")
TEMPLATE = Path(__file__).parents[2] / "templates" / "engines" / "engines.md"
_MOST_TAGS = 5


@dataclass(frozen=True)
class Engine:
    """An engine as engines.toml describes it."""

    name: str
    package: str
    registry: str
    license: str
    offered: bool
    remark: str
    does: Mapping[str, str]
    files: tuple[str, ...] = ()
    run: str = ""
    accepted: Mapping[str, str] | None = None
    """Tags that it may change, each with the reason."""
    dummies: tuple[str, ...] = ()
    is_slow: bool = False
    """Whether it takes so long that it is not given the synthetic instances of foreign attributes."""
    version: str = ""


@dataclass(frozen=True)
class Absent:
    """Software that could not be tried, and why."""

    name: str
    because: str


@dataclass
class Measured:
    """Scores without options and under some."""

    engine: Engine
    plain: Score
    under_options: Score

    @property
    def leaked(self) -> int:
        """How much leaked in both runs."""
        return self.plain.leaked + self.under_options.leaked

    @property
    def lost(self) -> int:
        """How many elements were lost in both runs, without those that are accepted."""
        return self.plain.lost.total() + self.under_options.lost.total()


def read(path: Path = ENGINES) -> tuple[list[Engine], list[Absent]]:
    """Return the engines that are tried and those that cannot be."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    engines = [
        Engine(**{**row, "files": tuple(row.get("files", ())), "dummies": tuple(row.get("dummies", ()))})
        for row in content["engine"]
    ]
    return engines, [Absent(**row) for row in content["absent"]]


def installed_version(engine: Engine, node: Path) -> str:
    """Return the version of an engine that is tried."""
    if engine.registry == "npm":
        manifest = json.loads((node / "node_modules" / engine.package / "package.json").read_text("utf-8"))
        return str(manifest["version"])
    return metadata.version(engine.package)


def failures(measured: Sequence[Measured]) -> list[str]:
    """Return what must not be: an engine offered though it leaks, loses or fails without a word on it."""
    found = []
    for row in measured:
        name, scores = row.engine.name, (row.plain, row.under_options)
        if not row.engine.offered:
            if not row.leaked and not row.lost:
                found.append(f"{name} neither leaks nor loses anything: offer it in {ENGINES.name}")
            continue
        if row.leaked:
            tags = sum((score.leaks for score in scores), start=type(row.plain.leaks)())
            found.append(f"{name} leaks {row.leaked}: {dict(tags.most_common(_MOST_TAGS))}")
        if row.lost and not row.engine.remark:
            tags = sum((score.lost for score in scores), start=type(row.plain.lost)())
            found.append(
                f"{name} loses {row.lost}: {dict(tags.most_common(_MOST_TAGS))}; say why in its remark"
            )
        for score in scores:
            if score.inconsistent:
                found.append(f"{name} replaces {score.inconsistent} UIDs inconsistently")
            if score.statuses["spoilt"]:
                found.append(f"{name} spoils files: {score.failures}")
            if score.statuses["failed"] and not row.engine.remark:
                found.append(f"{name} fails: {score.failures}; say why in its remark")
    return found


def as_json(measured: Sequence[Measured]) -> dict[str, Any]:
    """Return all that was measured."""

    def score(one: Score) -> dict[str, Any]:
        return {
            "elements": one.elements,
            "equal": one.equal,
            "leaks": dict(one.leaks.most_common()),
            "hidden": one.hidden,
            "lost": dict(one.lost.most_common()),
            "accepted": dict(one.accepted),
            "files": dict(one.statuses),
            "UIDs": len(one.uids),
            "UIDs replaced inconsistently": one.inconsistent,
            "failures": one.failures,
        }

    return {
        row.engine.name: {
            "version": row.engine.version,
            "plain": score(row.plain),
            "under options": score(row.under_options),
        }
        for row in measured
    }


def as_document(
    measured: Sequence[Measured],
    absent: Sequence[Absent],
    options: Sequence[str],
    speeds: Speeds,
    protocol: Reading,
) -> str:
    """Return docs/engines.md."""
    pydicom = metadata.version("pydicom")
    # It becomes Markdown, which is not escaped.
    made = Environment(  # noqa: S701
        loader=FileSystemLoader(TEMPLATE.parent),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    text: str = made.get_template(TEMPLATE.name).render(
        files=sum(measured[0].plain.statuses.values()),
        elements=measured[0].plain.elements,
        synthetic=len(SYNTHETIC),
        version=procedure["version"],
        options=options,
        offered=[row for row in measured if row.engine.offered],
        others=[row for row in measured if not row.engine.offered],
        absent=absent,
        commands={
            row.engine.name: row.engine.run.format(version=row.engine.version, pydicom=pydicom).strip()
            for row in measured
        },
        pydicom=pydicom,
        midom=metadata.version("midom"),
        protocol=protocol,
        speeds=speeds,
        cores=os.cpu_count(),
        figures=_figures,
        abilities=_abilities,
        worst=_worst,
    )
    return text


def _worst(row: Measured) -> str:
    tags = row.plain.leaks.most_common(_MOST_TAGS)
    return ", ".join(f"{tag} {count:,} times" for tag, count in tags)


def _figures(rows: Sequence[Measured]) -> str:
    lines = [
        "| engine | version | equal | leaks | lost | failed | under options: equal | leaks | lost |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for row in rows:
        plain, under = row.plain, row.under_options
        lines.append(
            f"| {row.engine.name} | {row.engine.version} | {_percent(plain)} | {plain.leaked:,} "
            f"| {plain.lost.total()} | {_failed(plain)} | {_percent(under)} | {under.leaked:,} "
            f"| {under.lost.total()} |"
        )
    return "\n".join(lines)


def _percent(score: Score) -> str:
    # Rounded down: 100 % is said of what is equal only.
    return f"{int(score.share * 10_000) / 100:.2f} %"


def _failed(score: Score) -> int:
    return score.statuses["failed"] + score.statuses["refused"] + score.statuses["spoilt"]


def _abilities(rows: Sequence[Measured]) -> str:
    features = list(rows[0].engine.does)
    lines = ["| engine | " + " | ".join(features) + " |", "|---" * (len(features) + 1) + "|"]
    for row in rows:
        marks = (row.engine.does[feature] for feature in features)
        lines.append(f"| {row.engine.name} | " + " | ".join(marks) + " |")
    return "\n".join(lines)
