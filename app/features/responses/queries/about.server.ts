import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { declarationShape, readDeclaration } from "~/features/people/schema";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Connection } from "~/platform/db.server";
import { isRole, type Role } from "~/features/participation/domain/roles";

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

/** What is kept of the page about yourself: without a role it was skipped, which is told by an empty one. */
export function toldAbout(form: RawForm): Record<string, string> {
  return { role: "", ...firstValues(form) };
}

/** Whether somebody came by the page about yourself, also when they skipped it. */
export function wasTold(about: Readonly<Record<string, string>>): boolean {
  return Object.hasOwn(about, "role");
}

/** The role that was told; null when it was kept back, or not asked yet. */
export function roleTold(about: Readonly<Record<string, string>>): Role | null {
  const role = about["role"] ?? "";
  return isRole(role) ? role : null;
}

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
