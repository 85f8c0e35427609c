/** What the tests in the browser share: signing in without the form, and the checks that every page gets. */
import { createHash, randomBytes } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { Result } from "axe-core";
import Database from "better-sqlite3";
import { dayFromNow } from "../support/days";
import { baseURL, serverEnvironment } from "../support/e2e-server";

const HOUR = 3_600_000;
const BUSY_TIMEOUT = 5_000;
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Visitors = {
  /** Signs the browser in as a staff account of the examples, by its address. */
  asStaff: (email: string) => Promise<void>;
  /** Signs the browser in with a participation code of the examples. */
  asParticipant: (code: string) => Promise<void>;
};

/**
 * The cookie of a session that is written straight into the database: the second factor works once per half minute, and
 * tests run side by side.
 */
export function staffSession(email: string): { name: string; value: string } {
  const sessionId = randomBytes(20).toString("hex");
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: BUSY_TIMEOUT });
  try {
    const written = database
      .prepare(
        `INSERT INTO "AuthSession" ("id", "staffId", "expiresAt")
         SELECT ?, "id", ? FROM "StaffAccount" WHERE "email" = ?`,
      )
      .run(
        createHash("sha256").update(sessionId).digest("hex"),
        new Date(Date.now() + HOUR).toISOString(),
        email,
      );
    expect(written.changes, `the account ${email}`).toBe(1);
  } finally {
    database.close();
  }
  return { name: "inbreng-staff", value: sessionId };
}

/** The test of Playwright, with a way to be somebody. */
export const test = base.extend<Visitors>({
  asStaff: async ({ context }, use) => {
    await use(async (email) => {
      await context.addCookies([{ ...staffSession(email), url: baseURL }]);
    });
  },
  asParticipant: async ({ context }, use) => {
    await use(async (code) => {
      const answer = await context.request.post("/meedoen", {
        form: { code },
        headers: { Origin: baseURL },
        maxRedirects: 0,
      });
      expect(answer.status(), `the code ${code} opens /mijn`).toBe(303);
    });
  },
});

export { expect };

/**
 * Axe waits on timers, and a page without scripts never gets one: there what would wait goes on at once. Longer waits are
 * limits, after which axe gives up; they are left out.
 */
const WITHOUT_TIMERS = `window.setTimeout = (work, milliseconds = 0, ...parameters) => {
  if (milliseconds <= 100) Promise.resolve().then(() => work(...parameters));
  return 0;
};`;

/** What axe holds a page to: everything of WCAG 2.2 AA and what is good practice, or the contrast of its colours alone. */
const RULES = { everything: STANDARDS, colours: { type: "rule", values: ["color-contrast"] } };

/** What axe says of a page: the faults in full, of everything else the names of the rules. */
interface Findings {
  version: string;
  violations: Result[];
  passed: string[];
  cantTell: string[];
  inapplicable: string[];
}

async function findingsOn(
  page: Page,
  preparation: string,
  rules: keyof typeof RULES,
): Promise<Findings> {
  // It is long, and stays on a page that is looked at again.
  const isThere = await page.evaluate("typeof axe === 'object'");
  // A text, because the types of the page do not know what is put into it. Of what is in order one example is enough.
  return page.evaluate<Findings>(
    `${preparation}${isThere ? "" : AXE};
    axe.run(document, { runOnly: ${JSON.stringify(RULES[rules])}, resultTypes: ["violations"] })
      .then(({ testEngine, violations, passes, incomplete, inapplicable }) => {
        const named = (results) => results.map(({ id }) => id);
        return {
          version: testEngine.version,
          violations,
          passed: named(passes),
          cantTell: named(incomplete),
          inapplicable: named(inapplicable),
        };
      })`,
  );
}

/** Keeps what axe said for the report on accessibility (`npm run accessibility`); an exception that WCAG makes is for a person. */
function keepForReport(address: string, findings: Findings, essential: readonly string[]): void {
  const folder = process.env["AXE_RESULTS"];
  if (folder === undefined) return;
  const faults = findings.violations.map(({ id }) => id);
  const line = {
    address,
    day: dayFromNow(0),
    version: findings.version,
    failed: faults.filter((id) => !essential.includes(id)),
    cantTell: [...findings.cantTell, ...faults.filter((id) => essential.includes(id))],
    passed: findings.passed,
    inapplicable: findings.inapplicable,
  };
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${test.info().workerIndex}.jsonl`), `${JSON.stringify(line)}\n`);
}

/** What axe finds on the page as it stands, each fault with what it was found at. */
export async function faultsOn(
  page: Page,
  rules: keyof typeof RULES = "everything",
  essential: readonly string[] = [],
): Promise<string[]> {
  const hasScript = test.info().project.use.javaScriptEnabled !== false;
  // A button that stands half under the bar of a desk is small only where the page happens to stand.
  await page.evaluate("scrollTo(0, 0)");
  const findings = await findingsOn(page, hasScript ? "" : WITHOUT_TIMERS, rules);
  keepForReport(page.url(), findings, essential);
  return findings.violations
    .filter(({ id }) => !essential.includes(id))
    .map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join("\n  ")}`,
    );
}

/**
 * Fails when axe finds anything against WCAG 2.2 AA on the page as it stands, also after a refused form.
 *
 * @param essential rules to which the page is an exception that WCAG itself makes
 */
export async function expectAccessible(
  page: Page,
  essential: readonly string[] = [],
): Promise<void> {
  expect(await faultsOn(page, "everything", essential), page.url()).toEqual([]);
}

/**
 * Fails when a page has a fault for a screen reader in the light or the dark look, or does not fit a narrow phone.
 *
 * @param essential rules to which the page is an exception that WCAG itself makes
 */
export async function expectGoodInEveryLight(
  page: Page,
  essential: readonly string[] = [],
): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    // A colour that is still on its way from one look to the other is in neither.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page, essential);
  }
  await expectNoHorizontalScroll(page);
}

/** Fails when the page is wider than a narrow phone and would have to be moved sideways. */
export async function expectNoHorizontalScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${page.url()} at 320 pixels`).toBeLessThanOrEqual(320);
  if (before) await page.setViewportSize(before);
}

/**
 * The tag of a test that is written for several widths: one with script takes the wide ones and one without the narrow ones, as
 * most people have them; the other half runs with the long tests (`playwright.config.ts`).
 *
 * The same words stand in titles: `@wide` in those of staff's journeys, whose forms the tests of routes send without script,
 * and `@narrow` where the walk over every page opens the same pages on a wide screen.
 */
export function atWidth(width: number): { tag: "@narrow" | "@wide" } {
  return { tag: width < 768 ? "@narrow" : "@wide" };
}
