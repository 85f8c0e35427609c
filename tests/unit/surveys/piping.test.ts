import { describe, expect, it } from "vitest";
import type { Answer } from "~/features/surveys/domain/answer";
import { canBePiped, pipeAnswers, pipedKeys } from "~/features/surveys/domain/piping";
import type { Question } from "~/features/surveys/domain/question";
import {
  answers,
  choice,
  choices,
  matrix,
  number,
  picked,
  questionnaire,
  shared,
  text,
} from "./questionnaires";

function piped(question: Question, answer: Answer, locale: "nl" | "en" = "nl"): string {
  const asked = questionnaire(question);
  return pipeAnswers({ nl: "Je zei: {{ q }}." }, asked, answers({ q: answer }), locale);
}

describe("piping answers into texts", () => {
  it("uses the label a person chose, in the reader's language", () => {
    expect(piped(choice("q"), picked("a"))).toBe("Je zei: Keuze a.");
    expect(piped(choice("q"), picked("a"), "en")).toBe("Je zei: Choice a.");
    expect(piped(choices("q"), { shape: "choices", options: ["a", "b", "c"] })).toBe(
      "Je zei: Keuze a, Keuze b en Keuze c.",
    );
    expect(piped({ ...shared("q"), kind: "yesNo" }, picked("yes"), "en")).toBe("Je zei: Yes.");
  });

  it("writes numbers and days as people do", () => {
    const hours = number("q", { integer: false, unit: { nl: "uur" } });
    expect(piped(hours, { shape: "number", value: 1.5 })).toBe("Je zei: 1,5 uur.");
    const day: Question = { ...shared("q"), kind: "date" };
    expect(piped(day, { shape: "date", value: "2026-03-01" })).toBe("Je zei: 1 maart 2026.");
  });

  it("lets an answer be nothing but plain text in one line", () => {
    const nasty = "een\n<b>{{secret}}</b>\u202Etwee\0";
    expect(piped(text("q"), { shape: "text", value: nasty })).toBe(
      "Je zei: een <b>secret</b>twee.",
    );
    const long = piped(text("q"), { shape: "text", value: "x".repeat(500) });
    expect(long.length).toBe("Je zei: ".length + 200 + "….".length);
  });

  it("says nothing where nothing was said or the code is unknown", () => {
    const asked = questionnaire(choice("q"));
    expect(pipeAnswers({ nl: "{{q}} {{nobody}} {{ }}" }, asked, answers({}), "nl")).toBe(
      "… … {{ }}",
    );
  });

  it("knows which codes a text refers to, and which kinds read as words", () => {
    expect(pipedKeys({ nl: "{{a}} en {{b}}", en: "{{a}} and {{c}}" })).toEqual(["a", "b", "c"]);
    expect(canBePiped(matrix("q"))).toBe(false);
    expect(canBePiped(text("q"))).toBe(true);
  });
});
