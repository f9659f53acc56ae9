"""One canonical way to write JSON, and to replace files whole or not at all.

Snapshots are read in diffs, so their JSON has sorted records, one a line, and a
final newline; what is not read line by line is written with two spaces of indent.
"""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any


def record(value: Any) -> str:
    """Return `value` as compact JSON on one line, keys sorted."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(", ", ": "))


def object_lines(records: Mapping[str, Any]) -> str:
    """Return a JSON object with one member a line, sorted by key."""
    lines = (f"{json.dumps(key, ensure_ascii=False)}: {record(records[key])}" for key in sorted(records))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def array_lines(records: Iterable[Any]) -> str:
    """Return a JSON array with one element a line, in the order given."""
    return "[\n" + ",\n".join(record(value) for value in records) + "\n]\n"


def indented(value: Any) -> str:
    """Return `value` as JSON with sorted keys and two spaces of indent."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=2) + "\n"


def canonical(value: Any) -> str:
    """Return the one text that stands for `value`: sorted keys, no white space, no newline.

    Digests and comparisons between languages are made from this text encoded in UTF-8.
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(value: Any) -> str:
    """Return the SHA-256 of the canonical text of `value`, in hexadecimal."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def replace_file(path: Path, text: str) -> None:
    """Write `text` to `path` so that a reader sees the old file or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def replace_tree(target: Path, files: Mapping[str, str]) -> None:
    """Make the folder `target` hold exactly `files` (relative path to text).

    The new folder is written whole beside the old one and takes its place by renaming;
    if anything fails, the old one stays as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.new."))
    retired = staging.with_name(staging.name.replace(".new.", ".old."))
    try:
        for name, text in files.items():
            path = staging / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        staging.chmod(0o755)
        if target.exists():
            target.replace(retired)
        try:
            staging.replace(target)
        except BaseException:
            if retired.exists():
                retired.replace(target)
            raise
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    shutil.rmtree(retired, ignore_errors=True)
