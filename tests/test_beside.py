"""What runs in a copy of the process comes back as it is, and nothing is left of the copy."""

import multiprocessing
import os

import pytest

from generator.beside import beside


def test_the_result_comes_back_from_another_process() -> None:
    there = {"found": ["a finding"]}
    with beside(lambda: (os.getpid(), there)) as result:
        number, found = result()
    assert number != os.getpid() and found == there


def test_what_the_copy_changes_changes_nothing_here() -> None:
    changed: list[int] = []
    with beside(lambda: changed.append(1)) as result:
        result()
    assert changed == []


def fail() -> None:
    raise LookupError("nothing is there")


def test_a_failure_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RuntimeError, match="ended with status 1"), beside(fail) as result:
        result()
    assert "LookupError: nothing is there" in capfd.readouterr().err


def test_nothing_is_left_of_a_copy_that_nobody_waits_for() -> None:
    with pytest.raises(KeyError), beside(lambda: multiprocessing.Event().wait()):
        raise KeyError
    assert not multiprocessing.active_children()
