import type { FieldErrors, FormFields } from "~/platform/form.server";
import { seal, unseal } from "~/platform/secret.server";

/** The field that people leave empty, because they do not see it. */
const TRAP_FIELD = "website";

/** Nobody reads, writes and sends within so many milliseconds. */
const QUICKEST_MILLISECONDS = 2_000;

/** What a form carries along to tell when it was shown. */
export function shownAt(now: Date): string {
  return seal(`shown:${now.getTime()}`);
}

/**
 * Whether a form was filled in by a machine: it filled in what people do not see, or was quicker than anyone can be.
 * Nothing is lost when a person is taken for one: the form comes back with what to do.
 */
export function refuseMachine(form: FormFields, now: Date): FieldErrors | null {
  if (form.text(TRAP_FIELD) !== "") return { [TRAP_FIELD]: "proposals.errorHoneypot" };
  const shown = /^shown:(\d+)$/.exec(unseal(form.text("shown")) ?? "")?.[1];
  if (shown === undefined) return { title: "errors.formExpired" };
  const waited = now.getTime() - Number(shown);
  return waited < QUICKEST_MILLISECONDS ? { title: "proposals.errorTooFast" } : null;
}
