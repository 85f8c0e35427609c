import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "~/features/surveys/domain/answer";
import {
  firstPage,
  nextPage,
  oneQuestionPerPage,
  pageProgress,
  previousPage,
  settleAnswers,
  visiblePages,
  visibleQuestions,
} from "~/features/surveys/domain/branching";
import { checkBranching } from "~/features/surveys/domain/branching-check";
import { evaluateCondition, testHolds } from "~/features/surveys/domain/condition";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { prepareSearch, reachOf } from "~/features/surveys/domain/reachability";
import { answeredArbitrary, questionnaireArbitrary } from "./questionnaire-arbitrary";
import { choice, is, picked, questionnaire } from "./questionnaires";

/** The rule in its plainest form, by recursion instead of in one pass. */
function isShown(asked: Questionnaire, answers: Answers, question: Question): boolean {
  if (question.condition === undefined) return true;
  const truth = evaluateCondition(question.condition, (test) => {
    const other = asked.questions.find((candidate) => candidate.key === test.question);
    if (other === undefined) return false;
    const answer = isShown(asked, answers, other) ? answers.get(other.key) : undefined;
    return testHolds(test, other, answer);
  });
  return truth === true;
}

function keysOf(items: readonly { readonly key: string }[]): string[] {
  return items.map((item) => item.key);
}

describe("the branching engine, for any questionnaire and any answers", () => {
  it("lets no answer survive on a branch not taken, and drops no other", () => {
    fc.assert(
      fc.property(answeredArbitrary(8), ([asked, answers]) => {
        const settled = settleAnswers(asked, answers);
        const shown = asked.questions.filter((question) => isShown(asked, answers, question));
        const answered = shown.filter((question) => answers.has(question.key));
        expect(keysOf(settled.visible)).toEqual(keysOf(shown));
        expect([...settled.answers.keys()]).toEqual(keysOf(answered));
        const all = [...settled.answers.keys(), ...settled.dropped];
        expect(all.sort()).toEqual([...answers.keys()].sort());
      }),
    );
  });

  it("has settled for good: settling again changes nothing", () => {
    fc.assert(
      fc.property(answeredArbitrary(8), ([asked, answers]) => {
        const once = settleAnswers(asked, answers);
        const twice = settleAnswers(asked, once.answers);
        expect(twice).toEqual({ ...once, dropped: [] });
      }),
    );
  });

  it("gives the same result in whatever order the answers came", () => {
    const shuffled = answeredArbitrary(8).chain(([asked, answers]) =>
      fc
        .shuffledSubarray([...answers], { minLength: answers.size, maxLength: answers.size })
        .map((entries) => ({ asked, answers, other: new Map<string, Answer>(entries) })),
    );
    fc.assert(
      fc.property(shuffled, ({ asked, answers, other }) => {
        const one = settleAnswers(asked, answers);
        const two = settleAnswers(asked, other);
        expect(two).toEqual(one);
        expect([...two.answers]).toEqual([...one.answers]);
      }),
    );
  });

  it("walks every shown page once, forth and back, and ends at its total", () => {
    fc.assert(
      fc.property(answeredArbitrary(8), ([asked, answers]) => {
        const pages = keysOf(visiblePages(asked, answers));
        const walked: string[] = [];
        let page = firstPage(asked, answers);
        while (page !== undefined) {
          walked.push(page.key);
          expect(pageProgress(asked, answers, page.key)?.number).toBe(walked.length);
          const next = nextPage(asked, answers, page.key);
          if (next === undefined) {
            expect(pageProgress(asked, answers, page.key)?.exact).toBe(
              pageProgress(asked, answers, page.key)?.total === walked.length,
            );
          } else expect(previousPage(asked, answers, next.key)?.key).toBe(page.key);
          page = next;
        }
        expect(walked).toEqual(pages);
      }),
    );
  });

  it("never promises fewer pages than come, and an exact number always comes true", () => {
    fc.assert(
      fc.property(answeredArbitrary(8), ([asked, answers]) => {
        const final = visiblePages(asked, answers);
        final.forEach((page, index) => {
          const behind = new Set(keysOf(final.slice(0, index)));
          const soFar = new Map(
            [...answers].filter(([key]) =>
              asked.questions.some((each) => each.key === key && behind.has(each.page)),
            ),
          );
          const progress = pageProgress(asked, soFar, page.key);
          // A page that its own answers opened is not there yet before they are given.
          if (progress === undefined) return;
          expect(progress.number).toBe(index + 1);
          expect(progress.total).toBeGreaterThanOrEqual(final.length);
          if (progress.exact) expect(progress.total).toBe(final.length);
        });
      }),
    );
  });

  it("asks the same questions in calm mode", () => {
    fc.assert(
      fc.property(answeredArbitrary(8), ([asked, answers]) => {
        expect(keysOf(visibleQuestions(oneQuestionPerPage(asked), answers))).toEqual(
          keysOf(visibleQuestions(asked, answers)),
        );
      }),
    );
  });
});

describe("reachability, for any questionnaire", () => {
  it("proves each reachable question with answers that lead there", () => {
    fc.assert(
      fc.property(questionnaireArbitrary(8), (asked) => {
        const search = prepareSearch(asked);
        for (const question of asked.questions) {
          const reach = reachOf(search, question.key);
          expect(reach.kind).not.toBe("undecided");
          if (reach.kind !== "reachable") continue;
          expect(keysOf(visibleQuestions(asked, reach.answers))).toContain(question.key);
        }
      }),
    );
  });

  it("never calls a question unreachable that some answers reach", () => {
    fc.assert(
      fc.property(answeredArbitrary(6), ([asked, answers]) => {
        const search = prepareSearch(asked);
        for (const { key } of visibleQuestions(asked, answers)) {
          expect(reachOf(search, key).kind).toBe("reachable");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a survey of 60 questions with 40 conditions", () => {
  const large = questionnaire(
    ...Array.from({ length: 60 }, (_none, index) =>
      choice(`q${index}`, {
        page: `p${Math.floor(index / 5)}`,
        condition:
          index < 20
            ? undefined
            : {
                operator: index % 2 === 0 ? "all" : "any",
                conditions: [is(`q${index - 1}`, "a"), is(`q${index - 20}`, "b")],
              },
      }),
    ),
  );

  it("is checked whole, and no answer is lost on the way", () => {
    const search = prepareSearch(large);
    const kinds = new Set(large.questions.map((question) => reachOf(search, question.key).kind));
    expect([...kinds].sort()).toEqual(["reachable", "unreachable"]);
    expect(checkBranching(large).map((finding) => finding.code)).not.toContain(
      "undecidedCondition",
    );
    const everywhere = new Map(large.questions.map(({ key }) => [key, picked("b")]));
    const settled = settleAnswers(large, everywhere);
    expect(settled.answers.size + settled.dropped.length).toBe(60);
    expect(settled.dropped.length).toBeGreaterThan(0);
  });
});
