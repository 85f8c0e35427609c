import { refusedBeforeReading } from "~/features/moderation/domain/decide-case";
import type { NotTheirs } from "~/features/moderation/domain/decide-case";
import type { CaseModerator, ModerationCase } from "~/features/moderation/domain/moderation-case";
import type { Outcome } from "~/features/moderation/domain/outcome";
import type { Connection } from "~/platform/db.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { caseModerator } from "./case-moderator.server";
import { caseColumns, caseOf } from "./case-row.server";
import type { CaseRow } from "./case-row.server";

/** Moderators decide what waits, safety officers what is held. */
export type DecideGrant = Authorized<"moderation.decide" | "moderation.held">;

export type DecidableCase = {
  ok: true;
  row: CaseRow;
  before: ModerationCase;
  moderator: CaseModerator;
};

/** A refusal of the rules, with of a decision that was taken before only what it was. */
export type ToldRefusal<Refused extends { code: string }> =
  | Exclude<Refused, { code: "already_decided" }>
  | (Extract<Refused, { code: "already_decided" }> & { outcome: Outcome["kind"] });

export type NotDecidable = { ok: false; code: "not_found" } | ToldRefusal<NotTheirs>;

/** What a refusal tells of a decision that was taken before. */
export function withOutcome<R extends Extract<NotTheirs, { code: "already_decided" }>>(refused: R) {
  return { ...refused, outcome: refused.decision.outcome.kind };
}

/**
 * A case for whom may decide it now. Who may not hears why in words that are the same for every text, and a case out of reach
 * looks like one that is not there.
 *
 * @param version the one on screen; null where a case that changed since does as well
 */
export async function decidableCase(
  connection: Connection,
  grant: DecideGrant,
  {
    caseId,
    version,
    alsoPersonId,
  }: { caseId: string; version: number | null; alsoPersonId: string | null },
): Promise<DecidableCase | NotDecidable> {
  const { actor } = grant;
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const row = await connection.moderationCase.findUnique({
    where: { id: caseId },
    select: caseColumns,
  });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) {
    return { ok: false, code: "not_found" };
  }
  const before = caseOf(row);
  const moderator = await caseModerator(connection, actor, alsoPersonId, row.roundId);
  const expectedVersion = version ?? before.version;
  const refused = refusedBeforeReading(before, { moderator, expectedVersion });
  if (refused === null) return { ok: true, row, before, moderator };
  return refused.code === "already_decided" ? withOutcome(refused) : refused;
}
