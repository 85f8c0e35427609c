/** The one script on pages that can be sensitive: the quick way out, which works without it (decision 195). */
const QUICK_EXIT = /<script src="\/quick-exit\.js" defer=""><\/script>/g;

/** A page without that script, to see that it has no other. */
export function withoutQuickExit(html: string): string {
  return html.replaceAll(QUICK_EXIT, "");
}
