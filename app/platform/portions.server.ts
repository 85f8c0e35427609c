/**
 * Reading all of a list that has no end to its length: in portions, so that no statement and no step holds more than one
 * of them. What a page shows is read by page (`paging.server.ts`); this is for files, jobs and commands.
 */

/** So many rows are read at a time. */
export const PORTION_SIZE = 500;

/**
 * What is known already, portion by portion: for statements that name what they are about.
 * @param size how many at the most are in a portion
 */
export function* portionsOf<Item>(
  items: readonly Item[],
  size: number,
): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/**
 * The rows of a list, portion by portion.
 * @param read the rows from a place on; in an order in which no two rows stand at the same place
 * @param size how many rows are read at a time
 */
export async function* inPortions<Row>(
  read: (portion: { skip: number; take: number }) => Promise<readonly Row[]>,
  size = PORTION_SIZE,
): AsyncGenerator<readonly Row[]> {
  for (let skip = 0; ; skip += size) {
    const rows = await read({ skip, take: size });
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
  }
}

/**
 * The rows of a list, portion by portion, by a key that no two of them share: also while rows come and go.
 * @param keyOf the key of a row
 * @param read the rows with a key after this one, in the order of their keys
 */
export async function* inPortionsBy<Row>(
  keyOf: (row: Row) => string,
  read: (portion: { after: string; take: number }) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let after = ""; ;) {
    const rows = await read({ after, take: PORTION_SIZE });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PORTION_SIZE) return;
    after = keyOf(last);
  }
}

/**
 * The rows of a table, portion by portion, by their id.
 * @param read the rows with an id after this one, in the order of their ids
 */
export function inPortionsById<Row extends { readonly id: string }>(
  read: (portion: { after: string; take: number }) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  return inPortionsBy(({ id }) => id, read);
}

/**
 * All rows of a list that are needed at once, read in portions: what one person brought in.
 * @param read the rows from a place on; in an order in which no two rows stand at the same place
 */
export async function allRows<Row>(
  read: (portion: { skip: number; take: number }) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const portion of inPortions(read)) rows.push(...portion);
  return rows;
}
