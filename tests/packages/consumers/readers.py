"""Gives the procedure, just imported, to a program that reads dicts, and compares with plain JSON.

Usage: readers.py NAME PROCEDURE_JSON, with the folder of the package on PYTHONPATH. Many of these
programs are written in C and read the storage of a dict past Python; each gets a process of its own, so
that nothing was read before.
"""

# ruff: noqa: S301, S302

import copy
import json
import marshal
import pickle
import sys
from pathlib import Path

from grand_challenge_dicom_de_id_procedure import plain, procedure


def refuse(text):
    raise AssertionError(f"a default was asked what to do with {text!r}"[:200])


def fastapi():
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/procedure")(lambda: procedure)
    app.get("/typed", response_model=dict)(lambda: procedure)
    client = TestClient(app)
    typed = client.get("/typed")
    answer = client.get("/procedure")
    assert answer.status_code == typed.status_code == 200
    assert typed.json() == answer.json()
    return answer.json()


def pydantic_any():
    from typing import Any

    from pydantic import BaseModel

    class Model(BaseModel):
        value: Any

    model = Model(value=procedure)
    assert json.loads(model.model_dump_json())["value"] == model.model_dump()["value"]
    return model.model_dump(mode="json")["value"]


def pydantic_dict():
    from pydantic import BaseModel

    class Model(BaseModel):
        value: dict

    model = Model(value=procedure)
    assert json.loads(model.model_dump_json())["value"] == model.model_dump()["value"]
    return model.model_dump(mode="json")["value"]


def pydantic_core():
    from pydantic_core import to_json, to_jsonable_python

    assert json.loads(to_json(procedure, serialize_unknown=True)) == to_jsonable_python(procedure)
    return json.loads(to_json(procedure, fallback=refuse))


def msgspec():
    import msgspec

    assert msgspec.msgpack.decode(msgspec.msgpack.encode(procedure)) == msgspec.to_builtins(procedure)
    return msgspec.json.decode(msgspec.json.encode(procedure, enc_hook=refuse))


def orjson():
    import orjson

    return orjson.loads(orjson.dumps(procedure, default=refuse))


def rapidjson():
    import rapidjson

    return rapidjson.loads(rapidjson.dumps(procedure, default=refuse))


def ujson():
    import ujson

    return ujson.loads(ujson.dumps(procedure))


def simplejson():
    import simplejson

    return simplejson.loads(simplejson.dumps(procedure, default=refuse))


def msgpack():
    import msgpack

    return msgpack.unpackb(msgpack.packb(procedure, default=refuse))


def cbor2():
    import cbor2

    return cbor2.loads(cbor2.dumps(procedure))


def pandas():
    import pandas

    classes = pandas.DataFrame.from_dict(procedure["sopClass"], orient="index")
    uids = list(classes.index)
    return {
        **procedure,
        "sopClass": {uid: {name: classes.at[uid, name] for name in classes.columns} for uid in uids},
    }


def pyarrow():
    import pyarrow

    # As rows: a table of some thousand columns is what nobody wants.
    rows = [
        {"uid": uid, "tag": tag, "default": entry["default"], "justification": entry["justification"]}
        for uid, sop_class in procedure["sopClass"].items()
        for tag, entry in sop_class["tag"].items()
    ]
    assert pyarrow.Table.from_pylist(rows).to_pylist() == rows
    # A member named "default" and one named after a tag are fields like any other.
    (whole,) = pyarrow.array([procedure["insert"]]).to_pylist()
    return {**procedure, "insert": whole}


def django():
    from django.conf import settings

    settings.configure(
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    )
    import django
    from django.db import connection, models

    django.setup()

    class Record(models.Model):
        content = models.JSONField()

        class Meta:
            app_label = "records"

    with connection.schema_editor() as editor:
        editor.create_model(Record)
    Record.objects.create(content=procedure)
    return Record.objects.get().content


def yaml():
    import yaml

    # Its safe dumper takes dict itself only and says so.
    try:
        yaml.safe_dump(procedure)
    except yaml.representer.RepresenterError as error:
        assert "FrozenDict" in str(error)
    else:
        raise AssertionError("yaml writes frozen dicts; say so in the README")
    small = {**procedure, "sopClass": {}}
    assert yaml.safe_load(yaml.safe_dump(plain(small))) == small
    return plain(procedure)


def marshalled():
    # It takes dict itself only and says so.
    try:
        marshal.dumps(procedure)
    except ValueError:
        return marshal.loads(marshal.dumps(plain(procedure)))
    raise AssertionError("marshal writes frozen dicts; say so in the README")


def copy_replace():
    if sys.version_info >= (3, 13):
        try:
            copy.replace(procedure, version="")
        except TypeError as error:
            assert "plain()" in str(error)
        else:
            raise AssertionError("a frozen dict was replaced")
    return copy.deepcopy(procedure)


def pickled():
    return pickle.loads(pickle.dumps(procedure))


def main():
    name, path = sys.argv[1:]
    expected = json.loads(Path(path).read_text(encoding="utf-8"))
    found = globals()[name]()
    assert found == expected and json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True)
    print(name, "gets all of it")


if __name__ == "__main__":
    main()
