// A procedure under options takes megabytes; the last few are enough for whoever changes between them.
const MOST_KEPT = 8;
const made = new Map();

function under(options, settings = {}) {
  const chosen = chosenOptions(options);
  if (typeof settings !== "object" || settings === null || Object.keys(settings).some((name) => name !== "clean")) {
    throw new TypeError(`${shown(settings)} is no setting; give { clean: true } or { clean: false }`);
  }
  const { clean = true } = settings;
  if (typeof clean !== "boolean") throw new TypeError(`clean is ${shown(clean)}; give true or false`);
  const key = `${clean} ${chosen.join(" ")}`;
  if (!made.has(key)) {
    if (made.size >= MOST_KEPT) made.clear();
    made.set(key, applied(chosen, clean));
  }
  return made.get(key);
}

function applied(chosen, clean) {
  // Entries and tables are shared between SOP classes; by identity each is settled once.
  const entries = new Map();
  const tables = new Map();

  function entryUnder(entry) {
    if (!entries.has(entry)) {
      const option = decidingOption(entry, chosen);
      const action = option === undefined ? entry.default : entry.options[option];
      const { options, ...members } = entry;
      const cannot = action === "C" && !clean;
      entries.set(entry, Object.freeze({ ...members, default: cannot ? entry.default : action }));
    }
    return entries.get(entry);
  }

  function tableUnder(table) {
    if (!tables.has(table)) {
      const under = {};
      for (const tag of Object.keys(table)) under[tag] = table[tag].options ? entryUnder(table[tag]) : table[tag];
      tables.set(table, Object.freeze(under));
    }
    return tables.get(table);
  }

  const withTable = (source) => Object.freeze({ ...source, tag: tableUnder(source.tag) });

  const members = { ...procedure, insert: insertUnder(chosen), sopClass: classesUnder(withTable) };
  if (procedure.option) members.option = Object.freeze({});
  if (procedure.fileMeta) members.fileMeta = withTable(procedure.fileMeta);
  if (procedure.private) {
    members.private = {};
    for (const creator of Object.keys(procedure.private)) {
      // Not by assignment, which takes a member named __proto__ for the prototype.
      Object.defineProperty(members.private, creator, {
        value: tableUnder(procedure.private[creator]),
        enumerable: true,
      });
    }
    Object.freeze(members.private);
  }
  return Object.freeze(members);
}

/** Return the SOP classes as getters that put a table together at its first use. */
function classesUnder(withTable) {
  const classes = {};
  for (const uid of Object.keys(procedure.sopClass)) {
    let opened;
    const get = () => {
      if (!opened) opened = withTable(procedure.sopClass[uid]);
      return opened;
    };
    Object.defineProperty(classes, uid, { get, enumerable: true });
  }
  // For console.log of Node, which would show getters.
  Object.defineProperty(classes, Symbol.for("nodejs.util.inspect.custom"), {
    value: (depth, options, inspect) => inspect({ ...classes }, { ...options, depth }),
  });
  return Object.freeze(classes);
}

/** Return `insert` with what the options say: items of a sequence are added, other values replace. */
function insertUnder(chosen) {
  const insert = { ...procedure.insert };
  for (const name of chosen) {
    const { insert: changes = {} } = optionOf(name);
    for (const tag of Object.keys(changes)) {
      const before = has(insert, tag) ? insert[tag] : {};
      const { vr, Value = [] } = changes[tag];
      const added = vr === "SQ" && before.vr === "SQ";
      insert[tag] = added
        ? Object.freeze({ ...changes[tag], Value: Object.freeze([...(before.Value || []), ...Value]) })
        : changes[tag];
    }
  }
  const sorted = {};
  for (const tag of Object.keys(insert).sort()) sorted[tag] = insert[tag];
  return Object.freeze(sorted);
}
