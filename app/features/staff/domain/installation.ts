/**
 * What keeps an installation from being ready for real people, and how serious that is.
 *
 * Rule: what endangers people or loses what they gave is red; what will become a problem is amber; nothing is green that
 * was not looked at.
 * Source: requirements, running the service.
 */

export type CheckLevel = "green" | "amber" | "red";

/** What is looked at, in the order in which it is shown. */
export const CHECKED = [
  "https",
  "cookies",
  "mailServer",
  "mailSender",
  "key",
  "backup",
  "securityContact",
  "examples",
  "node",
  "disk",
  "clock",
] as const;
export type Checked = (typeof CHECKED)[number];

/** What was found. Ages are in hours; null where nobody knows. */
export interface InstallationFacts {
  publicUrl: string;
  cookiesSecure: boolean;
  mailServer: "none" | "set" | "answers" | "silent";
  mailFrom: string;
  /** null when the key is not in a file */
  keyFileMode: number | null;
  backupAge: number | null;
  /** text of security.txt; null when it is not there */
  securityText: string | null;
  exampleData: boolean;
  nodeVersion: string;
  freeBytes: number;
  /** how far the newest entry of the audit log lies ahead of the clock */
  hoursAhead: number;
}

export type InstallationCheck = { checked: Checked; level: CheckLevel };

const GIGABYTE = 1024 ** 3;
const OTHERS_MAY_READ = 0o077;
const MINUTES_IN_HOUR = 60;

function levelOfBackup(age: number | null): CheckLevel {
  if (age === null) return "red";
  if (age <= 26) return "green";
  return age <= 8 * 24 ? "amber" : "red";
}

/** Whether a security.txt still names the made-up contact it comes with. */
export function isPlaceholderContact(securityText: string): boolean {
  return securityText.includes(".example");
}

function levelOfContact(text: string | null, now: Date): CheckLevel {
  if (text === null || isPlaceholderContact(text)) return "red";
  const expires = /^Expires:\s*(\S+)/m.exec(text)?.[1];
  const left = expires === undefined ? 0 : new Date(expires).getTime() - now.getTime();
  if (!(left > 0)) return "red";
  return left < 30 * 24 * MINUTES_IN_HOUR * 60_000 ? "amber" : "green";
}

function levelOfNode(version: string): CheckLevel {
  const major = Number(version.split(".")[0]);
  return major >= 22 ? "green" : "amber";
}

function levelOfDisk(free: number): CheckLevel {
  if (free < GIGABYTE) return "red";
  return free < 5 * GIGABYTE ? "amber" : "green";
}

function levelOfMail(server: InstallationFacts["mailServer"]): CheckLevel {
  if (server === "answers") return "green";
  return server === "set" ? "amber" : "red";
}

function safe(holds: boolean): CheckLevel {
  return holds ? "green" : "red";
}

/** What time or an accident breaks, other than what was never set up. */
const BREAKS: readonly Checked[] = ["key", "backup", "securityContact", "disk", "clock"];

/** What of an installation is red although it may have been green before. */
export function brokenOf(checks: readonly InstallationCheck[]): Checked[] {
  return checks.flatMap(({ checked, level }) =>
    level === "red" && BREAKS.includes(checked) ? [checked] : [],
  );
}

/** Judges an installation. */
export function checkInstallation(facts: InstallationFacts, now: Date): InstallationCheck[] {
  const levels: Record<Checked, CheckLevel> = {
    https: safe(facts.publicUrl.startsWith("https://")),
    cookies: safe(facts.cookiesSecure),
    mailServer: levelOfMail(facts.mailServer),
    mailSender: safe(!/@(?:localhost|[^@]*\.example)\b/.test(facts.mailFrom)),
    key: safe(facts.keyFileMode === null || (facts.keyFileMode & OTHERS_MAY_READ) === 0),
    backup: levelOfBackup(facts.backupAge),
    securityContact: levelOfContact(facts.securityText, now),
    examples: safe(!facts.exampleData),
    node: levelOfNode(facts.nodeVersion),
    disk: levelOfDisk(facts.freeBytes),
    clock: safe(facts.hoursAhead * MINUTES_IN_HOUR <= 5),
  };
  return CHECKED.map((checked) => ({ checked, level: levels[checked] }));
}
