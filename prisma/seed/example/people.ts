import { readParticipationCode } from "~/features/people/domain/participation-code";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import { codeForSubmission, codeHash } from "~/features/people/commands/ensure-person.server";
import type { AgeBand, Role } from "~/features/participation/domain/roles";
import type { Language } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { exampleCodes } from "../example-accounts";
import type { RegionIds } from "../write-region/lookup";
import type { Moments } from "./moments";
import type { Random } from "./random";

export interface ExamplePerson {
  id: string;
  code: ParticipationCode;
  role: Role;
  ageBand: AgeBand | null;
  /** Slug; null for somebody who did not say. */
  municipality: string | null;
  experienceExpert: boolean;
  forOrganisation: boolean;
  language: Language;
  email: string | null;
  /** How many days ago this person first took part. */
  since: number;
}

/** Who takes part in which example round; a few take part in both. */
export interface ExamplePeople {
  all: readonly ExamplePerson[];
  /** The four whose codes are published, in the order of `exampleCodes`. */
  known: readonly [ExamplePerson, ExamplePerson, ExamplePerson, ExamplePerson];
  residential: readonly ExamplePerson[];
  local: readonly ExamplePerson[];
}

const RESIDENTIAL_COUNT = 232;
const LOCAL_COUNT = 114;
/** People of the local round who take part in the regional one too. */
const BOTH_COUNT = 14;

const ROLE_WEIGHTS = [
  ["youth", 40],
  ["parent", 41],
  ["nextOfKin", 6],
  ["professional", 10],
  ["other", 2],
] as const satisfies readonly (readonly [Role, number])[];

const AGE_WEIGHTS: Readonly<Record<Role, readonly (readonly [AgeBand | null, number])[]>> = {
  youth: [
    ["under12", 2],
    ["from12to15", 28],
    ["from16to17", 34],
    ["from18to27", 28],
    [null, 8],
  ],
  parent: [
    ["from18to27", 5],
    ["over27", 86],
    [null, 9],
  ],
  nextOfKin: [
    ["from18to27", 25],
    ["over27", 65],
    [null, 10],
  ],
  professional: [
    ["from18to27", 12],
    ["over27", 80],
    [null, 8],
  ],
  other: [
    ["over27", 60],
    [null, 40],
  ],
};

/** Uneven on purpose: small municipalities give the small numbers that have to be protected. */
const REGIONAL_WEIGHTS = [
  ["enschede", 25],
  ["hengelo", 18],
  ["almelo", 15],
  ["oldenzaal", 7],
  ["hof-van-twente", 7],
  ["rijssen-holten", 5],
  ["borne", 4],
  ["twenterand", 4],
  ["haaksbergen", 3],
  ["losser", 2],
  ["wierden", 2],
  ["hellendoorn", 1],
  ["dinkelland", 1],
  [null, 6],
] as const;

const LOCAL_WEIGHTS = [
  ["hof-van-twente", 90],
  ["borne", 2],
  ["haaksbergen", 2],
  [null, 6],
] as const;

function personId(number: number): string {
  return `voorbeeld-deelnemer-${String(number).padStart(3, "0")}`;
}

function makePerson(
  number: number,
  random: Random,
  municipalities: readonly (readonly [string | null, number])[],
  since: number,
): ExamplePerson {
  const role = random.weighted(ROLE_WEIGHTS);
  return {
    id: personId(number),
    code: codeForSubmission(`voorbeeld-deelnemer-${number}`),
    role,
    ageBand: random.weighted(AGE_WEIGHTS[role]),
    municipality: random.weighted(municipalities),
    experienceExpert: role !== "professional" && random.chance(0.08),
    forOrganisation: role === "professional" && random.chance(0.7),
    language: random.chance(0.06) ? "en" : "nl",
    email: random.chance(0.09) ? `deelnemer-${number}@voorbeeld.inbreng.nl` : null,
    since,
  };
}

/** @throws Error when a published example code is not a code */
function exampleCode(index: number): ParticipationCode {
  const verdict = readParticipationCode(exampleCodes[index]?.code ?? "");
  if (!verdict.ok) throw new Error(`example code ${index + 1} is not a code: ${verdict.code}`);
  return verdict.participationCode;
}

function makeKnownPeople(): ExamplePeople["known"] {
  const nobody = {
    experienceExpert: false,
    forOrganisation: false,
    language: "nl",
    email: null,
  } as const;
  return [
    {
      ...nobody,
      id: personId(1),
      code: exampleCode(0),
      role: "youth",
      ageBand: "from16to17",
      municipality: "hengelo",
      since: 38,
    },
    {
      ...nobody,
      id: personId(2),
      code: exampleCode(1),
      role: "parent",
      ageBand: "over27",
      municipality: "enschede",
      email: "ouder@voorbeeld.inbreng.nl",
      since: 41,
    },
    {
      ...nobody,
      id: personId(3),
      code: exampleCode(2),
      role: "youth",
      ageBand: "from12to15",
      municipality: "almelo",
      since: 6,
    },
    {
      ...nobody,
      id: personId(4),
      code: exampleCode(3),
      role: "parent",
      ageBand: "over27",
      municipality: "hof-van-twente",
      since: 240,
    },
  ];
}

/** Makes the people of the example: the same ones each time. */
export function makePeople(random: Random): ExamplePeople {
  const known = makeKnownPeople();
  const first = known.length + 1;
  const residential = Array.from({ length: RESIDENTIAL_COUNT }, (_, index) =>
    makePerson(first + index, random, REGIONAL_WEIGHTS, random.integer(2, 44)),
  );
  const local = Array.from({ length: LOCAL_COUNT }, (_, index) =>
    makePerson(first + RESIDENTIAL_COUNT + index, random, LOCAL_WEIGHTS, random.integer(178, 255)),
  );
  return {
    all: [...known, ...residential, ...local],
    known,
    residential: [...residential, ...local.slice(0, BOTH_COUNT)],
    local,
  };
}

/** Writes the people, and the addresses of those who left one. */
export async function writePeople(
  transaction: Transaction,
  people: ExamplePeople,
  moments: Moments,
): Promise<void> {
  await transaction.person.createMany({
    data: people.all.map(({ id, code, language, since }) => ({
      id,
      codeHash: codeHash(code),
      createdOn: moments.date(-since).slice(0, "YYYY-MM".length),
      language,
    })),
  });
  await transaction.contactAddress.createMany({
    data: people.all.flatMap(({ id, email, since }) =>
      email === null
        ? []
        : [
            {
              id: `${id}.adres`,
              personId: id,
              email,
              confirmedAt: moments.at(-since, "20:30"),
              createdAt: moments.at(-since, "20:15"),
            },
          ],
    ),
  });
}

/** What a writer of the example declared, frozen beside the proposal. */
export function declaredBy(author: ExamplePerson, { ids }: { ids: RegionIds }) {
  const { role, ageBand, municipality, experienceExpert, forOrganisation } = author;
  return {
    role,
    ageBand,
    municipalityId: municipality === null ? null : ids.municipality(municipality),
    experienceExpert,
    forOrganisation,
  };
}
