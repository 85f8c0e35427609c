import type { Transaction } from "~/platform/db.server";
import type { SessionInput } from "../schema/session-form";

export type InputColumns =
  | { ok: true; columns: ReturnType<typeof columnsOf> }
  | { ok: false; errors: Record<string, string> };

function columnsOf(
  input: SessionInput,
  ids: { municipalityId: string | null; hostBodyId: string | null },
) {
  const {
    municipality: _municipality,
    hostBody: _hostBody,
    reserved: _reserved,
    audience,
    programme,
    access,
    confirmHours,
    remindHours,
    ...plain
  } = input;
  return {
    ...plain,
    ...ids,
    audience: JSON.stringify(audience),
    programme: JSON.stringify(programme),
    access: JSON.stringify(access),
    ...(confirmHours === null ? {} : { confirmHours }),
    ...(remindHours === null ? {} : { remindHours }),
  };
}

/** The columns of a session as the form says it; refuses a municipality or body that is none. */
export async function inputColumns(
  transaction: Transaction,
  input: SessionInput,
): Promise<InputColumns> {
  const municipality =
    input.municipality === null
      ? null
      : await transaction.municipality.findUnique({
          where: { slug: input.municipality },
          select: { id: true },
        });
  const body =
    input.hostBody === null
      ? null
      : await transaction.body.findUnique({
          where: { key: input.hostBody },
          select: { id: true },
        });
  const errors: Record<string, string> = {};
  if (input.municipality !== null && !municipality) {
    errors["municipality"] = "errors.unknownChoice";
  }
  if (input.hostBody !== null && !body) errors["hostBody"] = "errors.unknownChoice";
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    columns: columnsOf(input, {
      municipalityId: municipality?.id ?? null,
      hostBodyId: body?.id ?? null,
    }),
  };
}

/** The reserved seats of a session, as rows. */
export function reservationRows(reserved: SessionInput["reserved"]) {
  return Object.entries(reserved).map(([role, seats]) => ({ role, seats }));
}
