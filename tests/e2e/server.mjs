/** The server that the tests in the browser visit: the real one, on a database of its own that starts afresh. */
import { rmSync } from "node:fs";
import { dirname } from "node:path";

rmSync(dirname(process.env.DATABASE_FILE), { recursive: true, force: true });
await import("../../start.mjs");
