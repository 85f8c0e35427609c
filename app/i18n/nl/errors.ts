/** Sentences at a field. Form schemas name these keys as `errors.<name>`. */
export const errors = {
  required: "Vul dit in.",
  chooseOne: "Kies er één.",
  unknownChoice: "Deze keuze kennen we niet. Kies er een uit de lijst.",
  tooLong: "Dit is te lang. Maak het korter.",
  noLetter: "Hier staat geen letter of cijfer in. Schrijf een paar woorden.",
  tooShort: "Dit is te kort. Schrijf iets meer.",
  notAnEmail: "Dit is geen e-mailadres. Een adres ziet er zo uit: naam@voorbeeld.nl",
  notANumber: "Vul een getal in.",
  notADate: "Vul een datum in, bijvoorbeeld 31-12-2026.",
  chooseRole: "Kies wat het beste bij je past. Weet je het niet? Kies dan 'anders'.",
  formExpired: "Dit formulier stond lang open. Kijk het even na en stuur het opnieuw.",
  cookiesMissing:
    "Je browser bewaart geen cookies van deze site. Daardoor kunnen we niet onthouden wat je invult. Sta cookies toe voor deze site en stuur het opnieuw. Wat je invulde, staat er nog.",
  formSent:
    "Dit formulier was al verstuurd. Hier is een nieuw formulier, met wat je hebt ingevuld. Kijk het na en stuur het als je iets nieuws wilt sturen.",
} as const;
