/**
 * Bundles the TypeScript that runs outside Remix into `build/tools`: the server itself and the commands on the
 * database. Packages stay outside the bundle.
 */
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

export default defineConfig({
  plugins: [tsconfigPaths()],
  publicDir: false,
  build: {
    ssr: true,
    target: "node20",
    outDir: "build/tools",
    rollupOptions: {
      input: {
        server: "./server.ts",
        calculations: "./app/calculations.server.ts",
        "database-lock": "./prisma/tools/database-lock.ts",
        "prepare-database": "./prisma/tools/prepare-database.ts",
        exposure: "./prisma/tools/exposure.ts",
        check: "./prisma/tools/check.ts",
        key: "./prisma/tools/key.ts",
        migrate: "./prisma/tools/migrate.ts",
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
