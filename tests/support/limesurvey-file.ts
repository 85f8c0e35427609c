/** A questionnaire as LimeSurvey exports it, with as little in it as a test needs. */
import { importLimeSurvey } from "~/features/surveys/domain/limesurvey";

const COLUMNS = (
  "id related_id class type/scale name relevance text help language mandatory other hidden " +
  "array_filter array_filter_exclude cssclass"
).split(" ");

export type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

export function file(...rows: readonly Row[]): string {
  const all: Row[] = [{ class: "S", name: "language", text: "nl" }, ...rows];
  const lines = all.map((row) => COLUMNS.map((name) => row[name] ?? "").join("\t"));
  return [COLUMNS.join("\t"), ...lines].join("\n");
}

export function imported(...rows: readonly Row[]) {
  const verdict = importLimeSurvey(file(...rows));
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict;
}

export const GROUP: Row = { class: "G", id: "1", name: "Groep", relevance: "1", language: "nl" };
export const question = (name: string, more: Row = {}): Row => ({
  class: "Q",
  "type/scale": "L",
  name,
  text: `Vraag ${name}?`,
  relevance: "1",
  language: "nl",
  ...more,
});
export const answer = (name: string, more: Row = {}): Row => ({
  class: "A",
  "type/scale": "0",
  name,
  text: `Antwoord ${name}`,
  language: "nl",
  ...more,
});
export const YES_NO = question("q1", { "type/scale": "Y" });
