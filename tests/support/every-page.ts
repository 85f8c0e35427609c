/** Walks through a list as it is looked at in pages, for tests of what stands on which page. */
import type { ListDescription, ListView } from "~/features/vocabulary/domain/list-view";

import { readListView } from "~/features/vocabulary/schema";

/** The view that an address without a query has, with what is different. */
export function viewOf<const List extends ListDescription>(list: List, query = ""): ListView<List> {
  return readListView(list, `http://localhost/${query}`).view;
}

/** Every order that a list can be asked in, both ways. */
export function everySort(list: ListDescription): string[] {
  return Object.keys(list.sorts).flatMap((by) => [by, `-${by}`]);
}

/** What stands on each page of a list, one after the other. */
export async function everyPage(
  pageCount: number,
  read: (page: number) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (let page = 1; page <= pageCount; page += 1) found.push(...(await read(page)));
  return found;
}
