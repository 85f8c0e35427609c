/** The product as a process of its own, started as a container starts it, for tests that kill it. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../runner/port.mjs";

/** A process that was started, with what it said so far. */
export interface StartedServer {
  child: ChildProcess;
  port: number;
  said: () => string;
  /** Resolves when it can be visited; rejects with what it said when it ended before. */
  open: () => Promise<string>;
  /** Sends a signal and gives the exit code. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/**
 * Starts `start.mjs` with settings of its own.
 * @param environment settings, undefined for one that is not set; nothing of the surrounding tests is taken along but the path of programs
 */
export async function startServer(
  environment: Record<string, string | undefined>,
  ...parameters: string[]
): Promise<StartedServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ["start.mjs", ...parameters], {
    env: {
      NODE_ENV: "production",
      PATH: process.env["PATH"],
      PORT: String(port),
      HOST: "127.0.0.1",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => (said += part));
  }
  const ended = once(child, "close");
  const open = () =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (said.includes("Inbreng is open at")) resolve(`http://127.0.0.1:${port}`);
      };
      look();
      child.stdout.on("data", look);
      void ended.then(() => {
        reject(new Error(said));
      });
    });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return { child, port, said: () => said, open, end };
}
