import { appealDecision } from "~/features/moderation/commands/appeal-decision.server";
import { appealSchema } from "~/features/moderation/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** Asks for another moderator for a text of the kind, which is read again at its own address. */
function appealForm(kind: "proposal" | "comment", address: string) {
  return form({
    permission: "own.manage",
    limit: "submit",
    intents: (intent) => ({
      default: intent({
        read: (fields) => fieldsOf(appealSchema, fields),
        run: ({ grant, params, value, now }) => {
          const subject = { kind, id: params["id"] ?? "" };
          return appealDecision(grant, { subject, reason: value.reason }, now);
        },
      }).answer({
        refusals: {
          not_decided: { reason: "moderation.appealError_not_decided" },
          nothing_to_appeal: { reason: "moderation.appealError_nothing_to_appeal" },
          appealed_before: { reason: "moderation.appealError_appealed_before" },
          appeal_too_late: { reason: "moderation.appealError_appeal_too_late" },
          appeal_reason_missing: { reason: "moderation.appealError_appeal_reason_missing" },
        },
        done: (_outcome, { params }) => `${address}/${params["id"] ?? ""}`,
      }),
    }),
  });
}

export const appealProposalForm = appealForm("proposal", "/voorstellen");
export const appealReactionForm = appealForm("comment", "/reacties");
