import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  PARTICIPATION_CODE_BYTES,
  participationCodeFromRandomBytes,
  readParticipationCode,
} from "~/features/people/domain/participation-code";

const randomBytes = fc.uint8Array({
  minLength: PARTICIPATION_CODE_BYTES,
  maxLength: PARTICIPATION_CODE_BYTES,
});

describe("making a participation code", () => {
  it("gives three groups of four Crockford characters", () => {
    fc.assert(
      fc.property(randomBytes, (bytes) => {
        expect(participationCodeFromRandomBytes(bytes)).toMatch(
          /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/,
        );
      }),
    );
  });

  it("keeps all sixty bits: other bits give another code", () => {
    const low60 = (bytes: Uint8Array) => [(bytes[0] ?? 0) & 0x0f, ...bytes.slice(1)].join();
    fc.assert(
      fc.property(randomBytes, randomBytes, (one, other) => {
        const sameCode =
          participationCodeFromRandomBytes(one) === participationCodeFromRandomBytes(other);
        expect(sameCode).toBe(low60(one) === low60(other));
      }),
    );
    const bit = (position: number) => {
      const bytes = new Uint8Array(PARTICIPATION_CODE_BYTES);
      bytes[7 - Math.floor(position / 8)] = 1 << (position % 8);
      return participationCodeFromRandomBytes(bytes);
    };
    expect(new Set(Array.from({ length: 60 }, (_, position) => bit(position))).size).toBe(60);
  });

  it("writes the bits most significant first", () => {
    const bytes = Uint8Array.of(0x0f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe);
    expect(participationCodeFromRandomBytes(bytes)).toBe("ZZZZ-ZZZZ-ZZZY");
  });

  it("refuses fewer or more random bytes", () => {
    expect(() => participationCodeFromRandomBytes(new Uint8Array(7))).toThrow(RangeError);
    expect(() => participationCodeFromRandomBytes(new Uint8Array(9))).toThrow(RangeError);
  });
});

describe("reading what people type", () => {
  const spelledFreely = (code: string, choices: readonly number[]): string =>
    Array.from(code)
      .map((character, index) => {
        const choice = choices[index % choices.length] ?? 0;
        if (character === "-") return ["-", " ", "", " – ", "."][choice % 5] ?? "";
        if (character === "0") return ["0", "o", "O"][choice % 3] ?? "0";
        if (character === "1") return ["1", "i", "l", "I", "L"][choice % 5] ?? "1";
        return choice % 2 === 0 ? character.toLowerCase() : character;
      })
      .join("");

  it("finds every code back however it is spelled", () => {
    fc.assert(
      fc.property(
        randomBytes,
        fc.array(fc.nat(9), { minLength: 1, maxLength: 14 }),
        (bytes, choices) => {
          const code = participationCodeFromRandomBytes(bytes);
          expect(readParticipationCode(` ${spelledFreely(code, choices)} `)).toEqual({
            ok: true,
            participationCode: code,
          });
        },
      ),
    );
  });

  it("is stable: reading a read code changes nothing", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const first = readParticipationCode(typed);
        if (first.ok) expect(readParticipationCode(first.participationCode)).toEqual(first);
      }),
    );
  });

  it.each([
    ["", { ok: false, code: "code_missing" }],
    [" - – - ", { ok: false, code: "code_missing" }],
    ["ABCD-EFGH-JK", { ok: false, code: "code_too_short", missing: 2 }],
    ["ABCD-EFGH-JKMN-P", { ok: false, code: "code_too_long", extra: 1 }],
    ["ABCD-EFGU-JKMN", { ok: false, code: "code_unknown_character", character: "U" }],
    ["ABCD-EF😀H-JKMN", { ok: false, code: "code_unknown_character", character: "😀" }],
  ])("says what is wrong with %j", (typed, verdict) => {
    expect(readParticipationCode(typed)).toEqual(verdict);
  });

  it("does not chew on a pasted page", () => {
    expect(readParticipationCode("A".repeat(1_000_000))).toMatchObject({ code: "code_too_long" });
  });
});
