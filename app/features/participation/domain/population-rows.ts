/**
 * Rule: a count of the population comes with its source and date, and is taken in whole or not at all. Every line that
 * is wrong is named with its number and the reason, so that whoever made the file can mend it.
 * Source: design, figures of participation (comparison only where a reference exists).
 */
import type { Role } from "./roles";
import { isRole } from "./roles";

const POPULATION_COLUMNS = ["municipality", "role", "count"] as const;

/** One group of the population; `municipality` null is the region, `role` null is everybody. */
export interface PopulationRow {
  readonly municipality: string | null;
  readonly role: Role | null;
  readonly count: number;
}

export type PopulationProblemCode =
  "columns" | "empty" | "width" | "municipality" | "role" | "count" | "twice" | "nothing";

export interface PopulationProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: PopulationProblemCode;
  /** What stood there, where that helps. */
  readonly value: string;
}

export type PopulationVerdict =
  | { readonly ok: true; readonly rows: readonly PopulationRow[] }
  | { readonly ok: false; readonly problems: readonly PopulationProblem[] };

/** A line of the file, cut into its fields. */
export interface FileLine {
  readonly line: number;
  readonly fields: readonly string[];
}

type RowResult = PopulationRow | PopulationProblem;

function isProblem(result: RowResult): result is PopulationProblem {
  return "code" in result;
}

function readRow(
  { line, fields }: FileLine,
  positions: readonly number[],
  municipalities: ReadonlyMap<string, string>,
): RowResult {
  if (fields.length !== POPULATION_COLUMNS.length) return { line, code: "width", value: "" };
  const [place = "", role = "", count = ""] = positions.map((at) => (fields[at] ?? "").trim());
  const municipality = place === "" ? null : municipalities.get(place.toLowerCase());
  if (municipality === undefined) return { line, code: "municipality", value: place };
  if (role !== "" && !isRole(role)) return { line, code: "role", value: role };
  if (!/^\d{1,9}$/.test(count)) return { line, code: "count", value: count };
  if (municipality === null && role === "") return { line, code: "nothing", value: "" };
  return { municipality, role: role === "" ? null : role, count: Number(count) };
}

/**
 * Reads the lines of a file with the population.
 * @param lines the header first; empty lines left out
 * @param municipalities slug by every name in small letters by which a file may call a municipality
 * @returns all rows, or every problem of the file; a wrong header is the only problem then
 */
export function readPopulation(
  lines: readonly FileLine[],
  municipalities: ReadonlyMap<string, string>,
): PopulationVerdict {
  const [header, ...rest] = lines;
  const names = header?.fields.map((name) => name.trim()) ?? [];
  const positions = POPULATION_COLUMNS.map((name) => names.indexOf(name));
  if (names.length !== POPULATION_COLUMNS.length || positions.includes(-1)) {
    const value = names.join(", ");
    return { ok: false, problems: [{ line: header?.line ?? 1, code: "columns", value }] };
  }
  if (rest.length === 0) return { ok: false, problems: [{ line: 2, code: "empty", value: "" }] };
  const rows: PopulationRow[] = [];
  const problems: PopulationProblem[] = [];
  const seen = new Set<string>();
  for (const fileLine of rest) {
    const result = readRow(fileLine, positions, municipalities);
    if (isProblem(result)) {
      problems.push(result);
      continue;
    }
    const key = `${result.municipality ?? ""}/${result.role ?? ""}`;
    if (seen.has(key)) problems.push({ line: fileLine.line, code: "twice", value: "" });
    seen.add(key);
    rows.push(result);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}
