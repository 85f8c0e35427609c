/**
 * Rule: answers are added up only over versions that asked in the same words. A question whose words
 * changed has its earlier answers shown by themselves, so that no figure mixes two questions, and no two
 * published figures differ by a few people who can then be told apart.
 * Source: design, surveys ("a change makes a new version, results stay separable"); section 7.
 */
import {
  orderedQuestions,
  type Question,
  type Questionnaire,
} from "~/features/surveys/domain/question";
import { sensitiveQuestions } from "~/features/surveys/domain/sensitive-questions";
import { comparableQuestions } from "~/features/surveys/domain/survey-state";

export type NumberedVersion = {
  readonly id: string;
  readonly number: number;
  readonly questionnaire: Questionnaire;
};

/** A question as it was asked, with the versions that asked it in these words. */
export type AskedQuestion = {
  readonly question: Question;
  readonly versionIds: readonly string[];
  /** Whether its answers need the protection of a sensitive question, in any of these versions. */
  readonly isSensitive: boolean;
  /** The newest version with these words; undefined for the present words. */
  readonly earlierVersion: number | undefined;
};

/**
 * Every question in every wording: the present questions in their order, then earlier wordings.
 * @param versions newest first
 */
export function askedQuestions(versions: readonly NumberedVersion[]): readonly AskedQuestion[] {
  const asked: {
    question: Question;
    from: NumberedVersion;
    versionIds: string[];
    isSensitive: boolean;
  }[] = [];
  for (const version of versions) {
    const sensitive = sensitiveQuestions(version.questionnaire);
    for (const question of orderedQuestions(version.questionnaire)) {
      const same = asked.find(
        (known) => known.question.key === question.key && sameWords(known.from, version, question),
      );
      const isSensitive = sensitive.has(question.key);
      if (same) {
        same.versionIds.push(version.id);
        same.isSensitive ||= isSensitive;
      } else asked.push({ question, from: version, versionIds: [version.id], isSensitive });
    }
  }
  const newest = versions[0];
  return asked.map(({ question, from, versionIds, isSensitive }) => ({
    question,
    versionIds,
    isSensitive,
    earlierVersion: from === newest ? undefined : from.number,
  }));
}

function sameWords(one: NumberedVersion, other: NumberedVersion, question: Question): boolean {
  return comparableQuestions(one.questionnaire, other.questionnaire).includes(question.key);
}
