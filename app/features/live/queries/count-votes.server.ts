import { addCounts, countVotes, NOTHING_COUNTED } from "~/features/live/domain/live-result";
import type { LiveCount } from "~/features/live/domain/live-result";
import { readCount, readKeys, readPaper } from "~/features/live/schema";
import type { Connection } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";

/** What the phones said on a question: counted from the votes, or as it was kept when the votes were taken apart. */
export async function phoneCount(
  connection: Connection,
  question: { id: string; phones: string | null },
): Promise<LiveCount> {
  const counted = readCount(question.phones);
  if (counted) return counted;
  const votes = await allRows(({ skip, take }) =>
    connection.liveVote.findMany({
      where: { questionId: question.id },
      select: { choices: true },
      orderBy: { voterKey: "asc" },
      skip,
      take,
    }),
  );
  return votes.length === 0
    ? NOTHING_COUNTED
    : countVotes(votes.map(({ choices }) => readKeys(choices)));
}

/** All that was said on a question, by phone and on paper. */
export async function wholeCount(
  connection: Connection,
  question: { id: string; phones: string | null; paper: string },
): Promise<LiveCount> {
  return addCounts(await phoneCount(connection, question), readPaper(question.paper));
}
