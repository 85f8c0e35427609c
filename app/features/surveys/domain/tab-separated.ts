/**
 * Rule: a tab-separated file is read as spreadsheets write it: a field that starts with a double quote
 * runs to the closing one and may hold tabs, line breaks and doubled quotes; the first row names the
 * columns. What follows a closing quote is kept as it stands; a quote never closed runs to the end.
 * Source: design, surveys (import of LimeSurvey's tab-separated structure).
 */

export type TabRow = {
  /** Line in the file on which the row starts, from 1. */
  readonly line: number;
  /** Values by column name, trimmed; columns without a value are left out. */
  readonly values: ReadonlyMap<string, string>;
};

/** Reads the rows after the heading; rows without any value are left out. */
export function readTabSeparated(text: string): readonly TabRow[] {
  const [heading, ...records] = readRecords(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const names = (heading?.fields ?? []).map((name) => name.trim());
  return records.flatMap(({ line, fields }) => {
    const entries = names.flatMap((name, index) => {
      const value = (fields[index] ?? "").trim();
      return value === "" ? [] : [[name, value] as const];
    });
    return entries.length === 0 ? [] : [{ line, values: new Map(entries) }];
  });
}

type TabRecord = { readonly line: number; readonly fields: readonly string[] };

function readRecords(text: string): readonly TabRecord[] {
  const records: TabRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let start = 1;
  let at = 0;
  while (at <= text.length) {
    const { value, end } = readField(text, at);
    fields.push(value);
    line += text.slice(at, end).split("\n").length - 1;
    if (text[end] !== "\t") {
      records.push({ line: start, fields });
      fields = [];
      line += 1;
      start = line;
    }
    at = end + 1;
  }
  return records;
}

/** The field that starts at `at`; `end` is where its tab or line break stands. */
function readField(text: string, at: number): { value: string; end: number } {
  const endFrom = (from: number): number => {
    const offset = text.slice(from).search(/[\t\n]/);
    return offset === -1 ? text.length : from + offset;
  };
  if (text[at] !== '"') {
    const end = endFrom(at);
    return { value: text.slice(at, end), end };
  }
  const closing = /[^"]*(?:""[^"]*)*/y;
  closing.lastIndex = at + 1;
  const inside = closing.exec(text)?.[0] ?? "";
  const after = at + 1 + inside.length + 1;
  const end = endFrom(Math.min(after, text.length));
  return { value: inside.replaceAll('""', '"') + text.slice(after, end), end };
}
