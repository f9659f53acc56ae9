/* What becomes of the attributes of one SOP class under each option, and under several together. */
"use strict";

(function () {
  const { el, badge, bare, attributeOf, searchable, matcher, readHash, writeHash, optionBoxes, number } = DeId;
  const { OPTIONS, lookup } = GrandChallengeDICOMDeIdProcedureLookup;
  const { sopClass } = GrandChallengeDICOMDeIdProcedure;
  const CT = "1.2.840.10008.5.1.4.1.1.2";
  const hash = readHash();
  const select = document.getElementById("f-class");
  const field = document.getElementById("q");
  const status = document.querySelector("[data-count]");
  const place = document.querySelector("[data-table]");
  const { supported } = DeIdFacts;
  const { sopClasses } = GrandChallengeDICOMDeIdProcedureNames;
  for (const uid of supported) select.append(el("option", { value: uid }, sopClasses[uid]));
  select.value = supported.includes(hash.get("class")) ? hash.get("class") : CT;
  field.value = hash.get("q") || "";
  const asked = (hash.get("options") || "").split(",").filter((name) => OPTIONS.includes(name));
  const chosen = optionBoxes(document.querySelector("[data-options]"), asked, show);

  function rowOf(uid, tag, options) {
    const entry = sopClass[uid].tag[tag];
    const attribute = attributeOf(tag);
    const cells = OPTIONS.map((option) => el("td", {}, entry.options[option] ? badge(entry.options[option], false) : el("span", { class: "same" }, "·")));
    return el(
      "tr",
      {},
      el("th", { scope: "row" }, el("a", { href: `attributes.html#${bare(tag)}` }, attribute.name), el("span", { class: "source" }, el("code", {}, tag))),
      el("td", {}, badge(entry.default, false)),
      cells,
      el("td", { class: "together" }, badge(lookup(uid, tag.replaceAll("X", "0"), options).default, false)),
    );
  }

  function show() {
    const uid = select.value;
    const options = chosen();
    const test = matcher(field.value);
    const all = Object.keys(sopClass[uid].tag).filter((tag) => sopClass[uid].tag[tag].options);
    const tags = all.filter((tag) => test(searchable(tag, attributeOf(tag))));
    status.textContent = `${number(tags.length)} of ${number(all.length)} attributes that some option changes; a dot means as without options`;
    const words = (option) => option.replace(/([A-Z][a-z])/g, " $1").trim();
    place.replaceChildren(
      el(
        "table",
        { class: "grid" },
        el(
          "thead",
          {},
          el("tr", {}, el("th", { scope: "col" }, "Attribute"), el("th", { scope: "col" }, "No option"), OPTIONS.map((option) => el("th", { scope: "col" }, words(option))), el("th", { scope: "col" }, "Chosen together")),
        ),
        el("tbody", {}, tags.map((tag) => rowOf(uid, tag, options))),
      ),
    );
  }

  const form = document.querySelector("[data-filters]");
  form.addEventListener("input", () => {
    show();
    writeHash({ class: select.value === CT ? "" : select.value, q: field.value, options: chosen().join(",") });
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
