/**
 * Rule: recommendations and points are many-to-many: one recommendation answers several points, and one point can have
 * several recommendations. Source: design, section 2 (advice).
 */
export interface AdvicePointRef {
  id: string;
  label: string;
}

export type RecommendationVerdict =
  | { ok: true }
  | { ok: false; code: "text_missing" | "no_point" }
  | { ok: false; code: "unknown_point"; pointId: string };

/** Whether a recommendation can be added: it says something, about at least one point of the same advice. */
export function recommendationVerdict(
  recommendation: { text: string; pointIds: readonly string[] },
  points: readonly AdvicePointRef[],
): RecommendationVerdict {
  if (recommendation.text.trim() === "") return { ok: false, code: "text_missing" };
  if (recommendation.pointIds.length === 0) return { ok: false, code: "no_point" };
  const unknown = recommendation.pointIds.find((id) => !points.some((point) => point.id === id));
  return unknown === undefined
    ? { ok: true }
    : { ok: false, code: "unknown_point", pointId: unknown };
}
