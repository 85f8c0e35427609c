/** A decision that somebody is half-way with: kept for them alone, and gone with the case. */
import { beforeEach, describe, expect, test } from "vitest";
import { dropDraft, forgetDraftsDaily } from "~/features/moderation/commands/forget-drafts.server";
import { saveDraft } from "~/features/moderation/commands/save-draft.server";
import { ownDraft } from "~/features/moderation/queries/case-drafts.server";
import { caseTalk } from "~/features/moderation/queries/case-talk.server";
import { EVERYTHING_WAITING } from "~/features/moderation/schema/queue-filter";
import { queuePage } from "~/features/moderation/queries/queue.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { asActor, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { eraseAll, own } from "../../support/held-texts";
import { decideAs, PUBLISH, RETURN, sendProposal } from "../../support/proposals";
import type { SentProposal } from "../../support/proposals";
import { makeRegion, makeRound, NOW } from "../../support/sessions";

const WORDS = "Hierin is iemand te herkennen.";
const FILLED_IN = { outcome: "return", rule: "abuse", explanation: WORDS, redactions: "" };
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

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

const grantOf = (who: StaffVisitor) => grantTo(who, "moderation.decide");

async function keep(who: StaffVisitor, facts: Partial<Parameters<typeof saveDraft>[1]> = {}) {
  const input = { caseId: sent.caseId, version: 1, filledIn: FILLED_IN, alsoPersonId: null };
  return saveDraft(await grantOf(who), { ...input, ...facts }, NOW);
}

const read = (who: StaffVisitor, version = 1) =>
  ownDraft(who.actor, { caseId: sent.caseId, version });

async function count() {
  return (await testDatabase()).caseDraft.count();
}

describe("a draft", () => {
  test("is its maker's, and the last one counts", async () => {
    expect(await keep(anna)).toEqual({ ok: true });
    expect(await keep(anna, { filledIn: { outcome: "publish" } })).toEqual({ ok: true });
    expect(await read(anna)).toEqual({
      filledIn: { outcome: "publish" },
      savedAt: NOW,
      isOfBefore: false,
    });
    expect(await read(bilal)).toBeNull();
  });

  test("is known to colleagues, without a word of it, and keeps nobody from deciding", async () => {
    await keep(anna);
    const talk = await caseTalk(await grantOf(bilal), sent.caseId, null, NOW);
    expect(talk?.drafts).toMatchObject([{ id: anna.actor.staffId, at: NOW }]);
    expect(JSON.stringify(talk)).not.toContain(WORDS);
    expect((await caseTalk(await grantOf(anna), sent.caseId, null, NOW))?.drafts).toEqual([]);
    expect(await decideAs(bilal, sent.caseId, PUBLISH, NOW)).toMatchObject({ ok: true });
    expect(await count()).toBe(0);
  });

  test("stands in the list of who made it", async () => {
    await keep(anna);
    const asked = { page: 1, filter: EVERYTHING_WAITING, alsoPersonId: null };
    const inList = async (who: StaffVisitor) =>
      (await queuePage(who.actor, asked, NOW)).lines.map(({ hasDraft }) => hasDraft);
    expect(await inList(anna)).toEqual([true]);
    expect(await inList(bilal)).toEqual([false]);
  });

  test("says that the case changed since, and stays", async () => {
    await keep(anna);
    expect((await read(anna, 2))?.isOfBefore).toBe(true);
    expect(await keep(anna, { version: 7 })).toEqual({ ok: true });
    expect((await read(anna))?.isOfBefore).toBe(true);
  });

  test("is refused where nothing was filled in, and to whoever may not decide", async () => {
    const nothing = { outcome: "", explanation: "  ", redactionReason: "personalData" };
    expect(await keep(anna, { filledIn: nothing })).toEqual({ ok: false, code: "text_missing" });
    const elsewhere = await asActor("moderator", { roundIds: [(await makeRound()).id] });
    expect(await keep(elsewhere)).toEqual({ ok: false, code: "not_found" });
    expect(await keep(anna, { alsoPersonId: sent.author.personId })).toMatchObject({
      code: "own_item",
    });
    await decideAs(bilal, sent.caseId, PUBLISH, NOW);
    expect(await keep(anna)).toMatchObject({ code: "already_decided", outcome: "publish" });
    expect(await count()).toBe(0);
  });

  test("stands in no log and no event", async () => {
    await keep(anna);
    const client = await testDatabase();
    const told = [await client.auditEntry.findMany(), await client.domainEvent.findMany()];
    const written = told.map((rows) =>
      JSON.stringify(rows.map((row) => ({ ...row, sequence: 0 }))),
    );
    expect(written.join("")).not.toContain(WORDS);
  });
});

describe("a draft goes", () => {
  beforeEach(async () => {
    await keep(anna);
    await keep(bilal);
    expect(await count()).toBe(2);
  });

  test("by its own button, and nobody else's", async () => {
    const drop = async (who: StaffVisitor) =>
      dropDraft(await grantOf(who), { caseId: sent.caseId, alsoPersonId: null });
    const elsewhere = await asActor("moderator", { roundIds: [(await makeRound()).id] });
    expect(await drop(elsewhere)).toEqual({ ok: false, code: "not_found" });
    expect(await drop(anna)).toEqual({ ok: true });
    expect(await drop(anna)).toEqual({ ok: true });
    expect(await read(anna)).toBeNull();
    expect(await read(bilal)).not.toBeNull();
  });

  test("with a decision, and not with that of a colleague which another one has to confirm", async () => {
    const client = await testDatabase();
    await client.moderationCase.updateMany({ data: { authorIsYoung: true } });
    expect(await decideAs(anna, sent.caseId, RETURN, NOW)).toMatchObject({ waitsForSecond: true });
    expect(await read(anna)).toBeNull();
    expect((await read(bilal, 2))?.isOfBefore).toBe(true);
    expect(await decideAs(bilal, sent.caseId, RETURN, NOW)).toMatchObject({ ok: true });
    expect(await count()).toBe(0);
  });

  test("when the text goes to the desk of another", async () => {
    await decideAs(anna, sent.caseId, { kind: "holdForSafety" }, NOW);
    expect(await count()).toBe(0);
  });

  test("when the writer takes the text back, or erases", async () => {
    await withdrawProposal(await own(sent.author), sent.proposalId, NOW);
    expect(await count()).toBe(0);
    sent = await sendProposal(roundId, NOW);
    await keep(anna);
    await eraseAll(sent.author);
    expect(await count()).toBe(0);
  });

  test("after its term", async () => {
    await forgetDraftsDaily(days(30));
    expect(await count()).toBe(2);
    await forgetDraftsDaily(days(31));
    expect(await count()).toBe(0);
  });
});
