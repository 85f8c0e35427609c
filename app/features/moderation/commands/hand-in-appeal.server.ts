import { checkForm } from "~/platform/form.server";
import type { FieldErrors, FormFields, FormValues } from "~/platform/form.server";
import type { Authorized } from "~/policy/authorize.server";
import { appealSchema } from "../schema";
import { appealDecision } from "./appeal-decision.server";

export type HandedInAppeal =
  { ok: true } | { ok: false; status: 404 | 409 | 422; values: FormValues; errors: FieldErrors };

/** Takes the form of an appeal; what is refused comes back as it was filled in. */
export async function handInAppeal(
  grant: Authorized<"own.manage">,
  form: FormFields,
  subject: { kind: "proposal" | "comment"; id: string },
  now: Date,
): Promise<HandedInAppeal> {
  const { values } = form;
  const checked = checkForm(appealSchema, form);
  if (!checked.ok) return { ok: false, status: 422, values, errors: checked.errors };
  const { reason } = checked.value;
  const result = await appealDecision(grant, { subject, reason }, now);
  if (result.ok) return result;
  if (result.code === "not_found") return { ok: false, status: 404, values, errors: {} };
  const status = result.code === "appeal_reason_missing" ? 422 : 409;
  return {
    ok: false,
    status,
    values,
    errors: { reason: `moderation.appealError_${result.code}` },
  };
}
