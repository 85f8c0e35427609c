/**
 * Rule: a question may be put in the words of a role: its text, its help, or both. What a role has no words for reads as it
 * does for everybody, and so does everything for whoever told no role. Only words change: codes, choices, conditions and
 * limits are the same for all, so that answers add up and a change of role keeps every answer.
 * Source: design, surveys ("For the person who answers"); decision 197.
 */
import { ROLES, type Role } from "~/features/participation/domain/roles";
import type { LocalizedText } from "./localized-text";
import type { Question, Questionnaire, Wording } from "./question";

/** The questionnaire as somebody with this role reads it; null: no role is known. */
export function inWordsOf(questionnaire: Questionnaire, role: Role | null): Questionnaire {
  if (role === null) return questionnaire;
  return {
    ...questionnaire,
    questions: questionnaire.questions.map((question) => worded(question, role)),
  };
}

function worded(question: Question, role: Role): Question {
  const { label, help } = question.wordings?.[role] ?? {};
  return {
    ...question,
    ...(label === undefined ? {} : { label }),
    ...(help === undefined ? {} : { help }),
  };
}

/** The wordings of a question, in the order of the roles. */
export function wordingsOf(
  question: Question,
): readonly { readonly role: Role; readonly wording: Wording }[] {
  return ROLES.flatMap((role) => {
    const wording = question.wordings?.[role];
    return wording === undefined ? [] : [{ role, wording }];
  });
}

/** The roles for which some question has words of its own. */
export function wordedRoles({ questions }: Questionnaire): readonly Role[] {
  return ROLES.filter((role) => questions.some(({ wordings }) => wordings?.[role] !== undefined));
}

/** The question with every text of its wordings made anew. */
export function withWordings(
  question: Question,
  make: (text: LocalizedText) => LocalizedText,
): Question {
  if (question.wordings === undefined) return question;
  const wordings: Partial<Record<Role, Wording>> = {};
  for (const { role, wording } of wordingsOf(question)) {
    const { label, help } = wording;
    wordings[role] = {
      ...(label === undefined ? {} : { label: make(label) }),
      ...(help === undefined ? {} : { help: make(help) }),
    };
  }
  return { ...question, wordings };
}
