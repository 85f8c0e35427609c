/** The own page of whoever works here. */
export const ownAccount = {
  profileTitle: "Naam en taal",
  ownName: "Hoe wil je heten op de werkplek?",
  ownNameDescription:
    "Een voornaam of je functie is genoeg. Collega's zien dit; op de site staat het nergens. Laat je het leeg, dan zien ze je e-mailadres.",
  language_nl: "Nederlands",
  language_en: "Engels",
  ownLanguage: "In welke taal wil je berichten?",
  saveProfile: "Bewaren",
  profileSaved: "Je naam en taal zijn bewaard.",
  factorTitle: "Tweede stap op een andere telefoon",
  factorText:
    "Met een nieuwe telefoon maak je hier een nieuwe tweede stap. De oude werkt tot de nieuwe klopt. Daarna ben je alleen nog in deze browser ingelogd.",
  factorBegin: "Nieuwe tweede stap maken",
  factorUse: "Deze voortaan gebruiken",
  factorStop: "Toch niet",
  factorGone: "Dit duurde te lang. Begin opnieuw met je wachtwoord.",
  factorChanged: "Je nieuwe tweede stap werkt. De oude werkt niet meer.",
  sessionUsed: "Laatst gebruikt op {date}",
  sessionsTitle: "Waar je bent ingelogd",
  sessionsText: "Ken je er een niet? Beëindig die, en kies een ander wachtwoord.",
  sessionThis: "Deze browser, sinds {time}",
  sessionOther: "Een andere browser, sinds {time}",
  sessionThisUnknown: "Deze browser",
  sessionUnknown: "Een andere browser",
  endSession: "Beëindigen",
  endOthers: "Alle andere beëindigen",
} as const;
