import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUESTION_KINDS, orderedQuestions } from "~/features/surveys/domain/question";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { asKind, newQuestion } from "~/features/surveys/domain/new-question";
import { applyChange, applyChanges } from "~/features/surveys/domain/questionnaire-edit";
import type { QuestionnaireChange } from "~/features/surveys/domain/questionnaire-edit";
import { questionnaireSchema } from "~/features/surveys/schema";
import { questionFields, readQuestionForm } from "~/features/surveys/schema/question-form";
import { choice, is, questionnaire, text } from "./questionnaires";

function apply(before: Questionnaire, change: QuestionnaireChange): Questionnaire {
  const verdict = applyChange(before, change);
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.questionnaire;
}

const keys = (of: Questionnaire) => orderedQuestions(of).map(({ key }) => key);

describe("a step in the builder", () => {
  it("adds a question of every kind under a code that is free", () => {
    let now = questionnaire(choice("q1"));
    for (const question of QUESTION_KINDS) {
      now = apply(now, { kind: "addQuestion", page: now.pages[0]?.key ?? "", question });
    }
    expect(new Set(keys(now)).size).toBe(QUESTION_KINDS.length + 1);
    expect(questionnaireSchema.safeParse(now).success).toBe(true);
  });

  it("renames a code in every condition and every text that names it", () => {
    const later = { ...text("t"), label: { nl: "Je koos {{ q }}." }, condition: is("q", "x") };
    const before = questionnaire(choice("q"), later);
    const question = { ...choice("q"), key: "colour" };
    const after = apply(before, { kind: "replaceQuestion", key: "q", question });
    expect(after.questions[1]).toMatchObject({
      label: { nl: "Je koos {{colour}}." },
      condition: { question: "colour" },
    });
    expect(
      applyChange(before, {
        kind: "replaceQuestion",
        key: "q",
        question: { ...question, key: "T" },
      }),
    ).toEqual({ ok: false, code: "key_taken" });
  });

  it("moves within a page and over its edge, and stays at the ends", () => {
    let now = questionnaire(choice("a"), text("b"));
    now = apply(now, { kind: "addPage" });
    const second = now.pages.at(-1)?.key;
    now = apply(now, { kind: "moveQuestion", key: "b", direction: "up" });
    expect(keys(now)).toEqual(["b", "a"]);
    now = apply(now, { kind: "moveQuestion", key: "b", direction: "up" });
    expect(keys(now)).toEqual(["b", "a"]);
    now = apply(now, { kind: "moveQuestion", key: "a", direction: "down" });
    expect(now.questions.find(({ key }) => key === "a")?.page).not.toBe(now.pages[0]?.key);
    expect(applyChange(now, { kind: "removePage", key: now.pages[0]?.key ?? "" })).toMatchObject({
      code: "page_not_empty",
    });
    expect(second).toBeDefined();
  });

  it("duplicates beside the first, with a code of its own, also of the longest code", () => {
    const long = "a".repeat(31);
    const after = apply(questionnaire(choice(long)), { kind: "duplicateQuestion", key: long });
    expect(questionnaireSchema.safeParse(after).success).toBe(true);
    expect(keys(after)).toHaveLength(2);
  });

  it("never breaks the shape, loses a question unasked, or repeats a code", () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant("addQuestion" as const),
        page: fc.constantFrom("p1", "page1"),
        question: fc.constantFrom(...QUESTION_KINDS),
      }),
      fc.record({
        kind: fc.constant("moveQuestion" as const),
        key: fc.constantFrom("a", "b", "q1", "q2"),
        direction: fc.constantFrom("up" as const, "down" as const),
      }),
      fc.record({
        kind: fc.constant("duplicateQuestion" as const),
        key: fc.constantFrom("a", "b", "q1"),
      }),
      fc.record({
        kind: fc.constant("changeKind" as const),
        key: fc.constantFrom("a", "b", "q1"),
        to: fc.constantFrom(...QUESTION_KINDS),
      }),
      fc.constant({ kind: "addPage" as const }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = questionnaire(choice("a"), text("b"));
        for (const change of steps) {
          const verdict = applyChange(now, change);
          if (!verdict.ok) continue;
          expect(verdict.questionnaire.questions.length).toBeGreaterThanOrEqual(
            now.questions.length,
          );
          now = verdict.questionnaire;
        }
        expect(questionnaireSchema.safeParse(now).success).toBe(true);
        expect(new Set(keys(now)).size).toBe(now.questions.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the form of a question", () => {
  it("gives every kind back as it was", () => {
    for (const kind of QUESTION_KINDS) {
      const question = asKind({ ...newQuestion("likert", "q", "p"), label: { nl: "Vraag" } }, kind);
      const values = Object.fromEntries(
        Object.entries(questionFields(question)).map(([name, value]) => [name, [value]]),
      );
      expect(readQuestionForm(question, values, null)).toEqual({ ok: true, question });
    }
  });

  it("moves and removes a row, keeps codes, and numbers new ones", () => {
    const question = newQuestion("pictureChoice", "q", "p");
    const values = {
      "option.0.key": ["a"],
      "option.0.nl": ["Eerste"],
      "option.1.key": ["b"],
      "option.1.nl": ["Tweede"],
      "option.2.key": [""],
      "option.2.nl": ["Derde"],
    };
    const read = (pressed: Parameters<typeof readQuestionForm>[2]) => {
      const verdict = readQuestionForm(question, values, pressed);
      if (!verdict.ok || !("options" in verdict.question)) throw new Error("refused");
      return verdict.question.options.map(({ key }) => key);
    };
    expect(read(null)).toEqual(["a", "b", "1"]);
    expect(read({ step: "up", index: 1 })).toEqual(["b", "a", "1"]);
    expect(read({ step: "remove", index: 0 })).toEqual(["b", "1"]);
  });

  it("says where a number is none", () => {
    const question = newQuestion("number", "q", "p");
    const verdict = readQuestionForm(question, { min: ["veel"] }, null);
    expect(verdict).toEqual({ ok: false, errors: { min: "errors.notANumber" } });
  });

  it("says the first thing that is wrong with a field, in the sentence of every other form", () => {
    const long = "a".repeat(5_000);
    const question = newQuestion("singleChoice", "q", "p");
    const verdict = readQuestionForm(
      question,
      { key: ["k".repeat(40)], "label.nl": [long], "options.nl": [long] },
      null,
    );
    expect(verdict).toEqual({
      ok: false,
      errors: {
        key: "errors.tooLong",
        "label.nl": "errors.tooLong",
        "options.nl": "errors.tooLong",
      },
    });
  });

  it("takes lines for a list, and leaves a list alone that the form does not have", () => {
    const question = newQuestion("singleChoice", "q", "p");
    const kept = readQuestionForm(question, { "label.nl": ["Wat?"] }, null);
    expect(kept.ok && "options" in kept.question && kept.question.options).toHaveLength(2);
    const read = readQuestionForm(question, { "options.nl": ["Een\nTwee\nDrie"] }, null);
    expect(read.ok && "options" in read.question && read.question.options).toEqual([
      { key: "1", label: { nl: "Een" } },
      { key: "2", label: { nl: "Twee" } },
      { key: "3", label: { nl: "Drie" } },
    ]);
  });

  it("puts a question where it is dragged to, also on another page, and takes steps all or none", () => {
    const q = (key: string, page = "a") => newQuestion("yesNo", key, page);
    const before = {
      version: 1,
      pages: ["a", "b"].map((key) => ({ key, title: { nl: key } })),
      questions: [q("q1"), q("q2"), q("q3"), q("q4", "b")],
    };
    const orderAfter = (...changes: Parameters<typeof applyChanges>[1]) => {
      const verdict = applyChanges(before, changes);
      if (!verdict.ok) return verdict.code;
      return orderedQuestions(verdict.questionnaire).map(({ key, page }) => `${page}.${key}`);
    };
    const place = { kind: "placeQuestion", key: "q3" } as const;
    expect(orderAfter({ ...place, page: "a", before: "q1" })).toEqual([
      "a.q3",
      "a.q1",
      "a.q2",
      "b.q4",
    ]);
    expect(orderAfter({ ...place, page: "b", before: "" })).toEqual([
      "a.q1",
      "a.q2",
      "b.q4",
      "b.q3",
    ]);
    expect(orderAfter({ ...place, page: "nergens" })).toBe("unknown");
    const add = { kind: "addQuestion", page: "a", question: "date", after: "q1" } as const;
    expect(orderAfter(add)).toEqual(["a.q1", "a.q5", "a.q2", "a.q3", "b.q4"]);
    expect(orderAfter(add, { kind: "removeQuestion", key: "nergens" })).toBe("unknown");
  });
});
