import { describe, expect, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "../../support/database";
import { visit } from "../../support/application";

const health = z.strictObject({
  ok: z.boolean(),
  database: z.boolean(),
  migrations: z.string(),
  writes: z.string(),
});

describe("/gezond", () => {
  test("says that all is well when the database answers and is current", async () => {
    const answer = await visit("/gezond");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(health.parse(await answer.json())).toEqual({
      ok: true,
      database: true,
      migrations: "current",
      writes: "fine",
    });
  });

  test("answers 503 while a migration is waiting", async () => {
    const client = await testDatabase();
    await client.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL`;
    const answer = await visit("/gezond");
    expect(answer.status).toBe(503);
    expect(health.parse(await answer.json())).toMatchObject({ ok: false, migrations: "behind" });
  });
});
