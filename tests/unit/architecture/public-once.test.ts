/** Keeps one answer to "may everyone see this": the states of it stand beside the predicate, and nowhere else. */
import ts from "typescript";
import { expect, test } from "vitest";
import { PUBLIC_PROPOSAL_STATES } from "~/features/proposals/domain/public-proposal";
import { PUBLIC_QUESTION_STATES } from "~/features/sessions/domain/public-question";
import { isPublicSession, PUBLIC_SESSION_STATES } from "~/features/sessions/domain/public-session";
import { SESSION_STATES } from "~/features/sessions/domain/session";
import { isPublicSurvey, PUBLIC_SURVEY_STATES } from "~/features/vocabulary/domain/public-survey";
import {
  isPublicRound,
  PUBLIC_ROUND_STATES,
  ROUND_STATES,
} from "~/features/vocabulary/domain/round-state";
import { place, readTree, walk } from "./source-tree";

const LISTS = [
  PUBLIC_PROPOSAL_STATES,
  PUBLIC_QUESTION_STATES,
  PUBLIC_ROUND_STATES,
  PUBLIC_SESSION_STATES,
  PUBLIC_SURVEY_STATES,
].map((states) => [...states].sort().join());

/** A state that hides a thing, written into a query instead of the fragment. */
const HIDDEN_ELSEWHERE = /^\{\s*not:\s*"(prepared|received)"\s*\}$/;

/** Still to be asked of the kind of thing itself. May only go. */
const STANDING = ["app/features/moderation/commands/report-item.server.ts"];

const app = readTree("app").filter(
  ({ path }) => !/\/domain\/[a-z-]+\.ts$/.test(path) && !STANDING.includes(path),
);

function wordsOf(node: ts.Node): string | undefined {
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const words = node.elements.map((element) =>
    ts.isStringLiteral(element) ? element.text : undefined,
  );
  return words.includes(undefined) ? undefined : words.sort().join();
}

test("no list of public states is written a second time", () => {
  const found = app.flatMap((file) => {
    const places: string[] = [];
    walk(file.tree, (node) => {
      const words = wordsOf(node);
      const hides = ts.isObjectLiteralExpression(node) && HIDDEN_ELSEWHERE.test(node.getText());
      if (hides || (words !== undefined && LISTS.includes(words))) places.push(place(file, node));
    });
    return places;
  });
  expect(found).toEqual([]);
});

test("whether everyone may read a proposal is asked in its own words", () => {
  // The floor below proposals reads the title itself: what has one is public.
  const below = /^app\/features\/(people|notices)\//;
  const written = /^\{\s*not:\s*null\s*\}$/;
  const found = app.flatMap((file) => {
    const places: string[] = [];
    if (below.test(file.path)) return places;
    walk(file.tree, (node) => {
      if (!ts.isPropertyAssignment(node) || node.name.getText() !== "publicTitle") return;
      if (written.test(node.initializer.getText())) places.push(place(file, node));
    });
    return places;
  });
  expect(found).toEqual([]);
});

test("the predicate and the fragment say the same of every state", () => {
  const rounds: readonly string[] = PUBLIC_ROUND_STATES;
  const sessions: readonly string[] = PUBLIC_SESSION_STATES;
  for (const state of ROUND_STATES) expect(isPublicRound({ state })).toBe(rounds.includes(state));
  for (const state of SESSION_STATES) {
    expect(isPublicSession({ state })).toBe(sessions.includes(state));
  }
  const surveys: readonly string[] = PUBLIC_SURVEY_STATES;
  for (const state of ["draft", "open", "closed", "reported", "withdrawn"] as const) {
    expect(isPublicSurvey({ state })).toBe(surveys.includes(state));
  }
});
