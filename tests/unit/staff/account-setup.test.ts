import { expect, test } from "vitest";
import {
  SETUP_LINK_HOURS,
  newLinkVerdict,
  setupLinkExpiresAt,
  setupLinkWorks,
} from "~/features/staff/domain/account-setup";

const NOW = new Date("2026-11-02T10:00:00Z");

test("a link works up to its moment of expiry and not at it", () => {
  const expiresAt = setupLinkExpiresAt(NOW);
  expect(expiresAt.getTime() - NOW.getTime()).toBe(SETUP_LINK_HOURS * 3_600_000);
  expect(setupLinkWorks(expiresAt, NOW)).toBe(true);
  expect(setupLinkWorks(expiresAt, new Date(expiresAt.getTime() - 1))).toBe(true);
  expect(setupLinkWorks(expiresAt, expiresAt)).toBe(false);
  expect(setupLinkWorks(null, NOW)).toBe(false);
});

test("nobody gives the own account a new link", () => {
  expect(newLinkVerdict("a", "b")).toEqual({ ok: true });
  expect(newLinkVerdict("a", "a")).toEqual({ ok: false, code: "own_account" });
});
