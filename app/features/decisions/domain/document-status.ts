/**
 * Rule: a document is final only when all bodies that must adopt it (each council of the region) have; until then it is a
 * definitive concept. Source: design, section 3 (decision).
 */
import { isAdopted, type DecisionStage, type DecisionState } from "./decision";

export interface BodyDecision {
  bodyId: string;
  stage: DecisionStage;
  state: DecisionState;
}

export interface DocumentStatus {
  status: "final" | "definitiveConcept";
  /** "11 of 14". */
  adopted: number;
  of: number;
  /** Every required body once, in the order given; a body without a row is unknown. */
  bodies: readonly { bodyId: string; state: DecisionState }[];
  counts: Readonly<Record<DecisionState, number>>;
}

/**
 * The status of a document from the decisions of the bodies that must adopt it. Decisions of other bodies do not count,
 * nor do opinions. A document that nobody must adopt is never final by this rule.
 */
export function documentStatus(
  requiredBodyIds: readonly string[],
  decisions: readonly BodyDecision[],
): DocumentStatus {
  const stateOf = new Map(
    decisions
      .filter((decision) => decision.stage === "decision")
      .map((decision) => [decision.bodyId, decision.state]),
  );
  const bodies = requiredBodyIds.map((bodyId) => ({
    bodyId,
    state: stateOf.get(bodyId) ?? ("unknown" as const),
  }));
  const count = (state: DecisionState) => bodies.filter((body) => body.state === state).length;
  const adopted = bodies.filter((body) => isAdopted(body.state)).length;
  return {
    status: bodies.length > 0 && adopted === bodies.length ? "final" : "definitiveConcept",
    adopted,
    of: bodies.length,
    bodies,
    counts: {
      scheduled: count("scheduled"),
      adopted: count("adopted"),
      adoptedWithPoints: count("adoptedWithPoints"),
      rejected: count("rejected"),
      deferred: count("deferred"),
      unknown: count("unknown"),
    },
  };
}

/** The bodies to tell of a decision: those that asked to hear of the others, except the one that decided. */
export function bodiesToAlert(
  decision: { bodyId: string; state: DecisionState },
  subscribedBodyIds: readonly string[],
): string[] {
  if (decision.state === "unknown" || decision.state === "scheduled") return [];
  return [...new Set(subscribedBodyIds)].filter((bodyId) => bodyId !== decision.bodyId);
}
