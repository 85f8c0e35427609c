import { describe, expect, test } from "vitest";
import { signUpQuestion } from "~/features/sessions/queries/sign-up-question.server";
import { signUpToken } from "~/features/sessions/queries/own-sign-up.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { testDatabase } from "../../support/database";
import { makeSession } from "../../support/sessions";

const HOUR = 3_600_000;
const UNKNOWN_LINK = "A".repeat(43);

/** The clock is the real one: whoever signs up is signed in from now on. */
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR);

const soon = { startsAt: hoursFromNow(240), endsAt: hoursFromNow(242) };

/** A form with the answer to the question that is asked while very many come in at once. */
function form(fields: Record<string, string> = {}) {
  const submission = newSubmissionToken();
  const { left, right } = signUpQuestion(submission);
  const answer = String(left + right);
  return { submission, role: "parent", ageBand: "over27", answer, ...fields };
}

const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map(cookieOf).join("; ");

async function signUps(sessionId: string) {
  const client = await testDatabase();
  return client.signUp.findMany({ where: { sessionId }, orderBy: { position: "asc" } });
}

/** The page, as a visitor with these cookies reads it. */
async function read(path: string, cookie = "") {
  const answer = await visit(path, { headers: { Cookie: cookie } });
  return { status: answer.status, html: await answer.text() };
}

describe("signing up", () => {
  test("without an account leads to the own sign-up with a code; a second time it is known", async () => {
    const session = await makeSession(soon);
    const path = `/bijeenkomsten/${session.slug}/aanmelden`;
    const sent = form({ nickname: "Sam" });
    const answer = await post(path, sent);
    expect(answer.status).toBe(303);
    const own = answer.headers.get("Location") ?? "";
    const cookie = cookiesOf(answer);
    const { html } = await read(own, cookie);
    expect(html).toContain("Je hebt een plek");
    expect(html).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect((await post(path, sent, { Cookie: cookie })).status).toBe(303);
    expect((await post(path, form(), { Cookie: cookie })).status).toBe(409);
    expect(await signUps(session.id)).toHaveLength(1);
  });

  test("somebody who signed up is led to their own sign-up, until they cancel", async () => {
    const session = await makeSession(soon);
    const path = `/bijeenkomsten/${session.slug}`;
    const cookie = cookiesOf(await post(`${path}/aanmelden`, form()));
    const asked = await read(`${path}/aanmelden`, cookie);
    expect(asked.html).toContain("Je bent al aangemeld");
    expect(asked.html).toContain(`href="${path}/aanmelding"`);
    expect(asked.html).not.toContain('name="nickname"');
    const mine = await read("/mijn", cookie);
    expect(mine.html).toContain(`href="${path}/aanmelding"`);
    expect(mine.html).not.toContain(`href="${path}/aanmelden"`);
    await post(`${path}/aanmelding`, { intent: "cancel" }, { Cookie: cookie });
    expect((await read(`${path}/aanmelden`, cookie)).html).toContain('name="nickname"');
  });

  test.each([
    ["no role", { role: "" }],
    ["an address that is none", { email: "geen adres" }],
    ["a forged token", { submission: "vals.vals" }],
    ["more than fits", { needs: "x".repeat(501) }],
  ])("with %s is shown again with all that was typed", async (_, change) => {
    const session = await makeSession(soon);
    const path = `/bijeenkomsten/${session.slug}/aanmelden`;
    const answer = await post(path, form({ nickname: "Zwaluw", ...change }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="Zwaluw"');
    expect(await signUps(session.id)).toHaveLength(0);
  });

  test.each([
    ["called off", { ...soon, state: "cancelled" }, 409],
    ["closed", { ...soon, signUpClosesAt: hoursFromNow(-1) }, 409],
    ["begun", { startsAt: hoursFromNow(-1), endsAt: hoursFromNow(1) }, 409],
    ["still a draft", { ...soon, state: "draft" }, 404],
  ])("for a session %s is refused with a way on", async (_, columns, status) => {
    const session = await makeSession(columns);
    const answer = await post(`/bijeenkomsten/${session.slug}/aanmelden`, form());
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(/href="\/(bijeenkomsten)?"/);
    expect(await signUps(session.id)).toHaveLength(0);
  });

  test("is not for staff", async () => {
    const session = await makeSession(soon);
    const { cookie } = await asActor("moderator", { roundIds: [session.roundId] });
    const path = `/bijeenkomsten/${session.slug}/aanmelden`;
    expect((await post(path, form(), { Cookie: cookie })).status).toBe(404);
  });
});

describe("the own sign-up", () => {
  async function signedUp(columns = {}) {
    const session = await makeSession({ ...soon, ...columns });
    const visitor = await asParticipant();
    const headers = { Cookie: visitor.cookie };
    const path = `/bijeenkomsten/${session.slug}`;
    const email = `ouder-${session.id}@voorbeeld.nl`;
    expect((await post(`${path}/aanmelden`, form({ email }), headers)).status).toBe(303);
    const link = `/aanmelding/${signUpToken(session.id, visitor.personId)}`;
    return { session, visitor, headers, path, link, email };
  }

  test("opens by the link of the mail, which cancels without an account; twice is no mistake", async () => {
    const { session, link, email } = await signedUp();
    const client = await testDatabase();
    const mail = await client.outboxMessage.findFirstOrThrow({
      where: { recipient: email, kind: "session.confirmed" },
    });
    expect(readPayload(mail.payload).text).toContain(link);
    expect((await read(link)).html).toContain("Je hebt een plek");
    expect((await post(link, { intent: "cancel" })).status).toBe(303);
    expect((await post(link, { intent: "cancel" })).status).toBe(303);
    expect((await signUps(session.id)).map(({ state }) => state)).toEqual(["cancelled"]);
    expect((await read(link)).html).toContain("Je bent afgemeld");
  });

  test.each(["path", "link"] as const)(
    "is changed in place, by code and by the link of the mail: %s",
    async (way) => {
      const { session, headers, path, link } = await signedUp({ title: "Met thee" });
      const here = way === "link" ? link : `${path}/aanmelding`;
      const cookie = way === "link" ? "" : headers.Cookie;
      const sender = cookie === "" ? undefined : { Cookie: cookie };
      const fields = { intent: "change", nickname: "Zwaluw", needs: "Een tolk", companion: "on" };
      const before = await read(here, cookie);
      expect(before.html).toContain("Verander je aanmelding");
      const long = await post(here, { ...fields, needs: "x".repeat(501) }, sender);
      expect(long.status).toBe(422);
      const again = await long.text();
      expect(again).toContain('value="Zwaluw"');
      expect(again).toMatch(/<details[^>]* open=""/);
      expect((await post(here, fields, sender)).status).toBe(303);
      const [row] = await signUps(session.id);
      expect(row).toMatchObject({ state: "confirmed", needs: "Een tolk", companion: true });
      const after = await read(here, cookie);
      expect(after.html).toContain("Een tolk");
      expect(after.html).toMatch(
        /name="companion"[^>]* checked=""|checked=""[^>]* name="companion"/,
      );
    },
  );

  test("by an old link answers 410 and says what to do; a foreign one 404, whatever it asks", async () => {
    const { session, link } = await signedUp();
    const client = await testDatabase();
    const over = { startsAt: hoursFromNow(-3), endsAt: hoursFromNow(-1) };
    await client.session.update({ where: { id: session.id }, data: over });
    const old = await read(link);
    expect(old.status).toBe(410);
    expect(old.html).toContain("Deze link is verlopen");
    expect(old.html).toContain(`/bijeenkomsten/${session.slug}`);
    expect((await post(link, { intent: "cancel" })).status).toBe(410);
    expect((await post(`/aanmelding/${UNKNOWN_LINK}`, { intent: "cancel" })).status).toBe(404);
    expect((await post(link, { intent: "dance" })).status).toBe(422);
    expect((await read(`/aanmelding/${UNKNOWN_LINK}`)).html).toContain("Deze link klopt niet");
  });

  test("shows the link of an online session near its start, and to nobody else", async () => {
    const url = "https://overleg.example.org/kamer-7";
    const { session, headers, path, link } = await signedUp({ format: "online", onlineUrl: url });
    const pages = [`${path}/aanmelding`, link];
    for (const page of pages) expect((await read(page, headers.Cookie)).html).not.toContain(url);
    const client = await testDatabase();
    const near = { startsAt: hoursFromNow(1), endsAt: hoursFromNow(3) };
    await client.session.update({ where: { id: session.id }, data: near });
    for (const page of pages) expect((await read(page, headers.Cookie)).html).toContain(url);
    const stranger = await asParticipant();
    expect((await read(`${path}/aanmelding`, stranger.cookie)).status).toBe(404);
    expect((await read(path, headers.Cookie)).html).not.toContain(url);
  });

  test("of somebody who moved up asks to confirm, and then stands", async () => {
    const { session, link, headers, path } = await signedUp({ capacity: 1 });
    const answer = await post(`${path}/aanmelden`, form({ email: "tweede@example.org" }));
    const second = cookiesOf(answer);
    expect((await read(`${path}/aanmelding`, second)).html).toContain("Je staat op de wachtlijst");
    await post(link, { intent: "cancel" });
    expect((await read(`${path}/aanmelding`, second)).html).toContain("Er is een plek voor je");
    const confirmed = await post(`${path}/aanmelding`, { intent: "confirm" }, { Cookie: second });
    expect(confirmed.status).toBe(303);
    const rows = await signUps(session.id);
    expect(rows.map(({ state, confirmBy }) => [state, confirmBy])).toEqual([
      ["cancelled", null],
      ["confirmed", null],
    ]);
    const again = await post(`${path}/aanmelding`, { intent: "confirm" }, headers);
    expect(again.status).toBe(410);
  });
});

describe("many at once", () => {
  test("two hundred for the last seat: one has it, 199 stand in line, and each has an answer", async () => {
    const session = await makeSession({ ...soon, capacity: 1 });
    const path = `/bijeenkomsten/${session.slug}/aanmelden`;
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) =>
        post(path, form(), { "X-Client-Address": `10.${number}.0.1` }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    const rows = await signUps(session.id);
    expect(rows.filter(({ state }) => state === "confirmed")).toHaveLength(1);
    expect(rows.filter(({ state }) => state === "waitlisted")).toHaveLength(199);
    expect(rows.map(({ position }) => position)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  test("one person thirty times has one sign-up, and is told so", async () => {
    const session = await makeSession(soon);
    const { cookie } = await asParticipant();
    const path = `/bijeenkomsten/${session.slug}/aanmelden`;
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => post(path, form(), { Cookie: cookie })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(29);
    expect(await signUps(session.id)).toHaveLength(1);
  });

  test("twenty cancellations give twenty their seat, in the order of the line", async () => {
    const session = await makeSession({ ...soon, capacity: 20 });
    const path = `/bijeenkomsten/${session.slug}/aanmelden`;
    for (let number = 0; number < 45; number += 1) {
      await post(path, form(), { "X-Client-Address": `10.9.${number}.1` });
    }
    const seated = (await signUps(session.id)).slice(0, 20);
    const answers = await Promise.all(
      seated.map(({ personId }, number) =>
        post(
          `/aanmelding/${signUpToken(session.id, personId)}`,
          { intent: "cancel" },
          { "X-Client-Address": `10.8.${number}.1` },
        ),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    const states = (await signUps(session.id)).map(({ state }) => state);
    expect(states.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => "cancelled"));
    expect(states.slice(20, 40)).toEqual(Array.from({ length: 20 }, () => "confirmed"));
    expect(states.slice(40)).toEqual(Array.from({ length: 5 }, () => "waitlisted"));
  });
});
