import { codeHash } from "~/features/people/commands/ensure-person.server";
import type { ParticipationCodeProblem } from "~/features/people/domain/participation-code";
import { readParticipationCode } from "~/features/people/domain/participation-code";
import { endSession, startSession } from "~/platform/auth.server";
import { database } from "~/platform/db.server";

export type EnterCodeOutcome =
  { ok: true; cookie: string } | ParticipationCodeProblem | { ok: false; code: "code_unknown" };

/**
 * Lets somebody in with a participation code, typed in whatever way people copy a code.
 * @param sessionId the session this browser has, which ends
 * @returns the cookie of the new session, or what is wrong with the code
 */
export async function enterCode(
  typed: string,
  sessionId: string | null,
): Promise<EnterCodeOutcome> {
  const verdict = readParticipationCode(typed);
  if (!verdict.ok) return verdict;
  const client = await database();
  const person = await client.person.findUnique({
    where: { codeHash: codeHash(verdict.participationCode) },
    select: { id: true },
  });
  if (!person) return { ok: false, code: "code_unknown" };
  if (sessionId !== null) await endSession("participant", sessionId);
  return { ok: true, cookie: await startSession("participant", person.id) };
}
