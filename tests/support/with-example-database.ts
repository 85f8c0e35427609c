/** Before each file with route tests: a database with the region and the examples. */
import { useCopyOf } from "./own-database";

await useCopyOf("exampleBase");
// After the settings are there: what the application knows before anything runs.
await import("~/composition.server");
