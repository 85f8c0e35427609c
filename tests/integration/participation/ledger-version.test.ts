/**
 * Figures are counted anew when something changed that they count, whatever statement changed it; and a contribution of today
 * does not have an open round counted anew.
 */
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { ledgerVersion } from "~/features/participation/domain/ledger-version";
import type { LedgerChange } from "~/features/participation/domain/ledger-version";
import { isPostgres } from "~/platform/dialect.server";
import { Prisma } from "~/platform/generated/client";
import type { PrismaClient } from "~/platform/generated/client";
import { emptyDatabase, testDatabase } from "../../support/database";

beforeEach(async () => {
  await emptyDatabase();
  await makeRounds(await testDatabase());
});

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

const { sql } = Prisma;

/** The rounds and the one activity that the contributions belong to. */
async function makeRounds(client: PrismaClient): Promise<void> {
  const words = { title: "Ronde", question: "Wat vind je?", summary: "Kort" };
  const facts = { scope: "regional", phase: "preparation", state: "open" };
  for (const id of ROUNDS) {
    await client.round.create({ data: { id, slug: id, ...words, ...facts } });
  }
  await client.activity.create({
    data: { id: "a", roundId: "open", kind: "survey", title: "Vragenlijst" },
  });
}

class Ledger {
  private today = 5;
  private made = 0;

  private constructor(private readonly client: PrismaClient) {}

  static async empty(client: PrismaClient): Promise<Ledger> {
    await client.participation.deleteMany();
    await client.ledgerPerson.deleteMany();
    await client.$executeRaw`DELETE FROM "LedgerChange"`;
    await client.ledgerPerson.createMany({ data: PEOPLE.map((key) => ({ key })) });
    return new Ledger(client);
  }

  /** The id of one of the contributions, by a number that may be too high. */
  private async idAt(at: number): Promise<string> {
    const ids = await this.client.participation.findMany({
      select: { id: true },
      orderBy: { id: "asc" },
    });
    return ids[at % Math.max(ids.length, 1)]?.id ?? "";
  }

  private async change(statement: Prisma.Sql): Promise<void> {
    await this.client.$executeRaw(statement);
  }

  async take(one: Step): Promise<void> {
    switch (one.kind) {
      case "add": {
        this.made += 1;
        const [id, subject] = [`id ${this.made}`, `subject ${this.made}`];
        return this.change(
          sql`INSERT INTO "Participation" ("id", "roundId", "activityId", "personKey", "subjectKey", "role", "channel", "phase", "day")
           VALUES (${id}, ${one.roundId}, 'a', ${one.personKey}, ${subject}, 'youth', 'online', 'design', ${dayName(this.today - one.ago)})`,
        );
      }
      case "remove":
        return this.change(
          sql`DELETE FROM "Participation" WHERE "id" = ${await this.idAt(one.at)}`,
        );
      case "withdraw":
        return this.change(
          sql`UPDATE "Participation" SET "state" = 'withdrawn' WHERE "id" = ${await this.idAt(one.at)}`,
        );
      case "redate":
        return this.change(
          sql`UPDATE "Participation" SET "day" = ${dayName(this.today - one.ago)} WHERE "id" = ${await this.idAt(one.at)}`,
        );
      case "reround":
        return this.change(
          sql`UPDATE "Participation" SET "roundId" = CASE "roundId" WHEN 'open' THEN 'closed' ELSE 'open' END
           WHERE "id" = ${await this.idAt(one.at)}`,
        );
      case "link":
        return this.change(
          sql`UPDATE "LedgerPerson" SET "linked" = NOT "linked" WHERE "key" = ${one.personKey}`,
        );
      case "night":
        this.today += 1;
    }
  }

  async version(roundId: string): Promise<string> {
    const changes = await this.client.$queryRaw<LedgerChange[]>`
      SELECT * FROM "LedgerChange" WHERE "roundId" = ${roundId}`;
    return ledgerVersion(changes, dayName(this.today), isOpen);
  }

  /** What figures count of a round now. */
  async content(roundId: string): Promise<string> {
    return JSON.stringify(
      await this.client.$queryRaw`
        SELECT p.*, "linked" FROM "Participation" p JOIN "LedgerPerson" ON "key" = "personKey"
        WHERE "roundId" = ${roundId} AND ("day" < ${dayName(this.today)} OR "roundId" = 'closed') ORDER BY p."id"`,
    );
  }
}

test("the same version never stands for other contributions, whatever happens in which order", async () => {
  const client = await testDatabase();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const ledger = await Ledger.empty(client);
      const known = new Map<string, string>();
      for (const one of [undefined, ...steps]) {
        if (one) await ledger.take(one);
        for (const roundId of ROUNDS) {
          const key = `${roundId} ${await ledger.version(roundId)}`;
          const content = await ledger.content(roundId);
          expect(known.get(key) ?? content).toBe(content);
          known.set(key, content);
        }
      }
    }),
    { numRuns: isPostgres() ? 50 : 150 },
  );
});

test("a contribution of today changes the version of a closed round, and not that of an open one", async () => {
  const ledger = await Ledger.empty(await testDatabase());
  const [open, closed] = [await ledger.version("open"), await ledger.version("closed")];
  for (const roundId of ROUNDS) {
    await ledger.take({ kind: "add", roundId, personKey: "p1", ago: 0 });
  }
  expect(await ledger.version("open")).toBe(open);
  expect(await ledger.version("closed")).not.toBe(closed);
  await ledger.take({ kind: "night" });
  expect(await ledger.version("open")).not.toBe(open);
  const counted = await ledger.version("open");
  await ledger.take({ kind: "add", roundId: "open", personKey: "p2", ago: 0 });
  expect(await ledger.version("open")).toBe(counted);
});
