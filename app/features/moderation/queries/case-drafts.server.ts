import { MOST_DRAFTS_SHOWN } from "~/features/moderation/domain/case-draft";
import type { FilledIn } from "~/features/moderation/domain/case-draft";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { filledInSchema } from "../schema/case-draft";
import type { Colleague } from "./colleagues.server";

/** What somebody kept of a decision. */
export type OwnDraft = {
  filledIn: FilledIn;
  savedAt: Date;
  /** The case is not as it was when this was kept: its text, or what was decided of it. */
  isOfBefore: boolean;
};

/** The draft of whoever looks, for a case that they may see; null when they kept none. */
export async function ownDraft(
  { staffId }: Pick<StaffActor, "staffId">,
  { caseId, version }: { caseId: string; version: number },
): Promise<OwnDraft | null> {
  const client = await database();
  const row = await client.caseDraft.findUnique({
    where: { caseId_staffId: { caseId, staffId } },
    select: { filledIn: true, savedAt: true, version: true },
  });
  if (!row) return null;
  const filledIn = filledInSchema.parse(JSON.parse(row.filledIn));
  return { filledIn, savedAt: row.savedAt, isOfBefore: row.version !== version };
}

/** That colleagues kept a draft of a case, the latest first, and no word of it. */
export async function draftsOfColleagues(
  connection: Connection,
  { staffId }: Pick<StaffActor, "staffId">,
  caseId: string,
  colleagues: Promise<readonly Colleague[]>,
): Promise<{ id: string; name: string; at: Date }[]> {
  const rows = await connection.caseDraft.findMany({
    where: { caseId, staffId: { not: staffId } },
    orderBy: [{ savedAt: "desc" }, { staffId: "asc" }],
    take: MOST_DRAFTS_SHOWN,
    select: { staffId: true, savedAt: true },
  });
  const names = new Map((await colleagues).map(({ id, name }) => [id, name]));
  // Of whoever does not work here any more nobody waits for a decision.
  return rows.flatMap(({ staffId: id, savedAt: at }) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name, at }];
  });
}

/** Of which of these cases somebody kept a draft. */
export async function casesWithDraft(
  connection: Connection,
  { staffId }: Pick<StaffActor, "staffId">,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await connection.caseDraft.findMany({
    where: { staffId, caseId: { in: [...caseIds] } },
    take: caseIds.length,
    select: { caseId: true },
  });
  return new Set(rows.map(({ caseId }) => caseId));
}
