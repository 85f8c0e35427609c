/** The agreements of one body, for the responder who keeps them. */
import { AGENDA_TRANSITIONS } from "~/features/agenda/domain/agenda-item";
import type { AgendaState } from "~/features/agenda/domain/agenda-item";
import { summaryColumns, summaryOf } from "~/features/agenda/queries.server";
import type { AgendaSummary } from "~/features/agenda/queries.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";

/** The agreements of the own body: what is not done first, the nearest day on top. */
export async function agreementsOf(
  bodyId: string,
  language: Language,
  now: Date,
): Promise<AgendaSummary[]> {
  const client = await database();
  const rows = await client.agendaItem.findMany({
    where: { ownerBodyId: bodyId },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { slug: "asc" }],
    select: summaryColumns,
  });
  const items = rows.map((row) => summaryOf(row, language, now));
  const isDone = ({ state }: AgendaSummary) => state === "done";
  return [...items.filter((item) => !isDone(item)), ...items.filter(isDone)];
}

export type AgreementDesk = AgendaSummary & {
  id: string;
  /** The states it can go to from here. */
  next: readonly AgendaState[];
  /** The day of what the last line of its history tells of: nothing is written before it. */
  lastOn: string | null;
  others: { id: string; what: LocalText }[];
};

/** One agreement of the own body with what can be done to it; null for somebody else's. */
export async function loadAgreement(
  slug: string,
  bodyId: string,
  language: Language,
  now: Date,
): Promise<AgreementDesk | null> {
  const client = await database();
  const [row, others] = await Promise.all([
    client.agendaItem.findFirst({
      where: { slug, ownerBodyId: bodyId },
      select: {
        ...summaryColumns,
        id: true,
        history: {
          orderBy: [{ on: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
          take: 1,
          select: { on: true, happenedOn: true },
        },
      },
    }),
    client.agendaItem.findMany({
      where: { slug: { not: slug } },
      orderBy: [{ actionLine: "asc" }, { position: "asc" }],
      select: { id: true, what: true, whatEn: true },
    }),
  ]);
  if (!row) return null;
  const summary = summaryOf(row, language, now);
  return {
    ...summary,
    id: row.id,
    next: AGENDA_TRANSITIONS[summary.state],
    lastOn: row.history[0]?.happenedOn ?? row.history[0]?.on ?? null,
    others: others.map(({ id, what, whatEn }) => ({ id, what: localText(language, what, whatEn) })),
  };
}
