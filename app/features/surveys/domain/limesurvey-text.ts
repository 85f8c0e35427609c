/**
 * Rule: texts from elsewhere become plain text: no markup, no scripts, no expressions. A reference to an
 * earlier answer (`{Q1}` or `{Q1.shown}`) becomes a piped answer; other expressions are taken out.
 * Source: design, surveys (import of LimeSurvey's tab-separated structure).
 */

/** The named letters and signs of HTML 4 from 160 on, in the order of their code points. */
const LATIN_1 = (
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml"
).split(" ");

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ["nbsp", " "],
  ["shy", ""],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["euro", "€"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["hellip", "…"],
  ["bull", "•"],
  ["trade", "™"],
  ["OElig", "Œ"],
  ["oelig", "œ"],
  ["Scaron", "Š"],
  ["scaron", "š"],
]);

export type PlainImport = {
  readonly text: string;
  /** What could not come along: pictures, links, scripts or expressions. */
  readonly lost: readonly ("markup" | "expression")[];
};

/**
 * Plain text from LimeSurvey's HTML with expressions.
 * @param keyOf the key here of a question code there; undefined when it did not come along
 */
export function plainFromLimeSurvey(
  html: string,
  keyOf: (code: string) => string | undefined,
): PlainImport {
  const lostMarkup = /<(?:img|a|script|style|iframe|video|audio|table|input)\b/i.test(html);
  const spoken = html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6])\s*>/gi, "\n")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{0,9}));/gi, decodeEntity);
  const lost = new Set<"markup" | "expression">(lostMarkup ? ["markup"] : []);
  const text = spoken.replace(/\{([^{}]*)\}/g, (_whole, expression: string) => {
    const code = /^\s*([a-z]\w*)(?:\.(?:shown|NAOK|value))?\s*$/i.exec(expression)?.[1];
    const key = code === undefined ? undefined : keyOf(code);
    if (key !== undefined) return `{{${key}}}`;
    lost.add("expression");
    return "";
  });
  return { text: tidyLines(text), lost: [...lost] };
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
  const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const printable = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return printable ? String.fromCodePoint(point) : "";
}

function tidyLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
