/**
 * Bundles the TypeScript that runs outside Remix into `build/tools`: the server itself and the commands on the
 * database.
 */
import { isBuiltin } from "node:module";
import { defineConfig } from "vite";
import type { Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

/**
 * Writes each letter outside ASCII as an escape, which means the same in a string, a template and a pattern. V8 holds a file
 * with one letter outside Latin-1 in it at two bytes for every letter of the file, as long as the process runs.
 */
export function oneByteLetters(): Plugin {
  return {
    name: "one-byte-letters",
    renderChunk: {
      // After Vite's own step, which writes letters as they are.
      order: "post",
      handler: (code) => ({
        code: code.replace(
          /[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
        ),
        map: null,
      }),
    },
  };
}

/** What has native code or finds files of its own; every other package is part of the bundles. */
export const OUTSIDE = [
  "@node-rs/argon2",
  "@prisma/client",
  "@prisma/schema-engine-wasm",
  "better-sqlite3",
  "pino",
  "piscina",
  "vite",
];

/**
 * Packages ask within a `try` for what may not be there. A module of Node is there always, and would be missing in a bundle that
 * has no `require`: the metrics then tell no delay of the event loop, without a word.
 */
export const COMMON_JS = { ignoreTryCatch: (name: string) => !isBuiltin(name) };

/** Remix's package for Node brings a `fetch` of its own, a megabyte of it; Node has had one since 18. */
export const FETCH_OF_NODE = { "@remix-run/node": "@remix-run/server-runtime" };

export default defineConfig({
  plugins: [tsconfigPaths(), oneByteLetters()],
  publicDir: false,
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  resolve: { alias: FETCH_OF_NODE },
  ssr: { noExternal: true, external: OUTSIDE },
  build: {
    ssr: true,
    target: "node20",
    outDir: "build/tools",
    commonjsOptions: COMMON_JS,
    rollupOptions: {
      input: {
        server: "./server.ts",
        calculations: "./app/calculations.server.ts",
        checkpoint: "./app/platform/checkpoint.server.ts",
        "database-lock": "./prisma/tools/database-lock.ts",
        "prepare-postgres": "./prisma/tools/prepare-postgres.ts",
        "prepare-database": "./prisma/tools/prepare-database.ts",
        exposure: "./prisma/tools/exposure.ts",
        check: "./prisma/tools/check.ts",
        backup: "./prisma/tools/backup.ts",
        restore: "./prisma/tools/restore.ts",
        archive: "./prisma/tools/archive.ts",
        demo: "./prisma/tools/demo.ts",
        key: "./prisma/tools/key.ts",
        migrate: "./prisma/tools/migrate.ts",
        move: "./prisma/tools/move.ts",
        diff: "./prisma/tools/diff.ts",
        contents: "./prisma/tools/contents.ts",
        account: "./prisma/tools/account.ts",
        accounts: "./prisma/tools/accounts.ts",
        seed: "./prisma/tools/seed.ts",
        round: "./prisma/tools/round.ts",
        simulate: "./prisma/tools/simulate.ts",
      },
    },
  },
});
