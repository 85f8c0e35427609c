/** A decided item is found again, and taken off the site, covered further or moderated again, in every kind. */
import { beforeEach, describe, expect, test } from "vitest";
import { reviseDecision } from "~/features/moderation/commands/revise-decision.server";
import type { Revision } from "~/features/moderation/domain/after-decision";
import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import { decidedList } from "~/features/moderation/queries/decided-list.server";
import { readSubject } from "~/features/moderation/queries/subject.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor, StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { ask, eraseAll, respond } from "../../support/held-texts";
import {
  caseOn,
  decideAs,
  PUBLISH,
  publishedProposal,
  RETURN,
  sendProposal,
  sendReaction,
} from "../../support/proposals";
import { makeRegion, makeRound, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";

const BODY = "Maak een stille kamer op elke groep, met een deur die dicht kan.";

/** A text of each kind that waits for a moderator: its id and who wrote it. */
const SENT: Record<
  (typeof REVIEWED_KINDS)[number],
  () => Promise<{ id: string; writer: ParticipantVisitor }>
> = {
  proposal: async () => {
    const round = await makeRound();
    const text = { title: "Een stille kamer", body: BODY };
    const { proposalId, author } = await sendProposal(round.id, NOW, { text });
    return { id: proposalId, writer: author };
  },
  comment: async () => {
    const { proposalId } = await publishedProposal((await makeRound()).id, NOW);
    const writer = await asParticipant();
    return { id: await sendReaction(proposalId, BODY, NOW, writer), writer };
  },
  answer: async () => {
    const writer = await asParticipant();
    await respond(writer, await openSurvey(), BODY);
    const client = await testDatabase();
    const row = await client.moderationCase.findFirstOrThrow({ where: { subjectKind: "answer" } });
    return { id: row.subjectId, writer };
  },
  sessionQuestion: async () => {
    const writer = await asParticipant();
    await ask(writer, BODY);
    return { id: (await (await testDatabase()).sessionQuestion.findFirstOrThrow()).id, writer };
  },
};

let staff: StaffVisitor;
let id: string;
let writer: ParticipantVisitor;
let caseId: string;
/** Every revision a minute after the one before. */
let clock = NOW.getTime();

async function decided(kind: (typeof REVIEWED_KINDS)[number]) {
  ({ id, writer } = await SENT[kind]());
  const client = await testDatabase();
  caseId = (await caseOn(id)).id;
  const { roundId } = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
  staff = await asActor("moderator", { roundIds: [roundId ?? ""] });
  expect(await decideAs(staff, caseId, PUBLISH, NOW)).toMatchObject({ ok: true });
}

async function revise(revision: Revision, more: { redactions?: string; also?: string } = {}) {
  const grant = await grantTo(staff, "moderation.decide");
  const { redactions = "", also = null } = more;
  const input = { caseId, revision, reason: "mistake" as const, redactions, alsoPersonId: also };
  clock += 60_000;
  return reviseDecision(grant, input, new Date(clock));
}

const subject = (kind: string) =>
  testDatabase().then((client) => readSubject(client, { subjectKind: kind, subjectId: id }));

const listed = (query: string) => decidedList(staff.actor, `http://localhost/?${query}`, NOW);

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

describe.each(REVIEWED_KINDS)("a decided %s", (kind) => {
  beforeEach(() => decided(kind));

  test("is found by its words, kind, outcome, round and who decided", async () => {
    const client = await testDatabase();
    const { round } = await client.moderationCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { round: true },
    });
    const by = staff.actor.staffId;
    const all = `zoek=stille+DEUR&soort=${kind}&uitkomst=publish&ronde=${round?.slug}&door=${by}`;
    expect((await listed(all)).lines).toMatchObject([{ caseId, outcome: "publish" }]);
    for (const other of ["zoek=iets+anders", "uitkomst=return"]) {
      expect((await listed(other)).lines, other).toEqual([]);
    }
  });

  test("is taken off the site at once, waits again, and can be published again", async () => {
    const taken = await revise("takeDown");
    expect(taken).toMatchObject({ ok: true });
    expect(await subject(kind)).toMatchObject({ isPublic: false, text: { body: BODY } });
    const again = await caseOn(id);
    const client = await testDatabase();
    expect(
      await client.moderationCase.findUniqueOrThrow({ where: { id: again.id } }),
    ).toMatchObject({ state: "waiting", cause: "takenDown" });
    expect(await revise("takeDown")).toEqual({ ok: false, code: "not_on_site" });
    expect(await decideAs(staff, again.id, PUBLISH, NOW)).toMatchObject({ ok: true });
    expect(await subject(kind)).toMatchObject({ isPublic: true });
  });

  test("is covered further, with the bars it has", async () => {
    expect(await revise("coverFurther")).toMatchObject({ code: "redaction_missing" });
    expect(await revise("coverFurther", { redactions: "stille" })).toMatchObject({ ok: true });
    caseId = (await caseOn(id)).id;
    const more = await revise("coverFurther", { redactions: "deur" });
    expect(more).toMatchObject({ ok: true });
    const { covers, isPublic } = (await subject(kind)) ?? {};
    expect(isPublic).toBe(true);
    expect(covers?.body).toHaveLength(2);
  });

  test("is moderated again while it stays as it is, once at a time", async () => {
    expect(await revise("reopen")).toMatchObject({ ok: true });
    expect(await subject(kind)).toMatchObject({ isPublic: true });
    expect(await revise("reopen")).toEqual({ ok: false, code: "waits_already" });
    expect(await revise("takeDown"), "what is public can always be taken down").toMatchObject({
      ok: true,
    });
  });

  test("is refused to its own writer, another round, and once it is erased; the log names the reason", async () => {
    if (kind !== "answer") {
      expect(await revise("takeDown", { also: writer.personId })).toMatchObject({
        code: "own_item",
      });
    }
    const elsewhere = await asActor("moderator", { roundIds: [(await makeRound()).id] });
    const here = staff;
    staff = elsewhere;
    expect(await revise("takeDown")).toMatchObject({ code: "not_found" });
    expect((await listed("")).lines).toEqual([]);
    staff = here;
    expect(await revise("reopen")).toMatchObject({ ok: true });
    const client = await testDatabase();
    const log = await client.auditEntry.findFirstOrThrow({
      where: { action: "moderation.revised" },
    });
    expect(log.details).toContain("mistake");
    await eraseAll(writer);
    expect(await revise("takeDown")).toMatchObject({ code: "erased" });
  });
});

test("what waits for the officer is in the list without a word, and cannot be taken up", async () => {
  await decided("proposal");
  await revise("reopen");
  caseId = (await caseOn(id)).id;
  await decideAs(staff, caseId, { kind: "holdForSafety" }, NOW);
  const { lines } = await listed("uitkomst=holdForSafety");
  expect(lines).toMatchObject([{ excerpt: null, held: true }]);
  expect((await listed("zoek=stille&uitkomst=holdForSafety")).lines).toEqual([]);
  expect(await revise("takeDown")).toMatchObject({ code: "not_decided" });
});

test("a returned item is found and moderated again", async () => {
  ({ id, writer } = await SENT.proposal());
  caseId = (await caseOn(id)).id;
  const client = await testDatabase();
  const { roundId } = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
  staff = await asActor("moderator", { roundIds: [roundId ?? ""] });
  await decideAs(staff, caseId, RETURN, NOW);
  expect((await listed("uitkomst=return")).lines).toMatchObject([{ caseId, isPublic: false }]);
  expect(await revise("takeDown")).toMatchObject({ code: "not_on_site" });
  expect(await revise("reopen")).toMatchObject({ ok: true });
  expect(await decideAs(staff, (await caseOn(id)).id, PUBLISH, NOW)).toMatchObject({ ok: true });
});

test("an item is found by its words however many newer ones hold them too, and by no sign of its own", async () => {
  await decided("proposal");
  const client = await testDatabase();
  const { id: old, ...row } = await client.proposal.findUniqueOrThrow({ where: { id } });
  await client.proposal.createMany({
    data: Array.from({ length: 2_100 }, (_, place) => ({
      ...row,
      id: `${old}-${place}`,
      createdAt: new Date(NOW.getTime() + place + 1),
    })),
  });
  expect(await listed("zoek=stille+kamer")).toMatchObject({
    place: { total: 1 },
    lines: [{ caseId }],
  });
  expect(await listed("zoek=st%25kamer")).toMatchObject({ place: { total: 0 } });
  expect(await listed("zoek=stil_e")).toMatchObject({ place: { total: 0 } });
});

test("an administrator sees every decision without its words, and can undo the newest", async () => {
  await decided("proposal");
  const here = staff;
  staff = await asActor("administrator");
  const list = await listed("zoek=niets+daarvan");
  expect(list).toMatchObject({
    readsWords: false,
    lines: [{ caseId, excerpt: null, canUndo: true }],
  });
  expect(list.rounds.length).toBeGreaterThan(0);
  staff = here;
});
