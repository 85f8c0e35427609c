/** Fills in a form as the page shows it, so that the load is what a browser would send. */

const TEXT = "Ik wil graag op een plek kunnen blijven wonen, dicht bij school en vrienden.";
const VALUES = { email: "", number: "3", date: "2026-06-15" };

function attributesOf(tag) {
  const found = tag.matchAll(/([a-z-]{1,40})="([^"]*)"/gi);
  return Object.fromEntries(
    [...found].map(([, name, value]) => [name.toLowerCase(), decode(value)]),
  );
}

function decode(text) {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Whoever ticks this takes the answer back. */
const REFUSES = /\.preferNotToSay$/;

/** Value for an input; undefined for one that stays empty, such as the second choice of a question. */
function valueFor({ type = "text", name = "", value }, filled) {
  if (REFUSES.test(name)) return undefined;
  if (type === "hidden") return value ?? "";
  if (type === "submit" || type === "reset") return undefined;
  if (type === "radio" || type === "checkbox")
    return filled.has(name) ? undefined : (value ?? "on");
  return VALUES[type] ?? TEXT;
}

function readSelects(form) {
  return [...form.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(([, tag, options]) => {
    const values = [...options.matchAll(/<option\b([^>]*)>/g)].map(
      ([, option]) => attributesOf(option).value ?? "",
    );
    return [attributesOf(tag).name, values.find((value) => value !== "") ?? ""];
  });
}

/**
 * The first form of a page that is posted, filled in: the first choice of each question, and text in each field.
 *
 * @param {string} html the page
 * @returns {{ action: string | undefined, fields: URLSearchParams }}
 */
export function fillForm(html) {
  const form = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].find(
    ([, tag]) => attributesOf(tag).method?.toLowerCase() === "post",
  );
  if (form === undefined) throw new Error("This page has no form that is posted");
  const [, tag, content] = form;
  const fields = new URLSearchParams();
  for (const [, input] of content.matchAll(/<input\b([^>]*)>/g)) {
    const attributes = attributesOf(input);
    const value = valueFor(attributes, fields);
    if (attributes.name !== undefined && value !== undefined) fields.append(attributes.name, value);
  }
  for (const [, area] of content.matchAll(/<textarea\b([^>]*)>/g)) {
    fields.append(attributesOf(area).name ?? "", TEXT);
  }
  for (const [name, value] of readSelects(content)) fields.append(name ?? "", value);
  return { action: attributesOf(tag).action, fields };
}
