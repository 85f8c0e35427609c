/** Where a request goes for the words that its browser wants: never round in a circle, never a form, never somebody's own file. */
import { describe, expect, test } from "vitest";
import { easyLeadOf, otherCookies, wantsEasy } from "~/platform/easy-reading.server";

const isPage = () => true;

function ask(
  originalUrl: string,
  cookie?: string,
  more: { method?: string; accept?: string } = {},
) {
  const [path = ""] = originalUrl.split("?");
  const headers = {
    accept: more.accept ?? "text/html,*/*",
    ...(cookie === undefined ? {} : { cookie }),
  };
  return { method: more.method ?? "GET", path, originalUrl, headers };
}

const EASY_COOKIE = "inbreng-easy=1";

describe("the switch", () => {
  test("leads to the same page in easy words, and is remembered", () => {
    const lead = easyLeadOf(ask("/rondes?page=2&lezen=makkelijk"), isPage);
    expect(lead).toMatchObject({ status: 303, to: "/makkelijk/rondes?page=2" });
    expect(lead?.cookie).toMatch(
      /^inbreng-easy=1; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax/,
    );
  });

  test("leads back to the ordinary text, and is forgotten", () => {
    const lead = easyLeadOf(ask("/makkelijk/rondes?lezen=gewoon", EASY_COOKIE), isPage);
    expect(lead).toMatchObject({ status: 303, to: "/rondes" });
    expect(lead?.cookie).toMatch(/^inbreng-easy=; Max-Age=0;/);
  });

  test("leaves nothing behind on a tablet at a session", () => {
    const lead = easyLeadOf(ask("/zaal?lezen=makkelijk", "inbreng-kiosk=x"), isPage);
    expect(lead).toMatchObject({ to: "/makkelijk/zaal", cookie: null });
  });

  test.each(["/rondes?lezen=anders", "/werkplek?lezen=makkelijk", "/rondes"])(
    "%s goes nowhere",
    (url) => {
      expect(easyLeadOf(ask(url), isPage)).toBeNull();
    },
  );

  test("never leads to another site", () => {
    const lead = easyLeadOf(ask("//example.org?lezen=gewoon"), isPage);
    expect(lead?.to.startsWith("//")).not.toBe(true);
  });
});

describe("who wants easy words", () => {
  test("comes to the easy form of a Dutch page, once", () => {
    const lead = easyLeadOf(ask("/rondes/x?page=2", `a=b; ${EASY_COOKIE}`), isPage);
    expect(lead).toEqual({ status: 307, to: "/makkelijk/rondes/x?page=2", cookie: null });
    expect(easyLeadOf(ask(lead?.to ?? "", EASY_COOKIE), isPage)).toBeNull();
  });

  test.each([
    ["a page in another language", ask("/en/rondes", EASY_COOKIE)],
    ["a page of staff", ask("/werkplek/rondes", EASY_COOKIE)],
    ["a form that is sent", ask("/rondes", EASY_COOKIE, { method: "POST" })],
    ["a picture", ask("/afbeelding/x", EASY_COOKIE, { accept: "image/webp,*/*" })],
    ["somebody without the cookie", ask("/rondes", "inbreng-easy=2; not-inbreng-easy=1")],
  ])("stays: %s", (_what, request) => expect(easyLeadOf(request, isPage)).toBeNull());

  test("stays where there is no such page", () => {
    expect(easyLeadOf(ask("/health", EASY_COOKIE), () => false)).toBeNull();
  });
});

test("the cookie makes no page another one, and hides no other cookie", () => {
  expect(wantsEasy(`a=b; ${EASY_COOKIE}`)).toBe(true);
  expect(otherCookies(EASY_COOKIE)).toBe("");
  expect(otherCookies(`${EASY_COOKIE}; inbreng-staff=x`)).toContain("inbreng-staff");
  expect(otherCookies("inbreng-easy=1x")).toContain("inbreng-easy");
  expect(otherCookies(undefined)).toBe("");
});
