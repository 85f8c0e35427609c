import { endOfDay } from "~/features/calendar/domain/amsterdam-time";
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import type { AgendaState } from "./domain/agenda-item";
import { stateSchema } from "./schema";
import type { AgendaFilter } from "./schema";

const AGENDA_PAGE_SIZE = 25;

/** An agreement in a list. */
export type AgendaSummary = {
  slug: string;
  what: LocalText;
  actionLine: string | null;
  owner: LocalText | null;
  when: LocalText | null;
  dueOn: string | null;
  state: AgendaState;
  /** No source says how far it is: the state is only where every agreement begins. */
  stateKnown: boolean;
  overdue: boolean;
  principles: number[];
  example: boolean;
};

export const summaryColumns = {
  slug: true,
  what: true,
  whatEn: true,
  actionLine: true,
  whenNote: true,
  whenNoteEn: true,
  dueOn: true,
  state: true,
  example: true,
  owner: { select: { name: true, nameEn: true } },
  principles: {
    select: { principle: { select: { number: true } } },
    orderBy: { principle: { number: "asc" } },
  },
  _count: { select: { history: true } },
} as const satisfies Prisma.AgendaItemSelect;

type SummaryRow = Prisma.AgendaItemGetPayload<{ select: typeof summaryColumns }>;

/** An agreement as a list shows it; overdue is computed, never stored. */
export function summaryOf(row: SummaryRow, language: Language, now: Date): AgendaSummary {
  const state = stateSchema.parse(row.state);
  return {
    slug: row.slug,
    what: localText(language, row.what, row.whatEn),
    actionLine: row.actionLine,
    owner: row.owner && localText(language, row.owner.name, row.owner.nameEn),
    when: optionalText(language, row.whenNote, row.whenNoteEn),
    dueOn: row.dueOn,
    state,
    stateKnown: row._count.history > 0,
    overdue: state !== "done" && row.dueOn !== null && isOverdue(endOfDay(row.dueOn), now),
    principles: row.principles.map(({ principle }) => principle.number),
    example: row.example,
  };
}

function whereOf({ line, owner, principle, state }: AgendaFilter): Prisma.AgendaItemWhereInput {
  return {
    ...(line === "" ? {} : { actionLine: line }),
    ...(owner === "" ? {} : { owner: { key: owner } }),
    ...(principle === null ? {} : { principles: { some: { principle: { number: principle } } } }),
    ...(state === null ? {} : { state }),
  };
}

export type AgendaChoices = {
  lines: string[];
  owners: { key: string; name: LocalText }[];
  principles: { number: number; title: LocalText }[];
};

async function actionLines(client: Connection): Promise<string[]> {
  const rows = await client.agendaItem.groupBy({
    by: ["actionLine"],
    orderBy: { actionLine: "asc" },
  });
  return rows.flatMap(({ actionLine }) => actionLine ?? []);
}

/** The action lines that agreements stand under. */
export async function knownActionLines(): Promise<string[]> {
  return actionLines(await database());
}

/** What can be chosen in the filters: only what some agreement has. */
async function agendaChoices(client: Connection, language: Language): Promise<AgendaChoices> {
  const [lines, owners, principles] = await Promise.all([
    actionLines(client),
    client.body.findMany({
      where: { agendaItems: { some: {} } },
      orderBy: { name: "asc" },
      select: { key: true, name: true, nameEn: true },
    }),
    client.principle.findMany({
      where: { agendaItems: { some: {} } },
      orderBy: { number: "asc" },
      select: { number: true, plainTitle: true, plainTitleEn: true },
    }),
  ]);
  return {
    lines,
    owners: owners.map(({ key, name, nameEn }) => ({
      key,
      name: localText(language, name, nameEn),
    })),
    principles: principles.map(({ number, plainTitle, plainTitleEn }) => ({
      number,
      title: localText(language, plainTitle, plainTitleEn),
    })),
  };
}

export type AgendaList = {
  items: AgendaSummary[];
  total: number;
  page: number;
  pageCount: number;
  choices: AgendaChoices;
};

/** One page of the agreements that fit a filter, by action line. */
export async function agendaList(
  filter: AgendaFilter,
  language: Language,
  now: Date,
): Promise<AgendaList> {
  const client = await database();
  const where = whereOf(filter);
  const total = await client.agendaItem.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / AGENDA_PAGE_SIZE));
  const page = Math.min(filter.page, pageCount);
  const [rows, choices] = await Promise.all([
    client.agendaItem.findMany({
      where,
      orderBy: [{ actionLine: "asc" }, { position: "asc" }, { slug: "asc" }],
      skip: (page - 1) * AGENDA_PAGE_SIZE,
      take: AGENDA_PAGE_SIZE,
      select: summaryColumns,
    }),
    agendaChoices(client, language),
  ]);
  return {
    items: rows.map((row) => summaryOf(row, language, now)),
    total,
    page,
    pageCount,
    choices,
  };
}

/** The years in which agreements have to be ready, oldest first; without a day they stand apart. */
export async function agendaCalendar(
  language: Language,
  now: Date,
): Promise<{ years: { year: string; items: AgendaSummary[] }[]; undated: AgendaSummary[] }> {
  const client = await database();
  const rows = await client.agendaItem.findMany({
    orderBy: [{ dueOn: "asc" }, { position: "asc" }],
    select: summaryColumns,
  });
  const items = rows.map((row) => summaryOf(row, language, now));
  const years = new Map<string, AgendaSummary[]>();
  for (const item of items) {
    if (item.dueOn === null) continue;
    const year = item.dueOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), item]);
  }
  return {
    years: [...years].map(([year, group]) => ({ year, items: group })),
    undated: items.filter(({ dueOn }) => dueOn === null),
  };
}
