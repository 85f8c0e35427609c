import { proposalId } from "../proposals";
import type { ExampleResponse } from "../responses";
import { responseId } from "../responses";
import type { LinkStory, ThemeStory } from "../themes";
import { writeThemes } from "../themes";
import type { ExampleWorld } from "../world";
import { RESIDENTIAL_ROUND, RESIDENTIAL_SURVEY } from "./round";
import { REPORT_DUE } from "./sessions";

/** A thread to the approved answer with exactly these words. */
function quoteOf(responses: readonly ExampleResponse[], text: string, quoteEn: string): LinkStory {
  const index = responses.findIndex(({ reviews }) => reviews.get("eersteStap")?.text === text);
  const response = responses[index];
  if (response === undefined) throw new Error(`nobody of the example wrote: ${text}`);
  return {
    kind: "quote",
    target: `${responseId({ surveyId: RESIDENTIAL_SURVEY }, index + 1)}.eersteStap`,
    role: response.person.role,
    quote: text,
    quoteEn,
  };
}

/** How many people of a role chose one of the options, as a thread to the question. */
function countOf(
  responses: readonly ExampleResponse[],
  question: string,
  options: readonly string[],
  role: "youth" | "parent",
): LinkStory {
  const count = responses.filter(({ person, answers }) => {
    const answer = answers.get(question);
    return person.role === role && answer?.shape === "choice" && options.includes(answer.option);
  }).length;
  return { kind: "surveyAnswers", target: `${RESIDENTIAL_SURVEY}.${question}`, role, count };
}

function siblings(responses: readonly ExampleResponse[]): ThemeStory {
  return {
    slug: "broers-en-zussen-samen",
    title: "Broers en zussen horen bij elkaar",
    titleEn: "Brothers and sisters belong together",
    summary:
      "Kinderen die niet thuis kunnen wonen, raken vaak ook hun broer of zus kwijt. Jongeren en ouders willen dat de kinderen zelf gevraagd worden wat ze willen, en dat er plekken zijn waar het kan.",
    summaryEn:
      "Children who cannot live at home often lose their brother or sister too. Young people and parents want the children themselves to be asked, and places where it is possible.",
    asks: [
      {
        nl: "Vraag het altijd eerst aan de kinderen zelf.",
        en: "Always ask the children themselves first.",
      },
      {
        nl: "Houd plekken vrij waar twee of drie kinderen samen kunnen wonen.",
        en: "Keep places free where two or three children can live together.",
      },
    ],
    state: "published",
    daysAgo: 7,
    askedBody: "ozjt",
    principles: [4, 1],
    links: [
      { kind: "proposal", target: proposalId("broers-en-zussen"), role: "youth" },
      { kind: "proposal", target: proposalId("zusjes-samen"), role: "youth" },
      {
        kind: "inputCard",
        target: `${REPORT_DUE}.kaart-2`,
        role: "youth",
        quote: "Vraag aan ons allebei of we bij elkaar willen wonen.",
        quoteEn: "Ask both of us whether we want to live together.",
      },
      {
        kind: "inputCard",
        target: `${REPORT_DUE}.kaart-3`,
        role: "parent",
        quote: "Twee kinderen op twee plekken is ook twee keer reizen en twee keer praten.",
        quoteEn: "Two children in two places also means travelling twice and talking twice.",
      },
      quoteOf(
        responses,
        "Broers en zussen bij elkaar, tenzij zij dat zelf niet willen.",
        "Brothers and sisters together, unless they themselves do not want that.",
      ),
    ],
  };
}

function leaving(responses: readonly ExampleResponse[]): ThemeStory {
  return {
    slug: "op-tijd-een-plan",
    title: "Op tijd een plan voor na je achttiende",
    titleEn: "A plan in time for after eighteen",
    summary:
      "Jongeren horen soms pas weken voor hun verjaardag dat ze weg moeten. Ze willen een jaar van tevoren weten waar ze gaan wonen en wie er blijft.",
    summaryEn:
      "Young people sometimes hear only weeks before their birthday that they have to leave. They want to know a year ahead where they will live and who stays.",
    asks: [
      { nl: "Begin een jaar van tevoren.", en: "Start a year ahead." },
      {
        nl: "Laat één persoon blijven tot alles geregeld is.",
        en: "Let one person stay until all is settled.",
      },
    ],
    state: "published",
    daysAgo: 21,
    askedBody: "ozjt",
    principles: [4],
    links: [
      { kind: "proposal", target: proposalId("vertrekplan"), role: "youth" },
      quoteOf(
        responses,
        "Geef mij één telefoonnummer dat ik altijd mag appen.",
        "Give me one phone number that I may always text.",
      ),
    ],
    reply: {
      outcome: "yes",
      reason:
        "Iedere jongere die niet thuis woont, krijgt op zijn zeventiende een plan. Wie het plan samen met de jongere maakt, staat in de nieuwe afspraken met aanbieders.",
      reasonEn:
        "Every young person who does not live at home gets a plan at seventeen. Who makes it with the young person is in the new agreements with providers.",
      body: "ozjt",
      owner: "Programmamanager wonen en verblijf",
      daysAgo: 16,
      agenda: ["vertrekplan-op-je-zeventiende"],
    },
  };
}

function nearby(responses: readonly ExampleResponse[]): ThemeStory {
  return {
    slug: "dichtbij-blijven-wonen",
    title: "Dichtbij blijven wonen",
    titleEn: "Staying close by",
    summary:
      "Wie niet thuis kan wonen, wil dicht bij school, vrienden en familie blijven. Deze tekst is nog een concept.",
    summaryEn:
      "Those who cannot live at home want to stay close to school, friends and family. This text is still a draft.",
    asks: [
      { nl: "Zoek eerst in de eigen buurt.", en: "Look in the own neighbourhood first." },
      { nl: "Regel vervoer naar de oude school.", en: "Arrange transport to the old school." },
    ],
    state: "draft",
    daysAgo: 3,
    askedBody: "ozjt",
    principles: [4, 3],
    links: [
      countOf(responses, "buurt", ["4", "5"], "youth"),
      countOf(responses, "buurt", ["4", "5"], "parent"),
      { kind: "proposal", target: proposalId("vervoer-naar-school"), role: "parent" },
      quoteOf(
        responses,
        "Een plek in mijn eigen dorp. Ik moest naar de andere kant van het land en raakte al mijn vrienden kwijt.",
        "A place in my own village. I had to go to the other side of the country and lost all my friends.",
      ),
    ],
  };
}

/** Writes the themes of the open round: one published, one answered already, one still a draft. */
export async function writeResidentialThemes(
  world: ExampleWorld,
  responses: readonly ExampleResponse[],
): Promise<void> {
  await writeThemes(world, RESIDENTIAL_ROUND, [
    siblings(responses),
    leaving(responses),
    nearby(responses),
  ]);
}
