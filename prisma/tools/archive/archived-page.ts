/**
 * Rule: a page in an archive is the page as visitors read it, without what needs a server: no menu, no form, no script. What
 * it leads to inside the archive is a file beside it; anything else keeps the address it had, because that is part of what
 * the page said.
 */

/** A tag of a page that React wrote: values stand in double quotes, and a `>` inside one is escaped. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi;
const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|source|track|wbr)$/i;

/** What stands around the content, and what does something only where a server answers. */
function needsServer(name: string, attributes: string): boolean {
  if (/^(?:script|form|dialog)$/.test(name)) return true;
  if (name === "button") return true;
  if (name === "header") return attributes.includes('class="page-header"');
  if (name === "footer") return attributes.includes('class="page-footer"');
  return /class="(?:quick-exit|share)[ "]/.test(attributes);
}

/** Addresses that belong to the page as it is on the web, and mean nothing to a file. */
const OF_THE_WEB =
  /rel="(?:preload|alternate|canonical|prefetch)"|(?:property|name)="(?:og:|twitter:)/;

function isDropped(name: string, attributes: string): boolean {
  if (name !== "link" && name !== "meta") return false;
  return OF_THE_WEB.test(attributes) || attributes.includes(' href=""');
}

/** The page without the elements that need a server. */
export function withoutServer(html: string): string {
  let kept = "";
  let from = 0;
  /** name of the element that is being left out, and how many of that name are open in it */
  let dropping: { name: string; depth: number } | undefined;
  for (const { 0: tag, 1: slash, 2: written = "", 3: attributes = "", index } of html.matchAll(
    TAG,
  )) {
    const name = written.toLowerCase();
    if (dropping === undefined) {
      const isElement = slash === "" && needsServer(name, attributes);
      if (!isElement && !(slash === "" && isDropped(name, attributes))) continue;
      kept += html.slice(from, index);
      from = index + tag.length;
      if (isElement && !VOID.test(name) && !attributes.endsWith("/")) dropping = { name, depth: 1 };
    } else if (name === dropping.name && !attributes.endsWith("/")) {
      dropping.depth += slash === "" ? 1 : -1;
      from = index + tag.length;
      if (dropping.depth === 0) dropping = undefined;
    }
  }
  return kept + html.slice(from);
}

/** What an attribute says, as plain text. */
function plain(value: string): string {
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Calls `given` for each address in a page and puts what it gives in its place; what it leaves alone stays. */
export function replaceAddresses(
  html: string,
  given: (address: string, attribute: "href" | "src" | "srcset") => string | undefined,
): string {
  return html.replace(TAG, (tag: string) =>
    tag.replace(
      /\s(href|src|srcset)="([^"]*)"/gi,
      (whole: string, attribute: string, value: string) => {
        const name = attribute.toLowerCase();
        if (name !== "href" && name !== "src" && name !== "srcset") return whole;
        const instead = given(plain(value), name);
        return instead === undefined ? whole : ` ${attribute}="${escaped(instead)}"`;
      },
    ),
  );
}

/** The addresses of this site that a page leads to or is made of. */
export function addressesIn(html: string): string[] {
  const found = new Set<string>();
  replaceAddresses(html, (address, attribute) => {
    const addresses =
      attribute === "srcset"
        ? address.split(",").map((part) => part.trim().split(" ")[0] ?? "")
        : [address];
    for (const one of addresses) if (/^\/(?!\/)/.test(one)) found.add(one.split("#", 1)[0] ?? "");
    return undefined;
  });
  return [...found];
}

/** The way from one file of the archive to another: "../../fonts/a.woff2". */
export function relativeAddress(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)]
    .map(encodeURIComponent)
    .join("/");
}

/** What is said above every page of an archive. */
export interface Notice {
  /** address the page had */
  original: string;
  /** address, relative, of the first page of the archive */
  contents: string;
  /** day on which the copy was made, as people read it */
  madeOn: string;
  language: "nl" | "en";
  /** address, relative, of the page in the other language; undefined where the archive has none */
  otherLanguage: string | undefined;
}

const WORDS = {
  nl: {
    contents: "Inhoud van dit archief",
    copy: (day: string) =>
      `Dit is een kopie van ${day}. Menu's en formulieren staan er niet in. De pagina stond op`,
    other: "English",
  },
  en: {
    contents: "Contents of this archive",
    copy: (day: string) => `This is a copy of ${day}, without menus and forms. The page was at`,
    other: "Nederlands",
  },
} as const;

/** The page with the notice in the place of the header of the site. */
export function withNotice(html: string, notice: Notice): string {
  const words = WORDS[notice.language];
  const other = notice.language === "nl" ? "en" : "nl";
  const parts = [
    '<header class="container archive-notice">',
    `<p><a href="${escaped(notice.contents)}">${words.contents}</a>`,
    notice.otherLanguage === undefined
      ? ""
      : ` · <a href="${escaped(notice.otherLanguage)}" lang="${other}" hreflang="${other}">${words.other}</a>`,
    `</p><p class="quiet small">${words.copy(notice.madeOn)} ${escaped(notice.original)}</p></header>`,
  ];
  return html.replace(/<main\b/, (main) => parts.join("") + main);
}
