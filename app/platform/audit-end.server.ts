/**
 * The end of the audit log, kept in a file beside the database under the key of the installation. The chain itself shows what
 * changed before its end; this shows that its end was not taken off, and that it was not made anew as a whole.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { auditMac } from "./audit.server";
import { database } from "./db.server";
import type { Connection } from "./db.server";
import { env } from "./env.server";
import { log } from "./log.server";
import { keyedHash, sameSecret } from "./secret.server";

const endSchema = z.object({
  sequence: z.number().int(),
  hash: z.string(),
  /** Over both, so that nobody puts another end here. */
  seal: z.string(),
});
type AuditEnd = z.infer<typeof endSchema>;

function endFile(): string {
  return `${env().DATABASE_FILE}.audit-end`;
}

function sealOf({ sequence, hash }: Omit<AuditEnd, "seal">): string {
  return keyedHash("audit", "end", String(sequence), hash);
}

/** The end as it was kept; undefined before the first, null when the file is not ours. */
function storedEnd(): AuditEnd | null | undefined {
  let text: string;
  try {
    text = readFileSync(endFile(), "utf8");
  } catch {
    return undefined;
  }
  try {
    const end = endSchema.parse(JSON.parse(text));
    return sameSecret(end.seal, sealOf(end)) ? end : null;
  } catch {
    return null;
  }
}

/** Whether the log still holds the end that was kept, and that entry is one of this installation. */
export async function holdsKeptEnd(client: Connection): Promise<boolean> {
  const end = storedEnd();
  if (end === undefined) return true;
  if (end === null) return false;
  const entry = await client.auditEntry.findUnique({ where: { sequence: end.sequence } });
  return entry !== null && entry.hash === end.hash && sameSecret(entry.mac, auditMac(entry.hash));
}

/**
 * Keeps the present end of the log; a job calls this every minute. One that does not hold what was kept is told in the log
 * of the process, and the kept end stays.
 */
export async function keepAuditEnd(): Promise<void> {
  const client = await database();
  const last = await client.auditEntry.findFirst({
    where: { mac: { not: "" } },
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  const end = storedEnd();
  if (end?.hash === last?.hash) return;
  if (!(await holdsKeptEnd(client))) {
    log.error(
      "the audit log lacks its kept end: entries were removed, or an older copy was put back",
    );
    return;
  }
  if (last === null) return;
  const part = `${endFile()}.part`;
  writeFileSync(part, JSON.stringify({ ...last, seal: sealOf(last) }), { mode: 0o600 });
  renameSync(part, endFile());
}
