/**
 * What a browser carries of a password while only the code beside it was wrong: never the password, and sealed, so that
 * neither the browser nor its owner reads whether it was right.
 */
import { z } from "zod";
import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

const COOKIE = "inbreng-typed";
const KEPT_SECONDS = 5 * 60;

const keptSchema = z.object({ about: z.string(), what: z.string(), until: z.number() });

/** What is kept, and until when: a second wrong code makes it no longer. */
export type KeptPassword = z.output<typeof keptSchema>;

function read(request: Request): KeptPassword | null {
  try {
    return keptSchema.parse(JSON.parse(readSealedCookie(request, COOKIE) ?? "null"));
  } catch {
    return null;
  }
}

/**
 * What was kept a moment ago; null when nothing was, or too long ago.
 * @param about the account or the link it was typed for
 */
export function keptPassword(request: Request, about: string, now: Date): KeptPassword | null {
  const kept = read(request);
  return kept?.about === about && now.getTime() < kept.until ? kept : null;
}

/** What is to be kept of a password that was typed now. */
export function keepPassword(about: string, what: string, now: Date): KeptPassword {
  return { about, what, until: now.getTime() + KEPT_SECONDS * 1000 };
}

/** The cookie that carries it to the next try. */
export function keptPasswordCookie(kept: KeptPassword): string {
  return sealedCookie(COOKIE, JSON.stringify(kept), KEPT_SECONDS);
}

/** The cookie that makes the browser forget it. */
export function forgetPasswordCookie(): string {
  return clearedCookie(COOKIE);
}
