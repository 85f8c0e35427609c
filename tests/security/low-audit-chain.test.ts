/** Whoever can write in the database, and has no key, cannot make the audit log anew, nor take its end off. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { holdsKeptEnd, keepAuditEnd } from "~/platform/audit-end.server";
import { audit, verifyAuditChain } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { sha256 } from "~/platform/secret.server";
import { emptyDatabase, testDatabase } from "../support/database";

const NOW = new Date("2026-11-02T10:00:00Z");
const endFile = () => `${env().DATABASE_FILE}.audit-end`;

async function write(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const event = { action: "test.happened", subjectKind: "test", subjectId: String(number) };
    await inTransaction((transaction) =>
      audit(transaction, NOW, { ...event, actor: { kind: "system" } }),
    );
  }
}

beforeEach(async () => {
  rmSync(endFile(), { force: true });
  await emptyDatabase();
});

/** What an attacker does who knows how the chain is made: another last entry, with a hash that fits. */
async function forgeLast(): Promise<number> {
  const client = await testDatabase();
  const last = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
  const { previousHash, at, actorKind, actorId, action, subjectKind, details, sequence } = last;
  const fields = [previousHash, at.toISOString(), actorKind, actorId, action, subjectKind];
  const hash = sha256(JSON.stringify([...fields, "other", details]));
  await client.auditEntry.update({ where: { sequence }, data: { subjectId: "other", hash } });
  return sequence;
}

test("an entry that was made anew with a hash that fits is found by what only the key makes", async () => {
  await write(3);
  const sequence = await forgeLast();
  expect(await verifyAuditChain(await testDatabase())).toEqual({ ok: false, sequence });
});

test("entries from before there was a key fit, and after them none without", async () => {
  const client = await testDatabase();
  await write(3);
  const [first, , third] = await client.auditEntry.findMany({ orderBy: { sequence: "asc" } });
  await client.auditEntry.update({ where: { sequence: first?.sequence ?? 0 }, data: { mac: "" } });
  expect(await verifyAuditChain(client)).toEqual({ ok: true, entries: 3 });
  const sequence = third?.sequence ?? 0;
  await client.auditEntry.update({ where: { sequence }, data: { mac: "" } });
  expect(await verifyAuditChain(client)).toEqual({ ok: false, sequence });
});

test("an end that was taken off is missed, and what was kept stays", async () => {
  const client = await testDatabase();
  await keepAuditEnd();
  await write(3);
  await keepAuditEnd();
  expect(await holdsKeptEnd(client)).toBe(true);
  const last = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
  await client.auditEntry.delete({ where: { sequence: last.sequence } });
  expect(await verifyAuditChain(client)).toEqual({ ok: true, entries: 2 });
  expect(await holdsKeptEnd(client)).toBe(false);
  const kept = readFileSync(endFile(), "utf8");
  await write(2);
  await keepAuditEnd();
  expect(readFileSync(endFile(), "utf8")).toBe(kept);
  expect(await holdsKeptEnd(client)).toBe(false);
});

test("an end that somebody else wrote is none", async () => {
  const client = await testDatabase();
  await write(2);
  const { sequence, hash } = await client.auditEntry.findFirstOrThrow();
  writeFileSync(endFile(), JSON.stringify({ sequence, hash, seal: sha256(hash) }));
  expect(await holdsKeptEnd(client)).toBe(false);
});
