/** The buttons and pages for a survey that nobody could answer yet, and for copies, as their maker presses them. */
import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { dayFromNow } from "../../support/days";

const DESK = "/werkplek/vragenlijsten";
const inDays = (days: number) => dayFromNow(days, EXAMPLE_MOMENT);

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

test("what a round, a survey and a session say is kept as templates, begun with, renamed and thrown away", async () => {
  const client = await testDatabase();
  const templates = "/werkplek/sjablonen";
  const { slug } = await client.round.findUniqueOrThrow({ where: { id: roundId } });
  const session = await client.session.findFirstOrThrow({ where: { roundId } });
  await client.session.update({
    where: { id: session.id },
    data: { onlineUrl: "https://vergader.nl/geheim", address: "Dorpsstraat 12" },
  });
  const places = [
    `/werkplek/rondes/${slug}/sjabloon`,
    `${DESK}/wonen-en-verblijf/sjabloon`,
    `/werkplek/bijeenkomsten/${session.id}/sjabloon`,
  ];
  for (const place of places) {
    expect(await text(place)).toContain("Naam van het sjabloon");
    const hidden = await post(place, { name: "Bel 06-12345678" }, headers);
    expect(hidden.status).toBe(422);
    expect(await hidden.text()).toContain("06-12345678");
    let answer = await post(place, { name: "Vaste vorm" }, headers);
    // Names that were found in the words of the example are those of a body.
    const found = [...(await answer.text()).matchAll(/name="(stay[^"]+)"/g)].map(
      ([, name = ""]) => name,
    );
    if (found.length > 0) {
      const stays = Object.fromEntries(found.map((name) => [name, "notPersonal"]));
      answer = await post(place, { name: "Vaste vorm", ...stays }, headers);
    }
    expect(answer.headers.get("Location")).toBe(`${templates}?gedaan=ja`);
    expect((await post(place, { name: "Vaste vorm" }, headers)).status).toBe(409);
  }
  const kept = await client.ownTemplate.findMany({ orderBy: { kind: "asc" } });
  expect(kept.map(({ kind }) => kind)).toEqual(["round", "session", "survey"]);
  const [round, ofSession, survey] = kept;
  if (!round || !ofSession || !survey) throw new Error("three were kept");
  expect(ofSession.content).not.toMatch(/geheim|Dorpsstraat|"date"/);

  const newRound = `/werkplek/rondes/nieuw?sjabloon=${round.id}`;
  const { question, space } = await client.round.findUniqueOrThrow({ where: { id: roundId } });
  expect(await text(newRound)).toContain(question);
  const fields = { title: "Na het sjabloon", question, phase: "preparation", template: round.id };
  const started = await post(newRound, fields, headers);
  // What the template says already is passed by.
  expect(started.headers.get("Location")).toMatch(/\/opzet\/data\?gedaan=ja$/);
  const made = await client.round.findUniqueOrThrow({ where: { slug: "na-het-sjabloon" } });
  expect(made).toMatchObject({ question, space, state: "prepared", closesAt: null });
  const own = { roundId, title: "Uit ons sjabloon", template: `own:${survey.id}` };
  const begun = await post(`${DESK}/nieuw`, own, headers);
  expect(begun.headers.get("Location")).toBe(`${DESK}/uit-ons-sjabloon/vragen`);
  expect(await text(`/werkplek/bijeenkomsten/nieuw?sjabloon=${ofSession.id}`)).toContain(
    session.title,
  );

  const renamed = { intent: "rename", template: survey.id, [`name-${survey.id}`]: "Peiling" };
  expect((await post(templates, { ...renamed, [`name-${survey.id}`]: " " }, headers)).status).toBe(
    422,
  );
  expect((await post(templates, renamed, headers)).status).toBe(303);
  expect(await text(`${DESK}/nieuw`)).toContain("Peiling");
  await post(templates, { intent: "discard", template: survey.id }, headers);
  expect(await text(templates)).not.toContain("Peiling");
  // Twice is once, and what does not change is no change.
  await post(templates, { intent: "discard", template: survey.id }, headers);
  const sameName = { intent: "rename", template: round.id, [`name-${round.id}`]: "Vaste vorm" };
  expect((await post(templates, sameName, headers)).status).toBe(303);
  const logged = await client.auditEntry.findMany({
    where: { subjectKind: "ownTemplate" },
    orderBy: { sequence: "asc" },
  });
  expect(logged.map(({ action, subjectId }) => [action, subjectId])).toEqual([
    ["template.kept", round.id],
    ["template.kept", survey.id],
    ["template.kept", ofSession.id],
    ["template.renamed", survey.id],
    ["template.discarded", survey.id],
  ]);
  expect(logged.map(({ details }) => details).join()).not.toMatch(/Vaste|Peiling/);
  const gone = await post(`${DESK}/nieuw`, { ...own, title: "Te laat" }, headers);
  expect(gone.status).toBe(410);
  expect(await gone.text()).toContain("weggegooid");
});
