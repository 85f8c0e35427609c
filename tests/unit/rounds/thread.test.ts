import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUND_STATES } from "~/features/vocabulary/domain/round-state";
import { roundThread, THREAD_STEPS, type RoundOnThread } from "~/features/rounds/domain/thread";

const round: RoundOnThread = {
  state: "open",
  opensAt: new Date("2027-03-01T09:00:00Z"),
  closesAt: new Date("2027-03-31T21:59:59Z"),
  replyDueAt: new Date("2027-06-30T21:59:59Z"),
  reportedBackAt: null,
  evaluatedAt: null,
  themes: { total: 0, published: 0, replied: 0 },
};
const now = new Date("2027-03-10T12:00:00Z");
const states = (input: RoundOnThread, at = now) => roundThread(input, at).map((step) => step.state);

describe("the red thread of a round", () => {
  it("follows the state", () => {
    const by = (state: RoundOnThread["state"]) => states({ ...round, state });
    expect(by("prepared")).toEqual(["toCome", "toCome", "toCome", "toCome", "toCome"]);
    expect(by("announced")).toEqual(["current", "toCome", "toCome", "toCome", "toCome"]);
    expect(by("open")).toEqual(["done", "current", "toCome", "toCome", "toCome"]);
    expect(by("closed")).toEqual(["done", "done", "current", "toCome", "toCome"]);
    expect(by("reportedBack")).toEqual(["done", "done", "done", "done", "current"]);
    expect(by("evaluated")).toEqual(["done", "done", "done", "done", "done"]);
  });

  it("moves from listening to answering once every theme is published", () => {
    const closed = { ...round, state: "closed" as const };
    expect(states({ ...closed, themes: { total: 3, published: 2, replied: 0 } })[2]).toBe(
      "current",
    );
    expect(states({ ...closed, themes: { total: 3, published: 3, replied: 0 } })[3]).toBe(
      "current",
    );
    expect(states({ ...closed, themes: { total: 3, published: 2, replied: 1 } })[3]).toBe(
      "current",
    );
  });

  it("shows a date per step and marks one that has passed as late", () => {
    const july = new Date("2027-07-01T12:00:00Z");
    const closed = { ...round, state: "closed" as const };
    const answer = roundThread(closed, july)[3];
    expect(answer).toEqual({ step: "answer", state: "toCome", date: round.replyDueAt, late: true });
    expect(roundThread(closed, now)[3]?.late).toBe(false);
  });

  it("never has more than one step under way, nor anything done after it", () => {
    const count = fc.nat({ max: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...ROUND_STATES), count, count, count, (state, a, b, c) => {
        const steps = states({ ...round, state, themes: { total: a, published: b, replied: c } });
        const order = { done: 0, current: 1, toCome: 2 };
        expect(steps).toHaveLength(THREAD_STEPS.length);
        expect(steps.filter((step) => step === "current").length).toBeLessThanOrEqual(1);
        expect(steps).toEqual([...steps].sort((x, y) => order[x] - order[y]));
      }),
    );
  });
});
