/**
 * `npm run bench`: how fast the product is beside the bare machine, how soon it starts, how much it weighs.
 *
 * Absolute speeds differ from machine to machine, so each is a share of a reference that is measured in turn in the
 * same run. Each feature then measures what it promises at the sizes it promises. `npm run bench -- --seconds 1` is a quick
 * look, `--no-features` leaves the features out.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildPages,
  buildTools,
  generateClient,
  install,
  root,
  runAndExit,
} from "../../prepare.mjs";
import { findChromium } from "../runner/chromium.mjs";
import { fillList } from "./fill.mjs";
import { ask, askExpecting, measure, openAgent } from "./load.mjs";
import {
  asMarkdown,
  describeProcessor,
  median,
  summarize,
  updateBlock,
  writeJson,
} from "./report.mjs";
import {
  BROWSER,
  PAGES,
  productScenarios,
  readFilledSurvey,
  referenceScenarios,
} from "./scenarios.mjs";
import { startProduct, startReference } from "./servers.mjs";
import { weighPages } from "./weights.mjs";

const ROUNDS = 3;
const PRODUCT_PORT = 4400;
const REFERENCE_PORT = 4401;
/** More submissions than one measurement can use up. */
const PREPARED_PER_SECOND = 1_500;

function secondsWanted(parameters) {
  const given = parameters[parameters.indexOf("--seconds") + 1];
  return parameters.includes("--seconds") ? Number(given) : 5;
}

/** Fetches a page as often as there may be visits. */
async function fetchPages(base, path, count) {
  const agent = openAgent();
  const pages = [];
  const fetchNext = async () => {
    while (pages.length < count)
      pages.push((await ask(agent, base, { path, headers: BROWSER })).text);
  };
  await Promise.all(Array.from({ length: 8 }, fetchNext));
  agent.destroy();
  return pages;
}

async function measureScenario({ base, visits, prepare, visitsOf }, seconds, firstVisit) {
  if (prepare === undefined) {
    return measure(base, seconds, (number) => visits(firstVisit + number));
  }
  const pages = await fetchPages(base, prepare, seconds * PREPARED_PER_SECOND);
  const prepared = visitsOf(pages);
  return measure(base, seconds, prepared);
}

/** Measures everything in turn, three times; gives the rounds of each scenario by its name. */
async function measureAll(scenarios, seconds) {
  const rounds = new Map(scenarios.map(({ name }) => [name, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const scenario of scenarios) {
      const result = await measureScenario(scenario, seconds, round * 10_000);
      console.log(`round ${round}: ${scenario.name}: ${result.perSecond.toFixed(0)} per second`);
      rounds.get(scenario.name).push(result);
    }
  }
  return rounds;
}

function speedsOf(scenarios, rounds) {
  const speeds = new Map(scenarios.map(({ name }) => [name, summarize(rounds.get(name))]));
  return scenarios.map(({ name, share, target }) => {
    const speed = speeds.get(name);
    const reference = share === undefined ? undefined : speeds.get(share);
    const part = reference === undefined ? undefined : speed.perSecond / reference.perSecond;
    return { name, ...speed, share: part, target };
  });
}

/** Milliseconds to the first answer of a start where nothing changed: the middle one of three. */
async function measureStart(folder) {
  const times = [];
  for (let attempt = 0; attempt < ROUNDS; attempt += 1) {
    const product = await startProduct(folder, PRODUCT_PORT);
    times.push(product.startMilliseconds);
    await product.stop();
  }
  return median(times);
}

async function readSurvey(base) {
  const agent = openAgent();
  const filled = await readFilledSurvey(base, (step) => askExpecting(agent, base, step));
  agent.destroy();
  return filled;
}

async function measureProduct(folder, seconds) {
  const reference = await startReference(folder, REFERENCE_PORT);
  const product = await startProduct(folder, PRODUCT_PORT);
  try {
    const memory = { idle: product.memory() };
    const weights = await weighPages(await findChromium(), product.base, PAGES);
    const filled = await readSurvey(product.base);
    const scenarios = [
      ...referenceScenarios(reference.base),
      ...productScenarios(product.base, filled),
    ];
    const rounds = await measureAll(scenarios, seconds);
    memory.afterwards = product.memory();
    return { speeds: speedsOf(scenarios, rounds), memory, weights };
  } finally {
    await product.stop();
    await reference.stop();
  }
}

const FEATURES = ["surveys", "sessions", "proposals", "reporting", "figures"];

/** What each feature promises, one after the other: none may slow another down. */
async function measureFeatures() {
  const tables = [];
  for (const feature of FEATURES) {
    console.log(`measuring ${feature}`);
    const { measure: measureFeature } = await import(`./features/${feature}.mjs`);
    const table = await measureFeature();
    for (const { name, value } of table.rows) console.log(`  ${name}: ${value}`);
    tables.push(table);
  }
  return tables;
}

async function main() {
  process.chdir(root);
  const seconds = secondsWanted(process.argv.slice(2));
  for (const prepare of [install, generateClient, buildTools, buildPages]) await prepare();
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-"));
  try {
    // The first start loads the examples; the later ones are what is measured.
    await (await startProduct(folder, PRODUCT_PORT)).stop();
    fillList(join(folder, "inbreng.db"));
    const start = await measureStart(folder);
    const results = {
      when: new Date().toISOString(),
      node: process.versions.node,
      processor: describeProcessor(),
      seconds,
      start,
      ...(await measureProduct(folder, seconds)),
      features: process.argv.includes("--no-features") ? [] : await measureFeatures(),
    };
    const markdown = asMarkdown(results);
    writeJson(join(".bench", "results.json"), results);
    await updateBlock("README.md", markdown);
    console.log(`\n${markdown}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runAndExit(main);
