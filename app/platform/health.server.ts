import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { database } from "./db.server";

/** What `/gezond` says. It names no figures and no versions: the address is public. */
export type Health = {
  ok: boolean;
  database: boolean;
  migrations: "current" | "behind" | "unknown";
};

const appliedSchema = z.array(z.object({ migration_name: z.string() }));

let shipped: string[] | undefined;

function shippedMigrations(): string[] {
  shipped ??= readdirSync(join(process.cwd(), "prisma", "migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return shipped;
}

/** Whether the database answers and knows every migration that this version ships. */
export async function checkHealth(): Promise<Health> {
  try {
    const client = await database();
    const rows = appliedSchema.parse(
      await client.$queryRaw`SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL`,
    );
    const applied = new Set(rows.map((row) => row.migration_name));
    const current = shippedMigrations().every((name) => applied.has(name));
    return { ok: current, database: true, migrations: current ? "current" : "behind" };
  } catch {
    return { ok: false, database: false, migrations: "unknown" };
  }
}
