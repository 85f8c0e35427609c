import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { roundSecrets } from "~/features/rounds/queries/secrets.server";
import { SURVEY_STATES, canEditResponse, stateAt } from "~/features/surveys/domain/survey-state";
import type { SurveyTerm } from "~/features/surveys/domain/survey-state";
import { z } from "zod";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace, WantedPage } from "~/platform/paging.server";
import { respondentKey } from "./respondent.server";

const stateSchema = z.enum(SURVEY_STATES);

/** A survey somebody took part in. */
export type MySurvey = {
  id: string;
  slug: string;
  title: LocalText;
  round: { slug: string; title: LocalText };
  day: string;
  /** The answers can be seen, changed and withdrawn now. */
  editable: boolean;
  /** Until when, if the survey closes by itself. */
  closesAt: Date | null;
  /** The round's secret is destroyed: nobody can say any more which answers were this person's. */
  unlinked: boolean;
};

/** Draft answers that were saved and not sent. */
export type MyDraft = { slug: string; title: LocalText; updatedOn: string };

type SurveyRow = { state: string; opensAt: Date | null; closesAt: Date | null };

function termOf({ state, opensAt, closesAt }: SurveyRow): SurveyTerm {
  return {
    state: stateSchema.parse(state),
    opensAt: opensAt ?? undefined,
    closesAt: closesAt ?? undefined,
  };
}

const surveyColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  state: true,
  opensAt: true,
  closesAt: true,
} as const;

/** One page of the surveys of which the ledger holds a response of this person, newest first. */
export async function mySurveys(
  client: Connection,
  personId: string,
  language: Language,
  now: Date,
  { wanted, size }: WantedPage,
): Promise<PagePlace & { rows: MySurvey[] }> {
  const where = {
    personKey: await ledgerKey(client, personId),
    state: "counted",
    activity: { survey: { isNot: null } },
  };
  const total = await client.participation.count({ where });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, size);
  const rows = await client.participation.findMany({
    where,
    orderBy: [{ day: "desc" }, { id: "asc" }],
    skip,
    take,
    select: {
      day: true,
      round: { select: { slug: true, title: true, titleEn: true, secret: true } },
      activity: { select: { survey: { select: surveyColumns } } },
    },
  });
  const surveys = rows.flatMap(({ day, round, activity: { survey } }) => {
    if (!survey) return [];
    const unlinked = round.secret === null;
    const own = { own: !unlinked, withdrawn: false };
    return [
      {
        id: survey.id,
        slug: survey.slug,
        title: localText(language, survey.title, survey.titleEn),
        round: { slug: round.slug, title: localText(language, round.title, round.titleEn) },
        day,
        editable: canEditResponse(termOf(survey), own, now).ok,
        closesAt: survey.closesAt,
        unlinked,
      },
    ];
  });
  return { page, pageCount, rows: surveys };
}

/** The key under which this person's answers stand in each round that still has its secret. */
export async function respondentKeys(client: Connection, personId: string): Promise<string[]> {
  const secrets = await roundSecrets(client);
  return secrets.map(({ secret }) => respondentKey(secret, personId));
}

/** So many drafts are listed, the last ones; there is one for each survey, and they go when it closes. */
const MOST_DRAFTS = 100;

/** What this person began and can still send. */
export async function myDrafts(
  client: Connection,
  personId: string,
  language: Language,
  now: Date,
): Promise<MyDraft[]> {
  const drafts = await client.responseDraft.findMany({
    where: { respondentKey: { in: await respondentKeys(client, personId) } },
    orderBy: [{ updatedOn: "desc" }, { id: "asc" }],
    take: MOST_DRAFTS,
    select: { updatedOn: true, survey: { select: surveyColumns } },
  });
  return drafts
    .filter(({ survey }) => stateAt(termOf(survey), now) === "open")
    .map(({ survey, updatedOn }) => ({
      slug: survey.slug,
      title: localText(language, survey.title, survey.titleEn),
      updatedOn,
    }));
}
