/**
 * Rule: a question nobody can ever meet, and a condition that no answers can make true, are mistakes
 * of the maker and are found before anyone answers. The search runs over representative answers
 * (see representative-answers) and is exact for choices, scales, numbers, days and rankings of
 * ordinary size.
 *
 * Limits: deciding this is a satisfiability problem. The search gives up after `MAX_STEPS`
 * evaluations per question and then says "undecided"; the same holds where the representatives are
 * not exact. What is undecided is never refused.
 * Source: design, surveys ("unreachable questions and impossible conditions refused"; "every
 * reachable question is reached by some answers").
 */
import type { Answer, Answers } from "./answer";
import {
  judgeCondition,
  testHolds,
  testsOf,
  type Condition,
  type Test,
  type Truth,
} from "./condition";
import { orderedQuestions, type Question, type Questionnaire } from "./question";
import { representativeAnswers, type Representatives } from "./representative-answers";

const MAX_STEPS = 5_000;

export type Reach =
  /** `answers` leads there: replayed through the engine, the question is shown. */
  | { readonly kind: "reachable"; readonly answers: Answers }
  | { readonly kind: "unreachable" }
  | { readonly kind: "undecided" };

type Search = {
  readonly questions: ReadonlyMap<string, Question>;
  readonly position: ReadonlyMap<string, number>;
  /** For questions that a condition tests. */
  readonly representatives: ReadonlyMap<string, Representatives>;
};

/** Prepares the search once for a questionnaire: every test per question and its representatives. */
export function prepareSearch(questionnaire: Questionnaire): Search {
  const ordered = orderedQuestions(questionnaire);
  const tests = new Map<string, Test[]>();
  for (const question of ordered) {
    for (const test of question.condition === undefined ? [] : testsOf(question.condition)) {
      tests.set(test.question, [...(tests.get(test.question) ?? []), test]);
    }
  }
  const representatives = ordered.flatMap((question) => {
    const asked = tests.get(question.key);
    return asked === undefined
      ? []
      : [[question.key, representativeAnswers(question, asked)] as const];
  });
  return {
    questions: new Map(ordered.map((question) => [question.key, question])),
    position: new Map(ordered.map((question, index) => [question.key, index])),
    representatives: new Map(representatives),
  };
}

/** Can anyone ever meet this question? */
export function reachOf(search: Search, key: string): Reach {
  const question = search.questions.get(key);
  if (question === undefined) return { kind: "unreachable" };
  if (question.condition === undefined) return { kind: "reachable", answers: new Map() };
  return satisfy(search, question, question.condition, true);
}

/**
 * Can a condition of this question, or a part of it, be true at all? Tries representative answers one
 * question at a time; when something fails, it goes straight back to a question that had a part in
 * the failure (conflict-directed backjumping), so long chains of conditions stay quick.
 * @param asked whether the questions it names must be shown themselves; false looks at the condition
 * alone, to tell a contradiction in it from a branch that is closed earlier
 */
export function satisfy(
  search: Search,
  owner: Question,
  condition: Condition,
  asked: boolean,
): Reach {
  const chosen = new Map<string, Answer | undefined>();
  const state = { steps: 0, exact: true };
  /** Undefined when a solution was found, else the questions that had a part in the failure. */
  const conflict = (): ReadonlySet<string> | undefined => {
    state.steps += 1;
    const situation = assess(search, owner, condition, asked, chosen);
    if (situation.truth === true) return undefined;
    const { next } = situation;
    const values = next === undefined ? undefined : search.representatives.get(next);
    if (situation.truth === false || next === undefined || values === undefined) {
      return situation.because;
    }
    if (!values.exact) state.exact = false;
    const blamed = new Set<string>();
    for (const value of values.answers) {
      if (state.steps > MAX_STEPS) break;
      chosen.set(next, value);
      const failure = conflict();
      if (failure === undefined) return undefined;
      if (!failure.has(next)) {
        chosen.delete(next);
        return failure;
      }
      for (const key of failure) if (key !== next) blamed.add(key);
    }
    chosen.delete(next);
    return blamed;
  };
  if (conflict() === undefined) return { kind: "reachable", answers: given(chosen) };
  return state.exact && state.steps <= MAX_STEPS ? { kind: "unreachable" } : { kind: "undecided" };
}

function given(chosen: ReadonlyMap<string, Answer | undefined>): Answers {
  const answers = new Map<string, Answer>();
  for (const [key, answer] of chosen) if (answer !== undefined) answers.set(key, answer);
  return answers;
}

/** `because`: questions whose chosen answers settle the truth; `next`: the one to answer next. */
type Situation = {
  readonly truth: Truth;
  readonly because: ReadonlySet<string>;
  readonly next: string | undefined;
};

/** The truth of the condition under the answers chosen so far. */
function assess(
  search: Search,
  owner: Question,
  condition: Condition,
  asked: boolean,
  chosen: ReadonlyMap<string, Answer | undefined>,
): Situation {
  const shown = new Map<string, Situation>();
  let next: string | undefined;
  const certain: Situation = { truth: true, because: new Set(), next };
  const weigh = (part: Condition, from: Question): Situation => {
    const reasons = new Map<Test, ReadonlySet<string>>();
    const judgement = judgeCondition(part, (test) => {
      const situation = weighTest(test, from);
      reasons.set(test, situation.because);
      return situation.truth;
    });
    const because = judgement.tests.flatMap((test) => [...(reasons.get(test) ?? [])]);
    return { truth: judgement.truth, because: new Set(because), next };
  };
  const visibility = (question: Question): Situation => {
    if (!asked || question.condition === undefined) return certain;
    const known = shown.get(question.key) ?? weigh(question.condition, question);
    shown.set(question.key, known);
    return known;
  };
  const weighTest = (test: Test, from: Question): Situation => {
    const question = search.questions.get(test.question);
    if (question === undefined || !standsBefore(search, test.question, from.key)) {
      return { ...certain, truth: false };
    }
    // The question itself before the questions that lead to it: wrong answers then fail at once.
    if (!chosen.has(question.key)) next ??= question.key;
    const visible = visibility(question);
    const whenHidden = testHolds(test, question, undefined);
    if (visible.truth === false) return { ...visible, truth: whenHidden };
    if (!chosen.has(question.key)) return { ...visible, truth: "unknown" };
    const whenShown = testHolds(test, question, chosen.get(question.key));
    if (whenShown === whenHidden) {
      return { ...visible, truth: whenShown, because: new Set([question.key]) };
    }
    const because = new Set([...visible.because, question.key]);
    return { ...visible, truth: visible.truth === true ? whenShown : "unknown", because };
  };
  const outcome = weigh(condition, owner);
  return { ...outcome, next };
}

function standsBefore(search: Search, key: string, other: string): boolean {
  const position = search.position.get(key);
  const limit = search.position.get(other);
  return position !== undefined && limit !== undefined && position < limit;
}
