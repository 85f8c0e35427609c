/** Before each file with route tests: a database with the region and the examples. */
import { useCopyOf } from "./own-database";

useCopyOf("exampleBase");
// After the settings of this file are there: they are read once.
await import("~/register-subscribers.server");
