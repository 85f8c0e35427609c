import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { readDeclaration } from "~/features/people/schema";
import type { Connection } from "~/platform/db.server";

export type AboutVerdict =
  | { ok: true; declaration: FrozenDeclaration }
  /** Message keys by field. */
  | { ok: false; code: "declaration_refused"; errors: Record<string, string> };

/** Judges what somebody told about themselves, by the rules of the region. An empty role was kept back. */
export async function readAbout(
  client: Connection,
  values: Record<string, string>,
): Promise<AboutVerdict> {
  const unsaid = values["role"] === "";
  const read = readDeclaration(unsaid ? { ...values, role: "other" } : values);
  if (!read.ok) return { ...read, code: "declaration_refused" };
  const { declaration } = read;
  const told = unsaid ? { ...declaration, role: null } : declaration;
  const verdict = await freezeDeclaration(client, told);
  if (verdict.ok) return { ok: true, declaration: verdict.declaration };
  return { ok: false, code: "declaration_refused", errors: { [verdict.field]: verdict.error } };
}
