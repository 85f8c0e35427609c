/**
 * Threads for calculations that take longer than a visitor may wait for somebody else's: a few, which end when nobody needs
 * them. A thread gets plain values and gives plain values back; it knows no database, no clock and no secret.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "./env.server";
import { logUnexpected } from "./log.server";
import { metrics } from "./metrics.server";

/** What threads run, as the build names its files: `app/calculations.server.ts` and `platform/checkpoint.server.ts`. */
type ThreadFile = "calculations" | "checkpoint";
const fileOf = (name: ThreadFile) => join(process.cwd(), "build", "tools", `${name}.js`);
/** Two, so that a short calculation need not wait for a long one. */
const MOST = 2;
/** Milliseconds that a thread without work is kept. */
const IDLE = 30_000;
/** Milliseconds a calculation may take, unless its caller says less. */
const LIMIT = 10_000;

/** What runs calculations, by the name under which the file of the threads exports them. */
export interface Threads {
  run: <Output>(input: unknown, options: { name: string; signal: AbortSignal }) => Promise<Output>;
}

/**
 * Threads that run a file. One that ends while it loads the file tells the pool and not whoever waits for it, so that they
 * are told here.
 */
export async function openThreads(filename: string): Promise<Threads> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({ filename, minThreads: 0, maxThreads: MOST, idleTimeout: IDLE });
  let broken = new AbortController();
  pool.on("error", (error) => {
    logUnexpected(error, "a thread");
    broken.abort(error);
    broken = new AbortController();
  });
  return {
    run: (input, { name, signal }) =>
      pool.run(input, { name, signal: AbortSignal.any([signal, broken.signal]) }),
  };
}

const opened = new Map<ThreadFile, Promise<Threads>>();

/** The threads of this process; there are none while nothing is built, as in a test and during development. */
export function ownThreads(name: ThreadFile): Promise<Threads> | undefined {
  const file = fileOf(name);
  if (env().NODE_ENV !== "production" || !existsSync(file)) return undefined;
  const threads = opened.get(name) ?? openThreads(file);
  opened.set(name, threads);
  return threads;
}

/** How a calculation is asked for. */
export interface CalculationOptions {
  milliseconds?: number;
  threads?: Promise<Threads> | undefined;
}

/**
 * Gives a calculation that runs in a thread.
 * @param name as `app/calculations.server.ts` exports it
 * @param load loads the same calculation where there is no thread; with `import()`, so that nothing of it is loaded before
 * @returns a function that gives undefined when the calculation takes longer than its limit, or breaks
 */
export function inThread<Input, Output>(
  name: string,
  load: () => Promise<(input: Input) => Output | Promise<Output>>,
): (input: Input, options?: CalculationOptions) => Promise<Output | undefined> {
  return async (input, { milliseconds = LIMIT, threads = ownThreads("calculations") } = {}) => {
    if (threads === undefined) return (await load())(input);
    const measure = metrics.calculationSeconds.startTimer({ calculation: name });
    const signal = AbortSignal.timeout(milliseconds);
    try {
      const pool = await threads;
      const output = await pool.run<Output>(input, { name, signal });
      measure({ outcome: "done" });
      return output;
    } catch (error) {
      measure({ outcome: signal.aborted ? "too long" : "failed" });
      if (!signal.aborted) logUnexpected(error, `calculation ${name}`);
      return undefined;
    }
  };
}
