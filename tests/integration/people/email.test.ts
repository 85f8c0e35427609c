import { beforeEach, describe, expect, test } from "vitest";
import { confirmEmail } from "~/features/people/commands/confirm-email.server";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { removeEmail, unsubscribe } from "~/features/people/commands/remove-email.server";
import { confirmLinkWorks, loadContact } from "~/features/people/queries/contact.server";
import { unsubscribeUrl } from "~/features/people/queries/unsubscribe-link.server";
import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { authorizeOwn } from "~/policy/authorize.server";
import type { OwnInput } from "~/policy/authorize.server";
import { asParticipant } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";

const NOW = new Date("2026-11-02T10:00:00Z");
const ADDRESS = { email: "someone@example.org", frequency: "atOnce" } as const;

function minutesLater(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000);
}

async function somebody(): Promise<OwnInput> {
  const { cookie } = await asParticipant();
  return authorizeOwn(new Request("http://localhost/mijn", { headers: { Cookie: cookie } }));
}

/** The token in the newest message. */
async function sentToken(): Promise<string> {
  const client = await testDatabase();
  const [mail] = await client.outboxMessage.findMany({ orderBy: { createdAt: "desc" }, take: 1 });
  return /token=([\w-]+)/.exec(readPayload(mail?.payload ?? "").text)?.[1] ?? "";
}

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

describe("leaving an address", () => {
  test("sends one link and keeps no token that could be read", async () => {
    const own = await somebody();
    expect(await leaveEmail(own, ADDRESS, "nl", NOW)).toEqual({ ok: true, linkSent: true });
    const client = await testDatabase();
    const [mail] = await client.outboxMessage.findMany();
    expect(mail).toMatchObject({ kind: "people.confirmEmail", recipient: ADDRESS.email });
    const token = await sentToken();
    const row = await client.contactAddress.findUniqueOrThrow({
      where: { personId: own.personId },
    });
    expect(row.tokenHash).not.toBe(token);
    expect(await loadContact(own.personId)).toMatchObject({ confirmed: false });
  });

  test("a new address replaces the old one, whose link stops working", async () => {
    const own = await somebody();
    await leaveEmail(own, ADDRESS, "nl", NOW);
    const first = await sentToken();
    await leaveEmail(own, { ...ADDRESS, email: "other@example.org" }, "nl", minutesLater(1));
    expect(await confirmEmail(first, minutesLater(2))).toEqual({ ok: false, code: "gone" });
    expect(await confirmEmail(await sentToken(), minutesLater(2))).toEqual({ ok: true });
  });

  test("a confirmed address that stays the same needs no new link", async () => {
    const own = await somebody();
    await leaveEmail(own, ADDRESS, "nl", NOW);
    await confirmEmail(await sentToken(), minutesLater(1));
    const again = await leaveEmail(own, { ...ADDRESS, frequency: "weekly" }, "nl", NOW);
    expect(again).toEqual({ ok: true, linkSent: false });
    expect(await loadContact(own.personId)).toMatchObject({ confirmed: true, frequency: "weekly" });
  });
});

describe("the one-time link", () => {
  test("looking does not use it, confirming does, also when two do so at once", async () => {
    const own = await somebody();
    await leaveEmail(own, ADDRESS, "nl", NOW);
    const token = await sentToken();
    expect(await confirmLinkWorks(token, NOW)).toBe(true);
    expect(await confirmLinkWorks(token, NOW)).toBe(true);
    const outcomes = await Promise.all([confirmEmail(token, NOW), confirmEmail(token, NOW)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await confirmLinkWorks(token, NOW)).toBe(false);
  });

  test("works until its term and not at it", async () => {
    const own = await somebody();
    await leaveEmail(own, ADDRESS, "nl", NOW);
    const token = await sentToken();
    expect(await confirmLinkWorks(token, minutesLater(29))).toBe(true);
    expect(await confirmEmail(token, minutesLater(30))).toEqual({ ok: false, code: "gone" });
  });

  test("links the person in the ledger", async () => {
    const own = await somebody();
    await leaveEmail(own, ADDRESS, "nl", NOW);
    await confirmEmail(await sentToken(), NOW);
    const client = await testDatabase();
    const person = await client.ledgerPerson.findUniqueOrThrow({
      where: { key: await ledgerKey(client, own.personId) },
    });
    expect(person).toMatchObject({ linked: true, emailConfirmed: true });
  });

  test.each(["", "x", "unknown-token"])("an unknown one (%j) is gone", async (token) => {
    expect(await confirmEmail(token, NOW)).toEqual({ ok: false, code: "gone" });
  });
});

describe("removing the address", () => {
  async function reachable(): Promise<OwnInput> {
    const own = await somebody();
    await leaveEmail(own, ADDRESS, "nl", NOW);
    await confirmEmail(await sentToken(), NOW);
    return own;
  }

  test("forgets it, what was followed, and messages that have not left", async () => {
    const own = await reachable();
    const client = await testDatabase();
    await client.follow.create({
      data: { personId: own.personId, targetKind: "round", targetId: "r1" },
    });
    await removeEmail(own);
    await removeEmail(own);
    expect(await loadContact(own.personId)).toBeNull();
    expect(await client.follow.count()).toBe(0);
    expect(await client.outboxMessage.count()).toBe(0);
  });

  test("the link under a message does the same, once and again; a made-up link does nothing", async () => {
    const own = await reachable();
    const client = await testDatabase();
    const { id } = await client.contactAddress.findUniqueOrThrow({
      where: { personId: own.personId },
    });
    const query = new URL(unsubscribeUrl(id, "nl")).searchParams;
    expect(await unsubscribe(id, "made-up")).toEqual({ ok: false, code: "gone" });
    expect(await loadContact(own.personId)).not.toBeNull();
    const proof = query.get("bewijs") ?? "";
    expect(await unsubscribe(query.get("adres") ?? "", proof)).toEqual({ ok: true });
    expect(await unsubscribe(id, proof)).toEqual({ ok: true });
    expect(await loadContact(own.personId)).toBeNull();
  });
});
