import type { OfflineActivityInput } from "~/features/participation/schema";
import { MOST_ACTIVITIES } from "~/features/participation/domain/activity";
import { relativeToScope } from "~/features/participation/domain/before-frames";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

/** Adds an activity that took place outside this service, so that documents can say who was there. */
export async function addOfflineActivity(
  grant: Authorized<"sourceCount.write">,
  slug: string,
  input: OfflineActivityInput,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" | "too_many" }> {
  return inTransaction(async (transaction) => {
    if ((await findSubmission(transaction, input.submission)) !== undefined) return { ok: true };
    const round = await transaction.round.findUnique({
      where: { slug },
      select: { id: true, framesFixedOn: true, _count: { select: { activities: true } } },
    });
    if (!round || !stillAllows(grant, { roundId: round.id })) {
      return { ok: false, code: "not_found" };
    }
    if (round._count.activities >= MOST_ACTIVITIES) return { ok: false, code: "too_many" };
    const timing =
      input.heldOn === null ? "unknown" : relativeToScope(input.heldOn, round.framesFixedOn);
    const { id } = await transaction.activity.create({
      data: {
        roundId: round.id,
        kind: input.kind,
        title: input.title,
        heldOn: input.heldOn,
        beforeFrames: timing === "unknown" ? null : timing === "before",
        supervisors: input.supervisors,
        municipalitiesReached: input.municipalitiesReached,
        position: round._count.activities + 1,
      },
      select: { id: true },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "activity.added",
        subjectKind: "activity",
        subjectId: id,
        details: { kind: input.kind },
      },
      now,
    );
    await recordSubmission(transaction, input.submission, "activity", slug, now);
    return { ok: true };
  });
}
