/** Weighs pages in a real Chromium: everything a first visit fetches, compressed as it goes over the line. */
import { chromium } from "@playwright/test";

/** Bytes, bytes of script and number of requests of a first visit, with nothing in the cache. */
async function weigh(browser, base, { name, path }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const types = new Map();
  const weight = { name, path, bytes: 0, scriptBytes: 0, requests: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    weight.requests += 1;
    weight.bytes += encodedDataLength;
    if (types.get(requestId) === "Script") weight.scriptBytes += encodedDataLength;
  });
  await page.goto(new URL(path, base).href, { waitUntil: "networkidle" });
  await context.close();
  return weight;
}

/** Weighs the pages one after another. */
export async function weighPages(executablePath, base, pages) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const weights = [];
    for (const page of pages) weights.push(await weigh(browser, base, page));
    return weights;
  } finally {
    await browser.close();
  }
}
