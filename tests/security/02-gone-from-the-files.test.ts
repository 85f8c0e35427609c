/**
 * What a thief of the disk finds: after an erasure and after a round has reported back, no file of the database holds
 * what is gone, neither while the service runs nor after it has stopped.
 */
import { beforeEach, expect, test } from "vitest";
import { eraseChosen, eraseEverything } from "~/features/own/commands/erase.server";
import { loadErasurePlan } from "~/features/own/queries/erasure-plan.server";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { codeHash } from "~/features/people/commands/ensure-person.server";
import { removeEmail } from "~/features/people/commands/remove-email.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { reportBackRound } from "~/features/reporting/commands/report-back-round.server";
import { makeSearchTables } from "~/features/search/commands/search-tables.server";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { closeDatabase, emptyWriteAheadLog } from "~/platform/db.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { asActor, asParticipant, grantTo } from "../support/actors";
import type { ParticipantVisitor } from "../support/actors";
import { visit } from "../support/application";
import { emptyDatabase, testDatabase } from "../support/database";
import { found } from "../support/files-of-service";
import { NOW, publishedProposal } from "../support/proposals";
import { makeRegion, makeRound } from "../support/sessions";
import { formOf, openSurvey, submission } from "../support/surveys";

const ADDRESS = "herkenbaar.adres@example.org";
const ANSWER = "Xylofoonles in de Kerkstraat";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

const own = ({ cookie }: ParticipantVisitor) =>
  authorizeOwn(new Request("http://localhost/", { headers: { Cookie: cookie } }));

test("an erased address, answer and code are in no file", async () => {
  const survey = await openSurvey();
  const writer = await asParticipant();
  const form = formOf(submission({ "answers.remark": ANSWER }));
  const respondent = { personId: writer.personId, draftToken: null };
  const sent = await sendResponse(
    await grantTo(writer, "survey.respond"),
    { slug: survey.slug, respondent, form, submission: form["submission"]?.[0] ?? "" },
    "nl",
    NOW,
  );
  expect(sent.ok).toBe(true);
  await leaveEmail(await own(writer), { email: ADDRESS, frequency: "atOnce" }, "nl", NOW);
  const words = [ADDRESS, ANSWER, codeHash(writer.code), writer.personId];
  expect(found(words)).toEqual(words);
  // Half of the words have moved from the log to the database by now, as on any evening.
  await emptyWriteAheadLog();
  expect(found(words)).toEqual(words);

  await eraseEverything(await own(writer), NOW);

  expect(found([...words, writer.code])).toEqual([]);
  await closeDatabase();
  expect(found([...words, writer.code])).toEqual([]);
});

test("a removed address is in no file, however full the table is", async () => {
  const words: string[] = [];
  const people: ParticipantVisitor[] = [];
  for (let n = 0; n < 60; n += 1) {
    const person = await asParticipant();
    const email = `adres-nummer-${n}-${"x".repeat(n)}@example.org`;
    await leaveEmail(await own(person), { email, frequency: "atOnce" }, "nl", NOW);
    people.push(person);
    words.push(email);
  }
  expect(found(words)).toEqual(words);
  const gone = people.filter((_, n) => n % 3 !== 0);
  for (const person of gone) await removeEmail(await own(person));

  expect(found(words)).toEqual(words.filter((_, n) => n % 3 === 0));
});

test("the words of an erased proposal are in no file, also not in the index of words", async () => {
  const round = await makeRound();
  const client = await testDatabase();
  await makeSearchTables(client);
  const title = "ZWEMBADGLIJBAAN voor iedereen";
  const { proposalId, author } = await publishedProposal(round.id, NOW);
  await client.proposal.update({
    where: { id: proposalId },
    data: { title, publicTitle: title },
  });
  await refreshSearchIndex(SEARCHABLE);
  // The index has small letters, and leaves out what a word shares with the one before it.
  expect(found(["ZWEMBADGLIJBAAN", "badglijbaan"])).toHaveLength(2);

  await eraseEverything(await own(author), NOW);

  expect(found(["ZWEMBADGLIJBAAN", "badglijbaan"])).toEqual([]);
});

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

test("of a round whose secret is destroyed nothing can be chosen, and nothing is said to be erased", async () => {
  const survey = await openSurvey();
  const writer = await asParticipant();
  await answer(survey.slug, writer, "Van een deelnemer");
  const client = await testDatabase();
  await client.round.update({ where: { id: survey.roundId }, data: { secret: null } });
  const [item, ...others] = await loadErasurePlan(writer.personId, "nl");
  expect(others).toEqual([]);
  expect(item).toMatchObject({ kind: "response", action: "alreadyUnlinked" });

  const chosen = [item?.key ?? ""];
  expect(await eraseChosen(await own(writer), chosen, NOW)).toEqual({ ok: false, code: "invalid" });
  const page = (await visit("/mijn/wissen", { headers: { Cookie: writer.cookie } })).text();
  expect(await page).toContain("Dit kun je niet meer wissen");
  expect(await page).not.toContain('name="chosen"');
});

async function repliedTheme(roundId: string) {
  const client = await testDatabase();
  const body = await client.body.findFirstOrThrow({ select: { id: true } });
  const reply = { outcome: "yes", reason: "Ja.", bodyId: body.id, owner: "Beleid" };
  const words = { slug: "t", title: "Thuis", summary: "x", state: "published" };
  return { ...words, roundId, replies: { create: { ...reply, repliedOn: "2026-03-10" } } };
}

test("the destroyed secret of a round is in no file", async () => {
  const { roundId, secret } = await openSurvey();
  const client = await testDatabase();
  await client.theme.create({ data: await repliedTheme(roundId) });
  const { slug } = await client.round.update({
    where: { id: roundId },
    data: { state: "closed" },
    select: { slug: true },
  });
  await emptyWriteAheadLog();
  expect(found([secret])).toEqual([secret]);
  const grant = await grantTo(await asActor("administrator"), "round.reportBack", { roundId });

  expect(await reportBackRound(grant, slug, NOW)).toEqual({ ok: true });

  expect(found([secret])).toEqual([]);
  await closeDatabase();
  expect(found([secret])).toEqual([]);
});
