/**
 * Figures are counted anew when something changed that they count, whatever statement changed it; and a contribution of today
 * does not have an open round counted anew.
 */
import Database from "better-sqlite3";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { ledgerVersion } from "~/features/participation/domain/ledger-version";
import type { LedgerChange } from "~/features/participation/domain/ledger-version";
import { env } from "~/platform/env.server";
import { emptyDatabase } from "../../support/database";

beforeEach(emptyDatabase);

const ROUNDS = ["open", "closed"];
const PEOPLE = ["p1", "p2", "p3"];
const isOpen = (roundId: string) => roundId === "open";

const dayName = (day: number) => `2026-03-${String(10 + day)}`;

/** One statement of a command, or a night. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant("add" as const),
    roundId: fc.constantFrom(...ROUNDS),
    personKey: fc.constantFrom(...PEOPLE),
    ago: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant("withdraw" as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant("redate" as const), at: fc.nat(20), ago: fc.nat(3) }),
  fc.record({ kind: fc.constant("reround" as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant("link" as const), personKey: fc.constantFrom(...PEOPLE) }),
  fc.record({ kind: fc.constant("night" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

class Ledger {
  private readonly database = new Database(env().DATABASE_FILE);
  private today = 5;
  private made = 0;

  constructor() {
    this.database.pragma("foreign_keys = OFF");
    this.database.exec(
      `DELETE FROM "Participation"; DELETE FROM "LedgerPerson"; DELETE FROM "LedgerChange"`,
    );
    for (const key of PEOPLE)
      this.database.prepare(`INSERT INTO "LedgerPerson" ("key") VALUES (?)`).run(key);
  }

  close(): void {
    this.database.close();
  }

  /** The id of one of the contributions, by a number that may be too high. */
  private idAt(at: number): string {
    const ids = this.database
      .prepare<[], { id: string }>(`SELECT "id" FROM "Participation" ORDER BY "id"`)
      .all();
    return ids[at % Math.max(ids.length, 1)]?.id ?? "";
  }

  private change(text: string, ...values: string[]): void {
    this.database.prepare(text).run(...values);
  }

  take(one: Step): void {
    switch (one.kind) {
      case "add": {
        this.made += 1;
        this.change(
          `INSERT INTO "Participation" ("id", "roundId", "activityId", "personKey", "subjectKey", "role", "channel", "phase", "day")
           VALUES (?, ?, 'a', ?, ?, 'youth', 'online', 'design', ?)`,
          ...[`id ${this.made}`, one.roundId, one.personKey, `subject ${this.made}`],
          dayName(this.today - one.ago),
        );
        return;
      }
      case "remove":
        this.change(`DELETE FROM "Participation" WHERE "id" = ?`, this.idAt(one.at));
        return;
      case "withdraw":
        this.change(
          `UPDATE "Participation" SET "state" = 'withdrawn' WHERE "id" = ?`,
          this.idAt(one.at),
        );
        return;
      case "redate":
        this.change(
          `UPDATE "Participation" SET "day" = ? WHERE "id" = ?`,
          dayName(this.today - one.ago),
          this.idAt(one.at),
        );
        return;
      case "reround":
        this.change(
          `UPDATE "Participation" SET "roundId" = CASE "roundId" WHEN 'open' THEN 'closed' ELSE 'open' END WHERE "id" = ?`,
          this.idAt(one.at),
        );
        return;
      case "link":
        this.change(
          `UPDATE "LedgerPerson" SET "linked" = NOT "linked" WHERE "key" = ?`,
          one.personKey,
        );
        return;
      case "night":
        this.today += 1;
    }
  }

  version(roundId: string): string {
    const changes = this.database
      .prepare<[string], LedgerChange>(`SELECT * FROM "LedgerChange" WHERE "roundId" = ?`)
      .all(roundId);
    return ledgerVersion(changes, dayName(this.today), isOpen);
  }

  /** What figures count of a round now. */
  content(roundId: string): string {
    return JSON.stringify(
      this.database
        .prepare(
          `SELECT p.*, "linked" FROM "Participation" p JOIN "LedgerPerson" ON "key" = "personKey"
           WHERE "roundId" = ? AND ("day" < ? OR "roundId" = 'closed') ORDER BY "id"`,
        )
        .all(roundId, dayName(this.today)),
    );
  }
}

test("the same version never stands for other contributions, whatever happens in which order", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const ledger = new Ledger();
      const known = new Map<string, string>();
      for (const one of [undefined, ...steps]) {
        if (one) ledger.take(one);
        for (const roundId of ROUNDS) {
          const key = `${roundId} ${ledger.version(roundId)}`;
          const content = ledger.content(roundId);
          expect(known.get(key) ?? content).toBe(content);
          known.set(key, content);
        }
      }
      ledger.close();
    }),
    { numRuns: 150 },
  );
});

test("a contribution of today changes the version of a closed round, and not that of an open one", () => {
  const ledger = new Ledger();
  const [open, closed] = [ledger.version("open"), ledger.version("closed")];
  for (const roundId of ROUNDS) ledger.take({ kind: "add", roundId, personKey: "p1", ago: 0 });
  expect(ledger.version("open")).toBe(open);
  expect(ledger.version("closed")).not.toBe(closed);
  ledger.take({ kind: "night" });
  expect(ledger.version("open")).not.toBe(open);
  const counted = ledger.version("open");
  ledger.take({ kind: "add", roundId: "open", personKey: "p2", ago: 0 });
  expect(ledger.version("open")).toBe(counted);
  ledger.close();
});
