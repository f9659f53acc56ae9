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

from generator.errors import UserError


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
    """Write `text` to `path`; see `replace_together`."""
    replace_together({path: text})


def replace_tree(target: Path, files: Mapping[str, str]) -> None:
    """Make the folder `target` hold exactly `files` (relative path to text); see `replace_together`."""
    replace_together({target: files})


def replace_together(targets: Mapping[Path, str | Mapping[str, str]]) -> None:
    """Replace files (given as text) and folders (given as files) so that all change or none.

    Everything is written whole beside its target first; then each takes its place by
    renaming. If anything fails, what was there before is put back.

    Raises
    ------
    UserError
        If the disk does not let them be written; nothing has changed then.
    """
    staged: dict[Path, Path] = {}
    retired: dict[Path, Path] = {}
    placed: list[Path] = []
    current = Path()
    try:
        try:
            for current, content in targets.items():
                staged[current] = _stage(current, content)
            for current, new in staged.items():
                # Exact while nobody else writes here: a free name beside the target.
                if current.is_dir():
                    retired[current] = new.with_name(f"{new.name}.old")
                    current.rename(retired[current])
                elif current.exists():
                    retired[current] = new.with_name(f"{new.name}.old")
                    shutil.copy2(current, retired[current])
                new.replace(current)
                placed.append(current)
        except BaseException:
            _put_back(placed, retired)
            raise
    except OSError as error:
        raise UserError(
            f"{current}: cannot be replaced ({error.strerror or error}); nothing was changed, "
            "make room or mend permissions and run the command again"
        ) from error
    finally:
        for path in staged.values():
            _discard(path)
        for target, old in retired.items():
            # What could not be put back is not thrown away.
            if target.exists():
                _discard(old)


def _stage(target: Path, content: str | Mapping[str, str]) -> Path:
    """Write the content beside its target and return where; leave nothing behind on failure."""
    target.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{target.name}.new."
    if isinstance(content, str):
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=prefix)
        os.close(handle)
        files = {"": content}
    else:
        name = tempfile.mkdtemp(dir=target.parent, prefix=prefix)
        files = dict(content)
    new = Path(name)
    try:
        for relative, text in files.items():
            path = new / relative if relative else new
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            path.chmod(0o644)
        if new.is_dir():
            new.chmod(0o755)
    except BaseException:
        _discard(new)
        raise
    return new


def _put_back(placed: Iterable[Path], retired: Mapping[Path, Path]) -> None:
    for target in placed:
        # A file is replaced by its copy in one step; a folder has to make room first.
        if target.is_dir() or target not in retired:
            _discard(target)
    for target, old in retired.items():
        if target in placed or not target.exists():
            old.replace(target)


def _discard(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
