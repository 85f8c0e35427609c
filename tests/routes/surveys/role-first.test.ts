import { beforeAll, describe, expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey } from "../../support/surveys";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

/** A browser that keeps its cookies, in a survey of its own. */
async function visitorOfSurvey() {
  const survey = await openSurvey();
  const path = `/vragenlijsten/${survey.slug}`;
  let cookie = "";
  const keep = (answer: Response) => {
    const set = answer.headers.getSetCookie().map(cookieOf);
    if (set.length > 0) cookie = set.join("; ");
    return answer;
  };
  return {
    survey,
    path,
    read: async (page: string) => visit(`${path}${page}`, { headers: { Cookie: cookie } }),
    send: async (page: string, fields: Record<string, string>) =>
      keep(
        await post(
          `${path}${page}`,
          { submission: newSubmissionToken(), ...fields },
          { Cookie: cookie },
        ),
      ),
  };
}

const placeOf = (answer: Response) => answer.headers.get("Location");

async function rolesOf(surveyId: string) {
  const client = await unqueuedDatabase();
  const rows = await client.response.findMany({ where: { surveyId }, select: { role: true } });
  return rows.map(({ role }) => role);
}

describe("role and age come first", () => {
  test("the start leads to them, and they lead to the first question", async () => {
    const { path, read, send } = await visitorOfSurvey();
    const started = await send("", { intent: "start" });
    expect(placeOf(started)).toBe(`${path}/over-jou`);
    const html = await (await read("/over-jou")).text();
    expect(html).toMatch(/<title>Pagina 1 van 5 of minder: Over jou · /);
    expect(html).toContain("Je mag dit overslaan");
    expect(html.indexOf('name="role"')).toBeLessThan(html.indexOf('name="ageBand"'));
    const about = await send("/over-jou", { intent: "next", role: "youth", ageBand: "" });
    expect(placeOf(about)).toBe(`${path}/vragen/one`);
    const first = await (await read("/vragen/one")).text();
    expect(first).toMatch(/<title>Pagina 2 van 5 of minder: /);
  });

  test("one question at a time stays so", async () => {
    const { path, send } = await visitorOfSurvey();
    const started = await send("", { intent: "startCalm" });
    expect(placeOf(started)).toBe(`${path}/over-jou?calm=1`);
    const about = await send("/over-jou?calm=1", { intent: "next", role: "youth" });
    expect(placeOf(about)).toBe(`${path}/vragen/colour?calm=1`);
    const back = await send("/vragen/colour?calm=1", { intent: "previous" });
    expect(placeOf(back)).toBe(`${path}/over-jou?calm=1`);
  });

  test("back from the first question they are as they were told", async () => {
    const { path, read, send } = await visitorOfSurvey();
    await send("/over-jou", { intent: "next", role: "parent", ageBand: "over27" });
    const back = await send("/vragen/one", { intent: "previous", "answers.colour": "red" });
    expect(placeOf(back)).toBe(`${path}/over-jou`);
    const html = await (await read("/over-jou")).text();
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="parent"|value="parent"[^>]*checked/);
    // Another role keeps the answers.
    const again = await send("/over-jou", { intent: "next", role: "youth" });
    expect(placeOf(again)).toBe(`${path}/vragen/one`);
    expect(await (await read("/vragen/one")).text()).toMatch(
      /value="red"[^>]*checked|checked[^>]*value="red"/,
    );
  });

  test.each<Record<string, string>>([
    { intent: "next" },
    { intent: "next", role: "", ageBand: "" },
  ])("may be skipped, and the answers count under 'anders': %j", async (nothing) => {
    const { path, survey, read, send } = await visitorOfSurvey();
    expect(placeOf(await send("/over-jou", nothing))).toBe(`${path}/vragen/one`);
    await send("/vragen/one", { intent: "next", "answers.colour": "blue" });
    const last = await send("/vragen/three", { intent: "next" });
    expect(placeOf(last)).toBe(`${path}/nakijken`);
    const check = await (await read("/nakijken")).text();
    expect(check).toContain("zeg ik liever niet");
    expect(placeOf(await send("/nakijken", { intent: "send" }))).toBe(`${path}/bedankt`);
    expect(await rolesOf(survey.id)).toEqual(["other"]);
  });

  test("can be changed when looking it over, which leads back there", async () => {
    const { path, read, send } = await visitorOfSurvey();
    await send("/over-jou", { intent: "next", role: "youth", ageBand: "from12to15" });
    await send("/vragen/one", { intent: "next", "answers.colour": "blue" });
    await send("/vragen/three", { intent: "next" });
    const check = await (await read("/nakijken")).text();
    expect(check).toContain("12 tot en met 15");
    expect(check).toContain(`href="${path}/over-jou?van=nakijken"`);
    const page = await (await read("/over-jou?van=nakijken")).text();
    expect(page).toContain(`href="${path}/nakijken"`);
    const changed = await send("/over-jou?van=nakijken", { intent: "next", role: "parent" });
    expect(placeOf(changed)).toBe(`${path}/nakijken`);
    expect(await (await read("/nakijken")).text()).toContain("ouder of verzorger");
  });

  test("are asked at the end of whoever came past them", async () => {
    const { path, read, send } = await visitorOfSurvey();
    await send("/vragen/one", { intent: "next", "answers.colour": "blue" });
    await send("/vragen/three", { intent: "next" });
    expect(placeOf(await read("/nakijken"))).toBe(`${path}/over-jou?van=nakijken`);
    expect(placeOf(await send("/nakijken", { intent: "send" }))).toBe(
      `${path}/over-jou?van=nakijken`,
    );
    const told = await send("/over-jou?van=nakijken", { intent: "next", role: "professional" });
    expect(placeOf(told)).toBe(`${path}/nakijken`);
  });

  test("whoever stops there goes on at the first question", async () => {
    const { path, send } = await visitorOfSurvey();
    const stopped = await send("/over-jou", { intent: "stop", role: "youth" });
    expect(placeOf(stopped)).toBe(`${path}/later`);
    expect(placeOf(await send("", { intent: "continue" }))).toBe(`${path}/vragen/one`);
  });

  test("a role that does not fit the age comes back, with what was chosen", async () => {
    const { send } = await visitorOfSurvey();
    const refused = await send("/over-jou", { role: "professional", ageBand: "under12" });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain("Deze keuze past niet bij je leeftijd");
    expect(html).toMatch(/value="under12"[^>]*checked|checked[^>]*value="under12"/);
  });
});
