import { giveOpinion } from "~/features/opinions/commands/give-opinion.server";
import { voteSchema } from "~/features/opinions/schema";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { fieldsOf, form } from "~/policy/form.server";

/** What somebody thinks of a statement. */
export const giveOpinionForm = form({
  permission: "opinion.give",
  limit: "opine",
  intents: (intent) => ({
    default: intent({
      read: (fields) => {
        const read = fieldsOf(voteSchema, fields);
        return read.ok ? read : { ok: false, errors: { choice: "opinions.problem_choose" } };
      },
      tokenAt: "choice",
      run: ({ grant, params, value, submission, language, now }) => {
        const { statement: statementId, choice } = value;
        const roundSlug = params["slug"] ?? "";
        return giveOpinion(grant, { roundSlug, statementId, choice, submission, language }, now);
      },
    }).answer({
      refusals: { closed: { choice: "opinions.problem_closed" } },
      done: async ({ person }, { here, value }) => ({
        to: `${here}?na=${encodeURIComponent(value.statement)}#stelling`,
        cookies: await handOverCode(person),
      }),
    }),
  }),
});
