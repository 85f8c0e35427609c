import { contradictionsOf } from "~/features/rounds/domain/contradictions";
import { openingVerdict } from "~/features/rounds/domain/opening";
import type { OpeningGap } from "~/features/rounds/domain/opening";
import { roundTransitionVerdict } from "~/features/rounds/domain/round";
import type { RoundActor, RoundVerb } from "~/features/rounds/domain/round";
import { promisesOf } from "~/features/rounds/queries/round-promises.server";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { randomToken, sealErasably } from "~/platform/secret.server";
import type { Actor } from "~/policy/actor";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

/** The steps that need no more than the round itself; reporting back has a command of its own. */
export type PlainRoundVerb = Exclude<RoundVerb, "reportBack">;

export type RoundStepOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "conflict" }
  | { ok: false; code: "incomplete"; missing: readonly OpeningGap[] };

/** Who takes a step, as the rules of a round see them. */
export function roundActorOf(actor: Actor): RoundActor {
  if (actor.kind === "system") return "clock";
  return actor.kind === "staff" && actor.role === "administrator"
    ? "administrator"
    : "roundModerator";
}

const columns = {
  principles: { select: { reason: true, principle: { select: { number: true } } } },
} as const;

async function openingGaps(transaction: Transaction, roundId: string, now: Date) {
  const round = await transaction.round.findUniqueOrThrow({
    where: { id: roundId },
    include: columns,
  });
  const { answererBodyId: bodyId } = round;
  const responders = await transaction.staffAccount.count({
    where: { role: "responder", active: true, bodyId: bodyId ?? "" },
  });
  const verdict = openingVerdict(
    {
      ...round,
      ...(await promisesOf(transaction, roundId)),
      responders,
      principles: round.principles.map(({ reason, principle }) => ({
        reason,
        number: principle.number,
      })),
    },
    now,
  );
  return verdict.ok ? [] : verdict.missing;
}

/** What keeps a round from being told to people: announcing asks that it does not contradict itself, opening asks all. */
async function gapsBefore(
  transaction: Transaction,
  verb: PlainRoundVerb,
  roundId: string,
  now: Date,
): Promise<readonly OpeningGap[]> {
  if (verb === "open") return openingGaps(transaction, roundId, now);
  if (verb !== "announce") return [];
  const promises = await promisesOf(transaction, roundId);
  return contradictionsOf(promises).map((code) => ({ code }));
}

/** The moment that a step leaves on the round. The secret that keys answers is made when the round opens. */
function momentsOf(verb: PlainRoundVerb, now: Date, secret: string | null, closesAt: Date | null) {
  switch (verb) {
    case "announce":
      return { announcedAt: now };
    case "withdrawAnnouncement":
      return { announcedAt: null };
    case "open":
      return { opensAt: now, secret: secret ?? sealErasably(randomToken()) };
    case "close":
      // A round that closed by the clock keeps the moment that was promised.
      return { closesAt: closesAt !== null && closesAt < now ? closesAt : now };
    case "evaluate":
      return { evaluatedAt: now };
  }
}

/**
 * Takes a round one step further: announce, open, close, look back. Opening asks for everything that people must know
 * beforehand, and neither it nor announcing lets a promise out that another one contradicts. Source: design, section 3 (round).
 */
export async function takeRoundStep(
  grant: Authorized<"round.write">,
  slug: string,
  verb: PlainRoundVerb,
  now: Date,
): Promise<RoundStepOutcome> {
  return inTransaction(async (transaction): Promise<RoundStepOutcome> => {
    const round = await transaction.round.findUnique({
      where: { slug },
      select: {
        id: true,
        state: true,
        scope: true,
        phase: true,
        influenceLevel: true,
        secret: true,
        closesAt: true,
        version: true,
      },
    });
    if (!round || !stillAllows(grant, { roundId: round.id }))
      return { ok: false, code: "not_found" };
    const { state } = roundEnumColumns.parse(round);
    const verdict = roundTransitionVerdict(state, verb, roundActorOf(grant.actor));
    if (!verdict.ok) return { ok: false, code: "conflict" };
    const missing = await gapsBefore(transaction, verb, round.id, now);
    if (missing.length > 0) return { ok: false, code: "incomplete", missing };
    await transaction.round.update({
      where: { id: round.id },
      data: {
        state: verdict.to,
        version: { increment: 1 },
        ...momentsOf(verb, now, round.secret, round.closesAt),
      },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: `round.${verb}`,
        subjectKind: "round",
        subjectId: round.id,
      },
      now,
    );
    return { ok: true };
  });
}
