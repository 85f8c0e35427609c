/** Where the server of the tests in the browser is, for the configuration and for the tests themselves. */
import { join } from "node:path";

const port = Number(process.env["E2E_PORT"] ?? 4300);

/** Address of the server; E2E_URL points the tests at one that runs already. */
export const baseURL = process.env["E2E_URL"] ?? `http://localhost:${port}`;

/** The address that passes for the push service of a browser; nothing has to listen there. */
export const pushService = `http://127.0.0.1:${port + 5_000}`;

/** Settings the server is started with: all its own, so that a run touches nobody's data. */
export const serverEnvironment = {
  PORT: String(port),
  DATABASE_FILE: join(".cache", "e2e", "inbreng.db"),
  SECRET_KEY: "a-key-that-only-the-tests-use-0123456789",
  LOG_LEVEL: "warn",
  // Every test comes from one address; how often one may try is proved elsewhere.
  RATE_LIMITS: "off",
  PUSH_TEST_SERVICE: pushService,
};
