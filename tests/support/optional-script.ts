/** The one script of pages that work in full without it: the quick way out (decision 195) and reading aloud (decision 245). */
const OPTIONAL = /<script src="\/page\.js" defer=""><\/script>/g;

/** A page without that script, to see that it has no other. */
export function withoutOptionalScript(html: string): string {
  return html.replaceAll(OPTIONAL, "");
}
