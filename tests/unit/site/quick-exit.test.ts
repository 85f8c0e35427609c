import { expect, test } from "vitest";
import { offersQuickExit } from "~/features/site/domain/quick-exit";

test.each([
  "/",
  "/hulp",
  "/mijn",
  "/mijn/wissen",
  "/meedoen",
  "/vragenlijsten/wonen/pagina/over-jou",
  "/voorstellen/nieuw",
  "/voorstellen/abc",
  "/reacties/abc",
  "/bijeenkomsten/groep/vragen",
  "/aanmelding/abc",
  "/rondes/wonen",
  "/rondes/wonen/meningen",
  "/rondes/wonen/terugkoppeling",
  "/beweringen/abc/tegenspreken",
])("%s offers a quick way out", (path) => {
  expect(offersQuickExit(path)).toBe(true);
});

test.each([
  "/werkplek",
  "/werkplek/veiligheid/abc",
  "/inloggen",
  "/cijfers",
  "/besluiten",
  "/open-data",
  "/rondes/wonen/cijfers",
  "/rondes/wonen/cijfers/blad",
  "/bijeenkomsten/groep/scherm",
  "/hulpverlener",
])("%s does not", (path) => {
  expect(offersQuickExit(path)).toBe(false);
});
