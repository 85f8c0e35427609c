import { beforeAll, describe, expect, test } from "vitest";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { asActor, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const shared = { page: "one", required: false, personal: false };
const GENERAL = "Waar woon jij, of je kind?";
const OF_YOUTH = "Waar woon jij?";
const OF_PARENT = "Waar woont je kind?";

const QUESTIONS: Questionnaire = {
  version: 1,
  pages: [
    { key: "one", title: { nl: "Eerste" } },
    { key: "two", title: { nl: "Tweede" } },
  ],
  questions: [
    {
      ...shared,
      key: "where",
      kind: "shortText",
      maxLength: 100,
      label: { nl: GENERAL, en: "Where do you, or does your child, live?" },
      wordings: {
        youth: { label: { nl: OF_YOUTH, en: "Where do you live?" } },
        parent: {
          label: { nl: OF_PARENT, en: "Where does your child live?" },
          help: { nl: "Denk aan je kind." },
        },
      },
    },
    {
      ...shared,
      key: "why",
      page: "two",
      kind: "shortText",
      maxLength: 100,
      label: { nl: "Waarom {{where}}?" },
      wordings: { parent: { label: { nl: "Waarom woont je kind {{where}}?" } } },
    },
  ],
};

async function begin(role: string) {
  const survey = await openSurvey({ questionnaire: QUESTIONS });
  const path = `/vragenlijsten/${survey.slug}`;
  const told = await post(`${path}/over-jou`, { intent: "next", role });
  let cookie = told.headers.getSetCookie().map(cookieOf).join("; ");
  return {
    survey,
    path,
    read: async (address: string) => (await visit(address, { headers: { Cookie: cookie } })).text(),
    send: async (address: string, fields: Record<string, string>) => {
      const posted = { submission: newSubmissionToken(), ...fields };
      const answer = await post(address, posted, { Cookie: cookie });
      const set = answer.headers.getSetCookie().map(cookieOf);
      if (set.length > 0) cookie = set.join("; ");
      return answer;
    },
  };
}

const desk = async (survey: TestSurvey, part: string, cookie: string) =>
  (
    await visit(`/werkplek/vragenlijsten/${survey.slug}/${part}`, { headers: { Cookie: cookie } })
  ).text();

describe("a question worded per role", () => {
  test.each([
    ["youth", OF_YOUTH, "Where do you live?"],
    ["parent", OF_PARENT, "Where does your child live?"],
    ["professional", GENERAL, "Where do you, or does your child, live?"],
    ["", GENERAL, "Where do you, or does your child, live?"],
  ])("is asked of '%s' in its words, in both languages", async (role, dutch, english) => {
    const { path, read, send } = await begin(role);
    expect(await read(`${path}/vragen/one`)).toContain(dutch);
    expect(await read(`/en${path}/vragen/one`)).toContain(english);
    expect(await read(`${path}/vragen/where?calm=1`)).toContain(dutch);
    await send(`${path}/vragen/one`, { intent: "next", "answers.where": "Thuis" });
    expect(await read(`${path}/nakijken`)).toContain(dutch);
  });

  test("follows another role, and the answers stay", async () => {
    const { path, read, send } = await begin("youth");
    await send(`${path}/vragen/one`, { intent: "next", "answers.where": "Thuis" });
    expect(await read(`${path}/vragen/two`)).toContain("Waarom Thuis?");
    await send(`${path}/over-jou?van=nakijken`, { intent: "next", role: "parent" });
    const check = await read(`${path}/nakijken`);
    expect(check).toContain(OF_PARENT);
    expect(check).toContain("Waarom woont je kind Thuis?");
    expect(await read(`${path}/vragen/one`)).toContain("Denk aan je kind.");
    expect(await read(`${path}/vragen/one`)).toContain('value="Thuis"');
  });

  test("is refused in the words it was asked in", async () => {
    const { path, send } = await begin("parent");
    const refused = await send(`${path}/vragen/one`, {
      intent: "next",
      "answers.where": "x".repeat(101),
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(OF_PARENT);
  });

  test("stands in one's own copy as it was read", async () => {
    const { path, read, send } = await begin("parent");
    await send(`${path}/vragen/one`, { intent: "next", "answers.where": "Thuis" });
    await send(`${path}/nakijken`, { intent: "send" });
    const copy = await read("/mijn/meenemen/json");
    expect(copy).toContain(OF_PARENT);
    expect(copy).not.toContain(GENERAL);
  });

  test("is on paper in general words, or in those of the role that is asked for", async () => {
    const { survey } = await begin("youth");
    const { cookie } = await asActor("moderator", { roundIds: [survey.roundId] });
    const general = await desk(survey, "papier/vel", cookie);
    expect(general).toContain(GENERAL);
    expect(general).toContain(`papier/vel?rol=parent`);
    expect(general).not.toContain(`papier/vel?rol=professional`);
    const parents = await desk(survey, "papier/vel?rol=parent", cookie);
    expect(parents).toContain(OF_PARENT);
    expect(parents).not.toContain(GENERAL);
    expect(parents).toContain("Dit formulier is voor: ouder of verzorger");
    expect(await desk(survey, "papier/vel?rol=niemand", cookie)).toContain(GENERAL);
  });

  test("is tried out in the words of a role", async () => {
    const { survey } = await begin("youth");
    const { cookie } = await asActor("moderator", { roundIds: [survey.roundId] });
    expect(await desk(survey, "proef", cookie)).toContain(GENERAL);
    const trial = await desk(survey, "proef?rol=parent", cookie);
    expect(trial).toContain(OF_PARENT);
    const next = await post(
      `/werkplek/vragenlijsten/${survey.slug}/proef?rol=parent`,
      { intent: "next", page: "one", seen: "where", "answers.where": "Thuis" },
      { Cookie: cookie },
    );
    expect(await next.text()).toContain("Waarom woont je kind Thuis?");
  });

  test("is in the results in general words, with the others noted", async () => {
    const { survey } = await begin("youth");
    const client = await unqueuedDatabase();
    await client.survey.update({ where: { id: survey.id }, data: { state: "reported" } });
    const html = await (await visit(`/vragenlijsten/${survey.slug}/resultaten`)).text();
    expect(html).toContain(GENERAL);
    expect(html).toContain(OF_YOUTH);
    expect(html).toContain(OF_PARENT);
    expect(html).toContain("Zo stond de vraag er");
  });
});
