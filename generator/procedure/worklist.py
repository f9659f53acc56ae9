"""What a curator still has to decide, with all that it takes to decide it."""

from collections import defaultdict
from dataclasses import dataclass

from generator.procedure.candidate import Candidate
from generator.procedure.resolution import profile_row
from generator.standard import published
from generator.standard.model import Attribute, Standard, Tag


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Live occurrences of an undecided attribute that look alike in several SOP classes."""

    module: str
    usage: str
    type: str
    path: str
    sop_classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """One undecided attribute, with all that a curator needs to decide it."""

    attribute: Attribute
    basic_profile: str
    sop_classes: int
    occurrences: tuple[Occurrences, ...]
    link: str


def undecided(candidate: Candidate) -> dict[Tag, list[str]]:
    """Return the undecided attributes with the UIDs of the SOP classes that have them."""
    found: defaultdict[Tag, list[str]] = defaultdict(list)
    for uid, entries in candidate.items():
        for tag, entry in entries.items():
            if entry.action is None:
                found[tag].append(uid)
    return dict(sorted(found.items()))


def tasks(candidate: Candidate, standard: Standard) -> list[Task]:
    """Return a task for each undecided attribute, in order of tag."""
    made = []
    for tag, uids in undecided(candidate).items():
        alike: defaultdict[tuple[str, str, str, str], set[str]] = defaultdict(set)
        for uid in uids:
            for place in candidate[uid][tag].resolved.live:
                path = " > ".join(standard.attributes[outer].keyword for outer in place.occurrence.path)
                key = (place.use.module, place.use.usage, place.occurrence.type, path or "top level")
                alike[key].add(standard.sop_classes[uid].name)
        row = profile_row(tag, standard.confidentiality)
        made.append(
            Task(
                standard.attributes[tag],
                "not listed" if row is None else row.basic_profile,
                len(uids),
                tuple(Occurrences(*key, tuple(sorted(names))) for key, names in sorted(alike.items())),
                published.attribute(tag, (module for module, *_ in alike), standard),
            )
        )
    return made
