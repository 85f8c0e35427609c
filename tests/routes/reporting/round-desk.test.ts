/** Every button on the desk of a round, as its moderator presses it. */
import { beforeEach, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { ROUND_VERBS, STEP_ADDRESSES } from "~/features/rounds/domain/round";
import type { RoundVerb } from "~/features/rounds/domain/round";
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
  await stands({ state: "prepared", opensAt: null });
});

/** Has the round stand where a test begins. */
async function stands(data: { state: string; opensAt?: Date | null }) {
  const client = await testDatabase();
  await client.round.update({ where: { id }, data });
}

async function stateNow(): Promise<string> {
  const client = await testDatabase();
  return (await client.round.findUniqueOrThrow({ where: { id } })).state;
}

/** The names of the buttons that a page of the round shows. */
async function buttons(address = desk): Promise<string[]> {
  const page = await (await visit(address, { headers })).text();
  return [...page.matchAll(/name="intent" value="([A-Za-z]+)"/g)].map(([, name = ""]) => name);
}

const press = (intent: string) => post(desk, { intent }, headers);

/** The pages of steps that the desk leads to. */
async function steps(): Promise<string[]> {
  const page = await (await visit(desk, { headers })).text();
  return [...page.matchAll(/\/stap\/([a-z]+)"/g)].map(([, name = ""]) => name);
}

const stepPage = (verb: RoundVerb) => `${desk}/stap/${STEP_ADDRESSES[verb]}`;

/** Reads the page of a step, and says yes to it; where it has no button, as if it had one. */
async function take(verb: RoundVerb) {
  const page = await (await visit(stepPage(verb), { headers })).text();
  const client = await testDatabase();
  const { version } = await client.round.findUniqueOrThrow({ where: { id } });
  const shown = /name="version" value="(\d+)"/.exec(page)?.[1] ?? String(version);
  return post(stepPage(verb), { intent: verb, version: shown }, headers);
}

describe("the steps of a round", () => {
  test.each([
    ["prepared", ["aankondigen"], []],
    ["announced", ["intrekken", "openen"], ["freeze"]],
    ["open", ["sluiten"], ["freeze"]],
    ["closed", ["terugkoppelen"], ["freeze"]],
    ["reportedBack", ["afronden"], ["freeze"]],
    ["evaluated", [], ["freeze"]],
  ])("one that is %s has only what does something", async (state, ways, names) => {
    await stands({ state });
    expect(await steps()).toEqual(ways);
    expect(await buttons()).toEqual(names);
  });

  test("no step is taken without its page, and none of a round that changed since it was read", async () => {
    await stands({ state: "open" });
    expect((await press("close")).status).toBe(400);
    const { status } = await post(stepPage("close"), { intent: "close" }, headers);
    expect(status).toBe(409);
    const stale = await post(stepPage("close"), { intent: "close", version: "0" }, headers);
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain("Iemand anders heeft deze ronde net veranderd");
    expect(await stateNow()).toBe("open");
  });

  test("an empty round is not announced", async () => {
    const refused = await take("announce");
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Dit kan nog niet");
    expect(await stateNow()).toBe("prepared");
  });

  test("the pages of steps are of who works on the round, and there is none beside the steps", async () => {
    expect((await visit(`${desk}/stap/vooruit`, { headers })).status).toBe(404);
    const stranger = { Cookie: (await asActor("moderator", { roundIds: [] })).cookie };
    for (const verb of ROUND_VERBS) {
      expect((await visit(stepPage(verb), { headers })).status, verb).toBe(200);
      expect((await visit(stepPage(verb), { headers: stranger })).status, verb).toBe(404);
    }
  });

  test.each([
    ["announced", "withdrawAnnouncement", "prepared"],
    ["open", "close", "closed"],
    ["reportedBack", "evaluate", "evaluated"],
  ] as const)("from %s, %s leads to %s and says so", async (state, verb, to) => {
    await stands({ state });
    const pressed = await take(verb);
    expect(pressed.status).toBe(303);
    expect(await stateNow()).toBe(to);
    const page = await visit(pressed.headers.get("Location") ?? "", { headers });
    expect(await page.text()).toContain("Gedaan.");
  });

  test("open lists everything that is missing, and opens what is complete", async () => {
    await stands({ state: "announced" });
    const refused = await take("open");
    expect(refused.status).toBe(422);
    const page = await refused.text();
    for (const missing of ["hoeveel invloed mensen hebben", "wie beslist", "wat er vast staat"]) {
      expect(page).toContain(missing);
    }
    expect(await stateNow()).toBe("announced");
  });

  test("reporting back lists what still lacks an answer", async () => {
    await stands({ state: "closed" });
    const client = await testDatabase();
    await client.theme.create({
      data: {
        slug: `draad-${id}`,
        roundId: id,
        title: "Wonen in de buurt",
        summary: "Dichtbij.",
        state: "published",
      },
    });
    const refused = await take("reportBack");
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("rode draad zonder antwoord: Wonen in de buurt");
    expect(await stateNow()).toBe("closed");
  });

  test("a button of another moment says that the round stands elsewhere now", async () => {
    await stands({ state: "evaluated" });
    const refused = await take("announce");
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("Deze stap kan nu niet");
    expect(await stateNow()).toBe("evaluated");
  });
});

describe("the other buttons", () => {
  test("announcing says what contradicts itself", async () => {
    const client = await testDatabase();
    const closesAt = new Date("2027-04-10T21:59:59Z");
    const data = { closesAt, replyDueAt: new Date("2027-04-01T21:59:59Z") };
    await client.round.update({ where: { id }, data });
    const refused = await take("announce");
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Mensen horen iets vóórdat de ronde sluit.");
    expect(await stateNow()).toBe("prepared");
  });

  test("figures are frozen once, and not again when nothing changed", async () => {
    await stands({ state: "open" });
    expect((await press("freeze")).status).toBe(303);
    const again = await press("freeze");
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("Er is niets veranderd sinds de laatste keer.");
  });

  test("no button works for a moderator of another round, and none without signing in", async () => {
    const { cookie } = await asActor("moderator");
    for (const address of [desk, `${desk}/opzet/vraag`]) {
      for (const intent of ["announce", "freeze", "edit", "reportBack"]) {
        expect((await post(address, { intent }, { Cookie: cookie })).status, intent).toBe(404);
        expect((await post(address, { intent })).status, intent).toBe(302);
      }
    }
    expect(await stateNow()).toBe("prepared");
  });
});
