/** The privacy page lists every cookie that the code sets, and none that it does not, each with the end that the code gives it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STAFF_COOKIES, VISITOR_COOKIES } from "~/features/information/domain/cookies";
import { numberIn } from "../../support/privacy-terms";
import { listPaths } from "../architecture/source-tree";

const OWN = /"(inbreng-[a-z-]+)"/g;
/** The sessions: their names are made of whose they are. */
const SESSIONS = ["inbreng-participant", "inbreng-staff"];
const LISTED = [...VISITOR_COOKIES, ...STAFF_COOKIES];
const HOUR = 3_600;

/** Files that know cookies; elsewhere the same beginning names a file or a format. */
const KNOWS_COOKIES = /\/cookies\/|^app\/platform\//;
const SOURCES = listPaths("app")
  .filter((path) => KNOWS_COOKIES.test(path))
  .map((path) => readFileSync(path, "utf8"));

test("the list has every cookie of the code", () => {
  const named = SOURCES.flatMap((source) =>
    [...source.matchAll(OWN)].map(([, name = ""]) => name),
  ).filter((name) => name !== "inbreng-");
  expect(named.length).toBeGreaterThan(10);
  expect(LISTED.map(({ name }) => name).sort()).toEqual(
    [...new Set([...named, ...SESSIONS])].sort(),
  );
});

/** Where the seconds of a cookie stand, and how many seconds one of them is. */
const WHERE: Record<string, [file: string, constant: string, seconds?: number]> = {
  "inbreng-participant": ["app/platform/auth.server.ts", "PARTICIPANT_HOURS", HOUR],
  "inbreng-staff": ["app/platform/auth.server.ts", "STAFF_HOURS", HOUR],
  "inbreng-receipt": ["app/features/people/cookies/receipt.server.ts", "RECEIPT_SECONDS"],
  "inbreng-invitation": ["app/features/surveys/cookies/invitation.server.ts", "TWO_HOURS"],
  "inbreng-kiosk": ["app/features/surveys/cookies/kiosk.server.ts", "A_DAY"],
  "inbreng-left": ["app/platform/personal-answer.server.ts", "LEFT_SECONDS"],
  "inbreng-device": ["app/platform/known-device.server.ts", "YEAR_IN_SECONDS"],
  "inbreng-easy": ["app/platform/easy-reading.server.ts", "YEAR_IN_SECONDS"],
  "inbreng-typed": ["app/features/staff/cookies/typed-password.server.ts", "REMEMBERED_SECONDS"],
  "inbreng-new-factor": ["app/features/staff/cookies/new-factor.server.ts", "SECONDS"],
  "inbreng-setup-link": ["app/features/staff/cookies/setup-link.server.ts", "SHOWN_SECONDS"],
  "inbreng-organisation-asked": [
    "app/features/staff/cookies/organisation-sign-in.server.ts",
    "SECONDS",
  ],
  "inbreng-organisation-session": [
    "app/features/staff/cookies/organisation-sign-out.server.ts",
    "SIGNED_IN_HOURS",
    HOUR,
  ],
  "inbreng-organisation": ["app/features/staff/cookies/organisation-sign-in.server.ts", "SECONDS"],
};

test.each(LISTED.map(({ name, ends }) => [name, ends] as const))(
  "%s ends as the list says",
  (name, ends) => {
    const place = WHERE[name];
    if (ends === "browser") {
      expect(place).toBeUndefined();
      const setter = SOURCES.find((source) => source.includes(`= "${name}"`)) ?? "Max-Age=?";
      // A cookie without an age ends with the browser; one with nothing but age zero is taken away.
      const ages = [...setter.matchAll(/Max-Age=(\S)/g)].map(([, age]) => age);
      expect(ages.filter((age) => age !== "0")).toEqual([]);
      return;
    }
    if (place === undefined) throw new Error(`Where does the code say how long ${name} stays?`);
    const [file, constant, seconds = 1] = place;
    expect(numberIn(file, constant) * seconds).toBe(ends);
  },
);
