/**
 * The report of what axe found never says more than a program can know, and the model of the statement on accessibility is
 * written from that report and from the lists of `/toegankelijkheid`; `npx vitest run tests/unit/privacy/accessibility.test.ts -u`
 * writes it.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  ACCESSIBILITY_STANDARD,
  KNOWN_LIMITS,
  NEVER_TRIED,
  WORKS_EVERYWHERE,
} from "~/features/information/domain/accessibility";
import { translator } from "~/i18n/t";
import { CRITERIA } from "../../accessibility/criteria.mjs";
import { criteriaOf, earlReport, pageKind } from "../../accessibility/earl.mjs";

const node = z.object({ "@id": z.string() });
const assertionSchema = z.object({
  "@type": z.literal("earl:Assertion"),
  "earl:test": z.object({ "dct:title": z.string() }),
  "earl:result": z.object({ "earl:outcome": node }),
  "dct:hasPart": z.array(z.unknown()),
});
const evaluationSchema = z.object({
  "@type": z.literal("wcagem:Evaluation"),
  "dct:date": z.iso.date(),
  "wcagem:structuredSample": z.array(node),
});
const toolSchema = z.object({ "@id": z.literal("#axe"), "dct:hasVersion": z.string() });
const reportSchema = z.object({ "@graph": z.array(z.unknown()) });

function read(report: unknown) {
  const graph = reportSchema.parse(report)["@graph"];
  const only = <T>(schema: z.ZodType<T>) =>
    graph.flatMap((item) => {
      const { data } = schema.safeParse(item);
      return data === undefined ? [] : [data];
    });
  const [evaluation] = only(evaluationSchema);
  const [tool] = only(toolSchema);
  if (evaluation === undefined || tool === undefined) throw new Error("The report is not whole");
  const outcomes = only(assertionSchema).map((assertion) => ({
    title: assertion["earl:test"]["dct:title"],
    outcome: assertion["earl:result"]["earl:outcome"]["@id"],
    rules: assertion["dct:hasPart"].length,
  }));
  return {
    day: evaluation["dct:date"],
    pages: evaluation["wcagem:structuredSample"].length,
    version: tool["dct:hasVersion"],
    outcomes,
  };
}

const RULES = [
  { ruleId: "image-alt", help: "Images have a text", tags: ["wcag2a", "wcag111"] },
  { ruleId: "color-contrast", help: "Text can be told apart", tags: ["wcag2aa", "wcag143"] },
  { ruleId: "region", help: "All stands in a landmark", tags: ["best-practice"] },
];
const RUN = {
  address: "http://localhost:1/privacy",
  day: "2026-11-29",
  version: "4.14.1",
  failed: [],
  cantTell: [],
  passed: ["image-alt", "color-contrast", "region"],
  inapplicable: [],
};

describe("the report of what axe found", () => {
  test("knows the criteria of level A and AA", () => {
    expect(CRITERIA).toHaveLength(55);
    expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(55);
    expect(CRITERIA.filter(({ level }) => level === "A")).toHaveLength(31);
    expect(CRITERIA.map(({ title }) => title)).not.toContain("");
  });

  test("never says that a criterion is met", () => {
    const { outcomes } = read(earlReport([RUN], RULES));
    expect(outcomes).toHaveLength(55);
    const told = new Map(outcomes.map(({ title, outcome }) => [title.split(" ")[0], outcome]));
    expect(told.get("1.1.1")).toBe("earl:cantTell");
    expect(told.get("2.4.3")).toBe("earl:untested");
    expect([...told.values()]).not.toContain("earl:passed");
  });

  test("fails a criterion for one fault on one page", () => {
    const second = {
      ...RUN,
      address: "http://localhost:1/hulp",
      failed: ["color-contrast"],
      passed: [],
    };
    const { outcomes, pages } = read(earlReport([RUN, second, RUN], RULES));
    expect(pages).toBe(2);
    expect(
      outcomes.filter(({ outcome }) => outcome === "earl:failed").map(({ title }) => title),
    ).toEqual(["1.4.3 Contrast (minimum)"]);
  });

  test("names a kind of page once, and no row", () => {
    expect(pageKind("http://localhost:1/voorstellen/tz4a98xxat96iws9zmbrgj3a/steunen?x=1")).toBe(
      "/voorstellen/.../steunen",
    );
    expect(criteriaOf(["wcag2a", "wcag1410", "wcag412", "cat.color"])).toEqual(["1.4.10", "4.1.2"]);
  });
});

test("the model of the statement says what the page and the report say", async () => {
  const t = translator("nl");
  const { day, pages, version, outcomes } = read(
    JSON.parse(readFileSync("docs/privacy/toegankelijkheid.jsonld", "utf8")),
  );
  const titled = (outcome: string) =>
    outcomes.filter((criterion) => criterion.outcome === outcome).map(({ title }) => `- ${title}`);
  const failed = titled("earl:failed");
  const text = [
    "# Model van de toegankelijkheidsverklaring",
    "",
    "Dit bestand is gemaakt door een test, uit `/toegankelijkheid` en uit [het verslag van de automatische controle](toegankelijkheid.jsonld)",
    "(EARL 1.0). Het is een **model**: de organisatie maakt de echte verklaring met de invulassistent van DigiToegankelijk, en zet die in het",
    "register (Besluit digitale toegankelijkheid overheid). Wat alleen de organisatie weet, staat er als **[in te vullen: ...]**.",
    "",
    "## Voor welke site",
    "",
    "**[in te vullen: organisatie]** wil dat iedereen de site **[in te vullen: adres]** kan gebruiken.",
    "",
    "## Nalevingsstatus",
    "",
    "**Status D: voldoet niet**, zolang er geen volledig onderzoek is. Plant de organisatie binnen zes maanden een onderzoek, dan is het",
    "**status C: eerste maatregelen genomen**. Status B of A kan pas met een onderzoek volgens WCAG-EM van de hele site, niet ouder dan drie jaar,",
    "ook achter het inloggen. Een automatische controle is daar niet genoeg voor. De norm van de wet is EN 301 549.",
    "",
    t("accessibility.statusText"),
    "",
    t("accessibility.standardText", ACCESSIBILITY_STANDARD),
    "",
    "## Hoe het is nagekeken",
    "",
    `- Laatste automatische controle: ${day}, met axe-core ${version} in Chromium, in de voorbeelden van de software.`,
    `- Steekproef: ${pages} pagina's, van elke soort enkele, als bezoeker, als deelnemer en als elke rol van medewerker.`,
    "- De controle is deel van de tests in een browser; de uitkomst staat in het verslag.",
    `- Met de hand onderzocht: niets. Van de ${CRITERIA.length} succescriteria op niveau A en AA is geen enkel criterium bewezen.`,
    "",
    "## Dit werkt overal",
    "",
    "Tests in een browser proberen dit:",
    "",
    ...WORKS_EVERYWHERE.map((key) => `- ${t(`accessibility.works${key}`)}`),
    "",
    "## Wat niet voldoet",
    "",
    ...KNOWN_LIMITS.map((key) => `- ${t(`accessibility.limits_${key}`)}`),
    "",
    "Voor elk punt: oorzaak, gevolg, maatregel en datum **[in te vullen]**.",
    "",
    `Criteria waarbij de automatische controle een fout vond: ${failed.length === 0 ? "geen" : ""}`,
    ...(failed.length === 0 ? [] : ["", ...failed]),
    "",
    "## Wat nog niemand met de hand probeerde",
    "",
    ...NEVER_TRIED.map((key) => `- ${t(`accessibility.untried_${key}`)}`),
    "",
    "### Criteria waarbij regels van het programma geen fout vonden",
    "",
    "Of eraan voldaan is, moet een mens beoordelen.",
    "",
    ...titled("earl:cantTell"),
    "",
    "### Criteria waar het programma niets van zegt",
    "",
    ...titled("earl:untested"),
    "",
    "## Werkt iets niet?",
    "",
    t("accessibility.tellText"),
    "Op `/toegankelijkheid` staat ook wie vragen beantwoordt: een instelling van de regio. **[in te vullen: binnen hoeveel dagen antwoord komt]**",
    "",
    `## ${t("accessibility.enforcement")}`,
    "",
    t("accessibility.enforcementText"),
    "",
    "## Ondertekening",
    "",
    "**[in te vullen: datum, naam, functie]**",
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../../docs/privacy/toegankelijkheidsverklaring.md");
});
