"""What was measured, as JSON and as docs/engines.md."""

import json
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
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
    """Scores without options and, where it is offered, under some."""

    engine: Engine
    plain: Score
    under_options: Score | None = None

    @property
    def scores(self) -> list[Score]:
        """Both scores, or the one there is."""
        return [self.plain] if self.under_options is None else [self.plain, self.under_options]


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
        name, leaked = row.engine.name, sum(score.leaked for score in row.scores)
        lost = sum((score.lost for score in row.scores), start=Counter[str]())
        leaks = sum((score.leaks for score in row.scores), start=Counter[str]())
        if not row.engine.offered:
            if not leaked and not lost:
                found.append(f"{name} neither leaks nor loses anything: offer it in {ENGINES.name}")
            continue
        if leaked:
            found.append(f"{name} leaks {leaked}: {dict(leaks.most_common(_MOST_TAGS))}")
        if lost and not row.engine.remark:
            found.append(f"{name} loses {dict(lost.most_common(_MOST_TAGS))}; say why in its remark")
        for score in row.scores:
            if score.inconsistent:
                found.append(f"{name} replaces {score.inconsistent} UIDs inconsistently")
            if score.statuses["spoilt"]:
                found.append(f"{name} spoils files: {score.failures}")
            if score.statuses["failed"] and not row.engine.remark:
                found.append(f"{name} fails: {score.failures}; say why in its remark")
    return found


def as_json(
    measured: Sequence[Measured], speeds: Speeds, protocol: Reading, before: Mapping[str, Any]
) -> dict[str, Any]:
    """Return all that was measured, and of `before` the engines that were not tried again.

    Figures of another procedure or other files are dropped.
    """
    content: dict[str, Any] = {
        "procedure": str(procedure["version"]),
        "files": sum(measured[0].plain.statuses.values()),
        "elements": measured[0].plain.elements,
        "speeds": asdict(speeds),
        "protocol": asdict(protocol),
        "engines": {},
    }
    if all(before.get(name) == content[name] for name in ("procedure", "files", "elements")):
        content["engines"] = dict(before["engines"])
    content["engines"] |= {
        row.engine.name: {
            "version": row.engine.version,
            "plain": _as_json(row.plain),
            "under options": None if row.under_options is None else _as_json(row.under_options),
        }
        for row in measured
    }
    return content


def _as_json(score: Score) -> dict[str, Any]:
    failed = ("failed", "refused", "spoilt")
    return {
        "elements": score.elements,
        "equal": score.equal,
        "leaked": score.leaked,
        "leaks by tag": dict(score.leaks.most_common()),
        "outside elements": score.hidden,
        "lost": score.lost.total(),
        "lost by tag": dict(score.lost.most_common()),
        "accepted by tag": dict(score.accepted),
        "files": dict(score.statuses),
        "failed": sum(score.statuses[status] for status in failed),
        "UIDs": len(score.uids),
        "UIDs replaced inconsistently": score.inconsistent,
        "failures": score.failures,
    }


def as_document(
    content: Mapping[str, Any], engines: Sequence[Engine], absent: Sequence[Absent], options: Sequence[str]
) -> str:
    """Return docs/engines.md.

    Parameters
    ----------
    content
        As `as_json` returns it, with figures of all `engines`.
    """
    pydicom = metadata.version("pydicom")
    # It becomes Markdown, which is not escaped.
    made = Environment(  # noqa: S701
        loader=FileSystemLoader(TEMPLATE.parent),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    measured = content["engines"]
    text: str = made.get_template(TEMPLATE.name).render(
        content,
        measured=measured,
        synthetic=len(SYNTHETIC),
        options=options,
        offered=[engine for engine in engines if engine.offered],
        others=[engine for engine in engines if not engine.offered],
        absent=absent,
        commands={
            engine.name: engine.run.format(version=measured[engine.name]["version"], pydicom=pydicom).strip()
            for engine in engines
        },
        pydicom=pydicom,
        midom=metadata.version("midom"),
        figures=lambda rows: _figures(rows, measured),
        abilities=_abilities,
        worst=lambda engine: _worst(measured[engine.name]["plain"]),
    )
    return text


def _worst(score: Mapping[str, Any]) -> str:
    tags = Counter(score["leaks by tag"]).most_common(_MOST_TAGS)
    return ", ".join(f"{tag} {count:,} times" for tag, count in tags)


def _figures(rows: Sequence[Engine], measured: Mapping[str, Any]) -> str:
    lines = [
        "| engine | version | equal | leaks | lost | failed | under options: equal | leaks | lost |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for row in rows:
        figures = measured[row.name]
        plain, under = figures["plain"], figures["under options"]
        cells = [row.name, figures["version"], _percent(plain), f"{plain['leaked']:,}", str(plain["lost"])]
        cells.append(str(plain["failed"]))
        cells += (
            ["", "", ""] if under is None else [_percent(under), f"{under['leaked']:,}", str(under["lost"])]
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _percent(score: Mapping[str, Any]) -> str:
    # Rounded down: 100 % is said of what is equal only.
    return f"{score['equal'] * 10_000 // max(score['elements'], 1) / 100:.2f} %"


def _abilities(rows: Sequence[Engine]) -> str:
    features = list(rows[0].does)
    lines = ["| engine | " + " | ".join(features) + " |", "|---" * (len(features) + 1) + "|"]
    lines += [
        f"| {row.name} | " + " | ".join(row.does[feature] for feature in features) + " |" for row in rows
    ]
    return "\n".join(lines)
