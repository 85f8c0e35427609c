/** Own templates: what the organisation keeps to begin with. */
export const ownTemplates = {
  title: "Onze sjablonen",
  lead: "Waarmee jullie vaker beginnen. Kies er een om iets nieuws te maken. Een sjabloon heeft nooit gegevens van mensen.",
  none: "Er is nog geen sjabloon. Bewaar er een op de pagina van een ronde, een vragenlijst of een bijeenkomst.",
  kind_round: "Rondes",
  kind_survey: "Vragenlijsten",
  kind_session: "Bijeenkomsten",
  keep: "Bewaar als sjabloon",
  keepRoundLead:
    "Iedereen die hier rondes maakt, kan ermee beginnen. Bewaard worden de vraag, de invloed, wie beslist, de beloften en de principes. Niet de naam, de gemeenten en de datums.",
  keepSurveyLead:
    "Iedereen die hier vragenlijsten maakt, kan ermee beginnen. Bewaard worden de uitleg, de vragen en de beelden. Niet de antwoorden, de datums en de links.",
  keepSessionLead:
    "Iedereen die hier bijeenkomsten maakt, kan ermee beginnen. Bewaard worden de uitleg, voor wie het is, het programma, de tijden en de plekken. Niet de dag, het adres, de link en wie er is.",
  name: "Naam van het sjabloon",
  nameHelp: "Alleen jullie zien deze naam.",
  duplicate: "Er is al een sjabloon met deze naam. Kies een andere naam.",
  tooMany: "Er zijn al 40 sjablonen. Gooi er eerst een weg.",
  gone: "Dit sjabloon is weggegooid. Kies een ander.",
  change: "Andere naam of weg: {name}",
  rename: "Bewaar de naam",
  discard: "Gooi het sjabloon {name} weg",
  done: "Gedaan. Hieronder staan jullie sjablonen.",
  beginWith: "Begin met een sjabloon:",
  manage: "Alle sjablonen",
  ofOurs: "Van onze organisatie",
} as const;
