"""Writes the final procedure: checked against its schema, then rendered, then put in place."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema_rs

from generator import replacing
from generator.beside import beside
from generator.changes import succession
from generator.errors import UserError
from generator.procedure import purposes, sop_classes, stages
from generator.procedure.candidate import Candidate
from generator.procedure.report import Report
from generator.reading import parse_json, read_text
from generator.render import asked_first, requirements, worklist
from generator.render.context import package_context
from generator.render.documents import citation, readme, sop_document
from generator.render.npm import npm_package
from generator.render.python import names_package, python_package
from generator.standard.model import Standard

SCHEMA = Path("schemas/procedure.schema.json")
PROCEDURE = Path("build/procedure.json")


def validate(procedure: Mapping[str, Any], schema: str) -> None:
    """Check a procedure against its JSON Schema.

    Raises
    ------
    UserError
        With one finding for each place that does not fit, or if the schema is broken.
    """
    advice = "restore it from git"
    content = parse_json(str(SCHEMA), schema, advice)
    try:
        checker = jsonschema_rs.Draft202012Validator(content)
        if checker.is_valid({}):
            raise UserError(f"{SCHEMA}: is no JSON Schema of a procedure: it takes an empty one; {advice}")
        findings = [
            f"procedure{''.join(map(_step, error.instance_path))}: {error.message[:150]}; "
            f"mend the decision or {SCHEMA}"
            for error in checker.iter_errors(procedure)
        ]
    # A schema may be broken in ways that show only in use: patterns, references, loops of references.
    except (jsonschema_rs.ReferencingError, ValueError, TypeError, RecursionError) as error:
        raise UserError(f"{SCHEMA}: is no JSON Schema ({type(error).__name__}: {error}); {advice}") from error
    if findings:
        raise UserError(*findings)


def _step(key: str | int) -> str:
    """Return a step of a path into a procedure, as JSONPath writes it."""
    return f".{key}" if isinstance(key, str) and key.isidentifier() else f"[{key!r}]"


def outputs(
    procedure: Mapping[str, Any], report: Report, candidate: Candidate, standard: Standard
) -> dict[Path, str | Mapping[str, str]]:
    """Return what a procedure is published as: files as text, folders as files.

    Raises
    ------
    UserError
        If the procedure does not fit its schema, or its version is released with another one.
    """
    schema = read_text(SCHEMA)
    validate(procedure, schema)
    context = package_context(procedure)
    with beside(
        lambda: (python_package(procedure, context=context), names_package(procedure, standard))
    ) as in_python:
        made: dict[Path, str | Mapping[str, str]] = {
            Path("dist/npm"): npm_package(procedure, schema=schema, standard=standard, context=context),
            Path("README.md"): readme(procedure, purposes.read(procedure, standard)),
            Path("SOP.md"): sop_document(
                procedure,
                report,
                standard,
                sop_classes.risks(standard),
                asked_first.read(standard),
                own_digest=context["digest"],
            ),
            requirements.PATH: requirements.document(requirements.read()),
            Path("CITATION.cff"): citation(procedure),
            worklist.PATH: worklist.text_of(candidate, standard),
            **succession.documents(procedure, standard, context["digest"]),
        }
        python, names = in_python()
        return {Path("dist/python"): python, Path("dist/python-names"): names, **made}


def write(procedure: Mapping[str, Any], made: Mapping[Path, str | Mapping[str, str]]) -> None:
    """Replace dist/, the documents and build/procedure.json, all of them or none.

    Parameters
    ----------
    made
        From `outputs`.

    Raises
    ------
    UserError
        If the disk does not let it be written.
    """
    replacing.replace_together({**made, PROCEDURE: stages.text_of(procedure)})
