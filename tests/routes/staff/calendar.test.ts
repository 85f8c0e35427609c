/** The calendar of staff, as a page and behind its secret address. */
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { database, unqueuedDatabase } from "~/platform/db.server";
import { STAFF_ROLES } from "~/policy/actor";
import { STAFF_PASSWORD, asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";

const PAGE = "/werkplek/agenda";
const DAY = 86_400_000;

let roundId: string;

beforeAll(async () => {
  const client = await unqueuedDatabase();
  const { id, slug } = await client.round.findFirstOrThrow({ where: { state: "open" } });
  roundId = id;
  await client.round.update({
    where: { slug },
    data: { title: "Een ronde met een dag", closesAt: new Date(Date.now() + 20 * DAY) },
  });
});

const read = async (path: string, { cookie }: Pick<StaffVisitor, "cookie">) => {
  const answer = await visit(path, { headers: { Cookie: cookie } });
  return { answer, html: await answer.text() };
};

async function makeAddress({ cookie }: Pick<StaffVisitor, "cookie">): Promise<string> {
  const made = await post(PAGE, { currentForCalendar: STAFF_PASSWORD }, { Cookie: cookie });
  expect(made.status).toBe(200);
  expect(made.headers.get("Cache-Control")).toBe("no-store");
  const address = /\/kalender\/[A-Za-z0-9_-]{30,}\.ics/.exec(await made.text())?.[0];
  if (address === undefined) throw new Error("no address");
  return address;
}

describe("the page", () => {
  test("shows every role the dates of public rounds, a moderator those of their own", async () => {
    for (const role of STAFF_ROLES) {
      const { html, answer } = await read(PAGE, await asActor(role));
      expect(answer.status).toBe(200);
      if (role !== "moderator") expect(html, role).toContain("Een ronde met een dag");
    }
    expect((await read(PAGE, await asActor("moderator"))).html).not.toContain(
      "Een ronde met een dag",
    );
    const own = await asActor("moderator", { roundIds: [roundId] });
    expect((await read(PAGE, own)).html).toContain("Een ronde met een dag");
  });

  test("shows what is due of the own work, and nothing that a participant wrote", async () => {
    const own = await asActor("moderator", { roundIds: [roundId] });
    const client = await database();
    const { html } = await read(PAGE, own);
    const proposals = await client.proposal.findMany({ where: { roundId } });
    for (const { title } of proposals) expect(html).not.toContain(title);
  });
});

describe("the feed", () => {
  test("is made with the password, read without a cookie, and is in no cache", async () => {
    const visitor = await asActor("moderator", { roundIds: [roundId] });
    const wrong = await post(PAGE, { currentForCalendar: "niet dit" }, { Cookie: visitor.cookie });
    expect(wrong.status).toBe(422);
    const address = await makeAddress(visitor);
    const answer = await visit(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toContain("text/calendar");
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    const calendar = ICAL.Component.fromString(await answer.text());
    const events = calendar.getAllSubcomponents("vevent");
    const closes = events.find((event) =>
      String(event.getFirstPropertyValue("summary")).includes("Een ronde met een dag"),
    );
    expect(String(closes?.getFirstProperty("dtstart")?.type)).toBe("date");
    expect(closes?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    const uids = events.map((event) => event.getFirstPropertyValue("uid"));
    expect(new Set(uids).size).toBe(uids.length);
    const client = await database();
    const { calendarTokenHash } = await client.staffAccount.findUniqueOrThrow({
      where: { id: visitor.actor.staffId },
    });
    expect(calendarTokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(address).not.toContain(calendarTokenHash);
    expect((await read(PAGE, visitor)).html).not.toContain("/kalender/");
  });

  test("ends with a new address, when it is withdrawn, and when the account is switched off", async () => {
    const visitor = await asActor("responder");
    const first = await makeAddress(visitor);
    const second = await makeAddress(visitor);
    expect((await visit(first)).status).toBe(404);
    expect((await visit(second)).status).toBe(200);
    const client = await unqueuedDatabase();
    const where = { id: visitor.actor.staffId };
    await client.staffAccount.update({ where, data: { active: false } });
    expect((await visit(second)).status).toBe(404);
    await client.staffAccount.update({ where, data: { active: true } });
    const withdrawn = await post(PAGE, { intent: "withdraw" }, { Cookie: visitor.cookie });
    expect(withdrawn.status).toBe(303);
    expect((await visit(second)).status).toBe(404);
  });

  test("of an address that nobody has is not there", async () => {
    expect((await visit("/kalender/geen.ics")).status).toBe(404);
    expect((await visit("/kalender/.ics")).status).toBe(404);
  });
});
