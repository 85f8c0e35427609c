import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { byteStream } from "~/platform/byte-stream.server";
import { workbookBytes } from "~/platform/workbook.server";
import type { Sheet } from "~/platform/workbook.server";

const BATCH = 500;

/** A sheet of so many rows; `made` tells how far it is. */
function longSheet(rows: number): { sheet: Sheet; made: () => number } {
  let made = 0;
  async function* batches() {
    for (; made < rows; made += BATCH) {
      yield await Promise.resolve(
        Array.from({ length: BATCH }, (_row, index) => [made + index, `rij ${made + index}`]),
      );
    }
  }
  return { sheet: { name: "Lang", header: ["nummer", "tekst"], batches }, made: () => made };
}

async function readBack(sheets: readonly Sheet[]) {
  const bytes = await new Response(byteStream(workbookBytes(sheets))).arrayBuffer();
  return readExcelFile(Buffer.from(bytes));
}

describe("a workbook", () => {
  test("gives back every cell: numbers, words with signs of XML, lines, emptiness; no formula", async () => {
    const words = ['<b> & "x"', "twee\nregels", "hart ❤️ 👍🏽", "nul\u0000en\u001F"];
    const [sheet] = await readBack([
      {
        name: "A & B",
        header: words.map((_word, index) => `k${index}`),
        batches: () => [[words, [1, -2.5, "", "=1+1"], [true, false, null, ""]]],
      },
    ]);
    expect(sheet?.sheet).toBe("A & B");
    expect(sheet?.data[1]).toEqual([...words.slice(0, 3), "nulen"]);
    expect(sheet?.data[2]).toEqual([1, -2.5, null, "=1+1"]);
    expect(sheet?.data[3]?.slice(0, 2)).toEqual([true, false]);
  });

  test("has no end to its rows, and columns beyond Z", async () => {
    const { sheet } = longSheet(7_000);
    const wide = { name: "Breed", header: Array.from({ length: 60 }, (_none, at) => `k${at}`) };
    const [long, broad] = await readBack([sheet, { ...wide, batches: () => [] }]);
    expect(long?.data).toHaveLength(7_001);
    expect(long?.data[7_000]).toEqual([6_999, "rij 6999"]);
    expect(broad?.data[0]).toEqual(wide.header);
  });

  test("is made as far as somebody reads, and no further", async () => {
    const { sheet, made } = longSheet(500_000);
    const bytes = workbookBytes([sheet]);
    for (let parts = 0; parts < 20; parts += 1) await bytes.next();
    // A few batches lie ready on the way.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(made()).toBeLessThan(50_000);
    await bytes.return(undefined);
  });
});
