"""Replaces files and folders so that all of a set are the old ones or all are the new ones.

A set is written whole beside its targets first. Then a journal that names every target, what is to take
its place and where the old one goes is written and synced: from that moment the set counts as replaced.
The targets are renamed one by one and the journal is deleted. A run that is killed before the journal
stands leaves the old set; one that is killed after it leaves the journal, and `recover`, which every
command calls before it reads anything, finishes what it says. One process at a time replaces: see `alone`.

A file that is the only target needs no journal: one renaming replaces it.
"""

import contextlib
import errno
import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from generator.console import say
from generator.errors import UserError

FOLDER = Path(".replacing")
"""Holds the lock and, while a set is being replaced, the journal; below the current folder."""

JOURNAL = FOLDER / "journal.json"
_LOCK = FOLDER / "lock"

_held: set[Path] = set()
"""Locks that this process holds, so that `alone` may be nested."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One target: what takes its place, and where the old one waits until all are in place."""

    target: str
    new: str
    old: str

    def forward(self) -> None:
        """Put the new one in place; repeating it does no harm."""
        target, new, old = Path(self.target), Path(self.new), Path(self.old)
        if not _there(new):
            return  # it is in place
        if target.is_dir():
            target.rename(old)
        elif _there(target) and not _there(old):
            _copy(target, old)
        new.replace(target)

    def back(self) -> None:
        """Put the old one back, so that `forward` is possible again; repeating it does no harm."""
        target, new, old = Path(self.target), Path(self.new), Path(self.old)
        if not _there(new):
            target.rename(new)
        if not _there(target) and _there(old):
            old.rename(target)


def replace_file(path: Path, text: str) -> None:
    """Write `text` to `path`; see `replace_together`."""
    replace_together({path: text})


def replace_tree(target: Path, files: Mapping[str, str]) -> None:
    """Make the folder `target` hold exactly `files` (relative path to text); see `replace_together`."""
    replace_together({target: files})


def replace_together(targets: Mapping[Path, str | Mapping[str, str]]) -> None:
    """Replace files (given as text) and folders (given as files) so that all change or none.

    Raises
    ------
    UserError
        If a target is of another kind than what replaces it, or the disk does not let it be written.
        It says whether the old ones are in place again; if not, the next run finishes.
    """
    for target, content in targets.items():
        refuse_other_kind(target, "file" if isinstance(content, str) else "folder")
    if len(targets) == 1 and all(isinstance(content, str) for content in targets.values()):
        _replace_one(*targets.items())
        return
    steps: list[_Step] = []
    current = Path()
    with alone():
        try:
            for current, content in targets.items():
                _sweep(current)
                steps.append(_stage(current, content))
            current = JOURNAL
            _write_journal(steps)
        except BaseException as failure:
            for step in steps:
                _discard(Path(step.new))
            if isinstance(failure, OSError):
                raise _refusal(current, failure, "nothing was changed") from failure
            raise
        _put_in_place(steps)


def refuse_other_kind(target: Path, wanted: Literal["file", "folder"]) -> None:
    """Refuse to replace what is there if it is of another kind: it was put there for another reason.

    Raises
    ------
    UserError
        If `target` is a symbolic link or no `wanted`, or if what leads to it is no folder.
    """
    above = next(folder for folder in target.absolute().parents if _there(folder))
    if not above.is_dir():
        raise UserError(f"{target}: {above} is no folder, so nothing can be written below; give another name")
    if target.is_symlink():
        raise UserError(
            f"{target}: is a symbolic link, not a {wanted}; give the place it leads to, or delete it"
        )
    if _there(target) and not (target.is_file() if wanted == "file" else target.is_dir()):
        found = "folder" if target.is_dir() else "file" if target.is_file() else "special file"
        raise UserError(
            f"{target}: is a {found}, and a {wanted} is to be written; give another name or move it"
        )


def _replace_one(item: tuple[Path, str | Mapping[str, str]]) -> None:
    target, content = item
    new = target
    try:
        step = _stage(target, content)
        new = Path(step.new)
        new.replace(step.target)
    except OSError as failure:
        raise _refusal(target, failure, "nothing was changed") from failure
    finally:
        if new != target:
            _discard(new)


def recover() -> None:
    """Finish what a run that was killed or failed began, if there is one.

    Raises
    ------
    UserError
        If the disk still does not let it be finished, or the journal is damaged.
    """
    if not JOURNAL.exists():
        return
    with alone():
        try:
            rows = json.loads(JOURNAL.read_text(encoding="utf-8"))
            steps = [_Step(str(row["target"]), str(row["new"]), str(row["old"])) for row in rows]
        except FileNotFoundError:
            return  # another run finished it meanwhile
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise UserError(
                f"{JOURNAL}: damaged ({error}); delete it and restore the outputs with `git checkout .`"
            ) from error
        _put_in_place(steps)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the lock of the current folder, waiting for whoever has it; may be nested."""
    lock = _LOCK.absolute()
    if lock in _held:
        yield
        return
    with contextlib.ExitStack() as stack:
        try:
            lock.parent.mkdir(exist_ok=True)
            stream = stack.enter_context(lock.open("a"))
            try:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("another run is writing here; waiting until it is done")
                fcntl.flock(stream, fcntl.LOCK_EX)
        except OSError as error:
            raise UserError(
                f"{_LOCK}: cannot be locked ({error.strerror}); make {FOLDER} writable"
            ) from error
        _held.add(lock)
        try:
            yield
        finally:
            _held.discard(lock)


def _put_in_place(steps: list[_Step]) -> None:
    """Rename; where that fails, put the old ones back; where that fails too, leave it to the next run."""
    current = JOURNAL
    try:
        for step in steps:
            current = Path(step.target)
            step.forward()
        for folder in {Path(step.target).parent for step in steps}:
            _sync(folder)
    except BaseException as failure:
        try:
            for step in reversed(steps):
                step.back()
            JOURNAL.unlink()
        except OSError as error:
            raise UserError(
                f"{current}: cannot be replaced ({failure}), nor can all be put back ({error.strerror}); "
                "some outputs are new and some old: mend that, and the next run finishes"
            ) from error
        for step in steps:
            _discard(Path(step.new))
            _discard(Path(step.old))
        if isinstance(failure, OSError):
            raise _refusal(current, failure, "the old outputs are in place again") from failure
        raise
    _finish(steps)
    for step in steps:
        _discard(Path(step.old))


def _finish(steps: Iterable[_Step]) -> None:
    try:
        JOURNAL.unlink()
        _sync(FOLDER)
    except OSError as error:
        raise UserError(
            f"{JOURNAL}: cannot be deleted ({error.strerror}); outputs are new, and the next run deletes it"
        ) from error


def _write_journal(steps: Iterable[_Step]) -> None:
    """Write the journal in one step that is either done or not."""
    draft = FOLDER / "journal.new"
    try:
        draft.write_text(json.dumps([asdict(step) for step in steps]), encoding="utf-8")
        _sync(draft)
        draft.replace(JOURNAL)
    except BaseException:
        _discard(draft)
        raise
    _sync(FOLDER)


def _refusal(target: Path, failure: OSError, then: str) -> UserError:
    return UserError(
        f"{target}: cannot be replaced ({failure.strerror or failure}); {then}, "
        "make room or mend permissions and run the command again"
    )


def _stage(target: Path, content: str | Mapping[str, str]) -> _Step:
    """Write the content beside its target and sync it; leave nothing behind on failure."""
    target = target.absolute()
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
        folders = set()
        for relative, text in files.items():
            path = new / relative if relative else new
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            path.chmod(0o644)
            _sync(path)
            folders.add(path.parent)
        if new.is_dir():
            new.chmod(0o755)
            folders.add(new)
        for folder in folders:
            _sync(folder)
    except BaseException:
        _discard(new)
        raise
    return _Step(str(target), str(new), f"{new}.old")


def _sweep(target: Path) -> None:
    """Delete what a killed run left beside a target; nobody else is at work while the lock is held."""
    for left in target.absolute().parent.glob(f".{target.name}.new.*"):
        _discard(left)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a file system that cannot sync folders
            raise
    finally:
        os.close(descriptor)


def _there(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _copy(source: Path, to: Path) -> None:
    try:
        to.hardlink_to(source)
    except OSError:
        shutil.copy2(source, to)  # a file system without hard links


def _discard(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
