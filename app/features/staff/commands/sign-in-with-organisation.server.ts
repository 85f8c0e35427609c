import { forgetTries, mayTry } from "~/features/staff/commands/count-try.server";
import { afterCode, refuse } from "~/features/staff/commands/sign-in.server";
import { belongsTo } from "~/features/staff/domain/organisation-account";
import { providerInUse } from "~/features/staff/queries/identity-providers.server";
import { deskLanguage } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { endSession, startSession } from "~/platform/auth.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { deviceCookie } from "~/platform/known-device.server";

/** Whom an organisation recognised. */
export type RecognisedIdentity = {
  providerId: string;
  subjectHash: string;
  /** Its token proved a second factor. */
  hasFactor: boolean;
};

/** Nobody here is joined to it, the account is off, or it belongs to another organisation by now. */
type NotLinked = { ok: false; code: "not_linked" };

export type OrganisationSignInOutcome =
  | { ok: true; cookies: string[]; language: Language }
  | NotLinked
  | { ok: false; code: "code_missing" | "code_wrong" };

/** The account that is joined to an identity, as long as it may be opened with it; else null. */
async function accountOf(transaction: Transaction, identity: RecognisedIdentity) {
  const provider = await providerInUse(transaction, identity.providerId);
  const found = await transaction.staffIdentity.findUnique({
    where: { subjectHash: identity.subjectHash },
    select: {
      providerId: true,
      staff: {
        select: {
          id: true,
          active: true,
          bodyId: true,
          language: true,
          totpSecret: true,
          totpLastStep: true,
          recoveryHashes: true,
        },
      },
    },
  });
  if (!provider || found?.providerId !== provider.id) return null;
  const { staff } = found;
  return staff.active && belongsTo(staff, provider) ? staff : null;
}

type Opened = { ok: true; id: string; language: Language };

async function decide(
  transaction: Transaction,
  identity: RecognisedIdentity,
  code: string | null,
  now: Date,
): Promise<Opened | Exclude<OrganisationSignInOutcome, { ok: true }>> {
  const account = await accountOf(transaction, identity);
  if (!account) {
    await refuse(transaction, "unknown", `identity ${identity.subjectHash}`, now);
    return { ok: false, code: "not_linked" };
  }
  const who = `identity ${account.id}`;
  const factor = identity.hasFactor ? {} : code === null ? null : afterCode(account, code, now);
  if (factor === null && code === null) return { ok: false, code: "code_missing" };
  if (factor === null || !mayTry(who, now)) {
    await refuse(transaction, account.id, who, now);
    return { ok: false, code: "code_wrong" };
  }
  forgetTries(who);
  await transaction.staffAccount.update({
    where: { id: account.id },
    data: { failedSignIns: 0, ...factor },
  });
  await emit(
    transaction,
    {
      actor: { kind: "staff", staffId: account.id },
      type: "staff.signInByOrganisation",
      subjectKind: "staffAccount",
      subjectId: account.id,
      details: { providerId: identity.providerId, factorProven: identity.hasFactor },
    },
    now,
  );
  return { ok: true, id: account.id, language: deskLanguage(account.language) };
}

/**
 * Signs in whom an organisation recognised. A login makes no account: the identity has to be joined to one here. Where the
 * token proved no second factor, the code of the own app is asked.
 * @param code null while none was typed
 * @param sessionId the session this browser has, which ends
 */
export async function signInWithOrganisation(
  identity: RecognisedIdentity,
  code: string | null,
  sessionId: string | null,
  now: Date,
): Promise<OrganisationSignInOutcome> {
  const opened = await inTransaction((transaction) => decide(transaction, identity, code, now));
  if (!opened.ok) return opened;
  if (sessionId !== null) await endSession("staff", sessionId);
  return {
    ok: true,
    language: opened.language,
    cookies: [await startSession("staff", opened.id), deviceCookie(opened.id)],
  };
}
