/** What a theme rests on, line by line, each with the way back to where it was said. */
import type { Role } from "~/features/participation/domain/roles";
import type { ThemeLinkKind } from "~/features/reporting/domain/theme";
import { goOnIn } from "~/features/proposals/queries/merged.server";
import type { NamedProposal } from "~/features/proposals/queries/merged.server";
import { linkKindSchema, questionEnumColumns } from "~/features/reporting/schema/words";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { linkPlaceColumns, shownRole } from "./link-place.server";

/** Where an input came from: its name, its page, and for an answer the question. */
export type InputSource = {
  title: LocalText;
  /** Null for something that has no page here, such as a document. */
  path: string | null;
  question: LocalText | null;
};

export type ThemeInput = {
  id: string;
  kind: ThemeLinkKind;
  role: Role | null;
  /** The role is known and not said: this is about one municipality. */
  isRoleWithheld: boolean;
  count: number | null;
  quote: LocalText | null;
  note: LocalText | null;
  source: InputSource | null;
  /** Why there is no source to go to: whoever wrote it took it away, or it was never made public. */
  sourceMissing: "gone" | "notPublic" | null;
};

const titles = { title: true, titleEn: true } as const;
const surveyColumns = {
  id: true,
  slug: true,
  ...titles,
  currentVersion: { select: { questionnaire: true } },
} as const;

const proposalColumns = { id: true, publicTitle: true } as const;

const linkColumns = {
  id: true,
  kind: true,
  targetId: true,
  role: true,
  quote: true,
  quoteEn: true,
  quoteHidden: true,
  count: true,
  note: true,
  noteEn: true,
  theme: linkPlaceColumns.theme,
  proposal: {
    select: {
      ...proposalColumns,
      ...linkPlaceColumns.proposal.select,
      state: true,
      mergedIntoId: true,
    },
  },
  inputCard: { select: { session: { select: { slug: true, municipalityId: true, ...titles } } } },
  answer: { select: { surveyId: true, questionKey: true } },
} as const satisfies Prisma.ThemeLinkSelect;

type LinkRow = Prisma.ThemeLinkGetPayload<{ select: typeof linkColumns }>;
type SurveyRow = Prisma.SurveyGetPayload<{ select: typeof surveyColumns }>;
type TitleRow = { id: string; title: string; titleEn: string | null };

/** "survey.question", as survey answers are named in a link. */
function splitTarget(targetId: string | null): { surveyId: string; questionKey: string } | null {
  const dot = targetId?.lastIndexOf(".") ?? -1;
  if (targetId === null || dot < 0) return null;
  return { surveyId: targetId.slice(0, dot), questionKey: targetId.slice(dot + 1) };
}

function questionOf(row: LinkRow) {
  if (row.kind === "quote") return row.answer;
  return row.kind === "surveyAnswers" ? splitTarget(row.targetId) : null;
}

function surveySource(survey: SurveyRow, questionKey: string, language: Language): InputSource {
  const version = survey.currentVersion?.questionnaire;
  const words = version ? questionEnumColumns.parse(JSON.parse(version)).questions : [];
  const question = words.find(({ key }) => key === questionKey);
  return {
    title: localText(language, survey.title, survey.titleEn),
    path: `/vragenlijsten/${survey.slug}`,
    question: question ? localText(language, question.label.nl, question.label.en) : null,
  };
}

type Lookups = {
  surveys: Map<string, SurveyRow>;
  others: Map<string, TitleRow>;
  /** Where merged proposals go on, by their own id. */
  goingOn: ReadonlyMap<string, NamedProposal>;
};

async function lookupsFor(client: Connection, rows: readonly LinkRow[]): Promise<Lookups> {
  const surveyIds = rows.flatMap((row) => questionOf(row)?.surveyId ?? []);
  const otherIds = rows.flatMap(({ kind, targetId }) =>
    (kind === "activity" || kind === "source") && targetId ? [targetId] : [],
  );
  const [surveys, activities, sources, goingOn] = await Promise.all([
    client.survey.findMany({
      where: { id: { in: [...new Set(surveyIds)] } },
      select: surveyColumns,
    }),
    client.activity.findMany({ where: { id: { in: otherIds } }, select: { id: true, ...titles } }),
    client.source.findMany({ where: { id: { in: otherIds } }, select: { id: true, ...titles } }),
    goOnIn(
      client,
      rows.flatMap(({ proposal }) => proposal ?? []),
    ),
  ]);
  return {
    goingOn,
    surveys: new Map(surveys.map((row) => [row.id, row])),
    others: new Map([...activities, ...sources].map((row) => [row.id, row])),
  };
}

function sourceOf(row: LinkRow, lookups: Lookups, language: Language): InputSource | null {
  const question = questionOf(row);
  if (question) {
    const survey = lookups.surveys.get(question.surveyId);
    return survey ? surveySource(survey, question.questionKey, language) : null;
  }
  if (row.inputCard) {
    const { session } = row.inputCard;
    return {
      title: localText(language, session.title, session.titleEn),
      path: `/bijeenkomsten/${session.slug}`,
      question: null,
    };
  }
  // What was merged into another proposal goes on there.
  const { proposal } = row;
  const into = proposal && lookups.goingOn.get(proposal.id);
  const title = into?.title ?? proposal?.publicTitle ?? null;
  if (proposal && title !== null) {
    const { id } = into ?? proposal;
    return {
      title: localText("nl", title, null),
      path: `/voorstellen/${id}`,
      question: null,
    };
  }
  const other = lookups.others.get(row.targetId ?? "");
  if (!other) return null;
  return { title: localText(language, other.title, other.titleEn), path: null, question: null };
}

/**
 * One page of what a theme rests on: counts first, then what people said.
 * @param skip how many lines come before this page
 */
export async function inputsOfTheme(
  client: Connection,
  themeId: string,
  view: { skip: number; take: number },
  language: Language,
): Promise<ThemeInput[]> {
  const rows = await client.themeLink.findMany({
    where: { themeId },
    orderBy: [{ kind: "desc" }, { id: "asc" }],
    skip: view.skip,
    take: view.take,
    select: linkColumns,
  });
  const lookups = await lookupsFor(client, rows);
  return rows.map((row) => {
    const source = sourceOf(row, lookups, language);
    const exists = row.proposal !== null;
    const { role, isWithheld } = shownRole(row);
    return {
      id: row.id,
      kind: linkKindSchema.parse(row.kind),
      role,
      isRoleWithheld: isWithheld,
      // A count of one role stays a count of that role when its name is left out.
      count: isWithheld ? null : row.count,
      quote: row.quoteHidden ? null : optionalText(language, row.quote, row.quoteEn),
      note: optionalText(language, row.note, row.noteEn),
      source,
      sourceMissing: source ? null : exists ? "notPublic" : "gone",
    };
  });
}
