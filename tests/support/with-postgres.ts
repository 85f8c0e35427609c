/** Before each file with tests of PostgreSQL: a migrated database without a row, where the machine has a server. */
import { inject } from "vitest";
import { useCopyOf } from "./own-database";

if (inject("postgres") !== "") await useCopyOf("emptyBase");
// After the settings are there: what the application knows before anything runs.
await import("~/composition.server");
