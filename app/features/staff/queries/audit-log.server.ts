import { holdsKeptEnd } from "~/platform/audit-end.server";
import { verifyAuditChain } from "~/platform/audit.server";
import type { ChainVerdict } from "~/platform/audit.server";
import { auditCopy, auditHeads } from "~/platform/audit-head.server";
import type { PublishedHead } from "~/platform/audit-head.server";
import { byteStream } from "~/platform/byte-stream.server";
import { database } from "~/platform/db.server";

/** Whether nobody changed, removed or added a line of the log afterwards. */
export async function checkLog(): Promise<ChainVerdict> {
  const client = await database();
  const verdict = await verifyAuditChain(client);
  if (!verdict.ok || (await holdsKeptEnd(client))) return verdict;
  // What was kept outside the database is not there any more: the line after the last is missing.
  return { ok: false, sequence: verdict.entries + 1 };
}

/** The ends of the log as they were published, the newest first. */
export async function newestHeads(): Promise<PublishedHead[]> {
  return auditHeads(await database());
}

/** The whole log as a stream of lines, so that a long one never stands in memory. */
export function logCopy(): ReadableStream<Uint8Array> {
  return byteStream(auditCopy());
}
