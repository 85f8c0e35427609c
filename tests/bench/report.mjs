/** Puts the measurements into words: a table for the terminal and for `docs/bench.md`, and JSON for machines. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import { format, resolveConfig } from "prettier";

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians over the rounds of one scenario, and how far the rounds lie apart as a share of the median. */
export function summarize(rounds) {
  const of = (key) => median(rounds.map((round) => round[key]));
  const speeds = rounds.map(({ perSecond }) => perSecond);
  return {
    perSecond: of("perSecond"),
    p50: of("p50"),
    p95: of("p95"),
    p99: of("p99"),
    loop: of("loop"),
    spread: (Math.max(...speeds) - Math.min(...speeds)) / median(speeds),
  };
}

/** Rounds of the reference that lie further apart than this say that the machine did something else meanwhile. */
const QUIET = 0.15;

/** How much the run is worth: the reference does the same every time, so what it differs by is the machine. */
export function describeNoise(speeds) {
  const spreads = speeds.map(({ spread }) => spread);
  const references = speeds.filter(({ share }) => share === undefined).map(({ spread }) => spread);
  const worst = speeds.reduce((left, right) => (right.spread > left.spread ? right : left));
  const noise = Math.max(...references);
  const verdict =
    noise <= QUIET ? "a quiet run" : "a noisy run: compare its figures with no other run";
  return (
    `The three rounds of a row lie ${percent(median(spreads))} apart in the middle, at most ${percent(worst.spread)} ` +
    `(${worst.name}); those of the references at most ${percent(noise)}: ${verdict}.`
  );
}

function percent(share) {
  return share === undefined ? "" : `${(share * 100).toFixed(1)} %`;
}

function row(cells) {
  return `| ${cells.join(" | ")} |`;
}

function speedTable(speeds) {
  const lines = speeds.map(({ name, perSecond, p50, p95, p99, loop, spread, share, target }) =>
    row([
      name,
      perSecond.toFixed(0),
      p50.toFixed(1),
      p95.toFixed(1),
      p99.toFixed(1),
      (p99 / p50).toFixed(1),
      loop.toFixed(0),
      percent(spread),
      percent(share),
      percent(target),
    ]),
  );
  return [
    row([
      "32 clients",
      "per second",
      "p50 ms",
      "p95 ms",
      "p99 ms",
      "p99 / p50",
      "event loop p99 ms",
      "spread",
      "of the reference",
      "to reach",
    ]),
    row(["---", ...Array.from({ length: 9 }, () => "---:")]),
    ...lines,
  ];
}

function weightTable(weights) {
  return [
    row(["first visit in Chromium", "KB over the line", "of which script", "requests"]),
    row(["---", "---:", "---:", "---:"]),
    ...weights.map(({ name, bytes, scriptBytes, requests }) =>
      row([name, (bytes / 1024).toFixed(1), (scriptBytes / 1024).toFixed(1), requests]),
    ),
  ];
}

function featureTable({ title, rows }) {
  return [
    "",
    row([title, "measured", "to reach"]),
    row(["---", "---:", "---:"]),
    ...rows.map(({ name, value, target = "" }) => row([name, value, target])),
  ];
}

/** The report as Markdown, which reads well in a terminal too. */
export function asMarkdown({ when, node, processor, speeds, start, memory, weights, features }) {
  return [
    `Measured on ${when.slice(0, 10)} with Node ${node} on ${processor}; medians of three rounds.`,
    "",
    describeNoise(speeds),
    "",
    ...speedTable(speeds),
    "",
    "To reach besides: p99 at most 4 times p50, and an event loop that is under 50 ms late (of which 10 ms is the step of " +
      "the measurement).",
    "",
    ...weightTable(weights),
    "",
    `A later start answers after ${(start / 1000).toFixed(2)} s (to reach: 1.0 s). ` +
      `Memory: ${memory.idle.toFixed(0)} MB idle, ${memory.afterwards.toFixed(0)} MB afterwards (to reach: 120 and 250 MB).`,
    ...features.flatMap(featureTable),
  ].join("\n");
}

/** What machine this is, for whoever compares. */
export function describeProcessor() {
  const all = cpus();
  return `${all.length} cores (${all[0]?.model.trim() ?? "unknown"})`;
}

/** Writes the results as JSON. */
export function writeJson(file, results) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** Puts the report between its two marks in a Markdown file; leaves a file without marks as it is. */
export async function updateBlock(file, markdown) {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin) return false;
  const after = text.slice(end);
  const updated = `${text.slice(0, begin)}${BEGIN}\n\n${markdown}\n\n${after}`;
  writeFileSync(file, await format(updated, { ...(await resolveConfig(file)), filepath: file }));
  return true;
}
