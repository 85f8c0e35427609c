/** Runs steps beside one another on the cores there are, each with what it said in one piece. */
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { availableParallelism, setPriority, totalmem } from "node:os";
import { join } from "node:path";

const GIGABYTE = 1024 ** 3;
/** What a step needs at most: a browser with the server it visits, or the program of the linter. */
const MEMORY_OF_A_STEP = 2 * GIGABYTE;
const MOST_LANES = 4;
const HEARTBEAT = 60_000;
/** Of a step that gives way: it runs on what the longest step leaves, because the whole run lasts as long as that one. */
const GIVES_WAY = 5;

/**
 * How many steps run beside one another, and how many workers each may use. Where there are several cores one more step
 * runs than there are: browsers, mail and processes that end are waited for, and meanwhile a core would do nothing.
 *
 * @param steps how many there are to run
 * @param machine its cores and its memory in bytes
 */
export function divide(steps, machine = { cores: availableParallelism(), memory: totalmem() }) {
  const room = Math.floor(machine.memory / MEMORY_OF_A_STEP);
  const wanted = machine.cores > 1 ? machine.cores + 1 : 1;
  const lanes = Math.max(1, Math.min(wanted, room, steps, MOST_LANES));
  return { lanes, workers: Math.max(1, Math.floor(machine.cores / lanes)) };
}

/**
 * Does every piece of work, at most `lanes` at once, begun in the order given.
 *
 * @returns what each gave, in the order given
 */
export async function besideOneAnother(lanes, works) {
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < works.length) {
      const place = next++;
      results[place] = await works[place]();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** What runs now, with what it said so far: told at once when the whole run is stopped. */
const running = new Map();

function tell(name) {
  const said = running.get(name)?.said ?? [];
  running.delete(name);
  process.stdout.write(Buffer.concat(said));
}

/** Lets whoever watches know that it goes on, and keeps what was said when the run is ended from outside. */
export function watch() {
  const heartbeat = setInterval(() => {
    const seconds = ({ began }) => ((performance.now() - began) / 1000).toFixed(0);
    const busy = [...running].map(([name, step]) => `${name} (${seconds(step)} s)`);
    if (busy.length > 0) console.log(`  busy with ${busy.join(" and ")}`);
  }, HEARTBEAT);
  heartbeat.unref();
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.once(signal, () => {
      for (const name of [...running.keys()]) {
        console.log(`\n== ${name}: stopped by ${signal}; it said until then:`);
        tell(name);
      }
      process.exit(1);
    });
  }
}

/**
 * Listens to what a step says: told at once on the terminal when it is alone, otherwise kept until `tell`.
 *
 * @param folder where a file of the step can be followed meanwhile
 * @param givesWay whether the programs of the step run on what others leave of the machine
 */
export function listen(name, isAlone, folder, givesWay) {
  if (isAlone) return { run: starter(undefined, false), tell: () => undefined };
  const said = [];
  running.set(name, { began: performance.now(), said });
  const keep = (part) => {
    said.push(part);
    appendFileSync(join(folder, `${name}.log`), part);
  };
  return { run: starter(keep, givesWay), tell: () => tell(name) };
}

/** A function that runs a program and gives its exit code; what it says is kept, or told at once. */
function starter(keep, givesWay) {
  return (program, parameters, { environment = {}, folder } = {}) =>
    new Promise((resolve) => {
      const output = keep === undefined ? "inherit" : "pipe";
      const child = spawn(program, parameters, {
        cwd: folder,
        env: { ...process.env, ...environment },
        stdio: ["ignore", output, output],
      });
      if (givesWay && child.pid !== undefined) setPriority(child.pid, GIVES_WAY);
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on("data", keep);
      }
      child.on("error", (error) => {
        keep?.(Buffer.from(`${program} cannot run: ${error.message}\n`));
        resolve(1);
      });
      child.on("close", (code) => resolve(code ?? 1));
    });
}
