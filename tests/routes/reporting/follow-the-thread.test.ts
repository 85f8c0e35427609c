import { expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const DESK = "/werkplek/rode-draden/prioritaire-opgave-jeugd";

async function moderator(): Promise<{ Cookie: string; roundId: string }> {
  const client = await testDatabase();
  const { id } = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  const { cookie } = await asActor("moderator", { roundIds: [id] });
  return { Cookie: cookie, roundId: id };
}

test("an activity and a source document can be tied as a whole, once, without a made-up number", async () => {
  const { roundId, ...headers } = await moderator();
  const client = await testDatabase();
  const here = `${DESK}/dichtbij-blijven-wonen`;
  const session = await client.session.findFirstOrThrow({
    where: { roundId, state: "published" },
  });
  const source = await client.source.findFirstOrThrow();
  const foreign = await client.activity.findFirstOrThrow({ where: { roundId: { not: roundId } } });
  const tie = (origin: string, originRole = "") =>
    post(here, { intent: "origin", origin, originRole }, headers);

  expect((await tie(`activity:${session.activityId}`, "youth")).status).toBe(303);
  expect((await tie(`activity:${session.activityId}`, "youth")).status).toBe(409);
  expect((await tie(`source:${source.id}`)).status).toBe(303);
  expect((await tie("")).status).toBe(422);
  expect((await tie("planet:mars")).status).toBe(422);
  expect((await tie(`source:${source.id}`, "martian")).status).toBe(422);
  expect((await tie(`activity:${foreign.id}`)).status).toBe(404);

  await client.theme.update({
    where: { slug: "dichtbij-blijven-wonen" },
    data: { state: "published", publishedAt: EXAMPLE_MOMENT },
  });
  const links = await client.themeLink.findMany({
    where: { targetId: { in: [session.activityId, source.id] }, theme: { roundId } },
  });
  expect(links.map(({ kind, count }) => [kind, count]).sort()).toEqual([
    ["activity", null],
    ["source", null],
  ]);
  const page = await (await visit(`/bijeenkomsten/${session.slug}`)).text();
  expect(page).toContain("Hier is iets mee gedaan");
  expect(page).toContain("/rondes/prioritaire-opgave-jeugd/terugkoppeling/dichtbij-blijven-wonen");
});

test("words of a principle that changed because of a theme are marked with the theme", async () => {
  const { Cookie } = await moderator();
  const headers = { Cookie };
  const client = await testDatabase();
  const principle = await client.principle.findUniqueOrThrow({ where: { number: 2 } });
  const here = `${DESK}/dichtbij-blijven-wonen/woorden`;
  const change = {
    submission: newSubmissionToken(),
    principleId: principle.id,
    before: "Jeugdigen wonen waar plek is.",
    after: "Jongeren wonen dichtbij waar ze opgroeien.",
    changedOn: "2026-01-05",
  };
  const refused = await post(here, { ...change, after: change.before }, headers);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Er is niets veranderd");
  expect((await post(here, { ...change, changedOn: "2099-01-01" }, headers)).status).toBe(422);

  const done = await post(here, change, headers);
  expect(done.status).toBe(303);
  expect((await post(here, change, headers)).headers.get("Location")).toBe(
    done.headers.get("Location"),
  );
  expect(await client.principleWordingChange.count()).toBe(1);
  const page = await (await visit("/principes/2")).text();
  expect(page).toContain("<del>");
  expect(page).toContain("dichtbij");
});

test("examples stand apart from real input on the page of a principle", async () => {
  const page = await (await visit("/principes/1")).text();
  expect(page).toContain("Uit voorbeeldrondes");
  expect(page).toContain("Documenten en versies");
});
