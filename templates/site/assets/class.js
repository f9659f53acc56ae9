/* The table of one SOP class: filled from the bundle, filtered by what the address says. */
"use strict";

(function () {
  const { el, badge, reasonOf, bare, written, attributeOf, searchable, matcher, readHash, writeHash, optionBoxes, number } = DeId;
  const { lookup } = GrandChallengeDICOMDeIdProcedureLookup;
  const { modules, rules, tags } = DeIdClassFacts;
  const uid = document.querySelector(".facts code").textContent;
  const table = GrandChallengeDICOMDeIdProcedure.sopClass[uid].tag;
  const hash = readHash();
  const get = (id) => document.getElementById(id);
  const fields = { q: get("q"), action: get("f-action"), rule: get("f-rule"), module: get("f-module"), changed: get("f-changed") };
  const status = document.querySelector("[data-count]");

  function entryOf(tag) {
    const [rule, decision, type, ...places] = tags[tag].split(" ");
    const attribute = attributeOf(tag) || { keyword: "", name: "", vr: [] };
    const by = decision === "-1" ? null : DeIdFacts.decisions[decision];
    const entry = { tag, by, rule: by ? "a decision" : rules[rule], modules: places.map((place) => modules[place]) };
    entry.text = searchable(tag, attribute);
    entry.cell = el("td", { role: "cell", "data-label": "Action" });
    entry.why = el("td", { role: "cell", "data-label": "Why" });
    const source = by
      ? ["Decided by ", el("a", { href: `../decisions.html#${by.id}` }, by.where), `; the rule alone: ${rules[rule]}`]
      : [`Rule: ${rules[rule]}`];
    entry.why.append(
      ...reasonOf(tag, table[tag]),
      el("span", { class: "source" }, source, type === "-" ? null : `. Type ${type}`, entry.modules.length ? `. In ${entry.modules.join(", ")}` : null),
    );
    entry.row = el(
      "tr",
      { role: "row", id: bare(tag) },
      el(
        "th",
        { scope: "row", role: "rowheader" },
        el("a", { href: `../attributes.html#${bare(tag)}` }, attribute.name || tag),
        el("span", { class: "source" }, el("code", {}, tag), ` ${attribute.keyword}`),
      ),
      el("td", { role: "cell", "data-label": "VR" }, attribute.vr.join(" or ")),
      entry.cell,
      entry.why,
    );
    return entry;
  }

  const entries = Object.keys(table).map(entryOf);

  const head = ["Attribute", "VR", "Action", "Why"].map((text) => el("th", { scope: "col", role: "columnheader" }, text));
  document
    .querySelector("[data-table]")
    .append(
      el(
        "table",
        { class: "plain cards attributes", role: "table", "aria-label": "Attributes" },
        el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, head)),
        el("tbody", { role: "rowgroup" }, entries.map((entry) => entry.row)),
      ),
    );

  function fill(select, values, chosen) {
    for (const [value, text] of values) select.append(el("option", { value }, text));
    select.value = chosen || "";
    if (select.selectedIndex < 0) select.value = "";
  }
  fill(fields.action, DeIdFacts.actions.map(({ code, name }) => [code, `${code} ${name}`]), hash.get("action"));
  const unique = (values) => [...new Set(values)].sort().map((value) => [value, value]);
  fill(fields.rule, unique(entries.map((entry) => entry.rule)), hash.get("rule"));
  fill(fields.module, unique(modules), hash.get("module"));
  fields.q.value = hash.get("q") || "";
  fields.changed.checked = hash.has("changed");
  const known = GrandChallengeDICOMDeIdProcedureLookup.OPTIONS;
  const asked = (hash.get("options") || "").split(",").filter((name) => known.includes(name));
  const chosen = optionBoxes(document.querySelector("[data-options]"), asked, applyOptions);

  function applyOptions() {
    const options = chosen();
    for (const entry of entries) {
      const { default: action, option } = lookup(uid, entry.tag.replaceAll("X", "0"), options);
      const without = table[entry.tag].default;
      entry.action = action;
      entry.changed = action !== without;
      const others = Object.entries(table[entry.tag].options || {});
      entry.cell.replaceChildren(
        badge(action),
        ...(option ? [el("span", { class: "source" }, `by ${option}; else ${without}`)] : []),
        ...(!options.length && others.length
          ? [el("span", { class: "source" }, others.map(([name, code]) => el("span", { class: "under" }, `${code} under ${name}`)))]
          : []),
      );
      if (!options.length) entry.changed = others.length > 0;
    }
    show();
  }

  function show() {
    const test = matcher(fields.q.value);
    let shown = 0;
    for (const entry of entries) {
      const visible =
        test(entry.text) &&
        (!fields.action.value || entry.action === fields.action.value) &&
        (!fields.rule.value || entry.rule === fields.rule.value) &&
        (!fields.module.value || entry.modules.includes(fields.module.value)) &&
        (!fields.changed.checked || entry.changed);
      entry.row.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    status.textContent = `${number(shown)} of ${number(entries.length)} attributes shown`;
  }

  function changed() {
    show();
    writeHash({
      q: fields.q.value,
      action: fields.action.value,
      rule: fields.rule.value,
      module: fields.module.value,
      changed: fields.changed.checked ? "1" : "",
      options: chosen().join(","),
    });
  }

  const form = document.querySelector("[data-filters]");
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  applyOptions();

  function toRow() {
    const digits = location.hash.slice(1);
    if (!/^[0-9A-FX]{8}$/i.test(digits)) return;
    const entry = entries.find(({ tag }) => tag === written(digits));
    if (!entry) return;
    entry.row.hidden = false;
    entry.row.scrollIntoView({ block: "center" });
  }
  addEventListener("hashchange", toRow);
  toRow();
})();
