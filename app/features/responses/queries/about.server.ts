import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { declarationShape, readDeclaration } from "~/features/people/schema";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Connection } from "~/platform/db.server";

export type AboutVerdict =
  | { ok: true; declaration: FrozenDeclaration }
  /** Message keys by field. */
  | { ok: false; code: "declaration_refused"; errors: Record<string, string> };

/** The first value of each field of "who am I", as a draft keeps them. */
export function firstValues(form: RawForm): Record<string, string> {
  const entries = Object.keys(declarationShape).flatMap((name) => {
    const value = Object.hasOwn(form, name) ? form[name]?.[0] : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Judges what somebody told about themselves, by the rules of the region. */
export async function readAbout(
  client: Connection,
  values: Record<string, string>,
): Promise<AboutVerdict> {
  const read = readDeclaration(values);
  if (!read.ok) return { ...read, code: "declaration_refused" };
  const verdict = await freezeDeclaration(client, read.declaration);
  if (verdict.ok) return { ok: true, declaration: verdict.declaration };
  return { ok: false, code: "declaration_refused", errors: { [verdict.field]: verdict.error } };
}
