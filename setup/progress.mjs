/**
 * Says what a start does, for how long about, and that it goes on: a bar where there is a screen, lines where there is none.
 *
 * How long a step takes is what it took here before, else what it takes on a small machine; what is left follows the
 * speed of the steps that are done. It is an estimate, and said as one.
 */

/** Seconds that a step takes on two cores with a common connection. */
const USUAL_SECONDS = { packages: 75, native: 120, client: 4, tools: 12, pages: 45, database: 30 };
/** Milliseconds between two looks at a bar, and between two lines. */
const BAR_EVERY = 500;
const LINE_EVERY = 10_000;
const BAR_CELLS = 24;
/** A machine is at most so many times slower or quicker than expected; one odd step says no more. */
const SLOWEST = 6;
const QUICKEST = 0.25;

/** The steps that are to come, with what they take; steps that nobody announced are told without a time. */
let planned = [];
const done = [];

/**
 * Announces the steps of a start, and tells them when it is more than a short one.
 * @param names of the steps that have something to do
 * @param recorded seconds that steps took here before, by name
 */
export function announceSteps(names, recorded = {}) {
  planned = names.map((name) => ({ name, seconds: recorded[name] ?? USUAL_SECONDS[name] ?? 10 }));
  const seconds = planned.reduce((sum, step) => sum + step.seconds, 0);
  if (!names.includes("packages")) return;
  console.log(
    `This is the first start here, or what it needs has changed. It takes ${roughly(seconds)}, once: it gets the packages, ` +
      "builds the server and its pages, and makes a database. Stop it whenever you want: the next start goes on.",
  );
}

/** Seconds as a person says them: never more exact than an estimate is. */
export function roughly(seconds) {
  if (seconds < 15) return "a few seconds";
  if (seconds < 90) return `about ${Math.ceil(seconds / 10) * 10} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return `about ${minutes} minutes`;
}

/**
 * What is left, by what the finished steps took against what was expected of them.
 * @returns seconds, and whether the present step takes longer than it should
 */
export function timeLeft({ finished, current, elapsed, coming }) {
  const expected = finished.reduce((sum, step) => sum + step.seconds, 0);
  const taken = finished.reduce((sum, step) => sum + step.taken, 0);
  const pace = expected === 0 ? 1 : Math.min(SLOWEST, Math.max(QUICKEST, taken / expected));
  const ofCurrent = current * pace - elapsed;
  const ofComing = coming.reduce((sum, seconds) => sum + seconds * pace, 0);
  return { seconds: Math.max(0, ofCurrent) + ofComing, isLate: ofCurrent < 0 };
}

/** "[######..................] about 2 minutes left" */
export function drawBar(share, { seconds, isLate }) {
  const cells = Math.min(BAR_CELLS, Math.max(0, Math.floor(share * BAR_CELLS)));
  return `[${"#".repeat(cells)}${".".repeat(BAR_CELLS - cells)}] ${inWords({ seconds, isLate })}`;
}

function inWords({ seconds, isLate }) {
  return isLate ? "this step takes longer than expected; still busy" : `${roughly(seconds)} left`;
}

function lookAt(name, elapsed) {
  const index = planned.findIndex((step) => step.name === name);
  if (index < 0) return undefined;
  const coming = planned.slice(index + 1).map(({ seconds }) => seconds);
  const current = planned[index].seconds;
  const left = timeLeft({ finished: done, current, elapsed, coming });
  const past = done.reduce((sum, { taken }) => sum + taken, 0) + elapsed;
  return { left, share: past / (past + left.seconds) };
}

/** Shows how far a step is until it is told to end. */
function show(name, began) {
  const elapsed = () => (performance.now() - began) / 1000;
  const isScreen = process.stdout.isTTY === true;
  const line = () => {
    const look = lookAt(name, elapsed());
    const words = look === undefined ? "" : `, ${inWords(look.left)}`;
    console.log(`  still busy (${elapsed().toFixed(1)} s)${words}`);
  };
  const bar = () => {
    const look = lookAt(name, elapsed());
    if (look !== undefined) process.stdout.write(`\r\u001b[K  ${drawBar(look.share, look.left)}`);
  };
  const hasBar = isScreen && lookAt(name, 0) !== undefined;
  const timer = setInterval(hasBar ? bar : line, hasBar ? BAR_EVERY : LINE_EVERY);
  return () => {
    clearInterval(timer);
    if (hasBar) process.stdout.write("\r\u001b[K");
    return elapsed();
  };
}

/** Says something in the middle of a step, on a line of its own. */
export function tell(words) {
  if (process.stdout.isTTY === true) process.stdout.write("\r\u001b[K");
  console.log(`  ${words}`);
}

/**
 * Says what is being done and, when it lasts, that it is still going on.
 * @param name of an announced step; its time counts for what is left
 * @returns what the work gives, and the seconds it took
 */
export async function timedStep(title, name, work) {
  console.log(`> ${title} ...`);
  const end = show(name, performance.now());
  let taken = 0;
  try {
    const result = await work();
    return { result, seconds: (taken = end()) };
  } finally {
    if (taken === 0) end();
    else console.log(`  done in ${taken.toFixed(1)} s`);
    const index = planned.findIndex((step) => step.name === name);
    // Steps before this one that were announced had nothing to do after all.
    if (index >= 0) {
      const [step] = planned.splice(0, index + 1).slice(-1);
      if (taken > 0) done.push({ ...step, taken });
    }
  }
}
