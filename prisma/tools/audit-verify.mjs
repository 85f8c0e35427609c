/**
 * Computes a downloaded copy of the audit log again: `npm run audit:verify -- <copy.ndjson> [heads.json]`.
 *
 * It needs nothing but Node, so that whoever doubts the service can run it somewhere else. With the published heads it
 * also shows that the log still holds everything that stood in it on each of those days.
 */
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const CHAIN_START = "0".repeat(64);

function hashOf(previousHash, entry) {
  const { at, actorKind, actorId, action, subjectKind, subjectId, details } = entry;
  const fields = [previousHash, at, actorKind, actorId, action, subjectKind, subjectId, details];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

/**
 * @param {AsyncIterable<string> | Iterable<string>} lines the copy, one entry as JSON per line
 * @param {{ day: string, sequence: number, hash: string }[]} heads the ends of the log as they were published
 * @returns how many entries and heads fit, or the first that does not
 */
export async function verifyCopy(lines, heads = []) {
  const waiting = new Map(heads.map((head) => [head.sequence, head]));
  let previousHash = CHAIN_START;
  let entries = 0;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const entry = JSON.parse(line);
    if (entry.previousHash !== previousHash || entry.hash !== hashOf(previousHash, entry)) {
      return { ok: false, reason: "entry", sequence: entry.sequence };
    }
    const head = waiting.get(entry.sequence);
    if (head !== undefined && head.hash !== entry.hash) {
      return { ok: false, reason: "head", day: head.day };
    }
    waiting.delete(entry.sequence);
    previousHash = entry.hash;
    entries += 1;
  }
  const [missing] = waiting.values();
  if (missing !== undefined) return { ok: false, reason: "missing", day: missing.day };
  return { ok: true, entries, heads: heads.length, hash: previousHash };
}

function sentenceOf(verdict) {
  if (verdict.ok) {
    const checked = verdict.heads > 0 ? `, and fits ${verdict.heads} published heads` : "";
    return `The log is whole: ${verdict.entries} entries${checked}. Its end is ${verdict.hash}.`;
  }
  if (verdict.reason === "entry")
    return `Entry ${verdict.sequence} does not fit what is before it.`;
  if (verdict.reason === "head")
    return `The log differs from the head published on ${verdict.day}.`;
  return `The log lacks what stood in it on ${verdict.day}.`;
}

async function main([copy, headsFile]) {
  if (copy === undefined) {
    console.error("Which file? npm run audit:verify -- <copy.ndjson> [heads.json]");
    return 2;
  }
  const heads = headsFile === undefined ? [] : JSON.parse(readFileSync(headsFile, "utf8")).items;
  const verdict = await verifyCopy(createInterface({ input: createReadStream(copy) }), heads);
  (verdict.ok ? console.log : console.error)(sentenceOf(verdict));
  return verdict.ok ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await main(process.argv.slice(2));
}
