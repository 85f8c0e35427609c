import { textsOf } from "~/features/translations/domain/translatable-text";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import type { Translatable } from "~/features/translations/translatable";

/** Themes with the answer that a body gave. What people said themselves is in no translation. */
export const translatableThemes: Translatable = {
  kind: "theme",
  count: (connection) => connection.theme.count({ where: { state: { not: "draft" } } }),
  async things(connection, { skip, take, id }) {
    const rows = await connection.theme.findMany({
      where: { state: { not: "draft" }, ...(id === undefined ? {} : { id }) },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip,
      take,
      select: {
        id: true,
        title: true,
        summary: true,
        noReplyNote: true,
        replies: {
          where: PUBLIC_REPLY,
          orderBy: [{ createdAt: "desc" }, { id: "asc" }],
          take: 1,
          select: { reason: true, elsewhere: true },
        },
      },
    });
    return rows.map(({ id: themeId, replies, ...columns }) => ({
      id: themeId,
      title: columns.title,
      texts: [
        ...textsOf(columns),
        ...replies.flatMap(({ reason, elsewhere }) =>
          textsOf({ "reply.reason": reason, "reply.elsewhere": elsewhere }),
        ),
      ],
    }));
  },
};
