import { beforeAll, expect, test } from "vitest";
import { eraseAllOf } from "~/features/own/commands/erase.server";
import { leavingMessage } from "~/features/notices/queries/leaving-message.server";
import { forgetMessages } from "~/features/sessions/commands/forget-messages.server";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { openDesk } from "../../support/session-desk";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const WORDS = "Neem een jas mee: we lopen een stuk buiten.";
const CALLER = { role: "parent", ageBand: "over27", nickname: "Merel", needs: "" };

const message = (fields: Record<string, string> = {}) => ({
  ...{ intent: "send", audience: "everyone", body: WORDS, bodyEn: "" },
  submission: newSubmissionToken(),
  ...fields,
});

/** Signs somebody up on the site; gives what their browser carries. */
async function signUpAs(slug: string, fields: Record<string, string>): Promise<string> {
  const response = await post(`/bijeenkomsten/${slug}/aanmelden`, {
    ...{ role: "parent", ageBand: "over27", needs: "" },
    submission: newSubmissionToken(),
    ...fields,
  });
  expect(response.status).toBe(303);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** What waits for the people of a session. */
const queued = async (sessionId: string) => {
  const client = await testDatabase();
  const people = await client.signUp.findMany({ where: { sessionId }, select: { personId: true } });
  return client.outboxMessage.findMany({
    where: {
      kind: "session.message",
      personId: { in: people.map(({ personId }) => personId) },
    },
    orderBy: { createdAt: "asc" },
  });
};

const addressIn = (sessionId: string, name: string) => `${name}.${sessionId}@voorbeeld.nl`;

/** A session with one person of each kind: with an address, with a page alone, and by telephone. */
async function threePeople() {
  const desk = await openDesk();
  const { session, here, send } = desk;
  await signUpAs(session.slug, { nickname: "Uil", email: addressIn(session.id, "uil") });
  const page = await signUpAs(session.slug, { nickname: "Specht" });
  await send(`${here}/aanmelden`, { ...CALLER, submission: newSubmissionToken() });
  return { ...desk, page, berichten: `${here}/berichten` };
}

test("staff look at a message first, send it once, and never see an address", async () => {
  const { session, here, get, send, page, berichten } = await threePeople();
  const client = await testDatabase();
  const looked = await send(berichten, message({ intent: "" }));
  const preview = await looked.text();
  expect(preview).toContain("1 persoon krijgt het per mail.");
  expect(preview).toContain("1 persoon leest het alleen op de eigen pagina.");
  expect(preview).toContain("1 persoon moet je bellen.");
  expect(preview).toContain("Verstuur aan 3 mensen");
  expect(preview).toContain("Bericht over Gesprek");
  expect(await queued(session.id)).toHaveLength(0);
  // Pressed twice at once and once more later it is one message.
  const fields = message();
  const pressed = await Promise.all([send(berichten, fields), send(berichten, fields)]);
  expect(pressed.map(({ status }) => status)).toEqual([303, 303]);
  expect((await send(berichten, fields)).status).toBe(303);
  expect((await send(berichten, { ...fields, body: "Iets anders" })).status).toBe(409);
  expect(await client.sessionMessage.count({ where: { sessionId: session.id } })).toBe(1);
  const mails = await queued(session.id);
  expect(mails.map(({ recipient }) => recipient)).toEqual([addressIn(session.id, "uil")]);
  expect(mails[0]?.payload).toContain(WORDS);
  expect(mails[0]?.payload).toContain("/aanmelding/");
  const list = await (await get(berichten)).text();
  expect(list).toContain(WORDS);
  expect(list).toContain("3. Merel");
  expect(list).not.toContain("@voorbeeld.nl");
  const home = await (await get(`${here}/overzicht`)).text();
  expect(home).toContain(WORDS);
  expect(home).not.toContain("Merel");
  const own = `/bijeenkomsten/${session.slug}/aanmelding`;
  expect(await (await visit(own, { headers: { Cookie: page } })).text()).toContain(WORDS);
  const entry = await client.auditEntry.findFirstOrThrow({
    where: { action: "session.wroteToAll", subjectId: session.id },
  });
  expect(JSON.parse(entry.details)).toEqual({
    ...{ audience: "everyone", mail: 1, page: 1, telephone: 1 },
  });
});

test("who telephoned stays on the list of those to call until they were told", async () => {
  const { here, get, send, berichten, session } = await threePeople();
  const client = await testDatabase();
  await send(berichten, message());
  expect(await (await get(here)).text()).toContain("nog bellen over 1 bericht");
  const reader = await client.sessionMessageReader.findFirstOrThrow({
    where: { told: "telephone", message: { sessionId: session.id } },
  });
  const { messageId, signUpId } = reader;
  const told = { intent: "told", messageId, signUpId };
  expect((await send(berichten, told)).status).toBe(303);
  expect((await send(berichten, told)).status).toBe(303);
  expect(await (await get(here)).text()).not.toContain("nog bellen over");
  const noted = { where: { action: "signUp.toldByTelephone", subjectId: signUpId } };
  expect(await client.auditEntry.count(noted)).toBe(1);
  // Nobody is told at the desk of another session, and who gets mail is not called.
  const other = await openDesk();
  expect((await other.send(`${other.here}/berichten`, told)).status).toBe(404);
  const mailed = await client.sessionMessageReader.findFirstOrThrow({
    where: { told: "mail", message: { sessionId: session.id } },
  });
  expect((await send(berichten, { ...told, signUpId: mailed.signUpId })).status).toBe(404);
  // Who telephones after it was sent has to hear it as well; who signs up on the site reads it there.
  await send(`${here}/aanmelden`, {
    ...CALLER,
    nickname: "Vink",
    submission: newSubmissionToken(),
  });
  expect(await (await get(berichten)).text()).toContain("4. Vink");
  const late = await signUpAs(session.slug, { email: addressIn(session.id, "laat") });
  const own = `/bijeenkomsten/${session.slug}/aanmelding`;
  expect(await (await visit(own, { headers: { Cookie: late } })).text()).toContain(WORDS);
  expect(await queued(session.id)).toHaveLength(1);
});

test("a message does not leave to who gave the seat back or was erased after it was queued", async () => {
  const { session, send, berichten } = await threePeople();
  await signUpAs(session.slug, { email: addressIn(session.id, "specht") });
  await send(berichten, message());
  const client = await testDatabase();
  const [one, other] = await queued(session.id);
  if (!one?.personId || !other?.personId) throw new Error("two messages were to be queued");
  const leaves = (row: typeof one) => leavingMessage(client, row, EXAMPLE_MOMENT);
  expect(await leaves(one)).not.toBeNull();
  await client.signUp.updateMany({
    where: { personId: one.personId },
    data: { state: "cancelled" },
  });
  expect(await leaves(one)).toBeNull();
  const { personId } = other;
  await inTransaction((transaction) => eraseAllOf(transaction, personId, EXAMPLE_MOMENT));
  expect(await leaves(other)).toBeNull();
  expect(await client.outboxMessage.count({ where: { id: other.id } })).toBe(0);
  expect(
    await client.sessionMessageReader.count({ where: { message: { sessionId: session.id } } }),
  ).toBe(3);
});

test("the waiting list is written to apart; nobody at all is refused, and so is a sixth message of a day", async () => {
  const { session, here, send, get } = await openDesk({ capacity: 1 });
  const berichten = `${here}/berichten`;
  expect((await send(berichten, message())).status).toBe(409);
  await signUpAs(session.slug, { email: addressIn(session.id, "uil") });
  expect((await send(berichten, message({ audience: "waitlisted" }))).status).toBe(409);
  await signUpAs(session.slug, { email: addressIn(session.id, "specht") });
  await send(berichten, message({ audience: "waitlisted" }));
  expect((await queued(session.id)).map(({ recipient }) => recipient)).toEqual([
    addressIn(session.id, "specht"),
  ]);
  for (let sent = 1; sent < 5; sent += 1) await send(berichten, message());
  expect((await send(berichten, message())).status).toBe(429);
  expect(await (await get(berichten)).text()).toContain("Schrijf morgen verder.");
  expect((await send(berichten, message({ body: " " }))).status).toBe(422);
  expect((await send(berichten, message({ audience: "parents" }))).status).toBe(422);
});

test("only the moderator of the round writes, and an administrator reads what was written", async () => {
  const { here, get, send, berichten } = await threePeople();
  await send(berichten, message());
  const stranger = await asActor("moderator", { roundIds: [] });
  for (const { cookie } of [stranger, await asActor("administrator"), await asActor("responder")]) {
    expect((await get(berichten, cookie)).status).toBe(404);
    expect((await send(berichten, message(), cookie)).status).toBe(404);
  }
  const { cookie } = await asActor("administrator");
  expect(await (await get(`${here}/overzicht`, cookie)).text()).toContain(WORDS);
  const draft = await openDesk({ state: "draft" });
  expect((await draft.send(`${draft.here}/berichten`, message())).status).toBe(409);
});

test("two weeks after the session what was written goes, and the log still says that it was", async () => {
  const { session, send, berichten } = await threePeople();
  const client = await testDatabase();
  await send(berichten, message());
  await forgetMessages(EXAMPLE_MOMENT);
  expect(await client.sessionMessage.count({ where: { sessionId: session.id } })).toBe(1);
  const { endsAt } = await client.session.findUniqueOrThrow({ where: { id: session.id } });
  await forgetMessages(new Date(endsAt.getTime() + 14 * 86_400_000 + 1));
  expect(await client.sessionMessage.count({ where: { sessionId: session.id } })).toBe(0);
  expect(
    await client.sessionMessageReader.count({ where: { message: { sessionId: session.id } } }),
  ).toBe(0);
  const written = { action: "session.wroteToAll", subjectId: session.id };
  expect(await client.auditEntry.count({ where: written })).toBe(1);
});
