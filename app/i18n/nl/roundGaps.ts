export const roundGaps = {
  title: "Wat er nog ontbreekt",
  none: "Er ontbreekt niets: alles is beantwoord en elk verslag is te lezen.",
  municipalities: "Van {missing} van de {of} gemeenten weten we niemand die meedeed",
  municipalitiesAtMost:
    "Van hoogstens {missing} van de {of} gemeenten weten we niemand die meedeed",
  municipalitiesUnknown: "Uit welke gemeenten mensen meededen, is niet bekend",
  reports_one: "{count} verslag is niet te vinden of is alleen een samenvatting",
  reports_other: "{count} verslagen zijn niet te vinden of zijn alleen een samenvatting",
  themes: "Onderwerpen zonder antwoord: {open} van {total}",
  points: "Punten van het advies zonder geschreven reactie: {open} van {points}",
  sheet: "Deze ronde op één A4",
  sheetOf: "{round} op één A4",
  sheetFoot:
    "Alle cijfers, met bronnen en andere aannames: {address}. Afgedrukt van de stand van {date}.",
  sheetCouncil: "Zoals de adviesraad telde",
  sheetLeast: "Met zo min mogelijk aannames",
  sheetList: "{count} ({titles})",
} as const;
