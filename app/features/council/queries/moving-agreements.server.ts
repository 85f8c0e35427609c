import { stateSchema } from "~/features/agenda/schema";
import type { AgendaState } from "~/features/agenda/domain/agenda-item";
import type { Noticed } from "~/features/experiences/domain/experienced";
import { BEGUN } from "~/features/experiences/domain/milestone";
import { noticedAt } from "~/features/experiences/queries/noticed.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";

/** The newest milestone of an agreement: what its owner says, and what people notice; null for too few answers. */
export type MovingAgreement = {
  slug: string;
  what: LocalText;
  example: boolean;
  state: AgendaState;
  on: string;
  noticed: Noticed | null;
};

const SHOWN = 10;
/** An agreement that moved often in a short while stands here once. */
const LINES_READ = 100;

/** The agreements that moved on last. */
export async function movingAgreements(language: Language): Promise<MovingAgreement[]> {
  const client = await database();
  const lines = await client.agendaStatus.findMany({
    where: { state: BEGUN },
    orderBy: [{ on: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
    take: LINES_READ,
    select: {
      id: true,
      state: true,
      on: true,
      item: { select: { slug: true, what: true, whatEn: true, example: true } },
    },
  });
  const newest = new Map<string, (typeof lines)[number]>();
  for (const line of lines) {
    if (!newest.has(line.item.slug)) newest.set(line.item.slug, line);
  }
  const shown = [...newest.values()].slice(0, SHOWN);
  const noticed = await noticedAt(shown.map(({ id }) => id));
  return shown.map(({ id, state, on, item: { slug, what, whatEn, example } }) => ({
    slug,
    what: localText(language, what, whatEn),
    example,
    state: stateSchema.parse(state),
    on,
    noticed: noticed.get(id) ?? null,
  }));
}
