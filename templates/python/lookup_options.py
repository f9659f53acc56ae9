{# Choices of options and entries under them, by the same rules as in the npm package. #}

OPTIONS = (
{% for option in options %}
    {{ option | py }},
{% endfor %}
)

_MOST_PROTECTIVE_FIRST = {{ strictness | py }}


def _chosen_options(options):
    """Return the names in `options` in the order of `OPTIONS`, each once.

    Raises
    ------
    TypeError
        If `options` is a text, a mapping or nothing that names can be taken from.
    ValueError
        If a name is unknown, or if two options exclude each other (PS3.15 section E.3).
    """
    if isinstance(options, (str, bytes, Mapping)):
        raise TypeError(f"options is {_shown(options)}; give a list of names")
    try:
        given = list(options)
    except TypeError:
        raise TypeError(f"options is {_shown(options)}; give a list of names") from None
    for name in given:
        if name not in OPTIONS:
            raise ValueError(f"{_shown(name)} is not an option; the options are " + ", ".join(OPTIONS))
    chosen = tuple(name for name in OPTIONS if name in given)
    if len(chosen) > 1:
        declared = procedure.get("option", {})
        for name in chosen:
            for other in declared.get(name, {}).get("excludes", ()):
                if other in chosen:
                    raise ValueError(f"{name} and {other} exclude each other; choose one of them")
    return chosen


def _deciding_option(entry, chosen):
    """Return the chosen option whose action is the most protective one that the entry has, or None.

    Of options with the same action the first of `OPTIONS` counts.
    """
    actions = entry.get("options", ())
    applicable = [name for name in chosen if name in actions]
    if not applicable:
        return None
    return min(applicable, key=lambda name: _MOST_PROTECTIVE_FIRST.index(actions[name]))


def _settled(entry, chosen):
    """Return the entry under the chosen options; `option` names where another action comes from."""
    option = _deciding_option(entry, chosen)
    if option is None:
        return entry
    members = {key: value for key, value in entry.items() if key != "options"}
    members.update(default=entry["options"][option], option=option)
    return freeze(members)
