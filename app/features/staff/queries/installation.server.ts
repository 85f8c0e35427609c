import { readdirSync, statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { brokenOf, checkInstallation } from "~/features/staff/domain/installation";
import type {
  Checked,
  InstallationCheck,
  InstallationFacts,
} from "~/features/staff/domain/installation";
import { readSecurityText } from "~/features/staff/queries/security-text.server";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { env, publicUrl } from "~/platform/env.server";
import { mailServerAnswers } from "~/platform/smtp.server";

const HOUR = 60 * 60 * 1000;

/** Hours since the newest file of the folder was written; null when there is none. */
function ageOfNewest(folder: string | undefined, now: Date): number | null {
  if (folder === undefined) return null;
  try {
    const times = readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);
    return times.length === 0 ? null : (now.getTime() - Math.max(...times)) / HOUR;
  } catch {
    return null;
  }
}

async function mailServerNow(): Promise<InstallationFacts["mailServer"]> {
  if (env().SMTP_URL === undefined) return "none";
  return (await mailServerAnswers()) ? "answers" : "silent";
}

async function look(
  client: Connection,
  mailServer: InstallationFacts["mailServer"],
  now: Date,
): Promise<InstallationCheck[]> {
  const settings = env();
  const [region, newest, disk] = await Promise.all([
    client.region.findFirst({ select: { exampleData: true } }),
    client.auditEntry.findFirst({ orderBy: { sequence: "desc" }, select: { at: true } }),
    statfs(dirname(settings.DATABASE_FILE)),
  ]);
  const keyFile = statSync(settings.SECRET_KEY_FILE, { throwIfNoEntry: false });
  const facts: InstallationFacts = {
    publicUrl: publicUrl(),
    cookiesSecure: settings.COOKIE_SECURE || publicUrl().startsWith("https://"),
    mailServer,
    mailFrom: settings.MAIL_FROM,
    keyFileMode: settings.SECRET_KEY === undefined ? (keyFile?.mode ?? 0) & 0o777 : null,
    backupAge: ageOfNewest(settings.BACKUP_FOLDER, now),
    securityText: readSecurityText(),
    exampleData: region?.exampleData ?? false,
    nodeVersion: process.versions.node,
    freeBytes: disk.bavail * disk.bsize,
    hoursAhead: newest === null ? 0 : (newest.at.getTime() - now.getTime()) / HOUR,
  };
  return checkInstallation(facts, now);
}

/** Looks at this installation: what still keeps it from being ready for real people. */
export async function loadInstallation(now: Date): Promise<InstallationCheck[]> {
  return look(await database(), await mailServerNow(), now);
}

/** What ran well once and broke, as far as it is seen without asking anybody else; the mail server is not asked. */
export async function brokenParts(client: Connection, now: Date): Promise<Checked[]> {
  return brokenOf(await look(client, "set", now));
}
