import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { withoutOptionalScript } from "../../support/optional-script";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { makeSession } from "../../support/sessions";

const HOUR = 3_600_000;
const COMING = "/bijeenkomsten/wat-maakt-een-plek-een-thuis";
const SPEAKERS = "/bijeenkomsten/ouderavond-enschede";
const REPORTED = "/bijeenkomsten/eerste-stap-goor";
const LATE = "/bijeenkomsten/op-jezelf-na-je-achttiende";
const UNKNOWN_LINK = "A".repeat(43);

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const hoursFromNow = (hours: number) => new Date(EXAMPLE_MOMENT.getTime() + hours * HOUR);

const soon = { startsAt: hoursFromNow(240), endsAt: hoursFromNow(242) };

const form = (fields: Record<string, string> = {}) => ({
  submission: newSubmissionToken(),
  role: "parent",
  ageBand: "over27",
  ...fields,
});

const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map(cookieOf).join("; ");

/** The page, as a visitor with these cookies reads it. */
async function read(path: string, cookie = "") {
  const answer = await visit(path, { headers: { Cookie: cookie } });
  return { status: answer.status, html: await answer.text() };
}

/** Beside a text, for whoever has script; the form works without it. */
const KEEPS_TYPED = /<script type="module" src="\/keep-typed\.js"><\/script>/g;

describe("the public pages", () => {
  test.each([
    "/bijeenkomsten",
    "/bijeenkomsten?view=month",
    "/bijeenkomsten?when=past",
    "/bijeenkomsten?municipality=hengelo&format=hybrid&role=youth",
    "/bijeenkomsten?municipality=atlantis&format=moon&role=pope&page=-1&month=maart",
    COMING,
    `${COMING}/aanmelden`,
    `${COMING}/vragen`,
    `${SPEAKERS}/inspreken`,
    REPORTED,
    `${REPORTED}/verslag`,
    `${REPORTED}/verslag/reageren`,
    LATE,
    `${LATE}/verslag`,
  ])(
    "%s is there in both languages, with no script but the one that keeps what is typed",
    async (path) => {
      for (const address of [path, `/en${path}`]) {
        const { status, html } = await read(address);
        expect(status, address).toBe(200);
        expect(withoutOptionalScript(html).replaceAll(KEEPS_TYPED, "")).not.toContain("<script");
      }
    },
  );

  test.each([
    ["/bijeenkomsten/bestaat-niet", 404],
    ["/bijeenkomsten/bestaat-niet.ics", 404],
    ["/bijeenkomsten/bestaat-niet/aanmelden", 404],
    ["/bijeenkomsten/bestaat-niet/vragen", 404],
    [`${COMING}/inspreken`, 404],
    [`${COMING}/datum`, 303],
    [`${LATE}/verslag/reageren`, 404],
    [`${COMING}/aanmelding`, 404],
    [`${REPORTED}/verslag/materiaal/geen`, 404],
    [`/aanmelding/${UNKNOWN_LINK}`, 404],
    ["/aanmelding/__proto__", 404],
  ])("%s answers %i", async (path, status) => {
    expect((await visit(path)).status).toBe(status);
  });

  test("filters leave only what fits", async () => {
    const { html } = await read("/bijeenkomsten?municipality=enschede");
    expect(html).toContain(SPEAKERS);
    expect(html).not.toContain(`"${COMING}"`);
  });

  test("a late report shows on the session, on its round and among the promises", async () => {
    const client = await testDatabase();
    const { round } = await client.session.findFirstOrThrow({
      where: { slug: "op-jezelf-na-je-achttiende" },
      select: { round: { select: { slug: true } } },
    });
    expect((await read(LATE)).html).toContain("verslag is te laat");
    expect((await read(`/rondes/${round.slug}`)).html).toContain("verslag is te laat");
    expect((await read("/beloften")).html).toContain(LATE);
  });

  test("no page tells who comes", async () => {
    const pages = ["/bijeenkomsten", COMING, `${COMING}/vragen`, `${COMING}.ics`, SPEAKERS];
    for (const path of pages) {
      const { html } = await read(path);
      expect(html, path).not.toContain("Uil");
      expect(html, path).not.toContain("vegetarisch");
      expect(html, path).not.toContain("overleg.example.org");
    }
  });
});

describe("calendars", () => {
  test("the feed holds every coming session, also one called off, and each file is the same event", async () => {
    const off = await makeSession({ ...soon, state: "cancelled", sequence: 3 });
    const { html: feed } = await read("/bijeenkomsten.ics");
    const events = ICAL.Component.fromString(feed).getAllSubcomponents("vevent");
    const statusOf = (sessionId: string) =>
      events
        .find((event) => String(event.getFirstPropertyValue("uid")).includes(sessionId))
        ?.getFirstPropertyValue("status");
    expect(statusOf(off.id)).toBe("CANCELLED");
    expect(statusOf("voorbeeld-bijeenkomst-thuisgevoel")).toBe("CONFIRMED");
    const answer = await visit(`${COMING}.ics`);
    expect(answer.headers.get("Content-Type")).toContain("text/calendar");
    const file = ICAL.Component.fromString(await answer.text());
    const event = file.getFirstSubcomponent("vevent");
    const uids = events.map((one) => one.getFirstPropertyValue("uid"));
    expect(uids).toContain(event?.getFirstPropertyValue("uid"));
    expect(event?.getFirstProperty("organizer")?.getParameter("cn")).toBe("Twente");
  });
});

describe("speaking up", () => {
  test("a question is sent, supported and refused by the book", async () => {
    const session = await makeSession(soon);
    const path = `/bijeenkomsten/${session.slug}/vragen`;
    const ask = (fields: Record<string, string>) =>
      post(path, { submission: newSubmissionToken(), intent: "send", ...fields });
    expect((await ask({ body: "Wie beslist hierover?" })).status).toBe(303);
    expect((await ask({ body: " " })).status).toBe(422);
    expect((await ask({ body: "Wie?", submission: "vals" })).status).toBe(422);
    const named = await ask({ body: "Bel mij op 06-12345678" });
    expect(named.status).toBe(422);
    expect(await named.text()).toContain("06-12345678");
    const client = await testDatabase();
    const question = await client.sessionQuestion.findFirstOrThrow({
      where: { sessionId: session.id },
    });
    const vote = { intent: "vote", questionId: question.id };
    expect((await ask(vote)).status).toBe(404);
    await client.sessionQuestion.update({
      where: { id: question.id },
      data: { state: "published" },
    });
    expect((await ask(vote)).status).toBe(303);
    expect((await read(path)).html).toContain("1 ander wil dit ook weten");
  });

  test("a danger in a question shows help at once", async () => {
    const session = await makeSession(soon);
    const path = `/bijeenkomsten/${session.slug}/vragen`;
    const body = "Mijn vader slaat mij elke dag, wat moet ik doen?";
    const answer = await post(path, { submission: newSubmissionToken(), intent: "send", body });
    const { html } = await read(answer.headers.get("Location") ?? "", cookiesOf(answer));
    expect(html).toContain("0800-2000");
  });

  test("somebody registers to speak, and the second after the deadline nobody", async () => {
    const takesSpeakers = { speakersUntil: EXAMPLE_MOMENT, speakerMinutes: 5 };
    const session = await makeSession({ ...soon, ...takesSpeakers });
    const path = `/bijeenkomsten/${session.slug}/inspreken`;
    const speak = (minutes: string) =>
      post(path, { submission: newSubmissionToken(), subject: "Wonen", minutes });
    expect((await speak("9")).status).toBe(422);
    const answer = await speak("5");
    expect(answer.status).toBe(303);
    const cookie = cookiesOf(answer);
    expect((await read(path, cookie)).html).toContain("Je bent nummer 1");
    holdClock(new Date(EXAMPLE_MOMENT.getTime() + 1000));
    expect((await speak("5")).status).toBe(409);
    holdClock(EXAMPLE_MOMENT);
    expect((await post(path, { intent: "withdraw" }, { Cookie: cookie })).status).toBe(303);
  });

  test("a date is chosen by anyone with the link, and afterwards the link leads to the session", async () => {
    const session = await makeSession({ ...soon, state: "draft" });
    const client = await testDatabase();
    const { id } = await client.datePollOption.create({
      data: { sessionId: session.id, startsAt: soon.startsAt },
    });
    const path = `/bijeenkomsten/${session.slug}/datum`;
    expect((await read(path)).status).toBe(200);
    const vote = { submission: newSubmissionToken(), [`date.${id}`]: "ifNeedBe" };
    expect((await post(path, { submission: newSubmissionToken() })).status).toBe(422);
    const answer = await post(path, vote);
    expect(answer.status).toBe(303);
    expect((await read(path, cookiesOf(answer))).html).toContain("Je keuze is binnen");
    await client.session.update({ where: { id: session.id }, data: { state: "published" } });
    const over = await visit(path);
    expect(over.headers.get("Location")).toBe(`/bijeenkomsten/${session.slug}`);
    const late = await post(path, { ...vote, submission: newSubmissionToken() });
    expect(late.headers.get("Location")).toBe(`/bijeenkomsten/${session.slug}`);
    expect(await client.datePollVote.count({ where: { optionId: id } })).toBe(1);
  });

  test("a reaction on a report waits for a moderator", async () => {
    const path = `${REPORTED}/verslag/reageren`;
    expect((await post(path, form({ body: "" }))).status).toBe(422);
    const answer = await post(path, form({ body: "Er is meer gezegd over de wachttijd." }));
    expect(answer.status).toBe(303);
    expect((await read(`${REPORTED}/verslag`)).html).not.toContain("over de wachttijd.");
    const client = await testDatabase();
    const comment = await client.comment.findFirstOrThrow({
      where: { body: { contains: "over de wachttijd." } },
    });
    expect(
      await client.moderationCase.count({
        where: { subjectKind: "comment", subjectId: comment.id },
      }),
    ).toBe(1);
    const shown = { state: "published", publishedAt: EXAMPLE_MOMENT };
    await client.comment.update({ where: { id: comment.id }, data: shown });
    expect((await read(`${REPORTED}/verslag`)).html).toContain("over de wachttijd.");
  });
});
