import { beforeEach, describe, expect, test } from "vitest";
import { follow } from "~/features/people/commands/follow.server";
import { inviteAuthor } from "~/features/proposals/commands/invite-author.server";
import { joinProposal } from "~/features/proposals/commands/join-proposal.server";
import { saveDraft } from "~/features/proposals/commands/save-draft.server";
import { rateReply } from "~/features/proposals/commands/rate-reply.server";
import { submitProposal } from "~/features/proposals/commands/submit-proposal.server";
import { supportProposal } from "~/features/proposals/commands/support-proposal.server";
import { giveReply } from "~/features/reporting/commands/give-reply.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import {
  caseOn,
  decideAs,
  NOW,
  PARENT_DECLARES,
  commitmentWith,
  proposalInput,
  PUBLISH,
  publishedProposal,
  YOUNG_DECLARES,
} from "../../support/proposals";
import { makeRegion, makeRound } from "../../support/sessions";

let roundId: string;
let writer: ParticipantVisitor;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  roundId = (await makeRound()).id;
  writer = await asParticipant();
});

const own = ({ cookie }: ParticipantVisitor) =>
  authorizeOwn(new Request("http://localhost/mijn", { headers: { Cookie: cookie } }));

async function draft(): Promise<string> {
  const grant = await grantTo(writer, "proposal.write");
  const kept = await saveDraft(grant, proposalInput(roundId), NOW);
  if (!kept.ok) throw new Error(kept.code);
  return kept.proposalId;
}

async function join(token: string, visitor: ParticipantVisitor | "public") {
  const grant = await grantTo(visitor, "proposal.write");
  const submission = newSubmissionToken();
  return joinProposal(
    grant,
    { token, submission, declaration: YOUNG_DECLARES, language: "nl" },
    NOW,
  );
}

async function invited(id: string): Promise<string> {
  const made = await inviteAuthor(await own(writer), id);
  if (!made.ok) throw new Error(made.code);
  return made.token;
}

describe("writing together", () => {
  test("whoever holds the link joins once, with what they declare; each counts in the own role", async () => {
    const id = await draft();
    const token = await invited(id);
    const other = await asParticipant();
    expect(await join(token, other)).toMatchObject({ ok: true, proposalId: id });
    expect(await join(token, other)).toMatchObject({ ok: true, proposalId: id });
    const client = await testDatabase();
    expect(await client.proposalAuthor.count({ where: { proposalId: id } })).toBe(2);
    const grant = await grantTo(writer, "proposal.write");
    const sent = await submitProposal(
      grant,
      { ...proposalInput(roundId, { proposalId: id }), declaration: PARENT_DECLARES },
      NOW,
    );
    expect(sent.ok).toBe(true);
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    await decideAs(moderator, (await caseOn(id)).id, PUBLISH, NOW);
    const roles = await client.participation.findMany({ select: { role: true } });
    expect(roles.map(({ role }) => role).sort()).toEqual(["parent", "youth"]);
  });

  test("a new link ends the old one, sending ends both, and strangers make none", async () => {
    const id = await draft();
    const first = await invited(id);
    const second = await invited(id);
    expect(await join(first, "public")).toEqual({ ok: false, code: "not_found" });
    const stranger = await asParticipant();
    expect(await inviteAuthor(await own(stranger), id)).toEqual({ ok: false, code: "not_found" });
    const grant = await grantTo(writer, "proposal.write");
    await submitProposal(grant, proposalInput(roundId, { proposalId: id }), NOW);
    expect(await join(second, "public")).toEqual({ ok: false, code: "not_found" });
    expect(await inviteAuthor(await own(writer), id)).toEqual({ ok: false, code: "wrong_state" });
  });

  test("of two who change it at once, the second is told and nothing is lost", async () => {
    const id = await draft();
    const grant = await grantTo(writer, "proposal.write");
    const change = (title: string) =>
      saveDraft(
        grant,
        proposalInput(roundId, {
          proposalId: id,
          version: 1,
          text: { title, body: "Een tekst die lang genoeg is om te bewaren." },
        }),
        NOW,
      );
    const results = await Promise.all([change("De eerste titel"), change("De tweede titel")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, code: "changed_meanwhile" });
  });
});

describe("what comes of it", () => {
  async function reachable(visitor: ParticipantVisitor): Promise<void> {
    const client = await testDatabase();
    const { personId } = visitor;
    const email = `${personId}@example.org`;
    await client.contactAddress.create({ data: { personId, email, confirmedAt: NOW } });
  }

  async function answered() {
    const client = await testDatabase();
    const body = await client.body.findFirstOrThrow({ where: { kind: "college" } });
    const responder = await asActor("responder", { bodyId: body.id });
    const { proposalId } = await publishedProposal(roundId, NOW, {}, writer);
    await client.proposal.update({ where: { id: proposalId }, data: { bodyId: body.id } });
    const supporter = await asParticipant();
    const submission = newSubmissionToken();
    await supportProposal(
      await grantTo(supporter, "proposal.support"),
      { proposalId, submission, language: "nl" },
      NOW,
    );
    for (const visitor of [writer, supporter]) await reachable(visitor);
    const item = await client.agendaItem.create({
      data: { slug: "stille-kamers", what: "Stille kamers", ownerBodyId: body.id },
    });
    await giveReply(
      await grantTo(responder, "reply.write"),
      { kind: "proposal", id: proposalId },
      newSubmissionToken(),
      commitmentWith([item.id]),
      NOW,
    );
    const reply = await client.reply.findFirstOrThrow({ where: { proposalId } });
    return { proposalId, replyId: reply.id, supporter, responder, item };
  }

  test("the asker says once whether it was an answer; nobody else does", async () => {
    const { proposalId, replyId, supporter } = await answered();
    const say = async (visitor: ParticipantVisitor, opinion: "understood" | "notAnswered") =>
      rateReply(await own(visitor), { proposalId, replyId, opinion });
    expect(await say(supporter, "understood")).toEqual({ ok: false, code: "not_found" });
    expect(await say(writer, "notAnswered")).toEqual({ ok: true });
    expect(await say(writer, "understood")).toMatchObject({ code: "already_said" });
    const client = await testDatabase();
    expect(await client.replyOpinion.findMany({ select: { opinion: true } })).toEqual([
      { opinion: "notAnswered" },
    ]);
  });
});

describe("following", () => {
  const target = (id: string) => ({ kind: "round", id }) as const;

  test("a newcomer follows with an address that waits to be confirmed; a repeat leaves it at one", async () => {
    const grant = await grantTo("public", "follow.write");
    const input = {
      target: target(roundId),
      address: { email: "someone@example.org", frequency: "weekly" },
      submission: newSubmissionToken(),
      language: "nl",
    } as const;
    expect(await follow(grant, input, NOW)).toMatchObject({ ok: true, confirmed: false });
    expect((await follow(grant, input, NOW)).ok).toBe(true);
    const client = await testDatabase();
    expect(await client.follow.count()).toBe(1);
    expect(await client.contactAddress.findMany({ select: { frequency: true } })).toEqual([
      { frequency: "weekly" },
    ]);
  });

  test("without an address nobody is made a participant, and nothing hidden can be followed", async () => {
    const grant = await grantTo("public", "follow.write");
    const submission = newSubmissionToken();
    const nothing = { address: null, submission, language: "nl" } as const;
    const client = await testDatabase();
    const before = await client.person.count();
    const refused = await follow(grant, { target: target(roundId), ...nothing }, NOW);
    expect(refused).toEqual({ ok: false, code: "address_missing" });
    const hidden = await follow(grant, { target: target("nowhere"), ...nothing }, NOW);
    expect(hidden).toEqual({ ok: false, code: "not_found" });
    expect(await client.person.count()).toBe(before);
  });
});
