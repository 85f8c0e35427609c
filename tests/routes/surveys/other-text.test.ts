import { beforeAll, describe, expect, test } from "vitest";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { holdClock } from "~/platform/clock.server";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey } from "../../support/surveys";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

describe("the text beside 'other, namely'", () => {
  const other = { label: { nl: "Anders" } };
  const shared = { page: "one", required: true, label: { nl: "Welke?" } };
  const option = (key: string) => ({ key, label: { nl: `Keuze ${key}` } });
  const options = [option("red"), option("blue")];
  const QUESTIONS: Questionnaire = {
    version: 1,
    pages: [{ key: "one", title: { nl: "Eerste" } }],
    questions: [
      { ...shared, key: "one", kind: "singleChoice", personal: true, options, other },
      { ...shared, key: "many", kind: "multipleChoice", personal: true, options, other },
      { ...shared, key: "list", kind: "dropdown", personal: false, options, other },
    ],
  };

  /** The names and values of the controls of a question, in the order of the page. */
  function controlsOf(html: string, key: string): string[] {
    const controls = html.match(/<(?:input|option|select|\/fieldset)[^>]*>/g) ?? [];
    const own = controls.filter(
      (tag) => tag.includes(`name="answers.${key}`) || !tag.includes("name="),
    );
    const from = own.findIndex((tag) => tag.includes(`name="answers.${key}"`));
    return own.slice(from).map((tag) => {
      const name = /name="answers\.[a-z]+(\.[a-z]+)?"/i.exec(tag)?.[1] ?? "";
      const value = /(?<![a-z])value="([^"]*)"/.exec(tag)?.[1] ?? "";
      return tag.startsWith("</")
        ? "end"
        : `${name}${tag.includes('type="text"') ? "" : `=${value}`}`;
    });
  }

  test("stands right behind its own choice, within the question", async () => {
    const { slug } = await openSurvey({ questionnaire: QUESTIONS });
    const html = await (await visit(`/vragenlijsten/${slug}/vragen/one`)).text();
    expect(controlsOf(html, "one").slice(0, 6)).toEqual([
      "=red",
      "=blue",
      "=other",
      ".other",
      "=preferNotToSay",
      "end",
    ]);
    expect(controlsOf(html, "many").slice(0, 5)).toEqual([
      "=red",
      "=blue",
      "=other",
      ".other",
      "end",
    ]);
  });

  test("says itself that it is still empty, or that something else was chosen", async () => {
    const { slug } = await openSurvey({ questionnaire: QUESTIONS });
    const fields = { intent: "next", "answers.many": "red", "answers.list": "red" };
    const path = `/vragenlijsten/${slug}/vragen/one`;
    for (const [posted, message] of [
      [{ "answers.one": "other" }, "Schrijf wat je met &#x27;anders&#x27; bedoelt."],
      [{ "answers.one": "red", "answers.one.other": "groen" }, "maar koos ook iets uit de lijst"],
    ] as const) {
      const answer = await post(path, { ...fields, ...posted });
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain('href="#field-answers.one.other"');
      const field = /<input[^>]*name="answers\.one\.other"[^>]*>/.exec(html)?.[0] ?? "";
      expect(field).toContain('aria-invalid="true"');
      const said = /aria-describedby="([^"]+)"/.exec(field)?.[1] ?? "none";
      expect(html.slice(html.indexOf(`id="${said}"`)).slice(0, 500)).toContain(message);
      expect(html.split(message)).toHaveLength(3);
    }
  });
});
