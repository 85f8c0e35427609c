import { DEFAULT_MODERATION_SETTINGS } from "~/features/moderation/domain/moderation-settings";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { RegionSettings } from "../region-schema";
import { FULL_EXAMPLE } from "../example-accounts";
import { readRegionIds } from "../write-region/lookup";
import { writeEasyTexts } from "./easy-texts";
import { writeGeneral } from "./general";
import { writeExampleLedger } from "./ledger";
import { writeLocalAgreements } from "./local/agreements";
import { writeLocalResponses } from "./local/responses";
import { writeLocalRound } from "./local/round";
import { writeLocalSession } from "./local/session";
import { writeLocalThemes } from "./local/themes";
import { momentsAround } from "./moments";
import { makePeople, writePeople } from "./people";
import { seededRandom } from "./random";
import { proposalId, writeProposals } from "./proposals";
import { writeResidentialAgreements } from "./residential/agreements";
import { deskProposals } from "./residential/desk-proposals";
import { answered, waitingForAnswer } from "./residential/public-proposals";
import { writeResidentialOpinions } from "./residential/opinions";
import { writeNoticed, writeResidentialExperiences } from "./residential/experiences";
import { writeResidentialResponses } from "./residential/responses";
import { PROPOSALS_ACTIVITY, RESIDENTIAL_ROUND, writeResidentialRound } from "./residential/round";
import { writeResidentialSessions } from "./residential/sessions";
import { writeResidentialThemes } from "./residential/themes";
import type { ExampleWorld } from "./world";
import { writeExampleAccounts } from "./write-accounts";

async function makeWorld(
  transaction: Transaction,
  terms: RegionSettings["terms"],
  now: Date,
): Promise<ExampleWorld> {
  return {
    transaction,
    ids: await readRegionIds(transaction),
    terms,
    moderation: { ...DEFAULT_MODERATION_SETTINGS, ...terms },
    moments: momentsAround(now),
    people: makePeople(seededRandom("people")),
    random: seededRandom,
    contributions: [],
  };
}

async function writeResidential(world: ExampleWorld): Promise<void> {
  const round = await writeResidentialRound(world);
  const responses = await writeResidentialResponses(world, round);
  await writeResidentialSessions(world, round);
  await writeResidentialAgreements(world);
  await writeProposals(
    world,
    {
      roundId: RESIDENTIAL_ROUND,
      activity: { id: PROPOSALS_ACTIVITY, ...round.ledger },
      people: world.people.residential,
      asks: "ozjt",
    },
    [...waitingForAnswer, ...answered, ...deskProposals],
  );
  await writeResidentialOpinions(world, round);
  await writeResidentialExperiences(world, round);
  await writeNoticed(world);
  await writeResidentialThemes(world, responses);
}

async function writeFollows({ transaction, people, moments }: ExampleWorld): Promise<void> {
  const follower = people.known[1];
  await transaction.follow.createMany({
    data: [
      { targetKind: "round", targetId: RESIDENTIAL_ROUND },
      { targetKind: "proposal", targetId: proposalId("een-vast-gezicht") },
      { targetKind: "agreement", targetId: "voorbeeld-afspraak-vertrekplan-op-je-zeventiende" },
    ].map((target) => ({
      id: `voorbeeld-volgt-${target.targetKind}`,
      personId: follower.id,
      ...target,
      createdAt: moments.at(-10, "21:05"),
    })),
  });
}

async function writeLocal(world: ExampleWorld): Promise<void> {
  await writeLocalRound(world);
  const responses = await writeLocalResponses(world);
  await writeLocalSession(world);
  await writeLocalAgreements(world);
  await writeLocalThemes(world, responses);
}

/**
 * Writes the example: accounts, people, an open regional round and an earlier local one that was reported back. Days
 * count from `now`; the same `now` gives the same example, apart from what has to be secret.
 *
 * @param region its slug: the whole example speaks of the places of one region, every other gets a round of its own
 * @param terms of the region, so that due dates in the example are what the rules would give
 */
export async function writeExample(
  transaction: Transaction,
  region: string,
  terms: RegionSettings["terms"],
  now: Date,
): Promise<void> {
  const world = await makeWorld(transaction, terms, now);
  await (region === FULL_EXAMPLE ? writeFull(world, now) : writeGeneral(world));
  await emit(
    transaction,
    {
      actor: { kind: "system" },
      type: "example.written",
      subjectKind: "region",
      subjectId: "example",
    },
    now,
  );
}

async function writeFull(world: ExampleWorld, now: Date): Promise<void> {
  const { transaction } = world;
  await writeExampleAccounts(transaction, world.ids, now);
  await writePeople(transaction, world.people, world.moments);
  await writeResidential(world);
  await writeLocal(world);
  await writeFollows(world);
  await writeEasyTexts(world);
  await writeExampleLedger(
    transaction,
    world.random("ledger").shuffle(world.contributions),
    world.ids,
  );
}
