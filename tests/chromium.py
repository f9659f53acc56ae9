"""Finds the browser that tests use."""

import os
import shutil

import pytest


def browser() -> str:
    """Return the path of a Chromium; CI must have one, a machine without one leaves the test to CI."""
    # The first is the same engine without a window to draw, which takes half of the time.
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found:
        return found
    if os.environ.get("CI"):
        pytest.fail(f"one of {', '.join(names)} is needed on PATH", pytrace=False)
    pytest.skip(f"none of {', '.join(names)} is on PATH; CI runs this test")
