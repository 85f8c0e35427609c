import type { Translated } from "../translated";
import type { roundGaps as dutch } from "../nl/roundGaps";

export const roundGaps: Translated<typeof dutch> = {
  title: "What is still missing",
  none: "Nothing is missing: everything was answered and every report can be read.",
  municipalities: "Of {missing} of the {of} municipalities we know nobody who took part",
  municipalitiesAtMost:
    "Of at most {missing} of the {of} municipalities we know nobody who took part",
  municipalitiesUnknown: "It is not known from which municipalities people took part",
  reports_one: "{count} report cannot be found or is only a summary",
  reports_other: "{count} reports cannot be found or are only a summary",
  themes: "Topics without an answer: {open} of {total}",
  points: "Points of the advice without a written reaction: {open} of {points}",
  sheet: "This round on one page",
  sheetOf: "{round} on one page",
  sheetFoot: "All figures, with sources and other assumptions: {address}. As they stood on {date}.",
  sheetCouncil: "As the advisory council counted",
  sheetLeast: "With as few assumptions as possible",
  sheetList: "{count} ({titles})",
};
