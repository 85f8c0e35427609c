/** A demonstration begins anew at four o'clock at night in Amsterdam, in winter and in summer; another service never does. */
import { afterAll, describe, expect, test, vi } from "vitest";
import { startJobs } from "~/platform/jobs.server";

afterAll(() => {
  delete process.env["DEMO"];
});

/** The jobs of a process with these settings, which are read once per process. */
async function jobsWith(demo: "0" | "1") {
  vi.resetModules();
  process.env["DEMO"] = demo;
  const { scheduledJobs } = await import("~/jobs.server");
  return scheduledJobs();
}

/** Whether the reset begins when the clock of the wall goes from one moment to another. */
async function runsBetween(from: string, to: string): Promise<boolean> {
  const reset = (await jobsWith("1")).find(({ name }) => name === "demo.reset");
  if (reset === undefined) throw new Error("A demonstration has no reset");
  let runs = 0;
  let wall = Date.parse(from);
  const run = () => Promise.resolve(void (runs += 1));
  const jobs = startJobs([{ ...reset, run }], () => wall);
  wall = Date.parse(to);
  await expect
    .poll(() => runs, { timeout: 3_000 })
    .toBe(1)
    .catch(() => undefined);
  await jobs.stop();
  return runs === 1;
}

describe("a demonstration begins anew", () => {
  test.each([
    ["in winter", "2026-01-10T02:59:50Z", "2026-01-10T03:00:00Z"],
    ["in summer", "2026-07-10T01:59:50Z", "2026-07-10T02:00:00Z"],
  ])("at four %s", async (_season, from, to) => {
    expect(await runsBetween(from, to)).toBe(true);
  });

  test("and not an hour earlier", async () => {
    expect(await runsBetween("2026-01-10T01:59:50Z", "2026-01-10T02:00:00Z")).toBe(false);
  });

  test("only where it is one", async () => {
    const names = (await jobsWith("0")).map(({ name }) => name);
    expect(names).toContain("rounds.close");
    expect(names).not.toContain("demo.reset");
  });
});
