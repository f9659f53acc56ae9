"""The installed wheel on every Python at hand, and as programs that read dicts meet it."""

import sys
from pathlib import Path

import pytest
from workbench import CONSUMERS, PROCEDURE, PYTHONS, run

READERS = (
    "fastapi",
    "pydantic_any",
    "pydantic_dict",
    "pydantic_core",
    "msgspec",
    "orjson",
    "rapidjson",
    "ujson",
    "simplejson",
    "msgpack",
    "cbor2",
    "pandas",
    "pyarrow",
    "django",
    "yaml",
    "marshalled",
    "copy_replace",
    "pickled",
)


def test_frozen_real_and_whole(python_version: tuple[int, int], python_site: Path, tmp_path: Path) -> None:
    said = run(
        [PYTHONS[python_version], CONSUMERS / "frozen.py", PROCEDURE],
        cwd=tmp_path,
        environment={"PYTHONPATH": str(python_site), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert said == "to the end\n"


@pytest.mark.parametrize("reader", READERS)
def test_readers_get_all_of_it_cold(reader: str, python_site: Path, tmp_path: Path) -> None:
    said = run(
        [sys.executable, CONSUMERS / "readers.py", reader, PROCEDURE],
        cwd=tmp_path,
        environment={"PYTHONPATH": str(python_site)},
    )
    assert said == f"{reader} gets all of it\n"


IMPORTED_AGAIN = """
import importlib, sys
import grand_challenge_dicom_de_id_procedure as package
from grand_challenge_dicom_de_id_procedure import lookup
name = package.__name__
before = package.plain(package.procedure)
assert importlib.reload(package).procedure == before
importlib.reload(lookup)
del sys.modules[name]
assert importlib.import_module(name).procedure == before
print("to the end")
"""


def test_can_be_imported_again(python_site: Path, tmp_path: Path) -> None:
    said = run([sys.executable, "-c", IMPORTED_AGAIN], tmp_path, {"PYTHONPATH": str(python_site)})
    assert said == "to the end\n"
