import { readRowsIn, sql } from "~/platform/statements.server";
import { z } from "zod";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { localPath } from "~/i18n/language";
import { endOtherSessions, isSessionIn } from "~/platform/auth.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { emit } from "~/platform/events.server";
import { claimSubmission } from "~/platform/submission.server";
import type { OwnInput } from "~/policy/authorize.server";
import { addressesOfPeople } from "../queries/address-book.server";
import { codeReplacedMail } from "../mail";
import { receiptCookie } from "../cookies/receipt.server";
import { codeForSubmission, codeHash } from "./ensure-person.server";

export type ReplacedCode =
  | { ok: true; cookies: string[] }
  /** The form is older than the code that somebody has now. */
  | { ok: false; code: "stale" }
  /** This browser was signed out meanwhile, because a new code was made in another one. */
  | { ok: false; code: "gone" };

const hashSchema = z.object({ codeHash: z.string() });

/** Tells somebody who showed that an address is theirs: without it nobody would notice that another made the code. */
async function tellReplaced(transaction: Transaction, personId: string, now: Date): Promise<void> {
  const [address] = await addressesOfPeople(transaction, [personId]);
  if (address?.confirmed !== true) return;
  const { email: recipient, language, unsubscribeUrl } = address;
  const mail = codeReplacedMail(language, `${publicUrl()}${localPath(language, "/hulp")}`);
  const to = { personId };
  await queueMail(transaction, { ...mail, to, recipient, unsubscribeUrl, about: "replaced" }, now);
}

/**
 * Gives whoever is signed in another code, for one that is lost or that others have seen. Everything that is theirs hangs
 * on the person and stays. The old code opens nothing any more, and whoever came in with it elsewhere is signed out.
 * @param submission the form as it was read: a repeat leads to the same code, an older form brings none back
 * @param sessionId the session of this browser, which goes on
 * @returns the cookie that lets the next page show the new code
 */
export async function replaceCode(
  { personId }: OwnInput,
  submission: string,
  sessionId: string | null,
  now: Date,
): Promise<ReplacedCode> {
  const code = codeForSubmission(submission);
  const hash = codeHash(code);
  return inTransaction(async (transaction) => {
    if (!(await isSessionIn(transaction, sessionId))) return { ok: false, code: "gone" };
    if (await claimSubmission(transaction, submission, now)) {
      const query = sql`SELECT "codeHash" FROM "Person" WHERE "id" = ${personId}`;
      const [person] = await readRowsIn(transaction, query, hashSchema);
      if (person?.codeHash !== hash) return { ok: false, code: "stale" };
      return { ok: true, cookies: [receiptCookie(personId, code)] };
    }
    await transaction.person.update({ where: { id: personId }, data: { codeHash: hash } });
    await endOtherSessions(transaction, "participant", personId, sessionId);
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "people.codeReplaced",
        subjectKind: "person",
        subjectId: "unnamed",
      },
      now,
    );
    await tellReplaced(transaction, personId, now);
    return { ok: true, cookies: [receiptCookie(personId, code)] };
  });
}
