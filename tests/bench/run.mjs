/**
 * `npm run bench`: how fast the product is beside the bare machine, how soon it starts, how much it weighs.
 *
 * Absolute speeds differ from machine to machine, so each is a share of a reference that is measured in turn in the
 * same run. Each feature then measures what it promises at the sizes it promises. `npm run bench -- --seconds 1` is a quick
 * look, `--no-features` leaves the features out; only a whole run is written to `docs/bench.md`.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
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
import { ask, askExpecting, keepAsking, measure, openAgent } from "./load.mjs";
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
  bareScenarios,
  productScenarios,
  readFilledSurvey,
  referenceScenarios,
} from "./scenarios.mjs";
import { PAGES_ANEW, startProduct, startReference } from "./servers.mjs";
import { weighPages } from "./weights.mjs";

const ROUNDS = 3;
const SECONDS = 5;
/** Where the tables of a whole run go. */
const DOCUMENT = join("docs", "bench.md");
/** More submissions than one measurement can use up. */
const PREPARED_PER_SECOND = 1_500;

function secondsWanted(parameters) {
  const given = parameters[parameters.indexOf("--seconds") + 1];
  return parameters.includes("--seconds") ? Number(given) : SECONDS;
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

/** What the clients of a scenario ask for, by the number of the visit; what is read beforehand is read here. */
async function visitsOf({ base, visits, prepare, preparedVisits }, seconds, firstVisit) {
  if (prepare === undefined) return (number) => visits(firstVisit + number);
  return preparedVisits(await fetchPages(base, prepare, seconds * PREPARED_PER_SECOND));
}

async function measureScenario(scenario, server, seconds, firstVisit) {
  const { base, meanwhile } = scenario;
  const nextVisit = await visitsOf(scenario, seconds, firstVisit);
  await server.eventLoopDelay();
  const writing = meanwhile === undefined ? undefined : keepAsking(base, meanwhile);
  const speed = await measure(base, seconds, nextVisit);
  await writing?.stop();
  return { ...speed, loop: await server.eventLoopDelay() };
}

/** Measures everything in turn, three times; gives the rounds of each scenario by its name. */
async function measureAll(servers, scenarios, seconds) {
  const rounds = new Map(scenarios.map(({ name }) => [name, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const scenario of scenarios) {
      for (const server of servers.values()) server.requireRunning();
      const server = servers.get(scenario.base);
      const result = await measureScenario(scenario, server, seconds, round * 10_000);
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
    const product = await startProduct(folder);
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
  const reference = await startReference(folder);
  const product = await startProduct(folder);
  try {
    const memory = { idle: product.memory() };
    const weights = await weighPages(await findChromium(), product.base, PAGES);
    const filled = await readSurvey(product.base);
    const scenarios = [
      ...referenceScenarios(reference.base),
      ...productScenarios(product.base, filled),
    ];
    const servers = new Map([reference, product].map((server) => [server.base, server]));
    const rounds = await measureAll(servers, scenarios, seconds);
    memory.afterwards = product.memory();
    return { speeds: speedsOf(scenarios, rounds), memory, weights };
  } finally {
    await product.stop();
    await reference.stop();
  }
}

/** The pages of a product without any cache, beside a reference of their own. */
async function measureBare(folder, seconds) {
  const reference = await startReference(folder);
  const product = await startProduct(folder, PAGES_ANEW);
  try {
    const [page] = referenceScenarios(reference.base);
    const scenarios = [page, ...bareScenarios(product.base)];
    const servers = new Map([reference, product].map((server) => [server.base, server]));
    const speeds = speedsOf(scenarios, await measureAll(servers, scenarios, seconds));
    return speeds.map((speed) =>
      speed.name === page.name ? { ...speed, name: `${page.name}, again` } : speed,
    );
  } finally {
    await product.stop();
    await reference.stop();
  }
}

const FEATURES = [
  "surveys",
  "sessions",
  "live",
  "proposals",
  "reporting",
  "figures",
  "growth",
  "databases",
];

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
  const withFeatures = !process.argv.includes("--no-features");
  for (const prepare of [install, generateClient, buildTools, buildPages]) await prepare();
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-"));
  const another = `${folder}-bare`;
  try {
    // The first start loads the examples; the later ones are what is measured.
    await (await startProduct(folder)).stop();
    fillList(join(folder, "inbreng.db"));
    const start = await measureStart(folder);
    cpSync(folder, another, { recursive: true });
    const { speeds, ...product } = await measureProduct(folder, seconds);
    const results = {
      when: new Date().toISOString(),
      node: process.versions.node,
      processor: describeProcessor(),
      seconds,
      start,
      ...product,
      speeds: [...speeds, ...(await measureBare(another, seconds))],
      features: withFeatures ? await measureFeatures() : [],
    };
    const markdown = asMarkdown(results);
    writeJson(join(".bench", "results.json"), results);
    if (withFeatures && seconds >= SECONDS) await updateBlock(DOCUMENT, markdown);
    console.log(`\n${markdown}`);
    return 0;
  } finally {
    for (const made of [folder, another]) rmSync(made, { recursive: true, force: true });
  }
}

await runAndExit(main);
