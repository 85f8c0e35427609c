import { writeAgendaItems } from "../agenda";
import type { AgendaStory } from "../agenda";
import type { ExampleWorld } from "../world";
import { RESIDENTIAL_ROUND } from "./round";

const agreements: readonly AgendaStory[] = [
  {
    slug: "vertrekplan-op-je-zeventiende",
    what: "Een vertrekplan op je zeventiende",
    whatEn: "A leaving plan at seventeen",
    why: "Jongeren hoorden te laat dat ze weg moesten en stonden er dan alleen voor.",
    whyEn: "Young people heard too late that they had to leave and were then on their own.",
    owner: "ozjt",
    whoNote:
      "OZJT legt het vast in de afspraken. De aanbieder maakt het plan samen met de jongere.",
    whoNoteEn: "OZJT puts it in the agreements. The provider makes the plan with the young person.",
    dueInDays: 160,
    how: "Eerst met tien jongeren proberen, daarna voor iedereen.",
    howEn: "First a trial with ten young people, then for everyone.",
    financing: "Uit het bestaande geld voor begeleiding. Er is geen extra geld voor nodig.",
    financingEn: "From the existing money for support. No extra money is needed.",
    capacity: "Eén begeleider per tien jongeren, een dagdeel in de week.",
    capacityEn: "One counsellor per ten young people, half a day a week.",
    phase: "execution",
    indicator: "Negen van de tien jongeren van zeventien die niet thuis wonen, hebben een plan.",
    indicatorEn: "Nine in ten seventeen-year-olds who do not live at home have a plan.",
    principles: [4, 1],
    history: [
      {
        state: "open",
        daysAgo: 18,
        note: "Afgesproken na het antwoord op een voorstel.",
        noteEn: "Agreed after the answer to a proposal.",
      },
      {
        state: "running",
        daysAgo: 5,
        note: "De eerste vier jongeren zijn begonnen met hun plan.",
        noteEn: "The first four young people have started on their plan.",
      },
    ],
  },
  {
    slug: "zes-logeerplekken",
    what: "Zes logeerplekken, verdeeld over de regio",
    whatEn: "Six places for short stays, spread over the region",
    why: "Een weekend rust helpt gezinnen om het thuis vol te houden.",
    whyEn: "A weekend of rest helps families to keep going at home.",
    owner: "ozjt",
    whoNote: "OZJT koopt in. De gemeenten wijzen gezinnen de weg.",
    whoNoteEn: "OZJT buys the places. The municipalities show families the way.",
    dueInDays: 240,
    how: "Twee plekken dit jaar, vier volgend jaar. Ouders denken mee over de eisen.",
    howEn: "Two places this year, four next year. Parents help to set the requirements.",
    financing: "Nog niet rond. Het Algemeen Bestuur beslist erover bij het plan.",
    financingEn: "Not settled yet. The General Board decides on it with the plan.",
    capacity: "Zes huizen, en per huis twee mensen in het weekend.",
    capacityEn: "Six houses, with two people in each at the weekend.",
    phase: "preparation",
    indicator: "Geen gezin rijdt langer dan een half uur naar een logeerplek.",
    indicatorEn: "No family drives longer than half an hour to a place for short stays.",
    principles: [3, 4],
    history: [
      {
        state: "open",
        daysAgo: 12,
        note: "Afgesproken na het antwoord op een voorstel.",
        noteEn: "Agreed after the answer to a proposal.",
      },
    ],
  },
  {
    slug: "plan-in-gewone-taal",
    what: "Elk plan in gewone taal",
    whatEn: "Every plan in plain language",
    why: "Jongeren begrepen het plan niet dat over henzelf gaat.",
    whyEn: "Young people did not understand the plan that is about themselves.",
    owner: "ozjt",
    whoNote: "OZJT en alle aanbieders.",
    whoNoteEn: "OZJT and all providers.",
    dueInDays: -4,
    how: "Met acht jongeren een voorbeeldplan gemaakt, daarna gedeeld met iedereen.",
    howEn: "Made a sample plan with eight young people, then shared it with everyone.",
    financing: "Binnen het gewone werk.",
    financingEn: "Within the ordinary work.",
    indicator: "Acht van de tien jongeren zeggen dat ze hun plan begrijpen.",
    indicatorEn: "Eight in ten young people say that they understand their plan.",
    principles: [1],
    history: [
      {
        state: "open",
        daysAgo: 31,
        note: "Afgesproken na het antwoord op een voorstel.",
        noteEn: "Agreed after the answer to a proposal.",
      },
      {
        state: "running",
        daysAgo: 27,
        note: "Acht jongeren schrijven mee.",
        noteEn: "Eight young people are writing along.",
      },
      {
        state: "done",
        daysAgo: 6,
        note: "Alle aanbieders gebruiken het voorbeeld.",
        noteEn: "All providers use the sample.",
      },
    ],
    outcome: {
      text: "Van twintig jongeren die het nieuwe plan lazen, begrepen zeventien alles.",
      textEn: "Of twenty young people who read the new plan, seventeen understood everything.",
      figure: "17 van 20",
      daysAgo: 6,
    },
  },
];

/** Writes the agreements that followed from proposals of the open round. */
export async function writeResidentialAgreements(world: ExampleWorld): Promise<void> {
  await writeAgendaItems(
    world,
    { id: RESIDENTIAL_ROUND, actionLine: "Prioritaire opgave jeugd" },
    agreements,
  );
}
