import { describe, expect, test } from "vitest";
import { besideOneAnother, divide } from "../../runner/beside.mjs";

const GIGABYTE = 1024 ** 3;

describe("how the machine is divided over the steps", () => {
  test("one step gets every core", () => {
    expect(divide(1, { cores: 2, memory: 8 * GIGABYTE })).toEqual({ lanes: 1, workers: 2 });
  });

  test("two cores carry three steps with one worker each: some wait for something else than a core", () => {
    expect(divide(9, { cores: 2, memory: 8 * GIGABYTE })).toEqual({ lanes: 3, workers: 1 });
    expect(divide(9, { cores: 2, memory: 4 * GIGABYTE })).toEqual({ lanes: 2, workers: 1 });
  });

  test("a machine with little memory does one after the other", () => {
    expect(divide(9, { cores: 8, memory: 3 * GIGABYTE })).toEqual({ lanes: 1, workers: 8 });
    expect(divide(9, { cores: 1, memory: GIGABYTE })).toEqual({ lanes: 1, workers: 1 });
  });
});

describe("steps beside one another", () => {
  const steps = (log: string[], ...lengths: number[]) =>
    lengths.map((length, place) => async () => {
      log.push(`begin ${place}`);
      for (let turn = 0; turn < length; turn += 1) await Promise.resolve();
      log.push(`end ${place}`);
      return place;
    });

  test("are never more than there are lanes, and the next begins when one ends", async () => {
    const log: string[] = [];
    await besideOneAnother(2, steps(log, 40, 5, 5));
    expect(log).toEqual(["begin 0", "begin 1", "end 1", "begin 2", "end 2", "end 0"]);
  });

  test("give their results in the order in which they were asked for", async () => {
    expect(await besideOneAnother(2, steps([], 40, 5, 5))).toEqual([0, 1, 2]);
  });
});
