export const information = {
  helpTitle: "Hulp nodig? Dit kun je nu doen",
  helpLead:
    "Is er gevaar, of voel je je niet veilig? Praat met iemand. Bellen mag altijd, je hoeft je naam niet te zeggen.",
  helpCall: "Bel {phone}",
  helpWebsite: "Chat of lees meer op {website}",
  helpNotHere: "{siteName} is geen hulplijn",
  helpNotHereText:
    "Wat je hier schrijft lezen we niet meteen. Wacht niet op ons als je nu hulp nodig hebt.",
  hoursAlways: "Dag en nacht.",
  hoursDaily: "Elke dag van {from} tot {until} uur.",
  hoursOn: "Op {days} van {from} tot {until} uur.",
  openNow: "Nu open.",
  openUntil: "Nu open, tot {time} uur.",
  closedUntil: "Nu dicht, weer open op {day} om {time} uur.",
  weekday_1: "maandag",
  weekday_2: "dinsdag",
  weekday_3: "woensdag",
  weekday_4: "donderdag",
  weekday_5: "vrijdag",
  weekday_6: "zaterdag",
  weekday_7: "zondag",
  quickExitTitle: "Snel weg van deze site",
  quickExitText:
    "Kijkt er iemand mee? Druk op 'Snel weg', onderaan je scherm, of druk twee keer op Esc. Je ziet dan meteen het weerbericht.",
  quickExitHistory:
    "Met de knop Terug kom je niet op de pagina waar je was. Pagina's die je eerder bekeek, staan nog wel in de geschiedenis van je browser. Wis die, of gebruik een privévenster.",
  helpWriting: "Schreef je hier iets over gevaar?",
  helpWritingText:
    "Dan komt het niet op de site. Iemand die daarvoor is opgeleid leest het. Er gaat niets vanzelf naar je ouders, je school of de politie.",
  rulesTitle: "Spelregels",
  rulesLead:
    "Iedereen moet hier veilig zijn. Daarom leest een moderator elk voorstel en elke reactie voordat die op de site komt.",
  rulesList: "Waarom iets terug kan komen",
  rulesWhatYouCanDo: "Wat je dan kunt doen: {text}",
  rulesTerms: "Hoelang duurt het",
  rulesTermDecide_one: "Een moderator kijkt binnen {count} dag.",
  rulesTermDecide_other: "Een moderator kijkt binnen {count} dagen.",
  rulesTermAppeal_one: "Niet mee eens? Dan kun je {count} dag lang vragen of iemand anders kijkt.",
  rulesTermAppeal_other:
    "Niet mee eens? Dan kun je {count} dagen lang vragen of iemand anders kijkt.",
  rulesTermAppealDecision_one: "Die andere moderator beslist binnen {count} dag.",
  rulesTermAppealDecision_other: "Die andere moderator beslist binnen {count} dagen.",
  rulesLog: "Bekijk hoe we tot nu toe hebben beoordeeld",
  rulesNever: "Wat moderators nooit doen",
  rulesNeverRewrite:
    "Jouw woorden veranderen. Ze kunnen wel een stukje onleesbaar maken, en dat zie je dan.",
  rulesNeverOwn: "Iets van zichzelf beoordelen.",
  rulesNeverSilent: "Iets weghalen zonder te zeggen waarom.",
  privacyTitle: "Privacy: wat we wel en niet weten",
  privacyLead: "We willen weten wat je vindt. Wie je bent hoeven we niet te weten.",
  privacyNever: "Dit vragen of bewaren we nooit",
  privacyNeverName: "je naam, je adres of je geboortedatum",
  privacyNeverTrace: "je IP-adres of wat voor telefoon je hebt",
  privacyNeverOthers: "gegevens via andere bedrijven: er draait hier niets van anderen mee",
  privacyKeep: "Dit bewaren we wel",
  privacyKeepCode:
    "Een geheime vorm van je code. Daar kunnen we je code niet uit lezen. Daarom kunnen we hem niet opnieuw sturen.",
  privacyKeepInput:
    "Wat je schrijft of kiest, en je rol. Als je wilt ook je leeftijdsgroep en gemeente.",
  privacyKeepEmail:
    "Je e-mailadres, alleen als je dat zelf geeft. Het staat los van wat je schrijft. Je kunt het altijd weghalen.",
  privacyKeepDay: "De dag waarop je meedeed. Geen tijdstip.",
  privacyAnswers: "Je antwoorden in een vragenlijst",
  privacyAnswersText:
    "Je antwoorden hangen aan een sleutel die alleen voor die ronde geldt. Als er antwoord is op de ronde, vernietigen we die sleutel. Daarna kan niemand meer zien welke antwoorden van jou waren, wij ook niet. Bij een antwoord staat dan ook geen dag meer. Een rol staat er alleen nog als minstens vijf mensen die rol hadden.",
  privacyCount: "Hoe we je meetellen",
  privacyCountText_one:
    "Doe je in meer rondes mee, dan tellen we je één keer. Dat kan {count} jaar lang. Daarna vernietigen we de sleutel die daarvoor nodig is. Is er dan antwoord op een ronde, dan ziet niemand meer dat jij meedeed. Er staat dan alleen nog een rol, en wat minstens vijf mensen hetzelfde zeiden. Een voorstel of aanmelding blijft van jou tot je die wist.",
  privacyCountText_other:
    "Doe je in meer rondes mee, dan tellen we je één keer. Dat kan {count} jaar lang. Daarna vernietigen we de sleutel die daarvoor nodig is. Is er dan antwoord op een ronde, dan ziet niemand meer dat jij meedeed. Er staat dan alleen nog een rol, en wat minstens vijf mensen hetzelfde zeiden. Een voorstel of aanmelding blijft van jou tot je die wist.",
  privacyCountAfter:
    "Cijfers over rondes van vóór en na dat moment zeggen daarom 'minstens' en 'hoogstens'.",
  privacySmall: "Kleine groepen",
  privacySmallText:
    "Aantallen onder de {threshold} per groep en gemeente laten we niet zien. Antwoorden van een groep laten we pas zien vanaf {answers} {answers:persoon|mensen}.",
  privacyRights: "Dit kun je zelf doen",
  privacyRightsText:
    "Met je code zie je alles wat je hebt gegeven. Je kunt het veranderen, terugtrekken of wissen. Staat het al in een verslag? Dan staat daar alleen nog 'een deelnemer'.",
  privacyRightsLink: "Ga naar mijn inbreng",
  privacyConsent: "Waarom we dit mogen vragen",
  privacyCookies: "Cookies",
  privacyCookiesText:
    "Er is één cookie als je met je code bent ingelogd. Er is er één als je net iets hebt verstuurd. En één zolang je een formulier open hebt, zodat niemand na jou het kan versturen. Ze verdwijnen vanzelf. Wat je typt en nog niet verstuurde, staat een uur in je eigen tabblad. Er zijn geen cookies om je te volgen.",
  accessibilityTitle: "Toegankelijkheid",
  accessibilityLead:
    "Iedereen moet kunnen meedoen. Ook met een oude telefoon, een schermlezer of alleen het toetsenbord. En ook als lezen lastig is.",
  accessibilityStandard: "Waar we ons aan houden",
  accessibilityStandardText:
    "We maken deze website volgens WCAG 2.2, niveau AA. Elke pagina wordt bij iedere wijziging automatisch nagekeken, met de gereedschappen die dat kunnen. Automatisch nakijken vindt niet alles: een onderzoek door mensen van buiten is er nog niet.",
  accessibilityWorks: "Dit werkt overal",
  accessibilityWorksScript: "zonder JavaScript",
  accessibilityWorksKeyboard: "met alleen het toetsenbord",
  accessibilityWorksSmall: "op een smal scherm van 320 pixels, en met vergrote tekst",
  accessibilityWorksDark: "in een donker thema, en op papier",
  accessibilityLimits: "Dit is nog niet goed genoeg",
  accessibilityLimitsText:
    "Teksten die deelnemers of organisaties zelf schrijven, zijn soms moeilijk of alleen in het Nederlands. Er is nog geen voorlezer die overal werkt.",
  accessibilityTell: "Werkt iets niet voor jou?",
  accessibilityTellText:
    "Vertel het aan de moderator van een bijeenkomst, of stuur het in als voorstel. Dan krijg je antwoord.",
  glossaryTitle: "Moeilijke woorden",
  glossaryLead:
    "Over jeugdhulp wordt vaak lastig gepraat. Hier staan de woorden, gewoon uitgelegd.",
  glossaryAliases: "Ook wel: {names}",
  decidesTitle: "Wie beslist wat",
  decidesLead:
    "In {region} beslissen {municipalityCount} {municipalityCount:gemeente|gemeenten} samen en apart over jeugdhulp. Hier zie je bij wie je waarvoor moet zijn.",
  decidesQuestions: "Vragen die mensen stellen",
  decidesBodies: "De organisaties",
  decidesBy: "Daarover gaan: {bodies}",
  decidesAlias: "heette eerder: {names}",
  calendarTitle: "Wanneer kun je meepraten",
  calendarLead:
    "Alle dagen die nog komen op een rij. Dat zijn bijeenkomsten, en vragenlijsten die sluiten. En vergaderingen waar mensen over een plan praten of beslissen.",
  calendarNone: "Er staat nu niets op de kalender",
  calendarNoneText: "Zodra er een nieuwe ronde of bijeenkomst is, zie je die hier.",
  calendar_session: "Bijeenkomst. Je kunt komen",
  calendar_roundOpens: "Deze ronde begint",
  calendar_roundCloses: "Laatste dag om iets in te brengen",
  calendar_surveyCloses: "Laatste dag voor de vragenlijst",
  calendar_reportBack: "Uiterlijk dan hoor je wat er met de inbreng is gedaan",
  calendar_adviceMeeting: "Dit advies ligt op tafel. Geschreven door",
  calendar_opinion: "Praat over dit plan, zonder te besluiten",
  calendar_decision: "Besluit over dit plan",
  contact: "Vragen over deze site",
  contactText:
    "{name} beantwoordt vragen over deze site. Voor hulp of bij gevaar zijn er andere nummers: kijk bij Hulp.",
  moreWords: "Meer moeilijke woorden",
} as const;
