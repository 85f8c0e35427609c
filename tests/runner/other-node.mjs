/**
 * The tests of rules and commands on a Node other than the one that runs them: a copy of the clone under `.cache/`, with
 * the database module compiled for that Node. The packages themselves are shared by hard links where the disk allows.
 */
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, runQuietly, step } from "../../prepare.mjs";

/** The Node that the container uses and that is advised; its package holds the headers to compile with. */
export const NODE_VERSION = "24.22.3";
const FOLDER = join(root, ".cache", `node-${NODE_VERSION}`);
const TREE = join(FOLDER, "clone");
const DATABASE_MODULE = join("node_modules", "better-sqlite3");
/** What the copy leaves out: what is made anew, or belongs to a running installation. */
const LEFT_OUT = new Set([".git", ".cache", ".bench", "data", "test-results", "playwright-report"]);

function copyLinked(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyLinked(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else link(source, target);
  }
}

function link(source, target) {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}

/** The program of that Node, from the package registry; a package of another kind of machine is a refusal by name. */
async function installNode() {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const home = join(FOLDER, "node_modules", name);
  const program = join(home, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(program)) {
    mkdirSync(FOLDER, { recursive: true });
    const parameters = ["install", "--prefix", FOLDER, "--no-save", "--no-audit", "--no-fund"];
    await step(`Getting Node ${NODE_VERSION}`, () =>
      runQuietly("npm", [...parameters, `${name}@${NODE_VERSION}`]),
    );
  }
  return { program, home };
}

/** A copy of the clone in which nothing that is compiled for one Node is shared with the other. */
async function copyClone({ program, home }) {
  rmSync(TREE, { recursive: true, force: true });
  mkdirSync(TREE, { recursive: true });
  for (const name of readdirSync(root)) {
    if (LEFT_OUT.has(name)) continue;
    if (name === "node_modules") copyLinked(join(root, name), join(TREE, name));
    else cpSync(join(root, name), join(TREE, name), { recursive: true });
  }
  rmSync(join(TREE, DATABASE_MODULE), { recursive: true });
  cpSync(join(root, DATABASE_MODULE), join(TREE, DATABASE_MODULE), { recursive: true });
  await step(`Compiling the database module for Node ${NODE_VERSION}`, () =>
    runQuietly("npm", ["rebuild", "better-sqlite3", "--prefix", TREE, "--build-from-source"], {
      PATH: `${dirname(program)}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
      npm_config_nodedir: home,
    }),
  );
}

/**
 * Makes the copy ready.
 * @returns the program of that Node, and the folder to run it in
 */
export async function prepareOtherNode() {
  const node = await installNode();
  await copyClone(node);
  return { program: node.program, folder: TREE };
}
