/** The tables of the schema: what each column is, and what keeps its rows apart. */
import { readFileSync } from "node:fs";

/** A field of a table that leads to another table. */
export interface RelationField {
  leadsTo: string;
  /** Whether it leads to many rows. */
  isList: boolean;
  /** The columns of this table that hold the key of the other; none on the other side. */
  columns: readonly string[];
}

export interface TableShape {
  columns: ReadonlySet<string>;
  relations: ReadonlyMap<string, RelationField>;
  /** The sets of columns that name one row. */
  keys: readonly (readonly string[])[];
}

const MODEL = /^model (\w+) \{\n([\s\S]*?)^\}/gm;
const FIELD = /^[ \t]+(\w+)[ \t]+(\w+)(\[\])?(?:\?|[ \t]|$)(.*)$/gm;

function namesIn(list: string): string[] {
  return [...list.matchAll(/(?:^|, )(\w+)/g)].map(([, name = ""]) => name);
}

function readTable(body: string, names: ReadonlySet<string>): TableShape {
  const relations = new Map<string, RelationField>();
  const plain = new Set<string>();
  const keys = [...body.matchAll(/@@(?:id|unique)\(\[([^\]]*)\]/g)].map(([, list = ""]) =>
    namesIn(list),
  );
  for (const [, field = "", type = "", list, rest = ""] of body.matchAll(FIELD)) {
    if (/@(?:id|unique)\b/.test(rest)) keys.push([field]);
    if (!names.has(type)) {
      plain.add(field);
      continue;
    }
    const columns = namesIn(/fields: \[([^\]]*)\]/.exec(rest)?.[1] ?? "");
    relations.set(field, { leadsTo: type, isList: list !== undefined, columns });
  }
  return { columns: plain, relations, keys };
}

/** Every table of a schema by its name. */
export function readTables(schema: string): ReadonlyMap<string, TableShape> {
  const models = [...schema.matchAll(MODEL)];
  const names = new Set(models.map(([, name = ""]) => name));
  return new Map(models.map(([, name = "", body = ""]) => [name, readTable(body, names)]));
}

/** The tables of the product. */
export const TABLES = readTables(readFileSync("prisma/schema.prisma", "utf8"));
