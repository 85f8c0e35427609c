/** Signing in with an example account, as a person does it. */
import { importTool } from "../../prepare.mjs";

const PASSWORD_OF_THE_EXAMPLES = "inbreng voorbeeld 2026";

/** Signs in; waits for a fresh code, because each code counts once. Gives the cookies of the session. */
export async function signIn(browser, base, email) {
  const { presentCode } = await importTool("accounts");
  const context = await browser.newContext();
  const page = await context.newPage();
  const { seconds } = presentCode(email);
  await page.waitForTimeout((seconds + 1) * 1000);
  await page.goto(new URL("/inloggen", base).href);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(PASSWORD_OF_THE_EXAMPLES);
  await page.locator('input[name="code"]').fill(presentCode(email).code);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL(/werkplek/);
  const session = await context.storageState();
  await context.close();
  return session;
}
