/** Who stands behind two proposals while they are one, and after they go apart again. */
import { beforeEach, describe, expect, test } from "vitest";
import { moderatedKind } from "~/features/moderation/queries/kinds.server";
import { eraseEverything } from "~/features/own/commands/erase.server";
import { takeBackSupport } from "~/features/proposals/commands/take-back-support.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { concernedBy } from "~/features/proposals/queries/concerned.server";
import { proposalPage } from "~/features/proposals/queries/page.server";
import { inTransaction } from "~/platform/db.server";
import type { ParticipantVisitor, StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { mergeBy, ownOf, roundWithProposal, standsBehind, support } from "../../support/merging";
import { publishedProposal, RETURN, TEXT } from "../../support/proposals";
import type { SentProposal } from "../../support/proposals";
import { NOW } from "../../support/sessions";

let moderator: StaffVisitor;
let big: SentProposal;
let small: SentProposal;
let ofSmall: ParticipantVisitor;
let ofBoth: ParticipantVisitor;
let ofBig: ParticipantVisitor;

/** Two public proposals with people behind the one, the other or both; the small one goes into the big one. */
beforeEach(async () => {
  await emptyDatabase();
  const round = await roundWithProposal();
  ({ moderator, big } = round);
  small = await publishedProposal(round.roundId, NOW);
  ofSmall = await standsBehind(small);
  ofBoth = await standsBehind(small);
  await support(ofBoth, big);
  ofBig = await standsBehind(big);
  await support(small.author, big);
  await mergeBy(moderator, big, small);
});

async function row({ proposalId }: SentProposal) {
  const client = await testDatabase();
  return client.proposal.findUnique({ where: { id: proposalId } });
}

const count = async (one: SentProposal) => (await row(one))?.supportCount;
const concerned = async (one: SentProposal) => concernedBy(await testDatabase(), one.proposalId);
const withdraw = async (one: SentProposal) =>
  withdrawProposal(await ownOf(one.author), one.proposalId, NOW);
const idsOf = (...people: ParticipantVisitor[]) => people.map(({ personId }) => personId).sort();

async function followers({ proposalId }: SentProposal) {
  const client = await testDatabase();
  const rows = await client.follow.findMany({ where: { targetId: proposalId } });
  return rows.map(({ personId }) => personId).sort();
}

describe("supporters and followers", () => {
  test("are behind the one that stays, each once, and its writers are not among them", async () => {
    expect(await count(big)).toBe(3);
    const heard = await concerned(big);
    expect([...heard].sort()).toEqual(idsOf(big.author, small.author, ofSmall, ofBoth, ofBig));
  });

  test("are behind what they chose again when the one that stays is withdrawn", async () => {
    await withdraw(big);
    expect(await count(small)).toBe(2);
    expect([...(await concerned(small))].sort()).toEqual(idsOf(small.author, ofSmall, ofBoth));
    expect(await followers(small)).toEqual(idsOf(ofSmall, ofBoth));
  });

  test("so too when a moderator takes the one that stays down", async () => {
    await inTransaction((transaction) =>
      moderatedKind("proposal").apply(transaction, big.proposalId, RETURN, NOW, null),
    );
    expect(await row(small)).toMatchObject({ mergedIntoId: null, supportCount: 2 });
    expect(await followers(small)).toEqual(idsOf(ofSmall, ofBoth));
  });

  test("of what its writer takes back count no longer for the one that stays", async () => {
    await withdraw(small);
    // The writer of what went away is a supporter like everybody else again.
    expect(await count(big)).toBe(3);
    expect([...(await concerned(big))].sort()).toEqual(
      idsOf(big.author, small.author, ofBoth, ofBig),
    );
  });

  test("take support back from all of it at once", async () => {
    const pageOf = async (one: SentProposal) =>
      proposalPage(one.proposalId, ofSmall.personId, "nl", 1);
    expect(await pageOf(big)).toMatchObject({ page: { supported: true, followed: true } });
    await takeBackSupport(await ownOf(ofSmall), big.proposalId);
    expect(await pageOf(big)).toMatchObject({ page: { supported: false } });
    expect(await count(big)).toBe(2);
    await withdraw(big);
    expect(await count(small)).toBe(1);
  });
});

describe("erasing everything after a merge", () => {
  const erase = async (person: ParticipantVisitor) =>
    eraseEverything({ grant: await ownOf(person), personId: person.personId }, NOW);

  test("by the writer of what was merged leaves the one that stays to its writer", async () => {
    await erase(small.author);
    const client = await testDatabase();
    expect(await row(big)).toMatchObject({ state: "published", publicText: TEXT.body });
    const writers = await client.proposalAuthor.findMany();
    expect(writers).toMatchObject([{ proposalId: big.proposalId, personId: big.author.personId }]);
    expect(await row(small)).toMatchObject({ state: "withdrawn", title: "", body: "" });
    expect(await count(big)).toBe(2);
  });

  test("by the writer of the one that stays gives the other back as it was", async () => {
    await erase(big.author);
    expect(await row(small)).toMatchObject({
      state: "published",
      mergedIntoId: null,
      publicText: TEXT.body,
      supportCount: 2,
    });
    expect(await followers(small)).toEqual(idsOf(ofSmall, ofBoth));
  });

  test("by somebody behind both leaves one person less behind each", async () => {
    await erase(ofBoth);
    expect(await count(big)).toBe(2);
    await withdraw(big);
    expect(await count(small)).toBe(1);
    expect(await followers(small)).toEqual(idsOf(ofSmall));
  });
});

test("what a moderator took down while it was merged stays down when it is given back", async () => {
  await inTransaction((transaction) =>
    moderatedKind("proposal").apply(transaction, small.proposalId, RETURN, NOW, null),
  );
  await withdraw(big);
  expect(await row(small)).toMatchObject({
    state: "returned",
    mergedIntoId: null,
    publicTitle: null,
  });
});
