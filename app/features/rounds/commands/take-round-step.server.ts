import type { OpeningGap } from "~/features/rounds/domain/opening";
import { roundTransitionVerdict } from "~/features/rounds/domain/round";
import type { RoundActor, RoundVerb } from "~/features/rounds/domain/round";
import { plainStepGaps } from "~/features/rounds/queries/step-gaps.server";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { auditActorOf } from "~/platform/audit.server";
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

/** The moment that a step leaves on the round. The secret that keys answers is made when the round opens. */
function momentsOf(verb: PlainRoundVerb, now: Date, secret: string | null, closesAt: Date | null) {
  switch (verb) {
    case "announce":
      return { announcedAt: now, withdrawnAt: null };
    case "withdrawAnnouncement":
      return { announcedAt: null, withdrawnAt: now };
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
 * @param version the round as it was read when the step was asked; the clock has read nothing
 */
export async function takeRoundStep(
  grant: Authorized<"round.write">,
  slug: string,
  verb: PlainRoundVerb,
  now: Date,
  version?: number,
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
    const isAsRead = version === undefined || version === round.version;
    if (!verdict.ok || !isAsRead) return { ok: false, code: "conflict" };
    const { missing } = await plainStepGaps(transaction, round.id, verb, now);
    if (missing.length > 0) return { ok: false, code: "incomplete", missing };
    await transaction.round.update({
      where: { id: round.id },
      data: {
        state: verdict.to,
        changedAt: now,
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
