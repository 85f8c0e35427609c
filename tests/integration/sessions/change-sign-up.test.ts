import { beforeEach, describe, expect, test } from "vitest";
import { cancelSignUp } from "~/features/sessions/commands/cancel-sign-up.server";
import { changeSignUp } from "~/features/sessions/commands/change-sign-up.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import type { SignUpChange } from "~/features/sessions/schema/sign-up-form";
import { newSubmissionToken } from "~/platform/submission.server";
import { asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { DANGER } from "../../support/held-texts";
import { ENDS, makeRegion, makeSession, NOW, PARENT } from "../../support/sessions";
import type { TestSession } from "../../support/sessions";

let session: TestSession;
let visitor: ParticipantVisitor;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  session = await makeSession({ capacity: 1 });
  visitor = await asParticipant();
  await comes(visitor, { needs: "Een stille plek", nickname: "Sam" });
});

const grantOf = (who: ParticipantVisitor) => grantTo(who, "session.signUp");

async function comes(who: ParticipantVisitor, fields: Partial<typeof PARENT> = {}) {
  const input = {
    slug: session.slug,
    fields: { ...PARENT, ...fields },
    submission: newSubmissionToken(),
    language: "nl",
  } as const;
  const outcome = await signUp(await grantOf(who), input, NOW);
  if (!outcome.ok) throw new Error(outcome.code);
}

async function change(who: ParticipantVisitor, fields: Partial<SignUpChange>, now = NOW) {
  const whole = { nickname: "Sam", needs: "Een stille plek", companion: false, ...fields };
  return changeSignUp(await grantOf(who), { slug: session.slug }, whole, now);
}

async function rowOf(who: ParticipantVisitor) {
  const client = await testDatabase();
  return client.signUp.findFirstOrThrow({ where: { personId: who.personId } });
}

async function changesInLog(): Promise<number> {
  const client = await testDatabase();
  return client.auditEntry.count({ where: { action: "signUp.changed" } });
}

describe("what somebody said with a sign-up", () => {
  test("is changed, and the seat stays as it was", async () => {
    const before = await rowOf(visitor);
    expect(await change(visitor, { needs: "Een tolk", nickname: null, companion: true })).toEqual({
      ok: true,
    });
    expect(await rowOf(visitor)).toEqual({
      ...before,
      needs: "Een tolk",
      nickname: null,
      companion: true,
    });
  });

  test("is changed in the line too, and nobody loses the place there", async () => {
    const [second, third] = [await asParticipant(), await asParticipant()];
    await comes(second);
    await comes(third);
    const before = await rowOf(second);
    await change(second, { needs: "Een tolk" });
    expect(await rowOf(second)).toMatchObject({ state: "waitlisted", position: before.position });
    expect((await rowOf(third)).position).toBeGreaterThan(before.position);
  });

  test("sent twice is told of once, and what is the same changes nothing", async () => {
    await change(visitor, {});
    expect(await changesInLog()).toBe(0);
    await change(visitor, { needs: "Een tolk" });
    await change(visitor, { needs: "Een tolk" });
    expect(await changesInLog()).toBe(1);
    const client = await testDatabase();
    expect(JSON.stringify(await client.auditEntry.findMany())).not.toContain("tolk");
  });

  test("of two changes at once each is whole, and there is one seat", async () => {
    const both = await Promise.all([
      change(visitor, { needs: "Een tolk", nickname: "Een" }),
      change(visitor, { needs: "Een lift", nickname: "Twee" }),
    ]);
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    const { needs, nickname } = await rowOf(visitor);
    expect(["Een tolk Een", "Een lift Twee"]).toContain(`${needs ?? ""} ${nickname ?? ""}`);
    const client = await testDatabase();
    expect(await client.signUp.count({ where: { sessionId: session.id } })).toBe(1);
  });

  test("is not changed for somebody else, after cancelling, or once it began", async () => {
    const other = await asParticipant();
    expect(await change(other, { needs: "x" })).toEqual({ ok: false, code: "not_found" });
    expect(await change(visitor, { needs: "x" }, ENDS)).toEqual({ ok: false, code: "gone" });
    await cancelSignUp(await grantOf(visitor), { slug: session.slug }, NOW);
    expect(await change(visitor, { needs: "x" })).toEqual({ ok: false, code: "gone" });
  });

  test("is not changed for a session that is called off", async () => {
    const client = await testDatabase();
    await client.session.update({ where: { id: session.id }, data: { state: "cancelled" } });
    expect(await change(visitor, { needs: "x" })).toEqual({ ok: false, code: "gone" });
  });
});

describe("words that suggest danger", () => {
  test("are held when they come with a change, and the seat stands", async () => {
    await change(visitor, { needs: DANGER });
    expect(await rowOf(visitor)).toMatchObject({ state: "confirmed", needsHeld: true });
  });

  test("stay with the safety officer when their writer changes them", async () => {
    await change(visitor, { needs: DANGER });
    await change(visitor, { needs: "Een stille plek" });
    expect(await rowOf(visitor)).toMatchObject({ needsHeld: false, needs: "Een stille plek" });
    const client = await testDatabase();
    const [held, ...more] = await client.moderationCase.findMany();
    expect(more).toEqual([]);
    expect(held).toMatchObject({ state: "held", takenBack: "withdrawn" });
    expect(held?.sealedText).toContain(DANGER);
  });

  test("stay held when something else is changed", async () => {
    await change(visitor, { needs: DANGER });
    await change(visitor, { needs: DANGER, companion: true });
    expect(await rowOf(visitor)).toMatchObject({ needsHeld: true, companion: true });
    const client = await testDatabase();
    expect(await client.moderationCase.count()).toBe(1);
  });
});
