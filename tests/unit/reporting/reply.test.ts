import { describe, expect, it } from "vitest";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";
import {
  extendReplyVerdict,
  replyStatus,
  replyVerdict,
  type ReplyToGive,
} from "~/features/reporting/domain/reply";

const now = new Date("2027-03-10T09:00:00Z");
const dueAt = new Date("2027-03-31T21:59:59Z");
const subject = { published: true, dueAt };
const reply: ReplyToGive = {
  outcome: "partly",
  reason: "There is money for two homes, not for six.",
  elsewhere: null,
  bodyId: "college-hengelo",
  owner: "Alderman for youth",
  repliedOn: "2027-03-10",
  agendaItemIds: ["a1"],
};
const give = (change: Partial<ReplyToGive>, at = now) =>
  replyVerdict({ ...reply, ...change }, subject, "college-hengelo", at);
const missing = (change: Partial<ReplyToGive>) => {
  const verdict = give(change);
  return !verdict.ok && verdict.code === "incomplete" ? verdict.missing : [];
};

describe("a reply", () => {
  it("is given in time or late, never in silence", () => {
    expect(give({})).toEqual({ ok: true, late: false, awaitsAgendaItem: false });
    expect(give({ repliedOn: "2027-04-01" }, new Date("2027-04-01T09:00:00Z"))).toMatchObject({
      ok: true,
      late: true,
    });
  });

  it("always has a reason, whatever the outcome", () => {
    for (const outcome of REPLY_OUTCOMES) {
      expect(missing({ outcome, reason: " ", elsewhere: "The school board" })).toEqual([
        { code: "reason_missing" },
      ]);
    }
  });

  it("names all it lacks at once", () => {
    expect(missing({ outcome: null, reason: "", owner: "" })).toEqual([
      { code: "outcome_missing" },
      { code: "reason_missing" },
      { code: "owner_missing" },
    ]);
  });

  it("says where when it is elsewhere", () => {
    expect(missing({ outcome: "elsewhere" })).toEqual([{ code: "elsewhere_missing" }]);
    expect(give({ outcome: "elsewhere", elsewhere: "The school board" }).ok).toBe(true);
  });

  it("carries the day on which it is given, by the clock of Amsterdam", () => {
    expect(missing({ repliedOn: "2027-03-09" })).toEqual([{ code: "back_dated" }]);
    expect(missing({ repliedOn: "2027-03-11" })).toEqual([{ code: "date_in_future" }]);
    const halfPastMidnight = new Date("2027-03-10T23:30:00Z");
    expect(give({ repliedOn: "2027-03-11" }, halfPastMidnight).ok).toBe(true);
  });

  it("of yes or partly without an agreement says that it is still to come", () => {
    const awaits = (outcome: ReplyToGive["outcome"]) => {
      const verdict = give({ outcome, agendaItemIds: [], elsewhere: "The school board" });
      return verdict.ok && verdict.awaitsAgendaItem;
    };
    expect(REPLY_OUTCOMES.filter(awaits)).toEqual(["yes", "partly"]);
  });

  it("comes from the own body, about something published", () => {
    expect(replyVerdict(reply, subject, "college-almelo", now)).toEqual({
      ok: false,
      code: "other_body",
    });
    expect(replyVerdict(reply, { published: false, dueAt }, reply.bodyId, now)).toEqual({
      ok: false,
      code: "not_published",
    });
  });
});

describe("where a reply stands", () => {
  it("follows from the dates", () => {
    const after = new Date(dueAt.getTime() + 1000);
    expect(replyStatus({ dueAt, repliedAt: null }, dueAt)).toEqual({ status: "due", dueAt });
    expect(replyStatus({ dueAt, repliedAt: null }, after)).toEqual({
      status: "overdue",
      dueAt,
    });
    expect(replyStatus({ dueAt, repliedAt: dueAt }, after)).toEqual({
      status: "replied",
      late: false,
    });
    expect(replyStatus({ dueAt, repliedAt: after }, after)).toEqual({
      status: "replied",
      late: true,
    });
    expect(replyStatus({ dueAt: null, repliedAt: null }, now)).toEqual({ status: "undated" });
  });
});

describe("extending a reply", () => {
  const terms = { replyDays: 42, replyExtensionDays: 42 };
  const open = {
    publishedAt: new Date("2027-02-17T09:00:00Z"),
    dueAt,
    extended: false,
    replied: false,
  };

  it("is possible once, with a reason, before the term has run out", () => {
    expect(extendReplyVerdict(open, "The council meets in May", terms, now)).toEqual({
      ok: true,
      dueAt: new Date("2027-05-12T21:59:59Z"),
    });
    const code = (change: Partial<typeof open>, reason = "Busy", at = now) => {
      const verdict = extendReplyVerdict({ ...open, ...change }, reason, terms, at);
      return verdict.ok ? "ok" : verdict.code;
    };
    expect(code({ extended: true })).toBe("already_extended");
    expect(code({ replied: true })).toBe("already_replied");
    expect(code({}, " ")).toBe("reason_missing");
    expect(code({}, "Busy", new Date("2027-04-01T09:00:00Z"))).toBe("already_overdue");
  });
});
