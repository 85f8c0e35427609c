/** Votes in a room: three hundred at once, sent twice, changed, by a person with two phones, and taken apart afterwards. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { castVote } from "~/features/live/commands/cast-vote.server";
import { forgetVotes } from "~/features/live/commands/forget-votes.server";
import { leadRoom, undoStep } from "~/features/live/commands/lead-room.server";
import { saveQuestion } from "~/features/live/commands/save-question.server";
import type { RoomStep } from "~/features/live/domain/live-room";
import { ownVote, roomPage, votesNow } from "~/features/live/queries/room-page.server";
import { liveVotesOwnInput } from "~/features/live/own-input.server";
import { inTransaction } from "~/platform/db.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { testDatabase } from "../../support/database";
import { ENDS, makeRegion, makeSession } from "../../support/sessions";
import type { TestSession } from "../../support/sessions";

const DURING = new Date("2027-03-11T15:00:00Z");
const PHONES = Array.from({ length: 300 }, (_, index) => `telefoon ${index}`);

let session: TestSession;
let questionId: string;

async function moderatorGrant() {
  const moderator = await asActor("moderator", { roundIds: [session.roundId] });
  return grantTo(moderator, "session.report", { roundId: session.roundId });
}

async function roomOf() {
  const client = await testDatabase();
  return client.liveRoom.findUniqueOrThrow({
    where: { sessionId: session.id },
    select: { version: true, stage: true, questions: { select: { id: true, state: true } } },
  });
}

async function take(step: RoomStep) {
  const { version } = await roomOf();
  return leadRoom(await moderatorGrant(), { sessionId: session.id, version }, step, DURING);
}

async function vote(browser: string, choice: string, visitor?: ParticipantVisitor) {
  const grant = await grantTo(visitor ?? "public", "session.ask");
  return castVote(grant, { slug: session.slug, questionId, chosen: [choice], browser });
}

beforeAll(makeRegion);

beforeEach(async () => {
  session = await makeSession();
  const fields = {
    text: "Is er genoeg hulp?",
    kind: "yesNo" as const,
    options: "",
    sensitive: false,
  };
  const place = { sessionId: session.id, questionId: null };
  expect(await saveQuestion(await moderatorGrant(), place, fields, DURING)).toEqual({ ok: true });
  questionId = (await roomOf()).questions[0]?.id ?? "";
  expect((await take({ verb: "begin" })).ok).toBe(true);
  expect((await take({ verb: "next" })).ok).toBe(true);
});

describe("three hundred phones at once", () => {
  test("are counted once each, also when each sends twice", async () => {
    const sent = PHONES.flatMap((phone) => [vote(phone, "yes"), vote(phone, "yes")]);
    expect((await Promise.all(sent)).every(({ ok }) => ok)).toBe(true);
    expect(await votesNow(questionId)).toBe(300);
  });

  test("each changes its mind, and still counts once", async () => {
    const few = PHONES.slice(0, 20);
    await Promise.all(few.map((phone) => vote(phone, "yes")));
    await Promise.all(few.map((phone) => vote(phone, "no")));
    expect(await votesNow(questionId)).toBe(20);
    expect(await ownVote(questionId, few[0] ?? "", null)).toEqual(["no"]);
  });
});

test("somebody with a code has one vote on two phones, and what they chose goes with them", async () => {
  const somebody = await asParticipant();
  await vote("eerste telefoon", "yes", somebody);
  await vote("tweede telefoon", "no", somebody);
  expect(await votesNow(questionId)).toBe(1);
  const client = await testDatabase();
  expect(await liveVotesOwnInput.count(client, somebody.personId)).toBe(1);
  await inTransaction(async (transaction) => {
    await liveVotesOwnInput.unlink?.(transaction, somebody.personId, DURING);
  });
  expect(await votesNow(questionId)).toBe(0);
});

test("a result shows after closing, from ten votes on; a closed question takes no vote", async () => {
  await Promise.all(PHONES.slice(0, 9).map((phone) => vote(phone, "yes")));
  const open = await roomPage(session.slug, "nl");
  expect(open?.question).toMatchObject({ isOpen: true, result: null });
  await take({ verb: "close" });
  expect((await roomPage(session.slug, "nl"))?.question?.result).toEqual({
    hidden: true,
    needed: 10,
  });
  expect(await vote("te laat", "yes")).toEqual({ ok: false, code: "closed" });
  await take({ verb: "reopen" });
  await vote("tiende", "no");
  await take({ verb: "close" });
  const shown = await roomPage(session.slug, "nl");
  expect(shown?.question?.result).toMatchObject({ hidden: false, voters: 10 });
});

test("one more vote does not move a result that was shown", async () => {
  await Promise.all(PHONES.slice(0, 10).map((phone) => vote(phone, "yes")));
  await take({ verb: "close" });
  const before = (await roomPage(session.slug, "nl"))?.question?.result;
  await take({ verb: "reopen" });
  await vote("elfde", "no");
  await take({ verb: "close" });
  expect((await roomPage(session.slug, "nl"))?.question?.result).toEqual(before);
});

test("a step on a room that moved on is refused, and the last step can be undone", async () => {
  const { version } = await roomOf();
  const grant = await moderatorGrant();
  const place = { sessionId: session.id, version };
  const steps = [1, 2].map(() => leadRoom(grant, place, { verb: "close" }, DURING));
  const outcomes = await Promise.all(steps);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const undone = await undoStep(grant, { ...place, version: version + 1 }, DURING);
  expect(undone).toEqual({ ok: true });
  expect((await roomOf()).questions[0]?.state).toBe("open");
  expect((await vote("weer open", "yes")).ok).toBe(true);
});

test("a moderator of another round leads nothing", async () => {
  const other = await makeSession();
  const stranger = await asActor("moderator", { roundIds: [other.roundId] });
  const grant = await grantTo(stranger, "session.report", { roundId: other.roundId });
  const { version } = await roomOf();
  const outcome = await leadRoom(
    grant,
    { sessionId: session.id, version },
    { verb: "end" },
    DURING,
  );
  expect(outcome).toEqual({ ok: false, code: "not_found" });
});

test("a day after the session only the counts are left", async () => {
  await Promise.all(PHONES.slice(0, 12).map((phone) => vote(phone, "yes")));
  await forgetVotes(new Date(ENDS.getTime() + 86_000_000));
  expect(await votesNow(questionId)).toBe(12);
  await forgetVotes(new Date(ENDS.getTime() + 87_000_000));
  expect(await votesNow(questionId)).toBe(0);
  const client = await testDatabase();
  const kept = await client.liveQuestion.findUniqueOrThrow({ where: { id: questionId } });
  expect(JSON.parse(kept.phones ?? "")).toEqual({ voters: 12, chosen: { yes: 12 } });
  expect(kept.state).toBe("closed");
  expect(JSON.parse(kept.result ?? "")).toMatchObject({ voters: 12 });
});
