/** The texts of a page by the language that a voice reads them in. */

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|path|circle|line|rect)$/;

const decoded = (text: string) =>
  text
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** A text of a page, with the language that is said around it. */
export interface TextOfPage {
  readonly language: string;
  readonly text: string;
}

/** Every text in the body of a page, also of labels and pictures. */
export function textsOfPage(html: string): TextOfPage[] {
  const page = /<html[^>]*\slang="([\w-]+)"/.exec(html)?.[1] ?? "";
  const texts: TextOfPage[] = [];
  const languages: string[] = [];
  const body = html.slice(html.indexOf("<body"));
  for (const [, end, tag = "", attributes = "", text] of body.matchAll(
    /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^>]*)?\/?)>|([^<]+)/g,
  )) {
    const language = languages.at(-1) ?? page;
    if (text !== undefined) {
      texts.push({ language, text: decoded(text).replaceAll(/\s+/g, " ").trim() });
    } else if (end === "/") languages.pop();
    else {
      const own = /\slang="([\w-]+)"/.exec(attributes)?.[1] ?? language;
      const said = /\s(?:aria-label|alt|title)="([^"]*)"/.exec(attributes)?.[1];
      if (said !== undefined) texts.push({ language: own, text: decoded(said) });
      if (!VOID.test(tag) && !attributes.endsWith("/")) languages.push(own);
    }
  }
  return texts;
}
