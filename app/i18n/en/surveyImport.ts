import type { Translated } from "../translated";
import type { surveyImport as dutch } from "../nl/surveyImport";

export const surveyImport: Translated<typeof dutch> = {
  title: "Read in a survey",
  lead: "From a file of Inbreng (JSON), or from LimeSurvey (the structure as tab-separated text). Answers never come along.",
  file: "File",
  fileHelp:
    "At most half a megabyte. In LimeSurvey: Export, Survey structure, 'Tab Separated Values'.",
  titleHelp: "Empty: the title in the file.",
  bring: "Read in",
  schemaText: "What a JSON file must look like:",
  noFile: "Choose a file.",
  isLss:
    "This is an .lss file. In LimeSurvey choose at Export: 'Tab-separated-values (*.txt)'. That file we can read.",
  notText: "This file is not text in UTF-8 or UTF-16. Save it again, or choose another file.",
  notJson: "This is not valid JSON. Choose a file that you took from Inbreng.",
  doesNotFit: "The file does not fit the schema. Look at the field '{path}'.",
  notLimeSurvey:
    "This is not a LimeSurvey structure. Choose the file with tabs, not the file with answers.",
  tooMuch: "This survey is too large: more than 200 questions, 60 pages or 60 choices.",
  taken_one: "'{title}' was made, with {count} question",
  taken_other: "'{title}' was made, with {count} questions",
  allTaken: "Everything in the file was taken over.",
  notTaken_one: "{count} thing was not taken over",
  notTaken_other: "{count} things were not taken over",
  line: "Line",
  question: "Question",
  what: "What did not come along",
  toQuestions: "To the questions",
  not_questionType: "A kind of question that does not exist here: {about}",
  not_switchedOff:
    "Switched off: choose who gets this question before you open the survey. In the file: {about}",
  not_tooMany: "Too large to take (more choices, questions or pages than fit here): {about}",
  not_tooLong: "A text was cut, it was longer than 2000 characters: {about}",
  not_relevance: "A condition we could not read: {about}",
  not_setting: "A setting: {about}",
  not_comments: "A comment with every choice: {about}",
  not_language: "A language other than Dutch and English: {about}",
  not_dutchMissing: "There was no Dutch text. We used: {about}",
  not_markup: "Markup was left out: {about}",
  not_expression: "A formula in the text: {about}",
  not_renamed: "The code was changed to {about}",
  not_picture: "A picture of the other survey. A drawing stands in its place.",
  not_row: "A line we do not know: {about}",
};
