import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { databaseTrouble } from "./database-trouble.server";
import type { TroubleReason } from "./database-trouble.server";
import { database } from "./db.server";
import { isPostgres } from "./dialect.server";

/** What `/gezond` says. It names no figures and no versions: the address is public. */
export type Health = {
  ok: boolean;
  database: boolean;
  /** `newer`: this program is older than the one that last upgraded the database */
  migrations: "current" | "behind" | "newer" | "unknown";
  /** what the last write met; nothing is written to find out */
  writes: "fine" | TroubleReason;
};

const appliedSchema = z.array(z.object({ migration_name: z.string() }));

let shipped: string[] | undefined;

function shippedMigrations(): string[] {
  const folder = isPostgres()
    ? join("prisma", "postgres", "migrations")
    : join("prisma", "migrations");
  shipped ??= readdirSync(join(process.cwd(), folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return shipped;
}

function compareMigrations(applied: readonly string[]): Health["migrations"] {
  const known = shippedMigrations();
  if (applied.some((name) => !known.includes(name))) return "newer";
  return known.every((name) => applied.includes(name)) ? "current" : "behind";
}

/** Whether the database answers, takes changes, and fits this version. */
export async function checkHealth(): Promise<Health> {
  const writes = databaseTrouble()?.reason ?? "fine";
  try {
    const client = await database();
    const rows = appliedSchema.parse(
      await client.$queryRaw`SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL`,
    );
    const migrations = compareMigrations(rows.map((row) => row.migration_name));
    return {
      ok: migrations === "current" && writes === "fine",
      database: true,
      migrations,
      writes,
    };
  } catch {
    return { ok: false, database: false, migrations: "unknown", writes };
  }
}
