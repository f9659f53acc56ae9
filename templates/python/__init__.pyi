{% include "python/heading.txt" %}
"""Types of the procedure.

All but `digest`, `procedure` and `__version__` exist for type checkers only: import them under
`if TYPE_CHECKING`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

from typing_extensions import NotRequired, ReadOnly, TypeAlias, TypedDict

__version__: Final[str]

# The actions:
{% for action in actions %}
#   {{ action.code | plain }}  {{ action.meaning | comment }}
{% endfor %}
Action: TypeAlias = Literal[
{% for action in actions %}
    {{ action.code | py }},
{% endfor %}
]

# The options of PS3.15 Table E.1-1:
Option: TypeAlias = Literal[
{% for option in options %}
    {{ option | py }},
{% endfor %}
]

class Entry(TypedDict):
    """What to do with one attribute."""

    default: ReadOnly[Action]
    justification: ReadOnly[str]
    options: NotRequired[ReadOnly[Mapping[Option, Action]]]
{% for member in members.entry %}
    {{ member.name | plain }}: {{ member.python }}
{% endfor %}

class SOPClass(TypedDict):
    """What to do with the attributes of one SOP class; `default` is for tags not listed."""

    default: ReadOnly[Action]
    justification: ReadOnly[str]
    tag: ReadOnly[Mapping[str, Entry]]
{% for member in members.sop_class %}
    {{ member.name | plain }}: {{ member.python }}
{% endfor %}

class InsertedElement(TypedDict):
    """An element to write, in the DICOM JSON Model of PS3.18 Annex F."""

    vr: ReadOnly[str]
    Value: NotRequired[ReadOnly[Sequence[Any]]]

class Procedure(TypedDict):
    """The whole procedure; `default` is for SOP classes not listed."""

    version: ReadOnly[str]
    dicomStandardVersion: ReadOnly[str]
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    insert: ReadOnly[Mapping[str, InsertedElement]]
    sopClass: ReadOnly[Mapping[str, SOPClass]]
{% for member in members.procedure %}
    {{ member.name | plain }}: {{ member.python }}
{% endfor %}

procedure: Final[Procedure]
digest: Final[str]
