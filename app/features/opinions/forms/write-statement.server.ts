import {
  removeStatement,
  writeStatement,
} from "~/features/opinions/commands/write-statement.server";
import { statementSchema } from "~/features/opinions/schema";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { fieldsOf, form } from "~/policy/form.server";

/** The statements of a round: one more, or one that nobody has an opinion of less. */
export const writeStatementForm = form({
  permission: "statement.write",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-" }),
  intents: (intent) => ({
    remove: intent({
      read: (fields) => ({ ok: true, value: fields.text("statement") }),
      run: async ({ grant, params, value, now }) =>
        removeStatement(grant, (await roundIdOf(params["slug"] ?? "")) ?? "-", value, now),
    }).answer({
      // Said above the list, because the button stands at no field.
      refusals: { has_votes: () => ({}) },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(statementSchema, fields),
      run: async ({ grant, params, value, now, stays }) =>
        writeStatement(grant, (await roundIdOf(params["slug"] ?? "")) ?? "-", value, now, stays),
    }).answer({
      refusals: {
        too_many: { text: "opinions.statement_too_many" },
        unknown_proposal: { proposal: "opinions.unknown_proposal" },
        statement_too_short: { text: "opinions.statement_too_short" },
        statement_too_long: { text: "opinions.statement_too_long" },
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
