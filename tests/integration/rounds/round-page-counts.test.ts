/** What the page of a round counts is what everybody can read there. */
import { beforeEach, expect, test } from "vitest";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { publicRound } from "~/features/rounds/queries/round-page.server";
import { emptyDatabase, testDatabase } from "../../support/database";
import { mergeBy, ownOf, roundWithProposal } from "../../support/merging";
import { publishedProposal } from "../../support/proposals";
import { NOW } from "../../support/sessions";

beforeEach(emptyDatabase);

test("a proposal that was withdrawn, or went into another one, is not counted any more", async () => {
  const { roundId, moderator, big } = await roundWithProposal();
  const withdrawn = await publishedProposal(roundId, NOW);
  const merged = await publishedProposal(roundId, NOW);
  const client = await testDatabase();
  const { slug } = await client.round.findUniqueOrThrow({ where: { id: roundId } });
  const counted = async () => (await publicRound(slug, "nl", NOW))?.proposals.count;
  expect(await counted()).toBe(3);
  await withdrawProposal(await ownOf(withdrawn.author), withdrawn.proposalId, NOW);
  expect(await counted()).toBe(2);
  await mergeBy(moderator, big, merged);
  expect(await counted()).toBe(1);
});
