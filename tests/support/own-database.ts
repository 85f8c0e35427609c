/** Gives a test file its own database before it imports anything: a copy of the migrated base. */
import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { closeDatabase } from "~/platform/db.server";

const file = join(inject("databaseFolder"), `${randomUUID()}.db`);
copyFileSync(inject("baseDatabase"), file);
process.env["DATABASE_FILE"] = file;
process.env["SECRET_KEY"] = "a-key-that-only-the-tests-use-0123456789";
process.env["LOG_LEVEL"] = "silent";

afterAll(closeDatabase);
