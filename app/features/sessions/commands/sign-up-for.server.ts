import {
  codeForSubmission,
  codeHash,
  ensurePerson,
  personWith,
} from "~/features/people/commands/ensure-person.server";
import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import type { SignUpDecision } from "~/features/sessions/domain/sign-up";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import type { Language } from "~/i18n/language";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { FieldErrors } from "~/platform/form.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import type { SignUpForFields } from "../schema/sign-up-form";
import { holdNeeds } from "./hold-needs.server";
import { wayOf } from "../queries/way-of.server";
import { tellEarlierMessages } from "./tell-by-telephone.server";
import { decide, refusalOf, sessionColumns, writeSignUp } from "./sign-up.server";

/** What is read out or handed over once: the code, and what the person has. */
export type SignedUpFor = {
  code: string;
  /** The number on the list of the day. */
  number: number;
  waiting: boolean;
};

export type SignUpForOutcome =
  | ({ ok: true } & SignedUpFor)
  | { ok: false; code: "not_found" }
  | { ok: false; code: "invalid"; errors: FieldErrors }
  | { ok: false; code: "duplicate" | "full" }
  | {
      ok: false;
      code: "closed";
      because: Extract<SignUpDecision, { code: "closed" }>["because"];
    };

/** What the same form gave before. Whoever cancelled or was erased meanwhile is not signed up a second time. */
async function shownAgain(
  transaction: Transaction,
  sessionId: string,
  submission: string,
): Promise<SignUpForOutcome> {
  const code = codeForSubmission(submission);
  const personId = await personWith(transaction, codeHash(code));
  if (personId === undefined) return { ok: false, code: "not_found" };
  const row = await transaction.signUp.findUnique({
    where: { sessionId_personId: { sessionId, personId } },
    select: { position: true, state: true },
  });
  if (!row) return { ok: false, code: "not_found" };
  if (row.state !== "confirmed" && row.state !== "waitlisted") {
    return { ok: false, code: "duplicate" };
  }
  return { ok: true, code, number: row.position, waiting: row.state === "waitlisted" };
}

/**
 * Signs somebody up who telephones or stands at the desk, by the same rules as whoever does it alone: the same seats, the
 * same line, the same questions. They get a new code, which staff read out or hand over on paper and nobody keeps; no
 * address is asked.
 * @param submission the token of the form, already checked; a repeat of it gives the same person and code
 */
export async function signUpFor(
  grant: Authorized<"session.attendance">,
  input: { sessionId: string; fields: SignUpForFields; submission: string; language: Language },
  now: Date,
): Promise<SignUpForOutcome> {
  const { sessionId, fields, submission, language } = input;
  return inTransaction(async (transaction): Promise<SignUpForOutcome> => {
    const session = await transaction.session.findFirst({
      where: { id: sessionId, ...PUBLIC_SESSION },
      select: sessionColumns,
    });
    if (!session || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    if ((await findSubmission(transaction, submission)) !== undefined) {
      return shownAgain(transaction, sessionId, submission);
    }
    const frozen = await freezeDeclaration(transaction, declared(fields));
    if (!frozen.ok) {
      return { ok: false, code: "invalid", errors: { [frozen.field]: frozen.error } };
    }
    const chosen = wayOf(session, fields.way);
    if (!chosen.ok) return chosen;
    const { way } = chosen;
    const { declaration } = frozen;
    const caller = { kind: "public" } as const;
    const { role } = declaration;
    const decided = await decide(transaction, session, caller, { role, way }, now);
    const { decision } = decided;
    if (!decision.ok) return refusalOf(decision);
    const { personId } = await ensurePerson(transaction, caller, submission, language, now);
    const code = codeForSubmission(submission);
    const actor = auditActorOf(grant.actor);
    const position = decided.lastPosition + 1;
    const { nickname, needs } = fields;
    const signUpId = await writeSignUp(
      transaction,
      { sessionId, personId },
      {
        decision,
        way,
        formerId: null,
        position,
        fields: { ...fields, email: null },
        declaration,
        actor,
      },
      now,
    );
    const state = decision.outcome;
    await tellEarlierMessages(transaction, { sessionId, signUpId, state, way });
    const { roundId } = session;
    await holdNeeds(
      transaction,
      { signUpId, roundId, personId, declaration, nickname, needs },
      now,
    );
    const place = `/werkplek/bijeenkomsten/${sessionId}`;
    await recordSubmission(transaction, submission, "signUp", place, now);
    return { ok: true, code, number: position, waiting: decision.outcome === "waitlisted" };
  });
}
