import type { RoundPromises } from "~/features/rounds/domain/contradictions";
import { scopeAt } from "~/features/rounds/domain/scope";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { RoundPart } from "~/features/rounds/domain/within-round";
import type { Connection } from "~/platform/db.server";

/** The surveys and sessions that people were told of. */
async function partsOf(client: Connection, roundId: string): Promise<RoundPart[]> {
  const [surveys, sessions] = await Promise.all([
    client.survey.findMany({
      where: { roundId, state: { notIn: ["draft", "withdrawn"] } },
      select: { opensAt: true, closesAt: true },
      orderBy: { id: "asc" },
    }),
    client.session.findMany({
      where: { roundId, state: { notIn: ["draft", "cancelled"] } },
      select: { startsAt: true, endsAt: true },
      orderBy: { id: "asc" },
    }),
  ]);
  return [
    ...surveys.map(({ opensAt: from, closesAt: until }) => ({
      kind: "survey" as const,
      from,
      until,
    })),
    ...sessions.map(({ startsAt: from, endsAt: until }) => ({
      kind: "session" as const,
      from,
      until,
    })),
  ];
}

/** What a round promises as it stands: the input of the rule on contradictions. */
export async function promisesOf(client: Connection, roundId: string): Promise<RoundPromises> {
  const round = await client.round.findUniqueOrThrow({
    where: { id: roundId },
    include: { frameItems: { orderBy: { position: "asc" } } },
  });
  const { opensAt, closesAt, replyDueAt, framesFixedOn } = round;
  const { state, influenceLevel } = roundEnumColumns.parse(round);
  const items = round.frameItems.map((item) => ({
    ...item,
    kind: item.kind === "open" ? ("open" as const) : ("fixed" as const),
  }));
  const decisionScope = scopeAt(items);
  const parts = await partsOf(client, roundId);
  return {
    state,
    influenceLevel,
    opensAt,
    closesAt,
    replyDueAt,
    framesFixedOn,
    decisionScope,
    parts,
  };
}

/**
 * Whether the day on which the plan is fixed can still be another one: contributions and gatherings elsewhere keep on
 * which side of it they fell.
 */
export async function mayMovePlanDay(client: Connection, roundId: string): Promise<boolean> {
  const [contributions, gatherings] = await Promise.all([
    client.participation.count({ where: { roundId } }),
    client.activity.count({
      where: { roundId, survey: null, session: null, heldOn: { not: null } },
    }),
  ]);
  return contributions + gatherings === 0;
}
