/** What `docs/privacy/bio2.md` says in numbers and headers is what the code does. */
import { expect, test } from "vitest";
import { securityHeaders } from "~/platform/security-headers.server";
import { privacyDocument, quoted } from "../../support/privacy-pack";
import { numberIn } from "../../support/privacy-terms";

const { text } = privacyDocument("bio2.md");

test("the numbers are those of the code", () => {
  const told = [...text.matchAll(/`(\w+) = (\d+)` in `([\w./-]+)`/g)];
  expect(told.length).toBeGreaterThan(5);
  for (const [, name = "", value, file = ""] of told) {
    expect({ name, value: numberIn(file, name) }).toEqual({ name, value: Number(value) });
  }
});

test("the headers are those that every answer carries", () => {
  const headers = securityHeaders({ development: false, secure: true, demo: false });
  const told = [...text.matchAll(/^\| `([A-Z][\w-]+)`\s*\| `([^`]+)`\s*\|$/gm)].map(
    ([, name = "", value = ""]) => [name, value],
  );
  expect(Object.fromEntries(told)).toEqual(headers);
});

test("each measure names where it is proven and what the operator does", () => {
  const rows = text.split("\n").filter((line) => /^\| [5-8]\.\d+ /.test(line));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const cells = row.split("|").map((cell) => cell.trim());
    expect(cells, row).toHaveLength(7);
    expect(
      cells.slice(1, -1).filter((cell) => cell === ""),
      row,
    ).toEqual([]);
    expect(quoted(cells[4] ?? "").length, row).toBeGreaterThan(0);
  }
});
