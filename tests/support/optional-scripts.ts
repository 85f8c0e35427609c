/** The scripts of pages that work in full without them: the quick way out (decision 195) and reading aloud (decision 245). */
const OPTIONAL = /<script src="\/(?:quick-exit|read-aloud)\.js" defer=""><\/script>/g;

/** A page without those scripts, to see that it has no other. */
export function withoutOptionalScripts(html: string): string {
  return html.replaceAll(OPTIONAL, "");
}
