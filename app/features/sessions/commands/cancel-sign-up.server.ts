import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { cancelSignUpVerdict } from "~/features/sessions/domain/sign-up";
import type { CancelSignUpVerdict } from "~/features/sessions/domain/sign-up";
import type { AuditActor } from "~/platform/audit.server";
import { inTransaction, recordTakenBack } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { tokenHash } from "../queries/own-sign-up.server";
import { seatWaySchema, sessionEnumColumns, signUpStateSchema } from "../schema";
import { promoteFromWaitlist } from "./promote-from-waitlist.server";

/** Whose sign-up: of the signed-in participant for a session, or that of whoever holds the link of the mail. */
export type OwnSignUpKey = { slug: string } | { token: string };

/** What a change of an own sign-up needs to know. */
export const ownSignUpColumns = {
  id: true,
  personId: true,
  state: true,
  way: true,
  sessionId: true,
  confirmBy: true,
  session: { select: { startsAt: true, state: true, format: true, slug: true } },
} as const;

/** Finds the sign-up that the asker may change; null when it is somebody else's or nobody's. */
export async function findOwnSignUp(
  transaction: Transaction,
  grant: Authorized<"session.signUp">,
  key: OwnSignUpKey,
) {
  if ("token" in key) {
    return transaction.signUp.findUnique({
      where: { cancelTokenHash: tokenHash(key.token) },
      select: ownSignUpColumns,
    });
  }
  if (grant.actor.kind !== "participant") return null;
  return transaction.signUp.findFirst({
    where: { personId: grant.actor.personId, session: { slug: key.slug } },
    select: ownSignUpColumns,
  });
}

type CancellableSignUp = NonNullable<Awaited<ReturnType<typeof findOwnSignUp>>>;

/** Gives a sign-up up, in a running transaction; a freed seat goes to the next in line. */
export async function giveUpSeat(
  transaction: Transaction,
  row: CancellableSignUp,
  actor: AuditActor,
  now: Date,
): Promise<CancelSignUpVerdict> {
  const { state: sessionState } = sessionEnumColumns.parse(row.session);
  const verdict = cancelSignUpVerdict(
    { state: signUpStateSchema.parse(row.state) },
    row.session,
    now,
  );
  if (!verdict.ok) return verdict;
  await takeBackText(transaction, { kind: "signUpNeeds", id: row.id }, "withdrawn", now);
  await recordTakenBack(transaction, [row.personId], `signUp:${row.id}`);
  await transaction.signUp.update({
    where: { id: row.id },
    data: { state: "cancelled", confirmBy: null },
  });
  await emit(
    transaction,
    {
      actor,
      type: "signUp.cancelled",
      subjectKind: "signUp",
      subjectId: row.id,
    },
    now,
  );
  if (verdict.freesSeat && sessionState === "published") {
    const way = seatWaySchema.parse(row.way);
    await promoteFromWaitlist(transaction, row.sessionId, { way, seats: "one" }, now);
  }
  return verdict;
}

export type CancelSignUpOutcome =
  { ok: true; slug: string } | { ok: false; code: "not_found" | "gone" };

/** Cancels an own sign-up. Cancelling twice is no mistake: it is cancelled. */
export async function cancelSignUp(
  grant: Authorized<"session.signUp">,
  key: OwnSignUpKey,
  now: Date,
): Promise<CancelSignUpOutcome> {
  return inTransaction(async (transaction) => {
    const row = await findOwnSignUp(transaction, grant, key);
    if (!row) return { ok: false, code: "not_found" };
    const verdict = await giveUpSeat(transaction, row, { kind: "participant" }, now);
    if (verdict.ok || verdict.code === "already_cancelled") {
      return { ok: true, slug: row.session.slug };
    }
    return { ok: false, code: "gone" };
  });
}
