/** What readers and writers find of a proposal that was joined with another, at its own address and elsewhere. */
import { beforeEach, describe, expect, test } from "vitest";
import { apiProposals } from "~/features/open-data/queries/taking-part.server";
import { rateReply } from "~/features/proposals/commands/rate-reply.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { proposalList } from "~/features/proposals/queries/list.server";
import { readFilters } from "~/features/proposals/queries/list-filters.server";
import { proposalPage } from "~/features/proposals/queries/page.server";
import { searchableProposals } from "~/features/proposals/searchable.server";
import { asParticipant } from "../../support/actors";
import type { ParticipantVisitor, StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { answer, mergeBy, ownOf, roundWithProposal, support } from "../../support/merging";
import {
  caseOn,
  decideAs,
  PUBLISH,
  publishedProposal,
  sendProposal,
  sendReaction,
  TEXT,
} from "../../support/proposals";
import type { SentProposal } from "../../support/proposals";
import { NOW } from "../../support/sessions";

let moderator: StaffVisitor;
let big: SentProposal;
let waited: SentProposal;
let shown: SentProposal;
let reactionId: string;

/** One that waited and one that was public, with a reaction, go into the big one. */
beforeEach(async () => {
  await emptyDatabase();
  const round = await roundWithProposal();
  ({ moderator, big } = round);
  waited = await sendProposal(round.roundId, NOW);
  shown = await publishedProposal(round.roundId, NOW);
  reactionId = await sendReaction(shown.proposalId, "Bij ons op de groep ook.", NOW);
  await decideAs(moderator, (await caseOn(reactionId)).id, PUBLISH, NOW);
  await mergeBy(moderator, big, waited, shown);
});

const pageFor = ({ proposalId }: SentProposal, reader?: ParticipantVisitor) =>
  proposalPage(proposalId, reader?.personId ?? null, "nl", 1);

describe("what was public before it was merged", () => {
  test("is read at its own address with its reactions, and says where it goes on", async () => {
    expect(await pageFor(shown)).toMatchObject({
      kind: "page",
      page: {
        isPublic: true,
        isListed: false,
        plainTitle: TEXT.title,
        goesOnIn: { id: big.proposalId, title: { text: TEXT.title } },
        reactions: { total: 1, threads: [{ id: reactionId }] },
      },
    });
    expect(await pageFor(big)).toMatchObject({
      page: {
        isListed: true,
        goesOnIn: null,
        merged: [{ id: shown.proposalId, title: { text: TEXT.title } }],
        writers: 3,
      },
    });
  });

  test("stands in no list, no interface and no index", async () => {
    const listed = await proposalList(readFilters("https://example.org/voorstellen"), NOW);
    expect(listed.items.map(({ id }) => id)).toEqual([big.proposalId]);
    const { items, total } = await apiProposals({ page: 1, pageSize: 50 });
    expect(items).toMatchObject([{ id: big.proposalId }]);
    expect(total).toBe(1);
    const documents = await searchableProposals.documents(await testDatabase(), {
      after: "",
      take: 10,
    });
    expect(documents.map(({ refId }) => refId)).toEqual([big.proposalId]);
  });

  test("takes no support and no reaction of its own", async () => {
    expect(await support(await asParticipant(), shown)).toMatchObject({
      code: "merged",
      intoId: big.proposalId,
    });
    const late = sendReaction(shown.proposalId, "Ik kom te laat.", NOW);
    await expect(late).rejects.toThrow("not sent: merged");
  });

  test("is nobody else's to read once its writer takes it back", async () => {
    await withdrawProposal(await ownOf(shown.author), shown.proposalId, NOW);
    expect(await pageFor(shown)).toBeNull();
    expect(await pageFor(big)).toMatchObject({ page: { merged: [], writers: 2 } });
    expect(await pageFor(shown, shown.author)).toMatchObject({
      page: { state: "withdrawn", goesOnIn: null },
    });
  });
});

test("what was merged before it was ever public is read where it went, and by its writers", async () => {
  expect(await pageFor(waited)).toEqual({ kind: "merged", intoId: big.proposalId });
  expect(await pageFor(waited, waited.author)).toMatchObject({
    kind: "page",
    page: { isPublic: false, mine: true, goesOnIn: { id: big.proposalId } },
  });
});

test("who wrote what was merged says once what the answer to the other was worth", async () => {
  const { replyId } = await answer(big);
  const { author } = shown;
  expect(await pageFor(big, author)).toMatchObject({ page: { mine: false, isAsker: true } });
  const input = { proposalId: big.proposalId, replyId, opinion: "notAnswered" } as const;
  const asker = { grant: await ownOf(author), personId: author.personId };
  expect(await rateReply(asker, input)).toEqual({ ok: true });
  expect(await rateReply(asker, input)).toMatchObject({ code: "already_said" });
  expect(await pageFor(big, author)).toMatchObject({
    page: { answers: [{ opinion: "notAnswered" }] },
  });
  const stranger = await asParticipant();
  const asStranger = { grant: await ownOf(stranger), personId: stranger.personId };
  expect(await rateReply(asStranger, input)).toMatchObject({ code: "not_found" });
});
