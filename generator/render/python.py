"""Renders the Python package."""

from collections.abc import Mapping
from typing import Any

from generator.render.context import attribute_names, package_context
from generator.render.environment import environment
from generator.render.families import layout
from generator.render.names import name_rows
from generator.standard.model import Standard

_PACKAGE = "src/grand_challenge_dicom_de_id_procedure"

_FILES = {
    "pyproject.toml": "python/pyproject.toml",
    "README.md": "python/README.md",
    "LICENSE": "LICENSE",
    **{
        f"{_PACKAGE}/{name}": f"python/{name}"
        for name in (
            "__init__.py",
            "__init__.pyi",
            "_packed.py",
            "lookup.py",
            "lookup.pyi",
        )
    },
}

# The line length of this repository and of the generated project's own settings.
_LINE_LENGTH = 110


def _formatted(name: str, text: str) -> str:
    if not name.endswith((".py", ".pyi")):
        return text
    import black  # takes time to import

    mode = black.Mode(line_length=_LINE_LENGTH, is_pyi=name.endswith(".pyi"))
    return black.format_str(text, mode=mode)


def python_package(
    procedure: Mapping[str, Any],
    *,
    standard: Standard | None = None,
    context: Mapping[str, Any] | None = None,
) -> dict[str, str]:
    """Return the files of the Python project: relative path to text.

    Parameters
    ----------
    procedure
        A final procedure, valid against schemas/procedure.schema.json.
    standard
        The snapshot, for the module `names`; without it there is none.
    context
        From `package_context`, where both packages are rendered; it takes time to make.
    """
    templates = environment()
    context = dict(package_context(procedure) if context is None else context)
    context["members"] = {kind: attribute_names(members) for kind, members in context["members"].items()}
    context["layout"] = layout(context["packed"])
    context["private"] = {
        creator: {tag: entry for block in blocks for tag, entry in block.usual.items()}
        for creator, blocks in (context["packed"].private or {}).items()
    }
    templates_of = dict(_FILES)
    if standard is not None:
        context["names"] = name_rows(procedure, standard)
        templates_of |= {f"{_PACKAGE}/{name}": f"python/{name}" for name in ("names.py", "names.pyi")}
    files = {
        name: _formatted(name, templates.get_template(template).render(context))
        for name, template in templates_of.items()
    }
    files[f"{_PACKAGE}/py.typed"] = ""
    return files
