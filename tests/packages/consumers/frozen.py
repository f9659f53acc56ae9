"""Checks the installed package as plain Python code meets it; run by every Python at hand.

Usage: frozen.py PROCEDURE_JSON, with the folder of the package on PYTHONPATH.
"""

# It runs on Python 3.9 too, and asks on purpose what linters rightly find odd.
# ruff: noqa: B905, PTH123, S102, S301, S302, SIM202, UP036

import copy
import hashlib
import json
import marshal
import pickle
import sys

import grand_challenge_dicom_de_id_procedure as package

CT = "1.2.840.10008.5.1.4.1.1.2"
TAG = "(0008,0005)"

# The methods that change a dict or a list, which frozen ones refuse.
DICT_CHANGES = "__delattr__ __delitem__ __ior__ __setattr__ __setitem__ clear pop popitem setdefault update"
LIST_CHANGES = (
    "__delattr__ __delitem__ __iadd__ __imul__ __setattr__ __setitem__ append clear extend insert pop remove "
    "reverse sort"
)


def fresh():
    """Import the package anew, as nobody has read it yet."""
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


def check_equality(plain):
    assert fresh() == plain and plain == fresh() and not fresh() != plain
    assert fresh() != {**plain, "version": ""}
    assert fresh()["sopClass"] == plain["sopClass"] and plain["sopClass"] == fresh()["sopClass"]
    assert fresh()["sopClass"][CT] == plain["sopClass"][CT]
    assert dict.__getitem__(fresh()["sopClass"], CT) == plain["sopClass"][CT]
    other = json.loads(json.dumps(plain))
    other["sopClass"][CT]["tag"][TAG]["default"] = "?"
    assert fresh() != other and other != fresh()


def check_order_and_sharing(plain):
    procedure = fresh()
    classes = procedure["sopClass"]
    assert list(procedure) == sorted(plain) and list(classes) == sorted(plain["sopClass"])
    # All is in order but the tags of the SOP classes' tables, which look as if they were.
    tables = {id(sop_class["tag"]) for sop_class in classes.values()}
    others = [
        part for part in every_container(procedure) if isinstance(part, dict) and id(part) not in tables
    ]
    assert all(list(part) == sorted(part) for part in others)
    assert all(sorted(classes[uid]["tag"]) == sorted(plain["sopClass"][uid]["tag"]) for uid in classes)
    shown = repr(classes[CT]["tag"])
    assert [part[:11] for part in shown.split("'(")[1:]] == [
        tag[1:] + "'" for tag in sorted(plain["sopClass"][CT]["tag"])[:8]
    ]
    assert CT in classes and "1.2.3" not in classes and classes.get("1.2.3") is None
    assert "sopClass" in repr(procedure) and len(repr(classes)) < 2000
    # What is alike is one object, as memory and import time are meant for.
    tables = [sop_class["tag"] for sop_class in classes.values()]
    distinct = {text(table) for table in tables}
    assert len({id(table) for table in tables}) == len(distinct)
    entries = [entry for table in tables for entry in table.values()]
    assert len({id(entry) for entry in entries}) == len({text(entry) for entry in entries})


def check_real(plain):
    """Every dict and list is a real one, of a class that overrides no way to read, from the start."""
    dict_type = type(package.procedure)
    list_type = type(package.procedure["insert"]["00120062"]["Value"])
    assert dict_type.__mro__ == (dict_type, dict, object) and list_type.__mro__ == (list_type, list, object)
    changing = {"__copy__", "__deepcopy__", "__init__", "__reduce_ex__", "__repr__", "__replace__"}
    reading = set(dir(dict)) | set(dir(list))
    for kind, changes in ((dict_type, DICT_CHANGES), (list_type, LIST_CHANGES)):
        assert reading & set(vars(kind)) <= changing | set(changes.split()) | {"__doc__"}, set(vars(kind))
    found = {type(value) for value in every_container(package.procedure)}
    assert found == {dict_type, list_type}, found


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
        # At every depth, of a package that nobody read before.
        assert read(fresh()) == plain, name
        assert read(fresh()["sopClass"]) == plain["sopClass"], name
        assert raw_text(read(dict.__getitem__(fresh()["sopClass"], CT))) == text(plain["sopClass"][CT]), name
        assert raw_text(read(fresh()["sopClass"][CT])) == text(plain["sopClass"][CT]), name
        assert raw_text(read(fresh()["sopClass"])[CT]) == text(plain["sopClass"][CT]), name


def check_plain(plain):
    """`plain` gives a copy in which nothing is frozen or shared, and refusals name it."""
    made = package.plain(package.procedure)
    assert made == plain and json.dumps(made) == json.dumps(made, sort_keys=True)
    kinds = {type(value) for value in every_container(made)}
    assert kinds == {dict, list}, kinds
    containers = [id(value) for value in every_container(made)]
    assert len(containers) == len(set(containers))
    made["sopClass"][CT]["tag"][TAG]["default"] = "?"
    made["insert"]["00120062"]["Value"].append("?")
    assert package.procedure == plain
    entry = package.plain(package.procedure["sopClass"][CT]["tag"][TAG])
    assert type(entry) is dict and entry == plain["sopClass"][CT]["tag"][TAG]
    for change in (lambda: package.procedure.update(x=1), lambda: package.procedure["insert"].clear()):
        try:
            change()
        except TypeError as error:
            assert "plain()" in str(error), error
        else:
            raise AssertionError("a frozen value changed")
    if sys.version_info >= (3, 13):
        refuses(lambda: copy.replace(package.procedure, version=""))
    # marshal takes dict itself only; the README sends its users to `plain`.
    assert marshal.loads(marshal.dumps(package.plain(package.procedure))) == plain


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
    restored = pickle.loads(pickle.dumps(fresh()))
    refuses(restored["sopClass"][CT]["tag"].clear)
    assert copy.deepcopy(procedure) is procedure and copy.copy(procedure) is procedure
    assert type(procedure | {}) is type(procedure.copy()) is dict
    assert len(repr(procedure["sopClass"][CT]["tag"])) < 3000


def check_matching():
    if sys.version_info < (3, 10):
        return
    names = {
        "one": dict.get(fresh()["sopClass"], CT),
        "classes": fresh()["sopClass"],
        "TAG": TAG,
        "CT": CT,
    }
    exec(  # a Python without pattern matching can't read this
        "match one:\n"
        "    case {'default': 'X', 'tag': {'(0008,0005)': {'default': found}, **tags}}: pass\n"
        "match classes:\n"
        "    case {'1.2.840.10008.5.1.4.1.1.2': {'tag': dict() as table}, **others}: pass\n",
        names,
    )
    assert names["found"] == names["table"][TAG]["default"]
    assert len(names["tags"]) == len(names["table"]) - 1 and type(names["tags"]) is dict
    assert all(len(other) >= 3 for other in names["others"].values())


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        plain = json.load(stream)
    assert hashlib.sha256(text(package.procedure).encode()).hexdigest() == package.digest
    check_equality(plain)
    check_order_and_sharing(plain)
    check_real(plain)
    check_reading(plain)
    check_plain(plain)
    check_frozen(plain)
    check_matching()
    print("to the end")


if __name__ == "__main__":
    main()
