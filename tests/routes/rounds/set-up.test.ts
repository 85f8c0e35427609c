/** Setting up a round in six short steps: each is kept by itself, and nothing that was typed is lost. */
import { beforeEach, describe, expect, test } from "vitest";
import { SET_UP_ADDRESSES, SET_UP_PARTS } from "~/features/rounds/domain/set-up";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { makeRound } from "../../support/sessions";

holdClock(EXAMPLE_MOMENT);

let slug: string;
let id: string;
let desk: string;
let headers: { Cookie: string };

beforeEach(async () => {
  ({ id, slug } = await makeRound());
  desk = `/werkplek/rondes/${slug}`;
  headers = { Cookie: (await asActor("moderator", { roundIds: [id] })).cookie };
  const client = await testDatabase();
  await client.round.update({ where: { id }, data: { state: "prepared", opensAt: null } });
});

async function stored() {
  const client = await testDatabase();
  return client.round.findUniqueOrThrow({ where: { id }, include: { principles: true } });
}

async function save(part: string, fields: Record<string, string>, prefix = "") {
  const { version } = await stored();
  const all = { intent: "next", version: String(version), ...fields };
  return post(`${prefix}${desk}/opzet/${part}`, all, headers);
}

const QUESTION = { title: "Wonen dichtbij", question: "Waar?", summary: "Kort gezegd." };
const INFLUENCE = { influenceLevel: "advise", open: "waar je woont", fixed: "het geld" };

test("a round is for the whole region, for some municipalities or for one, until it is announced", async () => {
  const client = await testDatabase();
  const [first, second] = await client.municipality.findMany({ orderBy: { name: "asc" }, take: 2 });
  if (!first || !second) throw new Error("the region has municipalities");
  const all = (await client.municipality.findMany()).map((row) => row.id);
  const choose = async (municipalities: string[]) => {
    const { version } = await stored();
    const fields = { intent: "next", version: String(version), forWhom: "asked", municipalities };
    return post(`${desk}/opzet/wie`, fields, headers);
  };
  const forWhom = () =>
    client.round.findUniqueOrThrow({
      where: { id },
      select: {
        ...{ scope: true, municipalityId: true },
        municipalities: {
          select: { municipalityId: true },
          orderBy: { municipality: { name: "asc" } },
        },
      },
    });
  expect((await choose([first.id])).status).toBe(303);
  expect(await forWhom()).toEqual({ scope: "local", municipalityId: first.id, municipalities: [] });
  expect((await choose([first.id, second.id])).status).toBe(303);
  const several = {
    ...{ scope: "several", municipalityId: null },
    municipalities: [{ municipalityId: first.id }, { municipalityId: second.id }],
  };
  expect(await forWhom()).toEqual(several);
  // Another step, and a form without the question, change nothing of it.
  expect((await save("wie", {})).status).toBe(303);
  expect(await forWhom()).toEqual(several);
  expect((await choose([first.id, "elsewhere"])).status).toBe(404);
  const page = await (await visit(`${desk}/opzet/wie`, { headers })).text();
  expect(page.match(/<input[^>]*name="municipalities"[^>]*checked/g)).toHaveLength(2);

  const copy = await post(`${desk}/kopie`, { title: `Kopie ${id}` }, headers);
  const made = await client.round.findUniqueOrThrow({
    where: { slug: copy.headers.get("Location")?.split("/")[3] ?? "" },
    include: { municipalities: true },
  });
  expect([made.scope, made.municipalities.length]).toEqual(["several", 2]);

  await client.round.update({ where: { id }, data: { state: "announced" } });
  expect((await choose([])).status).toBe(409);
  expect(await (await visit(`${desk}/opzet/wie`, { headers })).text()).not.toContain(
    "municipalities",
  );
  const names = `Ronde in ${first.name}, ${second.name}`;
  expect(await (await visit(`/rondes/${slug}`)).text()).toContain(names);
  const api: unknown = await (await visit(`/api/v1/rounds/${slug}`)).json();
  expect(api).toMatchObject({ scope: "several", municipalities: [first.slug, second.slug].sort() });
  await client.round.update({ where: { id }, data: { state: "prepared" } });
  expect((await choose(all)).status).toBe(303);
  expect(await forWhom()).toEqual({ scope: "regional", municipalityId: null, municipalities: [] });
  const fresh = { title: `Voor twee ${id}`, question: "Waar?", phase: "preparation" };
  const chosen = { ...fresh, municipalities: [first.id, second.id] };
  expect((await post("/werkplek/rondes/nieuw", chosen, headers)).status).toBe(303);
  const row = await client.round.findFirstOrThrow({ where: { title: fresh.title } });
  expect(row.scope).toBe("several");
});

describe("the steps of setting up a round", () => {
  test("each is kept and leads to the next, the last to what is still missing", async () => {
    const ways = [];
    const fields: Record<string, string>[] = [
      QUESTION,
      INFLUENCE,
      {},
      {},
      {},
      { "principle.4": "Over thuis wonen." },
    ];
    for (const [place, part] of SET_UP_PARTS.entries()) {
      const kept = await save(SET_UP_ADDRESSES[part], { ...fields[place] });
      expect(kept.status, part).toBe(303);
      ways.push(kept.headers.get("Location")?.replace(desk, ""));
    }
    expect(ways).toEqual([
      ...["/opzet/invloed", "/opzet/wie", "/opzet/data", "/opzet/beloften", "/opzet/principes"].map(
        (way) => `${way}?gedaan=ja`,
      ),
      "/opzet?gedaan=ja",
    ]);
    expect(await stored()).toMatchObject({ ...QUESTION, influenceLevel: "advise" });
    expect((await stored()).principles).toHaveLength(1);
    const stopped = await save("vraag", { ...QUESTION, intent: "stop" });
    expect(stopped.headers.get("Location")).toBe(`${desk}?gedaan=ja`);
  });

  test("a step changes nothing that is asked at another, not even the minute of a date", async () => {
    const client = await testDatabase();
    const closesAt = new Date("2027-04-10T10:30:00Z");
    await client.round.update({ where: { id }, data: { closesAt, space: "Iemand is erbij." } });
    await save("invloed", INFLUENCE);
    await save("vraag", QUESTION);
    expect(await stored()).toMatchObject({ closesAt, space: "Iemand is erbij." });
    await save("principes", { "principle.4": "Over thuis wonen." });
    await save("beloften", {
      space: "",
      voice: "Met een vragenlijst.",
      audience: "",
      influence: "",
    });
    expect(await stored()).toMatchObject({ closesAt, space: null, voice: "Met een vragenlijst." });
    expect((await stored()).principles).toHaveLength(1);
  });

  test("the page of the steps says at each what is missing, and offers to announce what is complete", async () => {
    const before = await (await visit(`${desk}/opzet`, { headers })).text();
    expect(before).toContain("hier ontbreken nog 3 dingen");
    expect(before).not.toContain("/stap/aankondigen");
    const client = await testDatabase();
    const body = await client.body.findFirstOrThrow();
    await save("invloed", INFLUENCE);
    await save("wie", { deciderBodyId: body.id });
    const after = await (await visit(`${desk}/opzet`, { headers })).text();
    expect(after).toContain("/stap/aankondigen");
    expect(after).toContain("dingen voordat de ronde opengaat");
  });

  test("bad input gets its sentence at its field and keeps what was typed", async () => {
    const refused = await save("vraag", { ...QUESTION, title: "Te", summary: "Blijft staan." });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('id="field-title-error"');
    expect(page).toContain("Blijft staan.");
    expect((await save("vraag", { ...QUESTION, scene: "castle" })).status).toBe(422);
    const long = await save("principes", { "principle.4": "x".repeat(3001) });
    expect(long.status).toBe(422);
    expect((await stored()).title).toBe("Ronde");
  });

  test("what contradicts itself gets its sentence, in both languages, also when it is mended at another step", async () => {
    const dates = { closesOn: "2027-04-10", replyDueOn: "2027-04-01", framesFixedOn: "" };
    const refused = await save("data", dates);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('id="field-replyDueOn-error"');
    expect(page).toContain("Mensen horen iets vóórdat de ronde sluit.");
    expect(page).toContain('value="2027-04-01"');
    // To be informed only, the plan may be fixed already; to advise it may not.
    await save("invloed", { influenceLevel: "inform", open: "", fixed: "het geld" });
    const early = { closesOn: "2027-04-10", replyDueOn: "2027-05-01", framesFixedOn: "2027-03-01" };
    expect((await save("data", early)).status).toBe(303);
    const raised = await save("invloed", INFLUENCE, "/en");
    expect(raised.status).toBe(422);
    const english = await raised.text();
    expect(english).toContain('id="field-influenceLevel-error"');
    expect(english).toContain("The plan is fixed");
    const both = await save("invloed", { ...INFLUENCE, influenceLevel: "inform" });
    expect(await both.text()).toContain("Je houdt mensen alleen op de hoogte, zeg je");
  });

  test("over a change of somebody else nothing is stored, and what was typed is shown", async () => {
    const stale = await save("vraag", { ...QUESTION, version: "0", title: "Wonen ver weg" });
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain("Wonen ver weg");
    expect((await stored()).title).toBe("Ronde");
  });

  test("there is no step beside the six, none of a round that is over, and none for somebody else", async () => {
    expect((await visit(`${desk}/opzet/alles`, { headers })).status).toBe(404);
    expect((await save("alles", QUESTION)).status).toBe(404);
    const stranger = { Cookie: (await asActor("moderator", { roundIds: [] })).cookie };
    for (const page of ["opzet", "opzet/vraag", "voorbeeld"]) {
      expect((await visit(`${desk}/${page}`, { headers: stranger })).status, page).toBe(404);
      expect((await visit(`${desk}/${page}`)).status, page).toBe(302);
    }
    const client = await testDatabase();
    await client.round.update({ where: { id }, data: { state: "reportedBack" } });
    expect((await visit(`${desk}/opzet/vraag`, { headers })).status).toBe(404);
  });

  test("a round in preparation is seen as a visitor will see it, by those who prepare it alone", async () => {
    await save("vraag", {
      ...QUESTION,
      titleEn: "Living nearby",
      officialTitle: "Uitvoeringsprogramma verblijf",
      scene: "bridge",
    });
    await save("wie", { listener: "De wethouder jeugd", listenerEn: "The alderman for youth" });
    expect(await stored()).toMatchObject({ scene: "bridge", listenerEn: "The alderman for youth" });
    const page = await (await visit(`${desk}/voorbeeld`, { headers })).text();
    expect(page).toContain("Zo ziet een bezoeker deze ronde");
    expect(page).toContain("Uitvoeringsprogramma verblijf");
    expect(page).toContain('class="scene"');
    expect(page).toContain("De wethouder jeugd");
    expect((await visit(`/rondes/${slug}`)).status).toBe(404);
  });

  test("a new round goes on where it was begun", async () => {
    const made = await post(
      "/werkplek/rondes/nieuw",
      { title: `Nieuw ${id}`, question: "Waar?", phase: "preparation" },
      headers,
    );
    expect(made.headers.get("Location")).toMatch(/\/opzet\/invloed\?gedaan=ja$/);
  });
});
