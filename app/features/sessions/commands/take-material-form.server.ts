import { checkForm } from "~/platform/form.server";
import type { Upload } from "~/platform/form.server";
import type { Authorized } from "~/policy/authorize.server";
import { materialSchema } from "../schema/talk-forms";
import { materialError } from "../schema/talk-refusals";
import { dropMaterial, saveMaterial } from "./save-material.server";
import type { MaterialOutcome } from "./save-material.server";

export type MaterialFormOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "closed" }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

function refusalOf(refusal: Exclude<MaterialOutcome, { ok: true }>): MaterialFormOutcome {
  if (refusal.code === "not_found" || refusal.code === "closed") {
    return { ok: false, code: refusal.code };
  }
  return { ok: false, code: "invalid", errors: { file: materialError(refusal.code) } };
}

/** Takes the form of the materials: one more file, or one fewer. */
export async function takeMaterialForm(
  grant: Authorized<"session.report">,
  sessionId: string,
  { fields, file }: Upload,
  now: Date,
): Promise<MaterialFormOutcome> {
  if (fields.text("intent") === "drop") {
    const materialId = fields.text("materialId");
    const dropped = await dropMaterial(grant, { sessionId, materialId }, now);
    return dropped.ok ? dropped : refusalOf(dropped);
  }
  const checked = checkForm(materialSchema, fields);
  if (!checked.ok) return { ok: false, code: "invalid", errors: checked.errors };
  if (file === null) return refusalOf({ ok: false, code: "empty" });
  const kept = await saveMaterial(grant, { sessionId, ...checked.value, bytes: file }, now);
  return kept.ok ? kept : refusalOf(kept);
}
