/** Voorbeelden van wat een schrijver leest die een stuk terugkrijgt, en de pagina waar ze staan. */
export const returnMessages = {
  title: "Voorbeeldberichten",
  lead: "Hiermee begint je uitleg als je iets teruggeeft. Je leest en verandert het altijd zelf.",
  rules: "Kies een spelregel",
  changed: "aangepast",
  shippedFirst: "Laat je een veld leeg? Dan geldt de tekst die erboven staat.",
  why_nl: "Uitleg in het Nederlands",
  again_nl: "Wat de schrijver kan doen, in het Nederlands",
  why_en: "Uitleg in het Engels",
  again_en: "Wat de schrijver kan doen, in het Engels",
  saved: "Bewaard. Het geldt vanaf nu.",
  fill: "Zet het voorbeeld erin",
  fillHelp: "Het voorbeeld hoort bij de spelregel die je koos. Wat je al schreef blijft staan.",
  filled: "Het voorbeeld staat erin. Lees het na en maak het passend.",
  why_privateData:
    "Dank je dat je dit met ons deelt. In je tekst staat iets waarmee iemand jou kan vinden. Daarom plaatsen we hem nog niet.",
  again_privateData:
    "Haal je telefoonnummer, adres of e-mail weg. Stuur je tekst daarna opnieuw. De rest mag blijven staan.",
  why_identifiesOthers:
    "Dank je voor je verhaal. Anderen kunnen zien over wie het gaat. Die persoon heeft daar geen ja op gezegd.",
  again_identifiesOthers:
    "Schrijf bijvoorbeeld 'mijn begeleider' in plaats van een naam. Laat weg waaraan je iemand herkent. Stuur het dan opnieuw.",
  why_abuse:
    "We lezen dat je boos bent, en dat mag. Er staan ook woorden in die iemand pijn doen. Zo kunnen we het niet plaatsen.",
  again_abuse:
    "Vertel wat er gebeurde en wat er anders moet. Laat het schelden of dreigen weg. Dan kijken we er graag opnieuw naar.",
  why_discrimination:
    "Dank je dat je iets inbrengt. In je tekst worden mensen minder waard genoemd om wie ze zijn. Dat plaatsen we niet.",
  again_discrimination:
    "Schrijf over wat jij meemaakte. Schrijf niet over een hele groep mensen. Daarna kun je het opnieuw sturen.",
  why_offTopic:
    "Dank je voor je tekst. We zien nog niet wat het met jeugdhulp te maken heeft. Daarom staat hij nog niet op de site.",
  again_offTopic:
    "Leg uit hoe dit jouw hulp raakt. Stuur het dan opnieuw. Gaat het over iets anders? Vraag het dan aan je gemeente.",
  why_duplicate:
    "Dank je dat je hierover schrijft. Hetzelfde staat al op de site. Zo blijft alles op één plek bij elkaar.",
  again_duplicate:
    "Je kunt steunen wat er al staat. Is het bij jou anders? Schrijf dan wat er anders is en stuur dat.",
  why_advertising: "Dank je voor je bericht. Er staat reclame in. Die plaatsen we voor niemand.",
  again_advertising:
    "Haal de reclame en de links weg. Vertel wat jij zelf wilt. Stuur het daarna opnieuw.",
  why_notUnderstandable:
    "Dank je dat je iets stuurde. We begrijpen nog niet goed wat je bedoelt. Dat geeft niet, spelling maakt ons niet uit.",
  again_notUnderstandable:
    "Schrijf in een paar zinnen wat er moet veranderen. Vertel ook waarom. Iemand mag je daarbij helpen.",
  why_elsewhere:
    "Dank je dat je dit vertelt. De gemeenten gaan hier niet over. Daarom kunnen ze je hier geen antwoord geven.",
  again_elsewhere:
    "Stel je vraag aan wie er wel over gaat. Weet je niet wie dat is? Vraag het ons, dan zoeken we mee.",
  why_safety:
    "Dank je dat je dit durft te vertellen. We maken ons zorgen om jou of om iemand anders. Daarom zetten we het niet op de site.",
  again_safety:
    "Kijk op de pagina Hulp nu, daar kun je bellen of chatten. Is er nu gevaar? Bel 112.",
} as const;
