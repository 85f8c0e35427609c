import type { OpinionChoice } from "~/features/opinions/domain/opinion-statement";
import { voterKey } from "~/features/opinions/queries/voter-key.server";
import { proposalId } from "../proposals";
import type { Random } from "../random";
import type { ExampleWorld } from "../world";
import { RESIDENTIAL_ROUND } from "./round";

/** A statement, and how likely each of two kinds of people agrees with it (0 to 1). */
interface StatementStory {
  key: string;
  from: string;
  nl: string;
  en: string;
  agree: readonly [near: number, own: number];
}

/** The first kind of people wants to stay near home, the second wants a place and rules of their own. */
const STATEMENTS: readonly StatementStory[] = [
  {
    key: "samen",
    from: "broers-en-zussen",
    nl: "Broers en zussen horen bij elkaar te wonen.",
    en: "Brothers and sisters should live together.",
    agree: [0.95, 0.85],
  },
  {
    key: "vooraf",
    from: "vertel-het-mij-eerst",
    nl: "Vertel het mij voordat je iets over mij regelt.",
    en: "Tell me before you arrange something about me.",
    agree: [0.9, 0.95],
  },
  {
    key: "huisdier",
    from: "huisdier-mee",
    nl: "Een huisdier mag mee naar de groep.",
    en: "A pet may come along to the group.",
    agree: [0.35, 0.85],
  },
  {
    key: "slot",
    from: "eigen-slot",
    nl: "Ik wil een slot op mijn eigen kamerdeur.",
    en: "I want a lock on the door of my own room.",
    agree: [0.25, 0.9],
  },
  {
    key: "steungezin",
    from: "steungezin-in-de-wijk",
    nl: "Een steungezin in de buurt is beter dan een plek ver weg.",
    en: "A support family nearby is better than a place far away.",
    agree: [0.9, 0.3],
  },
  {
    key: "logeren",
    from: "logeerplek",
    nl: "Elke gemeente moet een eigen logeerplek hebben.",
    en: "Every municipality should have a place to stay of its own.",
    agree: [0.85, 0.4],
  },
  {
    key: "bellen",
    from: "iemand-die-opneemt",
    nl: "Na vijf uur moet er iemand opnemen die ons kent.",
    en: "After five o'clock somebody should answer who knows us.",
    agree: [0.8, 0.75],
  },
];

const PEOPLE_WITH_OPINIONS = 64;
const SHARE_NEAR_HOME = 0.55;
const SAYS_NOTHING = 0.1;
const DOES_NOT_KNOW = 0.12;

function choiceOf(random: Random, agree: number): OpinionChoice {
  if (random.chance(DOES_NOT_KNOW)) return "pass";
  return random.chance(agree) ? "agree" : "disagree";
}

function statementId(key: string): string {
  return `voorbeeld-stelling-${key}`;
}

/** Statements out of the proposals of the example, and what its people think of them. */
export async function writeResidentialOpinions(
  { transaction, people, moments, random: chance }: ExampleWorld,
  { secret }: { secret: string },
): Promise<void> {
  await transaction.opinionStatement.createMany({
    data: STATEMENTS.map(({ key, from, nl, en }, position) => ({
      id: statementId(key),
      roundId: RESIDENTIAL_ROUND,
      proposalId: proposalId(from),
      text: nl,
      textEn: en,
      position,
      createdAt: moments.at(-12, "10:00"),
    })),
  });
  const random = chance("opinions");
  const voters = people.residential.slice(0, PEOPLE_WITH_OPINIONS);
  await transaction.opinionVote.createMany({
    data: voters.flatMap(({ id }) => {
      const kind = random.chance(SHARE_NEAR_HOME) ? 0 : 1;
      return STATEMENTS.flatMap(({ key, agree }) => {
        if (random.chance(SAYS_NOTHING)) return [];
        const choice = choiceOf(random, agree[kind]);
        return [{ statementId: statementId(key), voterKey: voterKey(secret, id), choice }];
      });
    }),
  });
}
