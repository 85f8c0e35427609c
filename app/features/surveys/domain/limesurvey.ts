/**
 * Rule: a questionnaire made in LimeSurvey can come here with its structure file; what exists here is
 * taken over, and everything that is not is listed with its line, so nothing changes unseen. Groups
 * become pages, and the relevance of a group is put on each of its questions.
 * Source: design, surveys (import); the LimeSurvey manual, "Tab Separated Value survey structure".
 */
import { FOR_NOBODY } from "./condition";
import type { Condition } from "./condition";
import { OTHER_KEY, RESERVED_CODES } from "./fixed-options";
import { hidingSettings, isLostSetting, isReadByPeople } from "./limesurvey-not-taken";
import type { NotTaken, NotTakenCode } from "./limesurvey-not-taken";
import { importQuestion, type ImportedBase } from "./limesurvey-question";
import { conditionFromRelevance, type ImportedName } from "./limesurvey-relevance";
import {
  readStructure,
  type RawGroup,
  type RawPart,
  type RawQuestion,
  type RawSurvey,
  type RawTexts,
} from "./limesurvey-rows";
import { plainFromLimeSurvey } from "./limesurvey-text";
import type { LocalizedText } from "./localized-text";
import {
  isOptionCode,
  isVariableCode,
  type Option,
  type Page,
  type Question,
  type Questionnaire,
} from "./question";
import {
  LONGEST_TEXT,
  MOST_OPTIONS,
  MOST_OPTIONS_IN_DROPDOWN,
  MOST_PAGES,
  MOST_QUESTIONS,
} from "./questionnaire-limits";
import { readTabSeparated } from "./tab-separated";

export type ImportVerdict =
  | {
      readonly ok: true;
      readonly questionnaire: Questionnaire;
      /** Title and words of welcome of the survey, where the file has them. */
      readonly title: LocalizedText | undefined;
      readonly intro: LocalizedText | undefined;
      readonly notTaken: readonly NotTaken[];
    }
  | { readonly ok: false; readonly code: "not_limesurvey" | "lss" };

/** Reads LimeSurvey's tab-separated structure. The result still has to pass the check before opening. */
export function importLimeSurvey(file: string): ImportVerdict {
  if (/^\s*<(?:\?xml|document)\b/.test(file)) return { ok: false, code: "lss" };
  const survey = readStructure(readTabSeparated(file));
  return survey === undefined ? { ok: false, code: "not_limesurvey" } : new Import(survey).run();
}

class Import {
  private readonly notTaken: NotTaken[] = [];
  private readonly names = new Map<string, ImportedName>();
  private readonly optionKeys = new Map<string, ReadonlyMap<string, string>>();
  private readonly usedKeys = new Set<string>();
  private readonly questions: Question[] = [];

  constructor(private readonly survey: RawSurvey) {}

  run(): ImportVerdict {
    this.noteLanguages();
    for (const row of this.survey.otherRows) {
      this.note("row", row.line, row.values.get("class") ?? "");
    }
    const { title, intro } = this.readSurveyTexts();
    const pages = this.survey.groups.slice(0, MOST_PAGES).map((group, index) => {
      return this.readGroup(group, index);
    });
    for (const group of this.survey.groups.slice(MOST_PAGES)) {
      this.note("tooMany", group.line, [...group.titles.values()][0] ?? "");
    }
    const questionnaire = { version: 1, pages, questions: this.questions };
    return { ok: true, questionnaire, title, intro, notTaken: this.notTaken };
  }

  private note(code: NotTakenCode, line: number, about: string, question?: string): void {
    this.notTaken.push({ code, line, about, ...(question === undefined ? {} : { question }) });
  }

  private noteLanguages(): void {
    for (const language of this.survey.languages) {
      if (!isDutch(language) && !isEnglish(language)) this.note("language", 1, language);
    }
    if (!this.survey.languages.some(isDutch)) this.note("dutchMissing", 1, this.survey.language);
  }

  /** Title and welcome come along; other texts of the survey have no place here and are named. */
  private readSurveyTexts(): { title?: LocalizedText; intro?: LocalizedText } {
    const read: { title?: LocalizedText; intro?: LocalizedText } = {};
    for (const [name, { line, texts }] of this.survey.surveyTexts) {
      const text = this.readText(texts, line);
      if (text === undefined) continue;
      if (name === "surveyls_title") read.title = text;
      else if (name === "surveyls_welcometext") read.intro = text;
      else if (isReadByPeople(name))
        this.note("setting", line, `${name} = ${text.nl.slice(0, 120)}`);
    }
    return read;
  }

  private readGroup(group: RawGroup, index: number): Page {
    const key = `page${index + 1}`;
    const title = this.readText(group.titles, group.line) ?? { nl: String(index + 1) };
    const intro = this.readText(group.intros, group.line);
    for (const question of group.questions) this.readQuestion(question, key, group);
    return { key, title, ...(intro === undefined ? {} : { intro }) };
  }

  private readQuestion(raw: RawQuestion, page: string, group: RawGroup): void {
    const label = this.readText(raw.texts, raw.line, raw.code) ?? { nl: raw.code };
    const help = this.readText(raw.helps, raw.line, raw.code);
    const key = this.fittingKey(raw);
    const base: ImportedBase = {
      key,
      page,
      required: raw.settings.get("mandatory") === "Y",
      personal: false,
      label,
      ...(help === undefined ? {} : { help }),
    };
    const question = importQuestion(raw, base, (parts) => this.readOptions(raw, key, parts));
    if (question === undefined) {
      this.note("questionType", raw.line, raw.type, raw.code);
      return;
    }
    const most = question.kind === "dropdown" ? MOST_OPTIONS_IN_DROPDOWN : MOST_OPTIONS;
    const isLong = "options" in question && question.options.length > most;
    const isWide =
      question.kind === "matrix" && Math.max(question.rows.length, question.columns.length) > most;
    if (isLong || isWide || this.questions.length >= MOST_QUESTIONS) {
      this.note("tooMany", raw.line, raw.type, raw.code);
      return;
    }
    this.noteSettings(raw);
    const condition = this.readConditions(raw, group);
    this.questions.push(condition === undefined ? question : { ...question, condition });
    this.learnNames(raw, question);
  }

  private noteSettings(raw: RawQuestion): void {
    if (raw.settings.get("mandatory") === "S") {
      this.note("setting", raw.line, "mandatory = S", raw.code);
    }
    if (raw.type === "O" || raw.type === "P") {
      this.note("comments", raw.line, raw.type, raw.code);
    }
    for (const [name, value] of raw.settings) {
      if (isLostSetting(name, value))
        this.note("setting", raw.line, `${name} = ${value}`, raw.code);
    }
  }

  private readConditions(raw: RawQuestion, group: RawGroup): Condition | undefined {
    const equations = [group.relevance, raw.settings.get("relevance") ?? ""];
    const read = equations.map((equation) => this.conditionOf(equation));
    if (this.isUndecided(raw, equations, read)) {
      const about = [...equations, ...hidingSettings(raw.settings)]
        .filter((each) => each !== "")
        .join(" / ");
      this.note("switchedOff", raw.line, about, raw.code);
      return FOR_NOBODY;
    }
    const conditions = read.flatMap((condition) => {
      return condition === undefined || typeof condition === "string" ? [] : [condition];
    });
    return conditions.length > 1 ? { operator: "all", conditions } : conditions[0];
  }

  /** Whether somebody here has to decide who gets this question: it is hidden there, or nobody could read for whom it is. */
  private isUndecided(
    raw: RawQuestion,
    equations: readonly string[],
    read: readonly ReturnType<typeof conditionFromRelevance>[],
  ): boolean {
    const parts = [...raw.subquestions, ...raw.answers].filter(({ relevance }) => {
      return relevance !== "" && relevance !== "1";
    });
    for (const { line, relevance } of parts) this.note("relevance", line, relevance, raw.code);
    for (const [place, equation] of equations.entries()) {
      if (read[place] === undefined) this.note("relevance", raw.line, equation, raw.code);
    }
    const isUnread = read.some((condition) => condition === undefined || condition === "never");
    return parts.length > 0 || isUnread || hidingSettings(raw.settings).length > 0;
  }

  private conditionOf(equation: string): ReturnType<typeof conditionFromRelevance> {
    return conditionFromRelevance(
      equation,
      (code) => this.names.get(code),
      (question, code) => this.optionKeys.get(question.key)?.get(code) ?? code,
    );
  }

  /** Later equations name a question, a subquestion (`Q1_SQ1`) or a place in a ranking (`Q1_1`). */
  private learnNames(raw: RawQuestion, question: Question): void {
    this.names.set(raw.code, { question });
    const keys = this.optionKeys.get(question.key);
    for (const { code } of raw.subquestions) {
      this.names.set(`${raw.code}_${code}`, { question, part: keys?.get(code) ?? code });
    }
    if (raw.settings.get("other") === "Y") {
      this.names.set(`${raw.code}_other`, { question, part: OTHER_KEY });
    }
    if (question.kind === "ranking") this.names.set(`${raw.code}_1`, { question, part: "1" });
  }

  private readOptions(raw: RawQuestion, key: string, parts: readonly RawPart[]): readonly Option[] {
    const keys = new Map(this.optionKeys.get(key));
    const used = new Set<string>();
    const options = parts.map((part) => {
      const bare = part.code.replace(/[^a-zA-Z0-9]/g, "").slice(0, 32);
      const free = isOptionCode(bare) && !RESERVED_CODES.includes(bare);
      const optionKey = freeKey(free ? bare : `option${bare}`, used);
      if (optionKey !== part.code)
        this.note("renamed", part.line, `${part.code} > ${optionKey}`, raw.code);
      keys.set(part.code, optionKey);
      return {
        key: optionKey,
        label: this.readText(part.texts, part.line, raw.code) ?? { nl: part.code },
      };
    });
    this.optionKeys.set(key, keys);
    return options;
  }

  private fittingKey(raw: RawQuestion): string {
    const bare = raw.code.replace(/[^a-zA-Z0-9]/g, "").slice(0, 28);
    const wanted = isVariableCode(bare) ? bare : `q${bare}`;
    const key = freeKey(wanted, this.usedKeys);
    if (key !== raw.code) this.note("renamed", raw.line, `${raw.code} > ${key}`, raw.code);
    return key;
  }

  /** Dutch and English as plain text; without Dutch the base language takes its place. */
  private readText(texts: RawTexts, line: number, question?: string): LocalizedText | undefined {
    const languages = [...texts.keys()];
    const nl = this.plain(
      texts.get(languages.find(isDutch) ?? this.survey.language),
      line,
      question,
    );
    const english = languages.find(isEnglish);
    const en = english === undefined ? "" : this.plain(texts.get(english), line, question);
    if (nl === "" && en === "") return undefined;
    return en === "" ? { nl } : { nl: nl === "" ? en : nl, en };
  }

  private plain(html: string | undefined, line: number, question?: string): string {
    if (html === undefined) return "";
    const { text, lost } = plainFromLimeSurvey(html, (code) => this.names.get(code)?.question.key);
    for (const code of lost) this.note(code, line, html.slice(0, 120), question);
    if (text.length <= LONGEST_TEXT) return text;
    this.note("tooLong", line, text.slice(0, 120), question);
    return text.slice(0, LONGEST_TEXT);
  }
}

/** So long a code may be. */
const LONGEST_CODE = 32;

/** A code that nobody has yet, with a number behind it when another differs in capitals only; it is taken at once. */
function freeKey(wanted: string, used: Set<string>): string {
  let key = wanted.slice(0, LONGEST_CODE);
  for (let count = 2; used.has(key.toLowerCase()); count += 1) {
    key = `${wanted.slice(0, LONGEST_CODE - String(count).length)}${count}`;
  }
  used.add(key.toLowerCase());
  return key;
}

function isDutch(language: string): boolean {
  return /^nl\b/i.test(language);
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
