/** "Who am I": the fields that every contribution asks, and the code that comes with the first one. */
export const declaration = {
  role: "Hoe doe je mee?",
  roleWhy: "We tellen eerlijk hoeveel jongeren en ouders meedoen. Je naam vragen we niet.",
  role_youth: "je hebt of had zelf jeugdhulp, of je bent jong en hebt er een mening over",
  role_parent: "je kind heeft of had jeugdhulp",
  role_nextOfKin: "je bent familie of staat dicht bij iemand met jeugdhulp",
  role_professional: "je werkt in de jeugdhulp, op school of bij een gemeente",
  role_other: "iets anders, of je weet het niet zeker",
  ageBand: "Hoe oud ben je?",
  ratherNotSay: "zeg ik liever niet",
  youngText:
    "Ben je jonger dan 16? Je mag dit alleen doen, of samen met een volwassene die je vertrouwt. We vragen niets waaraan iemand jou kan herkennen.",
  withTrustedAdult: "Ik vul dit in samen met een volwassene die ik vertrouw",
  representativeConsents: "Mijn ouder of voogd vindt het goed dat ik meedoe",
  representativeWhen: "Nodig als je jonger bent dan {age}.",
  municipality: "In welke gemeente woon je?",
  municipalityWhy: "Zo zien we welke gemeenten we nog niet hebben gehoord.",
  more: "Nog iets over jou",
  experienceExpert: "Ik ben opgeleid als ervaringsdeskundige",
  experienceExpertText: "Je volgde een opleiding om jouw ervaring te gebruiken voor anderen.",
  forOrganisation: "Ik doe mee namens een organisatie",
  role_does_not_fit_age: "Deze keuze past niet bij je leeftijd. Kijk allebei nog even na.",
  role_or_age_needed:
    "Vertel hoe je meedoet of hoe oud je bent. Dan weten we of een ouder of voogd het goed moet vinden.",
  consent_missing: "Vraag of je ouder of voogd het goed vindt, en zet dan het vinkje.",
  codeTitle: "Bewaar je code",
  codeLabel: "Jouw code",
  codeText:
    "Met deze code zie je later wat er met jouw inbreng gebeurt. Je kunt er ook iets mee veranderen of weghalen. Wij weten je naam niet, dus alleen jij hebt deze code.",
  codeOnce:
    "We laten de code maar één keer zien. Maak een foto, schrijf hem op of print deze bladzijde.",
  codeQr: "Je code als QR-code",
  codeUse: "Verder met je code",
  email: "Je e-mailadres",
  emailText: "Alleen om je te laten weten wat er gebeurt. Zonder adres kun je ook meedoen.",
} as const;
