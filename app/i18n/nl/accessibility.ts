/** How far the site is for everybody; `docs/privacy/toegankelijkheidsverklaring.md` says the same. */
export const accessibility = {
  title: "Toegankelijkheid",
  lead: "Iedereen moet kunnen meedoen. Ook met een oude telefoon, een schermlezer of alleen het toetsenbord. En ook als lezen lastig is.",
  standard: "Waar we ons aan houden",
  standardText:
    "We maken deze website volgens WCAG {wcag}, niveau {level}. Bij iedere wijziging kijkt een programma pagina's van elke soort na. Zo'n programma vindt niet alles.",
  works: "Dit werkt overal",
  worksScript: "zonder JavaScript",
  worksKeyboard: "met alleen het toetsenbord",
  worksSmall: "op een smal scherm van 320 pixels, en met vergrote tekst",
  worksDark: "in een donker thema, en op papier",
  limits: "Dit is nog niet goed genoeg",
  tell: "Werkt iets niet voor jou?",
  tellText:
    "Vertel het aan de moderator van een bijeenkomst, of stuur het in als voorstel. Dan krijg je antwoord.",
  limits_texts:
    "Teksten die deelnemers of organisaties zelf schrijven, zijn soms moeilijk of alleen in het Nederlands.",
  limits_files:
    "Bestanden die organisaties plaatsen, kijkt niemand hier na. Een pdf kan lastig zijn voor een schermlezer.",
  status: "Hoe ver we zijn",
  statusText:
    "Mensen van buiten hebben de site nog niet helemaal onderzocht. Daarom zeggen we niet dat de site aan alle regels voldoet.",
  untried: "Dit heeft nog niemand met de hand geprobeerd",
  untried_screenReader: "de hele site met een schermlezer",
  untried_voice: "alles doen met je stem",
  untried_magnifier: "de site met een vergrootprogramma of eigen kleuren",
  untried_people: "meedoen door mensen die zelf een beperking hebben",
  untried_mail: "onze mails in verschillende mailprogramma's",
  untried_browsers: "de site in andere browsers dan Chromium",
  enforcement: "Kom je er met ons niet uit?",
  enforcementText:
    "Dan kun je klagen bij de Nationale ombudsman, of bij de ombudsman van jouw gemeente.",
} as const;
