/** What people read in their mail about a session they signed up for. */
export const sessionMail = {
  when: "Wanneer: {start} tot {end}",
  where: "Waar: {place}",
  way_room: "Je komt naar de zaal.",
  way_online: "Je doet online mee.",
  online:
    "Je kunt online meedoen. De link staat vlak voor het begin op de pagina van jouw aanmelding.",
  calendarAttached: "In de bijlage zit een bestand voor je agenda.",
  own: "Jouw aanmelding bekijken of je afmelden (je hebt er geen code voor nodig):\n{url}",
  confirmedSubject: "Je bent aangemeld: {title}",
  confirmed: "Fijn dat je komt. Je hebt een plek bij '{title}'.",
  waitlistedSubject: "Je staat op de wachtlijst: {title}",
  waitlisted: "De bijeenkomst '{title}' is vol. Je staat op plek {place} van de wachtlijst.",
  waitlistedNext:
    "Komt er een plek vrij en ben jij aan de beurt? Dan krijg je meteen bericht. Je laat dan weten of je nog komt.",
  promotedSubject: "Er is een plek voor je: {title}",
  promoted: "Goed nieuws: er kwam een plek vrij bij '{title}', en jij bent aan de beurt.",
  promotedConfirm:
    "Kom je? Bevestig je plek vóór {until}. Kun je niet? Geef de plek dan door aan de volgende. Allebei doe je hier:\n{url}",
  lapsedSubject: "Je plek is doorgegeven: {title}",
  lapsed:
    "We hoorden niet op tijd of je komt naar '{title}'. Daarom is je plek naar de volgende gegaan.",
  lapsedAgain: "Wil je toch nog komen? Meld je dan opnieuw aan. Je komt achteraan de rij:\n{url}",
  changedSubject: "Er is iets veranderd: {title}",
  changed: "Je bent aangemeld voor '{title}'. Dit is veranderd:",
  field_title: "de titel",
  field_startsAt: "het begin",
  field_endsAt: "het einde",
  field_format: "of je komt of online meedoet",
  field_place: "de plek",
  field_address: "het adres",
  changedNow: "Zo is het nu:",
  changedConfirm:
    "Er is een plek voor je vrij. Bevestig vóór {until} of je op het nieuwe moment komt. Anders gaat je plek naar de volgende.",
  cancelledSubject: "Gaat niet door: {title}",
  cancelled: "De bijeenkomst '{title}' gaat niet door.",
  cancelledWhy: "Dit is de reden: {reason}",
  cancelledCalendar: "Met het bestand in de bijlage verdwijnt de afspraak uit je agenda.",
  reminderSubject: "Bijna: {title}",
  reminder: "Je hebt een plek bij '{title}'. Het is bijna zover.",
  reminderCannot:
    "Kun je toch niet? Meld je dan af. Dan kan iemand van de wachtlijst komen:\n{url}",
  experienceSubject: "Hoe was het? {title}",
  experience: "Je was aangemeld voor '{title}'. Die bijeenkomst is voorbij.",
  experienceAsk: "Hoe was het voor jou? Het zijn vier korte vragen. Vul eerst je code in:\n{url}",
  messageSubject: "Bericht over {title}",
  message: "Je bent aangemeld voor '{title}'. Wie de bijeenkomst organiseert, schrijft je dit:",
  messageOwnPage: "(hier staat voor iedereen de eigen link)",
  speakerSubject: "Je staat op de sprekerslijst: {title}",
  speaker:
    "Je kunt iets zeggen bij '{title}'. Je bent nummer {place} op de lijst en krijgt hoogstens {minutes} {minutes:minuut|minuten}.",
  speakerHow: "Zo werkt het: {note}",
  speakerPage: "Jouw plek op de lijst bekijken, of jezelf van de lijst halen:\n{url}",
  reportDueSubject: "Het verslag moet er zijn op {date}: {title}",
  reportDue: "Deelnemers van '{title}' wachten op het verslag. Het is beloofd voor {date}.",
  reportOverdueSubject: "Het verslag is te laat: {title}",
  reportOverdue:
    "Het verslag van '{title}' had er {date} moeten zijn. Iedereen ziet op de site dat het te laat is.",
  reportWrite: "Schrijf het hier:\n{url}",
  reportOwner:
    "Je krijgt dit bericht omdat jouw organisatie uitnodigt voor deze bijeenkomst. Of omdat jij beheerder bent.",
} as const;
