/**
 * Rule: an address is made of the words of a title and never changes afterwards, so that bookmarks keep working.
 * Source: the issue on reporting back (permanent addresses).
 */
const LONGEST = 60;

/** Letters that are no letter with a sign, in letters of an address. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
};

/** Lower-case words joined by hyphens: "Eén nummer!" becomes "een-nummer". Empty when there is no letter or digit. */
export function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþħı]/g, (letter) => LETTERS[letter] ?? "")
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
