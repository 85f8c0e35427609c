/** People and staff for a test: they exist in its database, and each comes with the cookie of a signed-in browser. */
import { randomBytes, randomUUID } from "node:crypto";
import { codeHash } from "~/features/people/commands/ensure-person.server";
import {
  PARTICIPATION_CODE_BYTES,
  participationCodeFromRandomBytes,
} from "~/features/people/domain/participation-code";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import { startSession } from "~/platform/auth.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { hashPassword } from "~/platform/password.server";
import { seal } from "~/platform/secret.server";
import { newTotpSecret } from "~/platform/totp.server";
import type { ParticipantActor, StaffActor, StaffRole } from "~/policy/actor";
import { authorize } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import type { Resource } from "~/policy/can";
import type { Permission } from "~/policy/permissions";

/** The password of every staff account that `asActor` makes. */
export const STAFF_PASSWORD = "een zin die lang genoeg is";

export type StaffVisitor = {
  actor: StaffActor;
  /** For a `Cookie` header. */
  cookie: string;
  email: string;
  totpSecret: string;
};

export type ParticipantVisitor = {
  actor: ParticipantActor;
  cookie: string;
  personId: string;
  code: ParticipationCode;
};

let hashed: Promise<string> | undefined;

/** What a browser sends back of a `Set-Cookie` header. */
export function cookieOf(setCookie: string): string {
  return setCookie.split(";")[0] ?? "";
}

/**
 * A staff member of one role, freshly made and signed in.
 * @param role one of the five
 * @param reach the body to speak for and the rounds to moderate, which must exist
 */
export async function asActor(
  role: StaffRole,
  reach: { bodyId?: string; roundIds?: readonly string[] } = {},
): Promise<StaffVisitor> {
  hashed ??= hashPassword(STAFF_PASSWORD);
  const client = await unqueuedDatabase();
  const totpSecret = newTotpSecret();
  const roundIds = reach.roundIds ?? [];
  const bodyId = reach.bodyId ?? null;
  const { id, email } = await client.staffAccount.create({
    data: {
      email: `${role.toLowerCase()}-${randomUUID()}@example.org`,
      displayName: role,
      role,
      bodyId,
      passwordHash: await hashed,
      totpSecret: seal(totpSecret),
      rounds: { create: roundIds.map((roundId) => ({ roundId })) },
    },
  });
  const cookie = cookieOf(await startSession("staff", id));
  return {
    actor: { kind: "staff", staffId: id, role, bodyId, roundIds },
    cookie,
    email,
    totpSecret,
  };
}

/** A participant with a code of their own, signed in with it. */
export async function asParticipant(): Promise<ParticipantVisitor> {
  const code = participationCodeFromRandomBytes(randomBytes(PARTICIPATION_CODE_BYTES));
  const client = await unqueuedDatabase();
  const person = await client.person.create({
    data: { codeHash: codeHash(code), createdOn: "2026-11-02" },
  });
  const cookie = cookieOf(await startSession("participant", person.id));
  return {
    actor: { kind: "participant", personId: person.id },
    cookie,
    personId: person.id,
    code,
  };
}

/**
 * The proof of a permission, for calling a command as this visitor.
 * @throws Response when the visitor may not
 */
export function grantTo<P extends Permission>(
  visitor: { actor: StaffActor | ParticipantActor; cookie: string } | "public",
  permission: P,
  resource?: Resource,
): Promise<Authorized<P>> {
  if (visitor === "public")
    return authorize(new Request("http://localhost/"), permission, resource);
  const path = visitor.actor.kind === "staff" ? "/werkplek" : "/";
  const headers = { Cookie: visitor.cookie };
  return authorize(new Request(`http://localhost${path}`, { headers }), permission, resource);
}
