import { describe, expect, test } from "vitest";
import {
  FORM_STEPS,
  missingPerStep,
  stepAfter,
  stepOfField,
  withStep,
} from "~/features/sessions/domain/form-steps";
import { readSessionForm } from "~/features/sessions/schema/session-form";
import { errorText } from "~/i18n/form-messages";
import { translator } from "~/i18n/t";

const FORM = {
  title: ["Nachtgesprek"],
  summary: ["We praten."],
  format: ["onSite"],
  place: ["Zaal"],
  date: ["2027-06-01"],
  startTime: ["19:00"],
  endTime: ["21:00"],
  capacity: ["10"],
};

function errorsOf(change: Record<string, string[]>) {
  const read = readSessionForm({ ...FORM, ...change });
  return read.ok ? {} : read.errors;
}

describe("the nights the clock changes", () => {
  test("28 March 2027 02:30 does not exist, and the sentence says what does", () => {
    const errors = errorsOf({ date: ["2027-03-28"], startTime: ["02:30"], endTime: ["04:00"] });
    expect(errors).toEqual({ startTime: "sessionDesk.timeSkipped?time=03%3A00" });
    const t = translator("nl");
    expect(errorText(t, errors["startTime"] ?? "")).toContain("03:00");
  });

  test("31 October 2027 02:30 asks which of the two is meant", () => {
    const night = { date: ["2027-10-31"], startTime: ["02:30"], endTime: ["05:00"] };
    expect(errorsOf(night)).toEqual({ startRepeatedHour: "sessionDesk.timeTwice" });
    const earlier = readSessionForm({ ...FORM, ...night, startRepeatedHour: ["earlier"] });
    const later = readSessionForm({ ...FORM, ...night, startRepeatedHour: ["later"] });
    if (!earlier.ok || !later.ok) throw new Error("both are moments");
    expect(earlier.value.startsAt.toISOString()).toBe("2027-10-31T00:30:00.000Z");
    expect(later.value.startsAt.toISOString()).toBe("2027-10-31T01:30:00.000Z");
  });

  test("01:30 to 03:30 that night lasts three hours", () => {
    const read = readSessionForm({
      ...FORM,
      date: ["2027-10-31"],
      startTime: ["01:30"],
      endTime: ["03:30"],
    });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const { startsAt, endsAt } = read.value;
    expect(endsAt.getTime() - startsAt.getTime()).toBe(3 * 3_600_000);
  });
});

describe("what does not fit is said at its field", () => {
  test.each([
    [{ title: [""] }, { title: "errors.required" }],
    [{ title: ["x".repeat(161)] }, { title: "errors.tooLong" }],
    [{ format: ["moon"] }, { format: "errors.chooseOne" }],
    [{ date: ["31-2-2027"] }, { date: "errors.notADate" }],
    [{ startTime: ["half acht"] }, { startTime: "sessionDesk.notATime" }],
    [{ endTime: ["18:00"] }, { endTime: "sessionDesk.endsBeforeStart" }],
    [{ capacity: ["veel"] }, { capacity: "errors.notANumber" }],
    [{ capacity: ["1001"] }, { capacity: "sessionDesk.atMost?most=1000" }],
    [{ onlineUrl: ["http://onveilig.example.org"] }, { onlineUrl: "sessionDesk.notALink" }],
    [{ programme: ["Welkom"] }, { programme: "sessionDesk.programmeLine" }],
    [{ speakersDate: ["2027-05-25"] }, { speakerMinutes: "errors.required" }],
  ])("%j", (change, errors) => {
    expect(errorsOf(change)).toEqual(errors);
  });
});

test("the deadline for speakers is the very moment on the clock in Amsterdam", () => {
  const read = readSessionForm({
    ...FORM,
    speakersDate: ["2027-05-25"],
    speakersTime: ["11:00"],
    speakerMinutes: ["5"],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  expect(read.value.speakersUntil?.toISOString()).toBe("2027-05-25T09:00:00.000Z");
});

describe("the steps of the form", () => {
  test("ask every field once, and lead to the step of what is missing", () => {
    expect(stepOfField("place")).toBe("where");
    expect(stepOfField("access_food")).toBe("people");
    expect(stepOfField("access_food_en")).toBe("more");
    expect(FORM_STEPS.map((step) => stepAfter(step))).toEqual([
      ...["where", "people", "more", undefined],
    ]);
    expect(missingPerStep(["place", "onlineUrl", "date"])).toEqual({
      ...{ what: 1, where: 2, people: 0, more: 0 },
    });
  });

  test("change only what a step asks, also when something was taken off", () => {
    const before = { title: ["A"], place: ["Huis"], minors: ["on"], forWhom: ["Ouders"] };
    expect(withStep(before, "people", { forWhom: [""] })).toEqual({
      title: ["A"],
      place: ["Huis"],
      forWhom: [""],
    });
  });
});
