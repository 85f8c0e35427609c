import { describe, expect, it } from "vitest";
import { askVerdict, byUpvotes, reviewQuestion } from "~/features/sessions/domain/questions";

const session = {
  state: "published" as const,
  endsAt: new Date("2027-03-20T20:00:00Z"),
  isLedInRoom: false,
};
const during = new Date("2027-03-20T18:30:00Z");

describe("asking", () => {
  it("is possible from publication until the end", () => {
    expect(askVerdict("When?", session, during)).toEqual({ ok: true });
    expect(askVerdict(" ", session, during)).toMatchObject({ code: "question_missing" });
    expect(askVerdict("When?", session, session.endsAt)).toMatchObject({ code: "session_over" });
    expect(askVerdict("When?", { ...session, state: "draft" }, during)).toMatchObject({
      code: "session_not_open",
    });
  });
});

it("is possible after the planned end for as long as somebody leads the room, unless the session does not take place", () => {
  const late = { ...session, isLedInRoom: true };
  expect(askVerdict("Nog iets?", late, session.endsAt)).toEqual({ ok: true });
  for (const state of ["cancelled", "draft", "reported"] as const) {
    expect(askVerdict("Nog iets?", { ...late, state }, session.endsAt).ok).toBe(false);
  }
});

describe("a moderator", () => {
  const question = { state: "submitted" as const, ownQuestion: false };

  it("publishes, returns with a reason, and answers what is published", () => {
    expect(reviewQuestion(question, { verb: "publish" })).toEqual({ ok: true, to: "published" });
    expect(reviewQuestion(question, { verb: "return", reason: "Names a child" })).toEqual({
      ok: true,
      to: "returned",
    });
    expect(reviewQuestion(question, { verb: "return", reason: "" })).toMatchObject({
      code: "reason_missing",
    });
    const published = { ...question, state: "published" as const };
    expect(reviewQuestion(published, { verb: "answer", answer: "In June" })).toEqual({
      ok: true,
      to: "answered",
    });
    expect(reviewQuestion(published, { verb: "answer", answer: " " })).toMatchObject({
      code: "answer_missing",
    });
    expect(reviewQuestion(question, { verb: "answer", answer: "In June" })).toMatchObject({
      code: "wrong_state",
    });
  });

  it("never reviews an own question", () => {
    expect(reviewQuestion({ ...question, ownQuestion: true }, { verb: "publish" })).toMatchObject({
      code: "own_question",
    });
  });
});

describe("the list", () => {
  it("puts the most supported first, then the oldest", () => {
    const at = (day: number) => new Date(Date.UTC(2027, 2, day));
    const list = [
      { id: "a", votes: 1, createdAt: at(3) },
      { id: "b", votes: 4, createdAt: at(4) },
      { id: "c", votes: 1, createdAt: at(1) },
    ];
    expect(byUpvotes(list).map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });
});
