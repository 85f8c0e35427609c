/** The documents of `docs/privacy/`, as their tests read them. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("docs", "privacy");

export interface PrivacyDocument {
  name: string;
  text: string;
}

export function privacyDocument(name: string): PrivacyDocument {
  return { name, text: readFileSync(join(FOLDER, name), "utf8") };
}

export const PRIVACY_DOCUMENTS: readonly PrivacyDocument[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map(privacyDocument);

/** What stands in backquotes in a text. */
export function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, inner = ""]) => inner);
}
