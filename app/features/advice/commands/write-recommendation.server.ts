import { recommendationVerdict } from "~/features/advice/domain/recommendation";
import { ownDraft } from "~/features/advice/queries/own-draft.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type WriteRecommendationOutcome =
  | { ok: true }
  | {
      ok: false;
      code: "not_found" | "published" | "text_missing" | "no_point" | "unknown_point";
    };

/** Adds a recommendation that answers one or more points of the same advice. */
export async function writeRecommendation(
  grant: Authorized<"advice.write">,
  slug: string,
  { text, pointIds }: { text: string; pointIds: readonly string[] },
  now: Date,
): Promise<WriteRecommendationOutcome> {
  return inTransaction(async (transaction): Promise<WriteRecommendationOutcome> => {
    const draft = await ownDraft(transaction, grant, slug);
    if (!draft.ok) return draft;
    const { advice } = draft;
    const verdict = recommendationVerdict({ text, pointIds }, advice.points);
    if (!verdict.ok) return { ok: false, code: verdict.code };
    const position = Math.max(0, ...advice.recommendations.map((row) => row.position)) + 1;
    await transaction.recommendation.create({
      data: {
        adviceId: advice.id,
        label: `A${position}`,
        text,
        position,
        points: { create: [...new Set(pointIds)].map((pointId) => ({ pointId })) },
      },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "advice.recommendationWritten",
        subjectKind: "advice",
        subjectId: advice.id,
        details: { label: `A${position}` },
      },
      now,
    );
    return { ok: true };
  });
}

/** Takes a recommendation out of an advice that is not published yet; a repeat changes nothing. */
export async function removeRecommendation(
  grant: Authorized<"advice.write">,
  slug: string,
  recommendationId: string,
  now: Date,
): Promise<WriteRecommendationOutcome> {
  return inTransaction(async (transaction): Promise<WriteRecommendationOutcome> => {
    const draft = await ownDraft(transaction, grant, slug);
    if (!draft.ok) return draft;
    const { advice } = draft;
    const row = advice.recommendations.find(({ id }) => id === recommendationId);
    if (!row) return { ok: true };
    await transaction.recommendationPoint.deleteMany({ where: { recommendationId } });
    await transaction.recommendation.delete({ where: { id: recommendationId } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "advice.recommendationRemoved",
        subjectKind: "advice",
        subjectId: advice.id,
        details: { label: row.label },
      },
      now,
    );
    return { ok: true };
  });
}
