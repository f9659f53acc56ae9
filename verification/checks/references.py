"""UIDs across the files of a study: each has one replacement, and references lead where they led."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from verification.checks.outcomes import Comparison
from verification.checks.records import text_of

SOP_INSTANCE = ("(0008,0018)",)


@dataclass(frozen=True, slots=True)
class References:
    """How many references between the files of a study were followed, and which are broken."""

    followed: int
    broken: tuple[str, ...]


def replacements(files: Iterable[Comparison]) -> dict[str, set[str]]:
    """Return what stands for each original UID, over all files."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for file in files:
        for path in file.before:
            if file.is_new_uid(path):
                pairs = zip(file.before[path].values, file.after[path].values, strict=True)
                for old, new in pairs:
                    found[str(old)].add(str(new))
    return dict(found)


def inconsistencies(found: Mapping[str, set[str]]) -> list[str]:
    """Return UIDs with several replacements, and replacements that stand for several UIDs."""
    origins: defaultdict[str, set[str]] = defaultdict(set)
    for old, news in found.items():
        for new in news:
            origins[new].add(old)
    return [f"{old} has {len(news)} replacements" for old, news in found.items() if len(news) > 1] + [
        f"{new} stands for {len(olds)} UIDs" for new, olds in origins.items() if len(olds) > 1
    ]


def follow(files: Iterable[Comparison]) -> References:
    """Follow each reference from one file to another of the study, before and after."""
    files = list(files)
    instances = {
        str(file.before[SOP_INSTANCE].values[0]): str(file.after[SOP_INSTANCE].values[0])
        for file in files
        if SOP_INSTANCE in file.before and SOP_INSTANCE in file.after
    }
    followed, broken = 0, []
    for file in files:
        for path, record in file.before.items():
            if record.vr != "UI" or path == SOP_INSTANCE or path not in file.after:
                continue
            after = file.after[path].values
            for old, new in zip(record.values, after, strict=False):
                if str(old) not in instances or not file.is_reachable(path):
                    continue
                followed += 1
                if instances[str(old)] != str(new):
                    broken.append(text_of(path))
    return References(followed, tuple(broken))
