import { describe, expect, it } from "vitest";
import { PREFER_NOT_TO_SAY } from "~/features/surveys/domain/answer";
import type { Answer } from "~/features/surveys/domain/answer";
import {
  canBePiped,
  keysWithoutWords,
  pipeAnswers,
  pipedKeys,
  repeatable,
  textWithoutAnswers,
  withRenamedKey,
  withRepeated,
} from "~/features/surveys/domain/piping";
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

  it("has words for who gave no answer, or would rather not", () => {
    const asked = questionnaire(choice("q", { personal: true }));
    const read = (given: Parameters<typeof answers>[0], locale: "nl" | "en" = "nl") =>
      pipeAnswers(
        { nl: "Waarom {{ q | wat je koos }}?", en: "Why {{q|what you chose}}?" },
        asked,
        answers(given),
        locale,
      );
    expect(read({})).toBe("Waarom wat je koos?");
    expect(read({}, "en")).toBe("Why what you chose?");
    expect(read({ q: picked("a") })).toBe("Waarom Keuze a?");
    expect(read({ q: PREFER_NOT_TO_SAY })).toBe("Waarom wat je koos?");
    expect(keysWithoutWords({ nl: "{{a|iets}} {{b}} {{c| }}", en: "{{a}}" })).toEqual([
      "b",
      "c",
      "a",
    ]);
  });

  it("shows nobody a code where a text is read without answers", () => {
    expect(textWithoutAnswers({ nl: "Waarom {{q|wat je koos}} en {{r}}?" }, "nl")).toBe(
      "Waarom wat je koos en …?",
    );
  });

  it("offers answers of earlier pages that read as words, and takes nothing else", () => {
    const last = text("last", { page: "p2" });
    const asked = questionnaire(choice("q"), matrix("m"), text("same", { page: "p2" }), last);
    expect(repeatable(asked, last).map(({ key }) => key)).toEqual(["q"]);
    const repeated = (chosen: string) => withRepeated("Waarom ", chosen, asked, last);
    expect(repeated("{{q|wat je koos}}")).toBe("Waarom {{q|wat je koos}}");
    expect(repeated("{{same|wat je schreef}}")).toBe("Waarom ");
    expect(repeated("<b>")).toBe("Waarom ");
  });

  it("keeps its words when a question gets another code", () => {
    expect(withRenamedKey("{{ q | wat je koos }} {{q}} {{qq|x}}", "q", "$1")).toBe(
      "{{$1| wat je koos }} {{$1}} {{qq|x}}",
    );
  });

  it("knows which codes a text refers to, and which kinds read as words", () => {
    expect(pipedKeys({ nl: "{{a}} en {{b}}", en: "{{a}} and {{c}}" })).toEqual(["a", "b", "c"]);
    expect(canBePiped(matrix("q"))).toBe(false);
    expect(canBePiped(text("q"))).toBe(true);
  });
});
