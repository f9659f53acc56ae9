"""Renders the npm package."""

from collections.abc import Mapping
from typing import Any

from generator.render.context import package_context
from generator.render.environment import environment
from generator.render.names import name_rows
from generator.render.source_map import source_map
from generator.standard.model import Standard

_SCRIPT = "dist/grand-challenge-dicom-de-id-procedure.umd.min.js"

_FILES = {
    _SCRIPT: "npm/script.js",
    "LICENSE": "LICENSE",
    **{
        name: f"npm/{name}"
        for name in (
            "README.md",
            "lookup.d.mts",
            "lookup.d.ts",
            "lookup.js",
            "lookup.mjs",
            "package.json",
            "procedure.d.mts",
            "procedure.mjs",
            "procedure.umd.d.ts",
            "procedure.umd.js",
        )
    },
}

_NAMES = {name: f"npm/{name}" for name in ("names.d.mts", "names.d.ts", "names.js", "names.mjs")}


def npm_package(
    procedure: Mapping[str, Any],
    *,
    schema: str | None = None,
    standard: Standard | None = None,
    context: Mapping[str, Any] | None = None,
) -> dict[str, str]:
    """Return the files of the npm package: relative path to text.

    Parameters
    ----------
    procedure
        A final procedure, valid against schemas/procedure.schema.json.
    schema
        Text of the JSON Schema, to put beside the data as procedure.schema.json.
    standard
        The snapshot, for the entry point `names`; without it there is none.
    context
        From `package_context`, where both packages are rendered; it takes time to make.
    """
    templates = environment()
    names = None if standard is None else name_rows(procedure, standard)
    context = package_context(procedure) if context is None else context
    context = {**context, "schema": schema is not None, "names": names}
    templates_of = _FILES if names is None else {**_FILES, **_NAMES}
    files = {
        name: templates.get_template(template).render(context) for name, template in templates_of.items()
    }
    sources = {f"../{name}": files[name] for name in ("procedure.umd.js", "lookup.js")}
    files[f"{_SCRIPT}.map"] = source_map(files[_SCRIPT], sources)
    files["procedure.json"] = context["json"] + "\n"
    if schema is not None:
        files["procedure.schema.json"] = schema
    return files
