/**
 * Rule: before a survey opens everything a machine can see is checked: structure, conditions and
 * piped texts (mistakes are refused), and plain language and personal data (the maker decides).
 * Source: design, surveys ("Check before opening").
 */
import { checkBranching } from "./branching-check";
import { warning, type Finding, type FindingPlace } from "./finding";
import { personalDataAskedIn } from "./personal-data-question";
import type { Question, Questionnaire } from "./question";
import {
  glossaryTermsIn,
  LOWEST_GOOD_SCORE,
  measureReadability,
  type GlossaryTerm,
  type Readability,
} from "./readability";
import { checkStructure, textsOf } from "./structure-check";

/**
 * All findings, those that refuse first; within that in the order of the checks.
 * @param glossary the words the site explains
 */
export function checkQuestionnaire(
  questionnaire: Questionnaire,
  glossary: readonly GlossaryTerm[],
): readonly Finding[] {
  const findings = [
    ...checkStructure(questionnaire),
    ...checkBranching(questionnaire),
    ...questionnaire.questions.flatMap(checkPersonalData),
    ...checkLanguage(questionnaire, glossary),
  ];
  return [
    ...findings.filter((finding) => finding.severity === "refuse"),
    ...findings.filter((finding) => finding.severity === "warn"),
  ];
}

/** How many findings keep the survey from opening. */
export function countRefusals(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity === "refuse").length;
}

/** The Dutch text of the whole questionnaire measured as one: here the score means most. */
export function measureQuestionnaire(questionnaire: Questionnaire): Readability {
  return measureReadability(
    textsOf(questionnaire)
      .map(({ text }) => text.nl)
      .join("\n"),
  );
}

/** The Dutch text of one question, in words for everybody, measured as one. */
export function measureQuestion(question: Question): Readability {
  const alone: Questionnaire = { version: 1, pages: [], questions: [question] };
  return measureReadability(
    textsOf(alone)
      .filter(({ role }) => role === undefined)
      .map(({ text }) => text.nl)
      .join("\n"),
  );
}

function checkPersonalData(question: Question): readonly Finding[] {
  const place = { question: question.key };
  const findings = personalDataAskedIn(question).map((about) =>
    warning("asksPersonalData", place, { about }),
  );
  if (question.personal && question.why === undefined) {
    findings.push(warning("personalWithoutWhy", place));
  }
  return findings;
}

function checkLanguage(
  questionnaire: Questionnaire,
  glossary: readonly GlossaryTerm[],
): readonly Finding[] {
  return textsOf(questionnaire).flatMap(({ text, ...place }) =>
    languageFindings(text.nl, place, glossary),
  );
}

function languageFindings(
  text: string,
  place: FindingPlace,
  glossary: readonly GlossaryTerm[],
): readonly Finding[] {
  const { score, longSentences, hardWords } = measureReadability(text);
  const explained = glossaryTermsIn(text, glossary);
  const forms = new Set(
    explained.flatMap(({ term, aliases }) => [term, ...aliases].map((form) => form.toLowerCase())),
  );
  const hardText =
    score !== undefined && score < LOWEST_GOOD_SCORE
      ? [warning("hardText", place, { detail: String(score) })]
      : [];
  return [
    ...hardText,
    ...longSentences.map(({ sentence, words }) =>
      warning("longSentence", place, { about: sentence, detail: String(words) }),
    ),
    ...hardWords
      .filter(({ word }) => !forms.has(word))
      .map(({ word, plain }) =>
        warning("hardWord", place, {
          about: word,
          ...(plain === undefined ? {} : { detail: plain }),
        }),
      ),
    ...explained.map(({ term }) => warning("glossaryWord", place, { about: term })),
  ];
}
