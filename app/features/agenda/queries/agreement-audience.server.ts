/** Whom an agreement concerns: who follows it, what it answers, or the round it was made after, and who took part there. */
import type { FollowedThing } from "~/features/notices/queries/followers.server";
import { PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

/** What somebody follows and took part in. */
export type Concern = {
  readonly follows: readonly FollowedThing[];
  /** The rounds somebody took part in. */
  readonly tookPartIn: readonly string[];
};

/** The agreements that concern somebody. */
export function concerningAgreements({
  follows,
  tookPartIn,
}: Concern): Prisma.AgendaItemWhereInput {
  const ids = (wanted: FollowedThing["kind"]) =>
    follows.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const roundId = { in: [...ids("round"), ...tookPartIn] };
  const answers = (reply: Prisma.ReplyWhereInput) => ({
    replies: { some: { reply: { ...PUBLIC_REPLY, ...reply } } },
  });
  return {
    OR: [
      { id: { in: ids("agreement") } },
      { round: { id: roundId, ...PUBLIC_ROUND } },
      answers({ theme: { ...PUBLIC_THEME, roundId } }),
      answers({ proposal: { id: { in: ids("proposal") }, ...PUBLIC_PROPOSAL } }),
    ],
  };
}

/** What an agreement answers: the rounds it concerns, and the proposals. */
export async function answeredByAgreement(
  connection: Connection,
  id: string,
): Promise<{ roundIds: string[]; proposalIds: string[] }> {
  const answering = {
    replies: { some: { ...PUBLIC_REPLY, agendaItems: { some: { agendaItemId: id } } } },
  };
  const [themes, proposals, rounds] = await Promise.all([
    connection.theme.findMany({
      where: { ...PUBLIC_THEME, ...answering },
      distinct: ["roundId"],
      select: { roundId: true },
    }),
    connection.proposal.findMany({
      where: { ...PUBLIC_PROPOSAL, ...answering },
      select: { id: true },
    }),
    connection.round.findMany({
      where: { ...PUBLIC_ROUND, agendaItems: { some: { id } } },
      select: { id: true },
    }),
  ]);
  const roundIds = [...themes.map(({ roundId }) => roundId), ...rounds.map((round) => round.id)];
  return { roundIds: [...new Set(roundIds)], proposalIds: proposals.map((row) => row.id) };
}
