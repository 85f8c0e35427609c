/** Messages to staff about what waits, and the choice of which ones somebody gets. */
export const staffNotices = {
  title: "Berichten per mail",
  intro:
    "In een bericht staat nooit wat een deelnemer schreef. Er staat alleen wat er wacht, hoeveel, en een link.",
  legend: "Welke berichten wil je?",
  kind_safety: "Meteen: een tekst over gevaar",
  kind_appeal: "Meteen: een bezwaar waarover jij mag beslissen",
  kind_assigned: "Meteen: een collega vraagt je naar een tekst te kijken",
  kind_toAnswer: "Meteen: een nieuwe rode draad of een nieuw voorstel om te beantwoorden",
  kind_advice: "Meteen: een nieuw advies om op te reageren",
  kind_otherCouncils: "Meteen: wat een andere raad besloot, als jullie dat wilden horen",
  kind_workForNobody: "Meteen: werk dat niemand kan doen",
  kind_overdue: "Elke werkdag: wat te laat is",
  kind_dueSoon: "Elke werkdag: wat binnen 7 dagen klaar moet zijn",
  kind_waiting: "Elke werkdag: wat er wacht",
  roleHears: "Krijgt mail over: {kinds}.",
  short_safety: "teksten over gevaar",
  short_appeal: "bezwaren",
  short_assigned: "vragen van een collega",
  short_toAnswer: "wat om een antwoord vraagt",
  short_advice: "nieuwe adviezen",
  short_otherCouncils: "besluiten van andere raden",
  short_workForNobody: "werk dat niemand kan doen",
  short_overdue: "wat te laat is",
  short_dueSoon: "wat binnen 7 dagen klaar moet zijn",
  short_waiting: "wat er wacht",
  daily:
    "Wat elke werkdag komt, staat in één bericht om 8 uur. Je krijgt het als er iets nieuws is, en anders één keer per week.",
  save: "Bewaren",
  saved: "Je keuze is bewaard.",
  last_listener:
    "Jij bent de enige die nog bericht krijgt over gevaar. Laat dit aan, of vraag eerst een collega om het aan te zetten.",

  appealSubject: "Een bezwaar wacht op een besluit",
  appealText: "Iemand vraagt om een andere moderator. Jij mag hierover beslissen.",
  assignedSubject: "Een collega vraagt je te kijken",
  assignedText: "Een collega vraagt je naar {count} {count:tekst|teksten} te kijken.",
  assignedHeldSubject: "Een collega vraagt je te kijken",
  assignedHeldText: "Een collega vraagt je naar {count} {count:tekst|teksten} te kijken.",
  toAnswerSubject: "Er wacht iets nieuws op een antwoord",
  toAnswerText:
    "{count} {count:rode draad of voorstel|rode draden en voorstellen} {count:wacht|wachten} sinds kort op een antwoord van jullie.",
  adviceSubject: "Er wacht een nieuw advies op een reactie",
  adviceText:
    "{count} {count:nieuw advies wacht|nieuwe adviezen wachten} op een schriftelijke reactie van jullie.",
  unheardSubject: "Niemand krijgt bericht over gevaar",
  unheardText:
    "Er is een tekst vastgehouden voor de aandachtsfunctionaris, en geen van hen krijgt daarover mail. Zorg dat iemand kijkt, en dat iemand de berichten weer aanzet.",
  choose: "Welke berichten je krijgt, kies je zelf:",

  digestSubject: "Wat er op je wacht",
  digestLead: "Dit wacht op de werkplek:",
  part_overdue: "Te laat",
  part_dueSoon: "Binnen 7 dagen klaar",
  part_waiting: "Wacht",
  lineOverdue: "{line} (de eerste had {date} klaar moeten zijn)",
  lineDueSoon: "{line} (de eerste uiterlijk {date})",
} as const;
