import { redirect } from "@remix-run/node";
import { z } from "zod";
import { languageOf, localPath, plainPath } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { sessionOwner } from "~/platform/auth.server";
import { notFound } from "~/platform/http.server";
import { STAFF_ROLES } from "./actor";
import type { Actor, ParticipantActor, StaffActor } from "./actor";
import { can } from "./can";
import type { Resource } from "./can";
import type { Permission } from "./permissions";

class Grant<P extends Permission> {
  /** A private field makes the type nominal: nothing but this file can make one. */
  readonly #minted = true;
  constructor(
    readonly permission: P,
    readonly actor: Actor,
  ) {}

  /** Whether this really is a grant made here, and not something of the same shape. */
  static isGrant(value: unknown): boolean {
    return value instanceof Grant && value.#minted;
  }
}

/** Proof that the permission was checked. Commands ask for it, so a forgotten check does not compile. */
export type Authorized<P extends Permission> = Grant<P>;

const staffRoleSchema = z.enum(STAFF_ROLES);

async function staffActor(request: Request): Promise<StaffActor | undefined> {
  const staffId = await sessionOwner("staff", request);
  if (!staffId) return undefined;
  const client = await database();
  const account = await client.staffAccount.findUnique({
    where: { id: staffId },
    select: { role: true, bodyId: true, active: true, rounds: { select: { roundId: true } } },
  });
  if (!account?.active) return undefined;
  return {
    kind: "staff",
    staffId,
    role: staffRoleSchema.parse(account.role),
    bodyId: account.bodyId,
    roundIds: account.rounds.map((round) => round.roundId),
  };
}

/** The participant of the request's cookie, if any. */
export async function participantOf(request: Request): Promise<ParticipantActor | undefined> {
  const personId = await sessionOwner("participant", request);
  return personId ? { kind: "participant", personId } : undefined;
}

/** The staff member of the request's cookie, if any. */
export function staffOf(request: Request): Promise<StaffActor | undefined> {
  return staffActor(request);
}

/** Whether the path belongs to the desks: there the staff cookie speaks, everywhere else the participant's. */
export function isDesk(request: Request): boolean {
  return plainPath(new URL(request.url).pathname).startsWith("/werkplek");
}

/** Who asks: staff on the desks; elsewhere the participant, else the staff member, else the public. */
export async function actorOf(request: Request): Promise<Actor> {
  if (isDesk(request)) return (await staffActor(request)) ?? { kind: "public" };
  const participant = await participantOf(request);
  return participant ?? (await staffActor(request)) ?? { kind: "public" };
}

/**
 * Checks a permission and hands out the proof.
 * @throws Response: to the sign-in page for an anonymous visitor of a desk; 404 for everybody else who may not,
 * because what is not yours looks like what is not there
 */
export async function authorize<P extends Permission>(
  request: Request,
  permission: P,
  resource?: Resource,
): Promise<Authorized<P>> {
  const actor = await actorOf(request);
  if (can(actor, permission, resource)) return new Grant(permission, actor);
  if (isDesk(request) && actor.kind !== "staff") throw toSignIn(request);
  throw notFound();
}

/** Sends an anonymous visitor of a desk to the sign-in page, which leads back. */
function toSignIn(request: Request): Response {
  const url = new URL(request.url);
  const signIn = localPath(languageOf(request.url), "/inloggen");
  const lost = lostCookies(request, "/inloggen");
  return redirect(`${signIn}?naar=${encodeURIComponent(url.pathname)}${lost}`, {
    headers: { "Cache-Control": "no-store" },
  });
}

/**
 * What the page to sign in at is told about a browser that keeps no cookies: it comes from that very page, where nothing
 * but signing in leads on, and brings none.
 */
function lostCookies(request: Request, signIn: string): string {
  const from = request.headers.get("Referer") ?? "";
  const isFromThere = URL.canParse(from) && plainPath(new URL(from).pathname) === signIn;
  return isFromThere && !request.headers.has("Cookie") ? "&zonder-cookies" : "";
}

/**
 * The staff member of the request, whatever the role: for the page that shows each role its own work.
 * @throws Response: to the sign-in page for anybody else
 */
export async function requireStaff(request: Request): Promise<StaffActor> {
  const actor = await staffActor(request);
  if (!actor) throw toSignIn(request);
  return actor;
}

/** The participant who asks, with the proof that they manage their own input. */
export type OwnInput = { grant: Authorized<"own.manage">; personId: string };

/**
 * The participant of the request, for the pages of their own input.
 * @throws Response: to the page where the code is entered, which leads back
 */
export async function authorizeOwn(request: Request): Promise<OwnInput> {
  const participant = await participantOf(request);
  if (participant) {
    return {
      grant: new Grant("own.manage", participant),
      personId: participant.personId,
    };
  }
  const url = new URL(request.url);
  const enter = localPath(languageOf(request.url), "/meedoen");
  const lost = lostCookies(request, "/meedoen");
  throw redirect(`${enter}?naar=${encodeURIComponent(url.pathname)}${lost}`, {
    headers: { "Cache-Control": "no-store" },
  });
}

/** Checks that a grant also reaches a resource that became known later, inside a command's transaction. */
export function stillAllows(grant: Authorized<Permission>, resource: Resource): boolean {
  return can(grant.actor, grant.permission, resource);
}

/** The proof for scheduled work and the first filling of the database: the service itself acts. */
export function authorizeSystem<P extends Permission>(permission: P): Authorized<P> {
  return new Grant(permission, { kind: "system" });
}
