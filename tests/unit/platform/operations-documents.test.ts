/** What the example dashboard and the alerts ask for is measured: a renamed measurement would silence an alert. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { metrics } from "~/platform/metrics.server";

const DOCUMENTS = ["alerts.yml", "dashboard.json"];
/** What Prometheus itself adds to the name of a histogram, and what it measures of every target. */
const SUFFIX = /_(?:bucket|count|sum)$/;
const OF_PROMETHEUS = new Set(["up"]);

function namesIn(document: string): string[] {
  const text = readFileSync(join("docs", "operations", document), "utf8");
  const names = text.match(/\b(?:inbreng|nodejs|process)_[a-z_]+\b|\bup\b(?=[ {=])/g) ?? [];
  return [...new Set(names)];
}

describe.each(DOCUMENTS)("%s", (document) => {
  test("asks for what is measured only", async () => {
    const measured = new Set((await metrics.registry.getMetricsAsJSON()).map(({ name }) => name));
    const names = namesIn(document);
    expect(names.length).toBeGreaterThan(5);
    const missing = names.filter(
      (name) =>
        !OF_PROMETHEUS.has(name) && !measured.has(name) && !measured.has(name.replace(SUFFIX, "")),
    );
    expect(missing).toEqual([]);
  });
});
