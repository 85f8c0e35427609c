import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const files = (folder: string) => `tests/${folder}/**/*.test.{ts,tsx}`;

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    pool: "forks",
    // A rule that holds in Amsterdam must hold on a server that runs elsewhere too.
    env: { NODE_ENV: "test", TZ: "UTC" },
    projects: [
      { extends: true, test: { name: "unit", include: [files("unit")] } },
      {
        extends: true,
        test: {
          name: "database",
          include: [files("integration"), files("routes")],
          globalSetup: ["tests/support/base-database.ts"],
          setupFiles: ["tests/support/own-database.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
