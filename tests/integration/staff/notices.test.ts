/** What staff hear by mail: at once, and once a working day; never twice, never of what was done, and nobody's words. */
import { beforeEach, describe, expect, test } from "vitest";
import { appealDecision } from "~/features/moderation/commands/appeal-decision.server";
import { alertSafetyOfficers } from "~/features/moderation/commands/alert-safety-officers.server";
import { undoUntil } from "~/features/moderation/domain/undo-decision";
import { leavingMessage } from "~/features/notices/queries/leaving-message.server";
import { sendStaffDigests } from "~/features/staff/commands/send-staff-digests.server";
import { switchOwnNotices } from "~/features/staff/commands/switch-notices.server";
import { noticeKindsOf } from "~/features/staff/domain/staff-notices";
import type { NoticeKind } from "~/features/staff/domain/staff-notices";
import { inTransaction, unqueuedDatabase } from "~/platform/db.server";
import { asActor, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase } from "../../support/database";
import { decideAs, NOW, publishedProposal, sendProposal, TEXT } from "../../support/proposals";
import { writeRegionSettings } from "../../support/region";
import { makeRound } from "../../support/sessions";

const RETURN = {
  kind: "return",
  rule: "privateData",
  explanation: "Er staat een straat in.",
  howToResubmit: "Haal de straat weg.",
} as const;

/** Monday morning at half past eight in Amsterdam. */
const MONDAY = new Date("2027-03-01T07:30:00Z");
const DAY = 86_400_000;
const later = (days: number) => new Date(MONDAY.getTime() + days * DAY);

let roundId: string;
let bodyId: string;

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
  const client = await unqueuedDatabase();
  ({ id: bodyId } = await client.body.create({
    data: { key: "ab", kind: "board", name: "Bestuur" },
  }));
  ({ id: roundId } = await makeRound());
  await client.round.update({ where: { id: roundId }, data: { answererBodyId: bodyId } });
});

async function mailTo(staff: StaffVisitor, kind?: string) {
  const client = await unqueuedDatabase();
  const where = { staffId: staff.actor.staffId, ...(kind === undefined ? {} : { kind }) };
  return client.outboxMessage.findMany({ where, orderBy: { createdAt: "asc" } });
}

async function leaving(staff: StaffVisitor, kind: string, now: Date) {
  const [row] = await mailTo(staff, kind);
  if (row === undefined) throw new Error(`no ${kind}`);
  return leavingMessage(await unqueuedDatabase(), row, now);
}

async function hear(staff: StaffVisitor, kinds: readonly NoticeKind[]) {
  return switchOwnNotices(await grantTo(staff, "account.own"), kinds, NOW);
}

describe("at once", () => {
  test("several proposals in one go are one message, that waits until none can be undone", async () => {
    const responder = await asActor("responder", { bodyId });
    const elsewhere = await asActor("responder", { bodyId: await otherBody() });
    await publishedProposal(roundId, NOW);
    await publishedProposal(roundId, NOW);
    await publishedProposal(roundId, NOW);
    const [mail, ...more] = await mailTo(responder, "staff.toAnswer");
    expect(more).toEqual([]);
    expect(mail?.nextAttemptAt).toEqual(undoUntil(NOW));
    expect(await mailTo(elsewhere)).toEqual([]);
    const content = (await leaving(responder, "staff.toAnswer", NOW))?.content;
    expect(content?.text).toContain("3 rode draden en voorstellen wachten");
    expect(content?.text).toContain("/werkplek/antwoorden");
    expect(JSON.stringify([mail, content])).not.toContain(TEXT.title);
    expect(JSON.stringify([mail, content])).not.toContain(TEXT.body);
  });

  test("what was answered or taken down meanwhile is not told", async () => {
    const responder = await asActor("responder", { bodyId });
    const { proposalId } = await publishedProposal(roundId, NOW);
    const client = await unqueuedDatabase();
    await client.proposal.update({ where: { id: proposalId }, data: { state: "withdrawn" } });
    expect(await leaving(responder, "staff.toAnswer", NOW)).toBeNull();
  });

  test("an appeal is told to a moderator who did not decide", async () => {
    const decider = await asActor("moderator", { roundIds: [roundId] });
    const other = await asActor("moderator", { roundIds: [roundId] });
    const elsewhere = await asActor("moderator");
    const { author, proposalId, caseId } = await sendProposal(roundId, NOW);
    await decideAs(decider, caseId, RETURN, NOW);
    const own = await grantTo(author, "own.manage", { personId: author.personId });
    const subject = { kind: "proposal", id: proposalId } as const;
    const reason = "De straat is heel lang.";
    expect(await appealDecision(own, { subject, reason }, NOW)).toEqual({ ok: true });
    expect(await mailTo(other, "staff.appeal")).toHaveLength(1);
    expect([...(await mailTo(decider)), ...(await mailTo(elsewhere))]).toEqual([]);
    expect((await leaving(other, "staff.appeal", NOW))?.content.text).not.toContain(reason);
  });

  test("who switched a kind off, or reads English, gets what they chose", async () => {
    const silent = await asActor("responder", { bodyId });
    const english = await asActor("responder", { bodyId });
    await hear(silent, ["waiting"]);
    const client = await unqueuedDatabase();
    const { staffId } = english.actor;
    await client.staffAccount.update({ where: { id: staffId }, data: { language: "en" } });
    await publishedProposal(roundId, NOW);
    expect(await mailTo(silent)).toEqual([]);
    const content = (await leaving(english, "staff.toAnswer", NOW))?.content;
    expect(content?.subject).toBe("Something new waits for an answer");
    expect(content?.text).toContain("/en/werkplek/antwoorden");
  });
});

describe("alarms about safety", () => {
  const alarm = (caseId: string) =>
    inTransaction((transaction) => alertSafetyOfficers(transaction, caseId, NOW));

  test("are kept by the last officer who hears them", async () => {
    const first = await asActor("safetyOfficer");
    const second = await asActor("safetyOfficer");
    expect(await hear(first, ["waiting"])).toEqual({ ok: true });
    expect(await hear(second, ["waiting"])).toEqual({ ok: false, code: "last_listener" });
    await alarm("case-1");
    expect(await mailTo(first)).toEqual([]);
    expect(await mailTo(second, "moderation.safetyAlert")).toHaveLength(1);
    expect(await hear(first, noticeKindsOf("safetyOfficer"))).toEqual({ ok: true });
    expect(await hear(second, ["waiting"])).toEqual({ ok: true });
  });

  test("that nobody hears are told to the administrators, once for a case", async () => {
    const administrator = await asActor("administrator");
    const first = await asActor("safetyOfficer");
    const second = await asActor("safetyOfficer");
    await hear(first, ["waiting"]);
    const client = await unqueuedDatabase();
    const { staffId } = second.actor;
    await client.staffAccount.update({ where: { id: staffId }, data: { active: false } });
    await alarm("case-1");
    await alarm("case-1");
    const told = await mailTo(administrator);
    expect(told.map(({ kind }) => kind)).toEqual(["staff.unheardAlarm"]);
  });

  test("are not sent any more once somebody looked", async () => {
    const officer = await asActor("safetyOfficer");
    await alarm("case-that-is-closed");
    expect(await leaving(officer, "moderation.safetyAlert", NOW)).toBeNull();
  });
});

describe("the digest", () => {
  test("is one message a day with what is overdue, due and waiting, without a word of anybody", async () => {
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    const { caseId } = await sendProposal(roundId, later(-1));
    await sendProposal(roundId, later(-1));
    const client = await unqueuedDatabase();
    await client.moderationCase.update({ where: { id: caseId }, data: { dueAt: later(-2) } });
    expect(await sendStaffDigests(MONDAY)).toBe(1);
    expect(await sendStaffDigests(MONDAY)).toBe(0);
    expect(await sendStaffDigests(new Date(MONDAY.getTime() + 3_600_000))).toBe(0);
    const [mail, ...more] = await mailTo(moderator, "staff.digest");
    expect(more).toEqual([]);
    const content = (await leaving(moderator, "staff.digest", MONDAY))?.content;
    expect(content?.text).toContain("Te laat\n- 1 tekst wacht op een moderator");
    expect(content?.text).toContain("Wacht\n- 2 teksten wachten op een moderator");
    expect(content?.text).toContain("/werkplek/beoordelen");
    expect(JSON.stringify([mail, content])).not.toContain(TEXT.title);
  });

  test("is made again when it leaves, and dropped when everything was done", async () => {
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    await sendProposal(roundId, later(-1));
    await sendStaffDigests(MONDAY);
    const client = await unqueuedDatabase();
    await client.moderationCase.updateMany({ data: { state: "decided" } });
    expect(await leaving(moderator, "staff.digest", MONDAY)).toBeNull();
  });

  test("after a crash comes once: the cursor and the message are one change", async () => {
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    await sendProposal(roundId, later(-1));
    const client = await unqueuedDatabase();
    // A message of this day that is there already, as another process leaves it behind.
    await sendStaffDigests(MONDAY);
    await client.staffDigest.deleteMany();
    await sendStaffDigests(MONDAY);
    expect(await mailTo(moderator, "staff.digest")).toHaveLength(1);
    expect(await client.staffDigest.count()).toBe(1);
  });

  test("says nothing when nothing is new, at the weekend, or to who switched it off", async () => {
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    const silent = await asActor("moderator", { roundIds: [roundId] });
    await hear(silent, ["appeal"]);
    await sendProposal(roundId, later(-1));
    expect(await sendStaffDigests(later(-1))).toBe(0);
    for (const days of [0, 1, 2]) await sendStaffDigests(later(days));
    expect(await mailTo(moderator, "staff.digest")).toHaveLength(1);
    await sendProposal(roundId, later(2));
    expect(await sendStaffDigests(later(3))).toBe(1);
    expect(await mailTo(silent)).toEqual([]);
  });

  test("tells administrators what is theirs: work for nobody, links that ran out, mail that failed", async () => {
    const administrator = await asActor("administrator");
    await sendProposal(roundId, later(-1));
    const client = await unqueuedDatabase();
    await client.staffAccount.create({
      data: {
        ...{ email: "nieuw@example.org", displayName: "Nieuw", role: "moderator" },
        ...{ passwordHash: "", totpSecret: "", setupTokenHash: "x", setupExpiresAt: later(-1) },
      },
    });
    const failed = { kind: "people.code", recipient: "iemand@example.org", payload: "{}" };
    await client.outboxMessage.create({
      data: { ...failed, state: "failed", nextAttemptAt: later(-1) },
    });
    await client.survey.create({
      data: {
        ...{ slug: "concept", title: "Concept", intro: "", state: "draft" },
        round: { connect: { id: roundId } },
        activity: {
          create: { kind: "survey", title: "Concept", round: { connect: { id: roundId } } },
        },
      },
    });
    await sendStaffDigests(MONDAY);
    const text = (await leaving(administrator, "staff.digest", MONDAY))?.content.text ?? "";
    expect(text).toContain("2 soorten werk die niemand kan doen");
    expect(text).toContain("1 account waarvan de link verlopen is");
    expect(text).toContain("1 bericht dat niet verstuurd kon worden");
    expect(text).toContain("/werkplek/post");
    // What a moderator makes is not an administrator's to hear of.
    expect(text).not.toContain("vragenlijst");
    expect(text).not.toContain("iemand@example.org");
  });

  test("keeps no id of anything that anybody wrote", async () => {
    await asActor("moderator", { roundIds: [roundId] });
    const { proposalId, caseId } = await sendProposal(roundId, later(-1));
    await sendStaffDigests(MONDAY);
    const client = await unqueuedDatabase();
    const rows = JSON.stringify(await client.staffDigest.findMany());
    expect(rows).not.toContain(proposalId);
    expect(rows).not.toContain(caseId);
  });
});

async function otherBody(): Promise<string> {
  const client = await unqueuedDatabase();
  const { id } = await client.body.create({ data: { key: "cd", kind: "board", name: "Ander" } });
  return id;
}
