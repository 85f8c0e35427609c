import { describe, expect, test } from "vitest";
import { CHECKED, checkInstallation } from "~/features/staff/domain/installation";
import type { Checked, InstallationFacts } from "~/features/staff/domain/installation";

const NOW = new Date("2026-11-28T08:00:00Z");
const READY: InstallationFacts = {
  publicUrl: "https://inbreng.regio.nl",
  cookiesSecure: true,
  mailServer: "answers",
  mailFrom: "Inbreng <inbreng@regio.nl>",
  keyFileMode: 0o600,
  backupAge: 5,
  securityText: "Contact: mailto:security@regio.nl\nExpires: 2027-11-01T00:00:00.000Z\n",
  exampleData: false,
  nodeVersion: "24.9.0",
  freeBytes: 50 * 1024 ** 3,
  hoursAhead: -1,
};

function levelOf(checked: Checked, facts: Partial<InstallationFacts>) {
  const checks = checkInstallation({ ...READY, ...facts }, NOW);
  return checks.find((check) => check.checked === checked)?.level;
}

describe("an installation", () => {
  test("that is ready is green in everything", () => {
    const checks = checkInstallation(READY, NOW);
    expect(checks.map(({ checked }) => checked)).toEqual([...CHECKED]);
    expect(checks.filter(({ level }) => level !== "green")).toEqual([]);
  });

  test.each<[Checked, Partial<InstallationFacts>, string]>([
    ["https", { publicUrl: "http://localhost:3000" }, "red"],
    ["cookies", { cookiesSecure: false }, "red"],
    ["mailServer", { mailServer: "none" }, "red"],
    ["mailServer", { mailServer: "silent" }, "red"],
    ["mailSender", { mailFrom: "Inbreng <inbreng@localhost>" }, "red"],
    ["key", { keyFileMode: 0o644 }, "red"],
    ["key", { keyFileMode: null }, "green"],
    ["backup", { backupAge: null }, "red"],
    ["backup", { backupAge: 30 }, "amber"],
    ["backup", { backupAge: 24 * 9 }, "red"],
    ["securityContact", { securityText: null }, "red"],
    ["securityContact", { securityText: "Contact: mailto:security@inbreng.example" }, "red"],
    [
      "securityContact",
      { securityText: "Contact: mailto:a@regio.nl\nExpires: 2026-12-01" },
      "amber",
    ],
    ["securityContact", { securityText: "Contact: mailto:a@regio.nl\nExpires: 2026-11-01" }, "red"],
    ["securityContact", { securityText: "Contact: mailto:a@regio.nl" }, "red"],
    ["examples", { exampleData: true }, "red"],
    ["node", { nodeVersion: "20.19.5" }, "amber"],
    ["disk", { freeBytes: 1024 ** 3 / 2 }, "red"],
    ["disk", { freeBytes: 2 * 1024 ** 3 }, "amber"],
    ["clock", { hoursAhead: 1 }, "red"],
  ])("is judged on %s for %o: %s", (checked, facts, level) => {
    expect(levelOf(checked, facts)).toBe(level);
  });
});
