import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIban } from "~/features/moderation/domain/bank-account";
import { passesElevenTest } from "~/features/moderation/domain/citizen-number";

const digit = fc.integer({ min: 0, max: 9 });

describe("the 11-test", () => {
  const firstEight = fc.array(digit, { minLength: 8, maxLength: 8 });

  it("accepts exactly the one last digit that fits, or none", () => {
    fc.assert(
      fc.property(firstEight, (digits) => {
        const sum = digits.reduce((total, value, index) => total + value * (9 - index), 0);
        const fitting = Array.from({ length: 10 }, (_, last) => last).filter((last) =>
          passesElevenTest(digits.join("") + String(last)),
        );
        const allZero = sum === 0;
        expect(fitting).toEqual(sum % 11 === 10 || allZero ? [] : [sum % 11]);
      }),
    );
  });

  it("notices every single wrong digit", () => {
    const change = fc.record({ place: fc.nat(8), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(change, ({ place, by }) => {
        const digits = Array.from("123456782", Number);
        digits[place] = ((digits[place] ?? 0) + by) % 10;
        expect(passesElevenTest(digits.join(""))).toBe(false);
      }),
    );
  });

  it("reads eight digits with a leading zero", () => {
    expect(passesElevenTest("10000008")).toBe(passesElevenTest("010000008"));
    expect(passesElevenTest("10000008")).toBe(true);
  });

  it.each(["", "1234567", "1234567820", "000000000", "00000000", "12345678a"])(
    "refuses %j",
    (digits) => {
      expect(passesElevenTest(digits)).toBe(false);
    },
  );
});

describe("the check digits of a bank account", () => {
  it("notices every single wrong digit", () => {
    const change = fc.record({ place: fc.nat(9), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(change, ({ place, by }) => {
        const account = Array.from("0417164300", Number);
        account[place] = ((account[place] ?? 0) + by) % 10;
        expect(isIban(`NL91ABNA${account.join("")}`)).toBe(false);
      }),
    );
  });

  it("needs the length of the country and a known country", () => {
    expect(isIban("NL91ABNA0417164300")).toBe(true);
    expect(isIban("NL91ABNA041716430")).toBe(false);
    expect(isIban("XX91ABNA0417164300")).toBe(false);
  });
});
