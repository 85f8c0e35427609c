/** The code, the own input, the address and erasure. */
export const people = {
  enterTitle: "Verder met mijn code",
  enterLead: "Met je code zie je wat je hebt ingebracht en wat ermee gebeurt. Je naam hoeft niet.",
  codeLabel: "Je code",
  codeDescription: "12 letters en cijfers. Hoofdletters, streepjes en spaties maken niet uit.",
  enter: "Verder",
  code_missing: "Vul je code in. Hij staat op het papier of de foto die je hebt bewaard.",
  code_too_short:
    "Er {missing:mist|missen} nog {missing} {missing:teken|tekens}. Een code heeft er 12.",
  code_too_long: "Dit {extra:is|zijn} {extra} {extra:teken|tekens} te veel. Een code heeft er 12.",
  code_unknown_character:
    "Het teken {character} komt in geen enkele code voor. Kijk nog eens goed.",
  code_unknown: "Deze code kennen we niet. Kijk of je elk teken goed hebt overgenomen.",
  noCodeTitle: "Heb je nog geen code?",
  noCodeText:
    "Je krijgt er een zodra je iets inbrengt: een vragenlijst, een aanmelding of een voorstel. Je hoeft dus niets aan te vragen.",
  lostCode: "Code kwijt?",
  lostCodeText:
    "We kunnen je code niet opzoeken of opnieuw sturen. We weten namelijk niet wie je bent. Dat is ook veiliger voor jou. Ben je ergens nog ingelogd, dan maak je daar bij Mijn inbreng een nieuwe. Anders kun je gewoon opnieuw meedoen. Je krijgt dan een andere code. Wat je eerder inbracht blijft meetellen.",

  ownTitle: "Mijn inbreng",
  leave: "Uitloggen op dit apparaat",
  leaveText: "Gebruikt iemand anders dit apparaat ook? Log dan uit. Met je code kom je terug.",
  inRound: "In de ronde {round}",
  toReporting: "Lees het hele antwoord",

  comment_submitted: "Je reactie wordt nog bekeken",
  comment_published: "Je reactie staat op de site",
  comment_returned: "Je reactie is teruggestuurd",
  comment_held: "Iemand kijkt of je veilig bent. Je reactie komt niet op de site.",
  comment_withdrawn: "Je hebt je reactie ingetrokken",
  pushLink: "Meldingen op dit apparaat",
  pushOffer: "Krijg een melding op dit apparaat als er nieuws is",
  pushTitle: "Meldingen op je apparaat",
  pushLead:
    "Je krijgt een melding als er nieuws is over jouw inbreng. Een e-mailadres is niet nodig.",
  pushWhat:
    "In de melding staat alleen dat er nieuws is. Je naam, de ronde en wat je schreef staan er niet in. Wie op je scherm kijkt, ziet wel dat hij van {siteName} komt.",
  pushShared: "Gebruikt iemand anders dit apparaat ook? Zet meldingen hier dan niet aan.",
  pushService:
    "Je browser haalt de melding op bij de maker van die browser. Die kan hem niet lezen. Die ziet wel dat er iets voor je is.",
  pushNoScript:
    "Meldingen aanzetten kan hier niet. Je browser heeft daar script voor nodig, en een nieuwere versie.",
  pushOn: "Zet meldingen aan op dit apparaat",
  pushOff: "Zet meldingen uit op dit apparaat",
  pushIsOn: "Meldingen staan aan op dit apparaat.",
  pushDenied:
    "Je browser houdt meldingen van deze site tegen. Je kunt dat bij de instellingen van je browser veranderen.",
  pushFailed: "Het aanzetten lukte niet. Probeer het later nog eens.",
  pushInstall:
    "Op een iPhone of iPad zet je de site eerst op je beginscherm. Open hem dan van daar.",
  pushCount_one: "Je krijgt meldingen op {count} apparaat.",
  pushCount_other: "Je krijgt meldingen op {count} apparaten.",
  pushInDemo: "Dit is een demonstratie. Hier krijg je geen meldingen.",
  pushAllOff: "Zet meldingen overal uit",
  push_notAService: "Deze browser heeft geen dienst die we kunnen gebruiken.",
  contactTitle: "Bericht krijgen",
  contactNone:
    "Je krijgt geen berichten. Laat een e-mailadres achter als je wilt horen wat er gebeurt.",
  contactConfirmed: "Berichten gaan naar {email}.",
  contactWaiting:
    "We hebben een link gestuurd naar {email}. Klik daarop, dan weten we dat het klopt.",
  contactAdd: "E-mailadres toevoegen",
  contactChange: "E-mailadres veranderen of weghalen",
  eraseTitle: "Wissen",
  eraseText: "Je kunt weghalen wat je inbracht, een deel of alles.",
  eraseLink: "Bekijk wat er gewist kan worden",
  codeReminderTitle: "Je code kwijt?",
  codeReminderText:
    "Je code nog eens zien kan niet. We bewaren hem niet. Heb je hem nog op papier of als foto? Bewaar die goed. Zolang je bent ingelogd, kun je wel een nieuwe maken.",
  newCodeLink: "Maak een nieuwe code",
  newCodeTitle: "Een nieuwe code",
  newCodeLead:
    "Ben je je code kwijt, of kent iemand anders hem? Maak dan een nieuwe. Alles wat je inbracht blijft staan.",
  newCodeOld:
    "Je oude code werkt dan niet meer. Ben je ergens anders nog ingelogd, dan stopt dat daar.",
  newCodeMake: "Maak een nieuwe code",
  newCodeDone: "Dit is je nieuwe code",
  newCodeDoneText: "Je oude code werkt niet meer.",
  newCodeStale: "Er is hierna al een andere code gemaakt. Maak een nieuwe als je die niet hebt.",

  emailTitle: "Je e-mailadres",
  emailLead:
    "Het adres staat los van wat je inbrengt. Medewerkers zien het niet. Je kunt het altijd weghalen.",
  addressCrowded:
    "Naar dit adres gingen vandaag al veel berichten. Laat het leeg, of probeer het morgen weer.",
  emailLabel: "E-mailadres",
  emailDescription:
    "Daar sturen we een link naartoe. Klik op de link, dan weten we dat het adres van jou is.",
  frequencyLabel: "Hoe vaak wil je iets horen?",
  frequency_atOnce: "Meteen als er iets gebeurt",
  frequency_weekly: "Eén keer per week, op zondag",
  emailSave: "Bewaren",
  emailRemove: "Haal mijn adres weg",
  emailRemoveText: "We vergeten je adres en sturen je niets meer. Ook wat je volgt stopt.",
  emailSent: "Kijk in je mail",
  emailSentText:
    "We hebben een link gestuurd naar {email}. Hij werkt tot {time}. Zie je niets? Kijk bij ongewenste mail of vul je adres opnieuw in.",
  emailExpired: "De link is verlopen. Vul je adres opnieuw in, dan sturen we een nieuwe.",
  emailSaved: "Bewaard",
  emailLinking:
    "Goed om te weten: daarna tellen we al je inbreng als die van één persoon. Dat maakt de cijfers eerlijker.",
  backToOwn: "Terug naar mijn inbreng",

  confirmTitle: "Bevestig je e-mailadres",
  confirmLead: "Druk op de knop. Dan sturen we je voortaan bericht.",
  confirm: "Ja, dit is mijn adres",
  confirmedTitle: "Je e-mailadres is bevestigd",
  confirmedText: "Je hoort het als er iets met je inbreng gebeurt.",
  linkGoneTitle: "Deze link werkt niet meer",
  linkGoneText: "Hij is al gebruikt of verlopen. Vraag bij 'Mijn inbreng' een nieuwe aan.",
  unsubscribeTitle: "Geen berichten meer",
  unsubscribeLead: "Druk op de knop. Dan halen we je e-mailadres weg en sturen we niets meer.",
  unsubscribe: "Stop met berichten",
  unsubscribedTitle: "Je krijgt geen berichten meer",
  unsubscribedText: "We hebben je e-mailadres weggehaald. Wat je inbracht blijft staan.",

  confirmMailSubject: "Bevestig je e-mailadres",
  confirmMailHello: "Hallo,",
  confirmMailWhy:
    "Je liet dit e-mailadres achter bij {siteName}. Klik op de link om te bevestigen dat het van jou is:",
  confirmMailTerm: "De link werkt {minutes} {minutes:minuut|minuten} en één keer.",
  confirmMailNotYou: "Was jij dit niet? Doe dan niets. Je hoort verder niets van ons.",

  codeMailSubject: "Er is een nieuwe code gemaakt",
  codeMailHello: "Hallo,",
  codeMailWhat:
    "Op {siteName} is zojuist een nieuwe code gemaakt voor jouw inbreng. De oude code werkt niet meer. De nieuwe code sturen we niet per mail: die zag je op het scherm.",
  codeMailNotYou:
    "Was jij dit niet? Dan kan iemand anders bij jouw inbreng. Neem contact op. Hier lees je hoe:",

  erasedTitle: "Alles is gewist",
  erasedText: "Je code werkt niet meer. Meedoen kan altijd opnieuw; je krijgt dan een nieuwe code.",
  someoneRemoved: "Weggehaald door de schrijver",
} as const;
