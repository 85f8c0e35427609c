/** The second tree of migrations names everything that the schema has, also on a machine without PostgreSQL. Source: issue 23. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrationNames, readScript } from "../../../prisma/tools/migration-files";
import { postgresClass, postgresSchema } from "../../../setup/postgres-schema.mjs";

const FOLDER = join("prisma", "postgres", "migrations");
const schema = readFileSync(join("prisma", "schema.prisma"), "utf8");

test("every column of the schema is made by the migrations for PostgreSQL", () => {
  const script = migrationNames(FOLDER)
    .map((name) => readScript(FOLDER, name))
    .join("\n");
  const models = [...schema.matchAll(/^model (\w+) \{([^]*?)^\}/gm)];
  const names = new Set(models.map(([, name = ""]) => name));
  const missing = models.flatMap(([, name = "", body = ""]) => {
    const table = [
      ...script.matchAll(new RegExp(String.raw`(?:CREATE|ALTER) TABLE "${name}"[^;]*;`, "g")),
    ].join("\n");
    return [...body.matchAll(/^ {2}(\w+)\s+(\w+)(\[\])?/gm)].flatMap(
      ([, column = "", type = "", many]) =>
        names.has(type) || many !== undefined || table.includes(`"${column}"`)
          ? []
          : [`${name}.${column}`],
    );
  });
  expect(models.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test("the schema for PostgreSQL is the same, with moments to the millisecond", () => {
  const made = postgresSchema(schema);
  expect(made).toContain('provider = "postgresql"');
  expect(made.replaceAll(" @db.Timestamptz(3)", "").replace("postgresql", "sqlite")).toBe(schema);
  expect(made).not.toMatch(/^ +\w+ +DateTime\b(?!\?? @db)/m);
});

test("a client of another shape is refused while it is made", () => {
  expect(() => postgresClass("const config = {}")).toThrow(/schema/);
});
