/* Shows what becomes of every element of a file. The file is read in a worker made from a text of this
 * page and goes nowhere. */
"use strict";

(function () {
  const { el, badge, reasonOf, bare, attributeOf, searchable, matcher, readHash, writeHash, optionBoxes, number, plural } = DeId;
  const procedure = GrandChallengeDICOMDeIdProcedure;
  const { OPTIONS, lookup, stops, under } = GrandChallengeDICOMDeIdProcedureLookup;
  const names = GrandChallengeDICOMDeIdProcedureNames;
  const SHOWN = 200;
  const WORDS = new Set("AE LO LT PN SH ST UC UN UR UT".split(" "));
  const TIMES = new Set("AS DA DT TM".split(" "));
  const BINARY = new Set("OB OD OF OL OV OW".split(" "));

  const find = (name) => document.querySelector(`[data-${name}]`);
  const status = find("status");
  const report = find("report");
  const query = document.getElementById("q");
  const actionField = document.getElementById("f-action");
  const standard = Object.fromEntries(Object.entries(names.attributes).map(([tag, { vr }]) => [tag, vr[0]]));
  const asked = [...new Set([...procedure.stop.map(({ attribute }) => bare(attribute)), "00080016"])];

  for (const { code, name } of DeIdFacts.actions) actionField.append(el("option", { value: code }, `${code} ${name}`));
  const inAddress = (readHash().get("options") || "").split(",").filter((name) => OPTIONS.includes(name));
  const chosen = optionBoxes(find("options"), inAddress, () => {
    writeHash({ options: chosen().join(",") });
    if (file) judge();
  });

  let worker = null;
  let file = null;

  /** Read a file; one that is chosen while another is read takes its place. */
  async function open(given) {
    if (worker) worker.terminate();
    file = null;
    report.hidden = true;
    status.textContent = "Reading…";
    let buffer;
    try {
      buffer = await given.arrayBuffer();
    } catch {
      status.textContent = "The browser cannot read this file. It may be too large or no longer there.";
      return;
    }
    const size = buffer.byteLength;
    const source = URL.createObjectURL(new Blob([DeIdReader], { type: "text/javascript" }));
    const mine = new Worker(source);
    URL.revokeObjectURL(source);
    worker = mine;
    const rows = [];
    mine.onerror = () => {
      status.textContent = "This file cannot be read: the reader stopped. Try a smaller file.";
    };
    mine.onmessage = ({ data }) => {
      if (mine !== worker) return;
      if (data.rows) {
        for (const row of data.rows) rows.push(row);
        return;
      }
      mine.terminate();
      worker = null;
      if (data.end.failure) {
        status.textContent = data.end.failure;
        return;
      }
      file = { ...data.end, rows, size, elements: rows.filter((row) => row.t).length };
      file.children = childrenOf(rows);
      status.textContent = `${plural(file.elements, "element")} read from ${number(size)} bytes.`;
      judge();
      report.hidden = false;
    };
    mine.postMessage({ buffer, standard, asked }, [buffer]);
  }

  /** Return the numbers of the rows that stand in each row, those of the top level under -1. */
  function childrenOf(rows) {
    const children = new Map([[-1, []]]);
    rows.forEach(({ p }, at) => {
      if (!children.has(p)) children.set(p, []);
      children.get(p).push(at);
    });
    return children;
  }

  /** Work out what becomes of each row under the chosen options, and show it. */
  function judge() {
    const options = chosen();
    const known = new Map();
    const { rows, sopClass } = file;
    file.entry = [];
    file.gone = [];
    rows.forEach((row) => {
      const outer = row.p < 0 ? null : file.entry[row.p];
      if (row.item) {
        file.entry.push(outer);
        file.gone.push(file.gone[row.p]);
        return;
      }
      const enclosing = row.p < 0 ? -1 : rows[row.p].p;
      const lost = enclosing < 0 ? -1 : file.gone[enclosing] >= 0 ? file.gone[enclosing] : "KCR".includes(outer.default) ? -1 : enclosing;
      const key = `${row.t}${row.c || ""}`;
      if (!known.has(key)) known.set(key, entryOf(sopClass, row, options));
      file.entry.push(known.get(key));
      file.gone.push(lost);
    });
    showOutcome(options);
    showSummary();
    showWords();
    showInsert(options);
    showLimits();
    showTree();
  }

  function entryOf(uid, { t, c }, options) {
    try {
      return lookup(uid, t, options, c);
    } catch {
      // A private creator that is no text of PS3.5: nobody's, so nothing is known of it.
      return lookup(uid, t, options);
    }
  }

  const isKept = (at) => file.gone[at] < 0 && "KC".includes(file.entry[at].default);
  const finalAction = (at) => (file.gone[at] >= 0 ? "X" : file.entry[at].default);

  function nameOf(row) {
    const attribute = attributeOf(row.t);
    if (attribute) return attribute.name;
    if (row.t.endsWith(",0000)")) return "Group Length";
    if (parseInt(row.t[4], 16) % 2 === 0) return "Unknown attribute";
    return row.t.slice(6, 8) === "00" ? "Private Creator" : `Private attribute${row.c ? ` of ${row.c}` : " of nobody"}`;
  }

  function optionsLine(options) {
    if (!options.length) return "No option: the Basic Profile.";
    return `Options: ${options.map((option) => DeIdFacts.options[option]).join("; ")}.`;
  }

  function showOutcome(options) {
    const { sopClass, problem, dataset } = file;
    const row = procedure.sopClass[sopClass];
    const holding = stops(dataset);
    const rejected = !row || row.default === "R";
    const name = names.sopClasses[sopClass] || "A SOP class that the procedure does not list";
    const parts = [];
    if (problem) {
      parts.push(el("p", {}, el("b", {}, "Broken. "), `${problem} What could be read is shown; such a file must not leave.`));
    }
    if (rejected) {
      parts.push(el("p", {}, el("b", {}, "Rejected. "), row ? row.justification : procedure.justification));
    }
    for (const rule of holding) {
      const { name: attribute } = attributeOf(rule.attribute);
      parts.push(el("p", {}, el("b", {}, "Stopped. "), rule.justification, el("span", { class: "source" }, `by ${attribute} ${rule.attribute}`)));
    }
    if (!parts.length) {
      parts.push(el("p", {}, el("b", {}, "Neither stopped nor rejected. "), "It may leave once all that is said below is applied to it, and what no table can do is done."));
    }
    const bad = problem || rejected || holding.length;
    find("outcome").replaceChildren(
      el(
        "dl",
        { class: "facts" },
        el("div", {}, el("dt", {}, "SOP class"), el("dd", {}, row ? el("a", { href: `sop-class/${sopClass}.html` }, name) : name, el("br"), el("code", {}, sopClass || "none"))),
        el("div", {}, el("dt", {}, "Procedure"), el("dd", {}, procedure.version, `, DICOM ${procedure.dicomStandardVersion}`)),
        el("div", {}, el("dt", {}, "Under"), el("dd", {}, optionsLine(options))),
      ),
      el("div", { class: `outcome ${bad ? "bad" : "good"}` }, parts),
    );
  }

  function table(label, heads, rows) {
    const head = el("tr", { role: "row" }, heads.map((text) => el("th", { scope: "col", role: "columnheader" }, text)));
    return el("table", { class: "plain cards", role: "table", "aria-label": label }, el("thead", { role: "rowgroup" }, head), el("tbody", { role: "rowgroup" }, rows));
  }

  const tableRow = (first, ...cells) =>
    el(
      "tr",
      { role: "row" },
      el("th", { scope: "row", role: "rowheader" }, first),
      cells.map(([label, ...content]) => el("td", { role: "cell", "data-label": label }, content)),
    );

  function showSummary() {
    const counts = new Map();
    const count = (key, row) => {
      if (!counts.has(key)) counts.set(key, { elements: 0, attributes: new Set() });
      counts.get(key).elements += 1;
      counts.get(key).attributes.add(`${row.t}${row.c || ""}`);
    };
    file.rows.forEach((row, at) => {
      if (row.t) count(file.gone[at] >= 0 ? "gone" : file.entry[at].default, row);
    });
    const meanings = [...DeIdFacts.actions, { code: "gone", meaning: "Removed with the sequence that it stands in." }];
    const rows = meanings
      .filter(({ code }) => counts.has(code))
      .map(({ code, meaning }) => {
        const { elements, attributes } = counts.get(code);
        return tableRow(badge(code === "gone" ? "X" : code), ["What is done", meaning], ["Attributes", number(attributes.size)], ["Elements", number(elements)]);
      });
    find("summary").replaceChildren(table("Actions", ["Action", "What is done", "Attributes", "Elements"], rows));
  }

  /** Tell what makes a kept element worth a look, or nothing. */
  function doubt(row) {
    const attribute = attributeOf(row.t);
    if (!row.n || row.k !== undefined || row.t.startsWith("(0002,")) return null;
    if (attribute && !attribute.vr.includes(row.v)) return `its VR is ${row.v}, the standard's ${attribute.vr.join(" or ")}: treat it as not listed`;
    if (row.v === "CS" && !row.x.split("\\").every((code) => /^[A-Z0-9 _]{0,16}$/.test(code))) return "more than a code stands in it";
    if (WORDS.has(row.v)) return "words";
    if (TIMES.has(row.v)) return "a date, time or age";
    if (BINARY.has(row.v)) return "bytes";
    return null;
  }

  function showWords() {
    const found = new Map();
    file.rows.forEach((row, at) => {
      if (!row.t || !isKept(at)) return;
      const reason = doubt(row);
      if (!reason) return;
      const key = `${row.t}${row.c || ""}${reason}`;
      if (!found.has(key)) found.set(key, { row, at, reason, values: new Set(), elements: 0 });
      const group = found.get(key);
      group.elements += 1;
      if (group.values.size < 4) group.values.add(row.x || plural(row.n, "byte"));
    });
    if (!found.size) {
      find("words").replaceChildren(el("p", {}, "Nothing."));
      return;
    }
    const rows = [...found.values()].map(({ row, at, reason, values, elements }) => {
      const shown = [...values].slice(0, 3).join(" · ") + (values.size > 3 ? " …" : "");
      return tableRow(
        [el("a", { href: `attributes.html#${bare(row.t)}` }, nameOf(row)), el("span", { class: "source" }, el("code", {}, row.t), elements > 1 ? ` ${number(elements)} times` : null)],
        ["Action", badge(file.entry[at].default)],
        ["Could hold", reason],
        ["Why kept", ...why(at)],
        ["Value", el("span", { class: "value" }, shown)],
      );
    });
    find("words").replaceChildren(table("Kept, and could hold words", ["Attribute", "Action", "Could hold", "Why kept", "Value"], rows));
  }

  function showInsert(options) {
    const { insert } = options.length ? under(options) : procedure;
    const text = ({ vr, Value = [] }) =>
      vr === "SQ" ? Value.map((item) => `${item["00080100"].Value[0]} ${item["00080104"].Value[0]}`).join("; ") : Value.join(", ");
    const rows = Object.entries(insert).map(([key, element]) => {
      const tag = `(${key.slice(0, 4)},${key.slice(4)})`;
      return tableRow([attributeOf(tag).name, el("span", { class: "source" }, el("code", {}, tag))], ["Value", text(element)]);
    });
    find("insert").replaceChildren(table("Written into the de-identified file", ["Attribute", "Value"], rows));
  }

  function showLimits() {
    const said = [...(DeIdFacts.risks[file.sopClass] || [])];
    if (file.preamble) said.push("The preamble of this file is not empty; write a new one.");
    find("limits-here").replaceChildren(...said.map((text) => el("li", {}, el("b", {}, text))));
  }

  function valueText(row) {
    if (row.k !== undefined) return plural(row.k, "item");
    if (row.x) return row.x.replaceAll("\\", " \\ ");
    return row.n ? plural(row.n, "byte") : "empty";
  }

  function why(at) {
    const lost = file.gone[at];
    if (lost >= 0) {
      const outer = file.rows[lost];
      return [`Goes with ${nameOf(outer)} ${outer.t}, which is not kept item by item.`];
    }
    const { justification, option } = file.entry[at];
    return option ? [`By ${option}. Without options: ${justification}`] : reasonOf(file.rows[at].t, file.entry[at]);
  }

  /** Describe a row; within a summary, which is a button itself, there is no link. */
  function line(at, path, linked = true) {
    const row = file.rows[at];
    const action = finalAction(at);
    const title = linked && attributeOf(row.t) ? el("a", { href: `attributes.html#${bare(row.t)}` }, nameOf(row)) : nameOf(row);
    return [
      el("span", { class: "name" }, path ? el("span", { class: "path" }, path) : null, title, el("span", { class: "source" }, el("code", {}, row.t), ` ${row.v}`)),
      el("span", { class: `value${row.x || row.k !== undefined ? "" : " soft"}` }, valueText(row)),
      el("span", { class: "fate" }, badge(action), el("span", { class: "source" }, why(at))),
    ];
  }

  /** Make a list of rows, some at first and more on demand. */
  function list(numbers, make) {
    const items = el("ul", { class: "tree" });
    const more = (from) => {
      items.append(...numbers.slice(from, from + SHOWN).map(make));
      const next = from + SHOWN;
      if (next >= numbers.length) return;
      const button = el("button", { type: "button" }, `Show more (${number(numbers.length - next)})`);
      const holder = el("li", { class: "more" }, button);
      button.addEventListener("click", () => {
        holder.remove();
        more(next);
        items.children[next].setAttribute("tabindex", "-1");
        items.children[next].focus();
      });
      items.append(holder);
    };
    more(0);
    return items;
  }

  function node(at) {
    const row = file.rows[at];
    const inside = file.children.get(at) || [];
    if (row.item) return el("li", { class: "item" }, el("span", { class: "itemname" }, `Item ${row.item}`), list(inside, node));
    if (!inside.length) return el("li", {}, el("div", { class: "line" }, line(at)));
    const details = el("details", {}, el("summary", { class: "line" }, line(at, null, false)));
    details.addEventListener("toggle", () => {
      if (details.open && !details.querySelector("ul")) details.append(list(inside, node));
    });
    return el("li", {}, details);
  }

  function pathOf(at) {
    const above = [];
    for (let up = file.rows[at].p; up >= 0; up = file.rows[up].p) {
      const row = file.rows[up];
      above.unshift(row.item ? `${row.item}` : nameOf(row));
    }
    return above.length ? `${above.join(" > ")} >` : null;
  }

  function showTree() {
    const words = query.value.trim();
    const action = actionField.value;
    if (!words && !action) {
      find("count").textContent = `${plural(file.elements, "element")}; sequences open`;
      find("tree").replaceChildren(list(file.children.get(-1), node));
      return;
    }
    const test = matcher(words);
    const texts = new Map();
    const textOf = (row) => {
      if (!texts.has(row.t)) texts.set(row.t, searchable(row.t, attributeOf(row.t)));
      return texts.get(row.t);
    };
    const found = [];
    file.rows.forEach((row, at) => {
      if (row.t && (!action || finalAction(at) === action) && test(textOf(row))) found.push(at);
    });
    find("count").textContent = `${number(found.length)} of ${plural(file.elements, "element")} shown`;
    find("tree").replaceChildren(list(found, (at) => el("li", {}, el("div", { class: "line" }, line(at, pathOf(at))))));
  }

  document.getElementById("file").addEventListener("change", ({ target }) => {
    if (target.files.length) open(target.files[0]);
    target.value = "";
  });
  addEventListener("dragover", (event) => {
    event.preventDefault();
    find("drop").classList.add("over");
  });
  addEventListener("dragleave", () => find("drop").classList.remove("over"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    find("drop").classList.remove("over");
    if (event.dataTransfer.files.length) open(event.dataTransfer.files[0]);
  });
  for (const form of document.querySelectorAll("form")) form.addEventListener("submit", (event) => event.preventDefault());
  find("tree-filters").addEventListener("input", showTree);
  find("print").addEventListener("click", () => print());
})();
