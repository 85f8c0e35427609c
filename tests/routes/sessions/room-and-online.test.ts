import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { openDesk } from "../../support/session-desk";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const VISITOR = { role: "parent", ageBand: "over27", nickname: "Merel", needs: "" };
const HYBRID = {
  format: "hybrid",
  capacity: 1,
  onlineCapacity: 2,
  onlineUrl: "https://overleg.example.org/gesprek",
};

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");

async function signUpAs(slug: string, fields: Record<string, string>) {
  const body = { ...VISITOR, submission: newSubmissionToken(), ...fields };
  return post(`/bijeenkomsten/${slug}/aanmelden`, body);
}

const page = async (path: string, cookie = "") =>
  (await visit(path, { headers: { Cookie: cookie } })).text();

test("who signs up says whether they come to the room or online, and reads what is left of each", async () => {
  const { session } = await openDesk(HYBRID);
  const form = await page(`/bijeenkomsten/${session.slug}/aanmelden`);
  expect(form).toContain("Kom je naar de zaal of doe je online mee?");
  const unsaid = await signUpAs(session.slug, {});
  expect(unsaid.status).toBe(422);
  expect(await unsaid.text()).toContain("Kies");
  const invented = await signUpAs(session.slug, { way: "balcony" });
  expect(invented.status).toBe(422);
  expect((await signUpAs(session.slug, { way: "room" })).status).toBe(303);
  const full = await page(`/bijeenkomsten/${session.slug}/aanmelden`);
  expect(full).toContain("vol, je komt op de wachtlijst");
  expect(full).toContain("nog 2 plekken");
  const shown = await page(`/bijeenkomsten/${session.slug}`);
  expect(shown).toContain("in de zaal");
  expect(shown).toContain("0 van 1 vrij");
  expect(shown).toContain("2 van 2 vrij");
});

test("an own sign-up says the way, and changes it once there is a place; a mail and the calendar say it too", async () => {
  const { session } = await openDesk(HYBRID);
  const client = await testDatabase();
  const own = `/bijeenkomsten/${session.slug}/aanmelding`;
  await signUpAs(session.slug, { way: "room" });
  const mine = await signUpAs(session.slug, { way: "online", email: "merel@voorbeeld.nl" });
  const cookie = cookieOf(mine);
  const before = await page(own, cookie);
  expect(before).toContain("Je doet online mee");
  expect(before).toContain("De zaal is vol.");
  const message = await client.outboxMessage.findFirstOrThrow({
    where: { kind: "session.confirmed", recipient: "merel@voorbeeld.nl" },
  });
  const { text, attachment } = readPayload(message.payload);
  expect(text).toContain("Je doet online mee.");
  expect(text).not.toContain("Buurthuis");
  expect(attachment?.content).not.toContain("Buurthuis");
  const refused = await post(own, { intent: "way", way: "room" }, { Cookie: cookie });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("Je houdt de plek die je had.");
  await client.session.update({ where: { id: session.id }, data: { capacity: 2 } });
  expect(await page(own, cookie)).toContain("Ik kom toch naar de zaal");
  // Pressed twice they come once.
  const pressed = await Promise.all(
    [1, 2].map(() => post(own, { intent: "way", way: "room" }, { Cookie: cookie })),
  );
  expect(pressed.map(({ status }) => status)).toEqual([303, 303]);
  expect(await client.auditEntry.count({ where: { action: "signUp.waySwitched" } })).toBe(1);
  expect(await page(own, cookie)).toContain("Je komt naar de zaal");
  const calendar = (way: string) => page(`/bijeenkomsten/${session.slug}.ics?manier=${way}`);
  expect(await calendar("room")).toContain("LOCATION:Buurthuis");
  expect(await calendar("online")).not.toContain("Buurthuis");
});

test("the list of the day keeps room and online apart, and staff switch somebody within the places", async () => {
  const { session, here, get, send } = await openDesk(HYBRID);
  const client = await testDatabase();
  await signUpAs(session.slug, { way: "room", nickname: "Uil" });
  await signUpAs(session.slug, { way: "online", nickname: "Merel" });
  await signUpAs(session.slug, { way: "room", nickname: "Specht" });
  const day = await (await get(here)).text();
  for (const words of [
    "Wie komt naar de zaal",
    "Wie doet online mee",
    "Wachtlijst van de zaal",
    "in de zaal: 1 van 1, 1 op de wachtlijst",
    "online: 1 van 2, 0 op de wachtlijst",
  ]) {
    expect(day).toContain(words);
  }
  const rows = await client.signUp.findMany({
    where: { sessionId: session.id },
    orderBy: { position: "asc" },
  });
  const [uil, merel] = rows;
  const to = (signUpId: string | undefined, way: string) =>
    send(here, { intent: "switchWay", signUpId: signUpId ?? "", way });
  const full = await to(merel?.id, "room");
  expect(full.status).toBe(409);
  expect(await full.text()).toContain("Daar is geen plek vrij.");
  expect((await to(uil?.id, "online")).status).toBe(303);
  expect((await to(uil?.id, "")).status).toBe(422);
  // The seat of Uil in the room went to Specht.
  const states = await client.signUp.findMany({
    where: { sessionId: session.id },
    orderBy: { position: "asc" },
  });
  expect(states.map(({ way, state }) => `${way} ${state}`)).toEqual([
    "online confirmed",
    "online confirmed",
    "room confirmed",
  ]);
  const foreign = await openDesk(HYBRID);
  expect(
    (
      await foreign.send(foreign.here, {
        intent: "switchWay",
        signUpId: uil?.id ?? "",
        way: "room",
      })
    ).status,
  ).toBe(404);
});

test("a session with one count of places keeps its people when it gets places for each way", async () => {
  const { session, here, send, get } = await openDesk({ format: "onSite", capacity: 5 });
  const client = await testDatabase();
  expect((await signUpAs(session.slug, { email: "uil@voorbeeld.nl" })).status).toBe(303);
  const { way } = await client.signUp.findFirstOrThrow({ where: { sessionId: session.id } });
  expect(way).toBeNull();
  expect(await (await get(here)).text()).not.toContain("Wie doet online mee");
  const form = {
    title: "Gesprek",
    summary: "We praten samen.",
    format: "hybrid",
    place: "Buurthuis",
    address: "Straat 1, Hengelo",
    onlineUrl: HYBRID.onlineUrl,
    date: "2027-06-10",
    startTime: "16:30",
    endTime: "18:30",
    capacity: "5",
    version: "1",
  };
  expect((await send(`${here}/bewerken`, form)).status).toBe(422);
  const moment = await client.session.findUniqueOrThrow({ where: { id: session.id } });
  const wall = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Amsterdam",
    dateStyle: "short",
    timeStyle: "short",
  });
  const [date = "", startTime = ""] = wall.format(moment.startsAt).split(" ");
  const [, endTime = ""] = wall.format(moment.endsAt).split(" ");
  const divided = { ...form, date, startTime, endTime, onlineCapacity: "3" };
  expect((await send(`${here}/bewerken`, divided)).status).toBe(303);
  expect(await client.signUp.findFirstOrThrow({ where: { sessionId: session.id } })).toMatchObject({
    way: "room",
    state: "confirmed",
  });
  expect(await client.outboxMessage.count({ where: { kind: "session.changed" } })).toBe(1);
});

test("the report says how many were in the room and online, in bands where it is about one municipality", async () => {
  const municipality = async () => {
    const client = await testDatabase();
    return (await client.municipality.findFirstOrThrow({ where: { slug: "hengelo" } })).id;
  };
  for (const municipalityId of [null, await municipality()]) {
    const { session } = await openDesk({
      ...HYBRID,
      municipalityId,
      state: "reported",
      startsAt: new Date(EXAMPLE_MOMENT.getTime() - 14_400_000),
      endsAt: new Date(EXAMPLE_MOMENT.getTime() - 7_200_000),
    });
    const client = await testDatabase();
    const sessionId = session.id;
    for (const way of ["room", "room", "online"]) {
      await client.attendance.create({ data: { sessionId, role: "parent", way } });
    }
    await client.sessionReport.create({
      data: {
        sessionId,
        said: "a",
        answered: "b",
        next: "c",
        state: "published",
        publishedAt: EXAMPLE_MOMENT,
      },
    });
    const report = await page(`/bijeenkomsten/${session.slug}/verslag`);
    expect(report).toContain(
      municipalityId === null
        ? "In de zaal: 2. Online: 1."
        : "In de zaal: 1 t/m 5. Online: 1 t/m 5.",
    );
  }
});
