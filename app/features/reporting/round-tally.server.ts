/** Themes, answers owed and the report of a round, on the page of those who run it. */
import type { RoundTallySource } from "~/features/rounds/round-tally";
import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import type { Connection } from "~/platform/db.server";
import { untracedCounts } from "./queries/linkable-inputs.server";
import { unansweredProposals, unansweredThemes } from "./queries/reply-desk.server";

const themes: RoundTallySource = {
  part: "themes",
  tally: async (client, { id: roundId, slug }) => {
    const [count, draft, untraced] = await Promise.all([
      client.theme.count({ where: { roundId } }),
      client.theme.count({ where: { roundId, NOT: PUBLIC_THEME } }),
      untracedCounts(client, [roundId]),
    ]);
    return {
      count,
      path: "/werkplek/rode-draden",
      notes: [
        { code: "themes_draft", count: draft },
        {
          code: "input_in_no_theme",
          count: untraced(roundId),
          path: `/werkplek/rode-draden/${slug}/los`,
        },
      ],
      entries: [],
    };
  },
};

/** How much each body owes, by its name; the body that answers in the round when no other was asked. */
async function owedByBody(client: Connection, roundId: string): Promise<Map<string, number>> {
  const all = { _count: { _all: true } } as const;
  const [{ answererBodyId }, byTheme, byProposal] = await Promise.all([
    client.round.findUniqueOrThrow({ where: { id: roundId }, select: { answererBodyId: true } }),
    client.theme.groupBy({ by: ["bodyId"], where: { ...unansweredThemes(), roundId }, ...all }),
    client.proposal.groupBy({
      by: ["bodyId"],
      where: { ...unansweredProposals(), roundId },
      ...all,
    }),
  ]);
  const owed = new Map<string, number>();
  for (const { bodyId, _count } of [...byTheme, ...byProposal]) {
    const owner = bodyId ?? answererBodyId ?? "";
    owed.set(owner, (owed.get(owner) ?? 0) + _count._all);
  }
  return owed;
}

const replies: RoundTallySource = {
  part: "replies",
  tally: async (client, { id: roundId, slug, state }, now) => {
    const overdue = { roundId, replyDueAt: { lt: now } };
    const [owed, lateThemes, lateProposals] = await Promise.all([
      owedByBody(client, roundId),
      client.theme.count({ where: { ...unansweredThemes(), ...overdue } }),
      client.proposal.count({ where: { ...unansweredProposals(), ...overdue } }),
    ]);
    const bodies = await client.body.findMany({
      where: { id: { in: [...owed.keys()] } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    });
    return {
      count: [...owed.values()].reduce((sum, count) => sum + count, 0),
      // Only the body itself works on its answers; whoever runs the round reads what is there.
      path: isPublicRound({ state }) ? `/rondes/${slug}/terugkoppeling` : null,
      notes: [
        { code: "replies_late", count: lateThemes + lateProposals, isLate: true },
        ...bodies.map(({ id, name }) => ({
          ...{ code: "owed_by" as const, count: owed.get(id) ?? 0, name },
        })),
      ],
      entries: [],
    };
  },
};

const report: RoundTallySource = {
  part: "report",
  tally: async (client, { id: roundId, slug, state }) => {
    const isOver = state === "reportedBack" || state === "evaluated";
    return {
      count: await client.roundReport.count({ where: { roundId } }),
      path: isOver ? `/werkplek/rondes/${slug}/verslag` : null,
      notes: [],
      entries: [],
    };
  },
};

export const reportingTallies: readonly RoundTallySource[] = [themes, replies, report];
