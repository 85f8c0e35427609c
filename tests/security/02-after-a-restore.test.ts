/**
 * What comes back with an older copy of the database: nothing that was erased, destroyed, withdrawn or changed since.
 */
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { eraseChosen, eraseEverything } from "~/features/own/commands/erase.server";
import { replayErasures } from "~/features/own/commands/replay-erasures.server";
import { submitProposal } from "~/features/proposals/commands/submit-proposal.server";
import { supportProposal } from "~/features/proposals/commands/support-proposal.server";
import { takeBackSupport } from "~/features/proposals/commands/take-back-support.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { withdrawResponse } from "~/features/responses/commands/withdraw-response.server";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { codeHash } from "~/features/people/commands/ensure-person.server";
import { removeEmail } from "~/features/people/commands/remove-email.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { reportBackRound } from "~/features/reporting/commands/report-back-round.server";
import { closeDatabase, writeDownErasures } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { erasureFolder } from "~/platform/erasure-folder.server";
import { forgetOpenedSecrets, hashUnder } from "~/platform/secret.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "../support/actors";
import type { ParticipantVisitor } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { found } from "../support/files-of-service";
import { NOW, TEXT, proposalInput, publishedProposal, sendProposal } from "../support/proposals";
import { makeRegion, makeRound } from "../support/sessions";
import { formOf, openSurvey, submission } from "../support/surveys";

const ADDRESS = "herkenbaar.adres@example.org";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

const own = ({ cookie }: ParticipantVisitor) =>
  authorizeOwn(new Request("http://localhost/", { headers: { Cookie: cookie } }));

async function answer(slug: string, writer: ParticipantVisitor, remark: string) {
  const form = formOf(submission({ "answers.remark": remark }));
  const sent = await sendResponse(
    await grantTo(writer, "survey.respond"),
    {
      slug,
      respondent: { personId: writer.personId, draftToken: null },
      form,
      submission: form["submission"]?.[0] ?? "",
    },
    "nl",
    NOW,
  );
  expect(sent.ok).toBe(true);
}

/** A copy of the database as an evening's backup makes it, and the way back to it. */
async function backup() {
  const file = env().DATABASE_FILE;
  await closeDatabase();
  const copy = join(dirname(file), "evening-backup.db");
  copyFileSync(file, copy);
  return {
    copy,
    restore: async () => {
      await closeDatabase();
      for (const end of ["-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
      copyFileSync(copy, file);
      await replayErasures(NOW);
    },
  };
}

/** Answers that lead to a person with all that is left: the database, the key and the keys of rounds. */
async function joined(): Promise<number> {
  const client = await testDatabase();
  const rounds = await client.round.findMany({ select: { secret: true } });
  const people = await client.person.findMany({ select: { id: true } });
  const keys = rounds.flatMap(({ secret }) =>
    secret === null ? [] : people.map(({ id }) => hashUnder(secret, id)),
  );
  return client.response.count({ where: { respondentKey: { in: keys } } });
}

test("what was erased stays erased in a database that is put back from an older copy", async () => {
  const survey = await openSurvey();
  await replayErasures(NOW);
  const [all, chosen, address, stays] = [
    await asParticipant(),
    await asParticipant(),
    await asParticipant(),
    await asParticipant(),
  ];
  await answer(survey.slug, all, "Alles van mij weg");
  await answer(survey.slug, chosen, "Dit antwoord weg");
  await answer(survey.slug, stays, "Dit blijft staan");
  const reach = { email: ADDRESS, frequency: "atOnce" } as const;
  await leaveEmail(await own(address), reach, "nl", NOW);
  const { copy, restore } = await backup();
  const words = ["Alles van mij weg", "Dit antwoord weg", ADDRESS, codeHash(all.code)];
  expect(found(words)).toEqual(words);

  await eraseEverything(await own(all), NOW);
  const client = await testDatabase();
  const mine = await client.answer.findFirstOrThrow({
    where: { value: { contains: "Dit antwoord weg" } },
  });
  const key = `response:${mine.responseId}`;
  expect(await eraseChosen(await own(chosen), [key], NOW)).toMatchObject({ ok: true });
  await removeEmail(await own(address));
  await restore();
  rmSync(copy);

  expect(found(words)).toEqual([]);
  expect(found(["Dit blijft staan"])).toHaveLength(1);
  await closeDatabase();
  expect(found(words)).toEqual([]);
  // A second start has nothing to do.
  expect(await replayErasures(NOW)).toBe(0);
});

test("an older copy of before a round reported back joins no answer, also not with every key that is left", async () => {
  const survey = await openSurvey();
  await replayErasures(NOW);
  const writers = [await asParticipant(), await asParticipant()];
  for (const writer of writers) await answer(survey.slug, writer, "Van een deelnemer");
  expect(await joined()).toBe(2);
  // What is sealed is not in the database, and what seals it is nowhere else.
  expect(found([survey.secret])).toEqual([]);
  const { copy, restore } = await backup();
  const client = await testDatabase();
  const { secret } = await client.round.findUniqueOrThrow({ where: { id: survey.roundId } });
  await client.survey.update({ where: { id: survey.id }, data: { state: "closed" } });
  const { slug } = await client.round.update({
    where: { id: survey.roundId },
    data: { state: "closed" },
    select: { slug: true },
  });
  await client.theme.create({ data: await repliedTheme(survey.roundId) });
  const grant = await grantTo(await asActor("administrator"), "round.reportBack", {
    roundId: survey.roundId,
  });
  expect(await reportBackRound(grant, slug, NOW)).toEqual({ ok: true });
  forgetOpenedSecrets();

  // The thief has the copy with the sealed secret, and every file of the service.
  expect(readFileSync(copy).includes(secret ?? "-")).toBe(true);
  expect(() => hashUnder(secret ?? "", "x")).toThrow("gone");
  await restore();
  rmSync(copy);
  expect(await joined()).toBe(0);
  expect(found([secret ?? "-"])).toEqual([]);
  const [response] = await (await testDatabase()).response.findMany();
  expect(response).toMatchObject({ channel: "", role: "mixed" });
});

test("a start without the keys of its rounds is refused, and says what to put back", async () => {
  await openSurvey();
  await replayErasures(NOW);
  await expect(replayErasures(NOW)).resolves.toBe(0);
  rmSync(erasureFolder(), { recursive: true });
  await expect(replayErasures(NOW)).rejects.toThrow("Put that folder back");
});

test("what was withdrawn or changed does not come back with an older copy, also the second time", async () => {
  const survey = await openSurvey();
  await replayErasures(NOW);
  const [withdraws, changes, again, writes, rewrites, supports] = await Promise.all(
    Array.from({ length: 6 }, () => asParticipant()),
  );
  if (!withdraws || !changes || !again || !writes || !rewrites || !supports) throw new Error("few");
  const manage = async (who: ParticipantVisitor) => (await own(who)).grant;
  const round = await makeRound();
  const { proposalId: withdrawn } = await publishedProposal(round.id, NOW, {}, writes);
  const { proposalId: supported } = await publishedProposal(round.id, NOW);
  const { proposalId: rewritten } = await sendProposal(round.id, NOW, {}, rewrites);
  await (
    await testDatabase()
  ).proposal.update({
    where: { id: rewritten },
    data: { state: "returned" },
  });
  const support = await grantTo(supports, "proposal.support");
  const submission = newSubmissionToken();
  await supportProposal(support, { proposalId: supported, submission, language: "nl" }, NOW);
  await answer(survey.slug, withdraws, "Trek ik in");
  await answer(survey.slug, changes, "Schrijf ik anders");
  await answer(survey.slug, again, "De eerste keer");
  await withdrawResponse(await manage(again), survey.slug, NOW);
  await answer(survey.slug, again, "De tweede keer");
  const { copy, restore } = await backup();
  const words = ["Trek ik in", "Schrijf ik anders", "De tweede keer"];
  expect(found(words)).toEqual(words);

  await withdrawResponse(await manage(withdraws), survey.slug, NOW);
  await answer(survey.slug, changes, "Dat is het nu");
  await withdrawResponse(await manage(again), survey.slug, NOW);
  await withdrawProposal(await manage(writes), withdrawn, NOW);
  await takeBackSupport(await manage(supports), supported);
  const write = await grantTo(rewrites, "proposal.write");
  const text = { title: "Zonder de naam", body: TEXT.body };
  const other = proposalInput(round.id, { proposalId: rewritten, text });
  expect(await submitProposal(write, other, NOW)).toMatchObject({ ok: true });
  // The list outside follows by a job, or at the start before anybody is served.
  await writeDownErasures();
  await restore();
  rmSync(copy);

  expect(found(words)).toEqual([]);
  const after = await testDatabase();
  expect(await after.response.count({ where: { state: "sent" } })).toBe(0);
  expect(
    await after.participation.count({ where: { state: "counted", roundId: survey.roundId } }),
  ).toBe(0);
  const states = await after.proposal.findMany({ select: { id: true, state: true } });
  const stateOf = (id: string) => states.find((row) => row.id === id)?.state;
  expect([stateOf(withdrawn), stateOf(rewritten)]).toEqual(["withdrawn", "withdrawn"]);
  expect(stateOf(supported)).toBe("published");
  expect(await after.support.count()).toBe(0);
  // Whoever was taken back can answer once more, and that stays.
  await answer(survey.slug, again, "De derde keer");
  expect(await replayErasures(NOW)).toBe(0);
  expect(found(["De derde keer"])).toHaveLength(1);
});

async function repliedTheme(roundId: string) {
  const client = await testDatabase();
  const body = await client.body.findFirstOrThrow({ select: { id: true } });
  const reply = { outcome: "yes", reason: "Ja.", bodyId: body.id, owner: "Beleid" };
  const words = { slug: "t", title: "Thuis", summary: "x", state: "published" };
  return { ...words, roundId, replies: { create: { ...reply, repliedOn: "2026-03-10" } } };
}
