/**
 * Runs one command on the database from whatever state the clone is in: `node prisma/tools/run.mjs <command>`.
 */
import {
  Refusal,
  buildPages,
  buildTools,
  generateClient,
  importTool,
  install,
  loadSettings,
  requireNode,
  root,
  runAndExit,
} from "../../prepare.mjs";
import { writeBillOfMaterials } from "./sbom.mjs";

/** Commands that are a step of the preparation itself, and those that live in the bundle. */
const PREPARATIONS = {
  generate: [generateClient],
  build: [generateClient, buildTools, buildPages, writeBillOfMaterials],
};
const TOOLS = {
  migrate: "migrate",
  diff: "diff",
  seed: "seed",
  code: "accounts",
  account: "account",
  round: "round",
  simulate: "simulate",
  key: "key",
  check: "check",
  backup: "backup",
  restore: "restore",
  archive: "archive",
  demo: "demo",
  move: "move",
};
/** Commands that ask the pages themselves. */
const OF_THE_PAGES = new Set(["archive"]);

async function main() {
  const [command, ...parameters] = process.argv.slice(2);
  requireNode();
  process.chdir(root);
  loadSettings();
  await install();
  const preparation = PREPARATIONS[command];
  if (preparation !== undefined) {
    for (const prepare of preparation) await prepare();
    return 0;
  }
  if (!(command in TOOLS)) {
    const known = [...Object.keys(PREPARATIONS), ...Object.keys(TOOLS)].join(", ");
    throw new Refusal(`Unknown command ${command}. The commands are: ${known}.`);
  }
  await generateClient();
  await buildTools();
  if (OF_THE_PAGES.has(command)) await buildPages();
  const { run } = await importTool(TOOLS[command]);
  return run(parameters);
}

await runAndExit(main);
