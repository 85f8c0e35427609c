import { z } from "zod";
import { countPaper } from "~/features/live/commands/count-paper.server";
import { MOST_CARDS } from "~/features/live/domain/paper-count";
import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";

/** A number of cards as it is typed; nothing is none. */
const cardsSchema = z
  .string()
  .trim()
  .regex(/^\d{0,6}$/, "errors.notANumber")
  .transform(Number);

/** The fields of one question: its cards, and one field for each choice. */
function readCards(fields: FormFields) {
  const questionId = fields.text("questionId");
  const errors: Record<string, string> = {};
  const read = (name: string) => {
    const number = cardsSchema.safeParse(fields.text(name));
    if (!number.success) errors[name] = "errors.notANumber";
    return number.success ? number.data : 0;
  };
  const cards = read(`cards.${questionId}`);
  const prefix = `count.${questionId}.`;
  const names = Object.keys(fields.values).filter((name) => name.startsWith(prefix));
  const chosen = Object.fromEntries(names.map((name) => [name.slice(prefix.length), read(name)]));
  if (Object.keys(errors).length > 0) return { ok: false as const, errors };
  return { ok: true as const, value: { questionId, cards, chosen } };
}

/** What was chosen on the cards of paper, question by question. */
export const countPaperForm = form({
  permission: "session.report",
  intents: (intent) => ({
    default: intent({
      read: readCards,
      run: async ({ grant, params, value, now }) => {
        const outcome = await countPaper(grant, { sessionId: params["id"] ?? "", ...value }, now);
        return outcome.ok ? outcome : { ...outcome, field: `cards.${value.questionId}` };
      },
    }).answer({
      refusals: {
        conflict: ({ field }) => ({ [field]: "liveDesk.paperOpen" }),
        count_too_large: ({ field }) => ({ [field]: `liveDesk.paperTooMany?most=${MOST_CARDS}` }),
        contradicts: ({ field }) => ({ [field]: "liveDesk.paperContradicts" }),
      },
      done: (_outcome, { here }) => `${here}?bewaard`,
    }),
  }),
});
