/** Proposals that were merged, and then merged again, taken down, moved, or given back on appeal. */
import { beforeEach, describe, expect, test } from "vitest";
import { appealDecision } from "~/features/moderation/commands/appeal-decision.server";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { eraseChosen } from "~/features/own/commands/erase.server";
import { joinProposal } from "~/features/proposals/commands/join-proposal.server";
import { inviteAuthor } from "~/features/proposals/commands/invite-author.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { concernedBy } from "~/features/proposals/queries/concerned.server";
import { myProposals } from "~/features/proposals/queries/own-proposals.server";
import { voicesOf } from "~/features/reporting/queries/voices.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor, StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { ownInput } from "../../support/everything-of-one";
import {
  answer,
  mergeBy,
  ownOf,
  reopen,
  roundWithProposal,
  standsBehind,
  support,
} from "../../support/merging";
import {
  decideAs,
  PARENT_DECLARES,
  PUBLISH,
  publishedProposal,
  RETURN,
  sendProposal,
} from "../../support/proposals";
import type { SentProposal } from "../../support/proposals";
import { makeRound, NOW } from "../../support/sessions";

let roundId: string;
let moderator: StaffVisitor;
let big: SentProposal;
let middle: SentProposal;
let small: SentProposal;

beforeEach(async () => {
  await emptyDatabase();
  ({ roundId, moderator, big } = await roundWithProposal());
  middle = await publishedProposal(roundId, NOW);
  small = await publishedProposal(roundId, NOW);
});

async function row({ proposalId }: SentProposal) {
  const client = await testDatabase();
  return client.proposal.findUniqueOrThrow({ where: { id: proposalId } });
}

const count = async (one: SentProposal) => (await row(one)).supportCount;
const withdraw = async (one: SentProposal) =>
  withdrawProposal(await ownOf(one.author), one.proposalId, NOW);

/** A decision about a text that a reader's report brought back. */
async function decideAgain(one: SentProposal, outcome: Outcome): Promise<void> {
  await reopen(one);
  const decided = await decideAs(moderator, one.caseId, outcome, NOW);
  if (!decided.ok) throw new Error(decided.code);
}

const HOLD: Outcome = { kind: "holdForSafety" };
const SPAM: Outcome = { kind: "spam", rule: "advertising" };

describe("a merge of a merge", () => {
  beforeEach(async () => {
    await standsBehind(small);
    await standsBehind(middle);
    await mergeBy(moderator, middle, small);
    await mergeBy(moderator, big, middle);
  });

  test("counts everybody once at the end, and tells them all", async () => {
    expect([await count(big), await count(middle), await count(small)]).toEqual([2, 2, 1]);
    const told = await concernedBy(await testDatabase(), big.proposalId);
    expect(told).toEqual(
      expect.arrayContaining([small, middle, big].map(({ author }) => author.personId)),
    );
  });

  test("shows its first writer the end of it, with the answer given there", async () => {
    await answer(big);
    const { personId } = small.author;
    const wanted = { wanted: 1, size: 10 };
    const { rows } = await myProposals(await testDatabase(), personId, NOW, wanted);
    expect(rows).toMatchObject([{ outcome: "yes", goesOnIn: { id: big.proposalId } }]);
  });

  test.each(["small", "middle"] as const)(
    "lets the writer of the %s one follow the answer given at the end",
    async (which) => {
      await answer(big);
      const { personId } = { small, middle }[which].author;
      const { voices } = await voicesOf(personId, 1, "nl");
      expect(voices).toMatchObject([{ own: { replies: [{ outcome: "yes" }] } }]);
    },
  );

  test.each([
    ["returns", RETURN],
    ["holds", HOLD],
    ["refuses as advertising", SPAM],
  ])("leaves the end without its people when a moderator %s the middle", async (_, outcome) => {
    await decideAgain(middle, outcome);
    expect(await row(small)).toMatchObject({ mergedIntoId: null, state: "published" });
    expect([await count(big), await count(small)]).toEqual([0, 1]);
    expect(await concernedBy(await testDatabase(), big.proposalId)).toEqual([big.author.personId]);
  });

  test("stands by itself again when the writer of the middle withdraws it", async () => {
    await withdraw(middle);
    expect([await count(big), await count(small)]).toEqual([0, 1]);
    await withdraw(big);
    expect(await row(middle)).toMatchObject({ state: "withdrawn", mergedIntoId: null });
  });

  test("gives the middle back with what went into it when the end is withdrawn", async () => {
    await withdraw(big);
    expect(await row(middle)).toMatchObject({ mergedIntoId: null, supportCount: 2 });
    expect(await row(small)).toMatchObject({ mergedIntoId: middle.proposalId });
  });
});

describe("a merge holds as long as the text is approved", () => {
  test.each([
    ["returned", RETURN],
    ["held", HOLD],
    ["refused as advertising", SPAM],
  ])("what is %s is no part of the other any more", async (_, outcome) => {
    await standsBehind(small);
    await mergeBy(moderator, big, small);
    await decideAgain(small, outcome);
    expect(await row(small)).toMatchObject({ mergedIntoId: null });
    expect(await count(big)).toBe(0);
    expect(await concernedBy(await testDatabase(), big.proposalId)).toEqual([big.author.personId]);
  });

  test("what is moved waits by itself where it went", async () => {
    await mergeBy(moderator, big, small);
    const { id } = await makeRound();
    const destination = { kind: "round", id } as const;
    await decideAgain(small, { kind: "moveElsewhere", destination, explanation: "Daar past het." });
    expect(await row(small)).toMatchObject({ mergedIntoId: null, state: "submitted", roundId: id });
  });

  test("what a moderator looks at again and leaves as it is stays merged", async () => {
    await mergeBy(moderator, big, small);
    await decideAgain(small, PUBLISH);
    expect(await row(small)).toMatchObject({ mergedIntoId: big.proposalId });
  });

  test("what was taken down can be published and merged again", async () => {
    await mergeBy(moderator, big, small);
    await decideAgain(small, RETURN);
    await decideAgain(small, PUBLISH);
    expect(await row(small)).toMatchObject({ mergedIntoId: null, state: "published" });
    await mergeBy(moderator, middle, small);
    expect(await row(small)).toMatchObject({ mergedIntoId: middle.proposalId });
  });
});

describe("who does not want to be merged", () => {
  async function overturn(one: SentProposal, outcome: Outcome): Promise<void> {
    const subject = { kind: "proposal", id: one.proposalId } as const;
    const asked = { subject, reason: "Het gaat echt over iets anders." };
    expect(await appealDecision(await ownOf(one.author), asked, NOW)).toEqual({ ok: true });
    const other = await asActor("moderator", { roundIds: [roundId] });
    const client = await testDatabase();
    const { id } = await client.moderationCase.findFirstOrThrow({ where: { cause: "appeal" } });
    expect(await decideAs(other, id, outcome, NOW)).toMatchObject({ ok: true });
  }

  test("stands alone again with its people once another moderator agrees", async () => {
    await standsBehind(small);
    await mergeBy(moderator, big, small);
    expect(await count(big)).toBe(1);
    await overturn(small, PUBLISH);
    expect(await row(small)).toMatchObject({ mergedIntoId: null, state: "published" });
    expect([await count(big), await count(small)]).toEqual([0, 1]);
  });

  test("and is public for the first time when it never was", async () => {
    const waited = await sendProposal(roundId, NOW);
    await mergeBy(moderator, big, waited);
    await overturn(waited, PUBLISH);
    const after = await row(waited);
    expect(after).toMatchObject({ mergedIntoId: null, state: "published" });
    expect(after.publishedAt).not.toBeNull();
    expect(after.replyDueAt).not.toBeNull();
  });
});

describe("people who are in more than one place", () => {
  test("a supporter who comes to write along supports it no longer", async () => {
    const supporter = await standsBehind(small);
    expect(await count(small)).toBe(1);
    await decideAgain(small, RETURN);
    const own = { grant: await ownOf(small.author), personId: small.author.personId };
    const invited = await inviteAuthor(own, small.proposalId);
    if (!invited.ok) throw new Error(invited.code);
    await join(supporter, invited.token);
    expect(await count(small)).toBe(0);
  });

  test("a writer who leaves a text to the others stands behind the other again", async () => {
    const second = await asParticipant();
    const client = await testDatabase();
    await support(second, big);
    await client.proposalAuthor.create({
      data: {
        proposalId: small.proposalId,
        personId: second.personId,
        ...PARENT_DECLARES,
        joinedAt: NOW,
      },
    });
    await mergeBy(moderator, big, small);
    expect(await count(big)).toBe(0);
    const erased = await eraseChosen(await ownInput(second), [`proposal:${small.proposalId}`], NOW);
    expect(erased).toMatchObject({ ok: true });
    expect(await row(small)).toMatchObject({ mergedIntoId: big.proposalId });
    expect(await count(big)).toBe(1);
  });

  async function join(visitor: ParticipantVisitor, token: string) {
    const grant = await grantTo(visitor, "proposal.write");
    const joined = await joinProposal(
      grant,
      {
        token,
        submission: newSubmissionToken(),
        declaration: PARENT_DECLARES,
        language: "nl",
      },
      NOW,
    );
    if (!joined.ok) throw new Error(joined.code);
  }
});

test("a withdrawn part does not hold the place of the one it went into", async () => {
  await mergeBy(moderator, big, small);
  await withdraw(small);
  const key = `proposal:${big.proposalId}`;
  expect((await eraseChosen(await ownInput(big.author), [key], NOW)).ok).toBe(true);
  const client = await testDatabase();
  expect(await client.proposal.findUnique({ where: { id: big.proposalId } })).toBeNull();
});
