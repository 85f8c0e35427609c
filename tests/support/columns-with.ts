/** Where words of a person, and the keys that lead to one, stand in the database. */
import { codeHash } from "~/features/people/commands/ensure-person.server";
import { authorKey } from "~/features/moderation/queries/author-key.server";
import { voterKey } from "~/features/opinions/queries/voter-key.server";
import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { respondentKey } from "~/features/responses/queries/respondent.server";
import { testDatabase } from "./database";
import type { EverythingOfOne } from "./everything-of-one";
import { rowsOf, tableNames } from "./tables";

/** The columns of every table, those of the index of words too, in which one of these words stands. */
export async function columnsWith(...words: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const name of await tableNames({ alsoOfDatabase: true })) {
    for (const [column, value] of (await rowsOf(name)).flatMap((row) => Object.entries(row))) {
      const text = value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value;
      if (words.some((word) => String(text).includes(word))) found.add(`${name}.${column}`);
    }
  }
  return [...found].sort();
}

/** Everything by which rows lead to this person. */
export async function keysOf({ writer, secret }: EverythingOfOne): Promise<string[]> {
  const { personId, code } = writer;
  const ledger = await ledgerKey(await testDatabase(), personId);
  const keys = [ledger, authorKey(personId), respondentKey(secret, personId)];
  return [personId, code, codeHash(code), voterKey(secret, personId), ...keys];
}
