import { expect, test } from "vitest";
import { memoise, memoiseByObject, staleWhileRevalidate, ttlCache } from "~/platform/cache.server";

const at = (seconds: number) => new Date(seconds * 1000);

/** A read that counts how often it was asked. */
function counter() {
  let asked = 0;
  return () => {
    asked += 1;
    return Promise.resolve(asked);
  };
}

test("an answer is used again for as long as it is kept", async () => {
  const read = ttlCache(60_000, counter());
  expect([await read(at(0)), await read(at(59)), await read(at(60))]).toEqual([1, 1, 2]);
});

test("a stale answer is given once more while a new one is made, and never when it is too old", async () => {
  const read = staleWhileRevalidate(60_000, 300_000, counter());
  expect(await read(at(0))).toBe(1);
  expect(await read(at(59))).toBe(1);
  expect(await read(at(100))).toBe(1);
  expect(await read(at(101))).toBe(2);
  expect(await read(at(900))).toBe(3);
});

test("a failure is not kept", async () => {
  let fails = true;
  const read = staleWhileRevalidate(60_000, 300_000, () =>
    fails ? Promise.reject(new Error("no database")) : Promise.resolve("fine"),
  );
  await expect(read(at(0))).rejects.toThrow("no database");
  fails = false;
  expect(await read(at(1))).toBe("fine");
});

test("what is made of a key is made once, and anew when there are too many keys", () => {
  const made: string[] = [];
  const read = memoise(2, (key) => {
    made.push(key);
    return { key };
  });
  expect(read("a")).toBe(read("a"));
  read("b");
  read("c");
  read("a");
  expect(made).toEqual(["a", "b", "c", "a"]);
});

test("what is made of an object is made once for it", () => {
  const read = memoiseByObject((key: { name: string }) => ({ of: key.name }));
  const [one, other] = [{ name: "one" }, { name: "one" }];
  expect(read(one)).toBe(read(one));
  expect(read(one)).not.toBe(read(other));
});
