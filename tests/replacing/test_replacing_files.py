"""Files and folders are replaced whole or not at all, whatever happens on the way."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import replacing
from generator.errors import UserError
from generator.standard import snapshot
from generator.standard.model import Standard


def files(folder: Path) -> dict[str, str]:
    """Return every file of a folder, hidden ones too."""
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def full_disk(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def read_only(*_: object, **__: object) -> None:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), "somewhere")


def interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def failing(original: Callable, at: int, failure: Callable) -> Callable:  # type: ignore[type-arg]
    """Return a function that fails at its call number `at` and works otherwise."""
    calls = 0

    def call(*values: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        return (failure if calls == at else original)(*values, **named)

    return call


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a file, and a folder of files, to replace; journal and lock lie beside it."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "place"
    replacing.replace_file(folder / "one.txt", "old\n")
    replacing.replace_tree(folder / "tree", {"a.txt": "old a\n", "deep/b.txt": "old b\n"})
    return folder


OLD = {"one.txt": "old\n", "tree/a.txt": "old a\n", "tree/deep/b.txt": "old b\n"}
NEW_TREE = {"a.txt": "new a\n", "c.txt": "new c\n", "deep/er/d.txt": "new d\n"}


def test_a_file_is_replaced(place: Path) -> None:
    replacing.replace_file(place / "one.txt", "new é\n")
    assert (place / "one.txt").read_bytes() == "new é\n".encode()
    assert sorted(path.name for path in place.iterdir()) == ["one.txt", "tree"]


def test_a_file_is_made_with_its_folders(tmp_path: Path) -> None:
    replacing.replace_file(tmp_path / "build" / "deep" / "new.json", "{}\n")
    assert files(tmp_path) == {"build/deep/new.json": "{}\n"}
    assert (tmp_path / "build/deep/new.json").stat().st_mode & 0o777 == 0o644


def test_line_ends_are_written_as_given(tmp_path: Path) -> None:
    replacing.replace_file(tmp_path / "x", "a\nb\r\nc")
    replacing.replace_tree(tmp_path / "t", {"x": "a\nb\r\nc"})
    assert (tmp_path / "x").read_bytes() == b"a\nb\r\nc" == (tmp_path / "t" / "x").read_bytes()


def test_a_folder_holds_exactly_what_is_given(place: Path) -> None:
    replacing.replace_tree(place / "tree", NEW_TREE)
    assert files(place) == {"one.txt": "old\n"} | {f"tree/{name}": text for name, text in NEW_TREE.items()}
    assert (place / "tree").stat().st_mode & 0o777 == 0o755
    assert sorted(path.name for path in place.iterdir()) == ["one.txt", "tree"]


def test_a_folder_is_made(tmp_path: Path) -> None:
    replacing.replace_tree(tmp_path / "dist" / "python", NEW_TREE)
    assert files(tmp_path / "dist" / "python") == NEW_TREE


def test_replacing_twice_changes_nothing(place: Path) -> None:
    for _ in range(2):
        replacing.replace_tree(place / "tree", NEW_TREE)
        assert files(place / "tree") == NEW_TREE


FAILURES = {"full disk": (full_disk, UserError), "interrupt": (interrupted, KeyboardInterrupt)}


@pytest.mark.parametrize(("failure", "raised"), FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_folder_that_cannot_be_written_stays(
    place: Path, monkeypatch: pytest.MonkeyPatch, at: int, failure: Callable[..., None], raised: type
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", failing(Path.write_text, at, failure))
        with pytest.raises(raised):
            replacing.replace_tree(place / "tree", NEW_TREE)
    assert files(place) == OLD
    assert sorted(path.name for path in place.iterdir()) == ["one.txt", "tree"]


@pytest.mark.parametrize(("failure", "raised"), FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("method", ["write_text", "replace"])
def test_a_file_that_cannot_be_written_stays(
    place: Path, monkeypatch: pytest.MonkeyPatch, method: str, failure: Callable[..., None], raised: type
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, method, failing(getattr(Path, method), 1, failure))
        with pytest.raises(raised):
            replacing.replace_file(place / "one.txt", "new\n")
    assert files(place) == OLD
    assert sorted(path.name for path in place.iterdir()) == ["one.txt", "tree"]


@pytest.mark.parametrize(("failure", "raised"), FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("method", ["replace", "rename"])
def test_a_folder_that_cannot_be_put_in_place_is_put_back(
    place: Path, monkeypatch: pytest.MonkeyPatch, method: str, failure: Callable[..., None], raised: type
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, method, failing(getattr(Path, method), 1, failure))
        with pytest.raises(raised):
            replacing.replace_tree(place / "tree", NEW_TREE)
    assert files(place) == OLD
    assert sorted(path.name for path in place.iterdir()) == ["one.txt", "tree"]


TOGETHER = {"tree": NEW_TREE, "one.txt": "new\n", "more/two.txt": "new two\n", "other": {"x.txt": "new x\n"}}


def test_several_are_replaced_together(place: Path) -> None:
    replacing.replace_together({place / name: content for name, content in TOGETHER.items()})
    assert files(place) == {
        "one.txt": "new\n",
        "more/two.txt": "new two\n",
        "other/x.txt": "new x\n",
        **{f"tree/{name}": text for name, text in NEW_TREE.items()},
    }


@pytest.mark.parametrize(("failure", "raised"), FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize(
    ("method", "at"),
    [("write_text", n) for n in range(1, 7)] + [("replace", n) for n in range(1, 5)] + [("rename", 1)],
)
def test_all_or_none(
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    at: int,
    failure: Callable[..., None],
    raised: type,
) -> None:
    """Wherever it fails, no target is new, none is missing and nothing else lies about."""
    with monkeypatch.context() as patch:
        patch.setattr(Path, method, failing(getattr(Path, method), at, failure))
        with pytest.raises(raised):
            replacing.replace_together({place / name: content for name, content in TOGETHER.items()})
    assert files(place) == OLD


def test_the_finding_says_what_to_do(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", full_disk)
        with pytest.raises(UserError) as raised:
            replacing.replace_together({place / "tree": NEW_TREE, place / "one.txt": "new\n"})
    (finding,) = raised.value.findings
    assert finding.startswith(f"{place / 'tree'}: cannot be replaced (No space left on device); nothing was")
    assert "\n" not in finding


def test_permissions(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", read_only)
        with pytest.raises(UserError, match=r"one.txt: cannot be replaced \(Permission denied\)"):
            replacing.replace_file(place / "one.txt", "new\n")
    assert files(place) == OLD


def test_a_folder_in_the_way_of_a_file(place: Path) -> None:
    with pytest.raises(UserError, match=r"one.txt"):
        replacing.replace_file(place / "one.txt" / "below.txt", "new\n")
    assert files(place) == OLD


def test_a_text_that_utf_8_cannot_hold(place: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        replacing.replace_tree(place / "tree", {"a.txt": "fine\n", "b.txt": "\ud800"})
    assert files(place) == OLD
    assert sorted(path.name for path in place.iterdir()) == ["one.txt", "tree"]


@pytest.mark.parametrize("at", [1, 4, 7])
def test_a_snapshot_that_cannot_be_saved_stays(
    standard: Standard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    folder = tmp_path / "standard"
    snapshot.save(standard, folder)
    before = files(tmp_path)
    fewer = {uid: row for uid, row in standard.sop_classes.items() if uid != "1.2.840.10008.5.1.4.1.1.2"}
    from dataclasses import replace

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", failing(Path.write_text, at, full_disk))
        with pytest.raises(UserError):
            snapshot.save(replace(standard, sop_classes=fewer), folder)
    assert files(tmp_path) == before
