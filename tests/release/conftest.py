import copy
from collections.abc import Callable
from typing import Any

import pytest
from small_procedure import PROCEDURE


@pytest.fixture
def procedure() -> dict[str, Any]:
    """A small procedure with two supported SOP classes and a rejected one."""
    return copy.deepcopy(PROCEDURE)


@pytest.fixture
def changed() -> Callable[..., dict[str, Any]]:
    """Return a copy of the procedure with a function applied to it."""

    def change(function: Callable[[dict[str, Any]], object], version: str = "2026.11.0") -> dict[str, Any]:
        made = copy.deepcopy(PROCEDURE)
        made["version"] = version
        made["insert"]["00120063"]["Value"] = [f"grand-challenge-dicom-de-id-procedure {version}"]
        function(made)
        return made

    return change
