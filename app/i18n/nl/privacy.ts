/** What is held of people and why, on the privacy page. `docs/privacy/dpia.md` quotes these sentences. */
export const privacy = {
  title: "Privacy: wat we wel en niet weten",
  lead: "We willen weten wat je vindt. Wie je bent hoeven we niet te weten.",
  never: "Dit vragen of bewaren we nooit",
  neverName: "je hele naam, je adres of je geboortedatum",
  neverTrace: "je IP-adres of wat voor telefoon je hebt",
  neverOthers: "gegevens via andere bedrijven: er draait hier niets van anderen mee",
  keep: "Dit bewaren we wel",
  keepCode:
    "Een geheime vorm van je code. Daar kunnen we je code niet uit lezen. Daarom kunnen we hem niet opnieuw sturen.",
  keepInput: "Wat je schrijft of kiest, en je rol. Als je wilt ook je leeftijdsgroep en gemeente.",
  keepNickname:
    "Kom je naar een bijeenkomst? Dan ook een roepnaam en wat je nodig hebt, als je dat invult.",
  keepEmail:
    "Je e-mailadres, alleen als je dat zelf geeft. Het staat los van wat je schrijft. Je kunt het altijd weghalen.",
  keepPush:
    "Het adres van je browser, alleen als je meldingen aanzet. Het is versleuteld. Het gaat weg als je ze uitzet.",
  keepDay:
    "De dag waarop je een vragenlijst invulde. Geen tijdstip. Bij een voorstel, reactie, vraag of aanmelding wel.",
  answers: "Je antwoorden in een vragenlijst",
  answersText:
    "Je antwoorden hangen aan een sleutel die alleen voor die ronde geldt. Als er antwoord is op de ronde, vernietigen we die sleutel. Daarna kan niemand meer zien welke antwoorden van jou waren, wij ook niet. Bij een antwoord staat dan ook geen dag meer. Een rol staat er alleen nog als minstens vijf mensen die rol hadden.",
  count: "Hoe we je meetellen",
  countText_one:
    "Doe je in meer rondes mee, dan tellen we je één keer. Dat kan {count} jaar lang. Daarna vernietigen we de sleutel die daarvoor nodig is. Is er dan antwoord op een ronde, dan ziet niemand meer dat jij meedeed. Er staat dan alleen nog een rol, en wat minstens vijf mensen hetzelfde zeiden. Een voorstel of aanmelding blijft van jou tot je die wist.",
  countText_other:
    "Doe je in meer rondes mee, dan tellen we je één keer. Dat kan {count} jaar lang. Daarna vernietigen we de sleutel die daarvoor nodig is. Is er dan antwoord op een ronde, dan ziet niemand meer dat jij meedeed. Er staat dan alleen nog een rol, en wat minstens vijf mensen hetzelfde zeiden. Een voorstel of aanmelding blijft van jou tot je die wist.",
  countAfter:
    "Cijfers over rondes van vóór en na dat moment zeggen daarom 'minstens' en 'hoogstens'.",
  small: "Kleine groepen",
  smallText:
    "Aantallen onder de {threshold} per groep en gemeente laten we niet zien. Antwoorden van een groep laten we pas zien vanaf {answers} {answers:persoon|mensen}.",
  rights: "Dit kun je zelf doen",
  rightsText:
    "Met je code zie je alles wat je hebt gegeven. Je kunt het veranderen, terugtrekken of wissen. Staat het al in een verslag? Dan staat daar alleen nog 'een deelnemer'.",
  rightsLink: "Ga naar mijn inbreng",
  consent: "Waarom we dit mogen vragen",
  cookies: "Cookies",
  cookiesText: "De site zet alleen deze cookies. Geen ervan volgt je. Uitloggen haalt ze weg.",
  cookiesTyped:
    "Wat je typt en nog niet verstuurde, staat een uur in je eigen tabblad. Dat ziet de server niet.",
  cookiesTablet:
    "Van een tablet op een bijeenkomst kan het internet wegvallen. Dan staan antwoorden daar op slot, tot ze verstuurd zijn. Op de tablet kan niemand ze lezen.",
  cookiesStaff: "Cookies van mensen die hier werken",
  cookie_participant: "Ingelogd zijn met je code, zolang je de site gebruikt",
  cookie_receipt: "Je nieuwe code laten zien",
  cookie_form: "Zorgen dat niemand na jou jouw formulier verstuurt",
  cookie_draft: "Een vragenlijst terugvinden die je nog niet verstuurde",
  cookie_letters: "Onthouden dat je grote letters wilt",
  cookie_easy: "Onthouden dat je makkelijke taal wilt",
  cookie_invitation: "Onthouden dat je met een uitnodiging kwam",
  cookie_reader: "Zien dat je iets al eerder meldde",
  cookie_left: "Je pagina's uit de browser halen als je weggaat",
  cookie_staff: "Ingelogd zijn als medewerker, zolang je de site gebruikt",
  cookie_device: "Een browser herkennen waarin een medewerker eerder inlogde",
  cookie_typed: "Het wachtwoord niet nog eens vragen na een verkeerde cijfercode",
  cookie_newFactor: "Een nieuwe tweede stap instellen",
  cookie_setupLink: "De link voor een nieuwe collega laten zien",
  cookie_organisationAsked: "Inloggen met de eigen organisatie beginnen",
  cookie_organisation: "Inloggen met de eigen organisatie afmaken",
  cookie_organisationSession: "Ook bij de eigen organisatie kunnen uitloggen",
  cookie_kiosk: "Een tablet zijn op een bijeenkomst",
  cookieEnd_browser: "Tot je de browser sluit",
  cookieEnd_minutes_one: "{count} minuut",
  cookieEnd_minutes_other: "{count} minuten",
  cookieEnd_hours_one: "{count} uur",
  cookieEnd_hours_other: "{count} uur",
  cookieEnd_days_one: "{count} dag",
  cookieEnd_days_other: "{count} dagen",
  who: "Wie leest wat je schrijft",
  whoModerator:
    "Een moderator leest je woorden voordat een ander ze ziet. Je code en je e-mailadres ziet een moderator niet.",
  whoDanger:
    "Lijkt je tekst over gevaar te gaan? Dan leest eerst iemand hem die over veiligheid gaat.",
  whoSession:
    "Kom je naar een bijeenkomst? Dan leest de organisatie hoe we je mogen noemen en wat je nodig hebt.",
  whoPush:
    "Zet je meldingen aan? Dan gaan ze langs de maker van je browser, zoals Google, Mozilla of Apple. Die kan ze niet lezen.",
  whoEverybody: "Wat op de site staat, leest iedereen. Ook zoekmachines vinden het.",
  whoHost:
    "Wie de server beheert, kan bij alles wat we bewaren. Zolang een ronde loopt, kan die zien welke antwoorden bij een code horen. Is er antwoord op de ronde, dan kan niemand dat nog.",
  copies: "Kopieën voor als er iets stukgaat",
  copiesText:
    "We maken kopieën van alles wat we bewaren. In een oude kopie kan nog staan wat je wiste. Zetten we die kopie terug, dan wissen we het meteen opnieuw. Hoelang we een kopie bewaren, kun je ons vragen.",
  complaint: "Ben je het er niet mee eens?",
  complaintText:
    "Zeg het ons. Je mag vragen wat we van je hebben, en ook dat we ermee stoppen. Zonder je code kunnen we niet zien wat van jou is. Dan kunnen we het ook niet opzoeken of wissen.",
  complaintAuthority: "Je kunt ook klagen bij de Autoriteit Persoonsgegevens",
} as const;
