import { languageOf } from "./language";
import { translator } from "./t";
import type { Translate } from "./t";

/**
 * The title of a page for Remix's `meta`: the page first, then the name of the site.
 * @param make gives the page's own title in the language of its address
 */
export function pageTitle(
  location: { pathname: string },
  make: (t: Translate) => string | undefined,
): { title: string }[] {
  const t = translator(languageOf(location.pathname));
  const title = make(t);
  return [{ title: title ? `${title} · ${t("site.name")}` : t("site.name") }];
}
