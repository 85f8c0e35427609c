import { proofOfOwner } from "~/features/staff/commands/prove-owner.server";
import type { ShownProof } from "~/features/staff/commands/prove-owner.server";
import type { RecognisedIdentity } from "~/features/staff/commands/sign-in-with-organisation.server";
import { belongsTo } from "~/features/staff/domain/organisation-account";
import { providerInUse } from "~/features/staff/queries/identity-providers.server";
import type { AuditActor } from "~/platform/audit.server";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

/** What keeps an identity from being joined to an account. */
export type JoinRefusal = { ok: false; code: "already_linked" | "other_organisation" };

/**
 * Joins an identity to an account: one identity opens one account, and an account has one at each organisation. A step of
 * whatever proves that both are the same person.
 */
export async function joinIdentity(
  transaction: Transaction,
  account: { id: string; bodyId: string | null; actor: AuditActor },
  { providerId, subjectHash }: RecognisedIdentity,
  now: Date,
): Promise<{ ok: true } | JoinRefusal> {
  const provider = await providerInUse(transaction, providerId);
  if (!provider || !belongsTo(account, provider)) return { ok: false, code: "other_organisation" };
  const taken = await transaction.staffIdentity.count({
    where: { OR: [{ subjectHash }, { providerId, staffId: account.id }] },
  });
  if (taken > 0) return { ok: false, code: "already_linked" };
  await transaction.staffIdentity.create({
    data: { subjectHash, providerId, staffId: account.id, createdAt: now },
  });
  await emit(
    transaction,
    {
      actor: account.actor,
      type: "staff.identityLinked",
      subjectKind: "staffAccount",
      subjectId: account.id,
      details: { providerId },
    },
    now,
  );
  return { ok: true };
}

export type LinkIdentityOutcome =
  { ok: true } | JoinRefusal | { ok: false; code: "not_found" | "gone" | "credentials_refused" };

/**
 * Joins the identity that this browser came back with to the own account, for whoever proves to be its owner.
 * @param recognised null when it took too long, or was for another account
 */
export async function linkIdentity(
  { actor }: Authorized<"account.own">,
  recognised: RecognisedIdentity | null,
  shown: ShownProof,
  now: Date,
): Promise<LinkIdentityOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  if (recognised === null) return { ok: false, code: "gone" };
  if ((await proofOfOwner(actor.staffId, shown, now)) === null) {
    return { ok: false, code: "credentials_refused" };
  }
  const account = { id: actor.staffId, bodyId: actor.bodyId, actor: auditActorOf(actor) };
  return inTransaction((transaction) => joinIdentity(transaction, account, recognised, now));
}

export type UnlinkIdentityOutcome =
  { ok: true } | { ok: false; code: "not_found" | "credentials_refused" | "password_first" };

/** Parts the own account from an organisation, for whoever proves to be its owner. */
export async function unlinkIdentity(
  { actor }: Authorized<"account.own">,
  providerId: string,
  shown: ShownProof,
  now: Date,
): Promise<UnlinkIdentityOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  const kind = await proofOfOwner(staffId, shown, now);
  if (kind === null) return { ok: false, code: "credentials_refused" };
  return inTransaction(async (transaction) => {
    // Whoever showed no password may have none: the last way in stays, so nobody locks themselves out.
    const others = await transaction.staffIdentity.count({
      where: { staffId, providerId: { not: providerId }, provider: { active: true } },
    });
    if (kind === "organisation" && others === 0) return { ok: false, code: "password_first" };
    const { count } = await transaction.staffIdentity.deleteMany({
      where: { staffId, providerId },
    });
    if (count === 0) return { ok: false, code: "not_found" };
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.identityUnlinked",
        subjectKind: "staffAccount",
        subjectId: staffId,
        details: { providerId },
      },
      now,
    );
    return { ok: true };
  });
}
