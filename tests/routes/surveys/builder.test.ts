import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const DESK = "/werkplek/vragenlijsten";
const OPEN = `${DESK}/wonen-en-verblijf`;

let moderator: StaffVisitor;
let elsewhere: StaffVisitor;
let roundId: string;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  const client = await testDatabase();
  const survey = await client.survey.findUniqueOrThrow({ where: { slug: "wonen-en-verblijf" } });
  roundId = survey.roundId;
  moderator = await asActor("moderator", { roundIds: [roundId] });
  elsewhere = await asActor("moderator");
});

const headers = () => ({ Cookie: moderator.cookie });

async function page(path: string): Promise<string> {
  const answer = await visit(path, { headers: headers() });
  expect(answer.status).toBe(200);
  return answer.text();
}

/** Presses a button of the builder with the revision that the page shows. */
async function press(
  path: string,
  fields: Record<string, string | string[]>,
  from: string = path,
): Promise<Response> {
  const html = await page(from);
  const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";
  return post(path, { revision, ...fields }, headers());
}

describe("building a survey without script", () => {
  test("from an empty sheet to a condition, a trial and an open survey", async () => {
    const made = await post(
      `${DESK}/nieuw`,
      { roundId, title: "Zelf gemaakt", template: "empty" },
      headers(),
    );
    const base = `${DESK}/zelf-gemaakt`;
    const list = `${base}/vragen`;
    expect(made.headers.get("Location")).toBe(list);

    const added = await press(list, { step: "addQuestion:page1:yesNo" });
    expect(added.headers.get("Location")).toBe(`${list}/q1?nieuw=ja`);
    await press(`${list}/q1`, { step: "save", "label.nl": "Woon je thuis?", key: "home" });
    await press(list, { step: "addQuestion:page1:singleChoice" });
    const rows = { "options.nl": "Een kamer\nRust" };
    await press(`${list}/q1`, { step: "more", "label.nl": "Wat mis je?", ...rows, key: "miss" });
    expect(await page(`${list}/miss`)).toContain("Een kamer");

    const taken = await press(`${list}/miss`, { step: "save", "label.nl": "Wat?", key: "home" });
    expect(taken.status).toBe(422);
    expect(await taken.text()).toContain("heeft deze code al");

    const condition = `${list}/miss/voorwaarde`;
    expect(await page(`${condition}?over=home`)).toContain("is iets anders dan");
    const test_ = { step: "add", operator: "equals", value: "no" };
    await press(`${condition}?over=home`, test_);
    expect(await page(list)).toContain("Woon je thuis?&#x27; is &#x27;Nee&#x27;");

    const first = await post(
      `${base}/proef`,
      { page: "page1", seen: "home", earlier: "{}", "answers.home": "no", intent: "next" },
      headers(),
    );
    expect(await first.text()).toContain("Wat mis je?");
    const end = await post(
      `${base}/proef`,
      {
        page: "page1",
        seen: "home miss",
        earlier: "{}",
        "answers.home": "yes",
        "answers.miss": "1",
        intent: "next",
      },
      headers(),
    );
    expect(await end.text()).toContain("1 antwoord telt niet meer mee");
    const client = await testDatabase();
    expect(await client.responseDraft.count({ where: { survey: { slug: "zelf-gemaakt" } } })).toBe(
      0,
    );

    await press(base, { intent: "open", closesDate: "2026-03-20" });
    expect((await visit("/vragenlijsten/zelf-gemaakt")).status).toBe(200);
  });

  test("a change after opening is a new version that nobody is asked before it is published", async () => {
    const client = await testDatabase();
    const list = `${OPEN}/vragen`;
    const versions = () =>
      client.surveyVersion.count({ where: { survey: { slug: "wonen-en-verblijf" } } });
    const asked = async () => (await visit("/vragenlijsten/wonen-en-verblijf")).text();
    const before = await asked();
    const stale = await post(list, { step: "addPage", revision: "0" }, headers());
    expect(stale.status).toBe(409);
    const key = /id="vraag-(\w+)"/.exec(await page(list))?.[1] ?? "";
    await press(list, { step: `duplicateQuestion:${key}` });
    expect(await versions()).toBe(2);
    expect(await page(list)).toContain("Je werkt aan versie 2");
    expect((await asked()).includes("12 vragen")).toBe(before.includes("12 vragen"));
    expect((await post(list, { step: "publish" }, headers())).status).toBe(303);
    expect((await post(list, { step: "publish" }, headers())).status).toBe(409);
    expect((await post(list, { step: "discard" }, headers())).status).toBe(409);
    const survey = await client.survey.findUniqueOrThrow({
      where: { slug: "wonen-en-verblijf" },
      include: { currentVersion: true },
    });
    expect(survey.currentVersion).toMatchObject({ number: 2, frozenAt: EXAMPLE_MOMENT });
  });

  test("is closed to who does not work on the round, and to steps that are none", async () => {
    const foreign = { Cookie: elsewhere.cookie };
    for (const path of ["/vragen", "/proef", "/vragen/q1", "/vragen/q1/voorwaarde"]) {
      expect((await visit(`${OPEN}${path}`, { headers: foreign })).status).toBe(404);
      expect((await post(`${OPEN}${path}`, { step: "addPage" }, foreign)).status).toBe(404);
    }
    expect((await post(`${OPEN}/vragen`, { step: "vreemd" }, headers())).status).toBe(400);
    expect((await visit(`${OPEN}/vragen/nergens`, { headers: headers() })).status).toBe(404);
  });
});
