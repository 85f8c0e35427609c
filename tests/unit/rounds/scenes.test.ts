import { describe, expect, it } from "vitest";
import { SCENE_NAMES, SCENES } from "~/features/rounds/domain/scenes";
import { rounds as english } from "~/i18n/en/rounds";
import { rounds as dutch } from "~/i18n/nl/rounds";

/** Where a path ends up: these drawings use moves, lines and curves only. */
function endOf(path: string): [number, number] {
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of path.matchAll(/([MmLlHhVvCcSsAaZz])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const step = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 }[command.toLowerCase()] ?? 0;
    for (let at = step; step > 0 && at <= numbers.length; at += step) {
      const last = numbers[at - 1] ?? 0;
      const before = numbers[at - 2] ?? 0;
      if (command.toLowerCase() !== "v") {
        const across = command.toLowerCase() === "h" ? last : before;
        x = isRelative ? x + across : across;
      }
      if (command.toLowerCase() !== "h") y = isRelative ? y + last : last;
    }
  }
  return [x, y];
}

describe("the scenes of a round", () => {
  it("are at least eight, each with a name in both languages", () => {
    expect(SCENE_NAMES.length).toBeGreaterThanOrEqual(8);
    for (const scene of SCENE_NAMES) {
      expect(dutch[`scene_${scene}`]).not.toBe("");
      expect(english[`scene_${scene}`]).not.toBe("");
    }
  });

  it.each(SCENE_NAMES)(
    "%s takes the thread in at the left and lets it go at the right",
    (scene) => {
      const { thread } = SCENES[scene];
      expect(thread).toMatch(/^M0 96/);
      expect(thread.match(/[Mm]/g)).toHaveLength(1);
      const [x, y] = endOf(thread);
      expect(Math.abs(x - 320)).toBeLessThanOrEqual(1);
      expect(Math.abs(y - 96)).toBeLessThanOrEqual(2);
    },
  );
});
