import { MOST_NOTES, takeUp, workOn } from "~/features/moderation/domain/case-work";
import { database } from "~/platform/db.server";
import { draftsOfColleagues } from "./case-drafts.server";
import { colleaguesOf, officers, worksIn } from "./colleagues.server";
import { reachableCase } from "./reachable-case.server";
import type { CaseGrant } from "./reachable-case.server";

/** What colleagues know of each other about one case. */
export type CaseTalk = {
  work: {
    state: "free" | "theirs" | "mine";
    /** Whether this member of staff may say to be on it. */
    mayTake: boolean;
    name: string;
    since: Date | null;
  };
  assignee: string | null;
  /** Who kept a draft of a decision, and when. */
  drafts: { id: string; name: string; at: Date }[];
  notes: {
    id: string;
    by: string;
    to: string | null;
    step: number | null;
    text: string;
    at: Date;
  }[];
  colleagues: { id: string; name: string }[];
};

/** The talk about a case that waits; null for whoever has no part in it, and once it is decided. */
export async function caseTalk(
  grant: CaseGrant,
  caseId: string,
  alsoPersonId: string | null,
  now: Date,
): Promise<CaseTalk | null> {
  const client = await database();
  const found = await reachableCase(client, grant, caseId, alsoPersonId);
  if (!found) return null;
  const { row, actor, moderator } = found;
  const everybody = actor.role === "safetyOfficer" ? officers(client) : colleaguesOf(client, actor);
  const [known, notes, drafts, colleagues] = await Promise.all([
    client.moderationCase.findUnique({
      where: { id: caseId },
      select: {
        worker: { select: { displayName: true } },
        assignee: { select: { displayName: true } },
      },
    }),
    client.caseNote.findMany({
      where: { caseId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: MOST_NOTES,
      select: {
        id: true,
        text: true,
        step: true,
        createdAt: true,
        by: { select: { displayName: true } },
        to: { select: { displayName: true } },
      },
    }),
    draftsOfColleagues(client, actor, caseId, everybody),
    everybody,
  ]);
  return {
    work: {
      state: workOn(row, actor.staffId, now),
      mayTake: takeUp({ case: found.known, work: row }, moderator, now).ok,
      name: known?.worker?.displayName ?? "",
      since: row.workingSince,
    },
    assignee: known?.assignee?.displayName ?? null,
    drafts,
    notes: notes.map(({ id, text, step, createdAt, by, to }) => ({
      id,
      text,
      step,
      at: createdAt,
      by: by.displayName,
      to: to?.displayName ?? null,
    })),
    colleagues: colleagues
      .filter((one) => one.id !== actor.staffId && worksIn(one, row.roundId))
      .map(({ id, name }) => ({ id, name })),
  };
}
