import { z } from "zod";
import { wallClock } from "~/features/calendar/domain/amsterdam-time";
import type { Finding } from "~/features/surveys/domain/finding";
import {
  checkQuestionnaire,
  measureQuestionnaire,
} from "~/features/surveys/domain/questionnaire-check";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { shapeOf } from "~/features/surveys/domain/question";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { quotasSchema } from "~/features/surveys/schema/quotas";
import type { Quota } from "~/features/surveys/schema/quotas";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Permission } from "~/policy/permissions";
import type { DeskState } from "~/features/surveys/domain/desk-list";
import { deskStateOf } from "./desk-list.server";
import { glossaryTerms } from "./glossary.server";

const columns = {
  id: true,
  slug: true,
  roundId: true,
  activityId: true,
  title: true,
  titleEn: true,
  intro: true,
  introEn: true,
  minutes: true,
  calm: true,
  state: true,
  opensAt: true,
  closesAt: true,
  firstClosesAt: true,
  revision: true,
  quotas: true,
  doubleEntry: true,
  inviteOnly: true,
  resultsPublic: true,
  publicQuestions: true,
  currentVersion: { select: { id: true, number: true, questionnaire: true, frozenAt: true } },
  round: { select: { slug: true, title: true, titleEn: true, state: true, closesAt: true } },
} as const satisfies Prisma.SurveySelect;

type Row = Prisma.SurveyGetPayload<{ select: typeof columns }>;

/** The stored hopes of a survey. */
function readQuotas(stored: string): Quota[] {
  return quotasSchema.parse(JSON.parse(stored));
}

export type DeskSurveyHead = {
  id: string;
  slug: string;
  title: LocalText;
  state: DeskState;
  opensAt: Date | null;
  closesAt: Date | null;
  firstClosesAt: Date | null;
  revision: number;
  version: number;
  /** Paper forms are typed in twice and compared. */
  doubleEntry: boolean;
  /** Only invited people can send a response. */
  inviteOnly: boolean;
  /** The survey was opened with this wording: a change makes a new version. */
  frozen: boolean;
  round: { id: string; slug: string; title: LocalText; state: string; closesAt: Date | null };
};

/** How far a hope has come: how many were heard, and from how many municipalities. */
export type QuotaStatus = Quota & {
  sent: number;
  municipalities: { reached: number; of: number };
};

export type DeskSurveyPage = DeskSurveyHead & {
  form: Record<string, string>;
  questionnaire: Questionnaire;
  questionCount: number;
  findings: readonly Finding[];
  /** Flesch-Douma over all texts; null when there is too little text to say. */
  readability: number | null;
  sent: number;
  drafts: number;
  waiting: number;
  quotas: QuotaStatus[];
  resultsPublic: boolean;
  publicQuestions: string[];
};

function headOf(row: Row, language: Language, now: Date): DeskSurveyHead {
  const { id, slug, opensAt, closesAt, firstClosesAt, revision, round } = row;
  return {
    ...{ id, slug, opensAt, closesAt, firstClosesAt, revision },
    title: localText(language, row.title, row.titleEn),
    state: deskStateOf(row, now),
    doubleEntry: row.doubleEntry,
    inviteOnly: row.inviteOnly,
    version: row.currentVersion?.number ?? 1,
    frozen: row.currentVersion?.frozenAt != null,
    round: {
      id: row.roundId,
      slug: round.slug,
      title: localText(language, round.title, round.titleEn),
      state: round.state,
      closesAt: round.closesAt,
    },
  };
}

function momentFields(name: string, moment: Date | null): Record<string, string> {
  const wall = moment && wallClock(moment);
  return { [`${name}Date`]: wall?.date ?? "", [`${name}Time`]: wall?.time ?? "" };
}

async function rowOf(client: Connection, grant: Authorized<Permission>, slug: string) {
  const row = await client.survey.findUnique({ where: { slug }, select: columns });
  return row && stillAllows(grant, { roundId: row.roundId }) ? row : null;
}

/** What the top of every desk page of a survey shows; null when there is none the asker may see. */
export async function deskSurveyHead(
  grant: Authorized<Permission>,
  slug: string,
  language: Language,
  now: Date,
): Promise<(DeskSurveyHead & { questionnaire: Questionnaire }) | null> {
  const row = await rowOf(await database(), grant, slug);
  if (!row?.currentVersion) return null;
  return { ...headOf(row, language, now), questionnaire: readQuestionnaire(row.currentVersion) };
}

/** How many people of each role sent a response. */
async function sentByRole(client: Connection, surveyId: string): Promise<Map<string, number>> {
  const rows = await client.response.groupBy({
    by: ["role"],
    where: { surveyId, state: "sent" },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.role, row._count._all]));
}

/** How many municipalities each role came from: only the number, never which. */
async function municipalitiesByRole(client: Connection, activityId: string) {
  const rows = await client.participation.groupBy({
    by: ["role", "municipalityId"],
    where: { activityId, state: "counted", municipalityId: { not: null } },
  });
  const reached = new Map<string, number>();
  for (const { role } of rows) reached.set(role, (reached.get(role) ?? 0) + 1);
  return reached;
}

async function quotaStatuses(
  client: Connection,
  row: Row,
  byRole: ReadonlyMap<string, number>,
): Promise<QuotaStatus[]> {
  const quotas = readQuotas(row.quotas);
  if (quotas.length === 0) return [];
  const [reached, of] = await Promise.all([
    municipalitiesByRole(client, row.activityId),
    client.municipality.count(),
  ]);
  return quotas.map((quota) => ({
    ...quota,
    sent: byRole.get(quota.role) ?? 0,
    municipalities: { reached: reached.get(quota.role) ?? 0, of },
  }));
}

/** Everything the page of one survey at the desk shows; null when there is none the asker may see. */
export async function deskSurveyPage(
  grant: Authorized<"survey.write">,
  slug: string,
  language: Language,
  now: Date,
): Promise<DeskSurveyPage | null> {
  const client = await database();
  const row = await rowOf(client, grant, slug);
  if (!row?.currentVersion) return null;
  const questionnaire = readQuestionnaire(row.currentVersion);
  const [byRole, drafts, waiting, glossary] = await Promise.all([
    sentByRole(client, row.id),
    client.responseDraft.count({ where: { surveyId: row.id } }),
    client.answer.count({ where: { surveyId: row.id, reviewState: "waiting" } }),
    glossaryTerms(client),
  ]);
  const quotas = readQuotas(row.quotas);
  return {
    ...headOf(row, language, now),
    form: {
      title: row.title,
      titleEn: row.titleEn ?? "",
      intro: row.intro,
      introEn: row.introEn ?? "",
      minutes: row.minutes === null ? "" : String(row.minutes),
      calm: row.calm ? "on" : "",
      doubleEntry: row.doubleEntry ? "on" : "",
      ...Object.fromEntries(quotas.map(({ role, persons }) => [`quota_${role}`, String(persons)])),
      ...momentFields("opens", row.opensAt),
      ...momentFields("closes", row.closesAt),
    },
    questionnaire,
    questionCount: questionnaire.questions.filter((question) => shapeOf(question) !== "none")
      .length,
    findings: checkQuestionnaire(questionnaire, glossary),
    readability: measureQuestionnaire(questionnaire).score ?? null,
    sent: [...byRole.values()].reduce((sum, count) => sum + count, 0),
    drafts,
    waiting,
    quotas: await quotaStatuses(client, row, byRole),
    resultsPublic: row.resultsPublic,
    publicQuestions: z.array(z.string()).parse(JSON.parse(row.publicQuestions)),
  };
}
