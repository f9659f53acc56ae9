"""The content of an IOD as one tree: its modules laid over each other, path by path."""

from collections.abc import Collection
from dataclasses import dataclass, field

from generator.standard.model import IOD, Standard, Tag, Type, Usage

# Modules whose condition is that what they hold is there ("required if annotation is present"): a file
# without them is whole, so they ask for no more than one that is left to the user.
_THERE_IF_FILLED = frozenset({"waveform-annotation"})


@dataclass(slots=True)
class Node:
    """An attribute at one sequence path of an IOD: how each module asks for it, and its content."""

    uses: set[tuple[Usage, Type]] = field(default_factory=set)
    children: dict[Tag, "Node"] = field(default_factory=dict)

    @property
    def required(self) -> bool:
        """Whether a mandatory module asks for it without a condition (Type 1 or 2)."""
        return not self.uses.isdisjoint({("M", "1"), ("M", "2")})

    def stays(self, types: Collection[str], *, inside: bool) -> bool:
        """Tell whether it has to stay where it is, being of one of `types`.

        At the top level a mandatory or conditional module decides; a module that is left to the user
        may be given up in part. Inside a sequence that is retained any module decides, since its
        items have to be whole.
        """
        return any(type_ in types and (inside or usage != "U") for usage, type_ in self.uses)

    @property
    def demanded(self) -> bool:
        """Whether a mandatory or conditional module may require it, on whatever condition."""
        return any(usage != "U" and type_ != "3" for usage, type_ in self.uses)


def tree_of(iod: IOD, standard: Standard) -> dict[Tag, Node]:
    """Return the attributes of an IOD at the top level, each with its content."""
    root = Node()
    for use in iod.modules:
        usage: Usage = "U" if use.usage == "C" and use.module in _THERE_IF_FILLED else use.usage
        for occurrence in standard.modules[use.module].occurrences:
            node = root
            for tag in (*occurrence.path, occurrence.tag):
                node = node.children.setdefault(tag, Node())
            node.uses.add((usage, occurrence.type))
    return root.children
