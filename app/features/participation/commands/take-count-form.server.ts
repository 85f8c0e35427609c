import { addSourceCount } from "~/features/participation/commands/add-source-count.server";
import { removeSourceCount } from "~/features/participation/commands/remove-source-count.server";
import { rolesColumnSchema, sourceCountFormSchema } from "~/features/participation/schema";
import { checkForm } from "~/platform/form.server";
import type { FormFields } from "~/platform/form.server";
import { isSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";

export type CountFormOutcome =
  | { ok: true; done: "added" | "removed" }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

function invalid(field: string, error: string): CountFormOutcome {
  return { ok: false, code: "invalid", errors: { [field]: error } };
}

/** Takes the form of the counts of an activity: one more, or one fewer. */
export async function takeCountForm(
  grant: Authorized<"sourceCount.write">,
  slug: string,
  fields: FormFields,
  now: Date,
): Promise<CountFormOutcome> {
  if (fields.text("intent") === "remove") {
    const removed = await removeSourceCount(grant, slug, fields.text("countId"), now);
    return removed.ok ? { ok: true, done: "removed" } : removed;
  }
  const checked = checkForm(sourceCountFormSchema, fields);
  if (!checked.ok) return { ok: false, code: "invalid", errors: checked.errors };
  const roles = rolesColumnSchema.safeParse([...new Set(fields.all("roles"))]);
  if (!roles.success) return invalid("roles", "errors.unknownChoice");
  if (!isSubmission(checked.value.submission)) return invalid("count", "errors.formExpired");
  const added = await addSourceCount(grant, slug, { ...checked.value, roles: roles.data }, now);
  if (added.ok) return { ok: true, done: "added" };
  return added.code === "not_found" ? added : invalid(added.field, added.error);
}
