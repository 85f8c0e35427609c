import type { NewsKind } from "~/features/notices/domain/digest";
import { audienceOfRound } from "~/features/people/queries/audience.server";
import type { Transaction } from "~/platform/db.server";
import { enqueueNotice } from "~/features/notices/commands/enqueue-notice.server";

/** What happened in a round. */
export type News = { kind: NewsKind; subjectId: string; roundId: string };

/**
 * Notes for everyone who took part in a round or follows it that something happened. A step of the command that makes
 * the news, in its transaction. A repeat leaves one note.
 */
export async function enqueueNews(transaction: Transaction, news: News, now: Date): Promise<void> {
  const audience = await audienceOfRound(transaction, news.roundId);
  const personIds = audience.map(({ personId }) => personId);
  await enqueueNotice(transaction, news, personIds, now);
}
