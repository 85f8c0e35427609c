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
  return { language, languages, groups, otherRows: rows.filter((row) => !read.has(classOf(row))) };
}

function classOf(row: TabRow): string {
  return row.values.get("class") ?? "";
}

/** Adds the rows of one language; in further languages rows are matched by place and by code. */
function readLanguage(rows: readonly TabRow[], language: string, groups: GrowingGroup[]): void {
  let groupIndex = -1;
  let question: GrowingQuestion | undefined;
  for (const row of rows) {
    const text = row.values.get("text") ?? "";
    const code = row.values.get("name") ?? "";
    switch (classOf(row)) {
      case "G": {
        groupIndex += 1;
        const group = (groups[groupIndex] ??= newGroup(row));
        group.titles.set(language, code);
        group.intros.set(language, text);
        break;
      }
      case "Q": {
        groupIndex = Math.max(groupIndex, 0);
        const group = (groups[groupIndex] ??= newGroup(row));
        question = findOrAdd(group.questions, code, () => newQuestion(row));
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
  return { line: row.line, relevance, titles: new Map(), intros: new Map(), questions: [] };
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
  return { code: row.values.get("name") ?? "", scale, line: row.line, texts: new Map() };
}
