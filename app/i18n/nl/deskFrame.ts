/** The frame around every page of the desks. */
export const deskFrame = {
  rounds: "Rondes",
  allRounds: "Alle rondes",
  waits: "Wacht op jou",
  waitsShort: "Wacht",
  account: "Account",
  allThatWaits: "Alles wat wacht",
  searchLabel: "Zoek in de werkplek",
  toSite: "Naar de site",
  helpNow: "Hulp bij gevaar",
  skipToList: "Ga naar de lijst",
  group_rounds: "De ronde",
  group_input: "Inbreng",
  group_answers: "Antwoord en advies",
  group_service: "Beheer",
} as const;
