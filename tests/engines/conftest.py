"""What the tests of the engines share: synthetic instances, made once and copied."""

import copy
from collections.abc import Callable
from functools import cache

import engine_paths  # noqa: F401  makes the adapters importable
import pytest
from pydicom import Dataset

from generator.standard.model import Standard
from verification.files.synthetic import Kind, instances_of

Make = Callable[[str, Kind], Dataset]


@pytest.fixture(scope="session")
def make(standard: Standard) -> Make:
    """Return what makes a synthetic instance of a SOP class."""

    @cache
    def all_of(uid: str) -> dict[Kind, Dataset]:
        instances = instances_of(standard.sop_classes[uid], standard, 1)
        return {instance.kind: instance.dataset for instance in instances}

    return lambda uid, kind: copy.deepcopy(all_of(uid)[kind])
