/** An advisory council checks the round of 2021, and takes everything behind the figures along. */
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const COUNCIL = "adviesraad@voorbeeld.inbreng.nl";

test("a council member checks a claim of 2021 against what is known @wide", async ({
  page,
  asStaff,
}, { project }) => {
  const hasScript = project.use.javaScriptEnabled !== false;
  await asStaff(COUNCIL);
  await page.goto("/cijfers");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cijfers over alle rondes");
  await expect(page.getByRole("heading", { name: "De stiltekaart" })).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);

  await page.getByRole("link", { name: "Jeugdhulp in Twente: de visie van 2021" }).first().click();
  await expect(page.getByText("9 van 14", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("Van 88 mensen schreef niemand de groep op")).toBeVisible();
  await expect(page.locator("#sentence-nl")).toContainText("oogstens 4 ouders");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);

  await page.getByLabel("nee, ga uit van verschillende mensen").check();
  await page.getByLabel("ja, van elke groep minstens één").check();
  await page.getByRole("button", { name: "Tel opnieuw" }).click();
  await expect(page.locator("#sentence-nl")).toContainText("1 t/m 3 ouders");
  await expect(page.locator("#sentence-en")).toContainText("1 to 3 parents and carers");

  const origin = page.locator("details", { hasText: "Waar komt dit vandaan?" }).first();
  await origin.locator("summary").click();
  await expect(origin.getByText("Advies Regiovisie Jeugdhulp", { exact: false })).toBeVisible();
  await expectAccessible(page);

  const copy = page.getByRole("button", { name: "Kopieer deze zin" });
  if (hasScript) await expect(copy.first()).toBeVisible();
  else await expect(copy).toHaveCount(0);

  await page.getByRole("link", { name: /^Cijfers van / }).click();
  await expect(page.getByText("Controlegetal van de cijfers (SHA-256)")).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
});

test("a visitor without an account reads the picture as a table, and asks by keyboard what it rests on", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto("/cijfers");
  await expect(page.getByRole("table", { name: "Mensen per groep en per ronde" })).toBeVisible();
  await expectNoHorizontalScroll(page);

  await page.goto("/rondes/regiovisie-2021/cijfers");
  const people = page.getByRole("table", { name: "Mensen en bijdragen per groep" });
  await expect(people.getByRole("row", { name: /^jongeren/ })).toContainText("8 t/m 13");
  const panel = page.locator("#zin details");
  await panel.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByText("De zin noemt van elke groep", { exact: false })).toBeVisible();
  await expectNoHorizontalScroll(page);

  await page.getByLabel("ja, dat kan").focus();
  await page.keyboard.press("ArrowUp");
  await page.getByRole("button", { name: "Tel opnieuw" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/overlap=none/);
  await expect(people.getByRole("row", { name: /^jongeren/ })).toContainText("8 t/m 13");
  await expect(people.getByRole("row", { name: /^samen/ })).toContainText("12 of 13");
});

test("a council member finds what is late and to be challenged, and takes the figures along", async ({
  page,
  asStaff,
}) => {
  await asStaff(COUNCIL);
  await page.goto("/werkplek/adviesraad");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cijfers voor de raad");
  await expect(page.getByRole("heading", { name: "Beweringen om na te kijken" })).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Werkblad met alle tabellen (XLSX)" }).click();
  expect((await coming).suggestedFilename()).toBe("inbreng-figures.xlsx");
});

test("the desks of counts and population are accessible and fit a phone @narrow", async ({
  page,
  asStaff,
}) => {
  await asStaff("beheer@voorbeeld.inbreng.nl");
  for (const path of ["/werkplek/tellingen", "/werkplek/bevolking"]) {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
  }
  await page.goto("/werkplek/tellingen/regiovisie-2021");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Telling toevoegen: Vragenlijst" }).click();
  await page.getByLabel("Hoeveel mensen?").fill("-3");
  await page.getByRole("button", { name: "Bewaar de telling" }).click();
  await expect(page.getByText("Geen komma en geen min").first()).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
});

const PAPER_POINTS = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)/;

test("one round is one printed A4, with what is not known on it @wide", async ({ page }) => {
  for (const path of [
    "/rondes/regiovisie-2021/cijfers/blad",
    "/en/rondes/regiovisie-2021/cijfers/blad?overlap=none&combined=each",
    "/rondes/prioritaire-opgave-jeugd/cijfers/blad",
    "/rondes/eerste-stap-hof-van-twente/cijfers/blad",
  ]) {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g), path).toHaveLength(1);
    const [, width, height] = PAPER_POINTS.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  }
});
