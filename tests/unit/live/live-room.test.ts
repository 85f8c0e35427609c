import { describe, expect, test } from "vitest";
import { mayBegin, stepVerdict, takesVotes } from "~/features/live/domain/live-room";
import type { RoomBoard, RoomStep } from "~/features/live/domain/live-room";

const NOW = new Date("2027-03-11T15:00:00Z");

const PREPARED: RoomBoard = {
  room: { state: "prepared", stage: "join", shownQuestionId: null, timerEndsAt: null },
  questions: [
    { id: "a", state: "prepared" },
    { id: "b", state: "prepared" },
  ],
};

/** The room after some steps, each of which has to be possible. */
function after(...steps: RoomStep[]): RoomBoard {
  return steps.reduce<RoomBoard>((board, step) => {
    const verdict = stepVerdict(board, step, NOW);
    if (!verdict.ok) throw new Error(`${step.verb}: ${verdict.code}`);
    return verdict.board;
  }, PREPARED);
}

const BEGUN = after({ verb: "begin" });

describe("one thing at a time", () => {
  test("before it begins nothing can be shown", () => {
    for (const verb of ["next", "close", "reopen", "end", "stopTimer"] as const) {
      expect(stepVerdict(PREPARED, { verb }, NOW)).toEqual({ ok: false, code: "wrong_state" });
    }
  });

  test("the next question is the first that was not asked, and moving on closes it", () => {
    const first = after({ verb: "begin" }, { verb: "next" });
    expect(takesVotes(first, "a")).toBe(true);
    expect(takesVotes(first, "b")).toBe(false);
    const second = after({ verb: "begin" }, { verb: "next" }, { verb: "next" });
    expect(second.questions.map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(takesVotes(second, "a")).toBe(false);
    expect(stepVerdict(second, { verb: "next" }, NOW)).toEqual({ ok: false, code: "nothing_next" });
  });

  test("showing something else closes the question that was open", () => {
    const shown = after({ verb: "begin" }, { verb: "next" }, { verb: "show", stage: "questions" });
    expect(shown.room).toMatchObject({ stage: "questions", shownQuestionId: null });
    expect(shown.questions[0]?.state).toBe("closed");
  });

  test("a closed question is shown with its result, and opens again only by a step of its own", () => {
    const steps: RoomStep[] = [{ verb: "begin" }, { verb: "next" }, { verb: "close" }];
    const again = after(
      ...steps,
      { verb: "show", stage: "join" },
      { verb: "ask", questionId: "a" },
    );
    expect(again.room.shownQuestionId).toBe("a");
    expect(takesVotes(again, "a")).toBe(false);
    expect(takesVotes(after(...steps, { verb: "reopen" }), "a")).toBe(true);
  });

  test("ending closes everything and takes no votes", () => {
    const ended = after({ verb: "begin" }, { verb: "next" }, { verb: "end" });
    expect(ended.room.state).toBe("ended");
    expect(takesVotes(ended, "a")).toBe(false);
    expect(stepVerdict(ended, { verb: "next" }, NOW).ok).toBe(false);
    expect(stepVerdict(ended, { verb: "begin" }, NOW).ok).toBe(true);
  });

  test("a question of another room is not found", () => {
    const verdict = stepVerdict(BEGUN, { verb: "ask", questionId: "elders" }, NOW);
    expect(verdict).toEqual({ ok: false, code: "not_found" });
  });
});

test.each([0, 61, 2.5, Number.NaN])("a timer of %s minutes is refused", (minutes) => {
  const verdict = stepVerdict(BEGUN, { verb: "timer", minutes }, NOW);
  expect(verdict).toEqual({ ok: false, code: "minutes_out_of_range" });
});

test("a timer ends so many minutes from now, and can be stopped", () => {
  const started = after({ verb: "begin" }, { verb: "timer", minutes: 5 });
  expect(started.room.timerEndsAt).toEqual(new Date("2027-03-11T15:05:00Z"));
  expect(
    after({ verb: "begin" }, { verb: "timer", minutes: 5 }, { verb: "stopTimer" }).room.timerEndsAt,
  ).toBeNull();
});

describe("a session is led around its own hours", () => {
  const session = {
    state: "published" as const,
    startsAt: new Date("2027-03-11T14:30:00Z"),
    endsAt: new Date("2027-03-11T16:30:00Z"),
  };
  test.each([
    ["2027-03-11T02:29:00Z", false],
    ["2027-03-11T02:30:00Z", true],
    ["2027-03-11T15:00:00Z", true],
    ["2027-03-12T04:30:00Z", true],
    ["2027-03-12T04:31:00Z", false],
  ])("at %s: %s", (moment, expected) => {
    expect(mayBegin(session, new Date(moment))).toBe(expected);
  });

  test("never one that nobody knows of, or that was called off", () => {
    for (const state of ["draft", "cancelled"] as const) {
      expect(mayBegin({ ...session, state }, NOW)).toBe(false);
    }
  });
});
