import type { z } from "zod";
import { noticedAt } from "~/features/experiences/queries/noticed.server";
import { apiText, optionalApiText, skipped } from "~/features/open-data/queries.server";
import type { Page, Paged } from "~/features/open-data/queries.server";
import type { agendaItemSchema, principleSchema } from "~/features/open-data/schema";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { database } from "~/platform/db.server";

/** The leading principles with their actions. */
export async function apiPrinciples(page: Page): Promise<Paged> {
  const client = await database();
  const [rows, total] = await Promise.all([
    client.principle.findMany({
      orderBy: { number: "asc" },
      skip: skipped(page).skip,
      take: skipped(page).take,
      include: {
        rounds: {
          where: { round: PUBLIC_ROUND },
          orderBy: { round: { slug: "asc" } },
          select: { round: { select: { slug: true } } },
        },
        actions: {
          orderBy: { position: "asc" },
          include: {
            owners: {
              orderBy: { body: { name: "asc" } },
              select: { body: { select: { name: true, nameEn: true } } },
            },
          },
        },
      },
    }),
    client.principle.count(),
  ]);
  const items = rows.map((row): z.infer<typeof principleSchema> => ({
    number: row.number,
    title: apiText(row.title, row.titleEn),
    plainTitle: apiText(row.plainTitle, row.plainTitleEn),
    explanation: apiText(row.explanation, row.explanationEn),
    rounds: row.rounds.map(({ round }) => round.slug),
    actions: row.actions.map((action) => ({
      key: action.key,
      text: apiText(action.text, action.textEn),
      owners: action.owners.map(({ body }) => apiText(body.name, body.nameEn)),
      status: action.status,
      basis: action.basis,
      notTestable: action.notTestable,
    })),
  }));
  return { items, total };
}

/** The co-operation agenda: what, who, when, how and financing. */
export async function apiAgendaItems(page: Page): Promise<Paged> {
  const client = await database();
  const [rows, total] = await Promise.all([
    client.agendaItem.findMany({
      orderBy: [{ actionLine: "asc" }, { position: "asc" }, { slug: "asc" }],
      skip: skipped(page).skip,
      take: skipped(page).take,
      include: {
        principles: {
          orderBy: { principle: { number: "asc" } },
          select: { principle: { select: { number: true } } },
        },
        history: { orderBy: [{ on: "asc" }, { recordedAt: "asc" }, { id: "asc" }] },
      },
    }),
    client.agendaItem.count(),
  ]);
  const noticed = await noticedAt(rows.flatMap(({ history }) => history.map(({ id }) => id)));
  const items = rows.map((row): z.infer<typeof agendaItemSchema> => ({
    id: row.slug,
    actionLine: row.actionLine,
    what: apiText(row.what, row.whatEn),
    who: optionalApiText(row.whoNote, row.whoNoteEn),
    when: optionalApiText(row.whenNote, row.whenNoteEn),
    how: optionalApiText(row.how, row.howEn),
    financing: optionalApiText(row.financing, row.financingEn),
    basis: row.basis,
    state: row.state,
    principles: row.principles.map(({ principle }) => principle.number).sort((a, b) => a - b),
    milestones: row.history.map(({ id, on, state, note, noteEn }) => ({
      on,
      state,
      note: apiText(note, noteEn),
      noticed: noticed.get(id) ?? null,
    })),
    example: row.example,
  }));
  return { items, total };
}
