/** The pictures of the manual: which screen each shows, who sees it, and what is done before it is taken. */

/** Where the pictures lie, from the root of the clone. The site serves what lies there. */
export const MANUAL_FOLDER = "public/handleiding";

/** As large as the screen is when a picture is taken, in pixels. */
export const MANUAL_SIZE = { width: 800, height: 560 };

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const SAFETY = "veiligheid@voorbeeld.inbreng.nl";
const RESPONDER = "samentwente@voorbeeld.inbreng.nl";
const COUNCIL = "adviesraad@voorbeeld.inbreng.nl";
const ADMINISTRATOR = "beheer@voorbeeld.inbreng.nl";

const OPEN_ROUND = "/werkplek/rondes/prioritaire-opgave-jeugd";
const CLOSED_ROUND = "/werkplek/rondes/regiovisie-2021";
const SURVEY = "/werkplek/vragenlijsten/wonen-en-verblijf";

/** The round that the pictures make: its address follows from its title. */
const TITLE = "Veilig naar school";
const NEW_ROUND = "/werkplek/rondes/veilig-naar-school";

async function fillNewRound(page) {
  await page.locator('[name="title"]').fill(TITLE);
  await page
    .locator('[name="question"]')
    .fill("Wat heb jij nodig om met plezier naar school te gaan?");
}

async function makeRound(page) {
  await fillNewRound(page);
  await page.locator('main button[type="submit"]').first().click();
  await page.waitForURL(/\/opzet\//);
  await page.locator('[name="influenceLevel"]').nth(1).check();
}

async function makeSurvey(page) {
  await page.locator('[name="roundId"]').selectOption({ label: TITLE });
  await page.locator('[name="title"]').fill("Hoe ga jij naar school?");
  await page.locator('main input[type="radio"]').first().check();
  await page.locator('main button[type="submit"]').first().click();
  await page.waitForURL(/\/vragen$/);
}

async function makeInvitation(page) {
  await page.locator('[name="label"]').first().fill("Jongerenraad Hengelo");
  await page.getByRole("button", { name: "Maak de link" }).click();
  await page.waitForLoadState("networkidle");
}

/** A text in which something was found about a person. */
async function openFoundText(page) {
  await page.getByRole("link", { name: /^met vondst/ }).click();
  await page.locator("[data-list] li a").first().click();
  await page.waitForURL(/\/beoordelen\/[^/?]+/);
}

/**
 * In the order in which they are taken: a screen may rest on what an earlier one made.
 * `top` is what stands at the top of the picture, below the bar; without it the page stands as it opens.
 */
export const MANUAL_SCREENS = [
  { name: "ronde-maken", as: MODERATOR, path: "/werkplek/rondes/nieuw", act: fillNewRound },
  {
    name: "ronde-opzetten",
    as: MODERATOR,
    path: "/werkplek/rondes/nieuw",
    act: makeRound,
    top: "h1",
  },
  {
    name: "vragenlijst-maken",
    as: MODERATOR,
    path: "/werkplek/vragenlijsten/nieuw",
    act: makeSurvey,
    top: "main h2",
  },
  { name: "bijeenkomsten", as: MODERATOR, path: "/werkplek/bijeenkomsten" },
  { name: "ronde-aankondigen", as: MODERATOR, path: `${NEW_ROUND}/stap/aankondigen` },
  { name: "ronde", as: MODERATOR, path: OPEN_ROUND },
  {
    name: "uitnodigen",
    as: MODERATOR,
    path: `${SURVEY}/uitnodigen`,
    act: makeInvitation,
    top: '[role="status"]',
  },
  { name: "beoordelen", as: MODERATOR, path: "/werkplek/beoordelen" },
  {
    name: "stuk-beoordelen",
    as: MODERATOR,
    path: "/werkplek/beoordelen",
    act: openFoundText,
    top: "main h2",
  },
  { name: "besloten", as: MODERATOR, path: "/werkplek/beoordelen/besloten" },
  {
    name: "bijeenkomst-verslag",
    as: MODERATOR,
    path: "/werkplek/bijeenkomsten/voorbeeld-bijeenkomst-op-jezelf/verslag",
  },
  { name: "ronde-sluiten", as: MODERATOR, path: `${OPEN_ROUND}/stap/sluiten` },
  {
    name: "rode-draad",
    as: MODERATOR,
    path: "/werkplek/rode-draden/prioritaire-opgave-jeugd/dichtbij-blijven-wonen",
  },
  { name: "ronde-terugkoppelen", as: ADMINISTRATOR, path: `${CLOSED_ROUND}/stap/terugkoppelen` },
  { name: "veiligheid", as: SAFETY, path: "/werkplek/veiligheid" },
  { name: "antwoorden", as: RESPONDER, path: "/werkplek/antwoorden" },
  { name: "adviezen", as: COUNCIL, path: "/werkplek/adviezen" },
  { name: "eerste-stappen", as: ADMINISTRATOR, path: "/werkplek/begin" },
  {
    name: "besluiten-van-raden",
    as: ADMINISTRATOR,
    path: "/werkplek/besluiten/regiovisie-jeugdhulp-twente/raden",
  },
  { name: "accounts", as: ADMINISTRATOR, path: "/werkplek/accounts" },
];
