"""Runs something in a copy of this process, so that two processors share the work."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import TypeVar

Result = TypeVar("Result")

# A copy has what this process has read; a new process would read it once more.
_COPY = multiprocessing.get_context("fork")


@contextmanager
def beside(task: Callable[[], Result]) -> Iterator[Callable[[], Result]]:
    """Start a task in a copy of this process, and yield what waits for its result and returns it.

    Nothing but the result comes back, so a task must not change anything. The copy is gone afterwards.

    Raises
    ------
    RuntimeError
        When the result is asked for, if the copy ended without one; it has printed why.
    """
    receiving, sending = _COPY.Pipe(duplex=False)
    copy = _COPY.Process(target=_send, args=(sending, task), daemon=True)
    copy.start()
    sending.close()

    def result() -> Result:
        try:
            received: Result = receiving.recv()
        except EOFError as error:
            copy.join()
            raise RuntimeError(f"a copy of this process ended with status {copy.exitcode}") from error
        return received

    try:
        yield result
    finally:
        copy.terminate()
        copy.join()
        receiving.close()


def _send(sending: Connection, task: Callable[[], Result]) -> None:
    sending.send(task())
