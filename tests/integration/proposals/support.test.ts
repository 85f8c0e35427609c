import { beforeEach, describe, expect, test } from "vitest";
import { react } from "~/features/proposals/commands/react.server";
import { supportProposal } from "~/features/proposals/commands/support-proposal.server";
import { takeBackSupport } from "~/features/proposals/commands/take-back-support.server";
import { pageVersions } from "~/platform/page-versions.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import {
  NOW,
  PARENT_DECLARES,
  PUBLISH,
  caseOn,
  decideAs,
  publishedProposal,
  sendProposal,
  sendReaction,
} from "../../support/proposals";
import { makeRegion, makeRound } from "../../support/sessions";

let roundId: string;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  roundId = (await makeRound()).id;
});

async function support(visitor: ParticipantVisitor | "public", proposalId: string, token?: string) {
  const grant = await grantTo(visitor, "proposal.support");
  const submission = token ?? newSubmissionToken();
  return supportProposal(grant, { proposalId, submission, language: "nl" }, NOW);
}

async function countOf(id: string): Promise<number> {
  const client = await testDatabase();
  return (await client.proposal.findUniqueOrThrow({ where: { id } })).supportCount;
}

describe("support", () => {
  test("counts once per person, also twenty times at the same moment", async () => {
    const { proposalId } = await publishedProposal(roundId, NOW);
    const supporter = await asParticipant();
    await Promise.all(Array.from({ length: 20 }, () => support(supporter, proposalId)));
    expect(await countOf(proposalId)).toBe(1);
    await support(await asParticipant(), proposalId);
    expect(await countOf(proposalId)).toBe(2);
  });

  test("raises the version of the page it shows on, and says nowhere who or when", async () => {
    const { proposalId } = await publishedProposal(roundId, NOW);
    const key = `proposal:${proposalId}`;
    const version = async () => (await pageVersions([key])).get(key) ?? 0;
    const client = await testDatabase();
    const before = await version();
    const log = await client.auditEntry.count();
    const supporter = await asParticipant();
    await support(supporter, proposalId);
    expect(await version()).toBe(before + 1);
    const own = await grantTo(supporter, "own.manage", { personId: supporter.personId });
    await takeBackSupport(own, proposalId);
    expect(await version()).toBe(before + 2);
    const reaction = await sendReaction(proposalId, "Goed plan.", NOW);
    expect(await version()).toBe(before + 2);
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    await decideAs(moderator, (await caseOn(reaction)).id, PUBLISH, NOW);
    expect(await version()).toBe(before + 3);
    const since = await client.auditEntry.findMany({ skip: log });
    expect(since.filter(({ subjectKind }) => subjectKind === "proposal")).toEqual([]);
  });

  test("the same form twice makes one new person", async () => {
    const { proposalId } = await publishedProposal(roundId, NOW);
    const client = await testDatabase();
    const before = await client.person.count();
    const token = newSubmissionToken();
    const outcomes = await Promise.all([
      support("public", proposalId, token),
      support("public", proposalId, token),
    ]);
    const codes = outcomes.map((outcome) => outcome.ok && outcome.person.newCode);
    expect(codes[0]).toEqual(expect.any(String));
    expect(codes[1]).toBe(codes[0]);
    expect(await client.person.count()).toBe(before + 1);
    expect(await countOf(proposalId)).toBe(1);
  });

  test("can be taken back, once", async () => {
    const { proposalId } = await publishedProposal(roundId, NOW);
    const supporter = await asParticipant();
    await support(supporter, proposalId);
    const own = await grantTo(supporter, "own.manage", { personId: supporter.personId });
    await takeBackSupport(own, proposalId);
    await takeBackSupport(own, proposalId);
    expect(await countOf(proposalId)).toBe(0);
  });

  test("is not for the own proposal, nor for what is not public", async () => {
    const { proposalId, author } = await publishedProposal(roundId, NOW);
    expect(await support(author, proposalId)).toEqual({ ok: false, code: "own_proposal" });
    const waiting = await sendProposal(roundId, NOW);
    const client = await testDatabase();
    const people = await client.person.count();
    expect(await support("public", waiting.proposalId)).toEqual({ ok: false, code: "not_found" });
    expect(await client.person.count()).toBe(people);
  });
});

describe("a reaction", () => {
  test("waits for a moderator, and an answer to an answer joins the thread", async () => {
    const { proposalId } = await publishedProposal(roundId, NOW);
    const first = await sendReaction(proposalId, "Dat vind ik ook.", NOW);
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    await decideAs(moderator, (await caseOn(first)).id, PUBLISH, NOW);
    const client = await testDatabase();
    const answer = async (parentId: string, body: string) => {
      const grant = await grantTo(await asParticipant(), "comment.write");
      const declaration = PARENT_DECLARES;
      const submission = newSubmissionToken();
      await react(
        grant,
        { submission, proposalId, parentId, body, declaration, language: "nl" },
        NOW,
      );
      const { id } = await client.comment.findFirstOrThrow({ where: { body } });
      await decideAs(moderator, (await caseOn(id)).id, PUBLISH, NOW);
      return id;
    };
    const second = await answer(first, "Waarom eigenlijk?");
    const third = await answer(second, "Omdat het druk is.");
    const rows = await client.comment.findMany({ where: { id: { in: [second, third] } } });
    expect(rows.map(({ parentId }) => parentId)).toEqual([first, first]);
  });

  test("cannot stand below what is not public, and a repeat makes no second one", async () => {
    const waiting = await sendProposal(roundId, NOW);
    const grant = await grantTo("public", "comment.write");
    const input = {
      submission: newSubmissionToken(),
      proposalId: waiting.proposalId,
      parentId: null,
      body: "Goed idee.",
      declaration: PARENT_DECLARES,
      language: "nl",
    } as const;
    expect(await react(grant, input, NOW)).toEqual({ ok: false, code: "not_found" });
    const { proposalId } = await publishedProposal(roundId, NOW);
    const twice = { ...input, proposalId };
    await Promise.all([react(grant, twice, NOW), react(grant, twice, NOW)]);
    const client = await testDatabase();
    expect(await client.comment.count()).toBe(1);
    expect(await client.moderationCase.count({ where: { subjectKind: "comment" } })).toBe(1);
  });

  test("that suggests danger is held like a proposal", async () => {
    const { proposalId } = await publishedProposal(roundId, NOW);
    const id = await sendReaction(proposalId, "Ik wil niet meer leven.", NOW);
    const client = await testDatabase();
    expect(await client.comment.findUnique({ where: { id } })).toMatchObject({ state: "held" });
  });
});
