/** Programs of others that read the files of the product, where the machine has them or can get them. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

function runs(program: string): boolean {
  return spawnSync(program, ["--version"], { timeout: 20_000 }).status === 0;
}

/** Whether PSPP, the free reader of SPSS syntax, can be used; Debian's package is installed where that is allowed. */
export function hasPspp(): boolean {
  if (runs("pspp")) return true;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const install = ["install", "--yes", "--no-install-recommends", "pspp"];
  spawnSync("apt-get", ["update"], { timeout: 120_000 });
  spawnSync("apt-get", install, {
    timeout: 240_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return runs("pspp");
}

/** Whether Python can be used, whose reader of CSV follows the standard. */
export function hasPython(): boolean {
  return runs("python3");
}
