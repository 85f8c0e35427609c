import { beforeAll, describe, expect, test } from "vitest";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { exampleCodes } from "../../../prisma/seed/example-accounts";
import { holdClock } from "~/platform/clock.server";
import { countGuess } from "~/platform/rate-limit.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asParticipant, cookieOf } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";

const CODE = exampleCodes[0].code;
const MONTHS =
  "januari februari maart april mei juni juli augustus september oktober november december".split(
    " ",
  );

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

async function enter(typed: string, path = "/meedoen"): Promise<Response> {
  return post(path, { code: typed });
}

describe("/meedoen", () => {
  test.each([CODE, CODE.toLowerCase().replaceAll("-", " "), ` ${CODE.replaceAll("0", "o")} `])(
    "the code opens the own input, however it is typed: %s",
    async (typed) => {
      const answer = await enter(typed);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toBe("/mijn");
      const cookie = cookieOf(answer.headers.get("Set-Cookie") ?? "");
      const page = await visit("/mijn", { headers: { Cookie: cookie } });
      expect(page.status).toBe(200);
      expect(page.headers.get("Cache-Control")).toBe("no-store");
    },
  );

  test.each([
    ["", "Vul je code in"],
    ["ABCD-EFGH", "Er missen nog 4 tekens"],
    ["ABCD-EFGH-JKMN-PQ", "2 tekens te veel"],
    ["ABCD-EFGH-JKM!", "Het teken !"],
    ["ABCD-EFGH-JKMN", "Deze code kennen we niet"],
  ])("a wrong code (%s) says what is wrong and keeps what was typed", async (typed, sentence) => {
    const answer = await enter(typed);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${typed}"`);
  });

  test("a post that does not come from a page of this site is refused", async () => {
    const answer = await visit("/meedoen", {
      method: "POST",
      body: new URLSearchParams({ code: CODE }),
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
  });

  test("leads back to the page that asked, and never to another site", async () => {
    const back = await enter(CODE, "/meedoen?naar=/mijn/e-mail");
    expect(back.headers.get("Location")).toBe("/mijn/e-mail");
    for (const naar of ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere"]) {
      const answer = await enter(CODE, `/meedoen?naar=${encodeURIComponent(naar)}`);
      expect(answer.headers.get("Location")).toBe("/mijn");
    }
  });

  test("after three hundred wrong tries from one place, even a right code waits", async () => {
    const from = { "X-Client-Address": "203.0.113.9" };
    const guess = new Request(`${ORIGIN}/meedoen`, { headers: from });
    for (let attempt = 0; attempt < 299; attempt += 1) await countGuess("codeEntry", guess);
    expect((await post("/meedoen", { code: "ABCD-EFGH-JKMN" }, from)).status).toBe(422);
    const answer = await post("/meedoen", { code: CODE }, from);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    const elsewhere = { "X-Client-Address": "198.51.100.7" };
    expect((await post("/meedoen", { code: CODE }, elsewhere)).status).toBe(303);
  });

  test("speaks English too", async () => {
    const answer = await enter("", "/en/meedoen");
    expect(await answer.text()).toContain("Fill in your code");
  });
});

describe("/mijn", () => {
  test.each(["/mijn", "/mijn/e-mail", "/en/mijn"])("%s asks for the code first", async (path) => {
    const answer = await visit(path);
    const prefix = path.startsWith("/en") ? "/en" : "";
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe(
      `${prefix}/meedoen?naar=${encodeURIComponent(path)}`,
    );
  });

  test.each(exampleCodes.map(({ code, story }) => [code, story]))(
    "%s shows the whole story: %s",
    async (code) => {
      const entered = await enter(code);
      const Cookie = cookieOf(entered.headers.get("Set-Cookie") ?? "");
      for (const path of ["/mijn", "/en/mijn"]) {
        const page = await visit(path, { headers: { Cookie } });
        const html = await page.text();
        expect(page.status).toBe(200);
        expect(html).not.toContain(code);
        expect(html).not.toMatch(/\bpeople\.\w/);
      }
    },
  );

  test("somebody new sees where to begin", async () => {
    const { cookie } = await asParticipant();
    const page = await visit("/mijn", { headers: { Cookie: cookie } });
    expect(await page.text()).toContain("Hier staat nog niets");
  });

  const readAs = async (code: string, path = "/mijn") => {
    const entered = await enter(code);
    const Cookie = cookieOf(entered.headers.get("Set-Cookie") ?? "");
    return (await visit(path, { headers: { Cookie } })).text();
  };

  test("what happened stands first with the newest on top, the rest is folded, signing out is last", async () => {
    const html = await readAs(exampleCodes[3].code);
    const happened = html.indexOf("Dit is er met jouw inbreng gebeurd");
    const folded = [...html.matchAll(/<details class="details details--section"/g)];
    expect(happened).toBeGreaterThan(0);
    expect(folded.length).toBeGreaterThan(4);
    expect(folded.every(({ index }) => index > happened)).toBe(true);
    expect(html.indexOf("Uitloggen op dit apparaat")).toBeGreaterThan(
      folded.at(-1)?.index ?? Number.POSITIVE_INFINITY,
    );
    const voices = html.slice(happened, folded[0]?.index);
    const days = [...voices.matchAll(/class="quiet small">[^<]* · (\d+) (\w+) (\d+)</g)].map(
      ([, day, month, year]) =>
        `${year}-${String(MONTHS.indexOf(month ?? "")).padStart(2, "0")}-${day?.padStart(2, "0")}`,
    );
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort().reverse());
  });

  test("who wrote a text that is held reads first whom to call, and that nobody calls", async () => {
    const html = await readAs(exampleCodes[2].code);
    const main = html.slice(html.indexOf("<main"));
    expect(main.indexOf("tel:08002000")).toBeGreaterThan(0);
    expect(main.indexOf("tel:08002000")).toBeLessThan(main.indexOf("Dit is er met jouw inbreng"));
    expect(main).toContain("We bellen je niet terug");
    expect(main).toContain("leest het uiterlijk");
    expect(await readAs(exampleCodes[2].code, "/en/mijn")).toContain("We do not call you back");
    expect(await readAs(exampleCodes[0].code)).not.toContain("We bellen je niet terug");
  });

  test("a proposal that came back has no way that says it is public", async () => {
    const html = await readAs(exampleCodes[0].code);
    const happened = html.slice(
      html.indexOf("Dit is er met jouw inbreng gebeurd"),
      html.indexOf("details--section"),
    );
    expect(html).toContain("Begeleiders die op tijd komen");
    expect(happened).not.toContain("Begeleiders die op tijd komen");
  });

  test("closing on this device ends the session", async () => {
    const { cookie } = await asParticipant();
    const left = await post("/mijn", { intent: "leave" }, { Cookie: cookie });
    expect(left.status).toBe(303);
    const page = await visit("/mijn", { headers: { Cookie: cookie } });
    expect(page.status).toBe(302);
  });

  test("an unknown intent is not found", async () => {
    const { cookie } = await asParticipant();
    const answer = await post("/mijn", { intent: newSubmissionToken() }, { Cookie: cookie });
    expect(answer.status).toBe(404);
  });
});
