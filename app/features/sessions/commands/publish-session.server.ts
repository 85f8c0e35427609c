import { publishVerdict, sessionTransitionVerdict } from "~/features/sessions/domain/session";
import type { SessionPlaces } from "~/features/sessions/domain/ways";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Prisma } from "~/platform/generated/client";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roundLimitOf } from "../queries/round-term.server";
import type { RoundLimit } from "../queries/round-term.server";
import { placesIn } from "../queries/summary.server";
import { sessionEnumColumns } from "../schema";
import { publishErrors } from "../schema/session-refusals";

export type PublishSessionOutcome =
  | { ok: true; slug: string }
  | { ok: false; code: "not_found" | "conflict" }
  | { ok: false; code: "outside_round"; limit: RoundLimit }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

const columns = {
  slug: true,
  roundId: true,
  title: true,
  state: true,
  format: true,
  place: true,
  onlineUrl: true,
  startsAt: true,
  endsAt: true,
  signUpClosesAt: true,
  createdAt: true,
  example: true,
  capacity: true,
  onlineCapacity: true,
  reservations: { select: { role: true, seats: true } },
} as const;

type Draft = Prisma.SessionGetPayload<{ select: typeof columns }>;

/** A way in which a draft comes to be seen by everyone: the step, what it must hold for that, and what is said to have happened. */
interface Showing {
  verb: "publish" | "recordPast";
  event: "session.published" | "session.enteredAfterwards";
  /** @returns what is wrong, by field; undefined when nothing is */
  errorsOf: (draft: ReadyDraft, now: Date) => Record<string, string> | undefined;
}

type ReadyDraft = Draft & SessionPlaces;

/** Shows a draft to everyone, in one of the ways there are. */
export async function showDraft(
  grant: Authorized<"session.write">,
  id: string,
  { verb, event, errorsOf }: Showing,
  now: Date,
): Promise<PublishSessionOutcome> {
  return inTransaction(async (transaction): Promise<PublishSessionOutcome> => {
    const row = await transaction.session.findUnique({ where: { id }, select: columns });
    if (!row || !stillAllows(grant, { roundId: row.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { state } = sessionEnumColumns.parse(row);
    const step = sessionTransitionVerdict(state, verb, "roundModerator");
    if (!step.ok) return { ok: false, code: "conflict" };
    const errors = errorsOf({ ...row, ...placesIn(row) }, now);
    if (errors) return { ok: false, code: "invalid", errors };
    const limit = await roundLimitOf(transaction, row.roundId, row);
    if (limit) return { ok: false, code: "outside_round", limit };
    await transaction.session.update({
      where: { id },
      data: { state: step.to, version: { increment: 1 } },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: event,
        subjectKind: "session",
        subjectId: id,
      },
      now,
    );
    return { ok: true, slug: row.slug };
  });
}

const PUBLISHING: Showing = {
  verb: "publish",
  event: "session.published",
  errorsOf: (draft, now) => {
    const verdict = publishVerdict(draft, now);
    return verdict.ok ? undefined : publishErrors(verdict.missing);
  },
};

/** Shows a draft to everyone and opens its sign-up. */
export function publishSession(
  grant: Authorized<"session.write">,
  id: string,
  now: Date,
): Promise<PublishSessionOutcome> {
  return showDraft(grant, id, PUBLISHING, now);
}
