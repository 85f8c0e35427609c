import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../../bench/servers.mjs";
import { describeNoise, summarize } from "../../bench/report.mjs";

const stranger = createServer((_request, response) => {
  response.end("a program that was here before");
});
let base = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
});
afterAll(() => {
  stranger.close();
});

describe("a server that is measured", () => {
  it("is refused when somebody else answers in its place", async () => {
    const started = startServer(["-e", "setInterval(() => undefined, 1000)"], {}, base);
    await expect(started).rejects.toThrow("Somebody else answers");
  });

  it("is refused when it ends before it answers", async () => {
    const started = startServer(["-e", "process.exit(3)"], {}, "http://127.0.0.1:9/");
    await expect(started).rejects.toThrow("stopped (3)");
  });
});

describe("the noise of a run", () => {
  const rounds = (...speeds: number[]) =>
    summarize(speeds.map((perSecond) => ({ perSecond, p50: 1, p95: 2, p99: 3, loop: 11 })));

  it("is how far the rounds lie apart", () => {
    expect(rounds(100, 90, 110).spread).toBeCloseTo(0.2);
  });

  it("is judged by the references, which do the same every time", () => {
    const page = { name: "home", share: 0.08, ...rounds(100, 50, 150) };
    const quiet = { name: "reference page", ...rounds(1000, 990, 1010) };
    const loud = { name: "reference page", ...rounds(1000, 700, 1010) };
    expect(describeNoise([quiet, page])).toContain("a quiet run");
    expect(describeNoise([loud, page])).toContain("a noisy run");
  });
});
