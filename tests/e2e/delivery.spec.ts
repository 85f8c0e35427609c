/** How pages reach a browser: light, without script, without others, and with the headers that protect. */
import { expect, test } from "@playwright/test";

const MOST_BYTES = 80 * 1024;
const MOST_REQUESTS = 6;
const PAGES = ["/", "/rondes", "/en"];

for (const path of PAGES) {
  test(`a first visit of ${path} is light and needs no script`, async ({ page, baseURL }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.goto(path, { waitUntil: "networkidle" });

    expect(addresses.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(addresses.filter((address) => !address.startsWith(String(baseURL)))).toEqual([]);
    // The quick way out works without it, and reading aloud is an extra; that is all that these pages run.
    expect(await page.locator('script:not([src="/page.js"])').count()).toBe(0);
  });
}

test("nothing on a page is refused by the security policy", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  for (const path of PAGES) await page.goto(path, { waitUntil: "networkidle" });
  expect(refused).toEqual([]);
});

test("every answer carries the headers that protect, also one that is an error", async ({
  request,
}) => {
  for (const path of ["/", "/dit-bestaat-niet", "/gezond", "/assets/dit-bestaat-niet.js"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("files whose name carries their content are kept by the browser", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const stylesheet = await page.locator('link[rel="stylesheet"]').first().getAttribute("href");
  const answer = await request.get(String(stylesheet));
  expect(answer.headers()["cache-control"]).toContain("immutable");
  expect(answer.headers()["content-encoding"]).toBeDefined();
});

test("a body that is too large is refused in the language of the page", async ({ request }) => {
  const answer = await request.post("/en/voorstellen/nieuw", { data: "a".repeat(300_000) });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain("too much");
});

test("a form counts only in the browser that got it", async ({ page, browser, baseURL }) => {
  const survey = "/vragenlijsten/wonen-en-verblijf";
  await page.goto(survey);
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).toContain("inbreng-form");
  const token = await page.locator('input[name="submission"]').first().inputValue();
  const elsewhere = await browser.newContext();
  const answer = await elsewhere.request.post(survey, {
    form: { submission: token, role: "youth" },
    headers: { Origin: String(baseURL) },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(422);
  await elsewhere.close();
});
