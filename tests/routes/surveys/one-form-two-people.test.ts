/** A form that was sent, and then again by somebody else: nobody sees or changes what was somebody else's. */
import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { database } from "~/platform/db.server";
import { asActor, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey, submission } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

let survey: TestSurvey;
let path: string;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  survey = await openSurvey();
  path = `/vragenlijsten/${survey.slug}`;
});

/** What a browser holds after an answer: new cookies over the old ones, cleared ones gone. */
function after(held: string, answer: Response): string {
  const cookies = new Map(
    held
      .split("; ")
      .filter(Boolean)
      .map((cookie) => [cookie.split("=")[0] ?? "", cookie]),
  );
  for (const cookie of answer.headers.getSetCookie()) {
    const pair = cookieOf(cookie);
    const name = pair.split("=")[0] ?? "";
    if (cookie.includes("Max-Age=0") || pair === `${name}=`) cookies.delete(name);
    else cookies.set(name, pair);
  }
  return [...cookies.values()].join("; ");
}

async function makeTablet(): Promise<string> {
  const moderator = await asActor("moderator", { roundIds: [survey.roundId] });
  const made = await post(
    `/werkplek${path}/uitnodigen`,
    { intent: "kiosk" },
    { Cookie: moderator.cookie },
  );
  return after("", made);
}

async function open(address: string, held: string): Promise<{ held: string; token: string }> {
  const answer = await visit(address, { headers: { Cookie: held } });
  const token = /name="submission" value="([^"]+)"/.exec(await answer.text())?.[1];
  return { held: after(held, answer), token: token ?? "" };
}

async function answersOf(): Promise<string[]> {
  const client = await database();
  const rows = await client.answer.findMany({
    where: { response: { surveyId: survey.id }, questionKey: "colour" },
    select: { value: true },
  });
  return rows.map(({ value }) => value).sort();
}

test("a page kept open on a tablet over its reset sends nothing and shows no code", async () => {
  const tablet = await makeTablet();
  const first = await open(path, tablet);
  expect(first.token).not.toBe("");
  const fields = submission({ submission: first.token });
  const sent = await post(path, fields, { Cookie: first.held });
  expect(sent.status).toBe(303);
  const receipt = sent.headers.get("Location") ?? "";
  const before = await answersOf();
  const reset = await visit(`${path}/kiosk`, { headers: { Cookie: after(first.held, sent) } });
  const next = after(after(first.held, sent), reset);
  for (const content of [fields, { ...fields, "answers.colour": "blue" }]) {
    const again = await post(path, content, { Cookie: next });
    expect(again.status).toBe(422);
    expect(again.headers.getSetCookie().join()).not.toContain("inbreng-participant=");
    expect(await answersOf()).toEqual(before);
  }
  const shown = await (await visit(receipt, { headers: { Cookie: next } })).text();
  expect(shown).not.toContain("code-display");
});

test("other content with a used token is shown again with a new token, and then is a response of its own", async () => {
  const first = await open(path, "");
  const fields = submission({ submission: first.token });
  const sent = await post(path, fields, { Cookie: first.held });
  expect(sent.status).toBe(303);
  const same = await post(path, fields, { Cookie: first.held });
  expect(same.headers.get("Location")).toBe(sent.headers.get("Location"));
  const before = await answersOf();
  const other = { ...fields, "answers.colour": "blue" };
  const refused = await post(path, other, { Cookie: first.held });
  expect([409, 422]).toContain(refused.status);
  expect(await answersOf()).toEqual(before);
  const html = await refused.text();
  const fresh = /name="submission" value="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(fresh).not.toBe("");
  expect(fresh).not.toBe(first.token);
  expect(html).toMatch(/value="blue"[^>]*checked|checked[^>]*value="blue"/);
  const taken = await post(path, { ...other, submission: fresh }, { Cookie: first.held });
  expect(taken.status).toBe(303);
  expect(await answersOf()).toEqual([...before, '{"choice":"blue"}'].sort());
});
