/** Filling in a survey on a tablet without network: the same pages, the same answers, and nothing left of whoever was before. */
import { describe, expect, test } from "vitest";
import { takeAll } from "~/features/responses/domain/filling";
import { before, NOBODY, press, wholeForm } from "~/features/responses/domain/tablet-visit";
import type { TabletSurvey, Visit } from "~/features/responses/domain/tablet-visit";
import { BRANCHING } from "../../support/surveys";

const SURVEY: TabletSurvey = {
  questionnaire: BRANCHING,
  consent: { legalBasis: "publicTask", representativeUnderAge: 16 },
};

type Fields = Record<string, string[]>;

function after(visit: Visit, ...presses: (readonly [intent: string, form?: Fields])[]): Visit {
  return presses.reduce((at, [intent, form = {}]) => press(SURVEY, at, { intent, form }), visit);
}

const YOUTH = { role: ["youth"], ageBand: ["from12to15"] };
const RED = { seen: ["colour"], "answers.colour": ["red"] };
const BLUE = { seen: ["colour"], "answers.colour": ["blue"] };
const WHY = { seen: ["why"], "answers.why": ["Daarom"] };
const LAST = { seen: ["many remark"], "answers.many": ["a"], "answers.remark": [""] };
const ABOUT = [["start"], ["next", YOUTH]] as const;

describe("the way through", () => {
  test("leads past who somebody is, the pages that their answers open, and looking over", () => {
    const places = [NOBODY];
    for (const [intent, form] of [
      ...ABOUT,
      ["next", RED],
      ["next", WHY],
      ["next", LAST],
    ] as const) {
      places.push(press(SURVEY, places.at(-1) ?? NOBODY, { intent, form: form ?? {} }));
    }
    expect(places.map(({ place }) => ("page" in place ? place.page : place.at))).toEqual([
      ...["start", "about", "one", "two", "three", "check"],
    ]);
    expect(after(NOBODY, ...ABOUT, ["next", BLUE]).place).toEqual({
      at: "questions",
      page: "three",
    });
  });

  test("stays on a page where something is wrong, with what was typed", () => {
    const refused = after(NOBODY, ...ABOUT, ["next", { seen: ["colour"] }]);
    expect(refused.place).toEqual({ at: "questions", page: "one" });
    expect(refused.errors).toMatchObject([{ question: "colour", code: "required" }]);
    const young = { role: ["parent"], ageBand: ["under12"] };
    const about = after(NOBODY, ["start"], ["next", young]);
    expect(about.aboutErrors).toEqual({ role: "declaration.role_does_not_fit_age" });
    expect(about.typed).toEqual(young);
    expect(after(NOBODY, ["start"], ["next"]).aboutErrors).toEqual({ role: "errors.chooseRole" });
  });

  test("asks who agrees for somebody young, where the region works on consent", () => {
    const consent = { legalBasis: "consent", representativeUnderAge: 16 } as const;
    const asked = press({ ...SURVEY, consent }, after(NOBODY, ["start"]), {
      intent: "next",
      form: YOUTH,
    });
    expect(asked.aboutErrors).toEqual({
      representativeConsents: "declaration.consent_missing",
    });
  });

  test("goes back with a button, which keeps the page, and with that of the browser", () => {
    const two = after(NOBODY, ...ABOUT, ["next", RED]);
    const one = after(two, ["previous", WHY]);
    expect(one.place).toEqual({ at: "questions", page: "one" });
    expect(one.answers.get("why")).toMatchObject({ value: "Daarom" });
    expect(before(SURVEY, two).place).toEqual({ at: "questions", page: "one" });
    const check = after(two, ["next", WHY], ["next", LAST]);
    expect(before(SURVEY, check).place).toEqual({ at: "questions", page: "three" });
    expect(before(SURVEY, after(NOBODY, ["start"]))).toEqual(NOBODY);
  });

  test("one question at a time, when that was asked for", () => {
    const calm = after(NOBODY, ["startCalm"], ["next", YOUTH], ["next", BLUE]);
    expect(calm.place).toEqual({ at: "questions", page: "many" });
  });

  test("help and larger letters change nothing of the page, and keep what stands on it", () => {
    const typed = after(NOBODY, ...ABOUT, ["letters", BLUE], ["help", BLUE], ["back"]);
    expect(typed).toMatchObject({ large: true, help: false, typed: BLUE });
    expect(typed.answers.size).toBe(0);
  });
});

describe("what is sent", () => {
  const sent = after(NOBODY, ...ABOUT, ["next", RED], ["next", WHY], ["next", LAST], ["send"]);

  test("is what counts, with who it is, and reads as any other form", () => {
    expect(sent.place.at).toBe("done");
    const form = wholeForm(SURVEY, sent);
    expect(form).toMatchObject({ ...YOUTH, "answers.why": ["Daarom"], "answers.many": ["a"] });
    const read = takeAll(BRANCHING, new Map(), form);
    expect(read).toMatchObject({ errors: [], malformed: false });
    expect(read.answers).toEqual(sent.answers);
  });

  test("leaves out what a changed mind closed", () => {
    const changed = after(sent, ["back"]);
    expect(changed).toEqual(NOBODY);
    const blue = after(
      NOBODY,
      ...ABOUT,
      ["next", RED],
      ["next", WHY],
      ["previous"],
      ["previous", {}],
    );
    const last = after(blue, ["next", BLUE], ["next", LAST], ["send"]);
    expect(Object.keys(wholeForm(SURVEY, last))).not.toContain("answers.why");
  });

  test("is nothing while a required question has no answer", () => {
    const check = { ...after(NOBODY, ...ABOUT), place: { at: "check" } as const };
    expect(after(check, ["send"])).toMatchObject({
      place: { at: "check" },
      errors: [{ question: "colour", code: "required" }],
    });
  });
});

test("whoever stops, or is done, leaves nobody behind", () => {
  expect(after(NOBODY, ...ABOUT, ["next", RED], ["stop", WHY])).toEqual(NOBODY);
  expect(after({ ...NOBODY, place: { at: "done" } }, ["stop"])).toEqual(NOBODY);
});
