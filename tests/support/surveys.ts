/** Surveys for a test: a round that takes input, and a questionnaire with a branch. */
import { randomUUID } from "node:crypto";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { unqueuedDatabase } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { newSubmissionToken } from "~/platform/submission.server";

const option = (key: string) => ({ key, label: { nl: `Keuze ${key}` } });
const shared = (key: string, page: string) => ({
  key,
  page,
  required: false,
  personal: false,
  label: { nl: `Vraag ${key}` },
});

/** A required choice that opens a second page, several choices, and an open text. */
export const BRANCHING: Questionnaire = {
  version: 1,
  pages: [
    { key: "one", title: { nl: "Eerste" } },
    { key: "two", title: { nl: "Tweede" } },
    { key: "three", title: { nl: "Derde" } },
  ],
  questions: [
    {
      ...shared("colour", "one"),
      kind: "singleChoice",
      required: true,
      options: [option("red"), option("blue")],
    },
    {
      ...shared("why", "two"),
      kind: "longText",
      maxLength: 100,
      condition: { operator: "equals", question: "colour", value: "red" },
    },
    {
      ...shared("many", "three"),
      kind: "multipleChoice",
      options: [option("a"), option("b"), option("c")],
      other: { label: { nl: "Anders" } },
      max: 2,
    },
    {
      ...shared("remark", "three"),
      kind: "shortText",
      maxLength: 50,
    },
  ],
};

export type TestSurvey = {
  id: string;
  slug: string;
  versionId: string;
  roundId: string;
  activityId: string;
  secret: string;
};

/** An open survey in an open round of its own. */
export async function openSurvey(
  overrides: {
    questionnaire?: Questionnaire;
    state?: string;
    closesAt?: Date;
    resultsPublic?: boolean;
  } = {},
): Promise<TestSurvey> {
  const client = await unqueuedDatabase();
  // Without the groups of digits that now and then look like the code of a participant.
  const slug = `vragenlijst-${randomUUID().replaceAll("-", "")}`;
  const secret = randomToken();
  const round = await client.round.create({
    data: {
      slug: `ronde-${slug}`,
      title: "Ronde",
      question: "Wat vind jij?",
      summary: "Een ronde.",
      scope: "regional",
      phase: "preparation",
      state: "open",
      secret,
    },
  });
  const activity = await client.activity.create({
    data: { roundId: round.id, kind: "survey", title: "Vragenlijst" },
  });
  const survey = await client.survey.create({
    data: {
      slug,
      roundId: round.id,
      activityId: activity.id,
      title: "Vragenlijst",
      intro: "Waarom we dit vragen.",
      state: overrides.state ?? "open",
      closesAt: overrides.closesAt ?? new Date("2099-01-01T00:00:00Z"),
      resultsPublic: overrides.resultsPublic ?? false,
    },
  });
  const version = await client.surveyVersion.create({
    data: {
      surveyId: survey.id,
      number: 1,
      questionnaire: JSON.stringify(overrides.questionnaire ?? BRANCHING),
      frozenAt: new Date("2026-01-01T00:00:00Z"),
    },
  });
  await client.survey.update({
    where: { id: survey.id },
    data: { currentVersionId: version.id },
  });
  return {
    id: survey.id,
    slug,
    versionId: version.id,
    roundId: round.id,
    activityId: activity.id,
    secret,
  };
}

/** A complete submission as a form posts it; every one has a token of its own unless given one. */
export function submission(
  fields: Record<string, string | string[]> = {},
): Record<string, string | string[]> {
  return {
    intent: "send",
    submission: newSubmissionToken(),
    role: "youth",
    "answers.colour": "red",
    "answers.why": "Omdat het mooi is",
    "answers.many": ["a", "b"],
    ...fields,
  };
}

/** The same as values by field name, for calling a command. */
export function formOf(fields: Record<string, string | string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
}
