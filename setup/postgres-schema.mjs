/**
 * What PostgreSQL needs is made from the one schema and its one client. Plain Node without packages, because the client is
 * made before there are any tools.
 */

import fs from "node:fs";
import { join } from "node:path";

/** A field of a model that is a moment. */
const MOMENT = /^( +\w+ +DateTime\??)(?=\s|$)/gm;

/**
 * The schema as PostgreSQL has it: the same models, with moments to the millisecond.
 *
 * @param {string} schema
 * @returns {string}
 */
export function postgresSchema(schema) {
  return schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replaceAll(MOMENT, "$1 @db.Timestamptz(3)");
}

/** What the client's class names of its database, beside the text of the schema. */
const OF_THE_DATABASE = [
  ['"activeProvider": "sqlite"', '"activeProvider": "postgresql"'],
  ["query_compiler_small_bg.sqlite.mjs", "query_compiler_small_bg.postgresql.mjs"],
  [
    "query_compiler_small_bg.sqlite.wasm-base64.mjs",
    "query_compiler_small_bg.postgresql.wasm-base64.mjs",
  ],
];
const INLINE_SCHEMA = /^ {2}"inlineSchema": (".*"),$/m;

/**
 * The class of a client for PostgreSQL: that for SQLite, with another compiler of queries and the other schema. Types,
 * models and errors are the same ones.
 *
 * @param {string} sqliteClass
 * @returns {string}
 */
export function postgresClass(sqliteClass) {
  const [line, literal] = INLINE_SCHEMA.exec(sqliteClass) ?? [];
  if (line === undefined) throw new Error("Prisma's client no longer carries its schema");
  const schema = JSON.stringify(postgresSchema(String(JSON.parse(literal))));
  let made = sqliteClass.replace(line, () => `  "inlineSchema": ${schema},`);
  for (const [from, to] of OF_THE_DATABASE) {
    if (!made.includes(from)) throw new Error(`Prisma's client no longer says ${from}`);
    made = made.replace(from, to);
  }
  return made;
}

/**
 * Writes that class beside the one that Prisma made.
 *
 * @param {string} folder
 */
export function writePostgresClass(folder) {
  const made = postgresClass(fs.readFileSync(join(folder, "class.ts"), "utf8"));
  fs.writeFileSync(join(folder, "class-postgres.ts"), made);
}
