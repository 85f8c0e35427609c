import { textIds } from "~/features/vocabulary/domain/own-text";
import type { OwnText } from "~/features/vocabulary/domain/own-text";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import type { Connection } from "~/platform/db.server";

/**
 * Which of these texts stand in what is reported back already: a quote in a theme that is public, or a proposal with a
 * public answer. Somebody who erases them becomes "a participant" there.
 */
export async function publishedTexts(
  client: Connection,
  texts: readonly OwnText[],
): Promise<string[]> {
  const answers = textIds(texts, "answer");
  const proposals = textIds(texts, "proposal");
  if (answers.length + proposals.length === 0) return [];
  const [links, replies] = await Promise.all([
    client.themeLink.findMany({
      where: {
        theme: PUBLIC_THEME,
        quoteHidden: false,
        OR: [
          { answerId: { in: answers } },
          { targetId: { in: [...answers, ...proposals] } },
          { proposalId: { in: proposals } },
        ],
      },
      select: { answerId: true, proposalId: true, targetId: true },
    }),
    client.reply.findMany({
      where: { proposalId: { in: proposals }, ...PUBLIC_REPLY },
      select: { proposalId: true },
    }),
  ]);
  const found = new Set([
    ...links.flatMap(({ answerId, proposalId, targetId }) => [answerId, proposalId, targetId]),
    ...replies.map(({ proposalId }) => proposalId),
  ]);
  return [...answers, ...proposals].filter((id) => found.has(id));
}
