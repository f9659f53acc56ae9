/* Keyword, name and VR of every attribute that the procedure lists, and the names of its SOP classes,
 * as PS3.6 has them. Repeating groups have masked tags such as (60XX,3000). */

// Group and element, VRs, name, and the keyword where it is not the words of the name put together.
const ATTRIBUTES = [
{% for row in names.attributes %}
  {{ row | js }},
{% endfor %}
];

const SOP_CLASSES = [
{% for row in names.sop_classes %}
  {{ row | js }},
{% endfor %}
];

const keywordOf = (name) =>
  name
    .replace(/'s|'/g, "")
    .replace(/\(s\)/g, "s")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");

function attributeOf(row) {
  const space = row.indexOf(" ");
  const [name, keyword = keywordOf(name)] = row.slice(space + 1).split("|");
  const vr = Object.freeze(row.slice(8, space).split("/"));
  return [`(${row.slice(0, 4)},${row.slice(4, 8)})`, Object.freeze({ keyword, name, vr })];
}

const attributes = Object.freeze(Object.fromEntries(ATTRIBUTES.map(attributeOf)));

const sopClasses = Object.freeze(
  Object.fromEntries(SOP_CLASSES.map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)])),
);
