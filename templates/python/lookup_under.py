# The whole procedure under options, for those who look tables up and know no options.

# A procedure under options takes megabytes; the last few are enough for whoever changes between them.
_MOST_KEPT = 8
_kept = {}


def under(options, *, clean=True):
    """Return the procedure with options applied.

    It has the shape of `procedure`, with the actions under the options as defaults and nothing left
    to choose; `insert` says what the options change. Justifications stay those of `procedure`.

    Parameters
    ----------
    options : iterable of str
        Names from `OPTIONS`; the same choice gives the same object.
    clean : bool
        False for those who can't clean values: what would be C has its default in `procedure`.

    Raises
    ------
    ValueError
        If a name is unknown, or if two options exclude each other (PS3.15 section E.3).
    TypeError
        If `options` is a text, a mapping or not iterable, or if `clean` is no bool.
    """
    chosen = _chosen_options(options)
    if not isinstance(clean, bool):
        raise TypeError(f"clean is {_shown(clean)}; give True or False")
    made = _kept.get((chosen, clean))
    if made is None:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        made = _kept.setdefault((chosen, clean), _applied(chosen, clean))
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
            made = entries[id(entry)] = _entry_under(entry, chosen, clean)
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
    members["insert"] = _insert_under(chosen)
    members["sopClass"] = {uid: class_under(sop_class) for uid, sop_class in procedure["sopClass"].items()}
    if "option" in members:
        members["option"] = {}
    if "fileMeta" in members:
        members["fileMeta"] = class_under(members["fileMeta"])
    if "private" in members:
        members["private"] = {creator: table_under(table) for creator, table in members["private"].items()}
    return freeze(members)


def _entry_under(entry, chosen, clean):
    option = _deciding_option(entry, chosen)
    action = entry["default"] if option is None else entry["options"][option]
    members = {key: value for key, value in entry.items() if key != "options"}
    members["default"] = entry["default"] if action == "C" and not clean else action
    return freeze(members)


def _insert_under(chosen):
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
