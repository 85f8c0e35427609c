import tsconfigPaths from "vite-tsconfig-paths";
import { configDefaults, defineConfig } from "vitest/config";
import { filesOnlySqlite } from "./tests/support/only-sqlite";

const testsIn = (folder: string) => [`tests/${folder}/**/*.test.{ts,tsx}`];
/** What is done before each file that runs on both databases. */
const onBoth = (database: string) => [
  "tests/support/fresh-modules.ts",
  "tests/support/pass-over-only-sqlite.ts",
  database,
];
const ON_POSTGRES = process.env["TEST_DATABASE"] === "postgres";

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    pool: "forks",
    // Modules are translated once for all steps, and again only when they change. It leaves out files with the words
    // `import.meta.glob(`, whose meaning depends on what other files there are.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/modules" },
    // A rule that holds in Amsterdam must hold on a server that runs elsewhere too.
    env: { NODE_ENV: "test", TZ: "UTC" },
    // A machine under load is slow; a test that hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What only SQLite can do is left out where the suites run on PostgreSQL.
    exclude: [...configDefaults.exclude, ...(ON_POSTGRES ? filesOnlySqlite() : [])],
    sequence: { setupFiles: "list" },
    setupFiles: ["tests/support/no-dutch-stands-in.ts"],
    // Modules of files before are let go of in time: a process that goes on must fit into a small machine.
    execArgv: ["--max-old-space-size=1024"],
    projects: [
      {
        extends: true,
        // What these test keeps no state, so that its modules are loaded once for all files: half of the work otherwise.
        test: { name: "unit", include: testsIn("unit"), isolate: false },
      },
      {
        extends: true,
        test: {
          name: "field",
          include: testsIn("field"),
          globalSetup: ["tests/support/base-databases.ts"],
          setupFiles: onBoth("tests/support/with-empty-database.ts"),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "security",
          include: testsIn("security"),
          globalSetup: ["tests/support/base-databases.ts"],
          setupFiles: onBoth("tests/support/with-empty-database.ts"),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: testsIn("integration"),
          globalSetup: ["tests/support/base-databases.ts"],
          setupFiles: onBoth("tests/support/with-empty-database.ts"),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "postgres",
          include: testsIn("postgres"),
          globalSetup: ["tests/support/base-databases.ts"],
          setupFiles: ["tests/support/fresh-modules.ts", "tests/support/with-postgres.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "routes",
          include: testsIn("routes"),
          globalSetup: ["tests/support/base-databases.ts"],
          setupFiles: onBoth("tests/support/with-example-database.ts"),
          isolate: false,
        },
      },
    ],
  },
});
