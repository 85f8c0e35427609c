import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AFTER_GOOD_SIGN_IN,
  afterFailedSignIn,
  checkSignIn,
  FREE_ATTEMPTS,
  type SignInAttempts,
} from "~/features/staff/domain/sign-in-throttle";

const NOW = new Date("2026-03-02T09:00:00Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

function afterFailures(count: number): SignInAttempts {
  let attempts = AFTER_GOOD_SIGN_IN;
  for (let failure = 0; failure < count; failure += 1) attempts = afterFailedSignIn(attempts, NOW);
  return attempts;
}

describe("wrong tries", () => {
  it("cost nothing the first times", () => {
    expect(checkSignIn(afterFailures(FREE_ATTEMPTS), NOW)).toEqual({ ok: true });
  });

  it.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [7, 1_920],
    [8, 3_600],
    [50, 3_600],
  ])("make the account wait after %i more: %i seconds", (more, seconds) => {
    const attempts = afterFailures(FREE_ATTEMPTS + more);
    expect(checkSignIn(attempts, NOW)).toEqual({
      ok: false,
      code: "rate_limited",
      retryAfterSeconds: seconds,
    });
    expect(checkSignIn(attempts, later(seconds - 0.5))).toMatchObject({ retryAfterSeconds: 1 });
    expect(checkSignIn(attempts, later(seconds))).toEqual({ ok: true });
  });

  it("are forgotten after a day of rest", () => {
    const attempts = afterFailures(FREE_ATTEMPTS + 1);
    expect(afterFailedSignIn(attempts, later(30 + 86_400)).failedSignIns).toBe(1);
    expect(afterFailedSignIn(attempts, later(86_400)).failedSignIns).toBe(FREE_ATTEMPTS + 2);
  });

  it("leave at most a few dozen guesses a day", () => {
    const patience = fc.integer({ min: 0, max: 3_600 });
    fc.assert(
      fc.property(fc.array(patience, { maxLength: 300 }), (pauses) => {
        let attempts = AFTER_GOOD_SIGN_IN;
        let seconds = 0;
        let guesses = 0;
        for (const pause of pauses) {
          seconds += pause;
          if (seconds > 86_400) break;
          if (!checkSignIn(attempts, later(seconds)).ok) continue;
          guesses += 1;
          attempts = afterFailedSignIn(attempts, later(seconds));
        }
        expect(guesses).toBeLessThan(40);
      }),
    );
  });
});
