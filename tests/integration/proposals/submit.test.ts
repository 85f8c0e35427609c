import { beforeEach, describe, expect, test } from "vitest";
import { appealDecision } from "~/features/moderation/commands/appeal-decision.server";
import { saveDraft } from "~/features/proposals/commands/save-draft.server";
import { submitProposal } from "~/features/proposals/commands/submit-proposal.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import {
  NOW,
  PUBLISH,
  RETURN,
  TEXT,
  decideAs,
  proposalInput,
  publishedProposal,
  sendProposal,
} from "../../support/proposals";
import { makeRegion, makeRound } from "../../support/sessions";

const DANGER = {
  title: "Het is thuis niet veilig",
  body: "Mijn vader slaat mij als hij gedronken heeft. Ik weet niet wat ik moet doen.",
};

let roundId: string;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  roundId = (await makeRound()).id;
});

describe("sending a proposal", () => {
  test("makes a case that waits three days at most, and nothing public", async () => {
    const { proposalId } = await sendProposal(roundId, NOW);
    const client = await testDatabase();
    expect(await client.proposal.findUnique({ where: { id: proposalId } })).toMatchObject({
      state: "submitted",
      title: TEXT.title,
      publicTitle: null,
      publicText: null,
      role: "parent",
    });
    const [waiting] = await client.moderationCase.findMany({ include: { writers: true } });
    expect(waiting).toMatchObject({ state: "waiting", subjectId: proposalId, roundId });
    expect(waiting?.dueAt.toISOString()).toBe("2027-03-04T22:59:59.000Z");
    expect(waiting?.writers.map(({ key }) => key)).toEqual([expect.stringMatching(/^[\w-]{40,}$/)]);
    expect(await client.participation.count()).toBe(0);
  });

  test("a double click makes one proposal, one person and one case", async () => {
    const grant = await grantTo("public", "proposal.write");
    const input = proposalInput(roundId);
    const [first, second] = await Promise.all([
      submitProposal(grant, input, NOW),
      submitProposal(grant, input, NOW),
    ]);
    if (!first.ok || !second.ok) throw new Error("Sending was refused");
    expect(second.proposalId).toBe(first.proposalId);
    expect(second.person.personId).toBe(first.person.personId);
    expect(second.person.newCode).toBe(first.person.newCode);
    const client = await testDatabase();
    expect(await client.proposal.count()).toBe(1);
    expect(await client.person.count()).toBe(1);
    expect(await client.moderationCase.count()).toBe(1);
  });

  test("what is refused leaves nothing behind, no person either", async () => {
    const grant = await grantTo("public", "proposal.write");
    const client = await testDatabase();
    await client.round.update({ where: { id: roundId }, data: { state: "closed" } });
    expect(await submitProposal(grant, proposalInput(roundId), NOW)).toMatchObject({
      code: "round_closed",
    });
    const short = proposalInput(roundId, { text: { title: "Kort", body: "" } });
    expect(await submitProposal(grant, short, NOW)).toMatchObject({ code: "invalid" });
    const nowhere = proposalInput("nergens");
    expect(await submitProposal(grant, nowhere, NOW)).toMatchObject({ field: "round" });
    expect(await client.proposal.count()).toBe(0);
    expect(await client.person.count()).toBe(0);
    expect(await client.submissionReceipt.count()).toBe(0);
  });

  test("text that suggests danger is held, and the officer is told without a word of it", async () => {
    const officer = await asActor("safetyOfficer");
    const { proposalId, caseId } = await sendProposal(roundId, NOW, { text: DANGER });
    const client = await testDatabase();
    expect(await client.proposal.findUnique({ where: { id: proposalId } })).toMatchObject({
      state: "held",
    });
    const held = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(held).toMatchObject({ state: "held", findings: '["unsafeHome","violence"]' });
    expect(held.dueAt).toEqual(new Date(NOW.getTime() + 24 * 3_600_000));
    const [mail] = await client.outboxMessage.findMany();
    expect(mail).toMatchObject({ recipient: officer.email, kind: "moderation.safetyAlert" });
    const { subject, text } = readPayload(mail?.payload ?? "{}");
    for (const word of ["vader", "slaat", "Het is thuis"]) {
      expect(subject + text).not.toContain(word);
    }
  });

  test("personal data is noted by kind, never by its words", async () => {
    const { caseId } = await sendProposal(roundId, NOW, {
      text: { ...TEXT, body: `${TEXT.body} Bel 06-12345678.` },
    });
    const client = await testDatabase();
    const row = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(row.findings).toBe('["telephone"]');
  });
});

describe("a draft", () => {
  test("can be unfinished and without a role, goes on, and is sent", async () => {
    const author = await asParticipant();
    const grant = await grantTo(author, "proposal.write");
    const input = proposalInput(roundId);
    const kept = await saveDraft(
      grant,
      {
        ...input,
        text: { title: "Half", body: "" },
        declaration: { ...input.declaration, role: null },
      },
      NOW,
    );
    expect(kept.ok).toBe(true);
    const proposalId = kept.ok ? kept.proposalId : "";
    const client = await testDatabase();
    expect(await client.moderationCase.count()).toBe(0);
    const sent = await submitProposal(grant, proposalInput(roundId, { proposalId }), NOW);
    expect(sent).toMatchObject({ ok: true, proposalId });
    const [row] = await client.proposal.findMany({ include: { authors: true } });
    expect(row).toMatchObject({ state: "submitted", title: TEXT.title });
    expect(row?.authors).toMatchObject([{ personId: author.personId, role: "parent" }]);
  });

  test("is nobody else's to change or send", async () => {
    const author = await asParticipant();
    const other = await asParticipant();
    const kept = await saveDraft(
      await grantTo(author, "proposal.write"),
      proposalInput(roundId),
      NOW,
    );
    const proposalId = kept.ok ? kept.proposalId : "";
    const grant = await grantTo(other, "proposal.write");
    const input = proposalInput(roundId, { proposalId });
    expect(await saveDraft(grant, input, NOW)).toEqual({ ok: false, code: "not_found" });
    expect(await submitProposal(grant, input, NOW)).toEqual({ ok: false, code: "not_found" });
  });
});

describe("what came back", () => {
  test("can be changed and sent again, also when the round closed meanwhile", async () => {
    const { proposalId, caseId, author } = await sendProposal(roundId, NOW);
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    await decideAs(moderator, caseId, RETURN, NOW);
    const client = await testDatabase();
    await client.round.update({ where: { id: roundId }, data: { state: "closed" } });
    const own = await grantTo(author, "own.manage", { personId: author.personId });
    const subject = { kind: "proposal", id: proposalId } as const;
    const reason = "De straat is heel lang.";
    expect(await appealDecision(own, { subject, reason }, NOW)).toEqual({ ok: true });
    const grant = await grantTo(author, "proposal.write");
    const again = await submitProposal(grant, proposalInput(roundId, { proposalId }), NOW);
    expect(again.ok).toBe(true);
    const cases = await client.moderationCase.findMany({ orderBy: { openedAt: "asc" } });
    expect(cases.map(({ state }) => state).sort()).toEqual(["decided", "waiting", "withdrawn"]);
    expect(cases.find(({ state }) => state === "waiting")?.cause).toBe("changed");
  });

  test("what is public keeps its words", async () => {
    const { proposalId, author } = await publishedProposal(roundId, NOW);
    const grant = await grantTo(author, "proposal.write");
    const input = proposalInput(roundId, { proposalId, text: { ...TEXT, title: "Iets anders" } });
    expect(await submitProposal(grant, input, NOW)).toMatchObject({ code: "wrong_state" });
  });
});

describe("taking a proposal back", () => {
  test("hides it, closes its case and takes it out of the count", async () => {
    const { proposalId, author } = await publishedProposal(roundId, NOW);
    const client = await testDatabase();
    expect(await client.participation.findMany()).toMatchObject([{ state: "counted" }]);
    const own = await grantTo(author, "own.manage", { personId: author.personId });
    expect(await withdrawProposal(own, proposalId, NOW)).toEqual({ ok: true });
    expect(await withdrawProposal(own, proposalId, NOW)).toEqual({ ok: true });
    expect(await client.proposal.findUnique({ where: { id: proposalId } })).toMatchObject({
      state: "withdrawn",
      publicTitle: null,
      publicText: null,
    });
    expect(await client.participation.findMany()).toMatchObject([{ state: "withdrawn" }]);
  });

  test("closes a case that waits, and leaves a held one with the officer", async () => {
    const waiting = await sendProposal(roundId, NOW);
    const held = await sendProposal(roundId, NOW, { text: DANGER });
    for (const { author, proposalId } of [waiting, held]) {
      const own = await grantTo(author, "own.manage", { personId: author.personId });
      await withdrawProposal(own, proposalId, NOW);
    }
    const client = await testDatabase();
    const stateOf = async (id: string) =>
      (await client.moderationCase.findUniqueOrThrow({ where: { id } })).state;
    expect(await stateOf(waiting.caseId)).toBe("withdrawn");
    expect(await stateOf(held.caseId)).toBe("held");
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    expect(await decideAs(moderator, waiting.caseId, PUBLISH, NOW)).toMatchObject({
      code: "withdrawn_by_author",
    });
    // The officer has looked, and with that it is done: nothing goes back to moderators.
    const officer = await asActor("safetyOfficer");
    expect(await decideAs(officer, held.caseId, { kind: "release" }, NOW)).toMatchObject({
      ok: true,
    });
    expect(await stateOf(held.caseId)).toBe("decided");
    const { state } = await client.proposal.findUniqueOrThrow({ where: { id: held.proposalId } });
    expect(state).toBe("withdrawn");
  });

  test("is for its writers alone", async () => {
    const { proposalId } = await publishedProposal(roundId, NOW);
    const other = await asParticipant();
    const own = await grantTo(other, "own.manage", { personId: other.personId });
    expect(await withdrawProposal(own, proposalId, NOW)).toEqual({ ok: false, code: "not_found" });
  });
});
