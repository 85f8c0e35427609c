import type { SubmitClaimForm } from "~/features/claims/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { randomToken } from "~/platform/secret.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";

/** The end of an address that nobody has chosen yet; making a sentence checkable gives it a name. */
const WAITING_NAME_LENGTH = 16;

/**
 * Takes a sentence about involvement that somebody came across. It waits, out of sight, until staff makes it checkable;
 * who sent it is not stored.
 */
export async function submitClaim(
  grant: Authorized<"claim.submit">,
  { submission, text, foundIn }: SubmitClaimForm,
  now: Date,
): Promise<{ ok: true }> {
  return inTransaction(async (transaction) => {
    if ((await findSubmission(transaction, submission)) !== undefined) return { ok: true as const };
    const slug = `ingestuurd-${randomToken().slice(0, WAITING_NAME_LENGTH).toLowerCase()}`;
    const { id } = await transaction.claim.create({
      data: { slug, text, foundIn, waiting: true, createdAt: now },
    });
    const isStaff = grant.actor.kind === "staff";
    await emit(
      transaction,
      {
        actor: isStaff ? auditActorOf(grant.actor) : { kind: "public" },
        type: "claim.submitted",
        subjectKind: "claim",
        subjectId: id,
      },
      now,
    );
    await recordSubmission(transaction, submission, "claim", "/beweringen", now);
    return { ok: true as const };
  });
}
