/**
 * Statements as PostgreSQL wants them. What Prisma and this program write for SQLite means the same here after three
 * changes: numbered parameters, words found whatever their capitals, and empty values in the place where SQLite has them.
 */

/** Whether a column may be empty. */
export type MayBeEmpty = (table: string, column: string) => boolean;

/** Question marks outside of quotes get a number each. */
function numbered(text: string): string {
  let count = 0;
  return text.replaceAll(/'(?:[^']|'')*'|"[^"]*"|\?/g, (part) => {
    if (part !== "?") return part;
    count += 1;
    return `$${count}`;
  });
}

/** The pattern is a value, a text, or what Prisma puts together in brackets: ('%' || $1 || '%'). */
const LIKE = /\bLIKE (\$\d+|'(?:[^']|'')*'|\([^()]*\))( ESCAPE)?/g;
const ORDERED = /"([^"]+)"\."([^"]+)" (ASC|DESC)(?! NULLS)/g;
const BEGIN = /^\s*begin immediate\s*$/i;

/**
 * The collation makes capitals of the alphabet alike, and no others: as SQLite compares. There a backslash escapes nothing
 * unless the statement says so.
 */
function alike(text: string): string {
  return text.replaceAll(
    LIKE,
    (_, pattern: string, escape = " ESCAPE ''") => `ILIKE (${pattern} COLLATE "C")${escape}`,
  );
}

/** SQLite has empty values first; PostgreSQL has them last, and is told only where there can be some: an index has no such end. */
function emptyFirst(text: string, mayBeEmpty: MayBeEmpty): string {
  return text.replaceAll(ORDERED, (written, table: string, column: string, direction: string) => {
    if (!mayBeEmpty(table, column)) return written;
    return `${written} NULLS ${direction === "ASC" ? "FIRST" : "LAST"}`;
  });
}

/** A statement that Prisma made. */
export function fromPrisma(text: string, mayBeEmpty: MayBeEmpty): string {
  return emptyFirst(alike(text), mayBeEmpty);
}

/** A statement that this program put together, with question marks for its values. */
export function fromProgram(text: string): string {
  return alike(numbered(BEGIN.test(text) ? "BEGIN" : text));
}

/** What a statement does, by its first word; one that begins with WITH may do anything that it names. */
export function isChange(text: string): boolean {
  return (
    /^\s*(?:insert|update|delete)\b/i.test(text) ||
    (/^\s*with\b/i.test(text) && /\b(?:insert into|update|delete from)\b/i.test(text))
  );
}

/** A moment as SQLite holds it, from the text of PostgreSQL in UTC: "2026-03-10 09:00:00.5+00". */
export function momentText(text: string): string {
  const [, day, time, part = ""] =
    /^(\S+) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00(?::?00)?$/.exec(text) ?? [];
  if (day === undefined || time === undefined)
    throw new Error("PostgreSQL does not tell moments in UTC");
  return `${day}T${time}.${part.slice(0, 3).padEnd(3, "0")}+00:00`;
}
