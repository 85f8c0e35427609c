import { countWrongTry, forgetTries, mayTry } from "~/features/staff/commands/count-try.server";
import type { RecognisedIdentity } from "~/features/staff/commands/sign-in-with-organisation.server";
import {
  belongsTo,
  proofsCountFrom,
  signedInAnew,
} from "~/features/staff/domain/organisation-account";
import { providerInUse } from "~/features/staff/queries/identity-providers.server";
import { auditActorOf } from "~/platform/audit.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { verifyPassword } from "~/platform/password.server";
import { noteProof, spendProof } from "~/platform/session-proof.server";
import type { StaffActor } from "~/policy/actor";

/** What whoever is signed in shows once more before something that a borrowed browser must not do. */
export type ShownProof = {
  /** The present password; empty for whoever goes by what their organisation said. */
  current: string;
  sessionId: string | null;
};

/** By what the owner of an account was known. */
export type ProofKind = "password" | "organisation";

async function isOwnPassword(staffId: string, typed: string, now: Date): Promise<boolean> {
  const who = `own ${staffId}`;
  const client = await database();
  const account = await client.staffAccount.findUnique({
    where: { id: staffId },
    select: { passwordHash: true },
  });
  const fits = account !== null && (await verifyPassword(account.passwordHash, typed));
  if (fits && mayTry(who, now)) {
    forgetTries(who);
    return true;
  }
  countWrongTry(who, now);
  return false;
}

/**
 * By what this is the owner of the account: the present password, where one waits after wrong tries as when signing in, or what an
 * organisation said a moment ago, which counts for one time.
 * @returns null for who is not
 */
export async function proofOfOwner(
  staffId: string,
  { current, sessionId }: ShownProof,
  now: Date,
): Promise<ProofKind | null> {
  if (current !== "") return (await isOwnPassword(staffId, current, now)) ? "password" : null;
  if (sessionId === null) return null;
  const isProven = await inTransaction((transaction) =>
    spendProof(transaction, { sessionId, staffId }, proofsCountFrom(now)),
  );
  return isProven ? "organisation" : null;
}

/** That an organisation recognised somebody who was signed in here already, and when they signed in there. */
export type Reconfirmation = Omit<RecognisedIdentity, "hasFactor"> & {
  authTime: number | null;
  askedAt: Date;
};

/**
 * Notes at a session that the organisation of its owner said once more who this is. Another person at that organisation, an
 * identity that is not joined to this very account, and a sign-in there from before it was asked for count for nothing.
 */
export async function noteOwner(
  { actor, sessionId }: { actor: StaffActor; sessionId: string },
  { providerId, subjectHash, authTime, askedAt }: Reconfirmation,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_confirmed" }> {
  const { staffId } = actor;
  return inTransaction(async (transaction) => {
    const provider = await providerInUse(transaction, providerId);
    const joined = await transaction.staffIdentity.count({
      where: { subjectHash, providerId, staffId },
    });
    const counts =
      provider !== null &&
      joined === 1 &&
      belongsTo(actor, provider) &&
      signedInAnew(authTime, askedAt, now) &&
      (await noteProof(transaction, { sessionId, staffId }, now));
    if (!counts) return { ok: false, code: "not_confirmed" };
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.ownerConfirmed",
        subjectKind: "staffAccount",
        subjectId: staffId,
        details: { providerId },
      },
      now,
    );
    return { ok: true };
  });
}
