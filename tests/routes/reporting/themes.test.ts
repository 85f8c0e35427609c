import { expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const DESK = "/werkplek/rode-draden/prioritaire-opgave-jeugd";

async function roundId(): Promise<string> {
  const client = await testDatabase();
  const { id } = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  return id;
}

test("only a moderator of the round works on its themes", async () => {
  const own = await asActor("moderator", { roundIds: [await roundId()] });
  const stranger = await asActor("moderator");
  const responder = await asActor("responder");
  for (const path of [`${DESK}/nieuw`, `${DESK}/los`, `${DESK}/dichtbij-blijven-wonen`]) {
    expect((await visit(path)).status, path).toBe(302);
    for (const { cookie } of [stranger, responder]) {
      expect((await visit(path, { headers: { Cookie: cookie } })).status, path).toBe(404);
    }
    expect((await visit(path, { headers: { Cookie: own.cookie } })).status, path).toBe(200);
  }
});

test("a theme goes from words to input to public, and the answer gets its day", async () => {
  const { cookie } = await asActor("moderator", { roundIds: [await roundId()] });
  const headers = { Cookie: cookie };
  const client = await testDatabase();
  const fields = {
    intent: "write",
    submission: newSubmissionToken(),
    title: "Iemand die blijft",
    summary: "Jongeren willen één vast gezicht.",
    asks: "Wissel niet steeds.\nZeg het als iemand weggaat.",
  };
  const made = await post(`${DESK}/nieuw`, fields, headers);
  expect(made.status).toBe(303);
  expect(made.headers.get("Location")).toBe(`${DESK}/iemand-die-blijft`);
  expect((await post(`${DESK}/nieuw`, fields, headers)).headers.get("Location")).toBe(
    `${DESK}/iemand-die-blijft`,
  );
  const here = `${DESK}/iemand-die-blijft`;

  const early = await post(here, { intent: "publish" }, headers);
  expect(early.status).toBe(422);
  expect(await early.text()).toContain("Verbind eerst waar deze rode draad op rust");

  const [answer, waiting] = await client.answer.findMany({
    where: { reviewState: "approved", response: { survey: { roundId: await roundId() } } },
    orderBy: { id: "asc" },
    take: 2,
  });
  if (!answer || !waiting) throw new Error("the example holds two texts that were read through");
  await client.answer.update({ where: { id: waiting.id }, data: { reviewState: "waiting" } });
  const inputs = [`textAnswer:${answer.id}`, `textAnswer:${waiting.id}`, "textAnswer:unknown"];
  expect((await post(here, { intent: "tie", inputs }, headers)).status).toBe(303);
  expect((await post(here, { intent: "tie", inputs }, headers)).status).toBe(303);
  const theme = await client.theme.findUniqueOrThrow({
    where: { slug: "iemand-die-blijft" },
    include: { links: true },
  });
  expect(theme.links.map(({ answerId }) => answerId)).toEqual([answer.id]);

  expect((await post(here, { intent: "publish" }, headers)).status).toBe(303);
  const published = await client.theme.findUniqueOrThrow({ where: { id: theme.id } });
  expect(published.state).toBe("published");
  expect(published.publishedAt).toEqual(EXAMPLE_MOMENT);
  expect(published.replyDueAt?.getTime()).toBeGreaterThan(EXAMPLE_MOMENT.getTime());
  const page = await visit("/rondes/prioritaire-opgave-jeugd/terugkoppeling/iemand-die-blijft");
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Wissel niet steeds.");

  const last = theme.links[0]?.id ?? "";
  expect((await post(here, { intent: "untie", link: last }, headers)).status).toBe(409);
});

test("a change made meanwhile by somebody else is not overwritten", async () => {
  const { cookie } = await asActor("moderator", { roundIds: [await roundId()] });
  const old = { intent: "write", version: "0", title: "Oud", summary: "Oud." };
  const refused = await post(
    `${DESK}/dichtbij-blijven-wonen`,
    { ...old, submission: newSubmissionToken() },
    { Cookie: cookie },
  );
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("Iemand anders heeft dit net veranderd");
});

test("a number of answers stays within what there is, of a group large enough", async () => {
  const { cookie } = await asActor("moderator", { roundIds: [await roundId()] });
  const client = await testDatabase();
  const survey = await client.survey.findUniqueOrThrow({ where: { slug: "wonen-en-verblijf" } });
  const count = (role: string, number: string) =>
    post(
      `${DESK}/dichtbij-blijven-wonen`,
      { intent: "count", question: `${survey.id}.ervaring`, role, count: number },
      { Cookie: cookie },
    );
  expect((await count("youth", "100000")).status).toBe(422);
  expect((await count("martian", "1")).status).toBe(422);
  expect((await count("youth", "-1")).status).toBe(422);
  const small = await client.answer.groupBy({
    by: ["role"],
    where: { surveyId: survey.id, questionKey: "ervaring" },
    _count: { _all: true },
  });
  const tiny = small.find((row) => row._count._all < 10);
  if (tiny) expect((await count(tiny.role, "1")).status).toBe(422);
  expect((await count("youth", "5")).status).toBe(303);
  expect((await count("youth", "5")).status).toBe(409);
});

test("what is in no theme comes in pages, with its true number, also what stands beside another choice", async () => {
  const id = await roundId();
  const { cookie } = await asActor("moderator", { roundIds: [id] });
  const as = { headers: { Cookie: cookie } };
  const client = await testDatabase();
  const session = await client.session.findFirstOrThrow({ where: { roundId: id } });
  await client.inputCard.createMany({
    data: Array.from({ length: 120 }, (_, place) => ({
      sessionId: session.id,
      text: `Kaart nummer ${place} van de tafel`,
      role: "parent",
      createdAt: new Date(EXAMPLE_MOMENT.getTime() + place),
    })),
  });
  const answer = await client.answer.findFirstOrThrow({
    where: {
      reviewState: "approved",
      response: { survey: { roundId: id } },
      themeLinks: { none: {} },
    },
  });
  const other = JSON.stringify({ choice: "anders", other: "Bij mijn oma zijn hok" });
  await client.answer.update({ where: { id: answer.id }, data: { value: other } });
  const first = await (await visit(`${DESK}/los`, as)).text();
  const total = Number(/\b(\d{1,6}) bijdragen zitten nog in geen rode draad/.exec(first)?.[1]);
  const pages = Math.ceil(total / 50);
  expect(pages).toBeGreaterThan(2);
  const found: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const html = await (await visit(`${DESK}/los?pagina=${page}`, as)).text();
    found.push(
      ...[...html.matchAll(/name="inputs"[^>]*value="([^"]+)"/g)].map(([, key = ""]) => key),
    );
  }
  expect(found).toHaveLength(total);
  expect(new Set(found).size).toBe(total);
  expect(found).toContain(`textAnswer:${answer.id}`);
});

test("everything that can still be tied to a theme is reached from the theme itself, with its true number", async () => {
  const id = await roundId();
  const { cookie } = await asActor("moderator", { roundIds: [id] });
  const as = { headers: { Cookie: cookie } };
  const client = await testDatabase();
  const session = await client.session.findFirstOrThrow({ where: { roundId: id } });
  await client.inputCard.createMany({
    data: Array.from({ length: 120 }, (_, place) => ({
      sessionId: session.id,
      text: `Losse kaart nummer ${place} van de tafel`,
      role: "parent",
      createdAt: new Date(EXAMPLE_MOMENT.getTime() + place),
    })),
  });
  const desk = `${DESK}/dichtbij-blijven-wonen`;
  const first = await (await visit(desk, as)).text();
  const total = Number(/\b(\d{1,6}) bijdragen kun je nog verbinden/.exec(first)?.[1]);
  const pages = Math.ceil(total / 50);
  expect(pages).toBeGreaterThan(2);
  const found = new Set<string>();
  for (let page = 1; page <= pages; page += 1) {
    const html = await (await visit(`${desk}?los=${page}`, as)).text();
    for (const [, key = ""] of html.matchAll(/name="inputs"[^>]*value="([^"]+)"/g)) found.add(key);
  }
  expect(found.size).toBe(total);
});
