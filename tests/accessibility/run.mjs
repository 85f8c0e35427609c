/**
 * `npm run accessibility`: writes what axe found in the last tests in a browser as a report in EARL, from which the statement on
 * accessibility is made. First `npm test -- e2e`.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { earlReport } from "./earl.mjs";

const RESULTS = join(".cache", "reports", "axe");
const REPORT = join("docs", "privacy", "toegankelijkheid.jsonld");

const lines = (existsSync(RESULTS) ? readdirSync(RESULTS) : []).flatMap((name) =>
  readFileSync(join(RESULTS, name), "utf8").trim().split("\n"),
);
if (lines.length === 0) {
  console.error(
    `There is nothing in ${RESULTS}. Run the tests in a browser first: npm test -- e2e`,
  );
  process.exit(1);
}
const runs = lines.map((line) => JSON.parse(line));
writeFileSync(REPORT, `${JSON.stringify(earlReport(runs, axe.getRules()), null, 2)}\n`);
console.log(`${runs.length} checks of pages are in ${REPORT}.`);
console.log(
  "Now: npx vitest run tests/unit/privacy/accessibility.test.ts -u, and read what changed.",
);
