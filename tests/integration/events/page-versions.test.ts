import { beforeEach, expect, test } from "vitest";
import { inTransaction } from "~/platform/db.server";
import { emit, touch } from "~/platform/events.server";
import { pageVersions } from "~/platform/page-versions.server";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T09:00:00Z");
const KEYS = ["round:a", "round:b", "list:rounds"];

const edit = (subjectId: string, fails = false) =>
  inTransaction(async (transaction) => {
    await emit(
      transaction,
      { type: "round.edited", actor: { kind: "system" }, subjectKind: "round", subjectId },
      NOW,
    );
    if (fails) throw new Error("on second thoughts");
  });

const versions = async () => [...(await pageVersions(KEYS)).values()];

beforeEach(emptyDatabase);

test("a change moves on the versions of what it touches, and of nothing else", async () => {
  expect(await versions()).toEqual([0, 0, 0]);
  await edit("a");
  await edit("a");
  expect(await versions()).toEqual([2, 0, 2]);
  await edit("b");
  expect(await versions()).toEqual([2, 1, 3]);
});

test("a change that is rolled back leaves every version as it was", async () => {
  await edit("a");
  await expect(edit("a", true)).rejects.toThrow("second thoughts");
  expect(await versions()).toEqual([1, 0, 1]);
});

test("what moves without anything happening raises versions too, and leaves no trace of who and when", async () => {
  await inTransaction((transaction) =>
    touch(transaction, { subjectKind: "round", subjectId: "a" }),
  );
  expect(await versions()).toEqual([1, 0, 1]);
  const client = await testDatabase();
  expect([await client.auditEntry.count(), await client.domainEvent.count()]).toEqual([0, 0]);
});
