import { pastSessionVerdict } from "~/features/sessions/domain/entered-afterwards";
import { sessionTransitionVerdict } from "~/features/sessions/domain/session";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roundLimitOf } from "../queries/round-term.server";
import { seatPlanOf } from "../queries/summary.server";
import { sessionEnumColumns } from "../schema";
import { publishErrors } from "../schema/session-refusals";
import type { PublishSessionOutcome } from "./publish-session.server";

/** Shows a draft of the past to everyone as held and entered afterwards; who was there is noted on its day list. */
export async function recordPastSession(
  grant: Authorized<"session.write">,
  id: string,
  now: Date,
): Promise<PublishSessionOutcome> {
  return inTransaction(async (transaction): Promise<PublishSessionOutcome> => {
    const row = await transaction.session.findUnique({
      where: { id },
      select: {
        slug: true,
        roundId: true,
        title: true,
        state: true,
        format: true,
        place: true,
        onlineUrl: true,
        startsAt: true,
        endsAt: true,
        signUpClosesAt: true,
        createdAt: true,
        example: true,
        capacity: true,
        reservations: { select: { role: true, seats: true } },
      },
    });
    if (!row || !stillAllows(grant, { roundId: row.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { state, format } = sessionEnumColumns.parse(row);
    const step = sessionTransitionVerdict(state, "recordPast", "roundModerator");
    if (!step.ok) return { ok: false, code: "conflict" };
    const verdict = pastSessionVerdict({ ...row, format, seats: seatPlanOf(row) }, now);
    if (!verdict.ok) {
      const errors =
        verdict.code === "incomplete"
          ? publishErrors(verdict.missing)
          : { date: `sessionDesk.past_${verdict.code}` };
      return { ok: false, code: "invalid", errors };
    }
    const limit = await roundLimitOf(transaction, row.roundId, row);
    if (limit) return { ok: false, code: "outside_round", limit };
    await transaction.session.update({
      where: { id },
      data: { state: step.to, version: { increment: 1 } },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "session.enteredAfterwards",
        subjectKind: "session",
        subjectId: id,
      },
      now,
    );
    return { ok: true, slug: row.slug };
  });
}
