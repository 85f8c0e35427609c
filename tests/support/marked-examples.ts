/** Finds what leads to something made up without saying so: in the lists of pages, and in feeds. */

/** An entry of a list, a row of a table, a piece that stands by itself. */
const CONTAINERS = new Set(["li", "tr", "article", "dd", "entry", "item"]);
const MARK = /voorbeeld|verzonnen|example|made up/iu;

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where the containers of a text begin and end. */
function containersOf(html: string): Part[] {
  const open: { name: string; start: number }[] = [];
  const parts: Part[] = [];
  for (const found of html.matchAll(/<(\/?)([a-z]+)(?=[\s>])/g)) {
    const [, closing, name = ""] = found;
    if (!CONTAINERS.has(name)) continue;
    if (closing === "") {
      open.push({ name, start: found.index });
      continue;
    }
    const last = open.findLastIndex((each) => each.name === name);
    const [closed] = last < 0 ? [] : open.splice(last);
    if (closed) parts.push({ start: closed.start, end: found.index });
  }
  return parts;
}

/** The addresses that are shown without the mark of an example, of those that lead to something made up. */
export function unmarked(html: string, isExample: (path: string) => boolean): string[] {
  const parts = containersOf(html);
  return [...html.matchAll(/href="(?:https?:\/\/[^/"]*)?(\/[^"#?]*)/g)].flatMap((found) => {
    const [, path = ""] = found;
    if (!isExample(path)) return [];
    const around = parts.filter(({ start, end }) => start < found.index && found.index < end);
    return around.some(({ start, end }) =>
      MARK.test(html.slice(start, end).replace(/href="[^"]*"/g, "")),
    )
      ? []
      : [path];
  });
}
