/** Lists in pages: which page is asked for, and which rows that is. */
import { z } from "zod";

const MOST_PAGES = 10_000;

/** The page number of an address, from 1; what is no number is the first page. */
const pageNumberSchema = z.coerce.number().int().min(1).max(MOST_PAGES).catch(1);

/**
 * The page that an address asks for.
 * @param name of the part of the address, where a page has more than one list
 */
export function pageOfAddress(url: string, name = "page"): number {
  return pageNumberSchema.parse(new URL(url).searchParams.get(name) ?? 1);
}

/** One page of a list, as its reader sees where it stands. */
export interface PagePlace {
  page: number;
  pageCount: number;
}

/** A page that is asked for, of a list that shows so many at a time. */
export interface WantedPage {
  wanted: number;
  size: number;
}

/** Where a page stands in a list, with the rows that are on it. */
export interface PageWindow extends PagePlace {
  skip: number;
  take: number;
}

/** The rows of a page; a page past the last one is the last one. */
export function pageWindow(total: number, wanted: number, size: number): PageWindow {
  const pageCount = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, wanted), pageCount);
  return { page, pageCount, skip: (page - 1) * size, take: size };
}

/**
 * The rows of a page in each of several lists that stand one after the other as one list.
 * @param counts how long each list is
 */
export function splitWindow(
  { skip, take }: Pick<PageWindow, "skip" | "take">,
  counts: readonly number[],
): { skip: number; take: number }[] {
  let before = 0;
  return counts.map((count) => {
    const from = Math.min(Math.max(0, skip - before), count);
    const until = Math.min(Math.max(0, skip + take - before), count);
    before += count;
    return { skip: from, take: until - from };
  });
}

/** How a list is sorted: by one of its columns, in a direction. */
interface Sorted<By extends string> {
  by: By;
  direction: "asc" | "desc";
}

/**
 * The order of a list for the database. Rows that are equal in what was asked stand in an order of their own, so that none
 * is on two pages and none on no page.
 * @param columns what each sort is in the database
 * @param last what tells every row from every other
 */
export function orderOf<By extends string, Order>(
  { by, direction }: Sorted<By>,
  columns: Readonly<Record<By, (direction: "asc" | "desc") => readonly Order[]>>,
  last: Order,
): Order[] {
  return [...columns[by](direction), last];
}

/** Which rows a view of a list shows, of how many. */
export interface ListWindow extends PageWindow {
  total: number;
}

/**
 * The rows of a view of a list that is counted by the values of one of its columns.
 * @param counts how many rows each value has, with all the other filters
 * @param chosen the value that is looked at; null for all
 */
export function listWindow(
  counts: Readonly<Record<string, number>>,
  chosen: string | null,
  { page, size }: { page: number; size: number },
): ListWindow {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const total = chosen === null ? all : (counts[chosen] ?? 0);
  return { total, ...pageWindow(total, page, size) };
}

/**
 * How many rows each choice has, where no column holds it because it depends on the moment or on other rows: one count for
 * each, all at once.
 */
export async function countEach<Choice extends string>(
  choices: readonly Choice[],
  count: (choice: Choice) => Promise<number>,
): Promise<Record<string, number>> {
  const counted = await Promise.all(
    choices.map(async (choice) => [choice, await count(choice)] as const),
  );
  return Object.fromEntries(counted);
}
