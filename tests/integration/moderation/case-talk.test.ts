/** Colleagues about a case: who is on it, notes that nobody else reads, and asking one another. */
import { beforeEach, describe, expect, test } from "vitest";
import { takeCase } from "~/features/moderation/commands/take-case.server";
import { writeNote } from "~/features/moderation/commands/write-note.server";
import { caseTalk } from "~/features/moderation/queries/case-talk.server";
import { leavingMessage } from "~/features/notices/queries/leaving-message.server";
import { switchOwnNotices } from "~/features/staff/commands/switch-notices.server";
import type { NoticeKind } from "~/features/staff/domain/staff-notices";
import { asActor, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { eraseAll } from "../../support/held-texts";
import { decideAs, PUBLISH, sendProposal, TEXT } from "../../support/proposals";
import type { SentProposal } from "../../support/proposals";
import { makeRegion, makeRound, NOW } from "../../support/sessions";

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const NOTE = "Weet jij of dit bij de school hoort?";

let roundId: string;
let sent: SentProposal;
let anna: StaffVisitor;
let bilal: StaffVisitor;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  roundId = (await makeRound()).id;
  sent = await sendProposal(roundId, NOW);
  anna = await asActor("moderator", { roundIds: [roundId] });
  bilal = await asActor("moderator", { roundIds: [roundId] });
});

const decideGrant = (who: StaffVisitor) => grantTo(who, "moderation.decide");

async function take(who: StaffVisitor, takes = true, now = NOW) {
  return takeCase(await decideGrant(who), { caseId: sent.caseId, takes, alsoPersonId: null }, now);
}

async function note(who: StaffVisitor, facts: { note?: string; forId?: string } = {}) {
  const input = { caseId: sent.caseId, alsoPersonId: null, note: NOTE, forId: "", step: 0 };
  return writeNote(await decideGrant(who), { ...input, ...facts }, NOW);
}

async function read(who: StaffVisitor, now = NOW) {
  return caseTalk(await decideGrant(who), sent.caseId, null, now);
}

describe("who is on it", () => {
  test("is seen by a colleague, and runs out by itself", async () => {
    expect(await take(anna)).toEqual({ ok: true });
    expect((await read(bilal, minutes(29)))?.work).toMatchObject({ state: "theirs", since: NOW });
    expect((await read(anna))?.work.state).toBe("mine");
    expect(await take(bilal, true, minutes(29))).toEqual({ ok: false, code: "already_taken" });
    expect((await read(bilal, minutes(30)))?.work.state).toBe("free");
    expect(await take(bilal, true, minutes(30))).toEqual({ ok: true });
  });

  test("can be ended, by nobody else, and keeps nobody from deciding", async () => {
    await take(anna);
    await take(bilal, false);
    expect((await read(bilal))?.work.state).toBe("theirs");
    expect(await decideAs(bilal, sent.caseId, PUBLISH, NOW)).toMatchObject({ ok: true });
    expect(await take(anna)).toEqual({ ok: false, code: "not_found" });
  });
});

describe("a note", () => {
  test("is read by colleagues of the round, and by nobody else", async () => {
    expect(await note(anna)).toEqual({ ok: true });
    expect((await read(bilal))?.notes).toMatchObject([{ text: NOTE, to: null }]);
    const elsewhere = await asActor("moderator", { roundIds: [(await makeRound()).id] });
    expect(await read(elsewhere)).toBeNull();
    expect(await note(elsewhere)).toEqual({ ok: false, code: "not_found" });
    const grant = await decideGrant(bilal);
    expect(await caseTalk(grant, sent.caseId, sent.author.personId, NOW)).toBeNull();
  });

  test("stands in no event and no log", async () => {
    await note(anna, { forId: bilal.actor.staffId });
    const client = await testDatabase();
    const entries = await client.auditEntry.findMany({ where: { subjectId: sent.caseId } });
    expect(JSON.stringify(entries.map((row) => ({ ...row, sequence: 0 })))).not.toContain("school");
    expect(JSON.stringify(await client.domainEvent.findMany())).not.toContain("school");
    expect(entries.map(({ action }) => action)).toContain("moderation.assigned");
  });

  test("asks a colleague of the round", async () => {
    expect(await note(anna, { forId: bilal.actor.staffId })).toEqual({ ok: true });
    const client = await testDatabase();
    const row = await client.moderationCase.findUniqueOrThrow({ where: { id: sent.caseId } });
    expect(row.assigneeId).toBe(bilal.actor.staffId);
    const elsewhere = await asActor("moderator", { roundIds: [(await makeRound()).id] });
    expect(await note(anna, { forId: elsewhere.actor.staffId })).toEqual({
      ok: false,
      code: "assignee_missing",
    });
    expect(await note(anna, { note: "  " })).toEqual({ ok: false, code: "text_missing" });
    expect(await note(anna, { note: "x".repeat(2001) })).toMatchObject({ code: "text_too_long" });
  });

  test("goes when its writer erases", async () => {
    await note(anna);
    const client = await testDatabase();
    await eraseAll(sent.author);
    expect(await client.caseNote.count()).toBe(0);
  });
});

describe("a colleague who is asked", () => {
  const mailTo = async (who: StaffVisitor) => {
    const client = await testDatabase();
    return client.outboxMessage.findMany({ where: { staffId: who.actor.staffId } });
  };

  /** What the only message to somebody says when it leaves; null when it is not sent. */
  async function told(who: StaffVisitor) {
    const [row, ...more] = await mailTo(who);
    if (row === undefined || more.length > 0) throw new Error(`${more.length} more messages`);
    const leaving = await leavingMessage(await testDatabase(), row, NOW);
    return leaving && leaving.content.text;
  }

  const ask = (who: StaffVisitor, colleague: StaffVisitor) =>
    note(who, { forId: colleague.actor.staffId });

  const mute = async (who: StaffVisitor, kinds: readonly NoticeKind[]) =>
    switchOwnNotices(await grantTo(who, "account.own"), kinds, NOW);

  test("hears once of all of them, and of no word of anybody", async () => {
    await ask(anna, bilal);
    sent = await sendProposal(roundId, NOW);
    await ask(anna, bilal);
    const text = await told(bilal);
    expect(text).toContain("naar 2 teksten te kijken");
    expect(text).toContain("/werkplek/beoordelen");
    for (const words of [NOTE, TEXT.title, TEXT.body]) {
      expect(JSON.stringify([text, await mailTo(bilal)])).not.toContain(words);
    }
  });

  test("hears nothing who asks only themselves, who switched it off, or whose case went to another", async () => {
    const silent = await asActor("moderator", { roundIds: [roundId] });
    await mute(silent, ["appeal"]);
    await ask(anna, anna);
    await ask(anna, silent);
    expect([...(await mailTo(anna)), ...(await mailTo(silent))]).toEqual([]);
    await ask(anna, bilal);
    await ask(bilal, anna);
    expect(await told(bilal)).toBeNull();
    expect(await told(anna)).toContain("1 tekst");
  });

  test("about a text that is held is led to the desk of safety officers", async () => {
    const officer = await asActor("safetyOfficer");
    const colleague = await asActor("safetyOfficer");
    const client = await testDatabase();
    await client.moderationCase.updateMany({ data: { state: "held" } });
    const input = { caseId: sent.caseId, alsoPersonId: null, note: NOTE, step: 0 };
    const asked = { ...input, forId: colleague.actor.staffId };
    expect(await writeNote(await grantTo(officer, "moderation.held"), asked, NOW)).toEqual({
      ok: true,
    });
    expect(await told(colleague)).toContain("/werkplek/veiligheid");
    await mute(colleague, ["safety"]);
    expect(await told(colleague)).toBeNull();
  });
});
