import {
  textsOf,
  textsOfEach,
  textsWithin,
} from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { asksSchema } from "../schema/words";

const PUBLISHED = { state: { not: "draft" } };

/** Themes with what they ask and the answer that a body gave. What people said themselves is in no translation. */
export const translatableThemes = translatable({
  kind: "theme",
  count: (connection) => connection.theme.count({ where: PUBLISHED }),
  rows: (connection, { where, portion }) =>
    connection.theme.findMany({
      where: { ...PUBLISHED, ...where },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        title: true,
        summary: true,
        noReplyNote: true,
        asks: true,
        links: { orderBy: { id: "asc" }, select: { note: true } },
        replies: {
          where: PUBLIC_REPLY,
          orderBy: [{ createdAt: "desc" }, { id: "asc" }],
          take: 1,
          select: { reason: true, elsewhere: true },
        },
      },
    }),
  title: ({ title }) => title,
  texts: ({ title, summary, noReplyNote, asks, links, replies }) => [
    ...textsOf({ title, summary, noReplyNote }),
    ...textsWithin(asksSchema.parse(JSON.parse(asks)), "asks"),
    ...textsOfEach(links, "link", (row) => row),
    ...replies.flatMap(({ reason, elsewhere }) =>
      textsOf({ "reply.reason": reason, "reply.elsewhere": elsewhere }),
    ),
  ],
});
