import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswer } from "~/features/surveys/domain/answer-form";
import { rankedOptions, stepRank } from "~/features/surveys/domain/rank-step";
import type { RankingQuestion } from "~/features/surveys/domain/question";
import { options, shared } from "./questionnaires";

const question: RankingQuestion = {
  ...shared("r"),
  kind: "ranking",
  options: options("a", "b", "c", "d"),
  max: 3,
};

describe("the buttons of a ranking", () => {
  it("give a place, move forward and back, and stop at the ends", () => {
    let form = stepRank(question, {}, "b", "up");
    form = stepRank(question, form, "a", "up");
    expect(rankedOptions(question, form).ranked).toEqual(["b", "a"]);
    form = stepRank(question, form, "a", "up");
    form = stepRank(question, form, "a", "up");
    expect(rankedOptions(question, form)).toEqual({ ranked: ["a", "b"], rest: ["c", "d"] });
    form = stepRank(question, form, "a", "down");
    expect(rankedOptions(question, form).ranked).toEqual(["b", "a"]);
    expect(stepRank(question, form, "nergens", "up")).toEqual(form);
  });

  it("never make an order that is refused", () => {
    const press = fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("up", "down"));
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        let form = {};
        for (const [option, direction] of presses) {
          form = stepRank(question, form, option, direction === "up" ? "up" : "down");
        }
        expect(readAnswer(question, form).ok).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
