/** Before each file with integration tests: a migrated database without a row. */
import { useCopyOf } from "./own-database";

useCopyOf("emptyBase");
// After the settings of this file are there: they are read once.
await import("~/register-subscribers.server");
