import { daysLeft } from "~/features/calendar/domain/deadline";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { takingInput } from "~/features/vocabulary/domain/taking-input";
import type { Language, LocalText } from "~/i18n/language";
import { LANGUAGES, localText, optionalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import { cacheByTables } from "~/platform/read-cache.server";
import type { Prisma } from "~/platform/generated/client";
import { takesInput } from "./domain/round";
import type { SceneName } from "./domain/scenes";
import { sceneSchema } from "./schema";
import type { PolicyPhase, RoundScope, RoundState } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";

export const summaryColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  officialTitle: true,
  officialTitleEn: true,
  scene: true,
  question: true,
  questionEn: true,
  summary: true,
  summaryEn: true,
  state: true,
  scope: true,
  phase: true,
  influenceLevel: true,
  opensAt: true,
  closesAt: true,
  replyDueAt: true,
  reportedBackAt: true,
  evaluatedAt: true,
  example: true,
  municipality: { select: { name: true } },
  municipalities: {
    orderBy: { municipality: { name: "asc" } },
    select: { municipality: { select: { name: true } } },
  },
} as const satisfies Prisma.RoundSelect;

type SummaryRow = Prisma.RoundGetPayload<{ select: typeof summaryColumns }>;

/** A round in a list. */
export type RoundSummary = {
  id: string;
  slug: string;
  title: LocalText;
  /** What documents call it, where that is another name. */
  officialTitle: LocalText | null;
  scene: SceneName | null;
  question: LocalText;
  summary: LocalText;
  state: RoundState;
  scope: RoundScope;
  phase: PolicyPhase;
  /** The names of its municipalities; empty for a round of the whole region. */
  municipalities: readonly string[];
  opensAt: Date | null;
  closesAt: Date | null;
  replyDueAt: Date | null;
  reportedBackAt: Date | null;
  takesInput: boolean;
  /** Days until it closes, 0 on the last one; null for one without an end. */
  daysOpen: number | null;
  example: boolean;
};

/** A row as a list shows it. */
export function summaryOf(row: SummaryRow, language: Language, now: Date): RoundSummary {
  const words = roundEnumColumns.parse(row);
  return {
    id: row.id,
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    officialTitle: optionalText(language, row.officialTitle, row.officialTitleEn),
    scene: sceneSchema.parse(row.scene),
    question: localText(language, row.question, row.questionEn),
    summary: localText(language, row.summary, row.summaryEn),
    state: words.state,
    scope: words.scope,
    phase: words.phase,
    municipalities: row.municipality
      ? [row.municipality.name]
      : row.municipalities.map(({ municipality }) => municipality.name),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    replyDueAt: row.replyDueAt,
    reportedBackAt: row.reportedBackAt,
    takesInput: takesInput(
      { state: words.state, opensAt: row.opensAt, closesAt: row.closesAt },
      now,
    ),
    daysOpen: row.closesAt && daysLeft(row.closesAt, now),
    example: row.example,
  };
}

const EARLIER_PER_PAGE = 20;

export type RoundList = PagePlace & {
  /** What can be joined now: on the first page only. */
  open: RoundSummary[];
  /** One page of the others, the newest first. */
  others: RoundSummary[];
};

async function readRounds(wanted: number, language: Language, now: Date): Promise<RoundList> {
  const client = await database();
  const others = { ...PUBLIC_ROUND, NOT: takingInput(now) };
  const total = await client.round.count({ where: others });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, EARLIER_PER_PAGE);
  const order = [{ opensAt: "desc" }, { createdAt: "desc" }] as const;
  const [openRows, otherRows] = await Promise.all([
    page > 1
      ? []
      : client.round.findMany({
          where: takingInput(now),
          select: summaryColumns,
          orderBy: [...order],
        }),
    client.round.findMany({
      where: others,
      select: summaryColumns,
      orderBy: [...order],
      skip,
      take,
    }),
  ]);
  const summary = (row: SummaryRow) => summaryOf(row, language, now);
  return { page, pageCount, open: openRows.map(summary), others: otherRows.map(summary) };
}

const firstPage = cacheByTables(LANGUAGES.length, (language: Language, now: Date) =>
  readRounds(1, language, now),
);

/** The rounds that are public: what can be joined now, and a page of the others. */
export function publicRounds(wanted: number, language: Language, now: Date): Promise<RoundList> {
  return wanted === 1 ? firstPage(language, now) : readRounds(wanted, language, now);
}
