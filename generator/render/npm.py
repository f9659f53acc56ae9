"""Renders the npm package."""

from collections.abc import Mapping
from typing import Any

from generator.canonical import canonical
from generator.render.context import package_context
from generator.render.environment import environment

_FILES = {
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


def npm_package(procedure: Mapping[str, Any], *, schema: str | None = None) -> dict[str, str]:
    """Return the files of the npm package: relative path to text.

    Parameters
    ----------
    procedure
        A final procedure, valid against schemas/procedure.schema.json.
    schema
        Text of the JSON Schema, to put beside the data as procedure.schema.json.
    """
    templates = environment()
    context = {**package_context(procedure), "schema": schema is not None}
    files = {name: templates.get_template(template).render(context) for name, template in _FILES.items()}
    files["procedure.json"] = canonical(procedure) + "\n"
    if schema is not None:
        files["procedure.schema.json"] = schema
    return files
