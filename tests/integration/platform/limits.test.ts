import { expect, test } from "vitest";
import { limit, limitPerson } from "~/platform/rate-limit.server";

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
  expect(await triesUntilRefused(() => limitPerson("somebody"), 100)).toBe(40);
  await limitPerson("somebody else");
  await limitPerson(null);
});

test("an address prefix is slowed down as a whole, and the next one is not", async () => {
  let host = 0;
  const attempt = () => limit("mailAddress", from(`203.0.113.${(host += 1)}`));
  expect(await triesUntilRefused(attempt, 200)).toBe(120);
  await limit("mailAddress", from("203.0.114.1"));
});
