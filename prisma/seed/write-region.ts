import type { Transaction } from "~/platform/db.server";
import type { Region } from "./region-schema";
import { writeAdvice } from "./write-region/advice";
import { writeAgenda } from "./write-region/agenda";
import { writeClaims, writeDecisions } from "./write-region/decisions";
import { writeDocuments } from "./write-region/documents";
import { readRegionIds } from "./write-region/lookup";
import { writePlaces } from "./write-region/places";
import { writePrinciples } from "./write-region/principles";
import { readRecorded } from "./write-region/recorded";
import { writeRounds } from "./write-region/rounds";

/**
 * Writes a region to the database, or brings it up to date: rows are found again by key, slug or number, so a second
 * writing of the same files changes nothing. The files own the texts until somebody records something at a desk; from
 * then on that stays (`recorded.ts`). A state that follows from what people do here (of a round, an advice, a claim, an
 * agenda item) is taken from the files the first time only.
 *
 * @param region as `loadRegion` gives it, checked whole before anything is written
 */
export async function writeRegion(transaction: Transaction, region: Region): Promise<void> {
  await writePlaces(transaction, region);
  await writeDocuments(transaction, region);
  await writePrinciples(transaction, region);
  const ids = await readRegionIds(transaction);
  const recorded = await readRecorded(transaction);
  await writeRounds(transaction, region, ids, recorded);
  await writeAdvice(transaction, region, ids, recorded);
  await writeDecisions(transaction, region, ids, recorded);
  await writeClaims(transaction, region, ids, recorded);
  await writeAgenda(transaction, region, ids, recorded);
}
