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

type Asked = { bodyId: string | null; roundId: string };

/** Who answers each of these: the body that was asked, or else the one that answers in the round. */
async function answerers(client: Connection, asked: readonly Asked[]) {
  const rounds = await client.round.findMany({
    where: { id: { in: asked.map(({ roundId }) => roundId) } },
    select: { id: true, answererBodyId: true },
  });
  const known = new Map(rounds.map(({ id, answererBodyId }) => [id, answererBodyId]));
  return ({ bodyId, roundId }: Asked) => bodyId ?? known.get(roundId) ?? null;
}

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
  const answererOf = await answerers(client, owed);
  return owed.flatMap((row) => {
    const { _count, _min } = row;
    const answerer = answererOf(row);
    // Nobody said who would answer: that is a round of the past, and no work that anybody left.
    if (answerer === null) return [];
    const since = _min.id ?? "";
    return [{ count: _count._all, roundId: null, bodyId: answerer, notBy: [], since }];
  });
}

/** Answers that are due, by who owes them. */
async function owedUntil(client: Connection, until: Date) {
  const due = { replyDueAt: { not: null, lte: until } };
  const by = ["bodyId", "roundId", "replyDueAt"] as const;
  const counted = { _count: { _all: true } } as const;
  const [themes, proposals] = await Promise.all([
    client.theme.groupBy({ by: [...by], where: { ...unansweredThemes(), ...due }, ...counted }),
    client.proposal.groupBy({
      by: [...by],
      where: { ...unansweredProposals(), ...due },
      ...counted,
    }),
  ]);
  const owed = [...themes, ...proposals];
  const answererOf = await answerers(client, owed);
  return owed.flatMap((row) => {
    const { replyDueAt, _count } = row;
    const bodyId = answererOf(row);
    if (bodyId === null || replyDueAt === null) return [];
    return [{ count: _count._all, roundId: null, bodyId, notBy: [], dueAt: replyDueAt }];
  });
}

export const reportingWork: readonly StaffWorkSource[] = [
  {
    kind: "draftThemes",
    permission: "theme.write",
    path: "/werkplek/rode-draden",
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
  {
    kind: "replies",
    permission: "reply.write",
    path: "/werkplek/antwoorden",
    open: (client) => owedByBody(client),
    terms: owedUntil,
    openAmong: async (client, ids) => {
      const id = { in: [...ids] };
      const [themes, proposals] = await Promise.all([
        client.theme.count({ where: { ...unansweredThemes(), id } }),
        client.proposal.count({ where: { ...unansweredProposals(), id } }),
      ]);
      return themes + proposals;
    },
  },
];
