/**
 * What a page reads does not depend on how much there is: every kind of page that links lead to is asked for at two
 * sizes of the same data, as a visitor, as somebody with a code and at each desk. The statements of a page that several desks
 * have are counted at the first; `LONG=1` counts them at each, and the rows as well, which takes minutes.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { PORTION_SIZE } from "~/platform/portions.server";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { LIMITED_CHILDREN } from "../../unit/architecture/limited-children";
import { SMALL_TABLES } from "../../unit/architecture/small-tables";
import { doubleData } from "../../support/double-data";
import { eachKindOnce, onePerKind } from "../../support/linked-pages";
import { everyVisitor, readsOfPages } from "../../support/page-reads";
import type { PageReads, Visitor } from "../../support/page-reads";

const IS_LONG = process.env["LONG"] === "1";
const DESKS = "/werkplek";

/** The most rows of one table that a page may still take when there is more: the longest pages, with their parts. */
const A_PAGE_OF_A_LIST = 150;

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

type Walk = Visitor & { kinds: Map<string, string> };

let walks: Walk[];

beforeAll(async () => {
  walks = [];
  const known = new Set<string>();
  for (const visitor of await everyVisitor()) {
    const { start, stay, headers } = visitor;
    const kinds = await onePerKind(start, stay, headers, IS_LONG ? undefined : known);
    walks.push({ ...visitor, kinds });
    if (start === DESKS) for (const kind of kinds.keys()) known.add(kind);
  }
}, 120_000);

/** Of the pages that several desks have, each at the first of them: what they read is the same. */
function eachPageOnce(all: Walk[]): Walk[] {
  const atDesks = all.filter(({ start }) => start === DESKS);
  const kinds = eachKindOnce(atDesks.map((walk) => walk.kinds));
  const others = all.filter((walk) => !atDesks.includes(walk));
  return [
    ...others,
    ...atDesks.map((walk, place) => ({ ...walk, kinds: kinds[place] ?? new Map() })),
  ];
}

/** What each page reads now, by who asks and the kind of page. */
async function reads(asked: Walk[]): Promise<Map<string, PageReads>> {
  const found = new Map<string, PageReads>();
  for (const { name, kinds, headers } of asked) {
    for (const [kind, page] of await readsOfPages(kinds, headers)) {
      found.set(`${name}: ${kind}`, page);
    }
  }
  return found;
}

/** Longer than anything of a page is kept. */
const LATER_MILLISECONDS = 600_000;
let moment = EXAMPLE_MOMENT;

/** Makes more of everything but some tables, and lets the time pass in which the old figures are kept. */
function grow(times: number, single: readonly string[]): void {
  for (let time = 0; time < times; time += 1) doubleData(env().DATABASE_FILE, single);
  moment = new Date(moment.getTime() + LATER_MILLISECONDS);
  holdClock(moment);
}

test("every desk, the own pages and the pages for everybody are among them", () => {
  const count = (name: string) => walks.find((walk) => walk.name === name)?.kinds.size ?? 0;
  expect(count("visitor")).toBeGreaterThan(40);
  expect(count("participant")).toBeGreaterThan(2);
  for (const { name } of walks) expect(count(name), name).toBeGreaterThan(1);
});

/** What a region has a limited number of by its nature: see the list of small tables. */
const SMALL = Object.keys(SMALL_TABLES);
/** Tables of which a round has a limited number of rows; advice becomes more without a round too. */
const OF_A_ROUND = Object.keys(LIMITED_CHILDREN).flatMap((child) => {
  const [table = "", column] = child.split(".");
  return column === "roundId" && table !== "Advice" ? [table] : [];
});
/** What a round is: what staff lay down for it, some of each. What people say in it becomes more. */
const ROUND = [
  ...["Round", "RoundPrinciple", "RoundModerator", "SourceCount", ...OF_A_ROUND],
  ...["ActivityMunicipality", "SurveyVersion", "SessionReport", "ThemePrinciple"],
  // Points belong to one advice, which becomes more.
  "AdvicePoint",
];
const PEOPLE = ["Person", "ContactAddress", "LedgerPerson"];
/** What people react to; the reactions become more. */
const SUBJECTS = [
  ...["Proposal", "Theme", "ThemePrinciple", "Reply", "Advice", "AdvicePoint", "FormalReaction"],
  ...["Claim", "OpinionStatement", "SessionQuestion"],
];

/**
 * The page before reporting back counts who gets mail. Only the keyed hash of the ledger knows who took part, so it goes through
 * everybody with an address once, a portion at a time, as the sending itself does.
 */
const THROUGH_EVERYBODY = /\/stap\/terugkoppelen$/;

const isInPortions = ({ isFile, path }: PageReads) => isFile || THROUGH_EVERYBODY.test(path);

/** What counts of a page: a file holds all there is, and no statement of it reads more than a portion. */
function counted(page: PageReads | undefined): ReadonlyMap<string, number> {
  if (page === undefined) return new Map<string, number>();
  return isInPortions(page) ? page.atOnce : page.rows;
}

/** The tables of which pages take more rows than before, and more than a page of a list holds. */
function grownTables(before: Map<string, PageReads>, after: Map<string, PageReads>): string[] {
  return [...after].flatMap(([page, now]) =>
    [...counted(now)].flatMap(([table, count]) => {
      const known = counted(before.get(page)).get(table) ?? 0;
      const most = isInPortions(now) ? PORTION_SIZE : A_PAGE_OF_A_LIST;
      const isMore = count > known && count > most;
      return isMore ? [`${page}: ${table}: ${known} -> ${count} at ${now.path}`] : [];
    }),
  );
}

test("no page takes more statements when there is twice as much", async () => {
  const pages = IS_LONG ? walks : eachPageOnce(walks);
  const before = await reads(pages);
  grow(1, []);
  const grown = [...(await reads(pages))].flatMap(([page, { statements }]) => {
    const known = before.get(page)?.statements ?? 0;
    return statements > known ? [`${page}: ${known} -> ${statements}`] : [];
  });
  expect(grown).toEqual([]);
}, 300_000);

test.runIf(IS_LONG)(
  "no page takes more rows when rounds hold more and more people take part",
  async () => {
    grow(2, [...SMALL, ...ROUND, ...PEOPLE]);
    grow(2, [...SMALL, ...ROUND, ...SUBJECTS]);
    const pages = eachPageOnce(walks);
    const before = await reads(pages);
    grow(3, [...SMALL, ...ROUND, ...PEOPLE]);
    grow(1, [...SMALL, ...ROUND, ...SUBJECTS]);
    expect(grownTables(before, await reads(pages))).toEqual([]);
  },
  1_200_000,
);
