import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
  PARTICIPATION_CODE_BYTES,
  participationCodeFromRandomBytes,
} from "~/features/people/domain/participation-code";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { Language } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { keyedBytes, keyedHash } from "~/platform/secret.server";
import { insertRows, readRowsIn, sql } from "~/platform/statements.server";
import { claimSubmission, secretOf } from "~/platform/submission.server";
import type { Actor } from "~/policy/actor";

/** The hash under which a code is known. The code itself is stored nowhere. */
export function codeHash(code: ParticipationCode): string {
  return keyedHash("participation-code", "hash", code);
}

/**
 * The code that belongs to one showing of a form. A repeat of the same post makes the same code again, so a double
 * click yields one person and one receipt, and the code needs no storage until it is shown.
 */
export function codeForSubmission(submission: string): ParticipationCode {
  const bytes = keyedBytes("participation-code", "make", secretOf(submission));
  return participationCodeFromRandomBytes(bytes.subarray(0, PARTICIPATION_CODE_BYTES));
}

export type EnsuredPerson = {
  personId: string;
  /** The code to show, when this form made it. */
  newCode: ParticipationCode | null;
  /** True when this very call made the person: then nothing else of theirs can exist yet. */
  justMade?: boolean;
  /** True when this very form came before, with the same content. */
  repeated?: boolean;
};

/** Of "YYYY-MM". */
const MONTH_LENGTH = 7;

const idSchema = z.object({ id: z.string() });

/** The person whose code has this hash. */
export async function personWith(
  transaction: Transaction,
  hash: string,
): Promise<string | undefined> {
  const query = sql`SELECT "id" FROM "Person" WHERE "codeHash" = ${hash}`;
  return (await readRowsIn(transaction, query, idSchema))[0]?.id;
}

/**
 * The participant behind a contribution: the one who is signed in with a code, or a new one.
 * @param submission the form as it was read; its token makes one person, of its first content only
 * @returns the person, and the code when this contribution is their first
 */
export async function ensurePerson(
  transaction: Transaction,
  actor: Actor,
  submission: string,
  language: Language,
  now: Date,
): Promise<EnsuredPerson> {
  if (actor.kind === "participant") return { personId: actor.personId, newCode: null };
  const repeated = await claimSubmission(transaction, submission, now);
  const code = codeForSubmission(submission);
  const hash = codeHash(code);
  const known = await personWith(transaction, hash);
  if (known !== undefined) return { personId: known, newCode: code, repeated };
  const id = await makePerson(transaction, hash, language, now);
  return { personId: id, newCode: code, justMade: true };
}

async function makePerson(
  transaction: Transaction,
  hash: string,
  language: Language,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await insertRows(transaction, "Person", [
    { id, codeHash: hash, createdOn: amsterdamDate(now).slice(0, MONTH_LENGTH), language },
  ]);
  return id;
}

/** Whom a code leads to that was made elsewhere: somebody made just now, somebody known, or the same post once more. */
export type PersonOfCode = { personId: string; justMade: boolean } | { repeated: true };

/**
 * The participant behind a contribution that a tablet held while it had no network: it made the code itself, and showed it.
 * @param submission what came, which makes one person of its first content only
 */
export async function personOfCode(
  transaction: Transaction,
  code: ParticipationCode,
  submission: string,
  language: Language,
  now: Date,
): Promise<PersonOfCode> {
  if (await claimSubmission(transaction, submission, now)) return { repeated: true };
  const hash = codeHash(code);
  const known = await personWith(transaction, hash);
  if (known !== undefined) return { personId: known, justMade: false };
  return { personId: await makePerson(transaction, hash, language, now), justMade: true };
}
