/**
 * The cookies of this service by name: what they are called, what a request brings, which attributes they carry. Without
 * the database, because the server around the pages asks this of every request and has no connection of its own.
 */
import { env, publicUrl } from "./env.server";

/** Whose sessions there are; each has a cookie of its own. */
export type SessionOwner = "staff" | "participant";

/** Whether cookies travel over encrypted connections only. */
export function secureCookies(): boolean {
  return env().COOKIE_SECURE || publicUrl().startsWith("https://");
}

/** Cookie name with the `__Host-` prefix wherever the connection is encrypted (the prefix demands it). */
export function cookieName(name: string): string {
  return secureCookies() ? `__Host-${name}` : name;
}

/** The name of the cookie that carries a session. */
export function sessionCookieName(owner: SessionOwner): string {
  return cookieName(`inbreng-${owner}`);
}

/** The cookies of a request, by their full name; without a value for one that has none. */
export function cookiesOf(request: Request): { name: string; value: string }[] {
  const header = request.headers.get("Cookie") ?? "";
  return header.split(/;\s*/).map((part) => {
    const [name = ""] = part.split("=", 1);
    return { name, value: part.slice(name.length + 1) };
  });
}

/** The value of a cookie of this service in a request; null without it. */
export function cookieOf(request: Request, name: string): string | null {
  const full = cookieName(name);
  const value = cookiesOf(request).find((cookie) => cookie.name === full)?.value;
  return value ? value : null;
}

/** Attributes every cookie of this service carries. */
export function cookieAttributes(): string {
  return `Path=/; HttpOnly; SameSite=Lax${secureCookies() ? "; Secure" : ""}`;
}

/** The session that the request's cookie names, valid or not; null without a cookie. */
export function sessionIdOf(owner: SessionOwner, request: Request): string | null {
  return cookieOf(request, `inbreng-${owner}`);
}

/** The sessions that a browser brings, of whichever owner. */
export type BrowserSessions = Readonly<Record<SessionOwner, string | null>>;

/** The sessions that the cookies of a request name, valid or not. */
export function sessionsOf(request: Request): BrowserSessions {
  return { staff: sessionIdOf("staff", request), participant: sessionIdOf("participant", request) };
}

/** Whether a request comes from a browser that is signed in, or was. */
export function bringsSession(request: Request): boolean {
  return Object.values(sessionsOf(request)).some((session) => session !== null);
}
