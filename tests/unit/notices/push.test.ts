import { describe, expect, it, test } from "vitest";
import { pushDueAt, pushOutcome } from "~/features/notices/domain/push-delivery";
import { pushEndpointVerdict } from "~/features/notices/domain/push-endpoint";
import { isPublicAddress } from "~/platform/web-push.server";

describe("the address of a push service", () => {
  test.each([
    "https://fcm.googleapis.com/fcm/send/abc:def",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
    "https://web.push.apple.com/QOsX",
    "https://wns2-par02p.notify.windows.com/w/?token=BQ%3d",
  ])("%s is taken", (address) => {
    expect(pushEndpointVerdict(address, undefined)).toEqual({ ok: true, endpoint: address });
  });

  test.each([
    "http://push.example.org/a",
    "https://push.example.org:8443/a",
    "https://push.example.org:80/a",
    "https://user:secret@push.example.org/a",
    "https://push.example.org/a#b",
    "https://127.0.0.1/a",
    "https://2130706433/a",
    "https://0x7f.1/a",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/a",
    "https://[fd00::1]/a",
    "https://localhost/a",
    "https://localhost./a",
    "https://metadata/a",
    "https://db.internal/a",
    "https://printer.local/a",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "niets",
    "",
    `https://push.example.org/${"a".repeat(1_100)}`,
  ])("%s is refused", (address) => {
    expect(pushEndpointVerdict(address, undefined)).toEqual({ ok: false, code: "not_a_service" });
  });

  it("of a test is taken only at that origin", () => {
    const service = "http://127.0.0.1:4000";
    expect(pushEndpointVerdict(`${service}/a`, service)).toMatchObject({ ok: true });
    expect(pushEndpointVerdict("http://127.0.0.1:4001/a", service)).toMatchObject({ ok: false });
  });
});

describe("what a name leads to", () => {
  test.each(["8.8.8.8", "142.250.179.170", "2a00:1450:400e:80d::200a"])(
    "%s is public",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.31.0.1"],
    ...["192.168.1.1", "224.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1"],
    ...["::ffff:10.0.0.1", "fd12::1", "fe80::1", "ff02::1", "2001:db8::1"],
  ])("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("what becomes of the news", () => {
  const answered = (answer: number, retryAfterSeconds: number | null = null) => ({
    answer,
    retryAfterSeconds,
  });

  it("is told once the service took it, and a browser that is gone is forgotten", () => {
    expect(pushOutcome(answered(201), 0)).toEqual({ result: "told" });
    expect(pushOutcome(answered(404), 0)).toEqual({ result: "gone" });
    expect(pushOutcome(answered(410), 3)).toEqual({ result: "gone" });
  });

  it("is never sent again when it may have arrived", () => {
    expect(pushOutcome({ broken: "after" }, 0)).toEqual({ result: "dropped" });
  });

  it("is tried later and later, or when the service says so, and then let go", () => {
    const seconds = [0, 1, 2, 6].map((attempts) => pushOutcome({ broken: "before" }, attempts));
    expect(seconds).toEqual(
      [60, 120, 240, 3_840].map((wait) => ({ result: "later", seconds: wait })),
    );
    expect(pushOutcome(answered(429, 900), 0)).toEqual({ result: "later", seconds: 900 });
    expect(pushOutcome(answered(503, 9_999_999), 0)).toEqual({ result: "later", seconds: 86_400 });
    expect(pushOutcome(answered(500), 7)).toEqual({ result: "dropped" });
    expect(pushOutcome(answered(302), 0)).toMatchObject({ result: "later" });
  });

  it("waits an hour in a browser that was told just now", () => {
    const now = new Date("2027-03-01T09:00:00Z");
    expect(pushDueAt(null, now)).toEqual(now);
    const before = new Date("2027-03-01T08:45:00Z");
    expect(pushDueAt(before, now)).toEqual(new Date("2027-03-01T09:45:00Z"));
    expect(pushDueAt(new Date("2027-02-01T08:45:00Z"), now)).toEqual(now);
  });
});
