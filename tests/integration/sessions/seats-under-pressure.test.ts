import { beforeEach, expect, test } from "vitest";
import { cancelSignUp } from "~/features/sessions/commands/cancel-sign-up.server";
import { confirmSeat } from "~/features/sessions/commands/confirm-seat.server";
import { releaseLapsedSeats } from "~/features/sessions/commands/release-lapsed-seats.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { switchWay } from "~/features/sessions/commands/switch-way.server";
import type { SeatWay } from "~/features/sessions/domain/ways";
import { signUpToken } from "~/features/sessions/queries/own-sign-up.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { makeRegion, makeSession, NOW, PARENT } from "../../support/sessions";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function crowd(slug: string, size: number, wayOf: (index: number) => SeatWay = () => null) {
  const grant = await grantTo("public", "session.signUp");
  return Promise.all(
    Array.from({ length: size }, (_, index) =>
      signUp(
        grant,
        {
          slug,
          fields: { ...PARENT, way: wayOf(index), email: `ouder-${index}@voorbeeld.nl` },
          submission: newSubmissionToken(),
          language: "nl",
        },
        NOW,
      ),
    ),
  );
}

async function rowsOf(sessionId: string) {
  const client = await testDatabase();
  return client.signUp.findMany({ where: { sessionId }, orderBy: { position: "asc" } });
}

const tokenOf = (row: { sessionId: string; personId: string }) => ({
  token: signUpToken(row.sessionId, row.personId),
});

test("two hundred at once for the last seat: one has it, the others stand in line without a gap or a double", async () => {
  const session = await makeSession({ capacity: 1 });
  const outcomes = await crowd(session.slug, 200);
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  const rows = await rowsOf(session.id);
  expect(rows.filter(({ state }) => state === "confirmed")).toHaveLength(1);
  expect(rows.filter(({ state }) => state === "waitlisted")).toHaveLength(199);
  expect(rows.map(({ position }) => position)).toEqual(
    Array.from({ length: 200 }, (_, index) => index + 1),
  );
});

test("a hundred at once for the last seat of each way: one has it in the room, one online, each line is its own", async () => {
  const session = await makeSession({ format: "hybrid", capacity: 1, onlineCapacity: 1 });
  const outcomes = await crowd(session.slug, 100, (index) => (index % 2 ? "online" : "room"));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  const rows = await rowsOf(session.id);
  for (const way of ["room", "online"]) {
    const states = rows.filter((row) => row.way === way).map(({ state }) => state);
    expect(states).toHaveLength(50);
    expect(states.filter((state) => state === "confirmed")).toHaveLength(1);
    expect(states[0]).toBe("confirmed");
  }
});

test("ten who wait for the room and want the one place online at once: one has it, nobody is seated twice", async () => {
  const session = await makeSession({ format: "hybrid", capacity: 2, onlineCapacity: 1 });
  await crowd(session.slug, 12, () => "room");
  const before = await rowsOf(session.id);
  const grant = await grantTo("public", "session.signUp");
  const waiting = before.filter(({ state }) => state === "waitlisted");
  await Promise.all(waiting.map((row) => switchWay(grant, tokenOf(row), "online", NOW)));
  const after = await rowsOf(session.id);
  const of = (way: string, state: string) =>
    after.filter((row) => row.way === way && row.state === state).length;
  expect([of("room", "confirmed"), of("online", "confirmed")]).toEqual([2, 1]);
  expect([of("room", "waitlisted"), of("online", "waitlisted")]).toEqual([0, 9]);
  // Those who have a seat in the room cannot trade it for a place in the line.
  const [seated] = before;
  if (!seated) throw new Error("nobody signed up");
  expect(await switchWay(grant, tokenOf(seated), "online", NOW)).toEqual({
    ok: false,
    code: "full",
  });
  expect((await rowsOf(session.id)).find(({ id }) => id === seated.id)).toMatchObject({
    way: "room",
    state: "confirmed",
  });
});

test("a seat that comes free in the room goes to who waits for the room, and tells them so", async () => {
  const session = await makeSession({ format: "hybrid", capacity: 1, onlineCapacity: 1 });
  await crowd(session.slug, 4, (index) => (index % 2 ? "online" : "room"));
  const rows = await rowsOf(session.id);
  const first = rows.find(({ way, state }) => way === "room" && state === "confirmed");
  if (!first) throw new Error("nobody is in the room");
  const grant = await grantTo("public", "session.signUp");
  await cancelSignUp(grant, tokenOf(first), NOW);
  const after = await rowsOf(session.id);
  const states = (wanted: string) =>
    after.filter(({ way }) => way === wanted).map(({ state }) => state);
  expect(states("room")).toEqual(["cancelled", "confirmed"]);
  expect(states("online")).toEqual(["confirmed", "waitlisted"]);
});

test("the same person fifty times at once has one sign-up", async () => {
  const session = await makeSession();
  const visitor = await asParticipant();
  const grant = await grantTo(visitor, "session.signUp");
  const tries = await Promise.all(
    Array.from({ length: 50 }, () =>
      signUp(
        grant,
        { slug: session.slug, fields: PARENT, submission: newSubmissionToken(), language: "nl" },
        NOW,
      ),
    ),
  );
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await rowsOf(session.id)).toHaveLength(1);
});

test("twenty cancellations at once promote twenty, in the order of the line, and tell each one", async () => {
  const session = await makeSession({ capacity: 20 });
  await crowd(session.slug, 50);
  const before = await rowsOf(session.id);
  const leaving = before.slice(0, 20);
  const grant = await grantTo("public", "session.signUp");
  await Promise.all(leaving.map((row) => cancelSignUp(grant, tokenOf(row), NOW)));
  const after = await rowsOf(session.id);
  const states = after.map(({ state }) => state);
  expect(states.slice(0, 20).every((state) => state === "cancelled")).toBe(true);
  expect(states.slice(20, 40).every((state) => state === "confirmed")).toBe(true);
  expect(states.slice(40).every((state) => state === "waitlisted")).toBe(true);
  const client = await testDatabase();
  const promoted = await client.auditEntry.findMany({
    where: { action: "signUp.promoted" },
    orderBy: { sequence: "asc" },
  });
  expect(promoted.map(({ subjectId }) => subjectId)).toEqual(
    after.slice(20, 40).map(({ id }) => id),
  );
  expect(await client.outboxMessage.count({ where: { kind: "session.promoted" } })).toBe(20);
});

test("cancelling the same seat twenty times at once promotes one", async () => {
  const session = await makeSession({ capacity: 1 });
  await crowd(session.slug, 5);
  const [first] = await rowsOf(session.id);
  if (!first) throw new Error("nobody signed up");
  const grant = await grantTo("public", "session.signUp");
  const tries = await Promise.all(
    Array.from({ length: 20 }, () => cancelSignUp(grant, tokenOf(first), NOW)),
  );
  expect(tries.every(({ ok }) => ok)).toBe(true);
  const states = (await rowsOf(session.id)).map(({ state }) => state);
  expect(states).toEqual(["cancelled", "confirmed", "waitlisted", "waitlisted", "waitlisted"]);
});

test("a promoted seat is confirmed in time, or passes on to the next", async () => {
  const session = await makeSession({ capacity: 1, confirmHours: 24 });
  await crowd(session.slug, 3);
  const [first, second] = await rowsOf(session.id);
  if (!first || !second) throw new Error("nobody signed up");
  const grant = await grantTo("public", "session.signUp");
  await cancelSignUp(grant, tokenOf(first), NOW);
  const inTime = new Date(NOW.getTime() + 24 * 3_600_000);
  const late = new Date(inTime.getTime() + 1000);

  await releaseLapsedSeats(inTime);
  expect((await rowsOf(session.id))[1]?.state).toBe("confirmed");
  await releaseLapsedSeats(late);
  const passedOn = await rowsOf(session.id);
  expect(passedOn.map(({ state }) => state)).toEqual(["cancelled", "cancelled", "confirmed"]);

  const third = passedOn[2];
  if (!third) throw new Error("nobody is third");
  expect(await confirmSeat(grant, tokenOf(second), late)).toEqual({ ok: false, code: "gone" });
  expect(await confirmSeat(grant, tokenOf(third), late)).toEqual({ ok: true });
  await releaseLapsedSeats(new Date("2027-03-10T09:00:00Z"));
  expect((await rowsOf(session.id))[2]?.state).toBe("confirmed");
});

test("a link of nobody changes nothing", async () => {
  const session = await makeSession();
  await crowd(session.slug, 1);
  const grant = await grantTo("public", "session.signUp");
  const foreign = { token: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" };
  expect(await cancelSignUp(grant, foreign, NOW)).toEqual({ ok: false, code: "not_found" });
  expect((await rowsOf(session.id))[0]?.state).toBe("confirmed");
});
