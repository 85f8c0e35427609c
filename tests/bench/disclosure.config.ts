/** Runs the comparison of ways to protect a table, which writes what came of it to `docs/disclosure-methods.md`. */
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: { include: ["tests/bench/disclosure-methods.ts"], testTimeout: 600_000 },
});
