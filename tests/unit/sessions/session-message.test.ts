import { describe, expect, test } from "vitest";
import {
  MESSAGE_AUDIENCES,
  MESSAGES_PER_DAY,
  MESSAGES_PER_SESSION,
  isForAudience,
  readsMessage,
  toldBy,
  writeToAllVerdict,
} from "~/features/sessions/domain/session-message";

const NOW = new Date("2027-03-01T09:00:00Z");
const ENDS = new Date("2027-03-11T16:30:00Z");
const LATER = (days: number) => new Date(ENDS.getTime() + days * 86_400_000);

describe("whom a message is for", () => {
  test.each([
    ["with a seat in the room", "confirmed", "room", ["everyone", "confirmed", "room"]],
    ["who was there online", "attended", "online", ["everyone", "confirmed", "online"]],
    ["in line for the room", "waitlisted", "room", ["everyone", "waitlisted"]],
    ["where one count is for everybody", "confirmed", null, ["everyone", "confirmed"]],
    ["after giving the seat back", "cancelled", "room", []],
  ] as const)("%s", (_name, state, way, audiences) => {
    const theirs = MESSAGE_AUDIENCES.filter((audience) => isForAudience(audience, { state, way }));
    expect(theirs).toEqual(audiences);
  });

  test("what was written to somebody stays theirs, until they give the seat back", () => {
    const reader = { way: null, wasWrittenTo: true };
    expect(readsMessage("waitlisted", { ...reader, state: "confirmed" })).toBe(true);
    expect(readsMessage("waitlisted", { ...reader, state: "cancelled" })).toBe(false);
    expect(readsMessage("waitlisted", { state: "confirmed", way: null, wasWrittenTo: false })).toBe(
      false,
    );
  });

  test("an address gets mail, a caller a call, and everybody else reads it with the sign-up", () => {
    expect(toldBy({ hasAddress: true, byTelephone: true })).toBe("mail");
    expect(toldBy({ hasAddress: false, byTelephone: true })).toBe("telephone");
    expect(toldBy({ hasAddress: false, byTelephone: false })).toBe("page");
  });
});

describe("when staff may write", () => {
  const some = { readers: 3, sentToday: 0, sentInAll: 0 };

  test("once it is public, after it was called off, and until two weeks after it", () => {
    const at = (state: "draft" | "published" | "cancelled" | "ended", now: Date) =>
      writeToAllVerdict({ state, endsAt: ENDS }, some, now);
    expect(at("draft", NOW)).toEqual({ ok: false, code: "closed" });
    expect(at("published", NOW)).toEqual({ ok: true });
    expect(at("cancelled", NOW)).toEqual({ ok: true });
    expect(at("ended", LATER(13))).toEqual({ ok: true });
    expect(at("ended", LATER(14))).toEqual({ ok: false, code: "closed" });
  });

  test("not to nobody, and not more often than people read", () => {
    const session = { state: "published", endsAt: ENDS } as const;
    expect(writeToAllVerdict(session, { ...some, readers: 0 }, NOW)).toEqual({
      ok: false,
      code: "nobody",
    });
    expect(writeToAllVerdict(session, { ...some, sentToday: MESSAGES_PER_DAY }, NOW)).toEqual({
      ok: false,
      code: "rate",
    });
    expect(writeToAllVerdict(session, { ...some, sentInAll: MESSAGES_PER_SESSION }, NOW)).toEqual({
      ok: false,
      code: "too_much",
    });
  });
});
