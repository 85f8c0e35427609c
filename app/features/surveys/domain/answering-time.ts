/**
 * Rule: how long a questionnaire takes is estimated from its words and from what each kind of question asks of a person, so
 * that the minutes a survey promises are not made up. Everything is counted, also what only some people see: nobody
 * needs longer than was said. Whole minutes, rounded up.
 *
 * Reading goes at 150 words a minute, the slower end of silent reading of plain Dutch. The seconds of a kind are an estimate
 * of ours; what people really took is not kept, so nothing is fitted to it.
 * Source: design, surveys ("Builder in the browser": length and time).
 */
import { shapeOf, type Question, type Questionnaire } from "./question";
import { wordsIn } from "./readability";
import { textsOf } from "./structure-check";

const WORDS_A_MINUTE = 150;
const SECONDS = {
  choice: 4,
  choices: 8,
  number: 8,
  date: 8,
  ranking: 20,
  none: 0,
} as const;
const SHORT_TEXT_SECONDS = 15;
const LONG_TEXT_SECONDS = 45;
const ROW_SECONDS = 5;

function secondsOf(question: Question): number {
  const shape = shapeOf(question);
  if (shape === "text") {
    return question.kind === "longText" ? LONG_TEXT_SECONDS : SHORT_TEXT_SECONDS;
  }
  if (shape === "matrix") {
    return question.kind === "matrix" ? question.rows.length * ROW_SECONDS : 0;
  }
  return SECONDS[shape];
}

/** About how many minutes it takes to fill in everything; 0 for a questionnaire without questions. */
export function answeringMinutes(questionnaire: Questionnaire): number {
  if (questionnaire.questions.length === 0) return 0;
  // A text for a role is read in the place of the general one.
  const read = textsOf(questionnaire).filter(({ role }) => role === undefined);
  const words = read.reduce((sum, { text }) => sum + wordsIn(text.nl).length, 0);
  const answering = questionnaire.questions.reduce((sum, one) => sum + secondsOf(one), 0);
  return Math.ceil(words / WORDS_A_MINUTE + answering / 60);
}
