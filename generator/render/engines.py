"""Puts together what other software needs to run the procedure: build/engines/, and as one archive.

Run as `python -m generator.render.engines`. The adapters in engines/ go in as they are; what is rendered
here is for software that reads files. Which of it is safe to use is measured: see docs/engines.md.
"""

import io
import json
import shutil
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.canonical import canonical, indented
from generator.errors import UserError
from generator.procedure.final import PACKAGE
from generator.render.asking import ask_package

ENGINES = Path("engines")
DOCUMENT = Path("docs/engines.md")
LICENSE = Path("LICENSE")
TARGET = Path("build/engines")
PROTOCOL = "midom/protocol.json"

# 2020-02-02, as in wheel and sdist: the version says what's inside.
_TIME = (2020, 2, 2, 0, 0, 0)
_CODE = frozenset({".json", ".mjs", ".py"})


def midom_protocol(procedure: Mapping[str, Any], keywords: Mapping[str, str]) -> dict[str, Any]:
    """Return the procedure as a Protocol of MIDOM 0.5, without options.

    MIDOM takes the first entry that matches an attribute, and rejects a file for which a filter holds.
    It knows no positions and compares several values as one text, so the filters for Image Type look at
    all of it and stop some more files than the stop rules do.

    Parameters
    ----------
    keywords
        By tag, for the attributes that stop rules ask for.
    """
    supported = {uid: row for uid, row in procedure["sopClass"].items() if row["default"] != "R"}
    tags = {uid: list(_tag_actions(row)) for uid, row in supported.items()}
    filters = [
        _filter(f"SOPClassUID.equals('{uid}')", row["justification"])
        for uid, row in procedure["sopClass"].items()
        if row["default"] == "R"
    ]
    known = " or ".join(f"SOPClassUID.equals('{uid}')" for uid in procedure["sopClass"])
    filters.append(_filter(f"not ({known})", procedure["justification"]))
    filters += [_filter(_criterion(rule, keywords), rule["justification"]) for rule in procedure["stop"]]
    return {"tags": tags, "filters": filters, "pixel": [], "private": []}


def _tag_actions(row: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    def action(identifier: str, entry: Mapping[str, Any]) -> dict[str, str]:
        justification = entry["justification"]
        return {"identifier": identifier, "action": entry["default"], "justification": justification}

    # Masked tags are only ever removed, as everything is that no entry names.
    for tag, entry in row["tag"].items():
        if "X" not in tag:
            yield action(tag, entry)
    yield action("AnyAttribute", row)


def _filter(criterion: str, justification: str) -> dict[str, Any]:
    return {"criterion": {"content": criterion}, "justification": justification}


def _criterion(rule: Mapping[str, Any], keywords: Mapping[str, str]) -> str:
    keyword = keywords[rule["attribute"]]
    several = rule["attribute"] == "(0008,0008)"
    if "is" in rule or "contains" in rule:
        test = "equals" if "is" in rule and not several else "contains"
        values = [*rule.get("is", ()), *rule.get("contains", ())]
        criterion = " or ".join(f"{keyword}.{test}('{value}')" for value in values)
    else:
        criterion = f"{keyword}.exists()"
    if "sopClass" not in rule:
        return criterion
    classes = " or ".join(f"SOPClassUID.equals('{uid}')" for uid in rule["sopClass"])
    return f"({classes}) and ({criterion})"


def files() -> dict[str, bytes]:
    """Return what belongs to build/engines/, by relative path.

    Raises
    ------
    UserError
        If dist/ holds no procedure yet, or the measurement has not been written down.
    """
    package = Path("dist/python")
    if not package.is_dir() or not DOCUMENT.is_file():
        missing = package if not package.is_dir() else DOCUMENT
        raise UserError(f"{missing} is missing; make it with make final and make verify-engines")
    procedure = ask_package(str(package), package / "src")
    attributes = json.loads(Path("standard/attributes.json").read_text(encoding="utf-8"))
    keywords = {tag: row["keyword"] for tag, row in attributes.items()}
    found = {
        path.relative_to(ENGINES).as_posix(): path.read_bytes()
        for path in sorted(ENGINES.rglob("*"))
        if path.suffix in _CODE and "node_modules" not in path.parts
    }
    found[PROTOCOL] = (canonical(midom_protocol(procedure, keywords)) + "\n").encode()
    for path in (DOCUMENT, LICENSE):
        found[path.name] = path.read_bytes()
    found["version.json"] = indented({"package": PACKAGE, "procedure": procedure["version"]}).encode()
    return found


def archive(contents: Mapping[str, bytes]) -> bytes:
    """Return files as a zip archive, the same bytes wherever and whenever."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name in sorted(contents):
            member = zipfile.ZipInfo(f"engines/{name}", _TIME)
            member.create_system, member.external_attr = 3, 0o644 << 16
            made.writestr(member, contents[name], zipfile.ZIP_DEFLATED, compresslevel=9)
    return packed.getvalue()


def build_engines(target: Path = TARGET) -> dict[str, bytes]:
    """Write build/engines/, replacing what it held, and return its files."""
    contents = files()
    shutil.rmtree(target, ignore_errors=True)
    for name, content in contents.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return contents


def main() -> int:
    """Build the folder and say what is in it."""
    try:
        contents = build_engines()
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    for name, content in contents.items():
        print(f"{len(content):>9}  {TARGET / name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
