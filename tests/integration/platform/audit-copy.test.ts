import { beforeEach, expect, test } from "vitest";
import { verifyCopy } from "../../../prisma/tools/audit-verify.mjs";
import { audit } from "~/platform/audit.server";
import { auditCopy, auditHeads, publishAuditHead } from "~/platform/audit-head.server";
import { inTransaction } from "~/platform/db.server";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-11-02T10:00:00Z");

async function write(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const details = { number, quoted: 'een "woord"' };
    const event = { action: "test.happened", subjectKind: "test", subjectId: "x", details };
    await inTransaction((transaction) =>
      audit(transaction, NOW, { actor: { kind: "system" }, ...event }),
    );
  }
}

async function copy(): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of auditCopy()) parts.push(part);
  return parts.join("").split("\n");
}

beforeEach(emptyDatabase);

test("a downloaded copy is reckoned again, by a command that knows nothing of the service", async () => {
  await write(3);
  await publishAuditHead("2026-11-02", NOW);
  await write(2);
  await publishAuditHead("2026-11-02", NOW);
  await publishAuditHead("2026-11-03", NOW);
  const heads = await auditHeads(await testDatabase());
  expect(heads.map(({ day }) => day)).toEqual(["2026-11-03", "2026-11-02"]);
  const lines = await copy();
  expect(await verifyCopy(lines, heads)).toMatchObject({ ok: true, entries: 5, heads: 2 });
});

test("a changed line, a shortened log and a log written anew are found", async () => {
  await write(3);
  await publishAuditHead("2026-11-02", NOW);
  const heads = await auditHeads(await testDatabase());
  const lines = await copy();
  const changed = lines.map((line, index) => (index === 1 ? line.replace("happened", "x") : line));
  expect(await verifyCopy(changed, heads)).toMatchObject({ ok: false, reason: "entry" });
  expect(await verifyCopy(lines.slice(0, 2), heads)).toMatchObject({ reason: "missing" });
  const [head] = heads;
  if (!head) throw new Error("a head was published");
  const other = [{ ...head, hash: "0".repeat(64) }];
  expect(await verifyCopy(lines, other)).toMatchObject({ ok: false, reason: "head" });
});
