const OPTIONS = Object.freeze({{ options | js }});

const MOST_PROTECTIVE_FIRST = {{ strictness | js }};

/** Return the names in `options` in the order of OPTIONS, each once. */
function chosenOptions(options) {
  if (
    typeof options !== "object" ||
    options === null ||
    options instanceof String ||
    options instanceof Map ||
    typeof options[Symbol.iterator] !== "function"
  ) {
    throw new TypeError(`options is ${shown(options)}; give a list of names`);
  }
  const given = Array.from(options);
  for (const name of given) {
    if (!OPTIONS.includes(name)) {
      throw new RangeError(`${shown(name)} is not an option; the options are ${OPTIONS.join(", ")}`);
    }
  }
  const chosen = OPTIONS.filter((name) => given.includes(name));
  for (const name of chosen) {
    const { excludes = [] } = optionOf(name);
    const other = excludes.find((excluded) => chosen.includes(excluded));
    if (other) throw new RangeError(`${name} and ${other} exclude each other; choose one of them`);
  }
  return chosen;
}

const optionOf = (name) => (procedure.option && has(procedure.option, name) ? procedure.option[name] : {});

/** Return the chosen option whose action is the most protective one that the entry has, if any. */
function decidingOption(entry, chosen) {
  const actions = entry.options || {};
  const rank = (name) => MOST_PROTECTIVE_FIRST.indexOf(actions[name]);
  const applicable = chosen.filter((name) => has(actions, name));
  return applicable.length ? applicable.reduce((best, name) => (rank(name) < rank(best) ? name : best)) : undefined;
}

/** Return the entry under the chosen options; `option` names where another action comes from. */
function settled(entry, chosen) {
  const option = decidingOption(entry, chosen);
  if (option === undefined) return entry;
  const { options, ...members } = entry;
  return Object.freeze({ ...members, default: options[option], option });
}
