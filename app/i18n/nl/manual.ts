/** The manual of the desks. Its own text stands in `docs/handleiding/`. */
export const manual = {
  title: "Handleiding",
  lead: "Hoe je hier werkt, per rol. Je eigen rol staat bovenaan.",
  link: "Uitleg bij deze pagina",
  contents: "Op deze pagina",
  inDutch: "De handleiding is er alleen in het Nederlands.",
  for_moderator: "Voor moderatoren",
  for_advisoryCouncil: "Voor adviesraden",
  for_responder: "Voor wie antwoord geeft",
  for_safetyOfficer: "Voor de aandachtsfunctionaris veiligheid",
  for_administrator: "Voor beheerders",
  sheets: "Draaiboeken",
  sheetsLead: "Voor wie een bijeenkomst leidt: het verloop, de zaal, de afspraken en kaarten.",
  sheetPrint: "Druk deze pagina af. Op papier komen de kaarten er groot achteraan.",
} as const;
