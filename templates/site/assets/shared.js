/* What several pages use: elements, badges of actions, names of tags, the part of the address after #,
 * options, and filters of tables that stand in the page. */
"use strict";

globalThis.DeId = (function () {
  const facts = globalThis.DeIdFacts;
  const names = globalThis.GrandChallengeDICOMDeIdProcedureNames;

  /** Make an element; strings among the children become text, never markup. */
  function el(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else if (value === true) made.setAttribute(key, "");
      else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
    }
    made.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return made;
  }

  const actionName = (code) => facts.actions.find((action) => action.code === code).name;

  const badge = (code, long = true) =>
    el("span", { class: `act act-${code}`, title: long ? null : actionName(code) }, el("b", {}, code), long ? ` ${actionName(code)}` : null);

  /** What a justification says: of a rule's short tag what the rule says in a sentence, then the tag. */
  function reasonOf(tag, { default: action, justification }) {
    const row = facts.profile[tag];
    const several = row && row.basic.includes("/") ? "; what the IOD requires decides which" : "";
    const text = justification === facts.byProfile && row ? `PS3.15 Table E.1-1 says ${row.basic}${several}.` : facts.plain[`${action} ${justification}`];
    return text ? [text, el("span", { class: "soft tagged" }, ` ${justification}`)] : [justification];
  }

  const bare = (tag) => tag.replace(/[(),]/g, "");
  const written = (digits) => `(${digits.slice(0, 4)},${digits.slice(4, 8)})`.toUpperCase();

  const masks = names ? Object.keys(names.attributes).filter((tag) => tag.includes("X")) : [];

  /** Return keyword, name and VR of a tag, of its repeating group, or nothing. */
  function attributeOf(tag) {
    if (names.attributes[tag]) return names.attributes[tag];
    const mask = masks.find((each) => Array.from(each).every((digit, at) => digit === "X" || digit === tag[at]));
    return mask && names.attributes[mask];
  }

  /** Return a function that tells whether a text has all words of a query, in any order and case. */
  function matcher(query) {
    const words = query.toLowerCase().replace(/[()]/g, " ").split(/\s+/).filter(Boolean);
    return (text) => words.every((word) => text.includes(word));
  }

  /** The text that queries look into: tag in its usual forms, keyword and name. */
  function searchable(tag, attribute) {
    const plain = attribute ? `${attribute.keyword} ${attribute.name} ${attribute.name.replace(/['’]/g, "")}` : "";
    return `${tag} ${tag.slice(1, -1)} ${bare(tag)} 0x${bare(tag)} ${plain}`.toLowerCase();
  }

  const readHash = () => new URLSearchParams(location.hash.slice(1));

  /** Keep what is chosen in the address, so that it can be sent to somebody. */
  function writeHash(values) {
    const kept = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
    const text = kept.toString().replace(/%2C/g, ",");
    history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
  }

  /** Fill a fieldset with a checkbox for each option; returns the function that tells which are chosen. */
  function optionBoxes(fieldset, chosen, changed) {
    const { option } = globalThis.GrandChallengeDICOMDeIdProcedure;
    const boxes = new Map();
    for (const key of globalThis.GrandChallengeDICOMDeIdProcedureLookup.OPTIONS) {
      const box = el("input", { type: "checkbox", value: key });
      box.checked = chosen.includes(key);
      boxes.set(key, box);
      box.addEventListener("change", () => {
        if (box.checked) for (const other of option[key].excludes) boxes.get(other).checked = false;
        changed();
      });
      fieldset.append(el("label", { class: "option" }, box, ` ${facts.options[key].replace(/ Option$/, "")}`));
    }
    return () => [...boxes].filter(([, box]) => box.checked).map(([key]) => key);
  }

  const number = (value) => value.toLocaleString("en");
  const plural = (count, one, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;

  /** Filter the rows of tables that stand in the page by the fields that name them. */
  function filterTables() {
    const ids = new Set([...document.querySelectorAll("[data-filter]")].map((field) => field.dataset.filter));
    for (const id of ids) {
      const fields = [...document.querySelectorAll(`[data-filter="${id}"]`)];
      const rows = [...document.getElementById(id).tBodies[0].rows].map((row) => [row, row.textContent.toLowerCase()]);
      const status = document.querySelector(`[data-count-of="${id}"]`);
      const show = () => {
        const tests = fields.map((field) => matcher(field.value));
        let shown = 0;
        for (const [row, text] of rows) {
          row.hidden = !tests.every((test) => test(text));
          shown += row.hidden ? 0 : 1;
        }
        status.textContent = `${number(shown)} of ${number(rows.length)} shown`;
      };
      fields.forEach((field) => field.addEventListener("input", show));
      show();
    }
  }

  filterTables();

  return {
    el, badge, reasonOf, bare, written, attributeOf, matcher, searchable, readHash, writeHash, optionBoxes, number, plural,
  };
})();
