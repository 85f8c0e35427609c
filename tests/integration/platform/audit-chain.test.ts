import { beforeEach, expect, test } from "vitest";
import { audit, verifyAuditChain } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-11-02T10:00:00Z");

async function write(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await inTransaction((transaction) =>
      audit(transaction, NOW, {
        actor: { kind: "system" },
        action: "test.happened",
        subjectKind: "test",
        subjectId: String(number),
        details: { number },
      }),
    );
  }
}

beforeEach(emptyDatabase);

test("a log that nobody touched is whole, an empty one too", async () => {
  const client = await testDatabase();
  expect(await verifyAuditChain(client)).toEqual({ ok: true, entries: 0 });
  await write(4);
  expect(await verifyAuditChain(client)).toEqual({ ok: true, entries: 4 });
});

test("entries written side by side form one chain", async () => {
  await Promise.all([write(3), write(3), write(3)]);
  expect(await verifyAuditChain(await testDatabase())).toEqual({ ok: true, entries: 9 });
});

test("a changed, removed or swapped line is found", async () => {
  await write(4);
  const client = await testDatabase();
  const [, second, third] = await client.auditEntry.findMany({ orderBy: { sequence: "asc" } });
  const sequence = second?.sequence ?? 0;
  await client.auditEntry.update({ where: { sequence }, data: { details: '{"number":9}' } });
  expect(await verifyAuditChain(client)).toEqual({ ok: false, sequence });
  await client.auditEntry.delete({ where: { sequence } });
  expect(await verifyAuditChain(client)).toEqual({ ok: false, sequence: third?.sequence });
});
