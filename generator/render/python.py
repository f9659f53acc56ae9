"""Renders the Python packages."""

from collections.abc import Mapping
from typing import Any

from generator.render.context import attribute_names, package_context
from generator.render.environment import environment
from generator.render.names import name_rows
from generator.render.rows import layout
from generator.standard.model import Standard
from generator.version import Version

_PACKAGE = "src/grand_challenge_dicom_de_id_procedure"
_NAMES_PACKAGE = f"{_PACKAGE}_names"

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
            "names.py",
        )
    },
}

_NAMES_FILES = {
    "pyproject.toml": "python_names/pyproject.toml",
    "README.md": "python_names/README.md",
    "LICENSE": "LICENSE",
    f"{_NAMES_PACKAGE}/__init__.py": "python_names/__init__.py",
    f"{_NAMES_PACKAGE}/__init__.pyi": "python_names/__init__.pyi",
}

# The line length of this repository and of the generated project's own settings.
_LINE_LENGTH = 110


def _formatted(name: str, text: str) -> str:
    if not name.endswith((".py", ".pyi")):
        return text
    import black  # takes time to import

    mode = black.Mode(line_length=_LINE_LENGTH, is_pyi=name.endswith(".pyi"))
    return black.format_str(text, mode=mode)


def _rendered(templates_of: Mapping[str, str], package: str, context: Mapping[str, Any]) -> dict[str, str]:
    templates = environment()
    files = {
        name: _formatted(name, templates.get_template(template).render(context))
        for name, template in templates_of.items()
    }
    return {**files, f"{package}/py.typed": ""}


def python_package(
    procedure: Mapping[str, Any], *, context: Mapping[str, Any] | None = None
) -> dict[str, str]:
    """Return the files of the Python project: relative path to text.

    Parameters
    ----------
    procedure
        A final procedure, valid against schemas/procedure.schema.json.
    context
        From `package_context`, where both packages are rendered; it takes time to make.
    """
    context = dict(package_context(procedure) if context is None else context)
    context["members"] = {kind: attribute_names(members) for kind, members in context["members"].items()}
    context["layout"] = layout(context["packed"])
    private: dict[str, tuple[tuple[str, ...], str]] = {}
    for creator, blocks in (context["packed"].private or {}).items():
        table = {tag: entry for block in blocks for tag, entry in block.usual.items()}
        private[creator] = (tuple(table), " ".join(table.values()))
    context["private"] = private
    return _rendered(_FILES, _PACKAGE, context)


def names_package(procedure: Mapping[str, Any], standard: Standard) -> dict[str, str]:
    """Return the files of the Python project that `names` comes from: relative path to text.

    It is a package of its own, half as large as the procedure's and needed by few.
    """
    context = {
        "package_version": Version.parse(procedure["version"]).package,
        "dicom_version": procedure["dicomStandardVersion"],
        "names": name_rows(procedure, standard),
    }
    return _rendered(_NAMES_FILES, _NAMES_PACKAGE, context)
