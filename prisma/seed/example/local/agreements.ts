import { writeAgendaItems } from "../agenda";
import type { AgendaStory } from "../agenda";
import type { ExampleWorld } from "../world";
import { LOCAL_ROUND } from "./round";

const OWNER = {
  owner: "college-hof-van-twente",
  whoNote: "Het jongerenteam van de gemeente.",
  whoNoteEn: "The youth team of the municipality.",
};

const agreements: readonly AgendaStory[] = [
  {
    ...OWNER,
    slug: "een-nummer-om-te-appen",
    what: "Eén nummer om te appen of te bellen",
    whatEn: "One number to text or call",
    why: "Jongeren weten niet waar ze moeten zijn en bellen niet graag.",
    whyEn: "Young people do not know where to go and do not like to call.",
    dueInDays: -60,
    how: "Het jongerenteam antwoordt elke werkdag tot negen uur 's avonds.",
    howEn: "The youth team answers every working day until nine in the evening.",
    financing: "18.000 euro per jaar uit het budget voor de toegang.",
    financingEn: "18,000 euros a year from the budget for access.",
    indicator: "Negen van de tien berichten krijgen dezelfde dag antwoord.",
    indicatorEn: "Nine in ten messages get an answer the same day.",
    principles: [3, 2],
    history: [
      {
        state: "open",
        daysAgo: 126,
        note: "Toegezegd na de ronde.",
        noteEn: "Promised after the round.",
      },
      {
        state: "running",
        daysAgo: 110,
        note: "Het nummer is er, een proef met drie scholen.",
        noteEn: "The number exists, in a trial with three schools.",
      },
      {
        state: "done",
        daysAgo: 66,
        note: "Het nummer staat op de site en hangt in elke school.",
        noteEn: "The number is on the site and on the wall of every school.",
      },
    ],
    outcome: {
      text: "In de eerste maand kwamen er 71 berichten. Op 66 kwam dezelfde dag antwoord.",
      textEn: "In the first month there were 71 messages. 66 got an answer the same day.",
      figure: "66 van 71",
      daysAgo: 40,
    },
  },
  {
    ...OWNER,
    slug: "eerste-gesprek-binnen-twee-weken",
    what: "Een eerste gesprek binnen twee weken",
    whatEn: "A first talk within two weeks",
    why: "Veel ouders wachtten langer dan een maand op een eerste gesprek.",
    whyEn: "Many parents waited longer than a month for a first talk.",
    dueInDays: 75,
    how: "Drie mensen erbij, en een kort gesprek eerst.",
    howEn: "Three more people, and a short talk first.",
    financing: "210.000 euro voor drie mensen, een jaar lang.",
    financingEn: "210,000 euros for three people, for one year.",
    indicator: "Acht van de tien gezinnen hebben binnen twee weken een gesprek.",
    indicatorEn: "Eight in ten families have a talk within two weeks.",
    principles: [6, 3],
    history: [
      {
        state: "open",
        daysAgo: 126,
        note: "Toegezegd na de ronde.",
        noteEn: "Promised after the round.",
      },
      {
        state: "running",
        daysAgo: 80,
        note: "Twee van de drie mensen zijn begonnen.",
        noteEn: "Two of the three people have started.",
      },
    ],
  },
  {
    ...OWNER,
    slug: "wachttijd-op-de-site",
    what: "De wachttijd op de site",
    whatEn: "The waiting time on the site",
    why: "Dan weet je waar je aan toe bent.",
    whyEn: "Then you know where you stand.",
    dueInDays: -20,
    how: "Elke maandag het nieuwe getal.",
    howEn: "A new figure every Monday.",
    financing: "Binnen het gewone werk.",
    financingEn: "Within the ordinary work.",
    indicator: "Het getal op de site is nooit ouder dan een week.",
    indicatorEn: "The figure on the site is never older than a week.",
    principles: [6, 7],
    history: [
      {
        state: "open",
        daysAgo: 126,
        note: "Toegezegd na de ronde.",
        noteEn: "Promised after the round.",
      },
      {
        state: "notYet",
        daysAgo: 18,
        note: "Het systeem kan het getal nog niet zelf uitrekenen. We proberen het over twee maanden opnieuw.",
        noteEn: "The system cannot work out the figure by itself yet. We try again in two months.",
      },
    ],
  },
];

/** Writes the agreements that followed from the local round: done, running and not yet. */
export async function writeLocalAgreements(world: ExampleWorld): Promise<void> {
  await writeAgendaItems(world, { id: LOCAL_ROUND, actionLine: "Hof van Twente" }, agreements);
}
