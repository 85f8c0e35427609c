import { fieldsOf, form } from "~/policy/form.server";
import type { FormFields } from "~/platform/form.server";
import { cardToProposal } from "../commands/card-to-proposal.server";
import { dropCard, saveCard } from "../commands/save-card.server";
import { cardSchema } from "../schema/report-form";

function readTitle(fields: FormFields) {
  const cardId = fields.text("cardId");
  return { ok: true as const, value: { cardId, title: fields.text(`title.${cardId}`) } };
}

/** What was said in a session: one more card, one fewer, or a proposal out of one. */
export const saveCardsForm = form({
  permission: "session.report",
  intents: (intent) => ({
    drop: intent({
      read: (fields) => ({ ok: true, value: fields.text("cardId") }),
      run: ({ grant, params, value: cardId, now }) =>
        dropCard(grant, { sessionId: params["id"] ?? "", cardId }, now),
    }).answer({
      // The page says it above the form.
      refusals: { conflict: {} },
      done: (_outcome, { here }) => here,
    }),
    propose: intent({
      read: readTitle,
      run: async ({ grant, params, value, now }) => {
        const sessionId = params["id"] ?? "";
        const made = await cardToProposal(grant, { sessionId, ...value }, now);
        if (made.ok || made.code !== "invalid") return made;
        return { ...made, field: `title.${value.cardId}` };
      },
    }).answer({
      refusals: {
        conflict: {},
        invalid: ({ field, errors }) => ({ [field]: errors["title"] ?? "" }),
      },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(cardSchema, fields),
      run: ({ grant, params, value, now }) => saveCard(grant, params["id"] ?? "", value, now),
    }).answer({
      refusals: { conflict: {} },
      done: (_outcome, { here }) => here,
    }),
  }),
});
