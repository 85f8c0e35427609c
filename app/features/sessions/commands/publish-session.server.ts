import { publishVerdict, sessionTransitionVerdict } from "~/features/sessions/domain/session";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roundLimitOf } from "../queries/round-term.server";
import type { RoundLimit } from "../queries/round-term.server";
import { seatPlanOf } from "../queries/summary.server";
import { sessionEnumColumns } from "../schema";
import { publishErrors } from "../schema/session-refusals";

export type PublishSessionOutcome =
  | { ok: true; slug: string }
  | { ok: false; code: "not_found" | "conflict" }
  | { ok: false; code: "outside_round"; limit: RoundLimit }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

/** Shows a draft to everyone and opens its sign-up. */
export async function publishSession(
  grant: Authorized<"session.write">,
  id: string,
  now: Date,
): Promise<PublishSessionOutcome> {
  return inTransaction(async (transaction) => {
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
        capacity: true,
        reservations: { select: { role: true, seats: true } },
      },
    });
    if (!row || !stillAllows(grant, { roundId: row.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { state, format } = sessionEnumColumns.parse(row);
    const step = sessionTransitionVerdict(state, "publish", "roundModerator");
    if (!step.ok) return { ok: false, code: "conflict" };
    const verdict = publishVerdict({ ...row, format, seats: seatPlanOf(row) }, now);
    if (!verdict.ok) return { ok: false, code: "invalid", errors: publishErrors(verdict.missing) };
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
        type: "session.published",
        subjectKind: "session",
        subjectId: id,
      },
      now,
    );
    return { ok: true, slug: row.slug };
  });
}
