/** Posts that no form of ours makes: refused with a clear status, the process alive, nothing written. */
import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { ORIGIN, post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { openSurvey, submission } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

let survey: TestSurvey;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  survey = await openSurvey();
  await visit("/vragenlijst.schema.json");
});

async function written() {
  const client = await testDatabase();
  const surveyId = survey.id;
  return {
    responses: await client.response.count({ where: { surveyId } }),
    drafts: await client.responseDraft.count({ where: { surveyId } }),
  };
}

function raw(body: string | Uint8Array<ArrayBuffer>) {
  const type = "application/x-www-form-urlencoded";
  return visit(`/vragenlijsten/${survey.slug}`, {
    method: "POST",
    body,
    headers: { Origin: ORIGIN, Host: "localhost:3000", "Content-Type": type },
  });
}

describe("a malformed submission", () => {
  test.each([
    ["an unknown question", { "answers.nergens": "x" }, 400],
    ["a list where one answer belongs", { "answers.colour": ["red", "blue"] }, 422],
    ["a choice that does not exist", { "answers.colour": "__proto__" }, 422],
    [
      "a name of the language itself",
      { "answers.__proto__": "x", "answers.constructor": "y" },
      400,
    ],
    ["a text of one megabyte", { "answers.remark": "x".repeat(1_000_000) }, 413],
    ["a text that is too long", { "answers.remark": "x".repeat(51) }, 422],
    ["a token that is not ours", { submission: "zelf.gemaakt" }, 422],
  ])("%s is refused", async (_name, fields, status) => {
    const answer = await post(`/vragenlijsten/${survey.slug}`, submission(fields));
    expect(answer.status).toBe(status);
    expect(await written()).toEqual({ responses: 0, drafts: 0 });
  });

  test.each([
    ["a question of another page", { "answers.nergens": "x" }, 400],
    ["a name of the language itself", { "answers.__proto__": "x" }, 400],
    ["a list where one answer belongs", { "answers.colour": ["red", "blue"] }, 422],
    ["a choice that does not exist", { "answers.colour": "constructor" }, 422],
    ["a text of one megabyte", { "answers.colour": "x".repeat(1_000_000) }, 413],
  ])("%s is refused on a page of questions too", async (_name, fields, status) => {
    const path = `/vragenlijsten/${survey.slug}/vragen/one`;
    const answer = await post(path, { intent: "next", seen: "colour", ...fields });
    expect(answer.status).toBe(status);
    const client = await testDatabase();
    const kept = await client.responseDraft.findMany({ where: { surveyId: survey.id } });
    for (const { values } of kept) expect(values).toContain('"answers":{}');
    await client.responseDraft.deleteMany({ where: { surveyId: survey.id } });
  });

  test("ten thousand fields, and bytes that are no text, are refused", async () => {
    const many = Array.from({ length: 10_000 }, (_none, index) => `answers.q${index}=1`).join("&");
    expect((await raw(many)).status).toBe(413);
    const bytes = new TextEncoder().encode(
      new URLSearchParams(
        Object.entries(submission()).flatMap(([name, values]) =>
          [values].flat().map((value): [string, string] => [name, value]),
        ),
      ).toString(),
    );
    const broken = new Uint8Array([
      ...bytes,
      ...new TextEncoder().encode("&answers.remark=%FF%FE%C3%28"),
    ]);
    const answer = await raw(broken);
    expect([400, 422]).toContain(answer.status);
    expect(await written()).toEqual({ responses: 0, drafts: 0 });
    expect((await visit("/gezond")).status).toBe(200);
  });
});
