"""Which attribute table of the published PS3.3 belongs to a module, as the second source tells.

The packages that PS3.3 comes from do not say it, and links need it. Identifiers of tables stay the same
from edition to edition, so those of the edition before are better than none.
"""

from collections.abc import Mapping
from dataclasses import replace

from generator.standard.model import Module
from generator.standard.witness.facts import Witness

_FUNCTIONAL_GROUPS = "multi-frame-functional-groups"


def with_tables(modules: Mapping[str, Module], witness: Witness) -> dict[str, Module]:
    """Return the modules, those without a table with the one that the second source has for them.

    The functional groups of each IOD are a module of their own here; PS3.3 has one for all.
    """

    def table(key: str) -> str | None:
        return witness.published.get(_FUNCTIONAL_GROUPS if key.endswith(f"-{_FUNCTIONAL_GROUPS}") else key)

    return {key: replace(module, table=module.table or table(key)) for key, module in modules.items()}


def keep_tables(modules: Mapping[str, Module], before: Mapping[str, Module]) -> dict[str, Module]:
    """Return the modules, those without a table with the one they had before."""
    return {
        key: replace(module, table=module.table or (before[key].table if key in before else None))
        for key, module in modules.items()
    }
