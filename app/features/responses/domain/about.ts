/**
 * Rule: who somebody is, is asked on a page of its own, which may be skipped; what was told travels as the fields of its form,
 * and a skipped page is told by an empty role.
 * Source: design, surveys; decision 196.
 */
import { isRole, type Role } from "~/features/participation/domain/roles";
import { DECLARATION_FIELDS } from "~/features/people/domain/declared-role";
import type { RawForm } from "~/features/surveys/domain/form-fields";

/** The first value of each field of "who am I", as a draft keeps them. */
export function firstValues(form: RawForm): Record<string, string> {
  const entries = DECLARATION_FIELDS.flatMap((name) => {
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
