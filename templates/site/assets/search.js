/* The search field of the start page and of the attributes' page. */
"use strict";

(function () {
  const { el, bare, searchable, matcher, plural, readHash } = DeId;
  const names = GrandChallengeDICOMDeIdProcedureNames;
  const form = document.querySelector("[data-search]");
  const field = form.querySelector("input");
  const list = form.querySelector("[data-results]");
  const status = form.querySelector("[data-count]");
  const SHOWN = 30;
  const onlyAttributes = document.querySelector("[data-attribute]") !== null;

  const entries = Object.entries(names.attributes).map(([tag, attribute]) => ({
    text: searchable(tag, attribute),
    name: attribute.name,
    small: `${tag} ${attribute.keyword}`,
    exact: [tag.slice(1, -1), bare(tag), attribute.keyword, attribute.name].map((each) => each.toLowerCase()),
    href: `attributes.html#${bare(tag)}`,
  }));
  if (!onlyAttributes) {
    for (const [uid, name] of Object.entries(names.sopClasses)) {
      entries.push({
        text: `${uid} ${name}`.toLowerCase(),
        name,
        small: uid,
        exact: [uid, name.toLowerCase(), name.toLowerCase().replace(" storage", "")],
        href: `sop-class/${uid}.html`,
      });
    }
  }

  /** What is meant comes first: the same word, then names that begin with it, then short names. */
  function rank(entry, query) {
    if (entry.exact.includes(query)) return 0;
    return (entry.exact.some((each) => each.startsWith(query)) ? 1 : 2) + entry.name.length / 1000;
  }

  function find() {
    const query = field.value.trim().toLowerCase().replace(/[()]/g, "");
    if (!query) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    const test = matcher(query);
    const found = entries.filter((entry) => test(entry.text)).map((entry) => [rank(entry, query), entry]);
    found.sort(([one], [other]) => one - other);
    status.textContent = found.length
      ? `${plural(found.length, "result")}${found.length > SHOWN ? `, the first ${SHOWN} shown` : ""}`
      : "Nothing found. Private attributes are removed, unless an option keeps them; see Private attributes.";
    list.replaceChildren(
      ...found.slice(0, SHOWN).map(([, entry]) =>
        el("li", {}, el("a", { href: entry.href }, entry.name), el("span", { class: "soft" }, ` ${entry.small}`)),
      ),
    );
  }

  field.addEventListener("input", find);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("a");
    if (first) first.click();
  });
  list.addEventListener("click", (event) => {
    if (!onlyAttributes || !event.target.closest("a")) return;
    field.value = "";
    find();
  });
  const given = readHash().get("q");
  if (given) {
    field.value = given;
    find();
  }
})();
