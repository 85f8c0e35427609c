/** What is held of somebody who said whether an answer answered the question, and what is copied from input. */
import { NOTHING_SPECIAL } from "~/features/vocabulary/domain/erasure";
import type { CopyHolder, OwnInputKind } from "~/features/vocabulary/own-input";
import { localText } from "~/i18n/language";
import { removeCopies } from "./commands/remove-copies.server";
import { publishedTexts } from "./queries/published-texts.server";

export const replyOpinionsOwnInput: OwnInputKind = {
  name: "replyOpinions",
  columns: ["ReplyOpinion.personId"],
  texts: [],
  count: (connection, personId) => connection.replyOpinion.count({ where: { personId } }),
  contributions: {
    kinds: ["replyOpinion"],
    list: async (connection, personId) => {
      const rows = await connection.replyOpinion.findMany({
        where: { personId },
        select: { replyId: true, reply: { select: { proposal: { select: { title: true } } } } },
      });
      return rows.map(({ replyId, reply }) => ({
        ...NOTHING_SPECIAL,
        kind: "replyOpinion",
        id: replyId,
        title: localText("nl", reply.proposal?.title ?? "", null),
        texts: [],
      }));
    },
    erase: async (transaction, personId, { id: replyId }) => {
      await transaction.replyOpinion.delete({
        where: { replyId_personId: { replyId, personId } },
      });
    },
  },
  export: async (connection, personId) => {
    const rows = await connection.replyOpinion.findMany({
      where: { personId },
      orderBy: { replyId: "asc" },
      select: { opinion: true, reply: { select: { proposalId: true } } },
    });
    return rows.map(({ opinion, reply }) => ({ proposal: reply.proposalId, opinion }));
  },
};

export const reportingCopies: CopyHolder = {
  name: "reporting",
  columns: ["ThemeLink.quote", "ThemeLink.quoteEn", "PreparedReply.form"],
  published: publishedTexts,
  removeCopies,
};
