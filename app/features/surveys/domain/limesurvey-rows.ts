/**
 * Rule: LimeSurvey's structure file has one row per group (G), question (Q), subquestion (SQ) and answer
 * (A), and repeats all of them for each further language. Rows belong to the group and question above
 * them. Here they become one tree with the texts of both languages side by side.
 * Source: the LimeSurvey manual, "Tab Separated Value survey structure".
 */
import type { TabRow } from "./tab-separated";

/** Texts as they stand in the file, by language code. */
export type RawTexts = ReadonlyMap<string, string>;

export type RawPart = {
  readonly code: string;
  readonly scale: string;
  readonly line: number;
  /** The equation that decides whether this part is shown; empty for always. */
  readonly relevance: string;
  readonly texts: RawTexts;
};

export type RawQuestion = {
  readonly code: string;
  readonly type: string;
  readonly line: number;
  /** The question's row in the base language, with all settings. */
  readonly settings: ReadonlyMap<string, string>;
  readonly texts: RawTexts;
  readonly helps: RawTexts;
  readonly subquestions: readonly RawPart[];
  readonly answers: readonly RawPart[];
};

export type RawGroup = {
  readonly line: number;
  readonly relevance: string;
  readonly titles: RawTexts;
  readonly intros: RawTexts;
  readonly questions: readonly RawQuestion[];
};

export type RawSurvey = {
  readonly language: string;
  readonly languages: readonly string[];
  readonly groups: readonly RawGroup[];
  /** Texts of the survey itself, by their name in the file. */
  readonly surveyTexts: ReadonlyMap<string, { readonly line: number; readonly texts: RawTexts }>;
  /** Rows of a class that is not read: quotas, assessments, conditions and the like. */
  readonly otherRows: readonly TabRow[];
};

type Texts = Map<string, string>;
type GrowingPart = Omit<RawPart, "texts"> & { readonly texts: Texts };
type GrowingQuestion = Omit<RawQuestion, "texts" | "helps" | "subquestions" | "answers"> & {
  readonly texts: Texts;
  readonly helps: Texts;
  readonly subquestions: GrowingPart[];
  readonly answers: GrowingPart[];
};
type GrowingGroup = Omit<RawGroup, "titles" | "intros" | "questions"> & {
  readonly code: string | undefined;
  readonly titles: Texts;
  readonly intros: Texts;
  readonly questions: GrowingQuestion[];
};

/** Builds the tree; undefined when the rows are no structure of LimeSurvey. */
export function readStructure(rows: readonly TabRow[]): RawSurvey | undefined {
  const content = rows.filter((row) => ["G", "Q", "SQ", "A"].includes(classOf(row)));
  const base = rows.find((row) => classOf(row) === "S" && row.values.get("name") === "language");
  const first = content.find((row) => row.values.has("language"));
  const language = base?.values.get("text") ?? first?.values.get("language");
  if (language === undefined || !content.some((row) => classOf(row) === "Q")) return undefined;
  const languages = [
    ...new Set([language, ...content.flatMap((row) => row.values.get("language") ?? [])]),
  ];
  const groups: GrowingGroup[] = [];
  for (const each of languages) {
    readLanguage(
      content.filter((row) => (row.values.get("language") ?? language) === each),
      each,
      groups,
    );
  }
  const read = new Set(["G", "Q", "SQ", "A", "S", "SL"]);
  return {
    language,
    languages,
    groups,
    surveyTexts: readSurveyTexts(rows, language),
    otherRows: rows.filter((row) => !read.has(classOf(row))),
  };
}

function readSurveyTexts(rows: readonly TabRow[], language: string): RawSurvey["surveyTexts"] {
  const found = new Map<string, { line: number; texts: Texts }>();
  for (const row of rows.filter((each) => classOf(each) === "SL")) {
    const name = row.values.get("name") ?? "";
    const entry = found.get(name) ?? { line: row.line, texts: new Map<string, string>() };
    entry.texts.set(row.values.get("language") ?? language, row.values.get("text") ?? "");
    found.set(name, entry);
  }
  return found;
}

function classOf(row: TabRow): string {
  return row.values.get("class") ?? "";
}

/** What a group is called in every language: its number, else its place in the order of groups. */
function groupCode(row: TabRow): string | undefined {
  return row.values.get("id") ?? row.values.get("type/scale");
}

/** The group of a row: in further languages by its code, and by place only where the file gives none. */
function groupOf(row: TabRow, place: number, groups: GrowingGroup[]): GrowingGroup {
  const code = groupCode(row);
  const known = code === undefined ? groups[place] : groups.find((group) => group.code === code);
  if (known !== undefined) return known;
  const group = newGroup(row);
  groups.push(group);
  return group;
}

/** A question that another language has already brought, wherever it stands there. */
function questionOf(
  row: TabRow,
  group: GrowingGroup,
  groups: readonly GrowingGroup[],
): GrowingQuestion {
  const code = row.values.get("name") ?? "";
  const known = groups.flatMap(({ questions }) => questions).find((each) => each.code === code);
  return known ?? findOrAdd(group.questions, code, () => newQuestion(row));
}

/** Adds the rows of one language; in further languages rows are matched by code. */
function readLanguage(rows: readonly TabRow[], language: string, groups: GrowingGroup[]): void {
  let groupIndex = -1;
  let group: GrowingGroup | undefined;
  let question: GrowingQuestion | undefined;
  for (const row of rows) {
    const text = row.values.get("text") ?? "";
    const code = row.values.get("name") ?? "";
    switch (classOf(row)) {
      case "G": {
        groupIndex += 1;
        group = groupOf(row, groupIndex, groups);
        group.titles.set(language, code);
        group.intros.set(language, text);
        break;
      }
      case "Q": {
        group ??= groupOf(row, 0, groups);
        question = questionOf(row, group, groups);
        question.texts.set(language, text);
        question.helps.set(language, row.values.get("help") ?? "");
        break;
      }
      default: {
        if (question === undefined) break;
        const parts = classOf(row) === "SQ" ? question.subquestions : question.answers;
        const scale = row.values.get("type/scale") ?? "0";
        const sameScale = parts.find((part) => part.code === code && part.scale === scale);
        const part = sameScale ?? newPart(row, scale);
        if (sameScale === undefined) parts.push(part);
        part.texts.set(language, text);
      }
    }
  }
}

function findOrAdd(
  questions: GrowingQuestion[],
  code: string,
  create: () => GrowingQuestion,
): GrowingQuestion {
  const found = questions.find((question) => question.code === code);
  if (found !== undefined) return found;
  const created = create();
  questions.push(created);
  return created;
}

function newGroup(row: TabRow): GrowingGroup {
  const relevance = classOf(row) === "G" ? (row.values.get("relevance") ?? "") : "";
  const code = classOf(row) === "G" ? groupCode(row) : undefined;
  return { code, line: row.line, relevance, titles: new Map(), intros: new Map(), questions: [] };
}

function newQuestion(row: TabRow): GrowingQuestion {
  return {
    code: row.values.get("name") ?? "",
    type: row.values.get("type/scale") ?? "",
    line: row.line,
    settings: row.values,
    texts: new Map(),
    helps: new Map(),
    subquestions: [],
    answers: [],
  };
}

function newPart(row: TabRow, scale: string): GrowingPart {
  const relevance = row.values.get("relevance") ?? "";
  return { code: row.values.get("name") ?? "", scale, line: row.line, relevance, texts: new Map() };
}
