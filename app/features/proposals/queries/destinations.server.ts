import type { Destinations } from "~/features/moderation/moderated-kind";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";

/** Where a proposal of this round can be moved to: another public round, or a body that replies here. */
export async function destinationsFrom(
  connection: Connection,
  language: Language,
  roundId: string | null,
): Promise<Destinations> {
  const [rounds, bodies] = await Promise.all([
    connection.round.findMany({
      where: { ...PUBLIC_ROUND, id: { not: roundId ?? "" } },
      select: { id: true, title: true, titleEn: true },
      orderBy: { opensAt: "desc" },
    }),
    connection.body.findMany({
      where: { staff: { some: { role: "responder" } } },
      select: { id: true, name: true, nameEn: true },
      orderBy: { name: "asc" },
    }),
  ]);
  return {
    rounds: rounds.map(({ id, title, titleEn }) => ({
      id,
      title: localText(language, title, titleEn),
    })),
    bodies: bodies.map(({ id, name, nameEn }) => ({ id, name: localText(language, name, nameEn) })),
  };
}
