/** Before each file with route tests: a database with the region and the examples. */

useCopyOf("exampleBase");
// After the settings of this file are there: they are read once.
await import("~/register-subscribers.server");
