/** A page is read aloud by the voice of the device: sentence by sentence, with a pause; without script no button promises it. */
import { expect, test } from "./support";
import { endSentence, said, withVoice } from "./voice";

test("a page is read aloud, waits, goes on and stops", async ({ page }, { project }) => {
  await withVoice(page, ["nl-NL"]);
  await page.goto("/spelregels");
  const start = page.getByRole("button", { name: "Lees voor" });
  if (project.use.javaScriptEnabled === false) {
    await expect(start).toBeHidden();
    return;
  }
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  await start.click();
  const pause = page.getByRole("button", { name: "Pauze" });
  await expect(pause).toBeFocused();
  await expect(start).toHaveAttribute("aria-pressed", "true");
  expect(await said(page)).toEqual([heading]);
  await endSentence(page);
  const second = (await said(page)).at(-1);
  expect(await page.evaluate(`String([...CSS.highlights.get("read-aloud")][0])`)).toContain(second);

  await pause.click();
  await endSentence(page);
  expect(await said(page)).toHaveLength(2);
  await page.getByRole("button", { name: "Lees verder" }).click();
  expect((await said(page)).at(-1)).toBe(second);
  await page.getByRole("button", { name: "Zin terug" }).click();
  expect((await said(page)).at(-1)).toBe(heading);

  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(pause).toBeHidden();
  await expect(start).toBeFocused();
});

test("a device without a voice for the page says so @wide", async ({ page }) => {
  await withVoice(page, ["nl-NL"]);
  await page.goto("/en/spelregels");
  await page.getByRole("button", { name: "Read aloud" }).click();
  await expect(page.getByText("Your device has no voice for this language.")).toBeVisible();
  expect(await said(page)).toEqual([]);
});
