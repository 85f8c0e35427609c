import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { SCENE_NAMES, SCENES } from "~/features/rounds/domain/scenes";
import { sharePicture, sharePictureSvg, wrappedLines } from "~/platform/share-picture.server";

const picture = { title: "Thuis wonen", kicker: "Praat mee", siteName: "Inbreng", drawing: null };

/** Width and height as the header of a PNG says them. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("the picture of a shared address", () => {
  it.each([null, ...SCENE_NAMES])("is a PNG of 1200 by 630, with the scene %s", async (scene) => {
    const png = await sharePicture({ ...picture, drawing: scene && SCENES[scene] });
    expect([...png.slice(1, 4)].map((byte) => String.fromCodePoint(byte)).join("")).toBe("PNG");
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  });

  it("asks for no font and nothing from outside, and writes what was typed as outlines only", () => {
    const svg = sharePictureSvg({ ...picture, title: '<image href="https://elsewhere"/> & "wij"' });
    expect(svg).not.toMatch(/<text|<image|href|font|elsewhere/);
  });

  it("draws letters with and without accents, and leaves a place for signs it does not have", () => {
    const drawn = (title: string) => sharePictureSvg({ ...picture, title }).length;
    expect(drawn("één")).toBeGreaterThan(drawn("een"));
    expect(drawn("e\u0301e\u0301n")).toBe(drawn("één"));
    expect(() => drawn("日本 🌳")).not.toThrow();
  });

  test("lines are three at most, each fits, and what was cut says so", () => {
    expect(wrappedLines("een twee drie vier vijf zes", 4)).toHaveLength(3);
    expect(wrappedLines("een twee drie vier vijf zes", 4).at(-1)).toMatch(/…$/);
    expect(wrappedLines("Thuis wonen", 20)).toEqual(["Thuis wonen"]);
    const words = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const lines = wrappedLines(parts.join(" "), 12);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(line.length).toBeLessThan(80);
      }),
    );
  });
});
