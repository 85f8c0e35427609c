import { waitingRound } from "./round-to-report-back";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";
import { Hand } from "./whole-round";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };
const REASON = "Er komen twaalf woningen bij, verdeeld over de buurten.";

/** The presses that answering a theme asks for, with the reading of it before it is public. */
const PRESSES = 4;

test("a theme is answered with what people said in sight, read before it is public, and confirmed @wide", async ({
  page,
  context,
  asStaff,
}) => {
  const { theme, said } = await waitingRound(context);
  await asStaff("samentwente@voorbeeld.inbreng.nl");
  const hand = new Hand(page);

  await page.setViewportSize(NARROW);
  await page.goto("/werkplek/antwoorden");
  await page.getByRole("link", { name: theme }).click();
  await expect(page.getByText(said)).toBeHidden();
  await expect(page.getByLabel("Ja, dit doen we")).toBeInViewport();
  await page.getByText("Lees wat er is gezegd").click();
  await expect(page.getByText(said)).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);

  await page.setViewportSize(WIDE);
  await page.reload();
  const field = page.getByLabel("Waarom?");
  await field.scrollIntoViewIfNeeded();
  await expect(page.getByText(said)).toBeInViewport();
  await expect(field).toBeInViewport();
  await expectAccessible(page);

  await hand.choose("Ja, dit doen we");
  await field.fill(REASON);
  await page.getByLabel("Wie kunnen mensen hierop aanspreken?").fill("directeur");
  await hand.button("Eerst bekijken");
  const preview = page.getByRole("region", { name: "Zo lezen mensen je antwoord" });
  await expect(preview.getByText(REASON)).toBeVisible();
  await expect(preview.getByText("De dag die telt is vandaag")).toBeVisible();
  await expectAccessible(page);
  await hand.press(preview.getByRole("button", { name: "Antwoord openbaar maken" }));
  await expect(page.getByRole("status")).toContainText("Je antwoord is openbaar");
  await expect(page.getByText(REASON)).toBeVisible();
  await expectAccessible(page);
  await hand.press(page.getByRole("link", { name: "Bekijk de openbare pagina" }).first());
  await expect(page.getByText(REASON).first()).toBeVisible();
  expect(hand.clicks).toBe(PRESSES);
});
