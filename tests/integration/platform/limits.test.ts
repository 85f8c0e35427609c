import { expect, test } from "vitest";
import { limit, limitOne } from "~/platform/rate-limit.server";

const from = (address: string) =>
  new Request("http://localhost/", { headers: { "X-Client-Address": address } });

async function triesUntilRefused(attempt: () => Promise<void>, most: number): Promise<number> {
  for (let tries = 0; tries < most; tries += 1) {
    try {
      await attempt();
    } catch (refusal) {
      if (!(refusal instanceof Response)) throw refusal;
      expect(refusal.status).toBe(429);
      expect(Number(refusal.headers.get("Retry-After"))).toBeGreaterThan(0);
      return tries;
    }
  }
  return most;
}

test("one person is slowed down whatever the address, and nobody else with them", async () => {
  const write = (who: string) => limitOne("contribute", who);
  expect(await triesUntilRefused(() => write("somebody"), 100)).toBe(40);
  await write("somebody else");
});

test("an address prefix is slowed down as a whole, and the next one is not", async () => {
  let host = 0;
  const attempt = () => limit("mailAddress", from(`203.0.113.${(host += 1) % 250}`));
  expect(await triesUntilRefused(attempt, 2_000)).toBe(1_500);
  await limit("mailAddress", from("203.0.114.1"));
});
