/** `npm run check`: what still keeps this installation from being ready for real people. */
import { loadInstallation } from "~/features/staff/queries/installation.server";
import { translator } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { closeDatabase } from "~/platform/db.server";
import { requireReadyDatabase } from "./ready-database";

const COLOURS = { green: "\u001b[32m", amber: "\u001b[33m", red: "\u001b[31m" } as const;
const PLAIN = "\u001b[0m";

/** Entry of the command; returns the exit code: 1 when something is red. */
export async function run(): Promise<number> {
  await requireReadyDatabase();
  try {
    const t = translator("en");
    const checks = await loadInstallation(now());
    for (const { checked, level } of checks) {
      const mark = process.stdout.isTTY ? `${COLOURS[level]}${level}${PLAIN}` : level;
      const advice = level === "green" ? "" : `: ${t(`staff.installDo_${checked}`)}`;
      console.log(`${mark}  ${t(`staff.install_${checked}`)}${advice}`);
    }
    return checks.some(({ level }) => level === "red") ? 1 : 0;
  } finally {
    await closeDatabase();
  }
}
