import { describe, expect, it } from "vitest";
import { parseWallTime } from "~/features/calendar/domain/amsterdam-time";
import { registerSpeaker, speakingList } from "~/features/sessions/domain/speaking";

const deadline = parseWallTime({ date: "2021-12-21", time: "11.00" });
if (!deadline.ok) throw new Error("a plain Tuesday morning");
const rules = {
  startsAt: new Date("2021-12-21T18:15:00Z"),
  speakersUntil: deadline.instant,
  speakerMinutes: 5,
};
const request = { subject: "Homes for young people", minutes: 5 };
const list = { lastPosition: 2, alreadyRegistered: false };
const at = (seconds: number) => new Date(deadline.instant.getTime() + seconds * 1000);

describe("registering to speak", () => {
  it("is accepted at 11.00.00 and refused a second later", () => {
    expect(registerSpeaker(request, rules, list, at(0))).toEqual({ ok: true, position: 3 });
    expect(registerSpeaker(request, rules, list, at(1))).toEqual({
      ok: false,
      code: "closed",
      closedAt: deadline.instant,
    });
  });

  it("keeps to the minutes per person", () => {
    for (const minutes of [0, 6, 2.5, -1]) {
      expect(registerSpeaker({ ...request, minutes }, rules, list, at(-60))).toEqual({
        ok: false,
        code: "minutes_out_of_range",
        max: 5,
      });
    }
  });

  it("is once per person, with a subject, and only where people may speak", () => {
    const code = (verdict: ReturnType<typeof registerSpeaker>) =>
      verdict.ok ? "ok" : verdict.code;
    expect(code(registerSpeaker(request, rules, { ...list, alreadyRegistered: true }, at(9)))).toBe(
      "already_registered",
    );
    expect(code(registerSpeaker({ ...request, subject: " " }, rules, list, at(-9)))).toBe(
      "subject_missing",
    );
    expect(code(registerSpeaker(request, { ...rules, speakersUntil: null }, list, at(-9)))).toBe(
      "no_speaking",
    );
  });
});

describe("the speaking list", () => {
  it("says how far into it each turn begins", () => {
    expect(
      speakingList([
        { id: "b", subject: "Second", minutes: 3, position: 2 },
        { id: "a", subject: "First", minutes: 5, position: 1 },
      ]),
    ).toEqual({
      turns: [
        { id: "a", subject: "First", minutes: 5, afterMinutes: 0 },
        { id: "b", subject: "Second", minutes: 3, afterMinutes: 5 },
      ],
      totalMinutes: 8,
    });
  });
});
