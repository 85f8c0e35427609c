/** Who is told what by mail, down to the message that really goes out. */
import { undoUntil } from "~/features/moderation/domain/undo-decision";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeStatus } from "~/features/agenda/commands/change-status.server";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { env } from "~/platform/env.server";
import { sendDueMail } from "~/features/notices/commands/send-due-mail.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor, StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { answer, mergeBy, reopen } from "../../support/merging";
import { startMailServer } from "../../support/mail-server";
import type { MailServer } from "../../support/mail-server";
import {
  caseOn,
  decideAs,
  NOW,
  PUBLISH,
  publishedProposal,
  RETURN,
  sendProposal,
  sendReaction,
  TEXT,
} from "../../support/proposals";
import { makeRegion, makeRound } from "../../support/sessions";

const MAIL_PORT = 20_000 + (process.pid % 20_000);

let mailServer: MailServer;
let roundId: string;
let moderator: StaffVisitor;

beforeAll(async () => {
  // The settings were read before this file: what is registered at the start asks for them.
  Object.assign(env(), { SMTP_URL: `smtp://127.0.0.1:${MAIL_PORT}` });
  mailServer = await startMailServer(MAIL_PORT);
});
afterAll(() => mailServer.close());

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  roundId = (await makeRound()).id;
  moderator = await asActor("moderator", { roundIds: [roundId] });
});

/** Somebody with a confirmed address, known by a name in it. */
async function reachable(name: string): Promise<ParticipantVisitor> {
  const client = await testDatabase();
  const visitor = await asParticipant();
  await client.contactAddress.create({
    data: { personId: visitor.personId, email: `${name}@example.org`, confirmedAt: NOW },
  });
  return visitor;
}

async function supporterOf(proposalId: string, name: string): Promise<void> {
  const client = await testDatabase();
  const { personId } = await reachable(name);
  await client.support.create({ data: { proposalId, personId } });
}

async function followerOf(targetKind: "proposal" | "round", targetId: string, name: string) {
  const client = await testDatabase();
  const { personId } = await reachable(name);
  await client.follow.create({ data: { personId, targetKind, targetId } });
}

/** Everything that goes out now: to whom, with every line about something that happened. */
async function delivered(): Promise<string[]> {
  const client = await testDatabase();
  await sendDigests(undoUntil(NOW));
  const rows = await client.outboxMessage.findMany();
  await client.outboxMessage.deleteMany();
  return rows
    .map(({ recipient, payload }) => {
      const { text, unsubscribeUrl } = readPayload(payload);
      const lines = text.split("\n").filter((line) => line.startsWith("- "));
      const out = unsubscribeUrl?.includes("/e-mail/afmelden?") ? "" : " (no way out)";
      return `${recipient.split("@")[0] ?? ""}${out}: ${lines.join("|")}`;
    })
    .sort();
}

/** A published proposal with a writer, a supporter and a follower, of which nothing waits to be told. */
async function known(name = ""): Promise<string> {
  const { proposalId } = await publishedProposal(
    roundId,
    NOW,
    {},
    await reachable(`writer${name}`),
  );
  await supporterOf(proposalId, `supporter${name}`);
  await followerOf("proposal", proposalId, `follower${name}`);
  await delivered();
  return proposalId;
}

const toAll = (line: string) =>
  ["follower", "supporter", "writer"].map((name) => `${name}: - ${line}`);

describe("a moderator's decision", () => {
  test("to publish reaches the writer and who follows the round, each once", async () => {
    await followerOf("round", roundId, "roundfollower");
    const { caseId } = await sendProposal(roundId, NOW, {}, await reachable("writer"));
    await decideAs(moderator, caseId, PUBLISH, NOW);
    expect(await delivered()).toEqual([
      `roundfollower: - Nieuw voorstel: ${TEXT.title}`,
      `writer: - Wat je schreef, staat op de site: ${TEXT.title}`,
    ]);
    expect(await delivered()).toEqual([]);
  });

  test("to return reaches the writer alone, and names nothing that is not public", async () => {
    await followerOf("round", roundId, "roundfollower");
    const { caseId } = await sendProposal(roundId, NOW, {}, await reachable("writer"));
    await decideAs(moderator, caseId, RETURN, NOW);
    const [told, ...others] = await delivered();
    expect(told).toContain("writer: - Een moderator gaf iets terug");
    expect(told).not.toContain(TEXT.title);
    expect(others).toEqual([]);

    const again = await sendProposal(roundId, NOW, {}, await reachable("quick"));
    await decideAs(moderator, again.caseId, RETURN, NOW);
    const client = await testDatabase();
    await client.proposal.update({
      where: { id: again.proposalId },
      data: { state: "submitted" },
    });
    expect(await delivered(), "sent again before it was told").toEqual([]);
  });

  test("on a reaction reaches who wrote it", async () => {
    const proposalId = await known();
    const commentId = await sendReaction(proposalId, "Goed idee, doen we ook.", NOW);
    const client = await testDatabase();
    const { personId } = await client.comment.findUniqueOrThrow({ where: { id: commentId } });
    await client.contactAddress.create({
      data: { personId: personId ?? "", email: "reactor@example.org", confirmedAt: NOW },
    });
    await decideAs(moderator, (await caseOn(commentId)).id, PUBLISH, NOW);
    expect(await delivered()).toEqual([
      `reactor: - Je reactie staat op de site, bij: ${TEXT.title}`,
    ]);
  });

  test("to merge reaches writers, supporters and followers of both, each once", async () => {
    const into = await known();
    const from = await known("2");
    await followerOf("proposal", from, "both");
    const client = await testDatabase();
    const both = await client.contactAddress.findFirstOrThrow({
      where: { email: "both@example.org" },
    });
    await client.follow.create({
      data: { personId: both.personId, targetKind: "proposal", targetId: into },
    });
    await mergeBy(moderator, { proposalId: into }, { caseId: (await caseOn(from)).id });
    const told = await delivered();
    expect(told.map((line) => line.split(":")[0]).sort()).toEqual(
      ["both", "follower", "follower2", "supporter", "supporter2", "writer", "writer2"].sort(),
    );
    for (const line of told) expect(line).toMatch(/ging samen met een ander: [^|]*$/);
    // Each goes on following what they chose, for when the two go apart again.
    expect(await client.follow.count({ where: { targetId: from } })).toBe(2);
    expect(await client.follow.count({ where: { targetId: into } })).toBe(2);
  });

  test("to move reaches writer, supporter and follower, each once", async () => {
    const other = await makeRound();
    const proposalId = await known();
    const { id } = await caseOn(proposalId);
    await reopen({ caseId: id });
    const move: Outcome = {
      kind: "moveElsewhere",
      destination: { kind: "round", id: other.id },
      explanation: "Dit hoort bij de andere ronde.",
    };
    expect(await decideAs(moderator, id, move, NOW)).toMatchObject({ ok: true });
    const told = await delivered();
    expect(told.map((line) => line.split(":")[0])).toEqual(["follower", "supporter", "writer"]);
    for (const line of told) expect(line).toContain("hoort hier. Een moderator leest het hier");
  });
});

describe("an answer", () => {
  test("and each step of what comes of a yes reach writer, supporter and follower, each once", async () => {
    const proposalId = await known();
    const { slug, responder } = await answer({ proposalId });
    const grant = await grantTo(responder, "agenda.write");
    expect(await delivered()).toEqual(toAll(`Er is een antwoord: ${TEXT.title}`));
    for (const [state, note] of [
      ["running", "We zijn begonnen."],
      ["done", "Alle kamers zijn klaar."],
    ] as const) {
      await changeStatus(grant, slug, { state, note, happenedOn: null, noteEn: null }, NOW);
      expect(await delivered(), state).toEqual(
        toAll("Een afspraak is bijgewerkt: Stille kamers. Merk jij er iets van?"),
      );
    }
    expect(await delivered()).toEqual([]);
    const client = await testDatabase();
    const { state } = await client.proposal.findUniqueOrThrow({ where: { id: proposalId } });
    expect(state).toBe("followedUp");
  });
});

test("the message that goes out can be ended with one click", async () => {
  const { caseId } = await sendProposal(roundId, NOW, {}, await reachable("writer"));
  await decideAs(moderator, caseId, PUBLISH, NOW);
  await sendDigests(undoUntil(NOW));
  expect(await sendDueMail(undoUntil(NOW))).toBe(1);
  // A long header goes on over more lines.
  const message = mailServer.messages[0]?.replace(/\r\n[ \t]+/g, " ");
  expect(message).toMatch(/^List-Unsubscribe:\s+<http[^>]*\/e-mail\/afmelden\?/m);
  expect(message).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  expect(message).not.toContain("Op de groep is het altijd druk");
});
