import { describe, expect, it } from "vitest";
import {
  AGENDA_STATES,
  agendaItemVerdict,
  changeAgendaStatus,
  type AgendaState,
} from "~/features/agenda/domain/agenda-item";

describe("an agreement", () => {
  it("says what, with the rules of any commitment", () => {
    expect(
      agendaItemVerdict({
        what: " ",
        ownerBodyIds: [],
        basis: "choice",
        basisNote: null,
        indicator: null,
        notTestable: false,
      }),
    ).toEqual({
      ok: false,
      code: "incomplete",
      missing: [
        { code: "what_missing" },
        { code: "owner_missing" },
        { code: "choice_reason_missing" },
        { code: "indicator_missing" },
      ],
    });
    expect(
      agendaItemVerdict({
        what: "Two homes in Almelo",
        ownerBodyIds: ["almelo"],
        basis: "unknown",
        basisNote: null,
        indicator: null,
        notTestable: true,
      }),
    ).toEqual({ ok: true });
  });
});

describe("the status of an agreement", () => {
  const item = {
    state: "running" as AgendaState,
    ownerBodyIds: ["almelo"],
    history: [
      { state: "running" as const, note: "Started", on: "2027-02-20", happenedOn: "2027-02-01" },
    ],
  };
  const entry = { state: "done" as const, note: "Both are open", happenedOn: "2027-03-01" };
  const code = (change: Partial<typeof item>, next: object = {}, body = "almelo") => {
    const verdict = changeAgendaStatus(
      { ...item, ...change },
      { ...entry, ...next },
      body,
      "2027-03-10",
    );
    return verdict.ok ? "ok" : verdict.code;
  };

  it("moves with a note, by its owner", () => {
    expect(changeAgendaStatus(item, entry, "almelo", "2027-03-10")).toEqual({ ok: true, entry });
    expect(code({}, {}, "hengelo")).toBe("other_body");
    expect(code({}, { note: " " })).toBe("note_missing");
  });

  it("tells of a day between what the last entry tells of and today", () => {
    expect(code({}, { happenedOn: null })).toBe("ok");
    expect(code({}, { happenedOn: "2027-02-01" })).toBe("ok");
    expect(code({}, { happenedOn: "2027-01-31" })).toBe("before_last_entry");
    expect(code({}, { happenedOn: "2027-03-10" })).toBe("ok");
    expect(code({}, { happenedOn: "2027-03-11" })).toBe("date_in_future");
  });

  it("always changes, and takes done back only to running", () => {
    for (const state of AGENDA_STATES) {
      expect(code({ state }, { state })).toBe("wrong_state");
      const fromDone = state === "running" ? "ok" : "wrong_state";
      expect(code({ state: "done" }, { state })).toBe(fromDone);
    }
  });
});
