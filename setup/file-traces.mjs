/** What is known of files without reading them, and the fingerprint of what they hold. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";

/** Every file under the given paths, with size and time of change, in a fixed order. */
export function listFiles(root, paths) {
  const found = [];
  const visit = (path) => {
    const facts = fs.statSync(join(root, path), { throwIfNoEntry: false });
    if (facts === undefined || path === join("app", "platform", "generated")) return;
    if (facts.isFile()) found.push({ path, trace: `${path} ${facts.size} ${facts.mtimeMs}` });
    else for (const name of fs.readdirSync(join(root, path)).sort()) visit(join(path, name));
  };
  paths.forEach(visit);
  return found;
}

/** One fingerprint of all parts in their order. */
export function digest(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
