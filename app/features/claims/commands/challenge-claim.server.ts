import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { challengeVerdict } from "~/features/claims/domain/challenge";
import type { Challenger, ChallengeVerdict } from "~/features/claims/domain/challenge";
import { claimStateSchema } from "~/features/claims/schema";
import type { ChallengeForm } from "~/features/claims/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Actor } from "~/policy/actor";
import type { Authorized } from "~/policy/authorize.server";

export type ChallengeOutcome = ChallengeVerdict | { ok: false; code: "not_found" };

function challengerOf(actor: Actor): Challenger {
  if (actor.kind === "participant") return "participant";
  if (actor.kind !== "staff") return "public";
  return actor.role === "advisoryCouncil" ? "advisoryCouncil" : "otherStaff";
}

/** Contradicts a claim, with a reason; staff answers in words, and from then on everyone reads both. */
export async function challengeClaim(
  grant: Authorized<"claim.challenge">,
  slug: string,
  { submission, reason }: ChallengeForm,
  now: Date,
): Promise<ChallengeOutcome> {
  const { actor } = grant;
  const personId = actor.kind === "participant" ? actor.personId : null;
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  return inTransaction(async (transaction): Promise<ChallengeOutcome> => {
    if ((await findSubmission(transaction, submission)) !== undefined) return { ok: true };
    const claim = await transaction.claim.findFirst({ where: { slug, ...PUBLIC_CLAIM } });
    if (!claim) return { ok: false, code: "not_found" };
    const open = await transaction.claimChallenge.count({
      where: { claimId: claim.id, state: "submitted", personId, staffId },
    });
    const verdict = challengeVerdict(
      { challenger: challengerOf(actor), reason, hasOpenChallenge: open > 0 },
      { state: claimStateSchema.parse(claim.state) },
    );
    if (!verdict.ok) return verdict;
    const { id } = await transaction.claimChallenge.create({
      data: { claimId: claim.id, personId, staffId, reason, createdAt: now },
    });
    await emit(
      transaction,
      {
        actor: staffId === null ? { kind: "participant" } : auditActorOf(actor),
        type: "claim.challenged",
        subjectKind: "claim",
        subjectId: claim.id,
        details: { challenge: id },
      },
      now,
    );
    await recordSubmission(transaction, submission, "challenge", `/beweringen/${slug}`, now);
    return { ok: true };
  });
}
