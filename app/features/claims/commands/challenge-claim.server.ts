import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { holdIfDangerous } from "~/features/moderation/commands/open-case.server";
import { challengeVerdict, OPEN_CHALLENGE } from "~/features/claims/domain/challenge";
import type { Challenger, ChallengeVerdict } from "~/features/claims/domain/challenge";
import { claimStateSchema } from "~/features/claims/schema";
import type { ChallengeForm } from "~/features/claims/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Actor } from "~/policy/actor";
import type { Authorized } from "~/policy/authorize.server";

export type ChallengeOutcome = ChallengeVerdict | { ok: false; code: "not_found" };

/** Holds a challenge by a participant when it suggests danger: staff sees it once a safety officer looked. */
async function holdChallenge(
  transaction: Transaction,
  challenge: { id: string; roundId: string | null; personId: string; reason: string },
  now: Date,
): Promise<void> {
  const { id, roundId, personId, reason } = challenge;
  const held = await holdIfDangerous(
    transaction,
    {
      subject: { kind: "claimChallenge", id },
      roundId,
      text: { title: "", body: reason },
      authorIds: [personId],
      role: "other",
      ageBand: null,
    },
    now,
  );
  if (held) await transaction.claimChallenge.update({ where: { id }, data: { state: "held" } });
}

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
      where: { claimId: claim.id, state: { in: [...OPEN_CHALLENGE] }, personId, staffId },
    });
    const verdict = challengeVerdict(
      { challenger: challengerOf(actor), reason, hasOpenChallenge: open > 0 },
      { state: claimStateSchema.parse(claim.state) },
    );
    if (!verdict.ok) return verdict;
    const { id } = await transaction.claimChallenge.create({
      data: { claimId: claim.id, personId, staffId, reason, createdAt: now },
    });
    if (personId !== null) {
      await holdChallenge(transaction, { id, roundId: claim.roundId, personId, reason }, now);
    }
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
