import type { ProposalStory } from "../proposal-story";

/** Proposals that only their writer and the desk see: drafts, the queue, returned, held, withdrawn and merged ones. */
export const deskProposals: readonly ProposalStory[] = [
  {
    key: "concept-koken",
    by: { known: 2 },
    title: "Leren koken op de groep",
    body: "Ik wil dat we twee keer per week zelf koken, want straks",
    principle: 4,
    daysAgo: 2,
    draft: true,
  },
  {
    key: "wifi-overal",
    by: { role: "youth" },
    title: "Goede wifi op je kamer",
    body: "Zonder internet kan ik geen huiswerk maken en mijn vrienden niet spreken. Op veel plekken mag het alleen in de woonkamer. Maak er een eis van dat het op elke kamer werkt.",
    principle: 4,
    daysAgo: 1,
    moderation: { kind: "waiting" },
  },
  {
    key: "bel-de-ouders",
    by: { role: "parent" },
    title: "Bel ouders als er iets gebeurt",
    body: "Wij hoorden pas na drie dagen dat onze zoon was gevallen. Spreek af dat ouders dezelfde dag gebeld worden. Mijn nummer is 06 12345678, dan leg ik het graag uit.",
    principle: 1,
    daysAgo: 2,
    moderation: { kind: "waiting", found: "telephone" },
  },
  {
    key: "opa-en-oma",
    by: { role: "nextOfKin" },
    title: "Vraag eerst de familie",
    body: "Onze kleinzoon ging naar een pleeggezin op een uur rijden. Wij wonen om de hoek en hadden hem graag in huis genomen. Niemand heeft ons gebeld. Maak er een vaste stap van: eerst de familie vragen.",
    principle: 4,
    daysAgo: 5,
    moderation: { kind: "waiting" },
  },
  {
    key: "te-laat",
    by: { known: 0 },
    title: "Begeleiders die op tijd komen",
    body: "Op de groep aan de Lindelaan komt mijn begeleider, die met de rode auto, altijd te laat. Dan zit ik te wachten en mis ik mijn training. Spreek af dat je een bericht krijgt als het later wordt.",
    principle: 3,
    daysAgo: 16,
    moderation: {
      kind: "return",
      afterDays: 1,
      rule: "identifiesOthers",
      explanation:
        "Je idee over een bericht als het later wordt is goed, en we willen het graag plaatsen. Aan de straat en de auto kunnen mensen zien over wie het gaat. Haal die twee dingen weg en stuur het opnieuw.",
    },
  },
  {
    key: "parkeren",
    by: { role: "parent" },
    title: "Gratis parkeren bij het ziekenhuis",
    body: "Wij zijn elke week in het ziekenhuis met onze dochter en betalen ons blauw aan parkeren. Dat moet gratis worden voor gezinnen met jeugdhulp, want anders kun je niet op bezoek.",
    daysAgo: 14,
    moderation: {
      kind: "return",
      afterDays: 2,
      rule: "offTopic",
      explanation:
        "Dit is vervelend, maar deze ronde gaat over waar kinderen wonen. Over parkeren beslist het ziekenhuis. Gaat het je om reiskosten naar een plek waar je kind woont? Schrijf dat op en stuur het opnieuw.",
      appeal: {
        text: "Mijn dochter woont daar op dit moment. Het gaat dus juist wel over wonen en op bezoek kunnen komen.",
        daysAgo: 9,
      },
    },
  },
  {
    key: "niet-veilig",
    by: { known: 2 },
    title: "Ik durf niet naar mijn kamer",
    body: "Iemand op de groep slaat mij als de leiding weg is. Ik durf niet meer naar mijn kamer en ik vertel het niet, want dan wordt het erger. Zorg dat er altijd iemand is.",
    principle: 1,
    daysAgo: 0,
    moderation: { kind: "held" },
  },
  {
    key: "meer-geld",
    by: { role: "parent" },
    title: "Meer geld voor pleegouders",
    body: "Pleegouders betalen veel zelf. Met een hogere vergoeding haken er minder af. Ik trek dit terug omdat ik het eerst met andere pleegouders wil bespreken.",
    principle: 8,
    daysAgo: 20,
    moderation: { kind: "publish", afterDays: 1 },
    supports: 6,
    withdrawn: true,
  },
  {
    key: "zusjes-samen",
    by: { role: "youth" },
    title: "Zusjes horen bij elkaar",
    body: "Mijn twee zusjes wonen ergens anders dan ik. Ik wil dat we elkaar elke week mogen zien en het liefst op dezelfde plek wonen.",
    principle: 4,
    daysAgo: 28,
    moderation: {
      kind: "merge",
      afterDays: 2,
      into: "broers-en-zussen",
      explanation:
        "Jouw voorstel lijkt veel op een voorstel dat er al staat. We hebben ze samengevoegd: je bent nu mede-schrijver en alle steun telt mee.",
    },
  },
];
