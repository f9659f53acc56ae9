"""Writes the final procedure: checked against its schema, then rendered, then put in place."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema

from generator import canonical
from generator.errors import UserError
from generator.procedure import worklist
from generator.procedure.candidate import Candidate
from generator.procedure.report import Report
from generator.render.documents import readme, sop_document
from generator.render.npm import npm_package
from generator.render.python import python_package
from generator.standard.model import Standard

SCHEMA = Path("schemas/procedure.schema.json")
PROCEDURE = Path("build/procedure.json")


def validate(procedure: Mapping[str, Any], schema: str) -> None:
    """Check a procedure against its JSON Schema.

    Raises
    ------
    UserError
        With one finding for each place that does not fit.
    """
    checker = jsonschema.Draft202012Validator(json.loads(schema))
    findings = [
        f"procedure{error.json_path[1:]}: {error.message[:200]}; mend the decision or {SCHEMA}"
        for error in checker.iter_errors(procedure)
    ]
    if findings:
        raise UserError(*findings)


def write(procedure: Mapping[str, Any], report: Report, candidate: Candidate, standard: Standard) -> None:
    """Replace dist/, README.md, SOP.md, the worklist and build/procedure.json.

    All texts are made before the first file is touched, so that an error in any of them
    leaves everything as it was.
    """
    schema = SCHEMA.read_text(encoding="utf-8")
    validate(procedure, schema)
    python = python_package(procedure, schema=schema)
    npm = npm_package(procedure, schema=schema)
    documents = {
        Path("README.md"): readme(procedure),
        Path("SOP.md"): sop_document(procedure, report, standard),
        worklist.PATH: worklist.text_of(candidate, standard),
    }
    canonical.replace_together(
        {
            Path("dist/python"): python,
            Path("dist/npm"): npm,
            **documents,
            PROCEDURE: canonical.indented(procedure),
        }
    )
