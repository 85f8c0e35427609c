/** Chance that can be repeated: the same seed gives the same example, on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from `min` up to and including `max`. */
  integer: (min: number, max: number) => number;
  /** Whether something happens that happens in `share` (0 to 1) of the cases. */
  chance: (share: number) => boolean;
  /** One of the items, each as likely as the other. @throws RangeError for an empty list */
  pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, each as likely as its weight. @throws RangeError for an empty list */
  weighted: <Item>(entries: readonly (readonly [item: Item, weight: number])[]) => Item;
  /** The items in another order. */
  shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** FNV-1a: a short text becomes 32 bits to start from. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** Makes a generator (mulberry32). Its numbers are for examples only and keep no secret. */
export function seededRandom(seed: string): Random {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  function pick<Item>(items: readonly Item[]): Item {
    const [item] = items.slice(integer(0, items.length - 1));
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }
  function weighted<Item>(entries: readonly (readonly [item: Item, weight: number])[]): Item {
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of entries) {
      left -= weight;
      if (left < 0) return item;
    }
    return pick(entries)[0];
  }
  function shuffle<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }
  return { next, integer, chance: (share) => next() < share, pick, weighted, shuffle };
}
