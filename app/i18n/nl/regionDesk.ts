export const regionDesk = {
  settings_identity: "De regio en de site",
  identityIntro:
    'Dit staat in de titel van elke pagina, in mails en bij de open data. Ook in zinnen als "jongeren en ouders uit ...".',
  identitySave: "Bewaar namen en contact",
  setting_regionName: "Naam van de regio",
  settingHelp_regionName: "Zoals hij in een zin staat, met lidwoord als dat erbij hoort.",
  setting_regionNameEn: "Naam van de regio in het Engels",
  settingHelp_regionNameEn: "Voor de Engelse pagina's.",
  setting_siteName: "Naam van de site",
  settingHelp_siteName: "Staat linksboven op elke pagina en als afzender van mails.",
  setting_contactName: "Wie beantwoordt vragen?",
  settingHelp_contactName: "De naam van een organisatie of afdeling, niet van een persoon.",
  setting_contactEmail: "E-mailadres voor vragen",
  settingHelp_contactEmail: "Staat bij privacy, toegankelijkheid en open data.",
  setting_contactPhone: "Telefoonnummer voor vragen",
  settingHelp_contactPhone: "Staat naast het e-mailadres.",
  setting_securityContact: "Waar meldt iemand een zwakke plek?",
  settingHelp_securityContact:
    "Een e-mailadres, of een adres dat met https:// begint. Staat in /.well-known/security.txt.",
  notAPhone: "Schrijf het nummer met cijfers, zoals 012-3456789.",
  notASecurityContact: "Vul een e-mailadres in, of een adres dat met https:// begint.",
  mailTest: "Komt mail aan?",
  mailTestIntro: "We sturen een proefmail naar jouw eigen adres.",
  mailTestSend: "Stuur een proefmail",
  mailTest_sent: "De proefmail is verstuurd. De mailserver nam hem aan. Kijk of hij ook aankomt.",
  mailTest_noServer:
    "Er is geen mailserver ingesteld, dus er gaat niets weg. De proefmail wacht bij Post. Zet SMTP_URL en begin opnieuw.",
  mailTest_refused:
    "De mailserver nam de proefmail niet aan. We proberen het nog een paar keer. Bij Post zie je wat hij zei.",
  mailTest_unreachable:
    "De mailserver is niet te bereiken, of antwoordt niet op tijd. De proefmail wacht bij Post en gaat weg zodra het lukt.",
  mailTestSubject: "Proefmail van {siteName}",
  mailTestText:
    "Deze mail stuurde je jezelf vanaf de pagina met instellingen van {siteName}. Hij kwam aan, dus andere mails kunnen dat ook.",
} as const;
