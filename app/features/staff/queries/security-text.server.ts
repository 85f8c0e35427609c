/** The file that says whom to tell of a leak (RFC 9116), as this installation serves it. A start reads it before anything else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The build in use, or the source of it. */
const SECURITY_FILES = [
  join("build", "pages", "client", ".well-known", "security.txt"),
  join("public", ".well-known", "security.txt"),
];

/** The contact for leaks as it is served; null when there is none. */
export function readSecurityText(): string | null {
  for (const file of SECURITY_FILES) {
    try {
      return readFileSync(file, "utf8");
    } catch {
      // The next one may be there.
    }
  }
  return null;
}
