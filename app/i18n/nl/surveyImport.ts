/** Bringing a questionnaire from elsewhere. */
export const surveyImport = {
  title: "Vragenlijst inlezen",
  lead: "Uit een bestand van Inbreng (JSON), of uit LimeSurvey (de structuur als tab-gescheiden tekst). Antwoorden gaan nooit mee.",
  file: "Bestand",
  fileHelp:
    "Hoogstens een half megabyte. In LimeSurvey: Exporteren, Vragenlijststructuur, 'Tab Separated Values'.",
  titleHelp: "Leeg: de titel uit het bestand.",
  bring: "Lees in",
  schemaText: "Hoe een JSON-bestand eruit moet zien:",
  noFile: "Kies een bestand.",
  isLss:
    "Dit is een .lss-bestand. Kies in LimeSurvey bij Exporteren: 'Tab-separated-values (*.txt)'. Dat bestand kunnen we lezen.",
  notText:
    "Dit bestand is geen tekst in UTF-8 of UTF-16. Sla het opnieuw op, of kies een ander bestand.",
  notJson: "Dit is geen geldige JSON. Kies een bestand dat je uit Inbreng haalde.",
  doesNotFit: "Het bestand past niet bij het schema. Kijk bij het veld '{path}'.",
  notLimeSurvey:
    "Dit is geen structuur van LimeSurvey. Kies het bestand met tabs, niet het bestand met antwoorden.",
  tooMuch: "Deze vragenlijst is te groot: meer dan 200 vragen, 60 pagina's of 60 keuzes.",
  taken_one: "'{title}' is gemaakt, met {count} vraag",
  taken_other: "'{title}' is gemaakt, met {count} vragen",
  allTaken: "Alles uit het bestand is overgenomen.",
  notTaken_one: "{count} ding is niet overgenomen",
  notTaken_other: "{count} dingen zijn niet overgenomen",
  line: "Regel",
  question: "Vraag",
  what: "Wat er niet meekwam",
  toQuestions: "Naar de vragen",
  not_questionType: "Een soort vraag die hier niet bestaat: {about}",
  not_switchedOff:
    "Staat uit: kies zelf wie deze vraag krijgt, voordat je de vragenlijst opent. In het bestand: {about}",
  not_tooMany:
    "Te groot om mee te nemen (meer keuzes, vragen of pagina's dan hier passen): {about}",
  not_tooLong: "Een tekst is ingekort, hij was langer dan 2000 tekens: {about}",
  not_relevance: "Een voorwaarde die we niet konden lezen: {about}",
  not_setting: "Een instelling: {about}",
  not_comments: "Een toelichting bij elke keuze: {about}",
  not_language: "Een taal anders dan Nederlands en Engels: {about}",
  not_dutchMissing: "Er was geen Nederlandse tekst. We gebruikten: {about}",
  not_markup: "Opmaak is weggelaten: {about}",
  not_expression: "Een formule in de tekst: {about}",
  not_renamed: "De code is veranderd in {about}",
  not_picture: "Een plaatje van de andere vragenlijst. Er staat nu een tekening.",
  not_row: "Een regel die we niet kennen: {about}",
} as const;
