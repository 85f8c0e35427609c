/** The desk of one theme, and all that can be tied to it. */
import { principleChoices } from "~/features/principles/queries/choices.server";
import type { PrincipleChoice } from "~/features/principles/queries/choices.server";
import type { ThemeState } from "~/features/reporting/domain/theme";
import {
  asksSchema,
  questionEnumColumns,
  themeStateSchema,
} from "~/features/reporting/schema/words";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import { inputsOfTheme } from "./theme-inputs.server";
import type { ThemeInput } from "./theme-inputs.server";
import { unlinkedInputs } from "./linkable-inputs.server";
import type { TieableInput, UntiedInputs } from "./linkable-inputs.server";

/** So many of the lines of a theme are on one page. */
const LINES_PER_PAGE = 50;
/** What a theme can be tied to besides single inputs. */
export type LinkChoices = {
  questions: { key: string; label: string }[];
  /** One page of what can still be tied to it, and how much there is. */
  inputs: TieableInput[];
  inputCount: number;
  inputPlace: PagePlace;
  /** Activities of the round and source documents, each as "kind:id". */
  origins: { key: string; kind: "activity" | "source"; title: string }[];
  bodies: { id: string; name: string }[];
  principles: PrincipleChoice[];
};

async function questionsOf(client: Connection, roundId: string, language: Language) {
  const surveys = await client.survey.findMany({
    where: { roundId },
    select: { id: true, currentVersion: { select: { questionnaire: true } } },
  });
  return surveys.flatMap(({ id, currentVersion }) => {
    if (!currentVersion) return [];
    const { questions } = questionEnumColumns.parse(JSON.parse(currentVersion.questionnaire));
    return questions.map(({ key, label }) => ({
      key: `${id}.${key}`,
      label: localText(language, label.nl, label.en).text,
    }));
  });
}

async function originsOf(
  client: Connection,
  roundId: string,
  language: Language,
): Promise<LinkChoices["origins"]> {
  const columns = { id: true, title: true, titleEn: true } as const;
  const [activities, sources] = await Promise.all([
    client.activity.findMany({
      where: { roundId },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: columns,
    }),
    client.source.findMany({ orderBy: { title: "asc" }, select: columns }),
  ]);
  const origin = (kind: "activity" | "source") => (row: (typeof sources)[number]) => ({
    key: `${kind}:${row.id}`,
    kind,
    title: localText(language, row.title, row.titleEn).text,
  });
  return [...activities.map(origin("activity")), ...sources.map(origin("source"))];
}

async function linkChoices(
  client: Connection,
  roundId: string,
  themeId: string | null,
  wantedInputs: number,
  language: Language,
): Promise<LinkChoices> {
  const [questions, origins, inputs, bodies, principles] = await Promise.all([
    questionsOf(client, roundId, language),
    themeId === null ? [] : originsOf(client, roundId, language),
    themeId === null ? null : unlinkedInputs(client, roundId, themeId, wantedInputs),
    client.body.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
    principleChoices(language),
  ]);
  return {
    questions,
    origins,
    inputs: inputs?.inputs ?? [],
    inputCount: inputs?.total ?? 0,
    inputPlace: { page: inputs?.page ?? 1, pageCount: inputs?.pageCount ?? 1 },
    bodies,
    principles,
  };
}

export type ThemeDesk = {
  round: { id: string; slug: string; title: LocalText };
  theme: {
    slug: string;
    state: ThemeState;
    replyDueAt: Date | null;
    /** One page of what it rests on, and how much there is. */
    inputs: ThemeInput[];
    lineCount: number;
    place: PagePlace;
  } | null;
  /** What the form shows when nothing was typed yet. */
  values: Record<string, string[]>;
  choices: LinkChoices;
};

/** The round of a desk of themes; null when there is none. */
export async function themeRound(
  slug: string,
  language: Language,
): Promise<ThemeDesk["round"] | null> {
  const client = await database();
  const row = await client.round.findUnique({
    where: { slug },
    select: { id: true, slug: true, title: true, titleEn: true },
  });
  if (!row) return null;
  return { id: row.id, slug: row.slug, title: localText(language, row.title, row.titleEn) };
}

/**
 * Everything the desk of one theme shows.
 * @param slug the theme, or null for a new one
 * @param wanted the pages, from 1: of what it rests on, and of what can still be tied to it
 */
export async function loadThemeDesk(
  round: ThemeDesk["round"],
  slug: string | null,
  language: Language,
  wanted: { lines: number; inputs: number } = { lines: 1, inputs: 1 },
): Promise<ThemeDesk | null> {
  const client = await database();
  if (slug === null) {
    const choices = await linkChoices(client, round.id, null, 1, language);
    return { round, theme: null, values: {}, choices };
  }
  const row = await client.theme.findFirst({
    where: { slug, roundId: round.id },
    include: {
      principles: { select: { principleId: true } },
      _count: { select: { links: true } },
    },
  });
  if (!row) return null;
  const { page, pageCount, skip, take } = pageWindow(
    row._count.links,
    wanted.lines,
    LINES_PER_PAGE,
  );
  const [inputs, choices] = await Promise.all([
    inputsOfTheme(client, row.id, { skip, take }, language),
    linkChoices(client, round.id, row.id, wanted.inputs, language),
  ]);
  const asks = asksSchema.parse(JSON.parse(row.asks));
  return {
    round,
    theme: {
      slug,
      state: themeStateSchema.parse(row.state),
      replyDueAt: row.replyDueAt,
      inputs,
      lineCount: row._count.links,
      place: { page, pageCount },
    },
    values: {
      version: [String(row.version)],
      title: [row.title],
      titleEn: [row.titleEn ?? ""],
      summary: [row.summary],
      summaryEn: [row.summaryEn ?? ""],
      asks: [asks.map(({ nl }) => nl).join("\n")],
      asksEn: [asks.map(({ en }) => en).join("\n")],
      bodyId: [row.bodyId ?? ""],
      principleIds: row.principles.map(({ principleId }) => principleId),
    },
    choices,
  };
}

export type UntracedDesk = UntiedInputs & {
  round: ThemeDesk["round"];
  themes: { slug: string; title: LocalText }[];
};

/** A page of what is in no theme of a round yet, with the themes it can go into. */
export async function loadUntraced(
  round: ThemeDesk["round"],
  language: Language,
  wanted: number,
): Promise<UntracedDesk> {
  const client = await database();
  const [inputs, themes] = await Promise.all([
    unlinkedInputs(client, round.id, null, wanted),
    client.theme.findMany({
      where: { roundId: round.id },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { slug: true, title: true, titleEn: true },
    }),
  ]);
  return {
    ...inputs,
    round,
    themes: themes.map(({ slug, title, titleEn }) => ({
      slug,
      title: localText(language, title, titleEn),
    })),
  };
}
