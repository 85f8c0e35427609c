/**
 * What was erased, as hashes only: in a table that is written in the transaction of the erasure, and in a file that
 * outlives every copy of the database. What the file knows and the database does not was erased after the copy was made
 * from which the database was put back: it is erased again at the start.
 */
import { z } from "zod";
import {
  destroyErasableKey,
  erasableKeys,
  readErasedList,
  writeErasedList,
} from "./erasure-folder.server";
import { keyedHash } from "./secret.server";
import type { DirectConnection } from "./direct-connection.server";

/** What can be erased for good; a key of the folder, of a round or of a term of the ledger, is a `roundKey`. */
export type ErasedKind =
  | "person"
  | "contributionsOf"
  | "contribution"
  | "takenBack"
  | "address"
  | "pushDevice"
  | "roundKey"
  | "ledgerRound";

/** Something was written down that the file does not know yet. */
let isBehind = false;

/** How the list knows something that was erased: nobody without the key can make it, and it leads nowhere. */
function erasedHash(kind: ErasedKind, ...parts: string[]): string {
  return keyedHash("erasure", kind, ...parts);
}

/** So often the same can be erased or taken back, made anew and erased again; more often is not told apart. */
const MOST_TIMES = 32;

/** The hashes of something that was erased for the first time, for the second, and so on: the first is its plain hash. */
export function hashesOf(kind: ErasedKind, ...parts: string[]): string[] {
  return Array.from({ length: MOST_TIMES }, (_, time) =>
    time === 0 ? erasedHash(kind, ...parts) : erasedHash(kind, ...parts, `again ${time}`),
  );
}

/** Whether something stands on a list of what was erased since a copy, whichever time it was. */
export function isListed(
  erased: ReadonlySet<string>,
  kind: ErasedKind,
  ...parts: string[]
): boolean {
  return erased.size > 0 && hashesOf(kind, ...parts).some((hash) => erased.has(hash));
}

/** Has the file brought up to date as soon as the commit of the running command holds. */
export function listAtCommit(): void {
  isBehind = true;
}

const rowsSchema = z.array(z.object({ key: z.string() }));

async function rowsOf(connection: DirectConnection): Promise<Set<string>> {
  const rows = rowsSchema.parse(await connection.statement('SELECT "key" FROM "ErasedKey"').all());
  return new Set(rows.map(({ key }) => key));
}

/**
 * Brings the file up to date with the table, and destroys the keys that it names. A stop in between is made up for by the
 * next start or the next run of the job.
 */
export async function writeErasures(connection: DirectConnection): Promise<void> {
  const rows = await rowsOf(connection);
  const listed = readErasedList();
  const added = [...rows].filter((key) => !listed.has(key));
  if (added.length > 0) writeErasedList(new Set([...listed, ...added]));
  const all = new Set([...listed, ...added]);
  for (const name of erasableKeys()) {
    if (all.has(erasedHash("roundKey", name))) destroyErasableKey(name);
  }
  isBehind = false;
}

/** After a commit: the erasures have held, so trouble with the disk refuses none of them; the job tries again. */
export async function writeErasuresAfterCommit(connection: DirectConnection): Promise<void> {
  if (!isBehind) return;
  try {
    await writeErasures(connection);
  } catch {
    isBehind = true;
  }
}

/** What was erased according to the file, and stands in this database as if it was not. */
export async function erasedElsewhere(connection: DirectConnection): Promise<Set<string>> {
  const known = await rowsOf(connection);
  return new Set([...readErasedList()].filter((key) => !known.has(key)));
}
