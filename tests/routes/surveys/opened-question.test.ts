/** A question that opens on the same page by an answer: the page comes again at that question. */
import { beforeAll, expect, test } from "vitest";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { holdClock } from "~/platform/clock.server";
import { cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { BRANCHING, openSurvey } from "../../support/surveys";

/** The branch of the fixture on one page. */
const ON_ONE_PAGE: Questionnaire = {
  ...BRANCHING,
  questions: BRANCHING.questions.map((question) =>
    question.key === "why" ? { ...question, page: "one" } : question,
  ),
};

beforeAll(() => holdClock(EXAMPLE_MOMENT));

async function answer(path: string, colour: string) {
  const sent = await post(`${path}/vragen/one`, { intent: "next", "answers.colour": colour });
  const location = sent.headers.get("Location") ?? "";
  const cookie = sent.headers.getSetCookie().map(cookieOf).join("; ");
  const page = await visit(location.replace(/#.*/, ""), { headers: { Cookie: cookie } });
  return { location, html: await page.text() };
}

test.each(["", "/en"])("leads to a place that is on the page: %s", async (prefix) => {
  const { slug } = await openSurvey({ questionnaire: ON_ONE_PAGE });
  const path = `${prefix}/vragenlijsten/${slug}`;
  const { location, html } = await answer(path, "red");
  expect(location).toBe(`${path}/vragen/one?opened=1#question-why`);
  expect(html.match(/id="question-why"/g)).toHaveLength(1);
});

test("an answer that opens nothing goes on", async () => {
  const { slug } = await openSurvey({ questionnaire: ON_ONE_PAGE });
  const path = `/vragenlijsten/${slug}`;
  const { location } = await answer(path, "blue");
  expect(location).toMatch(new RegExp(`^${path}/vragen/(?!one)`));
});
