/** What is known of files without reading them, and the fingerprint of what they hold. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { join, sep } from "node:path";

const GENERATED = join("app", "platform", "generated");

function listUnder(root, path) {
  const facts = fs.statSync(`${root}${sep}${path}`, { throwIfNoEntry: false });
  if (facts === undefined || path === GENERATED) return [];
  if (facts.isFile()) return [{ path, trace: `${path} ${facts.size} ${facts.mtimeMs}` }];
  const names = fs.readdirSync(`${root}${sep}${path}`).sort();
  return names.flatMap((name) => listUnder(root, `${path}${sep}${name}`));
}

/** Every file under the given paths, with size and time of change, in a fixed order. */
export function listFiles(root, paths) {
  return paths.flatMap((path) => listUnder(root, path));
}

/** One fingerprint of all parts in their order. */
export function digest(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
