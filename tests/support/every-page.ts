/** Walks through a list of a desk by its addresses: in every order, page by page. */
import { expect } from "vitest";
import type { AskedList, ListDescription } from "~/features/vocabulary/domain/list-view";
import { sortWords } from "~/features/vocabulary/domain/list-view";

/** What an address of a list gives: the list as it was asked, and what its rows are known by. */
export type ReadList = (query: string) => Promise<{ list: AskedList; keys: string[] }>;

/** The whole address of a list with a query. */
export const addressOf = (query: string) => `http://localhost/werkplek${query}`;

async function everyPage(read: ReadList, query: string): Promise<string[]> {
  const found: string[] = [];
  const { list } = await read(query);
  for (let page = 1; page <= list.place.pageCount; page += 1) {
    found.push(...(await read(`${query}&pagina=${page}`)).keys);
  }
  return found;
}

/**
 * In every order, both ways, each row stands on one page and on one only, and a page past the last one is the last one.
 * @param narrowed what the query begins with, so that all of the rows are there
 */
export async function expectEveryRowOnce(
  list: ListDescription,
  read: ReadList,
  rows: number,
  narrowed = "?",
): Promise<void> {
  for (const sort of sortWords(list)) {
    const found = await everyPage(read, `${narrowed}&sorteer=${sort}`);
    expect(found.length, sort).toBe(rows);
    expect(new Set(found).size, sort).toBe(rows);
  }
  const { list: last } = await read(`${narrowed}&pagina=9999`);
  expect(last.place.page).toBe(last.place.pageCount);
}

/** The counts of the choices are what each choice shows, and together what all of them show. */
export async function expectCountsThatAgree(
  list: ListDescription,
  read: ReadList,
  narrowed = "?",
): Promise<void> {
  const name = list.chips ?? "";
  const { list: all } = await read(`${narrowed}&${name}=alle`);
  const sum = Object.values(all.counts).reduce((total, count) => total + count, 0);
  expect(all.place.total).toBe(sum);
  for (const value of list.filters[name] ?? []) {
    const { list: one, keys } = await read(`${narrowed}&${name}=${value}&per=100`);
    expect(one.counts, value).toEqual(all.counts);
    expect(one.place.total, value).toBe(all.counts[value] ?? 0);
    expect(keys.length, value).toBe(Math.min(100, one.place.total));
  }
}
