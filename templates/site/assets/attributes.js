/* One attribute across all SOP classes, named after # in the address. */
"use strict";

(function () {
  const { el, badge, reasonOf, bare, written, attributeOf, plural, number } = DeId;
  const procedure = GrandChallengeDICOMDeIdProcedure;
  const names = GrandChallengeDICOMDeIdProcedureNames;
  const place = document.querySelector("[data-attribute]");
  const { supported } = DeIdFacts;

  const head = (...texts) => el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, texts.map((text) => el("th", { scope: "col", role: "columnheader" }, text))));
  const classLink = (uid, tag) => el("a", { href: `sop-class/${uid}.html#${bare(tag)}` }, names.sopClasses[uid]);

  function classes(uids, tag) {
    const items = el("ul", { class: "columns" }, uids.map((uid) => el("li", {}, classLink(uid, tag))));
    if (uids.length <= 3) return items;
    return el("details", {}, el("summary", {}, plural(uids.length, "SOP class", "SOP classes")), items);
  }

  /** Put SOP classes together that agree in what `keyOf` says of them. */
  function grouped(uids, keyOf) {
    const groups = new Map();
    for (const uid of uids) {
      const key = keyOf(uid);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(uid);
    }
    return [...groups].sort(([, one], [, other]) => other.length - one.length);
  }

  function byDefault(tag, uids) {
    const entry = (uid) => procedure.sopClass[uid].tag[tag];
    const rows = grouped(uids, (uid) => `${entry(uid).default}${entry(uid).justification}`).map(([key, group]) =>
      el(
        "tr",
        { role: "row" },
        el("th", { scope: "row", role: "rowheader" }, badge(key[0])),
        el("td", { role: "cell", "data-label": "Why" }, reasonOf(tag, { default: key[0], justification: key.slice(1) })),
        el("td", { role: "cell", "data-label": "In" }, classes(group, tag)),
      ),
    );
    return el("table", { class: "plain cards fit", role: "table", "aria-label": "Action and reason" }, head("Action", "Why", "In"), el("tbody", { role: "rowgroup" }, rows));
  }

  function byOption(tag, uids) {
    const rows = [];
    for (const option of GrandChallengeDICOMDeIdProcedureLookup.OPTIONS) {
      const having = uids.filter((uid) => (procedure.sopClass[uid].tag[tag].options || {})[option]);
      for (const [action, group] of grouped(having, (uid) => procedure.sopClass[uid].tag[tag].options[option])) {
        rows.push(
          el(
            "tr",
            { role: "row" },
            el("th", { scope: "row", role: "rowheader" }, DeIdFacts.options[option]),
            el("td", { role: "cell", "data-label": "Action" }, badge(action)),
            el("td", { role: "cell", "data-label": "In" }, classes(group, tag)),
          ),
        );
      }
    }
    if (!rows.length) return el("p", {}, "No option changes what happens to it.");
    return el("table", { class: "plain cards", role: "table", "aria-label": "Under options" }, head("Option", "Action", "In"), el("tbody", { role: "rowgroup" }, rows));
  }

  /** What is said of the attribute outside the tables of SOP classes. */
  function beside(tag) {
    const said = [];
    const meta = procedure.fileMeta.tag[tag];
    if (meta) said.push(el("p", {}, "File meta information: ", badge(meta.default), ` ${meta.justification}`));
    for (const rule of procedure.stop.filter(({ attribute }) => attribute === tag)) {
      said.push(el("p", { class: "note" }, el("b", {}, "Stops a file: "), rule.justification, " ", el("a", { href: "stops.html" }, "Stop rules")));
    }
    if (procedure.insert[bare(tag)]) {
      said.push(el("p", { class: "note" }, "Removed from the original, then written anew: a de-identified file must say how it was de-identified. ", el("a", { href: "stops.html#insert" }, "What is written")));
    }
    return said;
  }

  const fact = (term, ...what) => el("div", {}, el("dt", {}, term), el("dd", {}, what));

  function describe(tag) {
    const attribute = attributeOf(tag);
    if (!attribute) {
      const odd = parseInt(tag.slice(1, 5), 16) % 2 === 1;
      return [
        el("h2", {}, tag),
        odd
          ? el("p", {}, "A private attribute: removed, unless an option keeps it. ", el("a", { href: "private.html" }, "Private attributes"))
          : el("p", {}, badge("X"), " No SOP class lists this tag, so it is removed wherever it stands."),
      ];
    }
    const uids = supported.filter((uid) => procedure.sopClass[uid].tag[tag]);
    const row = DeIdFacts.profile[tag];
    const codes = row ? Object.entries(row.options).map(([option, code]) => `${code} under ${option}`) : [];
    document.title = `${attribute.name} · DICOM de-identification procedure ${procedure.version}`;
    const made = [
      el("h2", { tabindex: "-1" }, attribute.name),
      el(
        "dl",
        { class: "facts" },
        fact("Tag", el("code", {}, tag)),
        fact("Keyword", el("code", {}, attribute.keyword)),
        fact("VR", attribute.vr.join(" or ")),
        fact("PS3.15 Table E.1-1", row ? [row.basic, codes.length ? `; ${codes.join(", ")}` : ""].join("") : "not listed"),
        DeIdFacts.retired.includes(tag) ? fact("PS3.6", "retired") : null,
      ),
      ...beside(tag),
    ];
    if (uids.length) {
      made.push(byDefault(tag, uids), el("h3", {}, "Under options"), byOption(tag, uids));
      const rest = supported.length - uids.length;
      if (rest) made.push(el("p", { class: "soft" }, `The other ${number(rest)} supported SOP classes do not list it: there it is removed.`));
    }
    return made;
  }

  function show() {
    const digits = decodeURIComponent(location.hash.slice(1)).replace(/[(),\s]/g, "");
    if (!/^[0-9A-FX]{8}$/i.test(digits)) {
      place.replaceChildren(el("p", { class: "soft" }, `${number(Object.keys(names.attributes).length)} attributes occur in the tables. Search for one above.`));
      return;
    }
    place.replaceChildren(...describe(written(digits)));
  }

  addEventListener("hashchange", () => {
    show();
    const title = place.querySelector("h2");
    if (title) title.focus();
  });
  show();
})();
