/**
 * `docs/privacy/bewaartermijnen.md` is made from what the product does: the parts that `/privacy` names with their terms, the
 * settings of the region it ships with, and the tables that name a participant. A change of these makes another file;
 * `npx vitest run tests/integration/own/retention-document.test.ts -u` writes it.
 */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { retention } from "~/features/own/queries/holdings.server";
import { translator } from "~/i18n/t";
import { PRIVACY_TERMS } from "../../support/privacy-terms";
import { makeRegion } from "../../support/sessions";

const t = translator("nl");

beforeAll(makeRegion);

/** Columns by which a row is of one participant: the person, or a key that is calculated from the person. */
const OF_SOMEBODY = /^\s+(personId|respondentKey|voterKey|personKey)\s/;

/** Every table with such a column, as the schema says it. */
function tablesOfPeople(): string[] {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  return [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].flatMap(
    ([, table = "", body = ""]) => {
      const columns = body.split("\n").flatMap((line) => OF_SOMEBODY.exec(line)?.[1] ?? []);
      return columns.length === 0 ? [] : [`| \`${table}\` | \`${columns.join("`, `")}\` |`];
    },
  );
}

test("the document of terms says what the product does", async () => {
  const { names, terms } = await retention();
  const until = (name: (typeof names)[number]) => {
    if (name === "drafts") return t("own.until_drafts", { days: terms.draftDays });
    if (name === "signUps") return t("own.until_signUps", { days: terms.needsDays });
    return t(`own.until_${name}`);
  };
  const text = [
    "# Wat we bewaren, en hoelang",
    "",
    "Dit bestand is gemaakt uit de software zelf. Een test vergelijkt het met de instellingen en de code.",
    "De zinnen in de eerste tabel staan ook op `/privacy`.",
    "",
    "## Wat we van een deelnemer bewaren",
    "",
    "| wat | hoelang |",
    "| --- | --- |",
    ...names.map((name) => `| ${t(`own.part_${name}`)} | ${until(name)} |`),
    "",
    "## Termijnen",
    "",
    "Een beheerder kan de termijnen van de regio wijzigen. Hier staan de waarden waarmee de software begint.",
    "",
    "De andere stukken in deze map noemen een termijn met de naam in de eerste kolom.",
    "",
    "| naam | termijn | waarde | waar die staat |",
    "| --- | --- | --- | --- |",
    ...PRIVACY_TERMS.map(
      ({ name, what, value, where }) => `| \`${name}\` | ${what} | ${value} | ${where} |`,
    ),
    "",
    "## Tabellen waarin een rij bij één deelnemer hoort",
    "",
    "| tabel | kolom |",
    "| --- | --- |",
    ...tablesOfPeople(),
    "",
  ].join("\n");
  expect(tablesOfPeople().length).toBeGreaterThan(10);
  await expect(text).toMatchFileSnapshot("../../../docs/privacy/bewaartermijnen.md");
});
