/**
 * Rule: an address is made of the words of a title and never changes afterwards, so that bookmarks keep working.
 * Source: the issue on reporting back (permanent addresses).
 */
import { folded } from "./words";

const LONGEST = 60;

/** Lower-case words joined by hyphens: "Eén nummer!" becomes "een-nummer". Empty when there is no letter or digit. */
export function slugOf(title: string): string {
  return folded(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("-")
    .slice(0, LONGEST)
    .replace(/-$/, "");
}

/** The slug of a title, with a number behind it when others took it; `taken` are slugs that begin alike. */
export function freeSlug(title: string, taken: readonly string[], otherwise: string): string {
  const slug = slugOf(title) || otherwise;
  if (!taken.includes(slug)) return slug;
  let number = 2;
  while (taken.includes(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
