/** Runs a command of `prisma/tools` as a process of its own, for work that would keep visitors waiting. */
import { spawn } from "node:child_process";
import { join } from "node:path";

/**
 * Runs one command with the settings of this process.
 * @param name as `prisma/tools/run.mjs` knows it
 * @throws Error with what it said when it fails
 */
export function runCommand(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join("prisma", "tools", "run.mjs"), name], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stop = () => child.kill();
    process.once("exit", stop);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (part: string) => (said += part));
    }
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", stop);
      if (code === 0) resolve();
      else reject(new Error(`The command ${name} failed: ${said}`));
    });
  });
}
