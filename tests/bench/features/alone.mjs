/** Lets a file that measures one feature run by itself: `node tests/bench/features/sessions.mjs`. */
import { pathToFileURL } from "node:url";
import { buildPages, buildTools, generateClient, root } from "../../../prepare.mjs";

/**
 * Measures and prints when this very file was started; does nothing when it was imported.
 *
 * @param {string} file `import.meta.url` of the file
 * @param {() => Promise<{ title: string, rows: { name: string, value: string, target?: string }[] }>} measure
 */
export async function tellWhenAlone(file, measure) {
  if (file !== pathToFileURL(process.argv[1] ?? "").href) return;
  process.chdir(root);
  for (const prepare of [generateClient, buildTools, buildPages]) await prepare();
  const { title, rows } = await measure();
  console.log(title);
  for (const { name, value, target } of rows) {
    console.log(`  ${name}: ${value}${target === undefined ? "" : ` (to reach: ${target})`}`);
  }
}
