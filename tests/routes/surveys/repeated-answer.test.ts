/** An earlier answer in the words of a later question: chosen from a list, and a sentence for who gave none. */
import { beforeAll, expect, test } from "vitest";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { holdClock } from "~/platform/clock.server";
import { asActor, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { BRANCHING, openSurvey } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const PLACEHOLDER = "{{colour|wat je koos}}";

/** The last question repeats the choice of the first page. */
const REPEATING: Questionnaire = {
  ...BRANCHING,
  questions: BRANCHING.questions.map((question) =>
    question.key === "remark"
      ? { ...question, label: { nl: `Waarom ${PLACEHOLDER}?` } }
      : { ...question, required: false },
  ),
};

beforeAll(() => holdClock(EXAMPLE_MOMENT));

async function moderatorOf({ roundId }: TestSurvey) {
  const { cookie } = await asActor("moderator", { roundIds: [roundId] });
  return { Cookie: cookie };
}

async function read(path: string, headers: Record<string, string>): Promise<string> {
  const answer = await visit(path, { headers });
  expect(answer.status, path).toBe(200);
  return answer.text();
}

test("is put in the words of the question by choosing, without script", async () => {
  const survey = await openSurvey({ state: "draft" });
  const headers = await moderatorOf(survey);
  const question = `/werkplek/vragenlijsten/${survey.slug}/vragen/remark`;
  const html = await read(question, headers);
  expect(html).toContain(`<option value="${PLACEHOLDER}">1. Vraag colour</option>`);
  // It stands on the same page.
  expect(html).not.toContain("{{many|");
  const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";
  const fields = { revision, step: "repeat", key: "remark", "label.nl": "Waarom" };
  const put = await post(question, { ...fields, repeat: PLACEHOLDER, maxLength: "50" }, headers);
  expect(put.status).toBe(303);
  expect(await read(question, headers)).toContain(`Waarom ${PLACEHOLDER}`);
});

test("is a sentence for who answered and for who did not", async () => {
  const { slug } = await openSurvey({ questionnaire: REPEATING });
  const path = `/vragenlijsten/${slug}`;
  expect(await read(`${path}/vragen/three`, {})).toContain("Waarom wat je koos?");
  const sent = await post(`${path}/vragen/one`, { intent: "next", "answers.colour": "blue" });
  const cookie = sent.headers.getSetCookie().map(cookieOf).join("; ");
  expect(await read(`${path}/vragen/three`, { Cookie: cookie })).toContain("Waarom Keuze blue?");
});

test("shows nobody its code: on paper, at the desk and in results", async () => {
  const survey = await openSurvey({ questionnaire: REPEATING, resultsPublic: true });
  const headers = await moderatorOf(survey);
  const client = await testDatabase();
  await client.survey.update({ where: { id: survey.id }, data: { state: "closed" } });
  const desk = `/werkplek/vragenlijsten/${survey.slug}`;
  const pages = [
    ...["vragen", "papier/vel", "uitslag", "papier"].map((part) => `${desk}/${part}`),
    `/vragenlijsten/${survey.slug}/resultaten`,
  ];
  for (const page of pages) expect(await read(page, headers), page).not.toContain("{{");
});

test("a poster, a sheet and a test run of a draft say that it is one", async () => {
  const draft = await openSurvey({ state: "draft" });
  const open = await openSurvey();
  for (const part of ["poster", "papier/vel", "proef"]) {
    const at = ({ slug }: TestSurvey) => `/werkplek/vragenlijsten/${slug}/${part}`;
    const mark = "Concept: deze vragenlijst is nog niet open.";
    expect(await read(at(draft), await moderatorOf(draft)), part).toContain(mark);
    expect(await read(at(open), await moderatorOf(open)), part).not.toContain(mark);
  }
});
