import { linkAfter } from "~/features/participation/domain/linking";
import type { LinkState } from "~/features/participation/domain/linking";
import type { Channel } from "~/features/participation/domain/roles";
import { ledgerRow } from "~/features/participation/commands/record-participation.server";
import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import type { LedgerActivity } from "~/features/participation/commands/record-participation.server";
import type { Transaction } from "~/platform/db.server";
import type { RegionIds } from "../write-region/lookup";
import type { ExamplePerson } from "./people";

/** An activity of an example round, with what the ledger takes over from its round. */
export type ExampleActivity = LedgerActivity & { id: string };

/** What the ledger takes over from a person. */
export type ExamplePersonInLedger = Pick<
  ExamplePerson,
  "id" | "role" | "ageBand" | "municipality" | "experienceExpert" | "forOrganisation" | "email"
>;

/** One completed contribution of an example person. */
export interface ExampleContribution {
  person: ExamplePersonInLedger;
  activity: ExampleActivity;
  /** Names the contribution, as the command of the feature does: `survey:<id>`, `session:<id>`, `proposal:<id>`. */
  subject: string;
  channel: Channel;
  on: Date;
}

function linkState(
  contributions: readonly ExampleContribution[],
  person: ExamplePersonInLedger,
): LinkState {
  const start: LinkState = { contributionsCompleted: 0, linked: false };
  const counted = contributions.reduce(
    (state) => linkAfter(state, "contributionCompleted").after,
    start,
  );
  return person.email === null ? counted : linkAfter(counted, "emailConfirmed").after;
}

/**
 * Writes the whole ledger of the example at once, by the rules and under the keys of the command that writes one row.
 *
 * @param contributions in an order that says nothing: beside the answers of a survey, the order of the rows would tell
 *   whose answers they are
 */
export async function writeExampleLedger(
  transaction: Transaction,
  contributions: readonly ExampleContribution[],
  ids: RegionIds,
): Promise<void> {
  const byPerson = new Map<ExamplePersonInLedger, ExampleContribution[]>();
  for (const contribution of contributions) {
    byPerson.set(contribution.person, [...(byPerson.get(contribution.person) ?? []), contribution]);
  }
  const keys = await ledgerKeys(transaction);
  await transaction.ledgerPerson.createMany({
    data: [...byPerson].map(([person, own]) => ({
      key: keys.person(person.id),
      emailConfirmed: person.email !== null,
      linked: linkState(own, person).linked,
    })),
  });
  await transaction.participation.createMany({
    data: contributions.map(({ person, activity, subject, channel, on }, index) => ({
      id: `voorbeeld-deelname-${index + 1}`,
      ...ledgerRow(
        {
          personId: person.id,
          role: person.role,
          ageBand: person.ageBand,
          municipalityId:
            person.municipality === null ? null : ids.municipality(person.municipality),
          experienceExpert: person.experienceExpert,
          forOrganisation: person.forOrganisation,
          activityId: activity.id,
          subject,
          channel,
        },
        activity,
        keys,
        on,
      ),
    })),
  });
}
