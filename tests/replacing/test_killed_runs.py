"""A set is the old one or the new one, whenever a run is killed and whatever fails on its way."""

import errno
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from measured import tried

from generator import replacing
from generator.errors import UserError

Targets = Mapping[Path, str | Mapping[str, str]]

# What the interpreter tells of before it does it: every event that changes the disk.
EVENTS = frozenset({"open", "os.rename", "os.link", "os.remove", "os.rmdir", "os.mkdir", "os.chmod"})


def content(word: str) -> dict[Path, str | Mapping[str, str]]:
    return {
        Path("dist/python"): {"a.py": f"{word} a\n", "deep/b.py": f"{word} b\n", f"only-{word}.py": "\n"},
        Path("dist/npm"): {"c.js": f"{word} c\n"},
        Path("README.md"): f"{word} readme\n",
        Path("dist/previous.json"): f"{word} previous\n",
        Path("build/procedure.json"): f"{word} procedure\n",
    }


def files(folder: Path) -> dict[str, str]:
    """Return every file but the lock, hidden ones too."""
    found = {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }
    found.pop(".replacing/lock", None)
    return found


@pytest.fixture
def sets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, str], dict[str, str]]:
    """Return what the folder holds with the old set, which is in place, and with the new one."""
    both = []
    for word in ("new", "old"):
        folder = tmp_path / word
        folder.mkdir()
        monkeypatch.chdir(folder)
        replacing.replace_together(content(word))
        both.append(files(folder))
    return both[1], both[0]


def in_child(act: Callable[[], object]) -> int:
    """Run `act` in a process of its own and return how it ended."""
    child = os.fork()
    if child == 0:
        try:
            act()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def killed_at(event_number: int) -> Callable[[], None]:
    """Return a run that is gone, without any cleaning up, right before an event on the disk."""

    def act() -> None:
        seen = 0

        def hook(event: str, _: tuple[Any, ...]) -> None:
            nonlocal seen
            if event in EVENTS:
                seen += 1
                if seen == event_number:
                    os._exit(9)

        sys.addaudithook(hook)
        replacing.replace_together(content("new"))

    return act


def test_a_kill_at_every_event_leaves_one_set_after_the_next_run(
    sets: tuple[dict[str, str], dict[str, str]],
) -> None:
    old, new = sets
    outcomes = []
    number = 0
    while True:
        number += 1
        ended = in_child(killed_at(number))
        replacing.recover()
        state = visible(files(Path()))
        assert state in (old, new), f"event {number} leaves a mixture"
        outcomes.append(state)
        replacing.replace_together(content("old"))
        assert files(Path()) == old, f"event {number} leaves something lying about"
        if ended == 0:
            break
    # Not all before and not all after: the kills went through the whole of it.
    assert number > 40
    assert outcomes[0] == old and outcomes[-1] == new
    turned = outcomes.index(new)
    assert all(state == new for state in outcomes[turned:]), "once new, it stays new"
    tried("a run killed at every event on the disk", number)


def visible(found: Mapping[str, str]) -> dict[str, str]:
    """Leave out what a run wrote beside its targets and did not put in place."""
    return {
        name: text
        for name, text in found.items()
        if not any(part.startswith((".", "journal.")) for part in Path(name).parts)
    }


def test_a_hundred_kills_at_any_time(sets: tuple[dict[str, str], dict[str, str]]) -> None:
    old, new = sets
    chance = random.Random(14)  # noqa: S311
    begin = time.perf_counter()
    in_child(lambda: replacing.replace_together(content("new")))
    whole = time.perf_counter() - begin
    killed = 0
    for _ in range(1000):
        replacing.replace_together(content("old"))
        child = os.fork()
        if child == 0:
            replacing.replace_together(content("new"))
            os._exit(0)
        time.sleep(chance.uniform(0, whole))
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        in_time = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        # How long a run takes changes with what else the machine does.
        whole *= 1.02 if in_time else 0.95
        killed += in_time
        replacing.recover()
        assert visible(files(Path())) in (old, new)
        if killed == 100:
            break
    assert killed == 100, "most runs were over before they were killed"
    replacing.replace_together(content("old"))
    assert files(Path()) == old
    tried("a run killed at a random time", killed)


def test_two_writers_at_once_never_mix(sets: tuple[dict[str, str], dict[str, str]]) -> None:
    old, new = sets
    for _ in range(100):
        children = []
        for word in ("old", "new"):
            child = os.fork()
            if child == 0:
                sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115
                replacing.replace_together(content(word))
                os._exit(0)
            children.append(child)
        for child in children:
            assert os.waitpid(child, 0)[1] == 0
        assert files(Path()) in (old, new)
    tried("two runs that write at once", 100)


def failing(original: Callable[..., Any], first: int, last: int) -> Callable[..., Any]:
    """Return a function whose calls from `first` to `last` fail as on a full or broken disk."""
    calls = 0

    def call(*values: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if first <= calls <= last:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return original(*values, **named)

    return call


FOREVER = 10**6


@pytest.mark.parametrize("name", ["rename", "replace", "unlink", "write_text"])
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
def test_what_fails_is_told_as_it_is_and_the_next_run_heals(
    sets: tuple[dict[str, str], dict[str, str]], monkeypatch: pytest.MonkeyPatch, name: str, lasting: bool
) -> None:
    old, new = sets
    number = 0
    while True:
        number += 1
        said = ""
        with monkeypatch.context() as patch:
            last = FOREVER if lasting else number
            patch.setattr(Path, name, failing(getattr(Path, name), number, last))
            try:
                replacing.replace_together(content("new"))
            except UserError as error:
                said = str(error)
        state = visible(files(Path()))
        if not said:
            assert state == new
        elif "nothing was changed" in said or "the old outputs are in place again" in said:
            assert state == old
        elif "some outputs are new and some old" not in said:
            assert "outputs are new, and the next run deletes it" in said
            assert state == new
        replacing.recover()
        assert visible(files(Path())) in (old, new)
        replacing.replace_together(content("old"))
        assert files(Path()) == old
        if not said:
            break
    assert number > 1, "nothing failed"
    tried(f"a disk on which {name} fails {'from some time on' if lasting else 'once'}", number - 1)


def test_a_lost_journal_is_not_guessed(sets: tuple[dict[str, str], dict[str, str]]) -> None:
    old, _ = sets
    for text in ("{", "", "5", '{"a": 1}', "[5]", '[{"target": "README.md"}]', "[" * 100_000):
        replacing.JOURNAL.write_text(text, encoding="utf-8")
        with pytest.raises(UserError, match=r"journal\.json: damaged .*; delete it and restore"):
            replacing.recover()
        assert visible(files(Path())) == old


KINDS: dict[str, tuple[Callable[[Path], object], str | dict[str, str], str]] = {
    "a folder for a file": (lambda path: path.mkdir(), "text\n", "is a folder, and a file is to be written"),
    "a file for a folder": (
        lambda path: path.write_text("mine\n"),
        {"a": "text\n"},
        "is a file, and a folder is to be written",
    ),
    "a pipe for a file": (lambda path: os.mkfifo(path), "text\n", "is a special file, and a file"),
    "a link for a file": (lambda path: path.symlink_to("elsewhere"), "text\n", "is a symbolic link"),
    "a link for a folder": (lambda path: path.symlink_to("elsewhere"), {"a": "text\n"}, "is a symbolic link"),
}


@pytest.mark.parametrize(("make", "new", "message"), KINDS.values(), ids=KINDS)
def test_a_target_of_another_kind_is_refused_and_stays(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[[Path], object],
    new: str | dict[str, str],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    target = tmp_path / "target"
    make(target)
    if target.is_dir():
        (target / "mine.txt").write_text("mine\n")
    before = target.lstat()
    with pytest.raises(UserError, match=message):
        replacing.replace_together({target: new})
    assert target.lstat().st_ino == before.st_ino
    assert sorted(path.name for path in tmp_path.iterdir()) == ["target"]


def test_below_a_file_nothing_is_written(tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine\n")
    with pytest.raises(UserError, match=r"mine\.txt is no folder, so nothing can be written below"):
        replacing.replace_file(mine / "deep" / "diff.md", "text\n")
    assert mine.read_text() == "mine\n"
