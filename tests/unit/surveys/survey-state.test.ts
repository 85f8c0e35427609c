import { describe, expect, it } from "vitest";
import {
  canChangeWording,
  canClose,
  canEditResponse,
  canExtend,
  canOpen,
  canRespond,
  canWithdrawSurvey,
  changeWording,
  comparableQuestions,
  type SurveyTerm,
} from "~/features/surveys/domain/survey-state";
import { choice, is, questionnaire, shared, text } from "./questionnaires";

const at = (text: string): Date => new Date(text);
/** The second after the one that the close names, which itself still counts. */
const now = at("2026-03-10T12:00:01Z");
const open: SurveyTerm = {
  state: "open",
  opensAt: at("2026-03-01T08:00:00Z"),
  closesAt: at("2026-03-10T12:00:00Z"),
};
const justBefore = at("2026-03-10T12:00:00.999Z");

function codeOf(verdict: { ok: true } | { ok: false; code: string }): string {
  return verdict.ok ? "ok" : verdict.code;
}

describe("taking answers", () => {
  it("follows the server's clock, not the stored state", () => {
    expect(codeOf(canRespond(open, justBefore))).toBe("ok");
    expect(codeOf(canRespond(open, now))).toBe("closed");
    expect(codeOf(canRespond(open, at("2026-03-01T07:59:59Z")))).toBe("not_yet_open");
    expect(codeOf(canRespond({ state: "draft" }, now))).toBe("not_open");
    expect(codeOf(canRespond({ ...open, state: "withdrawn" }, justBefore))).toBe("withdrawn");
    expect(codeOf(canRespond({ ...open, state: "reported" }, justBefore))).toBe("closed");
  });

  it("lets only the author change a response, and only until the close", () => {
    const own = { own: true, withdrawn: false };
    expect(codeOf(canEditResponse(open, own, justBefore))).toBe("ok");
    expect(codeOf(canEditResponse(open, own, now))).toBe("closed");
    expect(codeOf(canEditResponse(open, { ...own, own: false }, justBefore))).toBe("not_own");
    expect(codeOf(canEditResponse(open, { ...own, withdrawn: true }, justBefore))).toBe(
      "already_withdrawn",
    );
  });
});

describe("opening", () => {
  const draft: SurveyTerm = { state: "draft", closesAt: at("2026-04-01T00:00:00Z") };
  const asks = questionnaire(choice("q"));

  it("needs a close to come, something to answer and a clean check", () => {
    expect(codeOf(canOpen(draft, asks, 0, now))).toBe("ok");
    expect(codeOf(canOpen(draft, asks, 1, now))).toBe("questionnaire_refused");
    expect(codeOf(canOpen({ state: "draft" }, asks, 0, now))).toBe("close_missing");
    expect(codeOf(canOpen({ ...draft, closesAt: now }, asks, 0, now))).toBe("close_in_past");
    const backwards = { ...draft, opensAt: at("2026-05-01T00:00:00Z") };
    expect(codeOf(canOpen(backwards, asks, 0, now))).toBe("close_before_open");
    expect(codeOf(canOpen({ ...draft, state: "closed" }, asks, 0, now))).toBe("not_draft");
    const silent = questionnaire({ ...shared("s"), kind: "statement" });
    expect(codeOf(canOpen(draft, silent, 0, now))).toBe("nothing_to_answer");
  });
});

describe("closing, extending, reporting, withdrawing", () => {
  it("never reopens what has closed", () => {
    const later = at("2026-04-01T00:00:00Z");
    expect(codeOf(canExtend(open, later, justBefore))).toBe("ok");
    expect(codeOf(canExtend(open, later, now))).toBe("already_closed");
    expect(codeOf(canExtend(open, at("2026-03-09T00:00:00Z"), justBefore))).toBe("not_later");
    expect(codeOf(canExtend({ state: "draft" }, later, now))).toBe("not_open");
  });

  it("closes what is open and withdraws what was not reported", () => {
    expect(codeOf(canClose(open, justBefore))).toBe("ok");
    expect(codeOf(canClose(open, now))).toBe("already_closed");
    expect(codeOf(canWithdrawSurvey(open))).toBe("ok");
    expect(codeOf(canWithdrawSurvey({ ...open, state: "reported" }))).toBe("already_reported");
  });
});

describe("versions", () => {
  const before = questionnaire(choice("q"), text("t"));
  const reworded = questionnaire(choice("q", { label: { nl: "Anders gevraagd" } }), text("t"));

  it("changes in place until someone answered, then makes a new version", () => {
    expect(changeWording(before, reworded, false)).toEqual({ kind: "sameVersion", version: 1 });
    expect(changeWording(before, reworded, true)).toEqual({ kind: "newVersion", version: 2 });
    const { label, ...rest } = choice("q");
    const reordered = questionnaire({ label, ...rest }, text("t"));
    expect(changeWording(before, reordered, true)).toEqual({ kind: "unchanged" });
  });

  it("adds up results only of questions asked in the same words", () => {
    expect(comparableQuestions(before, reworded)).toEqual(["t"]);
    const moved = questionnaire(choice("q", { page: "p2", condition: is("t", "x") }));
    expect(comparableQuestions(moved, before)).toEqual(["q"]);
  });

  it("lets nobody change the wording after the close", () => {
    expect(codeOf(canChangeWording(open, justBefore))).toBe("ok");
    expect(codeOf(canChangeWording(open, now))).toBe("already_closed");
  });
});
