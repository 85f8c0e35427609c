import { codeHash } from "~/features/people/commands/ensure-person.server";
import { readParticipationCode } from "~/features/people/domain/participation-code";
import { startSession } from "~/platform/auth.server";
import { database } from "~/platform/db.server";

export type EnterCodeOutcome =
  | { ok: true; cookie: string }
  /** `error` is a message key for the field, `detail` fills it in. */
  | { ok: false; error: string; detail: Record<string, string | number> };

/**
 * Lets somebody in with a participation code, typed in whatever way people copy a code.
 * @returns the cookie of the new session, or what is wrong with the code
 */
export async function enterCode(typed: string): Promise<EnterCodeOutcome> {
  const verdict = readParticipationCode(typed);
  if (!verdict.ok) {
    const { ok, code, ...detail } = verdict;
    return { ok, error: `people.${code}`, detail };
  }
  const client = await database();
  const person = await client.person.findUnique({
    where: { codeHash: codeHash(verdict.participationCode) },
    select: { id: true },
  });
  if (!person) return { ok: false, error: "people.code_unknown", detail: {} };
  return { ok: true, cookie: await startSession("participant", person.id) };
}
