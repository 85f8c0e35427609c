import { describe, expect, it } from "vitest";
import { checkBranching } from "~/features/surveys/domain/branching-check";
import type { Condition } from "~/features/surveys/domain/condition";
import type { Question } from "~/features/surveys/domain/question";
import { prepareSearch, reachOf } from "~/features/surveys/domain/reachability";
import { checkStructure } from "~/features/surveys/domain/structure-check";
import {
  choice,
  choices,
  is,
  matrix,
  number,
  options,
  questionnaire,
  ranking,
  shared,
  text,
} from "./questionnaires";

/** Codes found when a last question has this condition on the questions before it. */
function found(condition: Condition, ...before: Question[]): string[] {
  const asked = questionnaire(...before, text("last", { condition }));
  return checkBranching(asked).map((finding) => {
    const path = finding.path === undefined ? "" : ` at ${finding.path.join(".")}`;
    return `${finding.code} ${finding.question}${path}`.trim();
  });
}

function all(...conditions: Condition[]): Condition {
  return { operator: "all", conditions };
}

function any(...conditions: Condition[]): Condition {
  return { operator: "any", conditions };
}

function compare(
  question: string,
  operator: "greaterThan" | "lessThan" | "contains" | "notEquals",
  value: string | number,
): Condition {
  return { operator, question, value };
}

const answered = (question: string): Condition => ({ operator: "answered", question });
const notAnswered = (question: string): Condition => ({ operator: "notAnswered", question });

describe("conditions that are not sound", () => {
  it("names what they lack", () => {
    const q = choice("q");
    expect(found(is("nobody", "a"), q)).toEqual(["unknownQuestion last at"]);
    expect(found(is("last", "a"), q)).toEqual(["notEarlier last at"]);
    expect(found(is("q", "z"), q)).toEqual(["unknownOption last at"]);
    expect(found(compare("q", "greaterThan", 1), q)).toEqual(["operatorDoesNotFit last at"]);
    expect(found(all(), q)).toEqual(["emptyGroup last at"]);
    expect(found(any(is("q", "a"), all()), q)).toEqual(["emptyGroup last at 1"]);
    expect(found(answered("s"), { ...shared("s"), kind: "statement" })).toEqual([
      "nothingToTest last at",
    ]);
    expect(found(is("n", "3"), number("n"))).toEqual(["wrongValue last at"]);
    expect(found(compare("t", "contains", "  "), text("t"))).toEqual(["wrongValue last at"]);
    expect(found(is("m", "1"), matrix("m"))).toEqual(["rowMissing last at"]);
    const noRow: Condition = { operator: "equals", question: "m", row: "r9", value: "1" };
    expect(found(noRow, matrix("m"))).toEqual(["unknownRow last at"]);
    const deep = all(all(all(all(all(is("q", "a"))))));
    expect(found(deep, q)).toEqual(["tooDeep last at 0.0.0.0.0"]);
  });

  it("lets a condition look back only, also within a page", () => {
    const asked = questionnaire(
      choice("one", { page: "p2" }),
      choice("two", { page: "p1", condition: is("one", "a") }),
    );
    const swapped = { ...asked, pages: [...asked.pages].reverse() };
    expect(checkBranching(asked)).toEqual([]);
    expect(checkBranching(swapped).map((finding) => finding.code)).toEqual(["notEarlier"]);
  });
});

describe("conditions that cannot be true", () => {
  const impossible = ["impossibleCondition last at"];

  it("finds contradictions over the answers of one question", () => {
    expect(found(all(is("q", "a"), is("q", "b")), choice("q"))).toEqual(impossible);
    expect(found(all(is("q", "a"), notAnswered("q")), choice("q"))).toEqual(impossible);
    expect(found(notAnswered("q"), choice("q", { required: true }))).toEqual(impossible);
    expect(found(notAnswered("q"), choice("q", { required: true, personal: true }))).toEqual([]);
    const three = all(...["a", "b", "c"].map((value) => compare("q", "contains", value)));
    expect(found(three, choices("q", { max: 2 }))).toEqual(impossible);
    expect(found(three, choices("q"))).toEqual([]);
    expect(found(is("q", "a"), choices("q", { min: 2 }))).toEqual(impossible);
  });

  it("finds gaps between numbers, and keeps whole numbers apart from others", () => {
    const between = all(compare("n", "greaterThan", 3), compare("n", "lessThan", 4));
    expect(found(between, number("n"))).toEqual(impossible);
    expect(found(between, number("n", { integer: false }))).toEqual([]);
    expect(found(compare("n", "lessThan", -5), number("n"))).toEqual([]);
    expect(found(compare("n", "lessThan", -5), number("n", { min: -5 }))).toEqual(impossible);
    expect(found(compare("n", "greaterThan", 18), number("n", { max: 18 }))).toEqual(impossible);
    expect(found(compare("n", "greaterThan", 17), number("n", { max: 18 }))).toEqual([]);
  });

  it("finds days and places that cannot be", () => {
    const date: Question = { ...shared("d"), kind: "date", max: "2026-01-31" };
    expect(found(compare("d", "greaterThan", "2026-01-31"), date)).toEqual(impossible);
    expect(found(compare("d", "greaterThan", "2026-01-30"), date)).toEqual([]);
    const smiley: Question = { ...shared("f"), kind: "smiley" };
    expect(found(compare("f", "greaterThan", 5), smiley)).toEqual(impossible);
    const firstAndAbsent = all(is("r", "a"), compare("r", "contains", "b"));
    expect(found(firstAndAbsent, ranking("r", { max: 1 }))).toEqual(impossible);
    expect(found(firstAndAbsent, ranking("r"))).toEqual([]);
  });

  it("finds texts that cannot be, and stays silent where it cannot know", () => {
    const both = all(is("t", "borne"), compare("t", "contains", "hengelo"));
    expect(found(both, text("t"))).toEqual(impossible);
    const apart = all(compare("t", "contains", "aba"), compare("t", "contains", "bab"));
    expect(found(apart, text("t", { maxLength: 4 }))).toEqual(["undecidedCondition last"]);
    const partly = all(compare("t", "contains", "borne"), compare("t", "notEquals", "borne"));
    expect(found(partly, text("t"))).toEqual([]);
  });

  it("points at the part that cannot be true inside one that can", () => {
    const condition = any(is("q", "a"), all(is("q", "b"), is("q", "c")));
    expect(found(condition, choice("q"))).toEqual(["impossibleCondition last at 1"]);
  });
});

describe("questions nobody can meet", () => {
  it("finds a branch that was closed earlier, though each condition is possible by itself", () => {
    const follow = choice("follow", { condition: is("q", "a") });
    expect(found(all(is("q", "b"), is("follow", "a")), choice("q"), follow)).toEqual([
      "unreachableQuestion last",
    ]);
    expect(found(all(is("q", "b"), notAnswered("follow")), choice("q"), follow)).toEqual([]);
  });

  it("gives answers that lead to a question deep in the branches", () => {
    const asked = questionnaire(
      choice("a"),
      number("b", { condition: is("a", "b"), min: 0, max: 10 }),
      text("c", { condition: compare("b", "greaterThan", 7) }),
    );
    const reach = reachOf(prepareSearch(asked), "c");
    expect(reach).toEqual({
      kind: "reachable",
      answers: new Map<string, unknown>([
        ["a", { shape: "choice", option: "b" }],
        ["b", { shape: "number", value: 8 }],
      ]),
    });
  });
});

describe("piped texts", () => {
  it("repeat only answers from an earlier page that read as words", () => {
    const label = { nl: "Je koos {{q|iets}}, {{m}}, {{nobody}}, {{same}} en {{later}}" };
    const asked = questionnaire(
      choice("q"),
      matrix("m"),
      choice("same", { page: "p2" }),
      text("last", { page: "p2", label }),
      text("later", { page: "p3" }),
    );
    expect(checkBranching(asked).map(({ code, about }) => `${code} ${about}`)).toEqual([
      "pipeNotWords m",
      "pipeUnknown nobody",
      "pipeSamePage same",
      "pipeNotEarlier later",
    ]);
  });

  it("have words for who may give no answer", () => {
    const label = { nl: "Je koos {{must}}, {{may}}, {{personal}} en {{with|iets}}" };
    const asked = questionnaire(
      choice("must", { required: true }),
      choice("may"),
      choice("personal", { required: true, personal: true }),
      choice("with"),
      text("last", { page: "p2", label }),
    );
    expect(checkBranching(asked).map(({ code, about }) => `${code} ${about}`)).toEqual([
      "pipeWithoutWords may",
      "pipeWithoutWords personal",
    ]);
  });
});

describe("structure", () => {
  const codes = (...questions: Question[]): string[] =>
    checkStructure(questionnaire(...questions)).map(({ code }) => code);
  const refused = (...questions: Question[]): string[] =>
    codes(...questions).filter((code) => code !== "englishMissing");

  it("keeps codes unique and usable", () => {
    expect(refused(choice("q"), choice("Q"))).toEqual(["duplicateKey"]);
    expect(refused(choice("1st"))).toEqual(["badKey"]);
    expect(refused(choice("__proto__"))).toEqual(["badKey"]);
    expect(refused(choice("q", { options: options("a", "A") }))).toEqual(["duplicateOption"]);
    expect(refused(choice("q", { options: options("a", "other") }))).toEqual(["badOptionKey"]);
    expect(refused(choice("q", { options: options("a") }))).toEqual(["tooFewOptions"]);
  });

  it("refuses limits nobody can meet", () => {
    expect(refused(choices("q", { min: 3, max: 2 }))).toEqual(["minAboveMax"]);
    expect(refused(choices("q", { min: 4 }))).toEqual(["minAboveMax"]);
    expect(refused(choices("q", { max: 0 }))).toEqual(["minAboveMax"]);
    expect(refused(number("q", { min: 1.5 }))).toEqual(["limitNotPossible"]);
    expect(refused(number("q", { min: 2, max: 1 }))).toEqual(["minAboveMax"]);
    expect(refused({ ...shared("q"), kind: "date", min: "2026-02-30" })).toEqual(["notADay"]);
    expect(refused(ranking("q", { max: 4 }))).toEqual(["limitNotPossible"]);
    expect(refused(text("q", { maxLength: 0 }))).toEqual(["limitNotPossible"]);
  });

  it("asks for words, and for English everywhere once it is somewhere", () => {
    expect(codes(text("q", { label: { nl: " " } }))).toEqual(["textMissing"]);
    const half = codes(text("q", { label: { nl: "Wat?", en: "What?" } }), text("r"));
    expect(half).toEqual(["englishMissing", "englishMissing"]);
  });
});
