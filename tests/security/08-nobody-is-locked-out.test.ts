/** A stranger who keeps trying locks no member of staff out, and learns nothing from how a refusal looks or how long it takes. */
import { beforeEach, describe, expect, test } from "vitest";
import { signIn } from "~/features/staff/commands/sign-in.server";
import { knownDevice } from "~/features/staff/queries/known-device.server";
import { FREE_ATTEMPTS } from "~/features/staff/domain/sign-in-throttle";
import { deviceOf } from "~/platform/known-device.server";
import { totpCode } from "~/platform/totp.server";
import { STAFF_PASSWORD, asActor, cookieOf } from "../support/actors";
import type { StaffVisitor } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";

const NOW = new Date("2026-11-02T10:00:00Z");
const REFUSED = { ok: false, code: "credentials_refused" };

beforeEach(emptyDatabase);

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const from = (address: string, device: string | null = null) => ({
  address,
  device,
  sessionId: null,
});

function right({ email, totpSecret }: Pick<StaffVisitor, "email" | "totpSecret">, moment: Date) {
  return { email, password: STAFF_PASSWORD, code: totpCode(totpSecret, moment) };
}

async function attack(email: string, address: string, tries: number): Promise<void> {
  const wrong = { email, password: "wrong words every time", code: "123456" };
  for (let count = 0; count < tries; count += 1) await signIn(wrong, NOW, from(address));
}

describe("after a stranger tried many times", () => {
  test("the owner signs in from another address", async () => {
    const officer = await asActor("safetyOfficer");
    await attack(officer.email, "203.0.113", 30);
    expect(await signIn(right(officer, NOW), NOW, from("203.0.113"))).toEqual(REFUSED);
    expect((await signIn(right(officer, NOW), NOW, from("198.51.100"))).ok).toBe(true);
  });

  test("the owner signs in from the same address with a browser that was signed in before", async () => {
    const officer = await asActor("safetyOfficer");
    const before = await signIn(right(officer, NOW), NOW, from("203.0.113"));
    if (!before.ok) throw new Error(before.code);
    const Cookie = before.cookies.map(cookieOf).join("; ");
    const request = new Request("http://localhost/", { headers: { Cookie } });
    const device = await knownDevice(deviceOf(request), officer.email);
    expect(device).not.toBeNull();
    await attack(officer.email, "203.0.113", 30);
    const moment = later(60);
    const place = from("203.0.113", device);
    expect((await signIn(right(officer, moment), moment, place)).ok).toBe(true);
  });

  test("the stranger waits, and asking on makes that no longer", async () => {
    const officer = await asActor("safetyOfficer");
    await attack(officer.email, "203.0.113", FREE_ATTEMPTS + 20);
    const during = later(10);
    expect(await signIn(right(officer, during), during, from("203.0.113"))).toEqual(REFUSED);
    const after = later(31);
    expect((await signIn(right(officer, after), after, from("203.0.113"))).ok).toBe(true);
  });
});

test("a browser is known by the account it was signed in to, and by nobody's invention", async () => {
  const one = await asActor("moderator");
  const other = await asActor("moderator");
  const outcome = await signIn(right(one, NOW), NOW);
  if (!outcome.ok) throw new Error(outcome.code);
  const Cookie = outcome.cookies.map(cookieOf).join("; ");
  const request = (cookie: string) =>
    new Request("http://localhost/", { headers: { Cookie: cookie } });
  expect(await knownDevice(deviceOf(request(Cookie)), one.email)).not.toBeNull();
  expect(await knownDevice(deviceOf(request(Cookie)), other.email)).toBeNull();
  expect(await knownDevice(deviceOf(request("inbreng-device=a.b")), one.email)).toBeNull();
});

/** Milliseconds that this process has worked, in all its threads: what others do meanwhile takes none of it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

test("an account that is unknown, off, waits for its owner or waits after tries looks the same", async () => {
  const client = await testDatabase();
  const known = await asActor("moderator");
  const waits = await asActor("moderator");
  await attack(waits.email, "203.0.113", FREE_ATTEMPTS + 1);
  const fresh = await asActor("moderator");
  await client.staffAccount.update({
    where: { id: fresh.actor.staffId },
    data: { passwordHash: "" },
  });
  const off = await asActor("moderator");
  await client.staffAccount.update({ where: { id: off.actor.staffId }, data: { active: false } });
  const emails = [known, waits, fresh, off].map(({ email }) => email);
  const times = new Map<string, number[]>();
  for (let round = 0; round < 9; round += 1) {
    for (const email of [...emails, "nobody@example.org"]) {
      const wrong = { email, password: "wrong words every time", code: "123456" };
      const before = processorTime();
      // From somewhere else each time, but for the one that waits.
      const place = from(email === waits.email ? "203.0.113" : `198.51.${round}`);
      expect(await signIn(wrong, NOW, place)).toEqual(REFUSED);
      times.set(email, [...(times.get(email) ?? []), processorTime() - before]);
    }
  }
  const quickest = [...times.values()].map((each) => Math.min(...each));
  // A refusal without the work of a password takes a twentieth; one core is not twice as quick as another.
  expect(Math.min(...quickest)).toBeGreaterThan(Math.max(...quickest) / 2);
  const failed = await client.auditEntry.groupBy({
    by: ["subjectId"],
    where: { action: "staff.signInFailed" },
    _count: true,
  });
  const counts = failed.map(({ _count }) => _count);
  expect(counts.sort((a, b) => a - b)).toEqual([9, 9, 9, 9, 9 + FREE_ATTEMPTS + 1]);
});
