import { textsOfEach } from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";

const ANSWERED = { ...LISTED_PROPOSAL, replies: { some: PUBLIC_REPLY } };

/** The answers of bodies to proposals, by proposal. What the writer of it said is in no translation. */
export const translatableReplies = translatable({
  kind: "reply",
  count: (connection) => connection.proposal.count({ where: ANSWERED }),
  rows: (connection, { where, portion }) =>
    connection.proposal.findMany({
      where: { ...ANSWERED, ...where },
      orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        publicTitle: true,
        replies: {
          where: PUBLIC_REPLY,
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          select: { reason: true, elsewhere: true },
        },
      },
    }),
  title: ({ id, publicTitle }) => publicTitle ?? id,
  texts: ({ replies }) => textsOfEach(replies, "reply", (row) => row),
});
