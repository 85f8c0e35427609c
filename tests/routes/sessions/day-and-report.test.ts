import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asParticipant } from "../../support/actors";
import { ORIGIN, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { openDesk, OVER } from "../../support/session-desk";
import type { TestSession } from "../../support/sessions";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

describe("the day and the report", () => {
  async function registrant(
    session: TestSession,
    nickname: string,
    position: number,
  ): Promise<string> {
    const client = await testDatabase();
    const { personId } = await asParticipant();
    const { id } = await client.signUp.create({
      data: {
        sessionId: session.id,
        personId,
        role: "youth",
        state: "confirmed",
        nickname,
        position,
        cancelTokenHash: `${session.id}/${position}`,
      },
    });
    return id;
  }

  test("people are checked in by name or by code, walk-ins by role, and the list is closed", async () => {
    const { session, here, get, send } = await openDesk(OVER);
    const first = await registrant(session, "Uil", 1);
    await registrant(session, "Mus", 2);
    const found = await (await get(`${here}?zoek=uil`)).text();
    expect(found).toContain("1. Uil");
    expect(found).not.toContain("2. Mus");
    const scanned = await (await get(`${here}?aanmelding=${first}`)).text();
    expect(scanned).toContain("Gescand: Uil (1)");
    expect(await (await get(`${here}?aanmelding=stranger`)).text()).toContain("hoort niet bij");
    const checkIn = { intent: "checkIn", signUpId: first };
    expect((await send(here, checkIn)).status).toBe(303);
    expect((await send(here, checkIn)).status).toBe(409);
    expect((await send(here, { ...checkIn, signUpId: "stranger" })).status).toBe(404);
    expect((await send(here, { intent: "walkIn", role: "parent", count: "2" })).status).toBe(303);
    expect((await send(here, { intent: "walkIn", role: "pope", count: "2" })).status).toBe(422);
    expect((await send(here, { intent: "close", supervisors: "3" })).status).toBe(303);
    const html = await (await get(here)).text();
    expect(html).toContain("niet gekomen");
    expect(html).toContain("3 begeleiders, tellen niet mee");
    const client = await testDatabase();
    const counted = { activityId: session.activityId, state: "counted" };
    expect(await client.participation.count({ where: counted })).toBe(3);
  });

  test("the report is refused with slides alone, and public once all its parts are there", async () => {
    const { session, here, send } = await openDesk(OVER);
    const parts = { said: "Dit.", answered: "Dat.", next: "Zo." };
    const report = { intent: "publish", version: "0", ...parts };
    const tooSoon = await send(`${here}/verslag`, report);
    expect(tooSoon.status).toBe(422);
    expect(await tooSoon.text()).toContain("Sluit eerst de lijst");
    await send(here, { intent: "close", supervisors: "0" });
    expect((await send(`${here}/verslag`, report)).status).toBe(409);
    const again = await send(`${here}/verslag`, { ...report, version: "1" });
    expect(again.headers.get("Location")).toBe(`/bijeenkomsten/${session.slug}/verslag`);
    const shown = await visit(`/bijeenkomsten/${session.slug}/verslag`);
    expect(await shown.text()).toContain("Zo.");
  });

  test("a recording is refused where minors may be, and linked where they are not", async () => {
    const url = "https://video.example.org/opname";
    const report = { intent: "save", version: "0", recordingUrl: url };
    const mixed = await openDesk({ ...OVER, minors: true });
    expect((await mixed.send(`${mixed.here}/verslag`, report)).status).toBe(422);
    const adults = await openDesk({ ...OVER, minors: false });
    expect((await adults.send(`${adults.here}/verslag`, report)).status).toBe(303);
  });

  test("what was said becomes a proposal or goes again", async () => {
    const { session, send, ...desk } = await openDesk(OVER);
    const here = `${desk.here}/kaarten`;
    expect((await send(here, { intent: "keep", text: " " })).status).toBe(422);
    const text = "Wij willen zelf kiezen waar we wonen.";
    expect((await send(here, { intent: "keep", text, role: "youth" })).status).toBe(303);
    const client = await testDatabase();
    const { id } = await client.inputCard.findFirstOrThrow({ where: { sessionId: session.id } });
    const propose = { intent: "propose", cardId: id };
    expect((await send(here, { ...propose, [`title.${id}`]: "" })).status).toBe(422);
    const titled = { ...propose, [`title.${id}`]: "Zelf kiezen waar je woont" };
    expect((await send(here, titled)).status).toBe(303);
    expect((await send(here, titled)).status).toBe(409);
    expect((await send(here, { intent: "drop", cardId: id })).status).toBe(409);
  });
});

describe("files", () => {
  async function upload(path: string, file: Blob, who: string, title = "Dia's") {
    const body = new FormData();
    body.set("title", title);
    body.set("kind", "slides");
    body.set("file", file, "dias.pdf");
    return visit(path, {
      method: "POST",
      body,
      headers: { Origin: ORIGIN, Host: "localhost:3000", Cookie: who },
    });
  }

  test("a PDF is kept and told as what it is; a page in disguise, an empty and a huge one are not", async () => {
    const { session, cookie, ...desk } = await openDesk(OVER);
    const here = `${desk.here}/materiaal`;
    const pdf = new Blob(["%PDF-1.7 en dan dia's"]);
    expect((await upload(here, pdf, cookie)).status).toBe(303);
    expect((await upload(here, pdf, cookie, "")).status).toBe(422);
    const disguised = await upload(here, new Blob(["<html><script>alert(1)</script>"]), cookie);
    expect(disguised.status).toBe(422);
    expect(await disguised.text()).toContain("Dit is geen PDF of afbeelding");
    expect((await upload(here, new Blob([]), cookie)).status).toBe(422);
    const huge = new Blob([`%PDF-${"x".repeat(6 * 1024 * 1024)}`]);
    expect([413, 422]).toContain((await upload(here, huge, cookie)).status);
    const client = await testDatabase();
    const where = { report: { sessionId: session.id } };
    const kept = await client.sessionMaterial.findMany({ where });
    expect(kept).toMatchObject([{ kind: "slides", mediaType: "application/pdf" }]);

    const path = `/bijeenkomsten/${session.slug}/verslag/materiaal/${kept[0]?.id ?? ""}`;
    expect((await visit(path)).status).toBe(404);
    await client.session.update({ where: { id: session.id }, data: { state: "reported" } });
    await client.sessionReport.update({
      where: { sessionId: session.id },
      data: { state: "published", publishedAt: EXAMPLE_MOMENT },
    });
    const sent = await visit(path);
    expect(sent.headers.get("Content-Type")).toBe("application/pdf");
    expect(sent.headers.get("Content-Disposition")).toContain("attachment");
    expect((await upload(here, pdf, cookie)).status).toBe(409);
  });

  test("from another site is refused", async () => {
    const { session, cookie, ...desk } = await openDesk(OVER);
    const here = `${desk.here}/materiaal`;
    const body = new FormData();
    body.set("title", "Dia's");
    body.set("kind", "slides");
    body.set("file", new Blob(["%PDF-"]), "dias.pdf");
    const headers = { Origin: "https://elsewhere.example", Host: "localhost:3000", Cookie: cookie };
    const answer = await visit(here, { method: "POST", body, headers });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const client = await testDatabase();
    const where = { report: { sessionId: session.id } };
    expect(await client.sessionMaterial.count({ where })).toBe(0);
  });
});

test("a question is answered at the desk, and the code on the wall leads to asking", async () => {
  const { session, get, send, ...desk } = await openDesk();
  const here = `${desk.here}/vragen`;
  const client = await testDatabase();
  const { id } = await client.sessionQuestion.create({
    data: { sessionId: session.id, body: "Wie beslist?", state: "published" },
  });
  const answer = { intent: "answer", questionId: id };
  expect((await send(here, { ...answer, [`answer.${id}`]: "" })).status).toBe(422);
  expect((await send(here, { ...answer, [`answer.${id}`]: "De raad." })).status).toBe(303);
  const page = await (await visit(`/bijeenkomsten/${session.slug}/vragen`)).text();
  expect(page).toContain("De raad.");
  expect(await (await get(here)).text()).toContain("Code om een vraag te stellen");
});
