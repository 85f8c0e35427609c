/** Themes that somebody writes, and answers that are owed. */
import type { OpenWork } from "~/features/staff/domain/staff-work";
import type { StaffWorkSource } from "~/features/staff/staff-work";
import type { Connection } from "~/platform/db.server";
import { unansweredProposals, unansweredThemes } from "./queries/reply-desk.server";

type Owed = {
  bodyId: string | null;
  roundId: string;
  _count: { _all: number };
  _min: { id: string | null };
};

/** By whose answer it is: the body that was asked, or else the one that answers in the round. */
async function owedByBody(client: Connection): Promise<Omit<OpenWork, "kind">[]> {
  const counted = { _count: { _all: true }, _min: { id: true } } as const;
  const [themes, proposals] = await Promise.all([
    client.theme.groupBy({ by: ["bodyId", "roundId"], where: unansweredThemes(), ...counted }),
    client.proposal.groupBy({
      by: ["bodyId", "roundId"],
      where: unansweredProposals(),
      ...counted,
    }),
  ]);
  const owed: Owed[] = [...themes, ...proposals];
  const rounds = await client.round.findMany({
    where: { id: { in: owed.map(({ roundId }) => roundId) } },
    select: { id: true, answererBodyId: true },
  });
  const answerers = new Map(rounds.map(({ id, answererBodyId }) => [id, answererBodyId]));
  return owed.flatMap(({ bodyId, roundId, _count, _min }) => {
    const answerer = bodyId ?? answerers.get(roundId) ?? null;
    // Nobody said who would answer: that is a round of the past, and no work that anybody left.
    if (answerer === null) return [];
    const since = _min.id ?? "";
    return [{ count: _count._all, roundId: null, bodyId: answerer, notBy: [], since }];
  });
}

export const reportingWork: readonly StaffWorkSource[] = [
  {
    kind: "draftThemes",
    permission: "theme.write",
    open: async (client) => {
      const rows = await client.theme.groupBy({
        by: ["roundId"],
        where: { state: "draft" },
        _count: { _all: true },
        _min: { id: true },
      });
      return rows.map(({ roundId, _count, _min }) => ({
        ...{ count: _count._all, roundId, bodyId: null, notBy: [], since: _min.id ?? "" },
      }));
    },
  },
  { kind: "replies", permission: "reply.write", open: (client) => owedByBody(client) },
];
