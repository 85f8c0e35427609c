/** A text that a moderator takes off the site, or covers further, is read nowhere else any more; also not in what is published. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { everythingOfOne, MARK } from "../../support/everything-of-one";
import type { EverythingOfOne } from "../../support/everything-of-one";
import { answer, reopen, roundWithProposal } from "../../support/merging";
import { caseOn, decideAs, NOW, PUBLISH, RETURN } from "../../support/proposals";
import { makeRegion } from "../../support/sessions";

let everything: EverythingOfOne;
let moderator: StaffVisitor;
/** Confirms what is refused of a young person. */
let second: StaffVisitor;

const contains = { contains: MARK };

async function decideAgain(subjectId: string, outcome: Outcome) {
  const { id } = await caseOn(subjectId);
  await reopen({ caseId: id });
  const decided = await decideAs(moderator, id, outcome, NOW);
  return decided.ok && decided.waitsForSecond ? decideAs(second, id, outcome, NOW) : decided;
}

/** Places where anyone, or whoever waits for a message, could read the words, with how often they stand there. */
async function readable() {
  const client = await testDatabase();
  const [proposals, index, cells, quotes, cards, statements, mail] = await Promise.all([
    client.proposal.count({ where: { publicText: contains } }),
    client.searchDocument.count({ where: { body: contains, language: "nl" } }),
    client.surveySnapshotRow.count({ where: { cells: contains } }),
    client.themeLink.count({ where: { quote: contains, quoteHidden: false } }),
    client.inputCard.count({ where: { text: contains, hidden: false } }),
    client.opinionStatement.count({ where: { text: contains, hidden: false } }),
    client.outboxMessage.count({ where: { payload: contains, recipient: "volger@example.org" } }),
  ]);
  return { proposals, index, cells, quotes, cards, statements, mail };
}

const NOWHERE = {
  proposals: 0,
  index: 0,
  cells: 1,
  quotes: 1,
  cards: 0,
  statements: 0,
  mail: 0,
};

/** Covers the mark wherever it stands in a body. */
function covering(body: string): Outcome {
  const start = body.indexOf(MARK);
  const cover = { start, end: start + MARK.length, reason: "otherPerson" } as const;
  return { kind: "publishRedacted", redactions: { title: [], body: [cover] } };
}

describe("with copies in everything that is published", () => {
  beforeEach(async () => {
    await emptyDatabase();
    await makeRegion();
    everything = await everythingOfOne();
    const client = await testDatabase();
    const { themeId, roundId, surveyId } = everything;
    await client.theme.update({ where: { id: themeId }, data: { state: "published" } });
    const survey = await client.survey.findUniqueOrThrow({ where: { id: surveyId } });
    moderator = await asActor("moderator", { roundIds: [roundId, survey.roundId] });
    second = await asActor("moderator", { roundIds: [roundId, survey.roundId] });
    expect(await readable()).toEqual({
      proposals: 1,
      index: 1,
      cells: 1,
      quotes: 1,
      cards: 1,
      statements: 1,
      mail: 1,
    });
  });

  test("a proposal that is returned takes its card, statement, words of the index and message along", async () => {
    expect(await decideAgain(everything.proposalId, RETURN)).toMatchObject({ ok: true });
    expect(await readable()).toEqual(NOWHERE);
  });

  test("and they come back with it", async () => {
    await decideAgain(everything.proposalId, RETURN);
    expect(await decideAgain(everything.proposalId, PUBLISH)).toMatchObject({ ok: true });
    expect(await readable()).toMatchObject({ proposals: 1, index: 1, cards: 1, statements: 1 });
  });

  test("a word that is covered in a proposal is read in no copy either", async () => {
    const client = await testDatabase();
    const { proposalId } = everything;
    const { body } = await client.proposal.findUniqueOrThrow({ where: { id: proposalId } });
    expect(await decideAgain(proposalId, covering(body))).toMatchObject({ ok: true });
    expect(await readable()).toMatchObject({ proposals: 0, cards: 0, statements: 0 });
  });

  test("an answer that is returned leaves the frozen export and the published theme", async () => {
    const client = await testDatabase();
    const [why, remark] = await Promise.all(
      ["why", "remark"].map((questionKey) =>
        client.answer.findFirstOrThrow({ where: { questionKey, surveyId: everything.surveyId } }),
      ),
    );
    const { hash } = await client.surveySnapshot.findFirstOrThrow();
    expect(await decideAgain(why?.id ?? "", RETURN)).toMatchObject({ ok: true });
    expect(await readable()).toMatchObject({ quotes: 0, cells: 1 });
    expect(await decideAgain(remark?.id ?? "", RETURN)).toMatchObject({ ok: true });
    expect(await readable()).toMatchObject({ quotes: 0, cells: 0 });
    expect((await client.surveySnapshot.findFirstOrThrow()).hash).not.toBe(hash);
  });

  test("an answer that is covered stands in the frozen export with a bar, and covered further with another", async () => {
    const client = await testDatabase();
    const remark = await client.answer.findFirstOrThrow({ where: { questionKey: "remark" } });
    const cells = async () => (await client.surveySnapshotRow.findFirstOrThrow()).cells;
    const text = (JSON.parse(remark.value) as { text: string }).text;
    expect(await decideAgain(remark.id, covering(text))).toMatchObject({ ok: true });
    expect(await cells()).not.toContain(MARK);
    expect(await cells()).toContain("opmerking");
    const place = { start: 0, end: `${MARK}opmerking`.length, reason: "insult" } as const;
    const more: Outcome = {
      kind: "publishRedacted",
      redactions: { title: [], body: [place] },
    };
    expect(await decideAgain(remark.id, more)).toMatchObject({ ok: true });
    expect(await cells()).not.toContain("opmerking");
    expect(await cells()).toContain("DROP");
  });
});

test("a proposal that was answered, returned and published again is answered", async () => {
  await emptyDatabase();
  const { moderator: staff, big } = await roundWithProposal();
  moderator = staff;
  await answer(big);
  const state = async () => {
    const client = await testDatabase();
    return (await client.proposal.findUniqueOrThrow({ where: { id: big.proposalId } })).state;
  };
  expect(await state()).toBe("answered");
  await decideAgain(big.proposalId, RETURN);
  expect(await state()).toBe("returned");
  await decideAgain(big.proposalId, PUBLISH);
  expect(await state()).toBe("answered");
});
