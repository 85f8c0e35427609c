/**
 * `npm start`, `npm run dev` and the server of the container: from whatever state the clone is in to a running server,
 * telling what happens.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import {
  Refusal,
  buildPages,
  buildTools,
  generateClient,
  importTool,
  install,
  nodeAdvice,
  recordedSeconds,
  loadSettings,
  requireDisk,
  requireNode,
  root,
  step,
  tellAndExit,
} from "./prepare.mjs";
import { announceSteps } from "./setup/progress.mjs";

const MIGRATIONS = join("prisma", "migrations");

/** How each way of starting prepares the clone, and the environment it runs in. */
const WAYS = {
  start: {
    prepare: [install, generateClient, buildTools, buildPages],
    environment: "production",
    examples: true,
  },
  // Vite builds the pages while they are visited.
  dev: {
    prepare: [install, generateClient, buildTools],
    environment: "development",
    examples: true,
  },
  // A container is for real use, and the passwords of the examples are public.
  serve: { prepare: [], environment: "production", examples: false },
};

/** What each step of the preparation makes: without it the step is to come. */
const MADE = {
  packages: join("node_modules", ".package-lock.json"),
  client: join("app", "platform", "generated", "client.ts"),
  tools: join("build", "tools", "server.js"),
  pages: join("build", "pages", "server", "index.cjs"),
};

function readSettings() {
  loadSettings();
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
  }
  return {
    port,
    databaseFile: process.env.DATABASE_FILE ?? join("data", "inbreng.db"),
    databaseUrl: process.env.DATABASE_URL || undefined,
  };
}

/** Tells what has to be made before the server runs; whoever starts for the first time waits for all of it. */
function announce({ databaseFile, databaseUrl }) {
  const missing = Object.entries(MADE).filter(([, path]) => !existsSync(join(root, path)));
  const names = missing.map(([name]) => name);
  if (databaseUrl === undefined && !existsSync(databaseFile)) names.push("database");
  announceSteps(names, recordedSeconds());
}

/** Refuses a taken port before minutes are spent on a build. */
function requirePort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new Refusal(portProblem(error, port))));
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

/** Makes the database ready. Tells whether it holds examples, and of which region it is. */
async function prepareDatabase({ databaseFile, databaseUrl }, examples) {
  const timed = (title, work) => step(title, work, "database");
  if (databaseUrl !== undefined) {
    const { preparePostgres } = await importTool("prepare-postgres");
    return preparePostgres(databaseUrl, examples, timed);
  }
  // Alone on its file.
  const { lockDatabase } = await importTool("database-lock");
  lockDatabase(databaseFile);
  const tool = await importTool("prepare-database");
  const hasExamples = await tool.prepareDatabase(databaseFile, MIGRATIONS, examples, timed);
  const { regionIn } = await importTool("contents");
  return { hasExamples, region: hasExamples ? (regionIn(databaseFile) ?? "") : "" };
}

/** What a signal to stop does: it ends the preparation, or the server once that runs. */
let stop = () => process.exit(1);

for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => stop());

/** Finishes what is running; a second signal ends it at once. */
function stopServer(server) {
  console.log("Stopping: finishing what is running ...");
  stop = () => process.exit(1);
  server.stop().then(() => process.exit(0), tellAndExit);
}

async function welcome(port, { hasExamples, region }) {
  const address = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  console.log(
    `\nInbreng is open at ${address} (English: ${address}/en, staff: ${address}/inloggen)`,
  );
  if (!hasExamples) return;
  const { describeExampleAccounts } = await importTool("accounts");
  console.log(describeExampleAccounts(region).join("\n"));
}

async function main([name = "start", ...flags]) {
  const way = WAYS[name];
  if (way === undefined) throw new Refusal(`Unknown: ${name}. Use one of: start, dev, serve.`);
  requireNode();
  const advice = nodeAdvice();
  if (advice !== undefined) console.log(advice);
  process.chdir(root);
  const settings = readSettings();
  await requirePort(settings.port, process.env.HOST ?? "0.0.0.0");
  await requireDisk(100);
  if (name === "start") announce(settings);
  for (const prepare of way.prepare) await prepare();
  process.env.NODE_ENV = way.environment;
  const examples = (way.examples || flags.includes("--examples")) && !flags.includes("--empty");
  const prepared = await prepareDatabase(settings, examples);
  const { exposureNow } = await importTool("exposure");
  const { host, notice } = exposureNow(prepared.hasExamples);
  const { serve } = await importTool("server");
  const server = await serve(host);
  stop = () => stopServer(server);
  await welcome(server.port, prepared);
  if (notice !== null) console.log(notice);
}

main(process.argv.slice(2)).catch(tellAndExit);
