"""What commands show on a terminal, and what they leave out where there is none or colours are not wanted."""

import argparse
import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator import __main__ as command_line
from generator import terminal
from generator.changes import command
from generator.procedure.report import Deviation, Report

COLOUR = "\x1b["


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "COLORTERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture(params=["report", "diff"])
def shown(
    request: pytest.FixtureRequest, report: Report, standard: object, repository: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[io.StringIO], str]:  # fmt: skip
    """Return a function that runs a command with a stream as its standard output."""
    monkeypatch.chdir(repository)

    def show(stream: io.StringIO) -> str:
        monkeypatch.setattr("sys.stdout", stream)
        if request.param == "report":
            shop = command_line.Workshop()
            shop.__dict__["report"] = report
            command_line.report(shop, argparse.Namespace())
        else:
            parser = argparse.ArgumentParser()
            command.add_arguments(parser)
            command.run(parser.parse_args(["dist/python", "dist/python"]), standard)  # type: ignore[arg-type]
        return stream.getvalue()

    return show


def test_colours_on_a_terminal_only(
    shown: Callable[[io.StringIO], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    coloured = shown(Terminal())
    assert COLOUR in coloured
    plain = shown(io.StringIO())
    assert COLOUR not in plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert COLOUR not in shown(Terminal())
    words = re.sub(r"\x1b\[[0-9;]*m", "", coloured).split()
    assert words == plain.split() and len(words) > 10


def test_a_deviation_stands_on_one_line(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = command_line.Workshop()
    deviation = Deviation("(0010,0010) PatientName", "K", " ".join(["a reason of many words"] * 20))
    shop.__dict__["report"] = replace(report, deviations=(deviation,))
    stream = io.StringIO()
    monkeypatch.setattr("sys.stdout", stream)
    command_line.report(shop, argparse.Namespace())
    expected = f"deviation: (0010,0010) PatientName is K: {deviation.reason}"
    assert stream.getvalue().splitlines()[-1] == expected


def test_work_is_shown_while_it_lasts(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    with terminal.working("thinking hard"):
        pass
    assert "thinking hard" in stream.getvalue() and "0:00:00" in stream.getvalue()
    assert stream.getvalue().endswith("\x1b[2K"), "wiped out in the end"
    monkeypatch.setenv("NO_COLOR", "1")
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    with terminal.working("thinking hard"):
        pass
    assert not re.search(r"\x1b\[[0-9;]*m", stream.getvalue())
    silent = io.StringIO()
    monkeypatch.setattr("sys.stderr", silent)
    with terminal.working("thinking hard"):
        pass
    assert silent.getvalue() == ""


def test_an_error_passes_through_what_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", Terminal())
    with pytest.raises(ValueError, match="inside"), terminal.working("failing"):
        raise ValueError("inside")
