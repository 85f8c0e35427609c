import { beforeEach, describe, expect, test } from "vitest";
import { moderatedKind } from "~/features/moderation/queries/kinds.server";
import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { supportProposal } from "~/features/proposals/commands/support-proposal.server";
import { concernedBy } from "~/features/proposals/queries/concerned.server";
import { inTransaction } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { mergeBy, ownOf, roundWithProposal } from "../../support/merging";
import { publishedProposal, RETURN, sendProposal, TEXT } from "../../support/proposals";
import type { SentProposal } from "../../support/proposals";
import { NOW } from "../../support/sessions";

let moderator: StaffVisitor;
let big: SentProposal;
let waited: SentProposal;
let shown: SentProposal;

/** One that waited and one that was public go into the big one. */
beforeEach(async () => {
  await emptyDatabase();
  const round = await roundWithProposal();
  ({ moderator, big } = round);
  waited = await sendProposal(round.roundId, NOW);
  shown = await publishedProposal(round.roundId, NOW);
  await mergeBy(moderator, big, waited, shown);
});

async function proposal({ proposalId }: SentProposal) {
  const client = await testDatabase();
  return client.proposal.findUniqueOrThrow({ where: { id: proposalId } });
}

async function expectGivenBack() {
  expect(await proposal(shown)).toMatchObject({
    mergedIntoId: null,
    state: "published",
    publicTitle: TEXT.title,
    publicText: TEXT.body,
  });
  expect(await proposal(waited)).toMatchObject({
    mergedIntoId: null,
    state: "submitted",
    publicTitle: null,
  });
  const client = await testDatabase();
  const waiting = { subjectId: waited.proposalId, state: "waiting" };
  expect(await client.moderationCase.count({ where: waiting })).toBe(1);
}

describe("writers of what was merged", () => {
  test("cannot withdraw the proposal that stays, nor support it, and hear of it", async () => {
    const { author } = waited;
    expect(await withdrawProposal(await ownOf(author), big.proposalId, NOW)).toMatchObject({
      code: "not_found",
    });
    expect(await proposal(big)).toMatchObject({ state: "published" });
    const input = { proposalId: big.proposalId, submission: newSubmissionToken() } as const;
    const grant = await grantTo(author, "proposal.support");
    expect(await supportProposal(grant, { ...input, language: "nl" }, NOW)).toMatchObject({
      code: "own_proposal",
    });
    const concerned = await concernedBy(await testDatabase(), big.proposalId);
    expect(concerned).toEqual(expect.arrayContaining([author.personId, shown.author.personId]));
  });

  test("take their own text back and leave the one that stays as it is", async () => {
    expect(
      await withdrawProposal(await ownOf(waited.author), waited.proposalId, NOW),
    ).toMatchObject({
      ok: true,
    });
    expect(await proposal(waited)).toMatchObject({ state: "withdrawn" });
    expect(await proposal(big)).toMatchObject({ state: "published", publicText: TEXT.body });
    const concerned = await concernedBy(await testDatabase(), big.proposalId);
    expect(concerned).not.toContain(waited.author.personId);
  });
});

describe("taking the proposal away that others went into gives them back", () => {
  test("when its writer withdraws it", async () => {
    await withdrawProposal(await ownOf(big.author), big.proposalId, NOW);
    await expectGivenBack();
  });

  test("when its writer erases it", async () => {
    await inTransaction((transaction) =>
      takeBackText(transaction, { kind: "proposal", id: big.proposalId }, "erased", NOW),
    );
    expect(await proposal(big)).toMatchObject({ title: "", body: "" });
    await expectGivenBack();
  });

  test("when a moderator takes it down", async () => {
    await inTransaction((transaction) =>
      moderatedKind("proposal").apply(transaction, big.proposalId, RETURN, NOW, null),
    );
    await expectGivenBack();
  });
});
