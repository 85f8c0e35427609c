import type { RegionTerms } from "~/features/calendar/domain/terms";
import type { ModerationSettings } from "~/features/moderation/domain/moderation-settings";
import type { Transaction } from "~/platform/db.server";
import type { RegionIds } from "../write-region/lookup";
import type { ExampleContribution } from "./ledger";
import type { Moments } from "./moments";
import type { ExamplePeople } from "./people";
import type { Random } from "./random";

/** What every part of the example builds on. */
export interface ExampleWorld {
  transaction: Transaction;
  ids: RegionIds;
  terms: RegionTerms;
  moderation: ModerationSettings;
  moments: Moments;
  people: ExamplePeople;
  /** Chance of one part by its name, so that a change in one part leaves the others as they were. */
  random: (part: string) => Random;
  /** Completed contributions; the ledger is written from them at the end. */
  contributions: ExampleContribution[];
}
