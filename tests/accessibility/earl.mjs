/**
 * Makes a report in EARL 1.0 (JSON-LD, with the steps of WCAG-EM) of what axe found in the tests in a browser.
 *
 * A program proves faults, never that there are none: a criterion is failed, or it cannot be told, or nothing looked at it. Only a
 * rule of axe itself can be passed. Sources: https://www.w3.org/TR/EARL10-Schema/ and https://www.w3.org/TR/WCAG-EM/.
 */
import { CRITERIA } from "./criteria.mjs";

/** From the worst to what says least: what one page shows counts for the whole. */
const OUTCOMES = ["failed", "cantTell", "passed", "inapplicable"];

const CONTEXT = {
  earl: "http://www.w3.org/ns/earl#",
  wcagem: "http://www.w3.org/TR/WCAG-EM/#",
  WCAG22: "https://www.w3.org/TR/WCAG22/#",
  axe: "https://dequeuniversity.com/rules/axe/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
};

/** Ids of rows say nothing of a page: `/voorstellen/tz4a98xxat96iws9zmbrgj3a` is one of the pages of a proposal. */
export function pageKind(address) {
  return new URL(address, "http://localhost").pathname.replaceAll(
    /\/[a-z0-9]{20,}(?=\/|$)/g,
    "/...",
  );
}

/** The numbers of the criteria a rule of axe looks at, by its tags: `wcag143` is 1.4.3. */
export function criteriaOf(tags) {
  return tags.flatMap((tag) => {
    const [, first, second, third] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
    return third === undefined ? [] : [`${first}.${second}.${third}`];
  });
}

/** What a rule came to over all pages; undefined when it did not run. */
function outcomeOfRule(id, runs) {
  return OUTCOMES.find((outcome) => runs.some((run) => run[outcome].includes(id)));
}

function outcomeOfCriterion(parts) {
  if (parts.length === 0) return "untested";
  return parts.some(({ outcome }) => outcome === "failed") ? "failed" : "cantTell";
}

const TOLD = {
  failed: "A rule of the program found a fault.",
  cantTell:
    "The program found no fault with the rules it has. Whether the criterion is met a person has to judge.",
  untested: "No rule of the program looks at this criterion.",
};

function assertion(criterion, runs, rules, version) {
  const parts = rules
    .filter(({ tags }) => criteriaOf(tags).includes(criterion.number))
    .map(({ ruleId, help }) => ({ ruleId, help, outcome: outcomeOfRule(ruleId, runs) }))
    .filter(({ outcome }) => outcome !== undefined);
  const outcome = outcomeOfCriterion(parts);
  return {
    "@id": `#criterion-${criterion.number}`,
    "@type": "earl:Assertion",
    "earl:assertedBy": { "@id": "#axe" },
    "earl:subject": { "@id": "#site" },
    "earl:mode": { "@id": outcome === "untested" ? "earl:undisclosed" : "earl:automatic" },
    "earl:test": {
      "@id": `WCAG22:${criterion.id}`,
      "@type": "earl:TestRequirement",
      "dct:title": `${criterion.number} ${criterion.title}`,
      "wcagem:level": criterion.level,
    },
    "earl:result": {
      "@type": "earl:TestResult",
      "earl:outcome": { "@id": `earl:${outcome}` },
      "dct:description": TOLD[outcome],
    },
    "dct:hasPart": parts.map((part) => ({
      "@type": "earl:Assertion",
      "earl:assertedBy": { "@id": "#axe" },
      "earl:subject": { "@id": "#site" },
      "earl:mode": { "@id": "earl:automatic" },
      "earl:test": {
        "@id": `axe:${version.split(".").slice(0, 2).join(".")}/${part.ruleId}`,
        "@type": "earl:TestCase",
        "dct:title": part.help,
      },
      "earl:result": {
        "@type": "earl:TestResult",
        "earl:outcome": { "@id": `earl:${part.outcome}` },
      },
    })),
  };
}

/**
 * @param runs what axe said of a page each time: address, day, version, and the ids of its rules by outcome
 * @param rules the rules of axe, with their tags
 */
export function earlReport(runs, rules) {
  const pages = [...new Set(runs.map(({ address }) => pageKind(address)))].sort();
  const days = runs.map(({ day }) => day).sort();
  const version = runs.at(-1)?.version ?? "";
  return {
    "@context": CONTEXT,
    "@graph": [
      {
        "@id": "#evaluation",
        "@type": "wcagem:Evaluation",
        "dct:title": "Automatic checks of Inbreng with its examples",
        "dct:date": days.at(-1),
        "wcagem:scope": { "@id": "#site" },
        "wcagem:conformanceTarget": "WCAG 2.2 AA",
        "wcagem:structuredSample": pages.map((_page, place) => ({ "@id": `#page-${place + 1}` })),
        "dct:description":
          "Of each kind of page at most two, as a visitor, a participant and every role of staff, in Chromium. Nothing was tried by hand.",
      },
      {
        "@id": "#axe",
        "@type": ["earl:Assertor", "earl:Software"],
        "dct:title": "axe-core",
        "dct:hasVersion": version,
        "foaf:homepage": "https://github.com/dequelabs/axe-core",
      },
      { "@id": "#site", "@type": ["earl:TestSubject", "wcagem:Website"], "dct:title": "Inbreng" },
      ...pages.map((page, place) => ({
        "@id": `#page-${place + 1}`,
        "@type": ["earl:TestSubject", "wcagem:Webpage"],
        "dct:isPartOf": { "@id": "#site" },
        "dct:title": page,
      })),
      ...CRITERIA.map((criterion) => assertion(criterion, runs, rules, version)),
    ],
  };
}
