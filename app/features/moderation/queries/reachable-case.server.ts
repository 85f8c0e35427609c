import { maySee } from "~/features/moderation/domain/queue";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { isOpen, isOwnItem } from "../domain/moderation-case";
import type { CaseModerator, ModerationCase } from "../domain/moderation-case";
import { caseModerator } from "./case-moderator.server";
import { caseColumns, caseOf } from "./case-row.server";
import type { CaseRow } from "./case-row.server";

export type CaseGrant = Authorized<"moderation.decide" | "moderation.held">;

export type ReachableCase = {
  row: CaseRow;
  known: ModerationCase;
  actor: StaffActor;
  moderator: CaseModerator;
};

/** A case that waits and that this member of staff works on; null when it is not there or not theirs. */
export async function reachableCase(
  connection: Connection,
  grant: CaseGrant,
  caseId: string,
  alsoPersonId: string | null,
): Promise<ReachableCase | null> {
  const { actor } = grant;
  if (actor.kind !== "staff") return null;
  const row = await connection.moderationCase.findUnique({
    where: { id: caseId },
    select: caseColumns,
  });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const known = caseOf(row);
  const moderator = await caseModerator(connection, actor, alsoPersonId, row.roundId);
  // Who wrote it does not read what colleagues say of it.
  if (!isOpen(known) || !maySee(known, moderator) || isOwnItem(known, moderator)) return null;
  return { row, known, actor, moderator };
}
