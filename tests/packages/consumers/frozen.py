"""Checks the installed package as plain Python code meets it; run by every Python at hand.

Usage: frozen.py PROCEDURE_JSON, with the folder of the package on PYTHONPATH.
"""

# It runs on Python 3.9 too, and asks on purpose what linters rightly find odd.
# ruff: noqa: B905, PTH123, S102, S301, SIM202, UP036

import copy
import hashlib
import json
import pickle
import sys
import threading

import grand_challenge_dicom_de_id_procedure as package

CT = "1.2.840.10008.5.1.4.1.1.2"
TAG = "(0008,0005)"


def fresh():
    """Import the package anew, with every SOP class unopened."""
    for name in [name for name in sys.modules if name.startswith("grand_challenge")]:
        del sys.modules[name]
    import grand_challenge_dicom_de_id_procedure

    return grand_challenge_dicom_de_id_procedure.procedure


def refuses(change, *arguments):
    try:
        change(*arguments)
    except TypeError:
        return
    raise AssertionError(f"{change} changed a frozen value")


def text(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def raw_text(value):
    """Return the JSON of what the storage holds, read past every overridden method."""
    if type(value).__name__ == "Deferred":
        return raw_text(value.table())
    if isinstance(value, dict):
        members = ((key, raw_text(member)) for key, member in dict.items(value))
        return "{" + ",".join(f"{json.dumps(key)}:{member}" for key, member in sorted(members)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(raw_text(member) for member in list.__iter__(value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def every_container(value):
    yield value
    for member in value.values() if isinstance(value, dict) else value:
        if isinstance(member, (dict, list)):
            yield from every_container(member)


def opened(procedure):
    """Return which classes are open, looking at the storage."""
    classes = dict.items(procedure["sopClass"])
    return {
        uid
        for uid, sop_class in classes
        if type(sop_class).__name__ == "FrozenDict" and len(sop_class["tag"])
    }


def check_equality(plain):
    assert fresh() == plain and plain == fresh() and not fresh() != plain
    assert fresh() != {**plain, "version": ""}
    assert fresh()["sopClass"] == plain["sopClass"] and plain["sopClass"] == fresh()["sopClass"]
    assert fresh()["sopClass"][CT] == plain["sopClass"][CT]
    assert dict.__getitem__(fresh()["sopClass"], CT) == plain["sopClass"][CT]
    other = json.loads(json.dumps(plain))
    other["sopClass"][CT]["tag"][TAG]["default"] = "?"
    assert fresh() != other and other != fresh()


def check_laziness(plain):
    procedure = fresh()
    assert opened(procedure) == set()
    assert len(procedure["sopClass"]) == len(plain["sopClass"])
    assert CT in procedure["sopClass"] and "1.2.3" not in procedure["sopClass"]
    assert list(procedure["sopClass"]) == sorted(plain["sopClass"])
    assert procedure["sopClass"].get("1.2.3") is None and opened(procedure) == set()
    assert "sopClass" in repr(procedure) and len(repr(procedure["sopClass"])) < 2000
    assert opened(procedure) == set()
    sop_class = procedure["sopClass"][CT]
    assert opened(procedure) == {CT}
    assert type(sop_class) is type(procedure) and type(sop_class["tag"]) is type(procedure)
    assert procedure["sopClass"][CT] is sop_class is procedure["sopClass"].get(CT)
    try:
        procedure["sopClass"]["1.2.3"]
    except KeyError as error:
        assert error.args == ("1.2.3",)
    else:
        raise AssertionError("unlisted SOP class found")


def check_reading(plain):
    for name, read in {
        "json.dumps": lambda p: json.loads(json.dumps(p)),
        "json.dumps indented": lambda p: json.loads(json.dumps(p, indent=1)),
        "json in Python": lambda p: json.loads("".join(json.JSONEncoder().iterencode(p))),
        "dict": dict,
        "unpacking": lambda p: {**p},
        "union": lambda p: p | {},
        "reflected union": lambda p: {} | p,
        "copy method": lambda p: p.copy(),
        "update": lambda p: (lambda d: d.update(p) or d)({}),
        "keyword arguments": lambda p: (lambda **members: members)(**p),
        "items": lambda p: dict(p.items()),
        "values": lambda p: dict(zip(p.keys(), p.values())),
        "comprehension": lambda p: {key: p[key] for key in p},
        "dict.items": lambda p: dict(dict.items(p)),
        "dict.copy": dict.copy,
        "dict.get": lambda p: {key: dict.get(p, key) for key in dict.keys(p)},
        "copy.copy": copy.copy,
        "copy.deepcopy": copy.deepcopy,
        **{
            f"pickle {protocol}": (lambda p, protocol=protocol: pickle.loads(pickle.dumps(p, protocol)))
            for protocol in (0, 2, pickle.HIGHEST_PROTOCOL)
        },
    }.items():
        # At every depth, of a class that nobody opened before.
        assert read(fresh()) == plain, name
        assert read(fresh()["sopClass"]) == plain["sopClass"], name
        assert raw_text(read(dict.__getitem__(fresh()["sopClass"], CT))) == text(plain["sopClass"][CT]), name
        assert raw_text(read(fresh()["sopClass"][CT])) == text(plain["sopClass"][CT]), name
        assert raw_text(read(fresh()["sopClass"])[CT]) == text(plain["sopClass"][CT]), name


def check_storage(plain):
    """What reads the storage finds whole classes, whatever was opened before."""
    assert raw_text(fresh()) == text(plain)
    table = dict.get(dict.get(fresh()["sopClass"], CT), "tag")
    expected = plain["sopClass"][CT]["tag"]
    assert isinstance(table, dict) and table == expected and expected == table and not table != expected
    assert len(table) == len(expected) and TAG in table and table[TAG] == expected[TAG]
    assert list(table) == sorted(expected) and list(reversed(table)) == sorted(expected, reverse=True)
    assert dict(table) == {**table} == table | {} == {} | table == expected
    assert table.get(TAG) == expected[TAG] and list(table.keys()) == sorted(expected)
    assert copy.copy(table) == copy.deepcopy(table) == pickle.loads(pickle.dumps(table)) == expected
    refuses(json.dumps, table)
    refuses(dict.items, table)


def check_frozen(plain):
    procedure = fresh()
    containers = list(every_container(procedure))
    assert len(containers) > 1000
    seen = set()
    for value in (value for value in containers if not (id(value) in seen or seen.add(id(value)))):
        refuses(setattr, value, "attribute", 1)
        refuses(value.__init__, [])
        refuses(value.clear)
        refuses(value.__delitem__, 0)
        refuses(value.__setitem__, 0, 0)
        refuses(value.pop)
        if isinstance(value, dict):
            refuses(value.__ior__, {"version": ""})
            refuses(value.update, {"version": ""})
            refuses(value.popitem)
            refuses(value.setdefault, "x", "y")
        else:
            assert isinstance(value, list)
            refuses(value.__iadd__, [1])
            refuses(value.__imul__, 2)
            for change in (value.append, value.extend, value.remove):
                refuses(change, [1])
            refuses(value.insert, 0, 0)
            refuses(value.reverse)
            refuses(value.sort)
    assert procedure == plain
    for unopened in (fresh()["sopClass"], dict.__getitem__(fresh()["sopClass"], CT)):
        refuses(unopened.update, {"x": 1})
        refuses(unopened.__setitem__, "x", 1)
        refuses(setattr, unopened, "x", 1)
    restored = pickle.loads(pickle.dumps(fresh()))
    refuses(restored["sopClass"][CT]["tag"].clear)
    assert copy.deepcopy(procedure) is procedure and copy.copy(procedure) is procedure
    assert type(procedure | {}) is type(procedure.copy()) is dict
    assert len(repr(procedure["sopClass"][CT]["tag"])) < 3000


def check_threads(plain):
    for _ in range(3):
        procedure = fresh()
        start = threading.Barrier(8)
        results = []

        def look_up(procedure=procedure, start=start, results=results):
            start.wait()
            for uid in plain["sopClass"]:
                sop_class = procedure["sopClass"][uid]
                results.append((uid, id(sop_class), id(sop_class["tag"]), len(sop_class["tag"])))

        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        threads = [threading.Thread(target=look_up) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        sys.setswitchinterval(interval)
        assert len(results) == 8 * len(plain["sopClass"])
        assert len(set(results)) == len(plain["sopClass"]), "two threads got different tables"
        assert procedure == plain


def check_extensions(plain):
    try:
        import msgpack
        import orjson
        import ujson
    except ImportError:
        if sys.argv[2:] == ["--without-extensions"]:
            return
        raise
    for name, written in {
        "orjson": lambda value: orjson.loads(orjson.dumps(value)),
        "ujson": lambda value: ujson.loads(ujson.dumps(value)),
        "msgpack": lambda value: msgpack.unpackb(msgpack.packb(value)),
    }.items():
        assert written(fresh()) == plain, name
        assert written(fresh()["sopClass"]) == plain["sopClass"], name
        assert written(fresh()["sopClass"][CT]) == plain["sopClass"][CT], name
        assert written(dict.get(fresh()["sopClass"], CT)) == plain["sopClass"][CT], name


def check_matching():
    if sys.version_info < (3, 10):
        return
    names = {
        "unopened": dict.get(fresh()["sopClass"], CT),
        "classes": fresh()["sopClass"],
        "TAG": TAG,
        "CT": CT,
    }
    exec(  # a Python without pattern matching can't read this
        "match unopened:\n"
        "    case {'default': 'X', 'tag': {'(0008,0005)': {'default': found}, **tags}}: pass\n"
        "match classes:\n"
        "    case {'1.2.840.10008.5.1.4.1.1.2': {'tag': dict() as table}, **others}: pass\n",
        names,
    )
    assert names["found"] == names["table"][TAG]["default"]
    assert len(names["tags"]) == len(names["table"]) - 1 and type(names["tags"]) is dict
    assert all(len(other) == 3 for other in names["others"].values())


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        plain = json.load(stream)
    assert hashlib.sha256(text(package.procedure).encode()).hexdigest() == package.digest
    check_equality(plain)
    check_laziness(plain)
    check_reading(plain)
    check_storage(plain)
    check_frozen(plain)
    check_threads(plain)
    check_extensions(plain)
    check_matching()


if __name__ == "__main__":
    main()
