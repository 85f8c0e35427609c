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

/** So many slugs are tried at a time. */
const TRIED_AT_ONCE = 50;

/** The slug of a title, and the same with a number behind it: the `turn`th list of slugs to try. */
function slugsToTry(slug: string, turn: number): string[] {
  return Array.from({ length: TRIED_AT_ONCE }, (_, index) => {
    const number = turn * TRIED_AT_ONCE + index + 1;
    return number === 1 ? slug : `${slug}-${number}`;
  });
}

/**
 * The slug of a title, with a number behind it when others took it.
 * @param otherwise for a title without a letter or digit
 * @param rowsWith those among these slugs that are taken
 */
export async function freeSlug(
  title: string,
  otherwise: string,
  rowsWith: (slugs: string[]) => Promise<readonly { slug: string }[]>,
): Promise<string> {
  const slug = slugOf(title) || otherwise;
  for (let turn = 0; ; turn += 1) {
    const slugs = slugsToTry(slug, turn);
    const taken = new Set((await rowsWith(slugs)).map((row) => row.slug));
    const free = slugs.find((wanted) => !taken.has(wanted));
    if (free !== undefined) return free;
  }
}
