import { describe, expect, it } from "vitest";
import {
  announcementVerdict,
  openingVerdict,
  type RoundToOpen,
} from "~/features/rounds/domain/opening";

const now = new Date("2027-03-01T09:00:00Z");

const complete: RoundToOpen = {
  state: "announced",
  influenceLevel: "advise",
  deciderBodyId: "ab-samentwente",
  answererBodyId: "ozjt",
  responders: 1,
  parts: [],
  opensAt: null,
  framesFixedOn: "2027-07-10",
  replyDueAt: new Date("2027-06-30T21:59:59Z"),
  closesAt: new Date("2027-04-30T21:59:59Z"),
  principles: [{ number: 4, reason: "Living at home is what this round asks about" }],
  decisionScope: { open: ["Where small homes come"], fixed: ["The budget of this year"] },
  space: "A host you can talk to",
  voice: "Survey, session, proposal",
  audience: "The board listens and decides",
  influence: "You hear before July",
};

const empty: RoundToOpen = {
  state: "prepared",
  influenceLevel: null,
  deciderBodyId: null,
  answererBodyId: null,
  responders: 0,
  parts: [],
  opensAt: null,
  framesFixedOn: null,
  replyDueAt: null,
  closesAt: null,
  principles: [],
  decisionScope: { open: [], fixed: [] },
  space: null,
  voice: "",
  audience: "  ",
  influence: null,
};

const missing = (round: RoundToOpen) => {
  const verdict = openingVerdict(round, now);
  return verdict.ok ? [] : verdict.missing;
};

describe("opening a round", () => {
  it("is allowed when nothing is missing", () => {
    expect(openingVerdict(complete, now)).toEqual({ ok: true });
  });

  it("lists everything that is missing at once", () => {
    expect(missing(empty)).toEqual([
      { code: "influence_level_missing" },
      { code: "decider_missing" },
      { code: "answerer_missing" },
      { code: "reply_date_missing" },
      { code: "principle_missing" },
      { code: "open_list_empty" },
      { code: "fixed_list_empty" },
      { code: "lundy_missing", field: "space" },
      { code: "lundy_missing", field: "voice" },
      { code: "lundy_missing", field: "audience" },
      { code: "lundy_missing", field: "influence" },
    ]);
  });

  it("wants a reason for each principle", () => {
    const principles = [...complete.principles, { number: 6, reason: " " }];
    expect(missing({ ...complete, principles })).toEqual([
      { code: "principle_reason_missing", principle: 6 },
    ]);
  });

  it("wants somebody who can answer for the body that was promised to", () => {
    expect(missing({ ...complete, responders: 0 })).toEqual([{ code: "responder_missing" }]);
  });

  it("names what contradicts itself", () => {
    expect(missing({ ...complete, framesFixedOn: "2027-05-01" })).toEqual([
      { code: "plan_fixed_before_reply" },
    ]);
    expect(missing({ ...complete, influenceLevel: "inform" })).toEqual([
      { code: "informed_while_open" },
    ]);
  });

  it("accepts an empty open-list only at level inform", () => {
    const decisionScope = { open: [], fixed: ["Everything"] };
    expect(missing({ ...complete, decisionScope })).toEqual([{ code: "open_list_empty" }]);
    expect(missing({ ...complete, decisionScope, influenceLevel: "inform" })).toEqual([]);
  });

  it("refuses dates in the past and a reply before the end", () => {
    const yesterday = new Date("2027-02-28T09:00:00Z");
    expect(missing({ ...complete, replyDueAt: yesterday, closesAt: yesterday })).toEqual([
      { code: "closing_date_past" },
      { code: "reply_date_past" },
    ]);
    expect(missing({ ...complete, replyDueAt: new Date("2027-04-01T09:00:00Z") })).toEqual([
      { code: "reply_date_before_close" },
    ]);
  });
});

describe("announcing a round", () => {
  const gaps = (round: RoundToOpen) => {
    const { missing: told, later } = announcementVerdict(round, now);
    return { missing: told.map(({ code }) => code), later: later.map(({ code }) => code) };
  };

  it("is not done empty: influence, over what and who decides are said, the rest may follow", () => {
    expect(gaps(empty)).toEqual({
      missing: [
        "influence_level_missing",
        "decider_missing",
        "open_list_empty",
        "fixed_list_empty",
      ],
      later: [
        ...["answerer_missing", "reply_date_missing", "principle_missing"],
        ...["lundy_missing", "lundy_missing", "lundy_missing", "lundy_missing"],
      ],
    });
    expect(gaps(complete)).toEqual({ missing: [], later: [] });
  });

  it("refuses every contradiction, and a planned opening after the end", () => {
    expect(gaps({ ...complete, framesFixedOn: "2027-05-01" }).missing).toEqual([
      "plan_fixed_before_reply",
    ]);
    const past = new Date("2027-02-01");
    expect(gaps({ ...complete, closesAt: past, replyDueAt: past }).missing).toEqual([
      "closing_date_past",
      "reply_date_past",
    ]);
    expect(gaps({ ...complete, opensAt: new Date("2027-05-20T00:00:00Z") }).missing).toEqual([
      "closes_before_opens",
    ]);
  });
});
