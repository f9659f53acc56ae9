{% include "python/heading.txt" %}
"""Types of the procedure.

All but `digest`, `plain`, `procedure` and `__version__` exist for type checkers only: import them under
`if TYPE_CHECKING`. schemas/procedure.schema.json of the repository describes each member.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, overload

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
    """What to do with the attributes of one SOP class."""

    name: ReadOnly[str]
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    tag: ReadOnly[Mapping[str, Entry]]
{% for member in members.sop_class %}
    {{ member.name | plain }}: {{ member.python }}
{% endfor %}

class InsertedElement(TypedDict):
    """An element to write, in the DICOM JSON Model of PS3.18 section F.2."""

    vr: ReadOnly[str]
    Value: NotRequired[ReadOnly[Sequence[Any]]]

class OptionDescription(TypedDict):
    """An option of PS3.15 section E.3."""

    name: ReadOnly[str]
    excludes: ReadOnly[Sequence[Option]]
    insert: ReadOnly[Mapping[str, InsertedElement]]

# A value that stops a file; one of is, contains and present is there.
StopRule = TypedDict(
    "StopRule",
    {
        "attribute": ReadOnly[str],
        "is": NotRequired[ReadOnly[Sequence[str]]],
        "contains": NotRequired[ReadOnly[Sequence[str]]],
        "present": NotRequired[ReadOnly[Literal[True]]],
        "position": NotRequired[ReadOnly[int]],
        "sopClass": NotRequired[ReadOnly[Sequence[str]]],
        "justification": ReadOnly[str],
    },
)

class FileMeta(TypedDict):
    """What to do with the File Meta Information, PS3.10 section 7.1."""

    default: ReadOnly[Action]
    justification: ReadOnly[str]
    tag: ReadOnly[Mapping[str, Entry]]

class Procedure(TypedDict):
    """The whole procedure."""

    version: ReadOnly[str]
    dicomStandardVersion: ReadOnly[str]
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    insert: ReadOnly[Mapping[str, InsertedElement]]
    option: ReadOnly[Mapping[Option, OptionDescription]]
    stop: ReadOnly[Sequence[StopRule]]
    fileMeta: ReadOnly[FileMeta]
    private: ReadOnly[Mapping[str, Mapping[str, Entry]]]
    sopClass: ReadOnly[Mapping[str, SOPClass]]
{% for member in members.procedure %}
    {{ member.name | plain }}: {{ member.python }}
{% endfor %}

procedure: Final[Procedure]
digest: Final[str]

@overload
def plain(value: Mapping[str, object]) -> dict[str, Any]: ...
@overload
def plain(value: Sequence[object]) -> list[Any]: ...
