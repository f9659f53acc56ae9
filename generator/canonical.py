"""One canonical way to write JSON.

Snapshots are read in diffs, so their JSON has sorted records, one a line, and a
final newline; what is not read line by line is written with two spaces of indent.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
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
