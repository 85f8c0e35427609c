/**
 * Rule: what a file from elsewhere holds and this product does not take is named with its line and question, so that
 * nothing changes unseen. Settings that only say how things look there are passed over.
 * Source: design, surveys (import "with a list of what was not taken over").
 */

export type NotTakenCode =
  | "questionType"
  | "relevance"
  | "setting"
  | "comments"
  | "language"
  | "dutchMissing"
  | "markup"
  | "expression"
  | "renamed"
  | "row"
  /** More options, questions or pages than fit here; the question is left out. */
  | "tooMany"
  /** A text that was longer than fits; its end is left out. */
  | "tooLong"
  /** A question that came in switched off, because who gets it could not be read. */
  | "switchedOff"
  /** A picture that belongs to the survey the file came from. */
  | "picture";

export type NotTaken = {
  readonly code: NotTakenCode;
  /** Line in the file, from 1; undefined in a file without lines. */
  readonly line?: number;
  /** The question's code in the file. */
  readonly question?: string | undefined;
  /** The type, equation, setting, language or new code it is about. */
  readonly about: string;
};

/** Settings that are read, that only say how things look, or that stand for "as usual". */
const KNOWN_SETTINGS = new Set([
  ...["id", "related_id", "class", "type/scale", "name", "relevance", "text", "help", "language"],
  ...["mandatory", "other", "same_default", "same_script", "encrypted", "max_answers"],
  ...["min_answers", "min_num_value_n", "max_num_value_n", "num_value_int_only", "maximum_chars"],
  ...["date_min", "date_max", "cssclass", "answer_width", "text_input_width", "display_rows"],
  ...["display_columns", "hide_tip", "page_break", "question_template", "question_theme_name"],
  ...[
    "hidden",
    "input_size",
    "statistics_showgraph",
    "public_statistics",
    "save_as_default",
    "showpopups",
  ],
]);
/** Texts of the survey that say how mail, dates and addresses look there. */
const DESIGN_TEXTS =
  /^(?:surveyls_(?:email_|url|dateformat|numberformat|language|survey_id)|email_|attachments)/;
const USUAL_VALUES = new Set(["0", "N", "normal", "none"]);

/** Whether a setting of a question changes what people are asked, and has no place here. */
export function isLostSetting(name: string, value: string): boolean {
  return !KNOWN_SETTINGS.has(name) && !USUAL_VALUES.has(value);
}

/** Settings by which rows or options are shown only after an earlier answer. */
const FILTERS = ["array_filter", "array_filter_exclude"] as const;
/** Classes of the design by which makers hide a question from everybody. */
const HIDING_CLASS = /(?:^|\s)(?:hidden|hide|d-none|invisible|ls-hidden)(?:\s|$)/i;

/** The settings by which not everybody sees a question, or not all of it, and which do not exist here. */
export function hidingSettings(settings: ReadonlyMap<string, string>): readonly string[] {
  const hidden = settings.get("hidden") === "1" ? ["hidden = 1"] : [];
  const filters = FILTERS.flatMap((name) => {
    const value = settings.get(name)?.trim() ?? "";
    return value === "" ? [] : [`${name} = ${value}`];
  });
  const design = settings.get("cssclass") ?? "";
  return [...hidden, ...filters, ...(HIDING_CLASS.test(design) ? [`cssclass = ${design}`] : [])];
}

/** Whether a text of the survey is read by people who take part. */
export function isReadByPeople(name: string): boolean {
  return !DESIGN_TEXTS.test(name);
}
