import { checkForm } from "~/platform/form.server";
import type { FormFields } from "~/platform/form.server";
import type { Authorized } from "~/policy/authorize.server";
import { cardSchema } from "../schema/report-form";
import { cardToProposal } from "./card-to-proposal.server";
import { dropCard, saveCard } from "./save-card.server";

export type CardFormOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "conflict" }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

/** Takes a form of the page with what was said: one more card, one fewer, or a proposal out of one. */
export async function takeCardForm(
  grant: Authorized<"session.report">,
  sessionId: string,
  form: FormFields,
  now: Date,
): Promise<CardFormOutcome> {
  const cardId = form.text("cardId");
  switch (form.text("intent")) {
    case "drop":
      return dropCard(grant, { sessionId, cardId }, now);
    case "propose": {
      const field = `title.${cardId}`;
      const made = await cardToProposal(grant, { sessionId, cardId, title: form.text(field) }, now);
      if (made.ok || made.code !== "invalid") return made;
      return { ok: false, code: "invalid", errors: { [field]: made.errors["title"] ?? "" } };
    }
    default: {
      const checked = checkForm(cardSchema, form);
      if (!checked.ok) return { ok: false, code: "invalid", errors: checked.errors };
      return saveCard(grant, sessionId, checked.value, now);
    }
  }
}
