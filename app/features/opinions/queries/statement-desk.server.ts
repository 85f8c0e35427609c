import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { database } from "~/platform/db.server";

/** The statements of a round at the desk, and the public proposals new ones can be taken from. */
export type StatementDesk = {
  roundId: string;
  slug: string;
  title: string;
  statements: {
    id: string;
    text: string;
    textEn: string | null;
    proposal: string | null;
    votes: number;
    /** Waits for the safety officer: participants do not see it. */
    held: boolean;
  }[];
  proposals: { id: string; title: string; supportCount: number }[];
};

const MOST_PROPOSALS = 200;

/** @returns null when there is no such round */
export async function statementDesk(slug: string): Promise<StatementDesk | null> {
  const client = await database();
  const round = await client.round.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      title: true,
      statements: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          text: true,
          textEn: true,
          held: true,
          proposal: { select: { publicTitle: true } },
          _count: { select: { votes: true } },
        },
      },
    },
  });
  if (!round) return null;
  const proposals = await client.proposal.findMany({
    where: { roundId: round.id, ...LISTED_PROPOSAL },
    orderBy: [{ supportCount: "desc" }, { id: "asc" }],
    take: MOST_PROPOSALS,
    select: { id: true, publicTitle: true, supportCount: true },
  });
  return {
    roundId: round.id,
    slug: round.slug,
    title: round.title,
    statements: round.statements.map(({ id, text, textEn, held, proposal, _count }) => ({
      id,
      held,
      text,
      textEn,
      proposal: proposal?.publicTitle ?? null,
      votes: _count.votes,
    })),
    proposals: proposals.map(({ id, publicTitle, supportCount }) => ({
      id,
      title: publicTitle ?? "",
      supportCount,
    })),
  };
}
