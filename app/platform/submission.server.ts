/**
 * The one idempotency mechanism of all forms. Each showing of a form has a token; a sent form is known by the hash of
 * that token and counts once, with the content it came with first. The same content again (double click, reload) leads
 * to the same receipt; other content with a used token is refused, because it may be somebody else's.
 *
 * Format of a token: random part, moment, keyed hash of both and of the browser. A form that was read adds the hash of
 * its content. Nothing that is stored leads back to a token, also not with the secret key.
 */
import { z } from "zod";
import { browserOf, browserOfForm } from "./form-browser.server";
import { now as presentMoment } from "./clock.server";
import { inTransaction } from "./db.server";
import type { Transaction } from "./db.server";
import { keyedHash, randomToken, sameSecret, sha256 } from "./secret.server";
import { putRow, readRows, readRowsIn, sql } from "./statements.server";

/** A form counts for a day after it was shown. */
const LIFETIME_MILLISECONDS = 86_400_000;
/** A receipt is of use for as long as its token counts, on whatever day that began. */
const RECEIPT_DAYS = 2;

const rowSchema = z.object({ content: z.string(), location: z.string() });
const KNOWN = sql`SELECT "content", "location" FROM "SubmissionReceipt" WHERE "key" = `;

function macOf(random: string, moment: string, browser: string): string {
  return keyedHash("submission", random, moment, browser);
}

/** A token for one showing of a form, which only this server can make; bound to the browser of the present request. */
export function newSubmissionToken(): string {
  const random = randomToken();
  const moment = presentMoment().getTime().toString(36);
  return `${random}.${moment}.${macOf(random, moment, browserOfForm())}`;
}

/** Random part, moment, keyed hash. */
const WHOLE_TOKEN = /^[\w-]+\.[0-9a-z]+\.[\w-]+$/;

/** When a form was shown, by what its token says itself. */
function shownAt(token: string): number {
  return Number.parseInt(token.split(".")[1] ?? "", 36);
}

function isFresh(token: string, browser: string, now: Date): boolean {
  const [random = "", moment = "", mac = "", ...rest] = token.split(".");
  if (rest.length > 0 || random === "") return false;
  if (!sameSecret(mac, macOf(random, moment, browser))) return false;
  return now.getTime() - shownAt(token) < LIFETIME_MILLISECONDS;
}

/** The part of a submission that alone makes its participation code: its content changes nothing about that. */
export function secretOf(submission: string): string {
  return submission.split(".")[0] ?? "";
}

/** The hash under which a submission is known. */
function idempotencyKey(submission: string): string {
  return sha256(secretOf(submission));
}

function contentOf(submission: string): string {
  return submission.split(".")[3] ?? "";
}

/**
 * The hash of what was filled in. The random part of the token goes into it, so that nobody can find an answer in the
 * database by trying what it may have been.
 */
function hashContent(token: string, content: readonly (readonly [string, string])[]): string {
  return sha256(JSON.stringify([secretOf(token), content]));
}

/**
 * A submission of which the random part was made elsewhere, and came sealed: no form was shown for it.
 * @param random unguessable, made once for what was filled in
 */
export function sealedSubmission(random: string, content: string): string {
  const token = `${random}.0.sealed`;
  return `${token}.${hashContent(token, [["content", content]])}`;
}

/** A sent form that may count, or why it may not. */
export type ReadSubmission =
  | { ok: true; submission: string }
  | { ok: false; code: "form_expired" | "form_sent" | "cookies_missing" };

/**
 * Reads the token of a posted form.
 * @param content every field as it came in, but the token
 */
export async function readSubmission(
  request: Request,
  token: string,
  content: readonly (readonly [string, string])[],
): Promise<ReadSubmission> {
  const browser = browserOf(request);
  const now = presentMoment();
  if (!isFresh(token, browser ?? "", now)) {
    // Every page with a form gives its browser a name. Who sends a fresh form without one keeps no cookies.
    const age = now.getTime() - shownAt(token);
    const isRecent = WHOLE_TOKEN.test(token) && age >= 0 && age < LIFETIME_MILLISECONDS;
    const isNameless = browser === null && isRecent;
    return { ok: false, code: isNameless ? "cookies_missing" : "form_expired" };
  }
  const submission = `${token}.${hashContent(token, content)}`;
  const [known] = await readRows(sql`${KNOWN}${idempotencyKey(submission)}`, rowSchema);
  if (known && known.content !== contentOf(submission)) return { ok: false, code: "form_sent" };
  return { ok: true, submission };
}

/** A token came with other content than it came with first; of two forms at once only the first is taken. */
export class SubmissionUsed extends Error {}

function known(
  transaction: Transaction,
  submission: string,
): Promise<z.output<typeof rowSchema>[]> {
  return readRowsIn(transaction, sql`${KNOWN}${idempotencyKey(submission)}`, rowSchema);
}

/**
 * Where this form has led already; undefined when it arrives for the first time. Read it inside the transaction that
 * would write: of two posts at once the second then finds the first.
 * @throws SubmissionUsed when the token came with other content before
 */
export async function findSubmission(
  transaction: Transaction,
  submission: string,
): Promise<string | undefined> {
  const [row] = await known(transaction, submission);
  if (row === undefined) return undefined;
  if (row.content !== contentOf(submission)) throw new SubmissionUsed();
  return row.location === "" ? undefined : row.location;
}

/** Remembers where a form led, so that a double click or a reload changes nothing and leads to the same place. */
export async function recordSubmission(
  transaction: Transaction,
  submission: string,
  kind: string,
  location: string,
  now: Date,
): Promise<void> {
  const key = idempotencyKey(submission);
  const day = now.toISOString().slice(0, 10);
  const row = { key, content: contentOf(submission), kind, location, day };
  await putRow(transaction, "SubmissionReceipt", row, "key");
}

/**
 * Uses a token up before it is known where the form leads: the first content that comes with it is the only one.
 * @returns whether the same form came before
 * @throws SubmissionUsed when the token came with other content before
 */
export async function claimSubmission(
  transaction: Transaction,
  submission: string,
  now: Date,
): Promise<boolean> {
  const [row] = await known(transaction, submission);
  if (row === undefined) {
    await recordSubmission(transaction, submission, "person", "", now);
    return false;
  }
  if (row.content !== contentOf(submission)) throw new SubmissionUsed();
  return true;
}

/** Removes the receipts of forms that no longer count; a job calls this daily. */
export async function removeOldSubmissions(now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - RECEIPT_DAYS * LIFETIME_MILLISECONDS);
  const where = { day: { lt: oldest.toISOString().slice(0, 10) } };
  await inTransaction((transaction) => transaction.submissionReceipt.deleteMany({ where }));
}
