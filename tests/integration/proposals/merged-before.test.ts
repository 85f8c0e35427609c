/** Proposals that an older version merged: it took their public words away. */
import { beforeEach, expect, test } from "vitest";
import { showMergedWords } from "~/features/proposals/commands/show-merged-words.server";
import { proposalPage } from "~/features/proposals/queries/page.server";
import { emptyDatabase, testDatabase } from "../../support/database";
import { mergeBy, roundWithProposal } from "../../support/merging";
import { publishedProposal, sendProposal, TEXT } from "../../support/proposals";
import { NOW } from "../../support/sessions";

beforeEach(emptyDatabase);

/** One that was public and one that waited, merged, as the older version left them; the title of the first is covered in part. */
async function mergedBefore() {
  const { moderator, big, roundId } = await roundWithProposal();
  const waited = await sendProposal(roundId, NOW);
  const shown = await publishedProposal(roundId, NOW);
  await mergeBy(moderator, big, waited, shown);
  const client = await testDatabase();
  const covered = TEXT.title.slice(0, 3);
  await client.proposal.updateMany({
    where: { mergedIntoId: big.proposalId },
    data: { publicTitle: null, publicText: null },
  });
  await client.proposal.update({
    where: { id: shown.proposalId },
    data: {
      redactions: JSON.stringify({
        title: [{ start: 0, end: covered.length, reason: "personalData" }],
        body: [],
      }),
    },
  });
  return { shown, waited, covered };
}

test("get their words back, covered as the moderator covered them", async () => {
  const { shown, covered } = await mergedBefore();
  expect(await showMergedWords(NOW)).toBe(1);
  const rest = TEXT.title.slice(covered.length);
  const title: unknown = expect.stringMatching(new RegExp(`^(?!${covered}).*${rest}$`));
  expect(await proposalPage(shown.proposalId, null, "nl", 1)).toMatchObject({
    kind: "page",
    page: { isPublic: true, plainTitle: title },
  });
});

test("what was never public stays so, and a second run finds nothing", async () => {
  const { waited } = await mergedBefore();
  await showMergedWords(NOW);
  expect(await showMergedWords(NOW)).toBe(0);
  const client = await testDatabase();
  const row = await client.proposal.findUniqueOrThrow({ where: { id: waited.proposalId } });
  expect(row.publicTitle).toBeNull();
});
