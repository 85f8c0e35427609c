/** Before each file with integration tests: a migrated database without a row. */
import { useCopyOf } from "./own-database";

await useCopyOf("emptyBase");
// After the settings are there: what the application knows before anything runs.
await import("~/composition.server");
