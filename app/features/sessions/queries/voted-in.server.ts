import { NOTHING_SPECIAL } from "~/features/vocabulary/domain/erasure";
import type { ItemReader } from "~/features/vocabulary/own-input";
import { localText } from "~/i18n/language";
import type { Prisma } from "~/platform/generated/client";

/** The sessions in which somebody voted, each taken back as a whole. */
export function votedIn(
  kind: "questionVotes" | "datePoll",
  where: (personId: string) => Prisma.SessionWhereInput,
): ItemReader {
  return async (connection, personId, language, { skip, take }) => {
    const rows = await connection.session.findMany({
      where: where(personId),
      orderBy: { id: "asc" },
      skip,
      take,
      select: { id: true, title: true, titleEn: true },
    });
    return rows.map(({ id, title, titleEn }) => ({
      ...NOTHING_SPECIAL,
      kind,
      id,
      title: localText(language, title, titleEn),
      texts: [],
    }));
  };
}
