import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completeAnswers, takeAll, takePage } from "~/features/responses/domain/filling";
import { fromStored, toStored } from "~/features/responses/domain/stored-answers";
import { countEntries } from "~/features/responses/domain/count-answers";
import { visiblePages } from "~/features/surveys/domain/branching";
import type { Answers } from "~/features/surveys/domain/answer";
import { formValuesOf } from "~/features/surveys/domain/answer-form";
import { BRANCHING } from "../../support/surveys";

const NONE: Answers = new Map();
const red = { "answers.colour": ["red"] };

describe("one page", () => {
  test("goes on to the page that the answer opens", () => {
    expect(takePage(BRANCHING, NONE, "one", undefined, red)).toMatchObject({
      errors: [],
      next: "two",
    });
    expect(takePage(BRANCHING, NONE, "one", undefined, { "answers.colour": ["blue"] }).next).toBe(
      "three",
    );
  });

  test("names a required question that was skipped, and keeps what was typed", () => {
    const filled = takePage(BRANCHING, NONE, "three", undefined, {
      "answers.many": ["a", "b", "c"],
    });
    expect(filled.errors).toMatchObject([{ question: "many", code: "tooMany", limit: 2 }]);
    expect(filled.typed).toEqual({ "answers.many": ["a", "b", "c"] });
    expect(takePage(BRANCHING, NONE, "one", undefined, {}).errors).toMatchObject([
      { question: "colour", code: "required" },
    ]);
  });

  test("after the last page there is no next one", () => {
    const filled = takePage(BRANCHING, NONE, "three", undefined, {});
    expect(filled.next).toBeUndefined();
  });

  test("an empty answer takes an earlier one back", () => {
    const before = takePage(BRANCHING, NONE, "three", undefined, { "answers.remark": ["Hoi"] });
    const after = takePage(BRANCHING, before.answers, "three", undefined, {});
    expect(before.answers.has("remark")).toBe(true);
    expect(after.answers.has("remark")).toBe(false);
  });

  test("says which question opened on the very page that was sent", () => {
    const onePage = {
      ...BRANCHING,
      questions: BRANCHING.questions.map((question) => ({ ...question, page: "one" })),
    };
    const seen = ["colour", "many", "remark"];
    expect(takePage(onePage, NONE, "one", seen, red)).toMatchObject({ next: "one", opened: "why" });
    const again = takePage(onePage, NONE, "one", [...seen, "why"], red);
    expect(again.opened).toBeUndefined();
    expect(again.next).toBeUndefined();
  });

  test.each(["answers.stranger", "answers.colour.x", "answers.__proto__", "answers."])(
    "a field that no question has (%s) is malformed",
    (name) => {
      expect(takePage(BRANCHING, NONE, "one", undefined, { ...red, [name]: ["1"] }).malformed).toBe(
        true,
      );
    },
  );
});

describe("all at once", () => {
  test("a required question on a branch that is not taken is not missing", () => {
    const strict = {
      ...BRANCHING,
      questions: BRANCHING.questions.map((question) =>
        question.key === "why" ? { ...question, required: true } : question,
      ),
    };
    expect(takeAll(strict, NONE, { "answers.colour": ["blue"] }).errors).toEqual([]);
    expect(takeAll(strict, NONE, red).errors).toMatchObject([{ question: "why" }]);
  });

  test("an answer on a branch no longer taken is dropped and named", () => {
    const { answers } = takeAll(BRANCHING, NONE, { ...red, "answers.why": ["Daarom"] });
    const changed = takePage(BRANCHING, answers, "one", undefined, { "answers.colour": ["blue"] });
    const complete = completeAnswers(BRANCHING, changed.answers);
    expect(complete).toMatchObject({ ok: true, dropped: ["why"] });
    expect(complete.ok && [...complete.answers.keys()]).toEqual(["colour"]);
  });

  test("gives the same answers as page by page, whatever is filled in", () => {
    const form = fc.record({
      colour: fc.constantFrom("red", "blue"),
      why: fc.constantFrom("", "Tekst"),
      many: fc.subarray(["a", "b", "c"], { maxLength: 2 }),
      remark: fc.constantFrom("", "Iets"),
    });
    fc.assert(
      fc.property(form, ({ colour, why, many, remark }) => {
        const fields = {
          "answers.colour": [colour],
          "answers.why": [why],
          "answers.many": many,
          "answers.remark": [remark],
        };
        const whole = completeAnswers(BRANCHING, takeAll(BRANCHING, NONE, fields).answers);
        let answers: Answers = NONE;
        let page = visiblePages(BRANCHING, answers)[0]?.key;
        while (page !== undefined) {
          const filled = takePage(BRANCHING, answers, page, undefined, fields);
          answers = filled.answers;
          page = filled.next;
        }
        const paged = completeAnswers(BRANCHING, answers);
        expect(paged.ok && toStored(BRANCHING, paged.answers)).toEqual(
          whole.ok && toStored(BRANCHING, whole.answers),
        );
      }),
    );
  });
});

test("stored answers come back as they were, and what no longer fits is left out", () => {
  const { answers } = takeAll(BRANCHING, NONE, {
    ...red,
    "answers.many": ["a"],
    "answers.many.other": ["iets"],
  });
  const stored = toStored(BRANCHING, answers);
  expect(toStored(BRANCHING, fromStored(BRANCHING, stored))).toEqual(stored);
  const broken = { ...stored, colour: '{"choice":"green"}', remark: "{", gone: '{"text":"x"}' };
  expect([...fromStored(BRANCHING, broken).keys()]).toEqual(["many"]);
  const many = BRANCHING.questions.find(({ key }) => key === "many");
  const answer = answers.get("many");
  expect(many && answer && formValuesOf(many, answer)).toEqual({
    "answers.many": ["a", "other"],
    "answers.many.other": ["iets"],
  });
});

test("a count is kept per option, row and place, with who answered beside it", () => {
  expect(countEntries({ shape: "choices", options: ["a", "b"] })).toEqual([
    { part: "", value: "" },
    { part: "", value: "a" },
    { part: "", value: "b" },
  ]);
  expect(countEntries({ shape: "matrix", rows: new Map([["r", "1"]]) })).toEqual([
    { part: "r", value: "" },
    { part: "r", value: "1" },
  ]);
  expect(countEntries({ shape: "ranking", order: ["b", "a"] })).toEqual([
    { part: "", value: "" },
    { part: "b", value: "1" },
    { part: "a", value: "2" },
  ]);
  expect(countEntries({ shape: "preferNotToSay" })).toEqual([
    { part: "", value: "preferNotToSay" },
  ]);
});
