/** Gives the list that is measured enough to show: copies of the published proposals of the examples. */
import { randomUUID } from "node:crypto";
import Database from "better-sqlite3";

const WANTED = 200;

/** Adds published proposals to the database until there are enough of them. */
export function fillList(databaseFile) {
  const database = new Database(databaseFile);
  const examples = database.prepare(`SELECT * FROM "Proposal" WHERE state = 'published'`).all();
  if (examples.length === 0) throw new Error("The examples hold no published proposal to copy");
  const columns = Object.keys(examples[0]);
  const add = database.prepare(
    `INSERT INTO "Proposal" (${columns.map((name) => `"${name}"`).join(", ")})
     VALUES (${columns.map((name) => `@${name}`).join(", ")})`,
  );
  database.transaction(() => {
    for (let number = examples.length; number < WANTED; number += 1) {
      add.run({ ...examples[number % examples.length], id: randomUUID() });
    }
  })();
  database.close();
}
