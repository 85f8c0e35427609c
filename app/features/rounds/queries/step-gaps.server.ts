/** What keeps a step of a round back: read by the page that asks for the step, and by the command that takes it. */
import { announcementVerdict, openingVerdict } from "~/features/rounds/domain/opening";
import type { OpeningGap, RoundToOpen } from "~/features/rounds/domain/opening";
import type { Readiness } from "~/features/rounds/domain/readiness";
import type { RoundVerb } from "~/features/rounds/domain/round";
import type { Connection } from "~/platform/db.server";
import { promisesOf } from "./round-promises.server";
import { reportBackGaps } from "./round-report-state.server";

async function roundToOpen(client: Connection, roundId: string): Promise<RoundToOpen> {
  const { principles, ...round } = await client.round.findUniqueOrThrow({
    where: { id: roundId },
    include: {
      principles: { select: { reason: true, principle: { select: { number: true } } } },
    },
  });
  const responders = await client.staffAccount.count({
    where: { role: "responder", active: true, bodyId: round.answererBodyId ?? "" },
  });
  return {
    ...round,
    ...(await promisesOf(client, roundId)),
    responders,
    principles: principles.map(({ reason, principle: { number } }) => ({ reason, number })),
  };
}

/** What a plain step lacks, and what the step after it will ask; reporting back has its own list. */
export async function plainStepGaps(
  client: Connection,
  roundId: string,
  verb: Exclude<RoundVerb, "reportBack">,
  now: Date,
): Promise<{ missing: readonly OpeningGap[]; later: readonly OpeningGap[] }> {
  if (verb !== "announce" && verb !== "open") return { missing: [], later: [] };
  const round = await roundToOpen(client, roundId);
  if (verb === "announce") return announcementVerdict(round, now);
  const verdict = openingVerdict(round, now);
  return { missing: verdict.ok ? [] : verdict.missing, later: [] };
}

/** What is in the way of any step of a round, and what comes after it. */
export async function stepGaps(
  client: Connection,
  roundId: string,
  verb: RoundVerb,
  now: Date,
): Promise<Pick<Readiness, "blocking" | "later">> {
  if (verb === "reportBack") return { blocking: await reportBackGaps(client, roundId), later: [] };
  const { missing, later } = await plainStepGaps(client, roundId, verb, now);
  return { blocking: missing, later };
}
