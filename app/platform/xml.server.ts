/**
 * Text as XML can hold it: nothing that people wrote is markup, and no character stands in it that XML has no place for, so
 * that one odd text never hides a whole file from its readers.
 */
import { cleanText } from "./incoming-text.server";

/** A text as the content of an element or the value of an attribute. */
export function xmlText(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
