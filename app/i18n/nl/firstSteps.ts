/** The page that leads a new administrator to the first round. */
export const firstSteps = {
  title: "Eerste stappen",
  lead: "Zo komt je regio bij haar eerste ronde. Een stap staat op 'klaar' zodra het zo is; je hoeft niets af te vinken.",
  progress: "Klaar: {done} van {total}",
  done: "klaar",
  open: "nog te doen",
  own: "Bewaar herstelcodes voor jezelf",
  ownText:
    "Raak je je telefoon kwijt, dan kun je met zo'n code toch inloggen. Kies hier ook een wachtwoord dat je onthoudt.",
  ownGo: "Naar je account",
  identity: "Vul in wie jullie zijn",
  identityText:
    "Hoe heet de site? Bij wie kunnen mensen terecht met een vraag? En waar meld je een lek? Kijk meteen of de termijnen kloppen.",
  identityGo: "Naar de instellingen",
  mail: "Stuur jezelf een proefmail",
  mailText:
    "Collega's krijgen hun link per mail, en deelnemers hun antwoord. Pas als er één bericht is aangekomen, weet je dat het werkt.",
  mailNone:
    "Er is nog geen mailserver ingesteld. Wie de server beheert, vult SMTP_URL in; hoe dat moet staat in de README. Zonder mailserver blijven berichten wachten.",
  mailGo: "Naar de proefmail",
  accounts: "Maak accounts voor je collega's",
  accountsText:
    "Twee moderators: over een bezwaar beslist altijd een ander. Iemand die kijkt naar zorgen over veiligheid. En voor elke organisatie die antwoord geeft iemand die het schrijft.",
  accountsGo: "Maak een account",
  missing_moderator: "moderator: nog {count}",
  missing_safetyOfficer: "aandachtsfunctionaris veiligheid: nog {count}",
  missing_responder: "beantwoorder: nog {count}",
  roleMay_moderator:
    "Maakt rondes, vragenlijsten en bijeenkomsten. Beoordeelt wat binnenkomt en vat het samen, in de eigen rondes. Leest alles wat mensen schrijven, ook voordat het geplaatst is.",
  roleMay_advisoryCouncil:
    "Schrijft adviezen namens een adviesraad, betwist beweringen en kijkt de cijfers na.",
  roleMay_responder:
    "Geeft namens één organisatie antwoord op rode draden, voorstellen en adviezen. Houdt ook haar afspraken bij.",
  roleMay_safetyOfficer: "Leest alleen wat over gevaar gaat, en beslist wat er dan gebeurt.",
  roleMay_administrator:
    "Maakt accounts en rondes, houdt instellingen en besluiten van raden bij, en ziet het logboek. Beoordeelt niet wat mensen insturen.",
  round: "Maak de eerste ronde",
  roundText:
    "Een ronde is één vraag aan mensen, met alles wat daarbij hoort. Je hoeft niet alles nu te weten: niemand ziet hem voordat je hem aankondigt.",
  roundGo: "Maak een ronde",
  check: "Bekijk of de site klaar is voor echte mensen",
  left: "Je regio is nog niet klaar voor haar eerste ronde.",
  leftGo: "Verder met de eerste stappen",
} as const;
