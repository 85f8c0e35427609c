import { claimWords } from "~/features/claims/domain/claim";
import type { SubmitClaimForm } from "~/features/claims/schema";
import { holdIfDangerous } from "~/features/moderation/commands/open-case.server";
import { auditActorOf } from "~/platform/audit.server";
import type { AuditActor } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { randomToken } from "~/platform/secret.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";

/** The end of an address that nobody has chosen yet; making a sentence checkable gives it a name. */
const WAITING_NAME_LENGTH = 16;

/**
 * Takes a sentence about involvement that somebody came across. It waits, out of sight, until staff makes it checkable,
 * and before that for the safety officer when it suggests danger; who sent it is not stored.
 */
export async function submitClaim(
  grant: Authorized<"claim.submit">,
  { submission, text, foundIn }: SubmitClaimForm,
  now: Date,
): Promise<{ ok: true; held: boolean }> {
  return inTransaction(async (transaction) => {
    const repeated = await findSubmission(transaction, submission);
    if (repeated !== undefined) return { ok: true as const, held: repeated === "held" };
    const slug = `ingestuurd-${randomToken().slice(0, WAITING_NAME_LENGTH).toLowerCase()}`;
    const { id } = await transaction.claim.create({
      data: { slug, text, foundIn, waiting: true, createdAt: now },
    });
    const sentBy: AuditActor =
      grant.actor.kind === "staff" ? auditActorOf(grant.actor) : { kind: "public" };
    const held = await holdIfDangerous(
      transaction,
      {
        subject: { kind: "claim", id },
        roundId: null,
        text: claimWords({ text, foundIn }),
        authorIds: [],
        role: "other",
        ageBand: null,
        sentBy,
      },
      now,
    );
    if (held) await transaction.claim.update({ where: { id }, data: { held: true } });
    await emit(
      transaction,
      {
        actor: sentBy,
        type: "claim.submitted",
        subjectKind: "claim",
        subjectId: id,
      },
      now,
    );
    await recordSubmission(transaction, submission, "claim", held ? "held" : "waiting", now);
    return { ok: true as const, held };
  });
}
