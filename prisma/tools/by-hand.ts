/** What a generated migration cannot know: said at its top, so that whoever commits it sees where hands are needed. */

/** A thing to look for in a script, and what to say of each place where it stands. */
interface Sign {
  pattern: RegExp;
  say: (place: string) => string;
}

const ALWAYS: readonly Sign[] = [
  {
    pattern: /^DROP TABLE "(?!new_)(\w+)"/gm,
    say: (table) => `${table} goes with its rows. Copy first what has to stay.`,
  },
  {
    pattern: /^CREATE UNIQUE INDEX "(\w+)"/gm,
    say: (index) => `${index} fails where two rows are alike. Merge them first.`,
  },
  {
    pattern: /^CREATE TABLE "(?!new_)(\w+)"/gm,
    say: (table) =>
      `Does ${table} hold what people gave? Then it keeps no order of arrival: WITHOUT ROWID on SQLite, and a line in ` +
      "WITHOUT_ORDER for PostgreSQL.",
  },
];

const withoutDefault = (column: string) =>
  `${column} has no default, and rows that are there would refuse it. Add it with one, or fill it from what there is.`;

const ON_POSTGRES: readonly Sign[] = [
  ...ALWAYS,
  { pattern: /ADD COLUMN +"(\w+)" (?![^,;]*\bDEFAULT\b)[^,;]*NOT NULL/g, say: withoutDefault },
  {
    pattern: /DROP COLUMN +"(\w+)"/g,
    say: (column) => `${column} goes with what stands in it. Copy first what has to stay.`,
  },
  {
    pattern: /ALTER COLUMN +"(\w+)" SET NOT NULL/g,
    say: (column) => `${column} may not be empty any more. Fill the empty ones first.`,
  },
  {
    pattern: /ALTER COLUMN +"(\w+)" SET DATA TYPE/g,
    say: (column) => `${column} gets another type. Say with USING how the values become those.`,
  },
];

const tablesIn = (script: string, pattern: RegExp) =>
  new Set([...script.matchAll(pattern)].map(([, table = ""]) => table));

/** A table that a migration for SQLite makes anew, as it does for most changes of a column: its columns, and those filled. */
const MADE_ANEW =
  /^CREATE TABLE "new_(\w+)" \(\n([^]*?)^\);\n(?:INSERT INTO "new_\1" \(([^)]*)\))?/gm;

/** Columns that are filled by nothing and may not be empty. */
function unfilled(columns: string, filled: string): string[] {
  return [...columns.matchAll(/^ +"(\w+)" (.*)$/gm)].flatMap(([, column = "", type = ""]) =>
    type.includes("NOT NULL") && !type.includes("DEFAULT") && !filled.includes(`"${column}"`)
      ? [column]
      : [],
  );
}

function ofTablesMadeAnew(script: string, earlier: string): string[] {
  const withoutRowid = tablesIn(
    earlier,
    /^CREATE TABLE "(?:new_)?(\w+)" \((?:(?!^\)).*\n)*^\) WITHOUT ROWID/gm,
  );
  const withTriggers = tablesIn(earlier, /^CREATE TRIGGER "\w+"[^;]*? ON "(\w+)"/gm);
  return [...script.matchAll(MADE_ANEW)].flatMap(([, table = "", columns = "", filled = ""]) => [
    ...unfilled(columns, filled).map(withoutDefault),
    ...(withoutRowid.has(table)
      ? [`${table} keeps no order of arrival. Write WITHOUT ROWID after it.`]
      : []),
    ...(withTriggers.has(table)
      ? [`The triggers of ${table} go with the old table. Make them again after it.`]
      : []),
  ]);
}

/** Tables that functions and triggers of PostgreSQL name, when a script changes them. */
function ofTablesWithFunctions(script: string, earlier: string): string[] {
  const bodies = [...earlier.matchAll(/\$\$[^]*?\$\$/g)].map(([body]) => body).join("\n");
  return [...tablesIn(script, /^(?:ALTER|DROP) TABLE "(\w+)"/gm)]
    .filter((table) => bodies.includes(`"${table}"`))
    .map((table) => `Functions or triggers name ${table}. Look whether they still hold.`);
}

/** Says it of each place that is not only made anew: a table that goes and comes back, an index that was there before. */
function said(script: string, earlier: string, signs: readonly Sign[]): string[] {
  const isBack = (place: string) =>
    script.includes(`CREATE TABLE "new_${place}"`) || earlier.includes(` INDEX "${place}"`);
  return signs.flatMap(({ pattern, say }) =>
    [...script.matchAll(pattern)]
      .map(([, place = ""]) => place)
      .filter((place) => !isBack(place))
      .map(say),
  );
}

/**
 * What somebody has to do by hand in a generated migration.
 * @param earlier all scripts of before, as one text
 * @returns sentences; none when the script can stay as it is
 */
export function needsHands(kind: "sqlite" | "postgres", script: string, earlier: string): string[] {
  const [signs, more] =
    kind === "sqlite"
      ? [ALWAYS, ofTablesMadeAnew(script, earlier)]
      : [ON_POSTGRES, ofTablesWithFunctions(script, earlier)];
  return [...new Set([...said(script, earlier, signs), ...more])];
}

/** A script with that at its top; as it was when nothing has to be done. */
export function withNotes(script: string, notes: readonly string[]): string {
  if (notes.length === 0) return script;
  return `${["-- By hand, before this is committed:", ...notes.map((note) => `--   ${note}`)].join("\n")}\n\n${script}`;
}
