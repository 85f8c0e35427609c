import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import type { Answers } from "~/features/surveys/domain/answer";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Questionnaire } from "~/features/surveys/domain/question";
import type { Connection } from "~/platform/db.server";
import { completeAnswers, takeAll } from "../domain/filling";
import { firstValues } from "../domain/about";
import { readAbout } from "./about.server";

export type WholeForm =
  | { ok: true; answers: Answers; declaration: FrozenDeclaration }
  | { ok: false; code: "malformed" }
  /** What is wrong with the answers, and message keys by field of what was told about oneself. */
  | {
      ok: false;
      code: "invalid";
      errors: readonly AnswerError[];
      fields: Record<string, string>;
    };

/** Reads a response that comes as a whole, from whoever is known by nothing else: all answers, and who it is. */
export async function readWholeForm(
  client: Connection,
  questionnaire: Questionnaire,
  form: RawForm,
): Promise<WholeForm> {
  const taken = takeAll(questionnaire, new Map(), form);
  if (taken.malformed) return { ok: false, code: "malformed" };
  const complete = completeAnswers(questionnaire, taken.answers);
  const who = await readAbout(client, firstValues(form));
  const errors = [...taken.errors, ...(complete.ok ? [] : complete.missing)];
  if (!complete.ok || !who.ok || errors.length > 0) {
    return { ok: false, code: "invalid", errors, fields: who.ok ? {} : who.errors };
  }
  return { ok: true, answers: complete.answers, declaration: who.declaration };
}
