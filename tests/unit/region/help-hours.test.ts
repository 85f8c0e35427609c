import { describe, expect, test } from "vitest";
import { changesAt, openFirst, openingOf } from "~/features/region/domain/help-hours";
import type { HelpHours } from "~/features/region/domain/help-hours";

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const DAILY: HelpHours = [{ days: EVERY_DAY, from: "11:00", until: "21:00" }];
const WORKDAYS: HelpHours = [{ days: [1, 2, 3, 4, 5], from: "09:00", until: "17:00" }];
/** In winter Amsterdam is one hour ahead of UTC, in summer two. */
const winter = (time: string, day = "2026-11-28") => new Date(`${day}T${time}:00+01:00`);
const summer = (time: string) => new Date(`2026-07-04T${time}:00+02:00`);

describe("whether a help line is open", () => {
  test.each([
    ["always", "always", winter("03:00"), { kind: "always" }],
    [
      "before it opens",
      DAILY,
      winter("10:59"),
      { kind: "closed", day: "2026-11-28", time: "11:00" },
    ],
    ["at its first minute", DAILY, winter("11:00"), { kind: "open", until: "21:00" }],
    ["at its last minute", DAILY, winter("20:59"), { kind: "open", until: "21:00" }],
    [
      "after it closed",
      DAILY,
      winter("21:00"),
      { kind: "closed", day: "2026-11-29", time: "11:00" },
    ],
    ["by the clock of summer", DAILY, summer("11:00"), { kind: "open", until: "21:00" }],
    [
      "just before, in summer",
      DAILY,
      summer("10:59"),
      { kind: "closed", day: "2026-07-04", time: "11:00" },
    ],
    [
      "in the weekend",
      WORKDAYS,
      winter("12:00"),
      { kind: "closed", day: "2026-11-30", time: "09:00" },
    ],
    [
      "after midnight of a friday",
      WORKDAYS,
      winter("00:30", "2026-11-27"),
      { kind: "closed", day: "2026-11-27", time: "09:00" },
    ],
  ] as const)("%s", (_, hours, now, opening) => {
    expect(openingOf(hours, now)).toEqual(opening);
  });

  test("hours that nobody wrote down say nothing", () => {
    expect(openingOf(undefined, winter("03:00"))).toBeNull();
    expect(changesAt([undefined], winter("03:00"))).toBeNull();
  });

  test("a page with help holds until the next line opens or closes", () => {
    expect(changesAt(["always", DAILY], winter("10:00"))).toEqual(winter("11:00"));
    expect(changesAt(["always", DAILY, WORKDAYS], winter("12:00"))).toEqual(winter("21:00"));
    expect(changesAt(["always"], winter("10:00"))).toBeNull();
  });
});

describe("the order of help lines", () => {
  const lines = [
    { key: "alarm", hours: "always" },
    { key: "daily", hours: DAILY },
    { key: "unknown", hours: undefined },
    { key: "night", hours: "always" },
  ] as const;
  const order = (now: Date) => openFirst(lines, now).map(({ key }) => key);

  test("what is open stands first, in the region's order of urgency", () => {
    expect(order(winter("12:00"))).toEqual(["alarm", "daily", "unknown", "night"]);
    expect(order(winter("03:00"))).toEqual(["alarm", "unknown", "night", "daily"]);
  });
});
