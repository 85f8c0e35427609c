import { endStaffSessions } from "~/platform/auth.server";
import {
  SETUP_LINK_HOURS,
  newLinkVerdict,
  setupLinkExpiresAt,
} from "~/features/staff/domain/account-setup";
import { setUpMail } from "~/features/staff/mail";
import type { Language } from "~/i18n/language";
import { localPath } from "~/i18n/language";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { emit } from "~/platform/events.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { randomToken, seal, sha256 } from "~/platform/secret.server";
import { newTotpSecret } from "~/platform/totp.server";
import type { Authorized } from "~/policy/authorize.server";

/** Fresh columns for an account whose owner has to choose a password and a second factor, with the token once. */
export function setUpColumns(now: Date) {
  const token = randomToken();
  const columns = {
    passwordHash: "",
    totpSecret: seal(newTotpSecret()),
    totpLastStep: null,
    failedSignIns: 0,
    recoveryHashes: "[]",
    calendarTokenHash: null,
    setupTokenHash: sha256(token),
    setupExpiresAt: setupLinkExpiresAt(now),
  };
  return { token, columns };
}

/**
 * Puts the link in a message to the owner.
 * @returns the link, for showing once to the administrator who asked for it
 */
export async function sendSetUpLink(
  transaction: Transaction,
  account: { id: string; email: string; token: string },
  language: Language,
  now: Date,
): Promise<string> {
  const link = `${publicUrl()}${localPath(language, `/inloggen/instellen?token=${account.token}`)}`;
  const mail = setUpMail(language, link, SETUP_LINK_HOURS);
  const { id: staffId, email: recipient, token } = account;
  await queueMail(transaction, { ...mail, to: { staffId }, recipient, about: sha256(token) }, now);
  return link;
}

export type SetUpLinkOutcome =
  { ok: true; link: string } | { ok: false; code: "not_found" | "own_account" };

/**
 * Gives an account a new one-time link: for a colleague whose link ran out, whose password is forgotten or whose phone
 * is lost. The old password, second factor, joined organisation and sessions stop at once.
 */
export async function issueSetUpLink(
  grant: Authorized<"account.write">,
  id: string,
  language: Language,
  now: Date,
): Promise<SetUpLinkOutcome> {
  return inTransaction(async (transaction) => {
    const account = await transaction.staffAccount.findUnique({ where: { id } });
    if (!account?.active) return { ok: false, code: "not_found" };
    const { actor } = grant;
    const verdict = newLinkVerdict(id, actor.kind === "staff" ? actor.staffId : "");
    if (!verdict.ok) return verdict;
    const { token, columns } = setUpColumns(now);
    await transaction.staffAccount.update({ where: { id }, data: columns });
    await transaction.staffIdentity.deleteMany({ where: { staffId: id } });
    await endStaffSessions(transaction, id);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.setUpLinkIssued",
        subjectKind: "staffAccount",
        subjectId: id,
      },
      now,
    );
    const link = await sendSetUpLink(
      transaction,
      { id, email: account.email, token },
      language,
      now,
    );
    return { ok: true, link };
  });
}
