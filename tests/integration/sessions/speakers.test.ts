import { beforeEach, describe, expect, test } from "vitest";
import { parseWallTime } from "~/features/calendar/domain/amsterdam-time";
import {
  registerSpeaker,
  withdrawSpeaker,
} from "~/features/sessions/commands/register-speaker.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { deskSpeakers, speakersPage } from "~/features/sessions/queries/speakers.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { makeRegion, makeSession, NOW, PARENT } from "../../support/sessions";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

describe("the right to speak", () => {
  /** The Tuesday before the session, eleven o'clock on the wall in Amsterdam. */
  const wall = parseWallTime({ date: "2027-03-09", time: "11:00" });
  if (!wall.ok) throw new Error("a plain Tuesday morning");
  const deadline = wall.instant;
  const takesSpeakers = {
    speakersUntil: deadline,
    speakerMinutes: 5,
    speakerNote: "Kom een kwartier eerder.",
  };

  async function speak(slug: string, now: Date, submission = newSubmissionToken()) {
    const grant = await grantTo("public", "session.signUp");
    const words = { subject: "Wonen", minutes: 3 };
    return registerSpeaker(grant, { slug, ...words, submission, language: "nl" }, now);
  }

  test.each(["UTC", "America/New_York", "Pacific/Kiritimati"])(
    "ends at 11.00.00 in Amsterdam, with a server in %s",
    async (zone) => {
      const zoneOfTheMachine = process.env["TZ"];
      process.env["TZ"] = zone;
      try {
        const session = await makeSession(takesSpeakers);
        const exactly = new Date("2027-03-09T10:00:00Z");
        const second = new Date("2027-03-09T10:00:01Z");
        expect(await speak(session.slug, exactly)).toMatchObject({ ok: true });
        expect(await speak(session.slug, second)).toMatchObject({
          code: "closed",
          closedAt: deadline,
        });
        const client = await testDatabase();
        expect(await client.speakerRegistration.count()).toBe(1);
      } finally {
        if (zoneOfTheMachine === undefined) delete process.env["TZ"];
        else process.env["TZ"] = zoneOfTheMachine;
      }
    },
  );

  test("is a list in order of arrival, also when all come at once; the same form twice is one turn", async () => {
    const session = await makeSession(takesSpeakers);
    const token = newSubmissionToken();
    const tokens = [token, token, ...Array.from({ length: 8 }, newSubmissionToken)];
    await Promise.all(tokens.map((submission) => speak(session.slug, NOW, submission)));
    const client = await testDatabase();
    const rows = await client.speakerRegistration.findMany({ orderBy: { position: "asc" } });
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("shows a speaker the own turn, the desk all of them, and everybody else only how many", async () => {
    const session = await makeSession(takesSpeakers);
    await speak(session.slug, NOW);
    const outcome = await speak(session.slug, NOW);
    if (!outcome.ok) throw new Error(outcome.code);
    const own = await speakersPage(session.slug, outcome.person.personId, "nl", NOW);
    expect(own?.own).toMatchObject({ place: 2, afterMinutes: 3 });
    const others = await speakersPage(session.slug, null, "nl", NOW);
    expect(others).toMatchObject({ turns: 2, own: null });
    expect(JSON.stringify(others)).not.toContain("Wonen");
    const moderator = await asActor("moderator", { roundIds: [session.roundId] });
    const list = await deskSpeakers(
      await grantTo(moderator, "session.attendance"),
      session.id,
      "nl",
      NOW,
    );
    expect(list).toMatchObject({ totalMinutes: 6, turns: [{ minutes: 3 }, { minutes: 3 }] });
  });

  test("is written to a speaker who left an address, with how it works", async () => {
    const session = await makeSession(takesSpeakers);
    const visitor = await asParticipant();
    const grant = await grantTo(visitor, "session.signUp");
    const fields = { ...PARENT, email: "ouder@voorbeeld.nl" };
    const asked = { slug: session.slug, language: "nl" } as const;
    await signUp(grant, { ...asked, fields, submission: newSubmissionToken() }, NOW);
    const turn = { ...asked, subject: "Wonen", minutes: 3, submission: newSubmissionToken() };
    await registerSpeaker(grant, turn, NOW);
    const client = await testDatabase();
    const sent = await client.outboxMessage.findFirstOrThrow({
      where: { kind: "session.speaker" },
    });
    const { text } = readPayload(sent.payload);
    expect(text).toContain("Je bent nummer 1");
    expect(text).toContain("Kom een kwartier eerder.");
    expect(text).toContain("/inspreken");
  });

  test("can be given back, and taken up again at the end of the list", async () => {
    const session = await makeSession(takesSpeakers);
    const visitor = await asParticipant();
    const grant = await grantTo(visitor, "session.signUp");
    const again = () =>
      registerSpeaker(
        grant,
        {
          slug: session.slug,
          subject: "Wonen",
          minutes: 2,
          submission: newSubmissionToken(),
          language: "nl",
        },
        NOW,
      );
    await again();
    expect(await again()).toMatchObject({ code: "already_registered" });
    await speak(session.slug, NOW);
    expect(await withdrawSpeaker(grant, session.slug, NOW)).toEqual({ ok: true });
    expect(await withdrawSpeaker(grant, session.slug, NOW)).toEqual({ ok: true });
    await again();
    const page = await speakersPage(session.slug, visitor.personId, "nl", NOW);
    expect(page).toMatchObject({ turns: 2, own: { place: 2 } });
  });

  test("is not there where nobody speaks", async () => {
    const session = await makeSession();
    expect(await speak(session.slug, NOW)).toMatchObject({ code: "no_speaking" });
    expect(await speakersPage(session.slug, null, "nl", NOW)).toBeNull();
  });
});
