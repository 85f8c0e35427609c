/**
 * The way back to the list that a page was opened from, which its address carries. Only an address of a desk is one: what
 * somebody else puts there leads nowhere.
 */

/** The part of an address that holds the way back. */
const WAY_BACK = "terug";

const LONGEST = 600;
const DESK_ADDRESS = /^\/werkplek(?:\/[\w-]+)*(?:\?[\w.~%+=&*-]*)?$/;

/** The way back that an address carries, as a Dutch path; null when it carries none that is an address of a desk. */
export function wayBackOf(search: string): string | null {
  const asked = new URLSearchParams(search).get(WAY_BACK);
  return asked !== null && asked.length <= LONGEST && DESK_ADDRESS.test(asked) ? asked : null;
}

/**
 * An address of a desk that carries the way back to a list; a page for everybody has none.
 * @param to a Dutch path, perhaps with a query and a part of the page
 * @param back the list as it was looked at, as a Dutch path with its query
 */
export function withWayBack(to: string, back: string): string {
  const isWay = DESK_ADDRESS.test(back) && back.length <= LONGEST;
  if (!isWay || !/^\/werkplek(?:[/?#]|$)/.test(to)) return to;
  const [, path = "", query = "", part = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(to) ?? [];
  const asked = new URLSearchParams(query);
  asked.set(WAY_BACK, back);
  return `${path}?${asked.toString()}${part}`;
}

/**
 * Where a form leads that was opened from a list: back to the list as it was looked at when that is where it leads, and else
 * on with the way back still known.
 * @param to where it leads, as a Dutch path
 */
export function onTheWayBack(to: string, back: string | null): string {
  if (back === null || !to.startsWith("/werkplek")) return to;
  const [, path = "", query = "", part = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(to) ?? [];
  const [listPath, listQuery = ""] = back.split("?");
  if (path !== listPath)
    return new URLSearchParams(query).has(WAY_BACK) ? to : withWayBack(to, back);
  // What was just done is said at the top of the list, whatever its filters are.
  const asked = new URLSearchParams(listQuery);
  for (const [name, value] of new URLSearchParams(query)) asked.set(name, value);
  return `${path}${asked.size === 0 ? "" : `?${asked.toString()}`}${part}`;
}
