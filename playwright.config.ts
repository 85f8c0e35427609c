import { defineConfig, devices } from "@playwright/test";
import { baseURL, serverEnvironment } from "./tests/support/e2e-server";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** `LONG=1` runs tests of several widths at each of them, with script and without. */
const isLong = process.env["LONG"] === "1";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A machine under load may be slow once; a real fault fails twice.
  retries: 1,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  use: {
    baseURL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "on-first-retry",
    launchOptions: { executablePath, args: ["--no-sandbox"] },
  },
  projects: [
    {
      name: "with-script",
      ...(isLong ? {} : { grepInvert: /@narrow/ }),
      use: { ...devices["Desktop Chrome"] },
    },
    {
      name: "without-script",
      ...(isLong ? {} : { grepInvert: /@wide/ }),
      // Phones are what most participants hold, and the pages must carry them without script.
      use: { ...devices["Pixel 7"], javaScriptEnabled: false },
    },
  ],
  ...(process.env["E2E_URL"] === undefined
    ? {
        webServer: {
          command: "node tests/e2e/server.mjs",
          url: `${baseURL}/gezond`,
          env: serverEnvironment,
          timeout: 240_000,
          gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
        },
      }
    : {}),
});
