import type { ExampleResponse } from "../responses";
import { responseId } from "../responses";
import type { LinkStory, ThemeStory } from "../themes";
import { writeThemes } from "../themes";
import type { ExampleWorld } from "../world";
import { TIPS } from "./responses";
import { LOCAL_ROUND, LOCAL_SURVEY } from "./round";
import { LOCAL_SESSION } from "./session";

const PUBLISHED = 160;
const REPLIED = 127;

const FROM_EXECUTIVE = {
  body: "college-hof-van-twente",
  owner: "Wethouder jeugd",
  daysAgo: REPLIED,
} as const;

type Responses = readonly ExampleResponse[];

function quoteOf(responses: Responses, text: string, quoteEn: string): LinkStory {
  const index = responses.findIndex(({ reviews }) => reviews.get("tip")?.text === text);
  return {
    kind: "quote",
    target: `${responseId({ surveyId: LOCAL_SURVEY }, index + 1)}.tip`,
    role: responses[index]?.person.role ?? "other",
    quote: text,
    quoteEn,
  };
}

function cardOf(
  number: number,
  role: "youth" | "parent",
  quote: string,
  quoteEn: string,
): LinkStory {
  return {
    kind: "inputCard",
    target: `${LOCAL_SESSION}.kaart-${number}`,
    role,
    quote,
    quoteEn,
  };
}

/** How many people of a role chose one of these options. */
function countOf(
  responses: Responses,
  question: string,
  options: readonly string[],
  role: "youth" | "parent",
): LinkStory {
  const count = responses.filter(({ person, answers }) => {
    const answer = answers.get(question);
    return person.role === role && answer?.shape === "choice" && options.includes(answer.option);
  }).length;
  return { kind: "surveyAnswers", target: `${LOCAL_SURVEY}.${question}`, role, count };
}

function promised(responses: Responses): ThemeStory[] {
  return [
    {
      slug: "een-plek-waar-je-terechtkunt",
      title: "Eén plek waar je altijd terechtkunt",
      titleEn: "One place where you can always go",
      summary: "Jongeren willen appen in plaats van bellen, en niet steeds worden doorgestuurd.",
      summaryEn: "Young people want to text instead of call, and not be passed on again and again.",
      asks: [
        { nl: "Maak één nummer voor alles.", en: "Make one number for everything." },
        { nl: "Antwoord dezelfde dag.", en: "Answer the same day." },
      ],
      state: "published",
      daysAgo: PUBLISHED,
      principles: [3, 2],
      links: [
        countOf(responses, "liefst", ["app"], "youth"),
        quoteOf(
          responses,
          TIPS.oneNumber,
          "One number that you can text, and that you hear something back the same day.",
        ),
        cardOf(
          1,
          "youth",
          "Ik durf wel te appen maar niet te bellen.",
          "I dare to text but not to call.",
        ),
      ],
      reply: {
        ...FROM_EXECUTIVE,
        outcome: "yes",
        reason:
          "Dit doen we. Er komt één nummer om te appen of te bellen, tot negen uur 's avonds.",
        reasonEn:
          "We will do this. There will be one number to text or call, until nine in the evening.",
        agenda: ["een-nummer-om-te-appen"],
      },
    },
    {
      slug: "sneller-een-eerste-gesprek",
      title: "Sneller een eerste gesprek",
      titleEn: "A first talk sooner",
      summary: "Veel gezinnen wachten langer dan een maand. Een kort gesprek vooraf zou al helpen.",
      summaryEn:
        "Many families wait longer than a month. A short talk beforehand would already help.",
      asks: [
        { nl: "Praat binnen twee weken met ons.", en: "Talk with us within two weeks." },
        { nl: "Laat zien hoe lang de wacht is.", en: "Show how long the wait is." },
      ],
      state: "published",
      daysAgo: PUBLISHED,
      principles: [6],
      links: [
        countOf(responses, "wachten", ["kwartaal", "langer"], "parent"),
        quoteOf(
          responses,
          TIPS.firstTalk,
          "A first talk within two weeks. After that I can wait for a while.",
        ),
        cardOf(
          3,
          "parent",
          "Na vier maanden wachten hoefde ik niet meer.",
          "After four months of waiting I no longer needed it.",
        ),
      ],
      reply: {
        ...FROM_EXECUTIVE,
        outcome: "partly",
        reason:
          "Een eerste gesprek binnen twee weken gaan we doen, met drie mensen erbij. Beloven dat de hulp zelf dan ook snel begint, kunnen we nog niet.",
        reasonEn:
          "We will arrange a first talk within two weeks, with three more people. We cannot promise yet that the help itself then starts soon.",
        agenda: ["eerste-gesprek-binnen-twee-weken", "wachttijd-op-de-site"],
      },
    },
  ];
}

function refused(responses: Responses): ThemeStory[] {
  return [
    {
      slug: "hulp-op-school",
      title: "Iemand op school die er echt is",
      titleEn: "Someone at school who is really there",
      summary:
        "Op school zien ze vaak als eerste dat het niet goed gaat. Jongeren willen daar kunnen binnenlopen.",
      summaryEn:
        "At school people often are the first to see that things are not going well. Young people want to be able to walk in there.",
      asks: [{ nl: "Zet op elke school iemand neer.", en: "Put someone in every school." }],
      state: "published",
      daysAgo: PUBLISHED,
      principles: [2],
      links: [
        countOf(responses, "liefst", ["school"], "youth"),
        quoteOf(responses, TIPS.school, "Someone at school where you can just walk in."),
        cardOf(4, "parent", "Op school zagen ze het als eerste.", "At school they saw it first."),
      ],
      reply: {
        ...FROM_EXECUTIVE,
        outcome: "elsewhere",
        reason:
          "Wij vinden dit ook. De veertien gemeenten maken hier samen afspraken over met scholen, omdat veel leerlingen naar een school in een andere gemeente gaan.",
        reasonEn:
          "We agree. The fourteen municipalities make agreements on this with schools together, because many pupils go to a school in another municipality.",
        elsewhere: "Actielijn Onderwijs en zorg van de Samenwerkingsagenda.",
        elsewhereEn: "Action line Education and care of the co-operation agenda.",
        agenda: ["onderwijs-en-zorg"],
      },
    },
    {
      slug: "een-eigen-gebouw",
      title: "Een eigen gebouw voor jongeren",
      titleEn: "A building of their own for young people",
      summary: "Een plek om te zijn, met mensen die helpen als dat nodig is.",
      summaryEn: "A place to be, with people who help when that is needed.",
      asks: [
        { nl: "Geef jongeren een eigen gebouw.", en: "Give young people a building of their own." },
      ],
      state: "published",
      daysAgo: PUBLISHED,
      principles: [2],
      links: [
        cardOf(
          2,
          "youth",
          "Geef ons gewoon een gebouw met een bank en een tafeltennistafel.",
          "Just give us a building with a sofa and a table-tennis table.",
        ),
      ],
      reply: {
        ...FROM_EXECUTIVE,
        outcome: "no",
        reason:
          "Dit gaan we niet doen. Een gebouw kost meer dan er is, en dan kan er niemand bij voor de eerste gesprekken. Over twee jaar kijken we opnieuw.",
        reasonEn:
          "We will not do this. A building costs more than there is, and then nobody can be added for the first talks. In two years we look again.",
      },
    },
  ];
}

/** Writes the themes of the local round: one for each kind of answer. */
export async function writeLocalThemes(world: ExampleWorld, responses: Responses): Promise<void> {
  await writeThemes(world, LOCAL_ROUND, [...promised(responses), ...refused(responses)]);
}
