"""The options of PS3.15 section E.3: their names, their codes, and what several do together."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from generator.procedure.actions import STRICTNESS, Action
from generator.standard.model import OPTIONS

RETAIN_UIDS = "retainUIDs"

Chosen = tuple[str, ...]
"""Options applied together, in the order of `OPTIONS`."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of PS3.15 section E.3.

    Attributes
    ----------
    key
        As in the procedure; one of `OPTIONS`.
    name
        As the list in section E.3 spells it.
    code, meaning
        In De-identification Method Code Sequence: Code Value and Code Meaning of PS3.16
        CID 7050, of the coding scheme DCM.
    excludes
        Options that may not be chosen together with this one (section E.3.6).
    dates
        Value of Longitudinal Temporal Information Modified (0028,0303) under the option;
        None where the option says nothing about dates.
    """

    key: str
    name: str
    code: str
    meaning: str
    excludes: tuple[str, ...] = ()
    dates: str | None = None


OPTION_TABLE: Mapping[str, Option] = {
    option.key: option
    for option in (
        Option("retainSafePrivate", "Retain Safe Private Option", "113111", "Retain Safe Private Option"),
        Option(RETAIN_UIDS, "Retain UIDs Option", "113110", "Retain UIDs Option"),
        Option(
            "retainDeviceIdentity", "Retain Device Identity Option", "113109", "Retain Device Identity Option"
        ),
        Option(
            "retainInstitutionIdentity",
            "Retain Institution Identity Option",
            "113112",
            "Retain Institution Identity Option",
        ),
        Option(
            "retainPatientCharacteristics",
            "Retain Patient Characteristics Option",
            "113108",
            "Retain Patient Characteristics Option",
        ),
        Option(
            "retainLongitudinalFullDates",
            "Retain Longitudinal Temporal Information with Full Dates Option",
            "113106",
            "Retain Longitudinal Temporal Information Full Dates Option",
            ("retainLongitudinalModifiedDates",),
            "UNMODIFIED",
        ),
        Option(
            "retainLongitudinalModifiedDates",
            "Retain Longitudinal Temporal Information with Modified Dates Option",
            "113107",
            "Retain Longitudinal Temporal Information Modified Dates Option",
            ("retainLongitudinalFullDates",),
            "MODIFIED",
        ),
        Option("cleanDescriptors", "Clean Descriptors Option", "113105", "Clean Descriptors Option"),
        Option(
            "cleanStructuredContent",
            "Clean Structured Content Option",
            "113104",
            "Clean Structured Content Option",
        ),
        Option("cleanGraphics", "Clean Graphics Option", "113103", "Clean Graphics Option"),
    )
}
"""The options by key, in the order of `OPTIONS`."""


def method_code(code: str, meaning: str) -> dict[str, Any]:
    """Return an item of De-identification Method Code Sequence (0012,0064), DICOM JSON Model."""
    return {
        "00080100": {"vr": "SH", "Value": [code]},
        "00080102": {"vr": "SH", "Value": ["DCM"]},
        "00080104": {"vr": "LO", "Value": [meaning]},
    }


def option_members() -> dict[str, Any]:
    """Return the procedure's `option`: by key name, exclusions and what changes in `insert`.

    Who combines options adds the items of a sequence to those that are there, in the order of
    the options, and lets every other value replace the one that is there.
    """
    members = {}
    for key in OPTIONS:
        option = OPTION_TABLE[key]
        insert: dict[str, Any] = {
            "00120064": {"vr": "SQ", "Value": [method_code(option.code, option.meaning)]}
        }
        if option.dates is not None:
            insert["00280303"] = {"vr": "CS", "Value": [option.dates]}
        members[key] = {"name": option.name, "excludes": list(option.excludes), "insert": insert}
    return members


def may_combine(chosen: Collection[str]) -> bool:
    """Tell whether no chosen option excludes another one."""
    return not any(other in OPTION_TABLE[key].excludes for key in chosen for other in chosen)


def selections() -> Iterator[Chosen]:
    """Yield every option alone and every pair that may be chosen together."""
    for size in (1, 2):
        yield from filter(may_combine, combinations(OPTIONS, size))


def combined(default: Action, options: Mapping[str, Action], chosen: Iterable[str]) -> Action:
    """Return the action of an entry under the chosen options.

    It is the most protective one (R, X, Z, D, U, C, K) of those options that have an action for
    the entry; the default where none has.
    """
    return min((options[key] for key in chosen if key in options), key=STRICTNESS.index, default=default)
