# Generated; do not edit. Made by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""The whole procedure under options, for those who look tables up and know no options."""

from . import procedure
from ._frozen import freeze
from ._options import OPTIONS, chosen_options, deciding_option
from ._tags import shown

# A procedure under options takes megabytes; the last few are enough for whoever changes between them.
_MOST_KEPT = 8
_made = {}


def under(options, *, clean=True):
    """Return the procedure with options applied.

    It has the shape of `procedure`: SOP classes, `fileMeta` and `private` have the actions under
    the options as defaults and no `options`, `insert` says what the options change, and `option`
    is empty, since there is nothing left to choose. The justification of an entry stays the one
    of its default in `procedure`. What no option changes is the very object of `procedure`.

    Parameters
    ----------
    options : iterable of str
        Names from `OPTIONS`; the same choice gives the same object.
    clean : bool
        False for those who can't clean values: where the action would be C it is the
        attribute's default in `procedure` instead.

    Returns
    -------
    FrozenDict
        A procedure that passes procedure.schema.json.

    Raises
    ------
    ValueError
        If a name is unknown, or if two options exclude each other (PS3.15 section E.3).
    TypeError
        If `options` is a text, a mapping or not iterable, or if `clean` is no bool.
    """
    chosen = chosen_options(options)
    if not isinstance(clean, bool):
        raise TypeError(f"clean is {shown(clean)}; give True or False")
    made = _made.get((chosen, clean))
    if made is None:
        if len(_made) >= _MOST_KEPT:
            _made.clear()
        made = _made.setdefault((chosen, clean), _applied(chosen, clean))
    return made


def _applied(chosen, clean):
    # Entries and tables are shared between SOP classes; by identity each is settled once.
    entries = {}
    tables = {}

    def entry_under(entry):
        if "options" not in entry:
            return entry
        made = entries.get(id(entry))
        if made is None:
            made = entries[id(entry)] = _entry(entry, chosen, clean)
        return made

    def table_under(table):
        made = tables.get(id(table))
        if made is None:
            changed = {tag: entry_under(entry) for tag, entry in table.items() if "options" in entry}
            made = tables[id(table)] = freeze({**table, **changed}) if changed else table
        return made

    def class_under(sop_class):
        table = table_under(sop_class["tag"])
        return sop_class if table is sop_class["tag"] else freeze({**sop_class, "tag": table})

    members = dict(procedure)
    members["insert"] = _insert(chosen)
    members["sopClass"] = {uid: class_under(sop_class) for uid, sop_class in procedure["sopClass"].items()}
    if "option" in members:
        members["option"] = {}
    if "fileMeta" in members:
        members["fileMeta"] = class_under(members["fileMeta"])
    if "private" in members:
        members["private"] = {creator: table_under(table) for creator, table in members["private"].items()}
    return freeze(members)


def _entry(entry, chosen, clean):
    option = deciding_option(entry, chosen)
    action = entry["default"] if option is None else entry["options"][option]
    members = {key: value for key, value in entry.items() if key != "options"}
    members["default"] = entry["default"] if action == "C" and not clean else action
    return freeze(members)


def _insert(chosen):
    """Return `insert` with what the options say: items of a sequence are added, other values replace."""
    insert = dict(procedure["insert"])
    for name in OPTIONS:
        if name in chosen:
            for tag, element in procedure.get("option", {}).get(name, {}).get("insert", {}).items():
                before = insert.get(tag, {})
                if element["vr"] == before.get("vr") == "SQ":
                    element = {**element, "Value": [*before.get("Value", ()), *element.get("Value", ())]}
                insert[tag] = element
    return {tag: insert[tag] for tag in sorted(insert)}
