/** Nobody can join answers to a person by the order in which rows came. Source: design, sections 5 and 7. */
import { describe, expect, test } from "vitest";
import { testDatabase } from "../../support/database";

const TABLES = [
  "LedgerPerson",
  "Participation",
  "Response",
  "Answer",
  "Person",
  "AuthSession",
  "ModerationCase",
  "CaseWriter",
  "SubmissionReceipt",
];

describe.each(TABLES)("%s", (table) => {
  test("keeps no order of arrival", async () => {
    const client = await testDatabase();
    await expect(client.$queryRawUnsafe(`SELECT rowid FROM "${table}"`)).rejects.toThrow(/rowid/);
  });
});

test("a table that does keep it, for comparison", async () => {
  const client = await testDatabase();
  expect(await client.$queryRawUnsafe(`SELECT rowid FROM "Body"`)).toEqual([]);
});

test("rows of the ledger come back in the order of their random ids", async () => {
  const client = await testDatabase();
  const keys = ["c", "a", "b"];
  for (const key of keys) await client.ledgerPerson.create({ data: { key } });
  const rows = await client.$queryRawUnsafe<{ key: string }[]>(`SELECT key FROM "LedgerPerson"`);
  expect(rows.map(({ key }) => key)).toEqual([...keys].sort());
});
