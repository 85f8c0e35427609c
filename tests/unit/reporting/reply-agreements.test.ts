import { expect, test } from "vitest";
import { agreementProblems } from "~/features/reporting/domain/reply-agreements";

const TODAY = "2027-03-01";
const DRAFT = {
  what: "Twaalf kamers erbij",
  dueOn: "2027-09-01",
  basis: "unknown" as const,
  basisNote: null,
  indicator: "Het aantal kamers op 1 september",
  notTestable: false,
};

test("an agreement that says what, and how anyone sees whether it worked, can come with an answer", () => {
  expect(agreementProblems([DRAFT], "body", TODAY)).toEqual([]);
  expect(agreementProblems([], "body", TODAY)).toEqual([]);
});

test("what an agreement lacks is told at its own place in the form", () => {
  const problems = agreementProblems(
    [
      DRAFT,
      { ...DRAFT, what: " ", indicator: null },
      { ...DRAFT, dueOn: "2027-02-28" },
      { ...DRAFT, basis: "law" as const },
    ],
    "body",
    TODAY,
  );
  expect(problems).toEqual([
    {
      place: 2,
      gaps: [{ code: "what_missing" }, { code: "indicator_missing" }],
      isPast: false,
    },
    { place: 3, gaps: [], isPast: true },
    { place: 4, gaps: [{ code: "law_article_missing" }], isPast: false },
  ]);
});
