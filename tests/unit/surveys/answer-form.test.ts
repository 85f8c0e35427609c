import { describe, expect, it } from "vitest";
import type { Answer } from "~/features/surveys/domain/answer";
import { parseStoredAnswer, serializeAnswer } from "~/features/surveys/domain/answer";
import {
  formValuesOf,
  mergeReading,
  missingAnswers,
  readAnswer,
  readAnswers,
} from "~/features/surveys/domain/answer-form";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Question } from "~/features/surveys/domain/question";
import {
  answers,
  choice,
  choices,
  matrix,
  number,
  picked,
  ranking,
  shared,
  text,
} from "./questionnaires";

function answerOf(question: Question, form: RawForm): Answer | undefined {
  const verdict = readAnswer(question, form);
  if (!verdict.ok) throw new Error(`refused with ${verdict.error.code}`);
  return verdict.answer;
}

function refusalOf(question: Question, form: RawForm): string {
  const verdict = readAnswer(question, form);
  if (verdict.ok) return "accepted";
  const { code, field, limit } = verdict.error;
  return [code, field, ...(limit === undefined ? [] : [String(limit)])].join(" ");
}

const date: Question = { ...shared("q"), kind: "date", min: "2025-01-01", max: "2026-12-31" };
const withOther = choice("q", { other: { label: { nl: "Anders, namelijk" } } });

describe("reading a choice", () => {
  it("takes a known option, skips an empty one and refuses the rest", () => {
    expect(answerOf(choice("q"), { "answers.q": ["b"] })).toEqual(picked("b"));
    expect(answerOf(choice("q"), { "answers.q": [""] })).toBeUndefined();
    expect(answerOf(choice("q"), {})).toBeUndefined();
    expect(refusalOf(choice("q"), { "answers.q": ["z"] })).toBe("unknownChoice answers.q");
    expect(refusalOf(choice("q"), { "answers.q": ["a", "b"] })).toBe("moreThanOne answers.q");
    expect(refusalOf(choice("q", { required: true }), {})).toBe("required answers.q");
  });

  it("understands text beside other as choosing other, unless something else was chosen", () => {
    const other = { shape: "choice", option: "other", other: "via school" };
    const typed = { "answers.q.other": [" via school "] };
    expect(answerOf(withOther, typed)).toEqual(other);
    expect(answerOf(withOther, { ...typed, "answers.q": ["other"] })).toEqual(other);
    expect(refusalOf(withOther, { ...typed, "answers.q": ["a"] })).toBe(
      "otherNotChosen answers.q.other",
    );
    expect(refusalOf(withOther, { "answers.q.other": ["x".repeat(201)] })).toBe(
      "tooLong answers.q.other 200",
    );
    expect(refusalOf({ ...withOther, required: true }, { "answers.q": ["other"] })).toBe(
      "otherMissing answers.q.other",
    );
  });

  it("offers prefer not to say for personal questions only", () => {
    const prefer = { "answers.q": ["preferNotToSay"] };
    const personal = choice("q", { personal: true, required: true });
    expect(answerOf(personal, prefer)).toEqual({ shape: "preferNotToSay" });
    expect(refusalOf(choice("q"), prefer)).toBe("unknownChoice answers.q");
    expect(refusalOf(personal, { "answers.q": ["a"], "answers.q.preferNotToSay": ["on"] })).toBe(
      "preferOrAnswer answers.q",
    );
  });
});

describe("reading several choices", () => {
  const limited = choices("q", { min: 2, max: 2 });

  it("keeps the order of the questionnaire and the limits of the maker", () => {
    expect(answerOf(limited, { "answers.q": ["c", "a"] })).toEqual({
      shape: "choices",
      options: ["a", "c"],
    });
    expect(refusalOf(limited, { "answers.q": ["a"] })).toBe("tooFew answers.q 2");
    expect(refusalOf(limited, { "answers.q": ["a", "b", "c"] })).toBe("tooMany answers.q 2");
    expect(answerOf(limited, {})).toBeUndefined();
  });
});

describe("reading numbers and days", () => {
  it("takes a comma or a point, and nothing that only looks like a number", () => {
    const open = number("q", { integer: false });
    expect(answerOf(open, { "answers.q": ["1,5"] })).toEqual({ shape: "number", value: 1.5 });
    expect(answerOf(open, { "answers.q": ["-0"] })).toEqual({ shape: "number", value: 0 });
    for (const wrong of ["1.000,5", "1e3", "0x10", "Infinity", "drie", "1 2"]) {
      expect(refusalOf(open, { "answers.q": [wrong] })).toBe("notANumber answers.q");
    }
  });

  it("keeps within the limits, ends included", () => {
    const age = number("q", { min: 12, max: 18 });
    expect(answerOf(age, { "answers.q": ["12"] })).toEqual({ shape: "number", value: 12 });
    expect(refusalOf(age, { "answers.q": ["11"] })).toBe("tooSmall answers.q 12");
    expect(refusalOf(age, { "answers.q": ["19"] })).toBe("tooLarge answers.q 18");
    expect(refusalOf(age, { "answers.q": ["12,5"] })).toBe("notWhole answers.q");
  });

  it("takes days that exist, in both spellings", () => {
    expect(answerOf(date, { "answers.q": ["2026-02-28"] })).toEqual({
      shape: "date",
      value: "2026-02-28",
    });
    expect(answerOf(date, { "answers.q": ["1-3-2026"] })).toEqual({
      shape: "date",
      value: "2026-03-01",
    });
    expect(refusalOf(date, { "answers.q": ["2026-02-29"] })).toBe("notADate answers.q");
    expect(refusalOf(date, { "answers.q": ["2024-12-31"] })).toBe("tooEarly answers.q 2025-01-01");
    expect(refusalOf(date, { "answers.q": ["2027-01-01"] })).toBe("tooLate answers.q 2026-12-31");
  });
});

describe("reading text", () => {
  it("counts a line break once, as the browser does", () => {
    const long: Question = { ...shared("q"), kind: "longText", maxLength: 3 };
    expect(answerOf(long, { "answers.q": ["a\r\nb"] })).toEqual({ shape: "text", value: "a\nb" });
    expect(refusalOf(long, { "answers.q": ["abcd"] })).toBe("tooLong answers.q 3");
  });

  it("refuses broken characters and keeps zero as an answer", () => {
    expect(refusalOf(text("q"), { "answers.q": ["\uD800"] })).toBe("badCharacters answers.q");
    expect(refusalOf(text("q"), { "answers.q": ["a\0b"] })).toBe("badCharacters answers.q");
    expect(answerOf(text("q"), { "answers.q": ["0"] })).toEqual({ shape: "text", value: "0" });
    expect(answerOf(text("q"), { "answers.q": ["fijn 👩‍👧"] })).toEqual({
      shape: "text",
      value: "fijn 👩‍👧",
    });
  });
});

describe("reading a ranking", () => {
  const rank = (a: string, b: string, c: string): RawForm => ({
    "answers.q.a": [a],
    "answers.q.b": [b],
    "answers.q.c": [c],
  });

  it("takes a top from first place on", () => {
    expect(answerOf(ranking("q"), rank("2", "1", ""))).toEqual({
      shape: "ranking",
      order: ["b", "a"],
    });
    expect(answerOf(ranking("q"), rank("", "", ""))).toBeUndefined();
  });

  it("names the option where it goes wrong", () => {
    expect(refusalOf(ranking("q"), rank("1", "1", ""))).toBe("rankTwice answers.q.b");
    expect(refusalOf(ranking("q"), rank("1", "3", ""))).toBe("rankGap answers.q.b 2");
    expect(refusalOf(ranking("q"), rank("1", "4", ""))).toBe("notARank answers.q.b 3");
    expect(refusalOf(ranking("q"), rank("1", "tweede", ""))).toBe("notARank answers.q.b 3");
    expect(refusalOf(ranking("q", { max: 2 }), rank("1", "2", "3"))).toBe("tooMany answers.q 2");
  });
});

describe("reading a matrix", () => {
  it("takes single rows, and asks for all of them when required", () => {
    const one = { "answers.q.r2": ["3"] };
    expect(answerOf(matrix("q"), one)).toEqual({ shape: "matrix", rows: new Map([["r2", "3"]]) });
    expect(refusalOf(matrix("q", { required: true }), one)).toBe("rowMissing answers.q.r1");
    expect(refusalOf(matrix("q"), { "answers.q.r1": ["9"] })).toBe("unknownChoice answers.q.r1");
  });
});

describe("reading a page", () => {
  const asked = [choice("one"), number("two"), text("three")];

  it("keeps everything typed, right or wrong, and finds fields nobody asked for", () => {
    const reading = readAnswers(asked, [...asked, choice("elsewhere")], {
      "answers.one": ["a"],
      "answers.two": ["veel"],
      "answers.three": [""],
      "answers.elsewhere": ["a"],
      "answers.nobody": ["x"],
      "answers.one.other": ["y"],
      "answers.__proto__": ["z"],
      code: ["x"],
    });
    expect(reading.answers).toEqual(answers({ one: picked("a") }));
    expect(reading.errors.map((error) => error.code)).toEqual(["notANumber"]);
    expect(reading.skipped).toEqual(["three"]);
    expect(reading.typed).toEqual({ "answers.one": ["a"], "answers.two": ["veel"] });
    expect(reading.unknownFields).toEqual([
      "answers.nobody",
      "answers.one.other",
      "answers.__proto__",
    ]);
  });

  it("lays a page over earlier answers: replaced, taken back, or left as it was", () => {
    const earlier = answers({
      one: picked("b"),
      two: { shape: "number", value: 2 },
      three: { shape: "text", value: "weg" },
    });
    const reading = readAnswers(asked, asked, { "answers.one": ["a"], "answers.two": ["veel"] });
    expect(mergeReading(earlier, reading)).toEqual(
      answers({ one: picked("a"), two: { shape: "number", value: 2 } }),
    );
  });

  it("asks for required questions that are shown and lack an answer", () => {
    const required = [choice("one", { required: true }), choice("two")];
    expect(missingAnswers(required, answers({}))).toEqual([
      { question: "one", code: "required", field: "answers.one" },
    ]);
  });
});

describe("stored answers", () => {
  const samples: [Question, Answer, string][] = [
    [
      withOther,
      { shape: "choice", option: "other", other: "zo" },
      '{"choice":"other","other":"zo"}',
    ],
    [choices("q"), { shape: "choices", options: ["c", "a"] }, '{"choices":["a","c"]}'],
    [number("q"), { shape: "number", value: 3 }, '{"number":3}'],
    [date, { shape: "date", value: "2026-01-31" }, '{"date":"2026-01-31"}'],
    [text("q"), { shape: "text", value: 'zeg "ja"' }, '{"text":"zeg \\"ja\\""}'],
    [ranking("q"), { shape: "ranking", order: ["b", "a"] }, '{"ranking":["b","a"]}'],
    [
      matrix("q"),
      {
        shape: "matrix",
        rows: new Map([
          ["r2", "1"],
          ["r1", "3"],
        ]),
      },
      '{"matrix":{"r1":"3","r2":"1"}}',
    ],
    [choice("q", { personal: true }), { shape: "preferNotToSay" }, '{"preferNotToSay":true}'],
    [text("q", { personal: true }), { shape: "preferNotToSay" }, '{"preferNotToSay":true}'],
  ];

  it.each(samples)(
    "%#: one spelling, read back the same, and fills the form again",
    (...sample) => {
      const [question, answer, stored] = sample;
      expect(serializeAnswer(question, answer)).toBe(stored);
      const back = parseStoredAnswer(question, stored);
      if (!back.ok) throw new Error(back.code);
      expect(serializeAnswer(question, back.answer)).toBe(stored);
      expect(answerOf(question, formValuesOf(question, answer))).toEqual(back.answer);
    },
  );

  it("refuses what this question cannot hold", () => {
    const code = (question: Question, stored: string): string => {
      const verdict = parseStoredAnswer(question, stored);
      return verdict.ok ? "ok" : verdict.code;
    };
    expect(code(choice("q"), "{")).toBe("not_json");
    for (const stored of [
      '{"choice":"z"}',
      '{"number":1}',
      "[]",
      "null",
      '{"preferNotToSay":true}',
    ]) {
      expect(code(choice("q"), stored)).toBe("does_not_fit");
    }
    expect(code(choices("q"), '{"choices":["a","a"]}')).toBe("does_not_fit");
    expect(code(matrix("q"), '{"matrix":{"r9":"1"}}')).toBe("does_not_fit");
  });
});
