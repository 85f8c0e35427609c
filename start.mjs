/**
 * `npm start` and `npm run dev`: from whatever state the clone is in to a running server, telling what happens.
 */
import { createServer } from "node:net";
import { join } from "node:path";
import {
  Refusal,
  buildPages,
  buildTools,
  generateClient,
  importTool,
  install,
  loadSettings,
  requireDisk,
  requireNode,
  root,
  step,
  tellAndExit,
} from "./prepare.mjs";

const MIGRATIONS = join("prisma", "migrations");

function readSettings() {
  loadSettings();
  return {
    port: Number(process.env.PORT ?? 3000),
    host: process.env.HOST ?? "0.0.0.0",
    databaseFile: process.env.DATABASE_FILE ?? join("data", "inbreng.db"),
  };
}

/** Refuses a taken port before minutes are spent on a build. */
function requirePort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      reject(new Refusal(portProblem(error, port)));
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

function portProblem(error, port) {
  if (error.code === "EADDRINUSE") {
    return (
      `Port ${port} is taken by another program. Stop that program, or choose another port: ` +
      `PORT=${port + 1} npm start`
    );
  }
  if (error.code === "EACCES") {
    return `This user may not use port ${port}. Choose a port above 1023: PORT=3000 npm start`;
  }
  return `Port ${port} cannot be used: ${error.message}`;
}

async function prepareDatabase(databaseFile) {
  const { migrate, pendingMigrations } = await importTool("migrate");
  const pending = pendingMigrations(databaseFile, MIGRATIONS);
  if (pending.length === 0) return;
  await step(`Applying ${pending.length} migration(s) to ${databaseFile}`, () =>
    migrate(databaseFile, MIGRATIONS),
  );
}

function stopOnSignal(server) {
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.once(signal, () => {
      console.log("Stopping: finishing what is running ...");
      server.stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

async function main() {
  const development = process.argv[2] === "dev";
  requireNode();
  process.chdir(root);
  const settings = readSettings();
  await requirePort(settings.port, settings.host);
  await requireDisk(100);
  await install();
  await generateClient();
  await buildTools();
  if (!development) await buildPages();
  await prepareDatabase(settings.databaseFile);
  process.env.NODE_ENV = development ? "development" : "production";
  const { serve } = await importTool("server");
  const server = await serve();
  stopOnSignal(server);
  console.log(`\nInbreng is open at http://localhost:${server.port}`);
}

main().catch(tellAndExit);
