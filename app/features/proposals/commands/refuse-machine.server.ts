import { seal, unseal } from "~/platform/secret.server";

/** The field that people leave empty, because they do not see it. */
export const TRAP_FIELD = "website";

/** Nobody reads, writes and sends within so many milliseconds. */
const QUICKEST_MILLISECONDS = 2_000;

/** What a form carries along to tell when it was shown. */
export function shownAt(now: Date): string {
  return seal(`shown:${now.getTime()}`);
}

/** What a form tells about who filled it in: what stands in the field that people do not see, and when it was shown. */
export type MachineTraces = { trap: string; shown: string };

export type MachineRefusal = { ok: false; code: "trap_filled" | "not_shown" | "too_quick" };

/**
 * Whether a form was filled in by a machine: it filled in what people do not see, or was quicker than anyone can be.
 * Nothing is lost when a person is taken for one: the form comes back with what to do.
 */
export function refuseMachine({ trap, shown }: MachineTraces, now: Date): MachineRefusal | null {
  if (trap !== "") return { ok: false, code: "trap_filled" };
  const moment = /^shown:(\d+)$/.exec(unseal(shown) ?? "")?.[1];
  if (moment === undefined) return { ok: false, code: "not_shown" };
  const waited = now.getTime() - Number(moment);
  return waited < QUICKEST_MILLISECONDS ? { ok: false, code: "too_quick" } : null;
}
