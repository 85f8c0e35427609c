/** The buttons and pages for a survey that nobody could answer yet, and for copies, as their maker presses them. */
import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const DESK = "/werkplek/vragenlijsten";
const DAY = 86_400_000;
const inDays = (days: number) =>
  new Date(EXAMPLE_MOMENT.getTime() + days * DAY).toISOString().slice(0, 10);

let headers: { Cookie: string };
let roundId: string;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  const client = await testDatabase();
  const survey = await client.survey.findUniqueOrThrow({ where: { slug: "wonen-en-verblijf" } });
  roundId = survey.roundId;
  headers = { Cookie: (await asActor("moderator", { roundIds: [roundId] })).cookie };
});

const text = async (address: string) => (await visit(address, { headers })).text();
const press = (slug: string, fields: Record<string, string>) =>
  post(`${DESK}/${slug}`, fields, headers);

test("a copy is planned, moved, put back to a draft and thrown away", async () => {
  const empty = await post(`${DESK}/wonen-en-verblijf/kopie`, { roundId, title: "" }, headers);
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('id="field-title-error"');
  const title = "Wonen, nog een keer";
  const made = await post(`${DESK}/wonen-en-verblijf/kopie`, { roundId, title }, headers);
  expect(made.headers.get("Location")).toBe(`${DESK}/wonen-nog-een-keer?gedaan=copy`);
  const slug = "wonen-nog-een-keer";
  expect(await text(`${DESK}/${slug}?gedaan=copy`)).toContain("Dit is de kopie");
  expect(await text(`${DESK}/${slug}`)).toContain("Gooi dit concept weg");

  const plan = { intent: "open", opensDate: inDays(2), closesDate: inDays(4) };
  expect((await press(slug, plan)).status).toBe(303);
  const planned = await text(`${DESK}/${slug}`);
  for (const button of ["Open nu", "Verplaats de opening", "Maak er weer een concept van"]) {
    expect(planned).toContain(button);
  }
  expect((await press(slug, { intent: "discard" })).status).toBe(409);
  const wrong = { intent: "move", opensDate: inDays(4), closesDate: inDays(3), opensTime: "10:00" };
  const refused = await press(slug, wrong);
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toContain("Het einde ligt voor het begin");
  expect(page).toContain('value="10:00"');
  expect((await press(slug, { ...wrong, opensDate: inDays(1) })).status).toBe(303);
  expect((await press(slug, { intent: "draft" })).status).toBe(303);
  expect((await press(slug, { intent: "draft" })).status).toBe(409);
  const gone = await press(slug, { intent: "discard" });
  expect(gone.headers.get("Location")).toMatch(/^\/werkplek\/rondes\/[a-z-]+\?gedaan=ja$/);
  expect((await visit(`${DESK}/${slug}`, { headers })).status).toBe(404);
});

test("what is open is asked at once, and is no draft any more", async () => {
  const title = "Meteen open";
  await post(`${DESK}/wonen-en-verblijf/kopie`, { roundId, title }, headers);
  await press("meteen-open", { intent: "open", opensDate: inDays(2), closesDate: inDays(4) });
  expect((await press("meteen-open", { intent: "openNow" })).status).toBe(303);
  expect(await text("/vragenlijsten/meteen-open")).toContain(title);
  expect((await press("meteen-open", { intent: "openNow" })).status).toBe(409);
});

test("a round is copied by those who work on it, under a name of its own", async () => {
  const client = await testDatabase();
  const { slug } = await client.round.findUniqueOrThrow({ where: { id: roundId } });
  const address = `/werkplek/rondes/${slug}/kopie`;
  const title = "Een volgende ronde";
  const made = await post(address, { title }, headers);
  expect(made.headers.get("Location")).toBe("/werkplek/rondes/een-volgende-ronde/opzet?gedaan=ja");
  const same = await post(address, { title }, headers);
  expect(same.status).toBe(409);
  const page = await same.text();
  expect(page).toContain("Er is al een ronde met deze naam");
  expect(page).toContain(`value="${title}"`);
  const stranger = { Cookie: (await asActor("moderator")).cookie };
  expect((await visit(address, { headers: stranger })).status).toBe(404);
  expect((await post(address, { title: "Nog een ronde" }, stranger)).status).toBe(404);
});
