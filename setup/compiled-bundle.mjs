/**
 * Loads a bundle together with what V8 compiled of it before. A start would otherwise read eight megabytes of code as if it
 * were new, which takes longer than all the rest; from Node 22.8 on `module.enableCompileCache` does the same.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const codeOf = (file) => `${file}.compiled`;

/** Node imports nothing from within code that was compiled before, so that the build lets it ask here. */
const importPackage = (name) => import(name);

/** What was loaded: each file once, with its script. */
const loaded = new Map();

/** V8 compares the length of the source, its own version and its flags, and compiles anew when they differ. */
function scriptOf(file) {
  const compiled = codeOf(file);
  const given = "exports, require, module, __filename, __dirname, importPackage";
  return new Script(`(function (${given}) { ${readFileSync(file, "latin1")}\n});`, {
    filename: file,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  });
}

/**
 * Loads a CommonJS file of a bundle, and the files of the bundle that it asks for.
 * @param file its whole path; its letters are ASCII (`oneByteLetters`)
 * @returns what it exports
 */
export function loadBundle(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  const script = scriptOf(file);
  const module = { exports: {} };
  loaded.set(file, { module, script });
  const folder = dirname(file);
  const ofPackages = createRequire(file);
  const require = (name) =>
    name.startsWith(".") ? loadBundle(join(folder, name)) : ofPackages(name);
  script.runInThisContext()(module.exports, require, module, file, folder, importPackage);
  return module.exports;
}

/** Writes beside each file of a bundle that was loaded what V8 has compiled of it so far. */
export function writeCompiled() {
  for (const [file, { script }] of loaded) writeFileSync(codeOf(file), script.createCachedData());
}
