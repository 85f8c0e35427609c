import { languageOf } from "./language";
import { translator } from "./t";
import type { Translate } from "./t";

/** The page of a list that an address asks for, from the second on: the first is the list itself. */
function pageAsked(search: string): string | null {
  const page = new URLSearchParams(search).get("page") ?? "";
  return /^[1-9][0-9]{0,4}$/.test(page) && page !== "1" ? page : null;
}

/**
 * The title of a page for Remix's `meta`: the page first, then the name of the site.
 * @param make gives the page's own title in the language of its address
 */
export function pageTitle(
  location: { pathname: string; search: string },
  make: (t: Translate) => string | undefined,
): { title: string }[] {
  const t = translator(languageOf(location.pathname));
  const title = make(t);
  if (!title) return [{ title: t("site.name") }];
  const page = pageAsked(location.search);
  const where = page === null ? title : `${title}, ${t("site.titlePage", { page })}`;
  return [{ title: `${where} · ${t("site.name")}` }];
}
