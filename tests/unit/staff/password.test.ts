import { describe, expect, it } from "vitest";
import { checkPassword } from "~/features/staff/domain/password";

const ACCOUNT = { email: "j.jansen@regio.example", localNames: ["Twente", "Hof van Twente"] };

describe("a staff password", () => {
  it.each([
    "vier paarse olifanten dansen",
    "zomerwandeling langs de regge",
    "correct horse battery staple",
    "x7#Kq!29mzLp",
    "ik spaar oude theedoeken",
    "пароль из многих слов",
  ])("may be %j", (password) => {
    expect(checkPassword(password, ACCOUNT)).toEqual({ ok: true, password });
  });

  it.each([
    ["kort en goed", "ok"],
    ["kort & goed", "password_too_short"],
    ["Welkom2026!!", "password_common"],
    ["W3lkom!2026#", "password_common"],
    ["wachtwoord123", "password_common"],
    ["WelkomTwente1!", "password_common"],
    ["hofvantwente1", "password_common"],
    ["012345678901", "password_common"],
    ["aaaaaaaaaaaab", "password_repeats"],
    ["abcdefabcdef", "password_repeats"],
    ["blauw j.jansen groen", "password_has_address"],
    ["x".repeat(129), "password_too_long"],
    ["", "password_too_short"],
  ])("%j gives %s", (password, code) => {
    const verdict = checkPassword(password, ACCOUNT);
    expect(verdict.ok ? "ok" : verdict.code).toBe(code);
  });

  it("is one password however the accents were typed", () => {
    const composed = checkPassword("caf\u00e9 met een h\u00f3nd erbij", ACCOUNT);
    const decomposed = checkPassword("cafe\u0301 met een ho\u0301nd erbij", ACCOUNT);
    expect(decomposed).toEqual(composed);
  });
});
