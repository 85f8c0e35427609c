/**
 * Loads a bundle together with what V8 compiled of it before. A start would otherwise compile eight megabytes of code
 * each time, a seventh of what it takes; from Node 22.8 on `module.enableCompileCache` does the same.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const codeOf = (file) => `${file}.compiled`;

/** Node imports nothing from within code that was compiled before, so that the build lets it ask here. */
const importPackage = (name) => import(name);

/** What was loaded: each file once, with its script. */
const loaded = new Map();

const DIGEST_BYTES = 32;
const digestOf = (source, compiled) =>
  createHash("sha256").update(source).update(compiled).digest();

/** What was compiled of a source; V8 believes what it is given, so that anything else than what was written is left aside. */
function compiledOf(file, source) {
  if (!existsSync(codeOf(file))) return undefined;
  const written = readFileSync(codeOf(file));
  const compiled = written.subarray(DIGEST_BYTES);
  return digestOf(source, compiled).equals(written.subarray(0, DIGEST_BYTES))
    ? compiled
    : undefined;
}

/** V8 compares its own version and its flags, and compiles anew when they differ. */
function scriptOf(file) {
  const source = readFileSync(file);
  const given = "exports, require, module, __filename, __dirname, importPackage";
  return new Script(`(function (${given}) { ${source.latin1Slice()}\n});`, {
    filename: file,
    cachedData: compiledOf(file, source),
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
  try {
    script.runInThisContext()(module.exports, require, module, file, folder, importPackage);
  } catch (error) {
    // What broke halfway is nothing to use.
    loaded.delete(file);
    throw error;
  }
  return module.exports;
}

/** Writes beside each file of a bundle that was loaded what V8 has compiled of it so far. */
export function writeCompiled() {
  for (const [file, { script }] of loaded) {
    const compiled = script.createCachedData();
    writeFileSync(codeOf(file), Buffer.concat([digestOf(readFileSync(file), compiled), compiled]));
  }
}
