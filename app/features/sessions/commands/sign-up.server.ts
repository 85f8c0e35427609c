import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { randomUUID } from "node:crypto";
import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { handOverCodeIn } from "~/features/people/commands/hand-over-code.server";
import { offerEmail } from "~/features/people/commands/offer-email.server";
import { declared } from "~/features/people/schema";
import { decideSignUp } from "~/features/sessions/domain/sign-up";
import { countsOf, planOf } from "~/features/sessions/domain/ways";
import type { SeatWay } from "~/features/sessions/domain/ways";
import type { SignUpDecision } from "~/features/sessions/domain/sign-up";
import { localPath } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import type { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { FieldErrors } from "~/platform/form.server";
import { insertRows } from "~/platform/statements.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Actor } from "~/policy/actor";
import type { Authorized } from "~/policy/authorize.server";
import { confirmationMail, waitlistMail } from "../mail";
import { registrantsWithAddress, mailColumns, mailSession } from "../queries/registrants.server";
import type { MailRow } from "../queries/registrants.server";
import { signUpCounts } from "../queries/waitlist.server";
import { signUpToken, tokenHash } from "../queries/own-sign-up.server";
import { wayOf } from "../queries/way-of.server";
import { placesIn } from "../queries/summary.server";
import { sessionEnumColumns, signUpStateSchema } from "../schema";
import type { SignUpFields } from "../schema/sign-up-form";
import { holdNeeds } from "./hold-needs.server";
import { mailRegistrant } from "./mail-registrant.server";

export type SignUpOutcome =
  /** `cookies`: what signs in somebody who came without a code, and shows the new code once. */
  | { ok: true; place: string; person: EnsuredPerson; cookies: string[] }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "invalid"; errors: FieldErrors }
  | { ok: false; code: "duplicate" | "full" }
  | { ok: false; code: "too_many" }
  /** It was moved since the form was shown: asked again with the new start. */
  | { ok: false; code: "changed_meanwhile"; startsAt: Date }
  | {
      ok: false;
      code: "closed";
      because: Extract<SignUpDecision, { code: "closed" }>["because"];
    };

type SessionRow = MailRow & {
  roundId: string;
  capacity: number;
  onlineCapacity: number | null;
  reservations: { role: string; seats: number }[];
  signUpClosesAt: Date | null;
};

type Accepted = Extract<SignUpDecision, { ok: true }>;

/** Sign-ups for one session with one address that was not confirmed: a family with its children. */
const MOST_AT_ADDRESS = 5;

export const sessionColumns = {
  ...mailColumns,
  roundId: true,
  capacity: true,
  onlineCapacity: true,
  reservations: { select: { role: true, seats: true } },
  signUpClosesAt: true,
} as const;

function seatOf(decision: Accepted) {
  return decision.outcome === "confirmed" ? "confirmed" : "waitlisted";
}

/** One row per person and session: somebody who comes back after cancelling stands at the end of the line. */
export async function writeSignUp(
  transaction: Transaction,
  { sessionId, personId }: { sessionId: string; personId: string },
  written: {
    decision: Accepted;
    way: SeatWay;
    /** The cancelled sign-up of somebody who comes back. */
    formerId: string | null;
    position: number;
    fields: SignUpFields;
    declaration: FrozenDeclaration;
    /** Who writes it down: the person, or staff for somebody who calls. */
    actor?: ReturnType<typeof auditActorOf>;
  },
  now: Date,
): Promise<string> {
  const { decision, way, formerId, position, fields, declaration } = written;
  const columns = {
    ...declaration,
    nickname: fields.nickname,
    needs: fields.needs,
    needsHeld: false,
    companion: fields.companion,
    way,
    state: seatOf(decision),
    position,
    promotedAt: null,
    confirmBy: null,
    remindedAt: null,
    byTelephone: written.actor !== undefined,
    createdAt: now,
  };
  const id = formerId ?? randomUUID();
  if (formerId === null) {
    const cancelTokenHash = tokenHash(signUpToken(sessionId, personId));
    await insertRows(transaction, "SignUp", [
      { id, ...columns, sessionId, personId, cancelTokenHash },
    ]);
  } else {
    await transaction.signUp.update({ where: { id }, data: columns });
  }
  await emit(
    transaction,
    {
      actor: written.actor ?? { kind: "participant" },
      type: `signUp.${seatOf(decision)}`,
      subjectKind: "signUp",
      subjectId: id,
    },
    now,
  );
  return id;
}

async function notifyRegistrant(
  transaction: Transaction,
  session: SessionRow,
  signUpId: string,
  decision: Accepted,
  now: Date,
): Promise<void> {
  const [registrant] = await registrantsWithAddress(transaction, session.id, [signUpId]);
  if (!registrant) return;
  const facts = mailSession(session, registrant);
  const once = now.toISOString();
  if (decision.outcome === "confirmed") {
    const mail = confirmationMail(registrant.language, facts, registrant.ownUrl);
    const message = {
      kind: "confirmed",
      once,
      mail,
      calendar: "PUBLISH",
      byStranger: true,
    } as const;
    await mailRegistrant(transaction, session, registrant, message, now);
    return;
  }
  const mail = waitlistMail(registrant.language, facts, registrant.ownUrl, decision.position);
  const message = { kind: "waitlisted", once, mail, byStranger: true } as const;
  await mailRegistrant(transaction, session, registrant, message, now);
}

/** Decides on a seat or a place in the line, on what the transaction sees. */
export async function decide(
  transaction: Transaction,
  session: SessionRow,
  actor: Actor,
  { role, way }: { role: FrozenDeclaration["role"]; way: SeatWay },
  now: Date,
): Promise<{ decision: SignUpDecision; formerId: string | null; lastPosition: number }> {
  // Somebody without a code is new, so there is nothing to look up.
  const existing =
    actor.kind === "participant"
      ? await transaction.signUp.findUnique({
          where: { sessionId_personId: { sessionId: session.id, personId: actor.personId } },
          select: { id: true, state: true },
        })
      : null;
  const counts = await signUpCounts(transaction, session.id);
  const snapshot = {
    ...planOf(placesIn(session), way),
    sessionState: sessionEnumColumns.parse(session).state,
    startsAt: session.startsAt,
    signUpClosesAt: session.signUpClosesAt,
    confirmed: countsOf(counts.confirmed, way),
    waitlisted: countsOf(counts.waitlisted, way),
    waitlistLimit: null,
    existing: existing && signUpStateSchema.parse(existing.state),
  };
  return {
    decision: decideSignUp({ role }, snapshot, now),
    formerId: existing?.id ?? null,
    lastPosition: counts.lastPosition,
  };
}

/** What a form is told of a refused sign-up. */
export function refusalOf(decision: Extract<SignUpDecision, { ok: false }>) {
  if (decision.code === "already_signed_up") return { ok: false, code: "duplicate" } as const;
  if (decision.code === "full") return { ok: false, code: "full" } as const;
  return { ok: false, code: "closed", because: decision.because } as const;
}

/** Whether an address that nobody confirmed stands at as many sign-ups already as one family needs. */
async function takesTooManySeats(
  transaction: Transaction,
  sessionId: string,
  email: string,
): Promise<boolean> {
  const taken = await transaction.signUp.count({
    where: {
      sessionId,
      state: { in: ["confirmed", "waitlisted"] },
      person: { contact: { email, confirmedAt: null } },
    },
  });
  return taken >= MOST_AT_ADDRESS;
}

/**
 * Signs somebody up for a session: a seat, or a place in the line. Capacity, line and existing sign-up are read in the
 * transaction that writes, so however many ask at once, seats are never given twice.
 * @param submission the token of the form, already checked; a repeat of it changes nothing and gives the same place
 */
export async function signUp(
  grant: Authorized<"session.signUp">,
  input: {
    slug: string;
    fields: SignUpFields;
    /** The start that the form showed; null for one that does not say. */
    shownStart?: string | null;
    submission: string;
    language: Language;
  },
  now: Date,
): Promise<SignUpOutcome> {
  const { slug, fields, submission, language } = input;
  const place = localPath(language, `/bijeenkomsten/${slug}/aanmelding`);
  return inTransaction(async (transaction) => {
    const session = await transaction.session.findFirst({
      where: { slug, ...PUBLIC_SESSION },
      select: sessionColumns,
    });
    if (!session) return { ok: false, code: "not_found" };
    const frozen = await freezeDeclaration(transaction, declared(fields));
    if (!frozen.ok) {
      return { ok: false, code: "invalid", errors: { [frozen.field]: frozen.error } };
    }
    const person = () => ensurePerson(transaction, grant.actor, submission, language, now);
    // Signed in within the same commit: of a crowd each waits for the commits of all others.
    const welcome = async (place: string, ensured: EnsuredPerson) => {
      const known = grant.actor.kind === "participant";
      const cookies = known ? [] : await handOverCodeIn(transaction, ensured);
      return { ok: true as const, place, person: ensured, cookies };
    };
    const repeated = await findSubmission(transaction, submission);
    if (repeated !== undefined) return welcome(repeated, await person());
    const { shownStart = null } = input;
    if (shownStart !== null && new Date(shownStart).getTime() !== session.startsAt.getTime()) {
      return { ok: false, code: "changed_meanwhile", startsAt: session.startsAt };
    }
    const chosen = wayOf(session, fields.way);
    if (!chosen.ok) return chosen;
    const { way } = chosen;
    const { declaration } = frozen;
    const { role } = declaration;
    const decided = await decide(transaction, session, grant.actor, { role, way }, now);
    const { decision } = decided;
    if (!decision.ok) return refusalOf(decision);
    if (fields.email !== null && (await takesTooManySeats(transaction, session.id, fields.email))) {
      return { ok: false, code: "too_many" };
    }
    const ensured = await person();
    const { personId } = ensured;
    // Of somebody under sixteen no address is stored: nothing that identifies is asked.
    if (fields.email !== null && frozen.route === "ordinary") {
      await offerEmail(transaction, personId, fields.email, language, now);
    }
    const signUpId = await writeSignUp(
      transaction,
      { sessionId: session.id, personId },
      { ...decided, decision, way, position: decided.lastPosition + 1, fields, declaration },
      now,
    );
    const { nickname, needs } = fields;
    const { roundId } = session;
    await holdNeeds(
      transaction,
      { signUpId, roundId, personId, declaration, nickname, needs },
      now,
    );
    // Somebody new who left no address cannot be written to: nothing to look up.
    if (ensured.newCode === null || fields.email !== null) {
      await notifyRegistrant(transaction, session, signUpId, decision, now);
    }
    await recordSubmission(transaction, submission, "signUp", place, now);
    return welcome(place, ensured);
  });
}
