import { textsOf } from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";

/** Claims that somebody made checkable, with what was found. The sentence itself is checked, as it was said. */
export const translatableClaims = translatable({
  kind: "claim",
  count: (connection) => connection.claim.count({ where: PUBLIC_CLAIM }),
  rows: (connection, { where, portion }) =>
    connection.claim.findMany({
      where: { ...PUBLIC_CLAIM, ...where },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: { id: true, text: true, claimedBy: true, note: true, amendedText: true },
    }),
  title: ({ text }) => text,
  texts: ({ id: _id, ...columns }) => textsOf(columns),
});
