import { describe, expect, it } from "vitest";
import {
  firstPage,
  nextPage,
  oneQuestionPerPage,
  openedOnPage,
  pageProgress,
  previousPage,
  settleAnswers,
  visibleOnPage,
  visibleQuestions,
} from "~/features/surveys/domain/branching";
import { answers, choice, is, picked, questionnaire, shared, text } from "./questionnaires";

const chain = questionnaire(
  choice("help"),
  choice("kind", { page: "p2", condition: is("help", "a") }),
  text("detail", { page: "p3", condition: is("kind", "b") }),
  text("end", { page: "p4" }),
);

describe("settling answers", () => {
  it("drops a whole chain when its first answer changes, and says which", () => {
    const given = answers({
      help: picked("b"),
      kind: picked("b"),
      detail: { shape: "text", value: "lang wachten" },
      end: { shape: "text", value: "succes" },
    });
    const settled = settleAnswers(chain, given);
    expect([...settled.answers.keys()]).toEqual(["help", "end"]);
    expect(settled.dropped).toEqual(["kind", "detail"]);
    expect(settled.visible.map((question) => question.key)).toEqual(["help", "end"]);
  });

  it("drops answers to keys the questionnaire does not have", () => {
    const settled = settleAnswers(chain, new Map([["__proto__", picked("a")]]));
    expect(settled.answers.size).toBe(0);
    expect(settled.dropped).toEqual(["__proto__"]);
  });

  it("gives a condition on a later question nothing to rest on", () => {
    const backwards = questionnaire(choice("one", { condition: is("two", "a") }), choice("two"));
    const shown = visibleQuestions(backwards, answers({ two: picked("a") }));
    expect(shown.map((question) => question.key)).toEqual(["two"]);
  });

  it("takes the order of pages, not the order of the list", () => {
    const moved = { ...chain, questions: [...chain.questions].reverse() };
    const shown = visibleQuestions(moved, answers({ help: picked("a"), kind: picked("b") }));
    expect(shown.map((question) => question.key)).toEqual(["help", "kind", "detail", "end"]);
  });
});

describe("pages", () => {
  it("skips pages with nothing on them, both ways", () => {
    const no = answers({ help: picked("b") });
    expect(nextPage(chain, no, "p1")?.key).toBe("p4");
    expect(previousPage(chain, no, "p4")?.key).toBe("p1");
    expect(nextPage(chain, no, "p4")).toBeUndefined();
    expect(previousPage(chain, no, "p1")).toBeUndefined();
    expect(nextPage(chain, no, "nowhere")).toBeUndefined();
    expect(firstPage(chain, no)?.key).toBe("p1");
  });

  it("counts what can still come, and says when that is not sure", () => {
    const none = answers({});
    expect(pageProgress(chain, none, "p1")).toEqual({ number: 1, total: 4, exact: false });
    const yes = answers({ help: picked("a") });
    expect(pageProgress(chain, yes, "p2")).toEqual({ number: 2, total: 4, exact: false });
    const both = answers({ help: picked("a"), kind: picked("b") });
    expect(pageProgress(chain, both, "p3")).toEqual({ number: 3, total: 4, exact: true });
    const no = answers({ help: picked("c") });
    expect(pageProgress(chain, no, "p4")).toEqual({ number: 2, total: 2, exact: true });
  });

  it("does not count a page behind a question that was skipped on an earlier page", () => {
    const skipped = answers({});
    expect(pageProgress(chain, skipped, "p4")).toEqual({ number: 2, total: 2, exact: true });
    expect(pageProgress(chain, skipped, "p2")).toBeUndefined();
  });

  it("finds questions that the page itself opened", () => {
    const page = questionnaire(choice("q"), text("more", { condition: is("q", "a") }));
    const given = answers({ q: picked("a") });
    expect(visibleOnPage(page, given, "p1").map((question) => question.key)).toEqual(["q", "more"]);
    expect(openedOnPage(page, given, "p1", ["q"]).map((question) => question.key)).toEqual([
      "more",
    ]);
    expect(openedOnPage(page, given, "p1", ["q", "more"])).toEqual([]);
  });
});

describe("calm mode", () => {
  it("gives each question its page and keeps statements with what follows", () => {
    const calm = oneQuestionPerPage(
      questionnaire(
        { ...shared("hello"), kind: "statement" },
        choice("q1"),
        choice("q2"),
        choice("q3", { page: "p2" }),
        { ...shared("thanks", "p2"), kind: "statement" },
      ),
    );
    expect(calm.pages.map((page) => page.key)).toEqual(["q1", "q2", "q3", "thanks"]);
    expect(calm.questions.map((question) => question.page)).toEqual([
      "q1",
      "q1",
      "q2",
      "q3",
      "thanks",
    ]);
  });

  it("changes nothing about who is asked what", () => {
    const given = answers({ help: picked("a"), kind: picked("b") });
    const keys = (shown: readonly { key: string }[]): string[] => shown.map(({ key }) => key);
    expect(keys(visibleQuestions(oneQuestionPerPage(chain), given))).toEqual(
      keys(visibleQuestions(chain, given)),
    );
  });
});
