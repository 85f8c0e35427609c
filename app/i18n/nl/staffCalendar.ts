/** The calendar of staff. */
export const staffCalendar = {
  title: "Agenda",
  lead: "Wat opent, sluit of klaar moet zijn, de komende 90 dagen.",
  late: "Te laat",
  coming: "Wat er komt",
  all: "Hele agenda",
  none: "Er staat niets in de agenda.",
  kind_roundOpens: "Ronde opent: {title}",
  kind_roundCloses: "Ronde sluit: {title}",
  kind_roundReply: "Antwoord beloofd: {title}",
  kind_surveyOpens: "Vragenlijst opent: {title}",
  kind_surveyCloses: "Vragenlijst sluit: {title}",
  kind_session: "Bijeenkomst: {title}",
  due: "Klaar vandaag: {what}",
  feedTitle: "In je eigen agenda",
  feedText:
    "Met een geheim adres staat dit ook in de agenda van je telefoon. Wie het adres heeft, kan de agenda lezen. Er staat niets in van deelnemers.",
  feedIs:
    "Je hebt een adres. Kwijt of gedeeld? Maak een nieuw adres, dan werkt het oude niet meer.",
  feedIsNot: "Je hebt nog geen adres.",
  feedMade: "Dit is je adres",
  feedOnce: "Je ziet het maar één keer. Zet het in je agenda als agenda waarop je je abonneert.",
  feedMake: "Adres maken",
  feedAgain: "Nieuw adres maken",
  feedWithdraw: "Adres intrekken",
} as const;
