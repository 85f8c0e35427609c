/** Finds pages the way people do: by following links, as whoever can see them. */
import { asActor } from "./actors";
import type { StaffVisitor } from "./actors";
import { visit } from "./application";
import { testDatabase } from "./database";

const NOT_PAGES =
  /\.(?:ics|csv|json|jsonld|xml|atom|xlsx|txt|sps|tsv|pdf|svg|webp|png)$|^\/api\/|\/uitloggen$|^\/(?:en|ar|tr|uk|pl|makkelijk)(?:\/|$)/;

/** Pages of one kind are made by one file: `rondes 3 cijfers` of `/rondes/regiovisie-2021/cijfers`. */
function kindOf(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  const from = parts[0] === "werkplek" ? 1 : 0;
  return [...parts.slice(0, from + 1), parts.length, ...parts.slice(from + 2, from + 3)].join(" ");
}

/**
 * One address of each kind of page that can be reached by links.
 * @param stay which addresses are followed
 * @param known kinds that are not asked for again, apart from the start
 */
export async function onePerKind(
  start: string,
  stay: RegExp,
  headers: HeadersInit,
  known: ReadonlySet<string> = new Set(),
): Promise<Map<string, string>> {
  const kinds = new Map<string, string>();
  const waiting = [start];
  const seen = new Set(waiting);
  for (const path of waiting) {
    const kind = kindOf(path);
    if (kinds.has(kind) || (path !== start && known.has(kind))) continue;
    const page = await visit(path, { headers });
    if (page.status !== 200 || !/^text\/html/.test(page.headers.get("Content-Type") ?? ""))
      continue;
    kinds.set(kind, path);
    for (const [, next = ""] of (await page.text()).matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)) {
      if (seen.has(next) || NOT_PAGES.test(next) || !stay.test(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return kinds;
}

/** Of the pages that several visitors have, each for the first of them: their kinds, visitor by visitor. */
export function eachKindOnce(
  visits: readonly ReadonlyMap<string, string>[],
): Map<string, string>[] {
  const done = new Set<string>();
  return visits.map((kinds) => {
    const first = new Map([...kinds].filter(([kind]) => !done.has(kind)));
    for (const kind of first.keys()) done.add(kind);
    return first;
  });
}

/** Somebody of each role, with all rounds and a body of their own. */
export async function asStaffOfEveryRole(): Promise<StaffVisitor[]> {
  const client = await testDatabase();
  const rounds = await client.round.findMany({ select: { id: true } });
  const roundIds = rounds.map(({ id }) => id);
  const council = await client.body.findFirstOrThrow({
    where: { kind: "advisoryCouncil" },
    orderBy: { key: "asc" },
  });
  const college = await client.body.findFirstOrThrow({ where: { kind: "college" } });
  // One after the other: rows that a test writes past the queue of commands do not wait for it.
  return [
    await asActor("moderator", { roundIds }),
    await asActor("safetyOfficer", { roundIds }),
    await asActor("responder", { bodyId: college.id }),
    await asActor("advisoryCouncil", { bodyId: council.id }),
    await asActor("administrator"),
  ];
}

/** Every page that can be reached by links without signing in, by its address. */
export async function publicPages(start: string, stay: RegExp): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [start];
  const seen = new Set(waiting);
  for (const path of waiting) {
    const page = await visit(path);
    if (page.status !== 200 || !/^text\/html/.test(page.headers.get("Content-Type") ?? ""))
      continue;
    const html = await page.text();
    pages.set(path, html);
    for (const [, next = ""] of html.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)) {
      if (seen.has(next) || NOT_PAGES.test(next) || !stay.test(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return pages;
}
