/**
 * Elsewhere: a survey refused at twelve o'clock sharp, a sign-up half a second later was taken, and the page said "up to
 * and including". Every deadline of the product counts the second it names, and not the one after it, in rules that
 * look at one thing as well as in questions to the database.
 */
import { describe, expect, test } from "vitest";
import { isWithinDeadline, oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { openRounds } from "~/features/rounds/queries/open-rounds.server";
import { closeDueRounds } from "~/features/rounds/commands/close-due-rounds.server";
import { takesInput } from "~/features/rounds/domain/round";
import { isSignUpOpen } from "~/features/sessions/domain/session";
import { registerSpeaker } from "~/features/sessions/domain/speaking";
import { messageHolds } from "~/features/sessions/domain/registrant-message";
import { promotedSeatAt } from "~/features/sessions/domain/waitlist";
import { canRespond, stateAt } from "~/features/surveys/domain/survey-state";
import { testDatabase } from "../support/database";
import { makeRound } from "../support/sessions";

const DEADLINE = new Date("2027-03-10T11:00:00Z");
const LATER = new Date("2027-03-11T11:00:00Z");
const at = (milliseconds: number) => new Date(DEADLINE.getTime() + milliseconds);

/** Each place where somebody may still do something, at a moment. */
const RULES: Record<string, (now: Date) => boolean> = {
  survey: (now) => canRespond({ state: "open", closesAt: DEADLINE }, now).ok,
  "survey as it is shown": (now) => stateAt({ state: "open", closesAt: DEADLINE }, now) === "open",
  round: (now) => takesInput({ state: "open", opensAt: null, closesAt: DEADLINE }, now),
  "sign-up": (now) => isSignUpOpen({ startsAt: LATER, signUpClosesAt: DEADLINE }, now),
  "right to speak": (now) =>
    registerSpeaker(
      { subject: "Over slapen", minutes: 3 },
      { startsAt: LATER, speakersUntil: DEADLINE, speakerMinutes: 5 },
      { lastPosition: 0, alreadyRegistered: false },
      now,
    ).ok,
  "message about a seat to confirm": (now) =>
    messageHolds(
      "promoted",
      {
        state: "confirmed",
        confirmBy: DEADLINE,
        promotedAt: LATER,
        isCalledOff: false,
        isPublished: true,
        startsAt: LATER,
        endsAt: LATER,
      },
      LATER.toISOString(),
      now,
    ),
  "seat to confirm": (now) =>
    promotedSeatAt({ state: "confirmed", confirmBy: DEADLINE, canBeAsked: true }, now) === "waits",
};

describe.each(Object.keys(RULES))("%s", (name) => {
  test("counts the whole second of its deadline, and nothing of the next", () => {
    const moments = [-1, 0, 1, 500, 999, 1_000, 1_001];
    const taken = moments.filter((moment) => RULES[name]?.(at(moment)));
    expect(taken).toEqual([-1, 0, 1, 500, 999]);
  });
});

test("the question to the database draws the line where the rule draws it", () => {
  for (let moment = -2_000; moment <= 2_000; moment += 37) {
    const now = at(moment);
    expect(DEADLINE >= oldestOpenDeadline(now)).toBe(isWithinDeadline(DEADLINE, now));
  }
});

test("a round is open on the site exactly as long as it takes input, and is closed after that", async () => {
  const { id, slug } = await makeRound();
  const client = await testDatabase();
  await client.round.update({ where: { id }, data: { closesAt: DEADLINE } });
  const isOpen = async (now: Date) =>
    (await openRounds("nl", now)).rounds.some((round) => round.slug === slug);
  expect([await isOpen(at(999)), await isOpen(at(1_000))]).toEqual([true, false]);
  const stateAfter = async (now: Date) => {
    await closeDueRounds(now);
    return (await client.round.findUniqueOrThrow({ where: { id } })).state;
  };
  expect([await stateAfter(at(999)), await stateAfter(at(1_000))]).toEqual(["open", "closed"]);
});
