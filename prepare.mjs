/**
 * Makes a clone ready to run or to test: packages, the generated Prisma client, and the builds.
 *
 * Plain Node without packages, because it runs before there are any. Every step leaves a stamp in `.cache/`, so that
 * a start where nothing changed costs only a look at the files.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { compilerProblem, watchForCompiling } from "./setup/native-module.mjs";
import { writePostgresClass } from "./setup/postgres-schema.mjs";
import { digest, listFiles } from "./setup/file-traces.mjs";
import { tell, timedStep } from "./setup/progress.mjs";

/** Everything is reached from here, wherever the command was given. */
export const root = import.meta.dirname;

const OLDEST_NODE = [20, 19];
/** The oldest that still gets security updates. */
const OLDEST_MAINTAINED_NODE = 22;
const STAMPS = join(root, ".cache", "stamps.json");
const CONFIGURATION = [
  "vite.config.ts",
  "vite.tools.config.ts",
  "remix.config.js",
  "tsconfig.json",
  "package-lock.json",
];
/** What the pages are made of. */
const PAGES = ["app", "docs/handleiding", "public", "prisma/schema.prisma"];
const CLIENT = join("app", "platform", "generated");
const MEGABYTE = 1024 * 1024;

/** In a container there are no sources: everything was built when it was made. */
const SHIPPED = !fs.existsSync(join(root, "server.ts"));

/** Something is wrong that the reader can mend; the message says what and how. */
export class Refusal extends Error {
  // The commands in `build/tools` refuse under the same name.
  name = "Refusal";
}

/** Refuses a Node that is too old, before anything fails in a way nobody understands. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Refusal(
    `This is Node ${version}; Inbreng needs Node ${OLDEST_NODE.join(".")} or newer. ` +
      "Get it from https://nodejs.org and try again.",
  );
}

/** Says that a Node still works and is no longer looked after; undefined when there is nothing to say. */
export function nodeAdvice(version = process.versions.node) {
  const major = Number(version.split(".")[0]);
  if (major >= OLDEST_MAINTAINED_NODE) return undefined;
  return `Node ${major} works, but gets no security updates any more. Node 24 is advised: https://nodejs.org`;
}

/** Refuses when fewer than `megabytes` are free on the disk that holds the clone. */
export async function requireDisk(megabytes) {
  const disk = await statfs(root);
  const free = Math.floor((disk.bavail * disk.bsize) / MEGABYTE);
  if (free >= megabytes) return;
  throw new Refusal(
    `Only ${free} MB is free on the disk of ${root}, and ${megabytes} MB is needed. ` +
      "Make room and try again.",
  );
}

/** Says what is being done and, when it lasts, that it is still going on; what an announced step took is remembered. */
export async function step(title, work, name) {
  const { result, seconds } = await timedStep(title, name, work);
  if (name !== undefined && !SHIPPED) {
    const stamps = readJson(STAMPS);
    writeStamps({ ...stamps, seconds: { ...stamps.seconds, [name]: seconds } });
  }
  return result;
}

/** Seconds that the steps took here when they were last done, by name. */
export function recordedSeconds() {
  return readJson(STAMPS).seconds ?? {};
}

/** Runs a program quietly; shows what it said only when it fails. */
export function runQuietly(program, parameters, environment = {}, hear = () => undefined) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    // Whoever stops the start stops what it started, too.
    const stop = () => child.kill();
    process.once("exit", stop);
    const said = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (part) => {
        said.push(part);
        hear(part.toString("utf8"));
      });
    }
    child.on("error", (error) => reject(new Refusal(`${program} cannot run: ${error.message}`)));
    child.on("close", (code) => {
      process.off("exit", stop);
      const output = Buffer.concat(said).toString("utf8");
      if (code === 0) resolve(output);
      else reject(new Refusal(`${program} ${parameters.join(" ")} failed:\n${output}`));
    });
  });
}

/** Reads a JSON file; one that is not there, or was cut off while it was written, says nothing. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/** Writes the stamps whole, or not at all. */
function writeStamps(stamps) {
  fs.mkdirSync(join(root, ".cache"), { recursive: true });
  const part = `${STAMPS}.${process.pid}.part`;
  fs.writeFileSync(part, JSON.stringify(stamps));
  fs.renameSync(part, STAMPS);
}

/**
 * Does `work` unless it was done before for the same inputs and its output still exists.
 *
 * Size and time of change are compared first; only when those differ are the files read, so that a checkout which
 * touches every file does not cause a build.
 */
export async function onceFor(name, { inputs, output, title }, work) {
  if (SHIPPED) return;
  const stamps = readJson(STAMPS);
  const files = listFiles(root, inputs);
  const traces = digest(files.map(({ trace }) => trace));
  const known = fs.existsSync(join(root, output)) ? stamps[name] : undefined;
  if (known?.traces === traces) return;
  const content = digest(files.flatMap(({ path }) => [path, fs.readFileSync(join(root, path))]));
  if (known?.content !== content) {
    // What is stopped halfway has no stamp, whatever it leaves behind.
    writeStamps({ ...readJson(STAMPS), [name]: undefined });
    await (title === undefined ? work() : step(title, work, name));
  }
  writeStamps({ ...readJson(STAMPS), [name]: { traces, content } });
}

/** Whether `node_modules` holds what the lock file asks for, however it got there. */
export function isInstalled() {
  const wanted = readJson(join(root, "package-lock.json")).packages;
  const present = readJson(join(root, "node_modules", ".package-lock.json")).packages;
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    const found = present[path];
    // What is optional may be missing because it is meant for another kind of machine.
    return path === "" || found?.version === version || (!found && Boolean(optional ?? peer));
  });
}

/** Whether the folder of each package that is asked for directly is there: one can be removed, or half copied. */
function hasFolders() {
  const { dependencies = {}, devDependencies = {} } = readJson(join(root, "package.json"));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    fs.existsSync(join(root, "node_modules", name, "package.json")),
  );
}

/** Makes the native module fit this Node: one that was installed under another Node does not load. */
async function repairNativeModule() {
  const stamp = `${process.version} ${process.platform} ${process.arch}`;
  if (SHIPPED || readJson(STAMPS).native === stamp) return;
  const OPEN = 'new (require("better-sqlite3"))(":memory:").close()';
  const opens = () => runQuietly(process.execPath, ["-e", OPEN]);
  try {
    await opens();
  } catch {
    await step(`Making the database module fit Node ${process.versions.node}`, () =>
      runNpm("rebuild", "better-sqlite3"),
    );
    await opens();
  }
  writeStamps({ ...readJson(STAMPS), native: stamp });
}

/** Runs npm so that it says what its packages do, and tells when that is compiling, or cannot be. */
async function runNpm(...parameters) {
  const hear = watchForCompiling(tell);
  try {
    return await runQuietly("npm", [...parameters, "--foreground-scripts"], {}, hear);
  } catch (error) {
    const problem = compilerProblem(error.message);
    throw problem === undefined ? error : new Refusal(problem);
  }
}

async function installPackages() {
  await requireDisk(1_000);
  const work = () => runNpm("ci", "--include=dev", "--no-audit", "--no-fund");
  await step("Installing packages (once)", work, "packages");
}

/** Installs the packages of the lock file when they are missing or others, and repairs what is half there. */
export async function install() {
  const output = join("node_modules", ".package-lock.json");
  await onceFor("packages", { inputs: ["package-lock.json", output], output }, async () => {
    if (!isInstalled()) await installPackages();
  });
  if (!SHIPPED && !hasFolders()) await installPackages();
  await repairNativeModule();
}

/** Runs the program of a package, by its file. */
const runPackage = (file, parameters, environment) =>
  runQuietly(process.execPath, [join("node_modules", file), ...parameters], environment);

/** Generates the Prisma client from the schema. */
export async function generateClient() {
  await onceFor(
    "client",
    {
      inputs: ["prisma/schema.prisma", "setup/postgres-schema.mjs", "package-lock.json"],
      output: join(CLIENT, "internal", "class-postgres.ts"),
      title: "Generating the database client",
    },
    async () => {
      await runPackage("prisma/build/index.js", ["generate"], {
        // Generating needs no engine, but the command asks for one; any file that exists keeps it from a download.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
      });
      writePostgresClass(join(root, CLIENT, "internal"));
    },
  );
}

/** Bundles the server and the commands into `build/tools`, so that running them needs no compiler. */
export async function buildTools() {
  await onceFor(
    "tools",
    {
      inputs: ["app", "prisma", "setup", "server.ts", ...CONFIGURATION],
      output: join("build", "tools", "server.js"),
      title: "Building the server",
    },
    () => runPackage("vite/bin/vite.js", ["build", "--config", "vite.tools.config.ts"]),
  );
}

/** Builds the pages with Remix. */
export async function buildPages() {
  await onceFor(
    "pages",
    {
      inputs: [...PAGES, "setup/compiled-bundle.mjs", "package.json", ...CONFIGURATION],
      output: join("build", "pages", "server", "index.cjs"),
      title: "Building the pages",
    },
    async () => {
      await runPackage("@remix-run/dev/dist/cli.js", ["vite:build"], { NODE_ENV: "production" });
      // V8 uses what it compiled only under the flags under which the server runs.
      const { start } = readJson(join(root, "package.json")).scripts;
      const flags = start.split(" ").filter((part) => part.startsWith("--"));
      await runQuietly(process.execPath, [...flags, join("setup", "compile-pages.mjs")]);
    },
  );
}

/** A module of `build/tools`, by the name of its source. */
export function importTool(name) {
  return import(new URL(`build/tools/${name}.js`, import.meta.url).href);
}

/** Reads `.env` when it is there; what the surroundings set already goes before it. */
export function loadSettings() {
  const file = join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** Runs `work` and ends the process; a refusal is told in its own words, a defect with its stack. */
export async function runAndExit(work) {
  try {
    process.exit(await work());
  } catch (error) {
    tellAndExit(error);
  }
}

/** Says what went wrong and ends the process with a failure. */
export function tellAndExit(error) {
  console.error(`\n${error.name === "Refusal" ? error.message : error.stack}`);
  process.exit(1);
}
