/**
 * Elsewhere: a refused form said what was wrong with a group of choices at the group only, which many screen readers skip
 * when somebody jumps from the summary to the first choice; and the new page began to be read at its menu, under the
 * same title as before.
 */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { errorTarget } from "~/features/responses/ui/question-view";
import { QuestionField } from "~/features/responses/ui/question-field";
import { fieldName } from "~/features/surveys/domain/form-fields";
import type { Question } from "~/features/surveys/domain/question";
import type { DatePoll } from "~/features/sessions/queries/date-poll.server";
import { DateChoices, firstDateField } from "~/features/sessions/ui/date-choices";
import { LanguageProvider } from "~/i18n/context";
import { fieldId } from "~/ui/field-id";
import { post } from "../support/application";
import {
  choice,
  choices,
  matrix,
  number,
  options,
  ranking,
  shared,
  text,
} from "../unit/surveys/questionnaires";

const MESSAGE = "Kies een van de antwoorden.";
const picture = { file: "a.png", alt: { nl: "Een plaatje" } };

const QUESTIONS: Record<string, Question> = {
  "one choice": choice("q"),
  "several choices": choices("q"),
  "yes or no": { ...shared("q"), kind: "yesNo" },
  faces: { ...shared("q"), kind: "smiley" },
  pictures: {
    ...shared("q"),
    kind: "pictureChoice",
    multiple: false,
    options: options("a", "b").map((option) => ({ ...option, picture })),
  },
  "several pictures": {
    ...shared("q"),
    kind: "pictureChoice",
    multiple: true,
    options: options("a", "b").map((option) => ({ ...option, picture })),
  },
  ranking: ranking("q"),
  matrix: matrix("q"),
  number: number("q"),
  text: text("q"),
};

/** The start tag of the element with an id. */
function tagOf(html: string, id: string): string {
  return (
    html.match(new RegExp(`<[a-z]+ [^>]*\\bid="${id.replaceAll(".", "\\.")}"[^>]*>`))?.[0] ?? ""
  );
}

describe.each(Object.keys(QUESTIONS))("an error about %s", (name) => {
  test("is told by the control that the summary leads to", () => {
    const question = QUESTIONS[name];
    if (question === undefined) throw new Error("There is no such question");
    const error = { question: "q", field: fieldName("q"), code: "required" as const };
    const view = {
      question,
      words: ({ nl }: { nl: string }) => nl,
      values: {},
      error,
      message: MESSAGE,
    };
    const html = renderToStaticMarkup(
      <LanguageProvider language="nl">
        <QuestionField view={view} />
      </LanguageProvider>,
    );
    const target = tagOf(html, fieldId(errorTarget(question, error)));
    const described = / aria-describedby="([^"]+)"/.exec(target)?.[1]?.split(" ") ?? [];
    const told = described.map((id) => html.slice(html.indexOf(tagOf(html, id) || "\u0000")));
    expect(told.some((rest) => rest.slice(0, 400).includes(MESSAGE))).toBe(true);
  });
});

describe("a refused form", () => {
  test.each([
    ["/meedoen", "Fout: "],
    ["/en/meedoen", "Error: "],
  ])("%s begins at what is wrong, and says so in its title", async (address, word) => {
    const answer = await post(address, { code: "nee" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(`<title>${word}`);
    expect(tagOf(html, "error-summary")).toContain(" autofocus");
  });

  test.each([
    ["/meedoen", "Je code: Er missen nog 9 tekens."],
    ["/en/meedoen", "Your code: "],
  ])("%s names the field in its summary", async (address, line) => {
    const html = await (await post(address, { code: "nee" })).text();
    expect(html).toContain(`<a href="#field-code">${line}`);
  });
});

test("an error about a poll of dates stands at the first date that can still be chosen", () => {
  const date = { best: false, own: null, canCome: 0, counts: { yes: 0, ifNeedBe: 0, no: 0 } };
  const poll = {
    slug: "x",
    title: { text: "Gesprek", language: "nl" },
    summary: { text: "Samen", language: "nl" },
    minutes: 60,
    dates: [
      { ...date, id: "late", startsAt: new Date("2027-03-12T10:00:00Z"), open: true },
      { ...date, id: "past", startsAt: new Date("2027-03-01T10:00:00Z"), open: false },
      { ...date, id: "soon", startsAt: new Date("2027-03-11T10:00:00Z"), open: true },
    ],
  } satisfies DatePoll;
  expect(firstDateField(poll)).toBe("date.soon");
  const html = renderToStaticMarkup(
    <LanguageProvider language="nl">
      <DateChoices poll={poll} submission="" values={{}} error={MESSAGE} />
    </LanguageProvider>,
  );
  expect(html.match(new RegExp(MESSAGE, "g"))).toHaveLength(1);
  expect(tagOf(html, fieldId("date.soon"))).toContain("aria-describedby");
});
