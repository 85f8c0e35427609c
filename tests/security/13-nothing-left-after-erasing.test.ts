/** After erasing everything no table holds a word or a key of the person, except where the rules say so. */
import { beforeEach, describe, expect, test } from "vitest";
import { eraseEverything } from "~/features/own/commands/erase.server";
import { copyHolders, ownInputKinds } from "~/own-input.server";
import { asActor } from "../support/actors";
import { columnsWith, keysOf } from "../support/columns-with";
import { emptyDatabase, testDatabase } from "../support/database";
import { everythingOfOne, MARK, ownInput, said } from "../support/everything-of-one";
import type { EverythingOfOne } from "../support/everything-of-one";
import { caseOn, decideAs, NOW } from "../support/proposals";
import { makeRegion } from "../support/sessions";

/** Columns of the registry that hold words only once something is held for safety or was answered in public. */
const ONLY_PUBLISHED_OR_HELD = [
  "ClaimChallenge.answer",
  "ModerationCase.sealedText",
  "SessionQuestion.answer",
];

/** Columns of the registry that say where words are covered, not which: places in the text. */
const PLACES = ["Proposal", "Comment", "SessionQuestion", "ClaimChallenge"].map(
  (table) => `${table}.redactions`,
);

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

const inIndex = (column: string) => column.startsWith("SearchWords");

test("everything of one person stands in every column that the registry says can hold words", async () => {
  await everythingOfOne();
  const filled = await columnsWith(MARK);
  const registered = [
    ...ownInputKinds.flatMap(({ texts }) => texts),
    ...copyHolders.flatMap(({ columns }) => columns),
    "ContactAddress.email",
    "OutboxMessage.recipient",
  ];
  expect(registered.filter((column) => !filled.includes(column)).sort()).toEqual(
    [...ONLY_PUBLISHED_OR_HELD, ...PLACES].sort(),
  );
  // And in no column that the registry does not know.
  expect(filled.filter((column) => !registered.includes(column) && !inIndex(column))).toEqual([]);
});

test("nothing of it is left after erasing everything, and no key of the person", async () => {
  const everything = await everythingOfOne();
  expect(await columnsWith(...(await keysOf(everything)))).not.toEqual([]);
  await eraseEverything(await ownInput(everything.writer), NOW);
  expect(await columnsWith(MARK)).toEqual([]);
  expect(await columnsWith(...(await keysOf(everything)))).toEqual([]);
});

describe("what is published or held", () => {
  /** The quote, the proposal, the question and the challenge are public with an answer; the reaction is held. */
  async function publishAndHold(everything: EverythingOfOne) {
    const client = await testDatabase();
    const { themeId, proposalId, questionId, challengeId, reactionId } = everything;
    const body = await client.body.findFirstOrThrow({ select: { id: true } });
    await client.theme.update({ where: { id: themeId }, data: { state: "published" } });
    await client.preparedReply.deleteMany();
    await client.reply.create({
      data: {
        proposalId,
        outcome: "yes",
        reason: "Ja.",
        bodyId: body.id,
        owner: "Beleid",
        repliedOn: "2027-03-01",
        opinions: { create: { personId: everything.writer.personId, opinion: "understood" } },
      },
    });
    await client.proposal.update({ where: { id: proposalId }, data: { state: "answered" } });
    await client.sessionQuestion.update({
      where: { id: questionId },
      data: { state: "answered", answer: said("antwoord"), returnReason: null },
    });
    await client.claimChallenge.update({
      where: { id: challengeId },
      data: { state: "answered", answer: said("antwoord op tegenspraak") },
    });
    await client.comment.update({ where: { id: reactionId }, data: { state: "held" } });
    await client.moderationCase.updateMany({
      where: { subjectId: reactionId },
      data: { state: "held", decision: null },
    });
  }

  test("stays where it is public and with the safety officer, leads to nobody, and goes with the case", async () => {
    const everything = await everythingOfOne();
    await publishAndHold(everything);
    await eraseEverything(await ownInput(everything.writer), NOW);

    const published = [
      "Answer.value",
      "ClaimChallenge.answer",
      "ClaimChallenge.reason",
      "Proposal.body",
      "Proposal.publicText",
      "Proposal.publicTitle",
      "Proposal.title",
      "SessionQuestion.answer",
      "SessionQuestion.body",
      "ThemeLink.quote",
      "ThemeLink.quoteEn",
    ];
    /** What others took from the public proposal, and its news that waits. */
    const taken = [
      "InputCard.text",
      "OpinionStatement.text",
      "OpinionStatement.textEn",
      "OutboxMessage.payload",
      "SearchDocument.body",
      "SearchDocument.title",
    ];
    const left = async () => (await columnsWith(MARK)).filter((column) => !inIndex(column));
    const held = [
      "CaseDraft.filledIn",
      "CaseNote.text",
      "ModerationCase.appealText",
      "ModerationCase.sealedText",
    ];
    expect(await left()).toEqual([...published, ...taken, ...held].sort());
    expect(await columnsWith(...(await keysOf(everything)))).toEqual([]);

    const officer = await asActor("safetyOfficer");
    const { id } = await caseOn(everything.reactionId);
    expect(await decideAs(officer, id, { kind: "release" }, NOW)).toMatchObject({ ok: true });
    expect(await left()).toEqual([...published, ...taken].sort());
  });
});
