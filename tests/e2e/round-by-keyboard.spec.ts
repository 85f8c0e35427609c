/** One round from new to reported back by somebody without a mouse; a test in a browser with script, at the width of a desk. */
import { dayFromNow } from "../support/days";
import { Keyboard } from "./keyboard";
import { expect, test } from "./support";

/** A new round, and the first two parts of its setting-up. */
async function begin(keys: Keyboard): Promise<void> {
  await keys.page.setViewportSize({ width: 1280, height: 800 });
  await keys.page.goto("/werkplek/rondes");
  await keys.follow("Nieuwe ronde");
  await keys.write(/^Naam van de ronde/, `Spelen buiten ${Date.now().toString(36)}`);
  await keys.write("De vraag aan mensen", "Waar speel je?");
  await keys.button("Nieuwe ronde");
  await keys.choose("Je geeft advies");
  await keys.write("Dit ligt open", "De plek");
  await keys.write("Dit staat vast", "Het geld");
  await keys.button("Bewaar en ga verder");
  await keys.select("Wie beslist", "SamenTwente");
  await keys.select("Wie geeft antwoord", "Organisatie voor Zorg en Jeugdhulp in Twente");
  await keys.button("Bewaar en ga verder");
}

test.beforeEach(async ({ javaScriptEnabled, asStaff }) => {
  test.skip(!javaScriptEnabled, "a phone has no keyboard");
  await asStaff("beheer@voorbeeld.inbreng.nl");
});

test("a round is made with the keyboard alone", async ({ page }) => {
  await begin(new Keyboard(page));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data");
});

test(
  "a round goes from new to reported back with the keyboard alone",
  { tag: "@long" },
  async ({ page }, info) => {
    test.slow();
    const keys = new Keyboard(page);
    await begin(keys);
    await keys.date("Sluit aan het eind van", dayFromNow(30));
    await keys.date("Mensen horen uiterlijk iets op", dayFromNow(60));
    await keys.button("Bewaar en ga verder");
    await keys.write("Is het veilig om mee te doen", "Ja.");
    await keys.write("Hoe kun je meedoen", "Met een voorstel.");
    await keys.write("Wie luistert er", "Het bestuur.");
    await keys.write("Wat gebeurt er met wat mensen zeggen", "Je leest het terug.");
    await keys.button("Bewaar en ga verder");
    await keys.write(/^Principe 4:/, "Over buiten spelen.");
    await keys.button("Bewaar en kijk wat nog ontbreekt");
    await keys.follow(/naar de ronde$/i);

    for (const step of ["Kondig aan", "Open de ronde", "Sluit de ronde", "Koppel terug"]) {
      await keys.follow(step);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(step);
      await keys.button(`Ja, ${step.charAt(0).toLowerCase()}${step.slice(1)}`);
      await expect(page.getByRole("status")).toHaveText("Gedaan.");
    }
    const told = keys.tabs.map(({ what, tabs }) => `${what}: ${tabs}`).join("\n");
    info.annotations.push({ type: "tabs", description: told });
  },
);
