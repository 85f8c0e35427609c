/**
 * What a browser carries of a password while only the code beside it was wrong: never the password, and sealed, so that
 * neither the browser nor its owner reads whether it was right.
 */
import { z } from "zod";
import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

const COOKIE = "inbreng-typed";
const REMEMBERED_SECONDS = 5 * 60;

const typedSchema = z.object({ about: z.string(), what: z.string(), until: z.number() });

/** What is carried, and until when: a second wrong code makes it no longer. */
export type TypedPassword = z.output<typeof typedSchema>;

function read(request: Request): TypedPassword | null {
  try {
    return typedSchema.parse(JSON.parse(readSealedCookie(request, COOKIE) ?? "null"));
  } catch {
    return null;
  }
}

/**
 * What was typed a moment ago; null when nothing was, or too long ago.
 * @param about the account or the link it was typed for
 */
export function typedPassword(request: Request, about: string, now: Date): TypedPassword | null {
  const typed = read(request);
  return typed?.about === about && now.getTime() < typed.until ? typed : null;
}

/** What is to be carried of a password that was typed now. */
export function rememberPassword(about: string, what: string, now: Date): TypedPassword {
  return { about, what, until: now.getTime() + REMEMBERED_SECONDS * 1000 };
}

/** The cookie that carries it to the next try. */
export function typedPasswordCookie(typed: TypedPassword): string {
  return sealedCookie(COOKIE, JSON.stringify(typed), REMEMBERED_SECONDS);
}

/** The cookie that makes the browser forget it. */
export function forgetPasswordCookie(): string {
  return clearedCookie(COOKIE);
}
