import { describe, expect, it } from "vitest";
import { countedByKind, workForNobody, workLeftBehind } from "~/features/staff/domain/staff-work";
import type { OpenWork } from "~/features/staff/domain/staff-work";

const work = (over: Partial<OpenWork>): OpenWork => ({
  ...{ kind: "cases", count: 1, roundId: "r1", bodyId: null, notBy: [], since: "c1" },
  ...over,
});

type Worker = { id: string; rounds: string[] };
const mayDo = ({ id, rounds }: Worker, { roundId, notBy }: OpenWork) =>
  (roundId === null || rounds.includes(roundId)) && !notBy.includes(id);

const ann: Worker = { id: "ann", rounds: ["r1"] };
const bob: Worker = { id: "bob", rounds: ["r2"] };

describe("work and who may do it", () => {
  it("is for nobody when nobody reaches it, or everybody who does decided before", () => {
    const appeal = work({ notBy: ["ann"] });
    const elsewhere = work({ roundId: "r3" });
    expect(workForNobody([work({}), appeal, elsewhere], [ann, bob], mayDo)).toEqual([
      appeal,
      elsewhere,
    ]);
  });

  it("is left behind when the change itself leaves it to nobody, not when it was so before", () => {
    const mine = work({});
    const orphan = work({ roundId: "r3" });
    const taken = { ...bob, rounds: ["r1", "r2"] };
    expect(workLeftBehind([mine, orphan], [ann, bob], [bob], mayDo)).toEqual([mine]);
    expect(workLeftBehind([mine, orphan], [ann, bob], [taken], mayDo)).toEqual([]);
  });

  it("is counted by kind", () => {
    const counts = countedByKind([
      work({ count: 2 }),
      work({ kind: "rounds" }),
      work({ roundId: "r2" }),
    ]);
    expect(counts).toEqual([
      { kind: "rounds", count: 1 },
      { kind: "cases", count: 3 },
    ]);
  });
});
