import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { opinionStep, type OpinionView } from "~/features/opinions/domain/next-statement";

const START: OpinionView = { statement: null, after: null, results: false };
const said = (...ids: string[]) =>
  ["a", "b", "c"].map((id) => ({ id, mine: ids.includes(id) ? ("agree" as const) : null }));

describe("what the page of opinions asks", () => {
  it.each([
    ["the first at the start", said(), START, { kind: "ask", id: "a", skipTo: "b" }],
    [
      "the next after one",
      said("a"),
      { ...START, after: "a" },
      { kind: "ask", id: "b", skipTo: "c" },
    ],
    [
      "what was said before is passed over",
      said("b"),
      { ...START, after: "a" },
      { kind: "ask", id: "c", skipTo: null },
    ],
    [
      "results after the last, with what was left",
      said("c"),
      { ...START, after: "c" },
      { kind: "results", left: 2 },
    ],
    ["what was left, on the way back", said("c"), START, { kind: "ask", id: "a", skipTo: "b" }],
    ["results on request", said(), { ...START, results: true }, { kind: "results", left: 3 }],
    [
      "one by name, also to change it",
      said("a", "b", "c"),
      { ...START, statement: "b" },
      { kind: "ask", id: "b", skipTo: null },
    ],
    [
      "an unknown name starts at the start",
      said(),
      { ...START, statement: "z", after: "z" },
      { kind: "ask", id: "a", skipTo: "b" },
    ],
    ["all said", said("a", "b", "c"), START, { kind: "results", left: 0 }],
  ])("%s", (_what, statements, view, step) => {
    expect(opinionStep(statements, view, true)).toEqual(step);
  });

  it("asks nothing in a round that is closed", () => {
    expect(opinionStep(said(), START, false)).toEqual({ kind: "results", left: 0 });
  });

  test("whoever leaves or answers each statement meets every one once, and then the results", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (answers) => {
        const mine = new Map<string, "agree">();
        const met: string[] = [];
        let view = START;
        for (;;) {
          const statements = answers.map((_, at) => ({
            id: `s${at}`,
            mine: mine.get(`s${at}`) ?? null,
          }));
          const step = opinionStep(statements, view, true);
          if (step.kind === "results") {
            expect(step.left).toBe(answers.length - mine.size);
            break;
          }
          met.push(step.id);
          if (answers[met.length - 1]) {
            mine.set(step.id, "agree");
            view = { ...START, after: step.id };
          } else {
            view = { ...START, statement: step.skipTo, results: step.skipTo === null };
          }
        }
        expect(met).toEqual(answers.map((_, at) => `s${at}`));
      }),
    );
  });
});
