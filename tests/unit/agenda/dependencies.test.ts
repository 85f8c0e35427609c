import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dependencyVerdict,
  waitingFor,
  type Dependency,
} from "~/features/agenda/domain/dependencies";

const follows = (itemId: string, dependsOnId: string): Dependency => ({
  itemId,
  dependsOnId,
  kind: "follows",
});
const vessels = (itemId: string, dependsOnId: string): Dependency => ({
  itemId,
  dependsOnId,
  kind: "communicatingVessels",
});

describe("dependencies", () => {
  it("are refused in a circle, which is named", () => {
    const chain = [follows("a", "b"), follows("b", "c"), follows("b", "d"), follows("d", "c")];
    expect(dependencyVerdict(chain, follows("c", "a"))).toEqual({
      ok: false,
      code: "circular",
      circle: ["c", "a", "b", "c"],
    });
    expect(dependencyVerdict(chain, follows("a", "c"))).toEqual({ ok: true });
  });

  it("are not on oneself and not there twice", () => {
    expect(dependencyVerdict([], follows("a", "a"))).toMatchObject({ code: "depends_on_itself" });
    expect(dependencyVerdict([follows("a", "b")], follows("a", "b"))).toMatchObject({
      code: "already_there",
    });
    expect(dependencyVerdict([vessels("a", "b")], vessels("b", "a"))).toMatchObject({
      code: "already_there",
    });
  });

  it("of communicating vessels go both ways without being a circle", () => {
    const existing = [follows("a", "b"), vessels("b", "c")];
    expect(dependencyVerdict(existing, vessels("b", "a"))).toEqual({ ok: true });
    expect(dependencyVerdict(existing, follows("c", "a"))).toEqual({ ok: true });
  });

  it("that were all accepted always leave an order to work in", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 25 }), (pairs) => {
        const accepted: Dependency[] = [];
        for (const [item, first] of pairs) {
          const added = follows(item, first);
          if (dependencyVerdict(accepted, added).ok) accepted.push(added);
        }
        let open = ["a", "b", "c", "d", "e", "f"];
        const states = new Map<string, string>();
        while (open.length > 0) {
          const free = open.filter((item) => waitingFor(accepted, states, item).length === 0);
          expect(free.length).toBeGreaterThan(0);
          for (const item of free) states.set(item, "done");
          open = open.filter((item) => !free.includes(item));
        }
      }),
    );
  });
});

describe("what an agreement waits for", () => {
  it("is what comes first and is not done", () => {
    const dependencies = [follows("a", "b"), follows("a", "c"), vessels("a", "d")];
    const states = new Map([
      ["b", "done"],
      ["c", "running"],
    ]);
    expect(waitingFor(dependencies, states, "a")).toEqual(["c"]);
  });
});
